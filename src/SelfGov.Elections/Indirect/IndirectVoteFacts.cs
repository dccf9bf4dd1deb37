using NodaTime;
using SelfGov.Elections.Candidacies;
using SelfGov.Elections.Direct;

namespace SelfGov.Elections.Indirect;

/// <summary>The list of electors was posted.</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="Deputies">The number of deputies on it.</param>
public sealed record ElectorsListPosted(LocalDate On, int Deputies) : IndirectElectionFact
{
    /// <inheritdoc/>
    public override IndirectElectionTrigger Trigger => IndirectElectionTrigger.ElectorsListPosted;

    /// <inheritdoc/>
    public override IndirectElection Apply(IndirectElection current) => current with { Meeting = current.Meeting with { ListPostedOn = On, Deputies = Deputies } };
}

/// <summary>The silence before the vote began.</summary>
/// <param name="At">The moment.</param>
public sealed record IndirectSilenceBegan(Instant At) : IndirectElectionFact
{
    /// <inheritdoc/>
    public override IndirectElectionTrigger Trigger => IndirectElectionTrigger.SilenceBegan;

    /// <inheritdoc/>
    public override IndirectElection Apply(IndirectElection current) => current;
}

/// <summary>The meeting of the electors was opened with its quorum.</summary>
/// <param name="At">The moment.</param>
/// <param name="Present">The number of deputies present.</param>
public sealed record ElectorsMeetingOpened(Instant At, int Present) : IndirectElectionFact
{
    /// <inheritdoc/>
    public override IndirectElectionTrigger Trigger => IndirectElectionTrigger.MeetingOpened;

    /// <inheritdoc/>
    public override IndirectElection Apply(IndirectElection current) => current with { Meeting = current.Meeting with { Present = Present } };
}

/// <summary>Election day passed without a meeting of the electors.</summary>
/// <param name="At">The moment.</param>
public sealed record ElectorsMeetingNotHeld(Instant At) : IndirectElectionFact
{
    /// <inheritdoc/>
    public override IndirectElectionTrigger Trigger => IndirectElectionTrigger.MeetingNotHeld;

    /// <inheritdoc/>
    public override IndirectElection Apply(IndirectElection current) => current;
}

/// <summary>The secret vote was opened.</summary>
/// <param name="At">The moment.</param>
public sealed record ElectorsVoteOpened(Instant At) : IndirectElectionFact
{
    /// <inheritdoc/>
    public override IndirectElectionTrigger Trigger => IndirectElectionTrigger.VotingOpened;

    /// <inheritdoc/>
    public override IndirectElection Apply(IndirectElection current) => current;
}

/// <summary>The commission drew up the protocol on the result.</summary>
/// <param name="At">The moment.</param>
/// <param name="Protocol">The figures.</param>
public sealed record IndirectResultEstablished(Instant At, ElectorsProtocol Protocol) : IndirectElectionFact
{
    /// <inheritdoc/>
    public override IndirectElectionTrigger Trigger => IndirectElectionTrigger.ResultsEstablished;

    /// <inheritdoc/>
    public override IndirectElection Apply(IndirectElection current) => current with { Meeting = current.Meeting with { Result = IndirectResult.Of(Protocol) } };
}

/// <summary>A repeat vote was opened, candidates having tied (2017-2021).</summary>
/// <param name="At">The moment.</param>
public sealed record RepeatVoteOpened(Instant At) : IndirectElectionFact
{
    /// <inheritdoc/>
    public override IndirectElectionTrigger Trigger => IndirectElectionTrigger.RepeatVotingOpened;

    /// <inheritdoc/>
    public override IndirectElection Apply(IndirectElection current) => current with
    {
        Meeting = current.Meeting with
        {
            Result = null,
            WasRepeated = true,
            RepeatBallot = current.Law.Policies.OnlyTiedCandidatesStandInRepeatVote ? current.Meeting.Result!.Leaders : [],
        },
    };
}

/// <summary>The meeting was closed, and its minutes went to the commission.</summary>
/// <param name="At">The moment.</param>
public sealed record ElectorsMeetingClosed(Instant At) : IndirectElectionFact
{
    /// <inheritdoc/>
    public override IndirectElectionTrigger Trigger => IndirectElectionTrigger.MeetingClosed;

    /// <inheritdoc/>
    public override IndirectElection Apply(IndirectElection current) => current with { Meeting = current.Meeting with { IsClosed = true } };
}

/// <summary>The election was found invalid.</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="Reason">The breach.</param>
public sealed record IndirectElectionInvalidated(LocalDate On, string Reason) : IndirectElectionFact
{
    /// <inheritdoc/>
    public override IndirectElectionTrigger Trigger => IndirectElectionTrigger.ElectionInvalidated;

    /// <inheritdoc/>
    public override IndirectElection Apply(IndirectElection current) => current with { Outcome = current.Outcome with { InvalidatedOn = On } };
}

