using System.Text.Json.Serialization;
using NodaTime;
using SelfGov.Elections.Candidacies;
using SelfGov.Workflow;
using SelfGov.Workflow.Proofs;

namespace SelfGov.Elections.Indirect;

/// <summary>The election of one akim by the deputies of the raion (city) maslikhat, 2013 to 2021: the case.</summary>
/// <remarks>Immutable; the fold of its facts under one edition of the law. Equal when all parts are equal.</remarks>
public sealed record IndirectElection : Case<IndirectElectionState>
{
    internal IndirectElection(CaseId id, IndirectElectionLaw law)
        : base(id, law.Id) => Law = law;

    /// <summary>The law that the election follows to its end.</summary>
    [JsonIgnore]
    public IndirectElectionLaw Law { get; }

    /// <summary>The unit whose akim is elected; null before the first fact.</summary>
    public Unit? Unit { get; internal init; }

    /// <summary>The name of the unit; null before the first fact.</summary>
    public override string? UnitName => Unit?.Name;

    /// <summary>The code of the unit; null before the first fact, and where the host names no locality.</summary>
    public override string? UnitCode => Unit?.Locality?.Code;

    /// <summary>The ground on which the election is called; null before the first fact.</summary>
    public Ground? Ground { get; internal init; }

    /// <summary>Whether the host chose the edition of the ground's day also for a later call.</summary>
    public bool KeepsEdition { get; internal init; }

    /// <summary>Whether the election has been called.</summary>
    public bool IsCalled => Call is not null;

    /// <summary>The decision that called the election, or the repeat elections at hand; null before the call.</summary>
    public IndirectCall? Call { get; internal init; }

    /// <summary>The moments of the election as they stand, extensions and repeats included; null before the call.</summary>
    [JsonIgnore]
    public IndirectSchedule? Schedule { get; internal init; }

    /// <summary>Whether residents were told the election day.</summary>
    public bool IsCallPublished => CallPublishedOn is not null;

    /// <summary>The day on which they were told; null before.</summary>
    public LocalDate? CallPublishedOn { get; internal init; }

    /// <summary>Whether residents were told the registered candidates.</summary>
    public bool AreCandidatesPublished => CandidatesPublishedOn is not null;

    /// <summary>The day on which they were told; null before.</summary>
    public LocalDate? CandidatesPublishedOn { get; internal init; }

    /// <summary>Whether nomination and registration were extended in this round.</summary>
    public bool WasExtended { get; internal init; }

    /// <summary>Everybody who was nominated, in order.</summary>
    public IndirectCandidates Candidates { get; internal init; } = IndirectCandidates.Empty;

    /// <summary>The meeting of the electors.</summary>
    public ElectorsMeeting Meeting { get; internal init; } = ElectorsMeeting.None;

    /// <summary>What came of the election so far.</summary>
    public IndirectOutcome Outcome { get; internal init; } = IndirectOutcome.None;

    /// <summary>The zone of the locality; UTC before the first fact.</summary>
    public override DateTimeZone Zone => Unit?.Zone ?? DateTimeZone.Utc;

    /// <summary>The candidates who stand in the vote at hand, in the order of nomination.</summary>
    [JsonIgnore]
    public IEnumerable<IndirectCandidate> OnBallot => Candidates.Where(candidate =>
        (candidate.State == IndirectCandidateState.OnBallot || candidate.IsVotedOn)
        && (Meeting.RepeatBallot.Count == 0 || Meeting.RepeatBallot.Contains(candidate.Id)));

    /// <summary>Who got more votes than any other; null before the result, or after a tie.</summary>
    internal IndirectCandidate? Winner => Meeting.Result?.Winner is { } winner ? Candidates.Find(winner) : null;

    /// <summary>Whether so many are registered that the vote can be held.</summary>
    internal bool HasChoice => Candidates.Registered >= LeastChoice;

    /// <summary>How many have to be registered for a vote.</summary>
    internal int LeastChoice => Law.Policies.SingleCandidateGoesToTheVote ? 1 : Law.Alternatives.Value;

    /// <summary>Whether everybody nominated in this round has dropped out.</summary>
    internal bool AllDropped => Candidates.Standing == 0 && Candidates.Any(candidate => candidate.Round == Outcome.Round);

    /// <summary>
    /// The ground of the new election after this one failed, which names this case as its cause; the entry that proves it is the last of
    /// this case.
    /// </summary>
    /// <exception cref="InvalidOperationException">The election has not failed.</exception>
    public Ground NewElectionGround() => Outcome.FailedOn is { } day
        ? new Ground(GroundKind.ElectionFailed, day, Cause: new CaseReference(IndirectElectionLifecycle.Kind, $"{Id}"))
        : throw new InvalidOperationException($"Election {Id} is in state {State}; only one that failed is called anew.");

    /// <inheritdoc/>
    protected override string LogName => "Indirect election";
}

/// <summary>Where the indirect election of an akim stands.</summary>
public enum IndirectElectionState
{
    /// <summary>The seat is held, or was until now; nothing is known yet of an election.</summary>
    Seated,

    /// <summary>The term ends, or the powers ended early.</summary>
    GroundArisen,

    /// <summary>The raion (city) commission has called the election.</summary>
    Called,

    /// <summary>The raion akim nominates; the commission registers.</summary>
    NominationOpen,

    /// <summary>Nomination is closed, registration goes on.</summary>
    RegistrationOnly,

    /// <summary>The commission extended nomination and registration; both run.</summary>
    Extended,

    /// <summary>Registration is closed, the campaign runs.</summary>
    Campaign,

    /// <summary>The day before the vote, and election day until the electors meet.</summary>
    Silence,

    /// <summary>The electors meet under the secretary of the maslikhat.</summary>
    ElectorsMeeting,

    /// <summary>The electors vote in secret.</summary>
    Voting,

    /// <summary>The electors vote again on the same day, candidates having tied (2017-2021).</summary>
    RepeatVoting,

    /// <summary>The commission has drawn up the protocol on the result.</summary>
    ResultsEstablished,

    /// <summary>The election was found invalid.</summary>
    Invalidated,

    /// <summary>Nobody was elected, and the commission has to call repeat elections.</summary>
    RepeatElectionDue,

    /// <summary>Repeat elections are called; nomination opens in its time.</summary>
    RepeatElectionCalled,

    /// <summary>The elected akim is registered.</summary>
    AkimRegistered,

    /// <summary>The registered akim performs the duties until the special check is answered.</summary>
    ActingUntilCheck,

    /// <summary>The check was positive, and the akim took office.</summary>
    InOffice,

    /// <summary>The check was negative, and the election ended without an akim.</summary>
    NotConfirmed,

    /// <summary>The election failed; a new one is called, in a case of its own that names this one.</summary>
    Failed,

    /// <summary>The election was discontinued, and no other follows from it.</summary>
    Discontinued,
}
