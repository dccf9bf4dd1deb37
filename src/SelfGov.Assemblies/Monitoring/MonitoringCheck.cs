using NodaTime;
using SelfGov.Assemblies.Agreements;
using SelfGov.Workflow.Proofs;

namespace SelfGov.Assemblies.Monitoring;

/// <summary>
/// One check of the execution of the budget by a monitoring commission, from its beginning to the akim's conclusion (art. 39-3(4)).
/// </summary>
/// <remarks>Immutable. A check never leaves the commission's list; only its state changes.</remarks>
public sealed record MonitoringCheck
{
    internal MonitoringCheck(int number, LocalDate begunOn, AssemblyAgreement? order, PaperReference? orderPaper)
    {
        Number = number;
        BegunOn = begunOn;
        Order = order;
        OrderPaper = orderPaper;
    }

    /// <summary>The number of the check, from 1.</summary>
    public int Number { get; }

    /// <summary>The day on which it began.</summary>
    public LocalDate BegunOn { get; }

    /// <summary>
    /// The decision of the assembly that ordered it out of turn; null for a regular check, and where a paper states it.
    /// </summary>
    public AssemblyAgreement? Order { get; }

    /// <summary>The paper that states that the assembly ordered it out of turn; null otherwise.</summary>
    public PaperReference? OrderPaper { get; }

    /// <summary>Where the check stands.</summary>
    public MonitoringCheckState State { get; private init; }

    /// <summary>The SHA-256 of the signed report, in lower-case hexadecimal digits; null before.</summary>
    public string? ReportDigest { get; internal init; }

    /// <summary>The decision of the assembly that adopted recommendations on the report; null before.</summary>
    public AssemblyAgreement? Discussion { get; internal init; }

    /// <summary>The paper that states that the assembly adopted recommendations; null otherwise.</summary>
    public PaperReference? DiscussionPaper { get; internal init; }

    /// <summary>The opaque identity of the assembly to which the akim submitted the conclusion; null before.</summary>
    public string? ConclusionMeeting { get; internal init; }

    internal MonitoringCheck After(MonitoringCheckFact fact) => this with
    {
        State = MonitoringLifecycle.Checks.Next(State, fact.GetType())
            ?? throw new InvalidOperationException($"Check {Number} is {State}; {fact.GetType().Name} cannot happen to it."),
    };
}

/// <summary>Where a check of a monitoring commission stands (art. 39-3(4)).</summary>
public enum MonitoringCheckState
{
    /// <summary>Planned and reached results are compared.</summary>
    Begun,

    /// <summary>The members signed the report; the assembly discusses it.</summary>
    ReportSigned,

    /// <summary>The assembly adopted recommendations; the akim considers them.</summary>
    Recommended,

    /// <summary>The akim submitted a reasoned conclusion to the next assembly.</summary>
    Concluded,
}
