using System.Text.Json.Serialization;
using NodaTime;
using SelfGov.Elections.Candidacies;
using SelfGov.Elections.Direct.Ballots;
using SelfGov.Workflow;
using SelfGov.Workflow.Proofs;

namespace SelfGov.Elections.Direct;

/// <summary>The direct election of one akim: the case.</summary>
/// <remarks>Immutable; the fold of its facts under one edition of the law. Equal when all parts are equal.</remarks>
public sealed record AkimElection : Case<ElectionState>
{
    // What few facts change stands apart: the others, of candidates and of the vote, copy the case without it.
    private readonly ElectionPapers papers = ElectionPapers.None;

    internal AkimElection(CaseId id, AkimElectionLaw law)
        : base(id, law.Id) => Law = law;

    /// <summary>The law that the election follows to its end.</summary>
    [JsonIgnore]
    public AkimElectionLaw Law { get; }

    /// <summary>The unit that elects its akim; null before the first fact.</summary>
    public Unit? Unit { get; internal init; }

    /// <summary>The name of the unit; null before the first fact.</summary>
    public override string? UnitName => Unit?.Name;

    /// <summary>The code of the unit; null before the first fact, and where the host names no locality.</summary>
    public override string? UnitCode => Unit?.Locality?.Code;

    /// <summary>The ground on which the election is called; null before the first fact.</summary>
    public Ground? Ground
    {
        get => papers.Ground;
        internal init => papers = papers with { Ground = value };
    }

    /// <summary>Whether the host chose the edition of the ground's day also for a later call.</summary>
    public bool KeepsEdition
    {
        get => papers.KeepsEdition;
        internal init => papers = papers with { KeepsEdition = value };
    }

    /// <summary>Whether the election has been called.</summary>
    public bool IsCalled => Call is not null;

    /// <summary>The decision that called the election; null before the call.</summary>
    public ElectionCall? Call { get; internal init; }

    /// <summary>The moments of the election as they stand, postponements and repeats included; null before the call.</summary>
    [JsonIgnore]
    public ElectionSchedule? Schedule { get; internal init; }

    /// <summary>Whether the notice of the election day was published (art. 113-1(4)).</summary>
    public bool IsCallPublished => CallPublishedOn is not null;

    /// <summary>The day on which it was published; null before.</summary>
    public LocalDate? CallPublishedOn
    {
        get => papers.CallPublishedOn;
        internal init => papers = papers with { CallPublishedOn = value };
    }

    /// <summary>Whether the notice of the registered candidates was published (art. 113-5(9)).</summary>
    public bool AreCandidatesPublished => CandidatesPublishedOn is not null;

    /// <summary>The day on which it was published; null before.</summary>
    public LocalDate? CandidatesPublishedOn
    {
        get => papers.CandidatesPublishedOn;
        internal init => papers = papers with { CandidatesPublishedOn = value };
    }

    /// <summary>
    /// The number of candidates nominated on the last day of nomination, which bounds the higher akim's (art. 113-3(6)); null before.
    /// </summary>
    public int? NominatedAtClose
    {
        get => papers.NominatedAtClose;
        internal init => papers = papers with { NominatedAtClose = value };
    }

    /// <summary>Whether the election was moved (art. 113-7).</summary>
    public bool WasPostponed
    {
        get => papers.WasPostponed;
        internal init => papers = papers with { WasPostponed = value };
    }

    /// <summary>Everybody who was nominated, in order.</summary>
    public CandidateRoster Candidates { get; internal init; } = CandidateRoster.Empty;

    /// <summary>The vote.</summary>
    public Polling Polling { get; internal init; } = Polling.None;

    /// <summary>The ballots and posted protocols of the vote; null where the host does not record them.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ElectionBallots? Ballots
    {
        get => papers.Ballots;
        internal init => papers = papers with { Ballots = value };
    }

    /// <summary>The day on which the akim was given a certificate (art. 46(3)2)); null before, or where no host records it.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public LocalDate? CertifiedOn
    {
        get => papers.CertifiedOn;
        internal init => papers = papers with { CertifiedOn = value };
    }

    /// <summary>The case of the commission; null where the election does not name it.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public CaseReference? Commission
    {
        get => papers.Commission;
        internal init => papers = papers with { Commission = value };
    }

