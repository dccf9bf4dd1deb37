using NodaTime;
using SelfGov.Elections.Candidacies;
using SelfGov.Workflow;

namespace SelfGov.Elections.Indirect;

/// <summary>The election of one akim by the deputies of the raion (city) maslikhat, 2013 to 2021: the case.</summary>
/// <remarks>Immutable; the fold of its facts under one edition of the law. Equal when all parts are equal.</remarks>
public sealed record IndirectElection : Case<IndirectElectionState>
{
    private readonly Unit? unit;
    private readonly Ground? ground;
    private readonly IndirectCall? call;
    private readonly IndirectSchedule? schedule;

    internal IndirectElection(CaseId id, IndirectElectionLaw law)
        : base(id, law.Id) => Law = law;

    /// <summary>The law that the election follows to its end.</summary>
    public IndirectElectionLaw Law { get; }

    /// <summary>The unit whose akim is elected.</summary>
    /// <exception cref="InvalidOperationException">The case has no fact yet.</exception>
    public Unit Unit
    {
        get => unit ?? throw NotYet("unit", IndirectElectionTrigger.GroundArose);
        internal init => unit = value;
    }

    /// <summary>The name of the unit; null before the first fact.</summary>
    public override string? UnitName => unit?.Name;

    /// <summary>The ground on which the election is called.</summary>
    /// <exception cref="InvalidOperationException">The case has no fact yet.</exception>
    public Ground Ground
    {
        get => ground ?? throw NotYet("ground", IndirectElectionTrigger.GroundArose);
        internal init => ground = value;
    }

    /// <summary>Whether the host chose the edition of the ground's day also for a later call.</summary>
    public bool KeepsEdition { get; internal init; }

    /// <summary>Whether the election has been called.</summary>
    public bool IsCalled => call is not null;

    /// <summary>The decision that called the election, or the repeat elections at hand.</summary>
    /// <exception cref="InvalidOperationException">The election is not called yet.</exception>
    public IndirectCall Call
    {
        get => call ?? throw NotYet("call", IndirectElectionTrigger.ElectionCalled);
        internal init => call = value;
    }

    /// <summary>The moments of the election as they stand, extensions and repeats included.</summary>
    /// <exception cref="InvalidOperationException">The election is not called yet.</exception>
    public IndirectSchedule Schedule
    {
        get => schedule ?? throw NotYet("schedule", IndirectElectionTrigger.ElectionCalled);
        internal init => schedule = value;
    }

    /// <summary>Whether residents were told the election day.</summary>
    public bool IsCallPublished { get; internal init; }

    /// <summary>Whether residents were told the registered candidates.</summary>
    public bool AreCandidatesPublished { get; internal init; }

    /// <summary>Whether nomination and registration were extended in this round.</summary>
    public bool WasExtended { get; internal init; }

    /// <summary>Everybody who was nominated, in order.</summary>
    public IndirectCandidates Candidates { get; internal init; } = IndirectCandidates.Empty;

    /// <summary>The meeting of the electors.</summary>
    public ElectorsMeeting Meeting { get; internal init; } = ElectorsMeeting.None;

    /// <summary>What came of the election so far.</summary>
    public IndirectOutcome Outcome { get; internal init; } = IndirectOutcome.None;

    /// <summary>The zone of the locality; UTC before the first fact.</summary>
    public override DateTimeZone Zone => unit?.Zone ?? DateTimeZone.Utc;

    /// <summary>The candidates who stand in the vote at hand, in the order of nomination.</summary>
    public IEnumerable<IndirectCandidate> OnBallot => Candidates.Where(candidate =>
        candidate.State == IndirectCandidateState.OnBallot && (Meeting.RepeatBallot.IsEmpty || Meeting.RepeatBallot.Contains(candidate.Id)));

    /// <summary>Whether so many are registered that the vote can be held.</summary>
    internal bool HasChoice => Candidates.Registered >= (Law.Policies.SingleCandidateGoesToTheVote ? 1 : Law.Alternatives.Value);

    /// <summary>Whether everybody nominated in this round has dropped out.</summary>
    internal bool AllDropped => Candidates.Standing == 0 && Candidates.Any(candidate => candidate.Round == Outcome.Round);

    /// <summary>The case, its edition, version and state; nothing about persons.</summary>
    public override string ToString() => $"Indirect election {Id} ({Edition}, version {Version}, {State})";

    private InvalidOperationException NotYet(string what, IndirectElectionTrigger fact) =>
        new($"Indirect election {Id} has no {what} before the fact {fact}.");
}