/// <summary>Repeat elections were called: nobody of this round is elected.</summary>
/// <param name="Call">The decision.</param>
public sealed record RepeatIndirectElectionCalled(IndirectCall Call) : IndirectElectionFact
{
    /// <inheritdoc/>
    public override IndirectElectionTrigger Trigger => IndirectElectionTrigger.RepeatElectionCalled;

    /// <inheritdoc/>
    public override IndirectElection Apply(IndirectElection current) => current with
    {
        Call = Call,
        Schedule = IndirectSchedule.Of(current.Law, current.Unit, Call),
        Candidates = current.Candidates.MoveAll(Trigger),
        Meeting = ElectorsMeeting.None,
        Outcome = IndirectOutcome.None with { Round = current.Outcome.Round + 1 },
        IsCallPublished = false,
        AreCandidatesPublished = false,
        WasExtended = false,
    };
}

/// <summary>The elected akim was registered.</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="Candidate">The number of the elected candidate.</param>
public sealed record IndirectAkimRegistered(LocalDate On, CandidateId Candidate) : IndirectElectionFact
{
    /// <inheritdoc/>
    public override IndirectElectionTrigger Trigger => IndirectElectionTrigger.AkimRegistered;

    /// <inheritdoc/>
    public override IndirectElection Apply(IndirectElection current) => current with
    {
        Candidates = current.Candidates.With(current.Candidates.Find(Candidate)! with { State = IndirectCandidateState.Elected }),
        Outcome = current.Outcome with { Elected = Candidate, RegisteredOn = On },
    };
}

/// <summary>The registered akim began to perform the duties; the old akim's powers ended, and the others are not elected.</summary>
/// <param name="On">The day in the locality.</param>
public sealed record IndirectActingBegan(LocalDate On) : IndirectElectionFact
{
    /// <inheritdoc/>
    public override IndirectElectionTrigger Trigger => IndirectElectionTrigger.ActingBegan;

    /// <inheritdoc/>
    public override IndirectElection Apply(IndirectElection current) => current with { Candidates = current.Candidates.MoveAll(Trigger) };
}

/// <summary>The decision on the registration was sent to the raion akim and the maslikhat.</summary>
/// <param name="On">The day in the locality.</param>
public sealed record AkimRegistrationSent(LocalDate On) : IndirectElectionFact
{
    /// <inheritdoc/>
    public override IndirectElectionTrigger Trigger => IndirectElectionTrigger.DecisionSent;

    /// <inheritdoc/>
    public override IndirectElection Apply(IndirectElection current) => current with { Outcome = current.Outcome with { DecisionSentOn = On } };
}

/// <summary>The result and the registration were published.</summary>
/// <param name="On">The day in the locality.</param>
public sealed record IndirectResultPublished(LocalDate On) : IndirectElectionFact
{
    /// <inheritdoc/>
    public override IndirectElectionTrigger Trigger => IndirectElectionTrigger.ResultsPublished;

    /// <inheritdoc/>
    public override IndirectElection Apply(IndirectElection current) => current with { Outcome = current.Outcome with { PublishedOn = On } };
}

/// <summary>The special check was positive, and the akim took office.</summary>
/// <param name="On">The day in the locality.</param>
public sealed record IndirectPowersBegan(LocalDate On) : IndirectElectionFact
{
    /// <inheritdoc/>
    public override IndirectElectionTrigger Trigger => IndirectElectionTrigger.PowersBegan;

    /// <inheritdoc/>
    public override IndirectElection Apply(IndirectElection current) => current with
    {
        Candidates = current.Candidates.MoveAll(Trigger),
        Outcome = current.Outcome with { InOfficeOn = On },
    };
}

/// <summary>The special check was negative, and the election ended without an akim.</summary>
/// <param name="On">The day in the locality.</param>
public sealed record IndirectAkimNotConfirmed(LocalDate On) : IndirectElectionFact
{
    /// <inheritdoc/>
    public override IndirectElectionTrigger Trigger => IndirectElectionTrigger.AkimNotConfirmed;

    /// <inheritdoc/>
    public override IndirectElection Apply(IndirectElection current) => current with { Candidates = current.Candidates.MoveAll(Trigger) };
}

/// <summary>The special check was negative, and repeat elections are due.</summary>
/// <param name="On">The day in the locality.</param>
public sealed record RepeatIndirectElectionBecameDue(LocalDate On) : IndirectElectionFact
{
    /// <inheritdoc/>
    public override IndirectElectionTrigger Trigger => IndirectElectionTrigger.RepeatElectionBecameDue;

    /// <inheritdoc/>
    public override IndirectElection Apply(IndirectElection current) => current with
    {
        Candidates = current.Candidates.MoveAll(Trigger),
        Outcome = current.Outcome with { NotConfirmedOn = On },
    };
}
