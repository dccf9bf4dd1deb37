using System.Text.Json.Serialization;
using NodaTime;
using SelfGov.Elections.Candidacies;
using SelfGov.Workflow;

namespace SelfGov.Elections.Termination;

/// <summary>The end of the powers of one elected akim: the case.</summary>
/// <remarks>Immutable; the fold of its facts under one edition of the law.</remarks>
public sealed record OfficeTermination : Case<TerminationState>
{
    internal OfficeTermination(CaseId id, TerminationLaw law)
        : base(id, law.Id) => Law = law;

    /// <summary>The law that the case follows to its end.</summary>
    [JsonIgnore]
    public TerminationLaw Law { get; }

    /// <summary>The unit whose akim it is about; null before the first fact.</summary>
    public Unit? Unit { get; internal init; }

    /// <summary>The name of the unit; null before the first fact.</summary>
    public override string? UnitName => Unit?.Name;

    /// <summary>The code of the unit; null before the first fact, and where the host names no locality.</summary>
    public override string? UnitCode => Unit?.Locality?.Code;

    /// <summary>The ground.</summary>
    public TerminationGround Ground { get; internal init; }

    /// <summary>The day on which the ground occurred; null before the first fact.</summary>
    public LocalDate? OccurredOn { get; internal init; }

    /// <summary>The no-confidence case, the court's or the President's decision, or the law; null where the ground needs none.</summary>
    public string? Reference { get; internal init; }

    /// <summary>
    /// The day on which the maslikhat received the act of a disciplinary measure; null where there is none (art. 6(2-17)).
    /// </summary>
    public LocalDate? MeasureReceivedOn { get; internal init; }

    /// <summary>The day on which the commission was told that the powers ended; null before, and where no act asks for it.</summary>
    public LocalDate? CommissionNotifiedOn { get; internal init; }

    /// <summary>The day on which the commission stated the fact; null before.</summary>
    public LocalDate? StatedOn { get; internal init; }

    /// <summary>The day of the submission to the higher akim; null before.</summary>
    public LocalDate? SubmittedOn { get; internal init; }

    /// <summary>The day on which the powers ended; null before.</summary>
    public LocalDate? EndedOn { get; internal init; }

    /// <summary>The host's opaque identity of the acting akim; null when there is none.</summary>
    public string? ActingAkim { get; internal init; }

    /// <summary>The identity of the case of the by-election; null before it was called.</summary>
    public string? ElectionCase { get; internal init; }

    /// <summary>
    /// The day from which the time to call or to hold the by-election runs, as the policy says; null before the powers end.
    /// </summary>
    internal LocalDate? ByElectionRunsFrom => EndedOn is null ? null : Law.Policies.ByElectionCountsFromGround ? OccurredOn : EndedOn;

    /// <summary>Whether the powers have ended and a by-election follows.</summary>
    internal bool IsFollowedByElection =>
        State is TerminationState.Terminated or TerminationState.ActingAppointed or TerminationState.ByElectionCalled;

    /// <inheritdoc/>
    public override DateTimeZone Zone => Unit?.Zone ?? DateTimeZone.Utc;

    /// <summary>The ground of the by-election, which names this case as its cause (art. 113-1(1), (3) of the law on elections).</summary>
    /// <exception cref="InvalidOperationException">The powers have not ended, or no by-election follows.</exception>
    public Ground ByElectionGround() => IsFollowedByElection
        ? new Ground(GroundKind.EarlyTermination, ByElectionRunsFrom!.Value, Cause: new CaseReference(TerminationLifecycle.Kind, $"{Id}"))
        : throw new InvalidOperationException($"No by-election follows from case {Id} in state {State}.");
}

/// <summary>Where the end of an akim's powers stands.</summary>
public enum TerminationState
{
    /// <summary>The akim is in office; no ground is known.</summary>
    InOffice,

    /// <summary>The maslikhat considers whether a disciplinary measure ends the powers (art. 6(2-17)).</summary>
    BeforeMaslikhat,

    /// <summary>The akim goes on in office: the maslikhat left him there (art. 6(2-17)), or the ground fell away.</summary>
    Kept,

    /// <summary>A ground occurred (arts 32(2), 36(5)).</summary>
    GroundOccurred,

    /// <summary>The territorial commission stated the fact (arts 32(3), 36(6)).</summary>
    FactStated,

    /// <summary>The commission's submission is with the higher akim (arts 32(3), 36(6)).</summary>
    Submitted,

    /// <summary>The powers ended; a by-election has to be called (art. 113-1(3) of the law on elections).</summary>
    Terminated,

    /// <summary>The powers ended, and somebody performs the duties for the time being (art. 33(1)16)).</summary>
    ActingAppointed,

    /// <summary>The by-election was called and goes on as a case of its own.</summary>
    ByElectionCalled,

    /// <summary>The powers ended, and no by-election follows from it.</summary>
    Ended,
}
