using NodaTime;

namespace SelfGov.Workflow.Corrections;

/// <summary>A correction that also states the day on which what it corrects happened.</summary>
public interface IDayCorrection : ICorrection
{
    /// <summary>The day as it should have been recorded: the one recorded, where that was right.</summary>
    LocalDate Day { get; }
}