    /// <summary>The decision that formed the commission, where its case is not kept here; null where nobody names it.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public PaperReference? CommissionPaper
    {
        get => papers.CommissionPaper;
        internal init => papers = papers with { CommissionPaper = value };
    }

    /// <summary>What came of the vote so far.</summary>
    public ElectionOutcome Outcome { get; internal init; } = ElectionOutcome.None;

    /// <summary>The zone of the locality; UTC before the first fact.</summary>
    public override DateTimeZone Zone => Unit?.Zone ?? DateTimeZone.Utc;

    /// <summary>The day of the first vote of this round, also when a repeat voting followed it (art. 113-9).</summary>
    internal LocalDate FirstDay => Outcome.FirstDay ?? Schedule!.Day;

    /// <summary>The candidates who stand in the vote at hand, in the order of nomination.</summary>
    [JsonIgnore]
    public IEnumerable<Candidate> OnBallot => Candidates.Where(candidate =>
        (candidate.State == CandidateState.OnBallot || candidate.IsVotedOn)
        && (Polling.RepeatBallot.Count == 0 || Polling.RepeatBallot.Contains(candidate.Id)));

    /// <summary>
    /// How many candidates stand in the vote at hand: the registered ones, or those of a repeat voting who are still there.
    /// </summary>
    public int Contenders => Polling.RepeatBallot.Count == 0 ? Candidates.Registered : OnBallot.Count();

    /// <summary>
    /// The ground of the new election after this one failed, which names this case as its cause; the entry that proves it is the last of
    /// this case.
    /// </summary>
    /// <exception cref="InvalidOperationException">The election has not failed.</exception>
    public Ground NewElectionGround() => Outcome.FailedOn is { } day
        ? new Ground(GroundKind.ElectionFailed, day, Cause: new CaseReference(AkimElectionLifecycle.Kind, $"{Id}"))
        : throw new InvalidOperationException($"Election {Id} is in state {State}; only one that failed is called anew.");

    /// <inheritdoc/>
    protected override string LogName => "Election";
}

/// <summary>Where the election of an akim stands.</summary>
public enum ElectionState
{
    /// <summary>The seat is held, or was until now; nothing is known yet of an election.</summary>
    Seated,

    /// <summary>There is a ground to call an election (art. 113-1(1)).</summary>
    GroundArisen,

    /// <summary>The election is called; nomination opens on the next day (arts 113-1(2)-(3), 113-3(5)).</summary>
    Called,

    /// <summary>Candidates are nominated and registered (arts 113-3, 113-5).</summary>
    NominationOpen,

    /// <summary>Fewer than two were nominated; the commission extended nomination (art. 113-3(6)).</summary>
    NominationExtended,

    /// <summary>Nomination is closed, registration goes on (art. 113-5(14)).</summary>
    RegistrationOnly,

    /// <summary>Registration is closed, the campaign runs (art. 27(2)).</summary>
    Campaign,

    /// <summary>Fewer than two candidates were left; the commission moved the election (art. 113-7).</summary>
    Postponed,

    /// <summary>The day before the vote, and the vote's day until the polls open (arts 27(2), 32(1)).</summary>
    Silence,

    /// <summary>The polls are open (art. 38(1)).</summary>
    Voting,

    /// <summary>The votes are counted and the precincts' protocols come in (arts 43, 113-8).</summary>
    Counting,

    /// <summary>The commission has established the result (art. 113-10).</summary>
    ResultsEstablished,

    /// <summary>Candidates tied; a repeat voting is called (art. 113-9(1)-(2) since 2026).</summary>
    RepeatVotingCalled,

    /// <summary>The commission found the election invalid (art. 113-11(2)).</summary>
    Invalidated,

    /// <summary>Repeat elections are called (art. 113-9).</summary>
    RepeatElectionCalled,

    /// <summary>The result is published (art. 44(4)3)).</summary>
    ResultsPublished,

    /// <summary>The elected akim is registered (art. 113-11(1)).</summary>
    AkimRegistered,

    /// <summary>The new akim's powers have begun (art. 36(4) of the law on local government).</summary>
    InOffice,

    /// <summary>The election failed; a new one is called, in a case of its own that names this one.</summary>
    Failed,

    /// <summary>The election was discontinued, and no other follows from it.</summary>
    Discontinued,
}
