using NodaTime;
using SelfGov.Contract;

namespace SelfGov.Workflow;

/// <summary>A request to a case, named in the imperative: <c>RegisterCandidate</c>. One immutable record per command.</summary>
/// <typeparam name="TCase">The kind of case the command is addressed to.</typeparam>
/// <remarks>
/// A command may hold personal data. So that no log gets them, the base record of a family seals its <c>ToString</c> to the name of the
/// type, as those of the library do.
/// </remarks>
public interface ICommand<TCase>
    where TCase : Case
{
}

/// <summary>What corrects a slip: a command of the body that gave a protocol, notice or count, and the fact that follows from it.</summary>
/// <remarks>
/// That such a body may correct its own slip until the law's own way begins is a policy of this library, the same in every procedure: see
/// <c>docs/law/corrections.md</c>. The fact holds both values, and the case keeps it in <see cref="Case.Corrections"/>.
/// </remarks>
public interface ICorrection
{
    /// <summary>Why, and by which act.</summary>
    CorrectionAct Act { get; }
}

/// <summary>A correction that also states the day on which what it corrects happened.</summary>
public interface IDayCorrection : ICorrection
{
    /// <summary>The day as it should have been recorded: the one recorded, where that was right.</summary>
    LocalDate Day { get; }
}

/// <summary>The act by which a body corrects a slip in what it gave itself. Names no person.</summary>
/// <param name="Reason">What the slip was, and how it was found; not empty.</param>
/// <param name="Body">The body, such as "precinct commission No. 12"; not empty.</param>
/// <param name="Number">The number of the act; not empty.</param>
/// <param name="Day">The day of the act, not after the day of the correction.</param>
public sealed record CorrectionAct(
    [Label("түзету себебі", "причина исправления", "reason of correction")] string Reason,
    [Label("түзеткен орган", "исправивший орган", "correcting body")] string Body,
    [Label("түзету актісінің нөмірі", "номер акта об исправлении", "number of correcting act")] string Number,
    [Label("түзету актісінің күні", "дата акта об исправлении", "day of correcting act")] LocalDate Day);
