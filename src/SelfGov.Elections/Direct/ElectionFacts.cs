using NodaTime;
using SelfGov.Elections.Candidacies;
using SelfGov.Workflow;

namespace SelfGov.Elections.Direct;

/// <summary>A fact of an election. The facts are a closed family: these, and those about one candidate in <c>CandidateFacts.cs</c>.</summary>
public abstract record ElectionFact : Fact<AkimElection, ElectionTrigger>
{
    private protected ElectionFact()
    {
    }
}

/// <summary>A ground to call an election arose (art. 113-1(1)).</summary>
/// <param name="Unit">The unit that elects.</param>
/// <param name="Ground">The ground and its day.</param>
/// <param name="KeepEdition">Whether the edition of the ground's day governs a later call too.</param>
public sealed record GroundArose(Unit Unit, Ground Ground, bool KeepEdition) : ElectionFact
{
    /// <inheritdoc/>
    public override ElectionTrigger Trigger => ElectionTrigger.GroundArose;

    /// <inheritdoc/>
    public override AkimElection Apply(AkimElection current) => current with { Unit = Unit, Ground = Ground, KeepsEdition = KeepEdition };
}

/// <summary>The election was called (art. 113-1(2)-(3)).</summary>
/// <param name="Call">The decision.</param>
public sealed record ElectionCalled(ElectionCall Call) : ElectionFact
{
    /// <inheritdoc/>
    public override ElectionTrigger Trigger => ElectionTrigger.ElectionCalled;

    /// <inheritdoc/>
    public override AkimElection Apply(AkimElection current) => current with
    {
        Call = Call,
        Schedule = ElectionSchedule.Of(current.Law, current.Unit, Call),
    };
}

/// <summary>The notice of the election day was published (art. 113-1(4)).</summary>
/// <param name="On">The day in the locality.</param>
public sealed record CallPublished(LocalDate On) : ElectionFact
{
    /// <inheritdoc/>
    public override ElectionTrigger Trigger => ElectionTrigger.CallPublished;

    /// <inheritdoc/>
    public override AkimElection Apply(AkimElection current) => current with { IsCallPublished = true };
}

/// <summary>Nomination opened (art. 113-3(5)).</summary>
/// <param name="At">The moment.</param>
public sealed record NominationOpened(Instant At) : ElectionFact
{
    /// <inheritdoc/>
    public override ElectionTrigger Trigger => ElectionTrigger.NominationOpened;

    /// <inheritdoc/>
    public override AkimElection Apply(AkimElection current) => current;
}

/// <summary>Nomination closed with two candidates or more (art. 113-3(5)).</summary>
/// <param name="At">The moment.</param>
public sealed record NominationClosed(Instant At) : ElectionFact
{
    /// <inheritdoc/>
    public override ElectionTrigger Trigger => ElectionTrigger.NominationClosed;

    /// <inheritdoc/>
    public override AkimElection Apply(AkimElection current) => current with { NominatedAtClose = current.Candidates.Standing };
}

/// <summary>Nomination was extended, fewer than two being nominated (art. 113-3(6)).</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="LastDay">The last day of the extension, at the hour at which nomination closed before.</param>
public sealed record NominationExtended(LocalDate On, LocalDate LastDay) : ElectionFact
{
    /// <inheritdoc/>
    public override ElectionTrigger Trigger => ElectionTrigger.NominationExtended;

    /// <inheritdoc/>
    public override AkimElection Apply(AkimElection current) => current with
    {
        NominatedAtClose = current.Candidates.Standing,
        Schedule = current.Schedule with { NominationCloses = EndOfExtension(current) },
    };

    private Instant EndOfExtension(AkimElection current) => ElectionSchedule.At(
        LastDay, current.Schedule.NominationCloses.InZone(current.Zone).TimeOfDay, current.Zone);
}

/// <summary>The extension of nomination ended (art. 113-3(6)).</summary>
/// <param name="At">The moment.</param>
public sealed record ExtensionEnded(Instant At) : ElectionFact
{
    /// <inheritdoc/>
    public override ElectionTrigger Trigger => ElectionTrigger.ExtensionEnded;

    /// <inheritdoc/>
    public override AkimElection Apply(AkimElection current) => current;
}

/// <summary>The notice of registered candidates was published (art. 113-5(9)).</summary>
/// <param name="On">The day in the locality.</param>
public sealed record CandidatesPublished(LocalDate On) : ElectionFact
{
    /// <inheritdoc/>
    public override ElectionTrigger Trigger => ElectionTrigger.CandidatesPublished;

    /// <inheritdoc/>
    public override AkimElection Apply(AkimElection current) => current with { AreCandidatesPublished = true };
}

/// <summary>Registration closed with two candidates or more (art. 113-5(14)): they are on the ballot, the campaign starts.</summary>
/// <param name="At">The moment.</param>
public sealed record RegistrationClosed(Instant At) : ElectionFact
{
    /// <inheritdoc/>
    public override ElectionTrigger Trigger => ElectionTrigger.RegistrationClosed;

    /// <inheritdoc/>
    public override AkimElection Apply(AkimElection current) => current with { Candidates = current.Candidates.MoveAll(Trigger) };
}

/// <summary>The election was moved, fewer than two candidates being left (art. 113-7).</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="Day">The new election day.</param>
public sealed record ElectionPostponed(LocalDate On, LocalDate Day) : ElectionFact
{
    /// <inheritdoc/>
    public override ElectionTrigger Trigger => ElectionTrigger.ElectionPostponed;

    /// <inheritdoc/>
    public override AkimElection Apply(AkimElection current) => current with
    {
        WasPostponed = true,
        Schedule = ElectionSchedule.On(
            current.Law, current.Unit, Day, current.Schedule.NominationOpens, current.Schedule.NominationCloses, current.Schedule.RegistrationCloses),
    };
}

/// <summary>Nomination was opened again after a postponement (art. 113-7(3)).</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="NominationCloses">The new close of nomination, local time.</param>
/// <param name="RegistrationCloses">The new close of registration, local time.</param>
public sealed record NominationReopened(LocalDate On, LocalDateTime NominationCloses, LocalDateTime RegistrationCloses) : ElectionFact
{
    /// <inheritdoc/>
    public override ElectionTrigger Trigger => ElectionTrigger.NominationReopened;

    /// <inheritdoc/>
    public override AkimElection Apply(AkimElection current) => Reopening.Of(current, On, current.Schedule.Day, NominationCloses, RegistrationCloses);
}

/// <summary>The voting hours were changed (art. 38(1)).</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="Hours">The new hours.</param>
public sealed record VotingHoursChanged(LocalDate On, VotingHours Hours) : ElectionFact
{
    /// <inheritdoc/>
    public override ElectionTrigger Trigger => ElectionTrigger.VotingHoursChanged;

    /// <inheritdoc/>
    public override AkimElection Apply(AkimElection current) => current with
    {
        Schedule = current.Schedule with
        {
            VotingOpens = ElectionSchedule.At(current.Schedule.Day, Hours.Open, current.Zone),
            VotingCloses = ElectionSchedule.At(current.Schedule.Day, Hours.Close, current.Zone),
            CountDue = ElectionSchedule.At(current.Schedule.Day, Hours.Close, current.Zone) + current.Law.Count.Value,
        },
    };
}

/// <summary>A precinct commission received its list of voters (arts 24(5), 26-1(1)).</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="Precinct">The number of the precinct.</param>
/// <param name="Voters">The number of voters on the list.</param>
public sealed record VoterListHandedOver(LocalDate On, int Precinct, int Voters) : ElectionFact
{
    /// <inheritdoc/>
    public override ElectionTrigger Trigger => ElectionTrigger.VoterListHandedOver;

    /// <inheritdoc/>
    public override AkimElection Apply(AkimElection current) => current with { Polling = current.Polling.With(new Precinct(Precinct, Voters, On)) };
}

/// <summary>The silence before the vote began (arts 27(2), 32(1)).</summary>
/// <param name="At">The moment.</param>
public sealed record SilenceBegan(Instant At) : ElectionFact
{
    /// <inheritdoc/>
    public override ElectionTrigger Trigger => ElectionTrigger.SilenceBegan;

    /// <inheritdoc/>
    public override AkimElection Apply(AkimElection current) => current;
}

/// <summary>The polls opened (art. 38(1)).</summary>
/// <param name="At">The moment.</param>
public sealed record VotingOpened(Instant At) : ElectionFact
{
    /// <inheritdoc/>
    public override ElectionTrigger Trigger => ElectionTrigger.VotingOpened;

    /// <inheritdoc/>
    public override AkimElection Apply(AkimElection current) => current;
}

/// <summary>A precinct closed early, all voters on its list having voted (art. 38(3)).</summary>
/// <param name="At">The moment.</param>
/// <param name="Precinct">The number of the precinct.</param>
public sealed record PrecinctClosedEarly(Instant At, int Precinct) : ElectionFact
{
    /// <inheritdoc/>
    public override ElectionTrigger Trigger => ElectionTrigger.PrecinctClosedEarly;

    /// <inheritdoc/>
    public override AkimElection Apply(AkimElection current) => current with { Polling = current.Polling.With(current.Polling.Precincts[Precinct] with { ClosedEarly = true }) };
}

/// <summary>The polls closed, and counting starts (arts 38(1), 43(1)).</summary>
/// <param name="At">The moment.</param>
public sealed record VotingClosed(Instant At) : ElectionFact
{
    /// <inheritdoc/>
    public override ElectionTrigger Trigger => ElectionTrigger.VotingClosed;

    /// <inheritdoc/>
    public override AkimElection Apply(AkimElection current) => current;
}

/// <summary>The protocol of a precinct came to the territorial commission (art. 113-8(1)).</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="Protocol">The figures.</param>
public sealed record ProtocolFiled(LocalDate On, PrecinctProtocol Protocol) : ElectionFact
{
    /// <inheritdoc/>
    public override ElectionTrigger Trigger => ElectionTrigger.ProtocolFiled;

    /// <inheritdoc/>
    public override AkimElection Apply(AkimElection current) => current with { Polling = current.Polling.With(current.Polling.Precincts[Protocol.Precinct] with { Protocol = Protocol }) };
}

/// <summary>A recount was ordered; the protocol no longer counts (art. 43(9)).</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="Precinct">The number of the precinct.</param>
public sealed record RecountOrdered(LocalDate On, int Precinct) : ElectionFact
{
    /// <inheritdoc/>
    public override ElectionTrigger Trigger => ElectionTrigger.RecountOrdered;

    /// <inheritdoc/>
    public override AkimElection Apply(AkimElection current) => current with
    {
        Polling = current.Polling.With(current.Polling.Precincts[Precinct] with { Protocol = null }),
        Outcome = current.Outcome with { Result = null, EstablishedOn = null, DutiesGivenUpOn = null },
    };
}

/// <summary>The vote in a precinct was found invalid (art. 44(2-1)).</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="Precinct">The number of the precinct.</param>
/// <param name="Reason">The breach.</param>
public sealed record PrecinctInvalidated(LocalDate On, int Precinct, string Reason) : ElectionFact
{
    /// <inheritdoc/>
    public override ElectionTrigger Trigger => ElectionTrigger.PrecinctInvalidated;

    /// <inheritdoc/>
    public override AkimElection Apply(AkimElection current) => current with { Polling = current.Polling.With(current.Polling.Precincts[Precinct] with { IsInvalidated = true }) };
}

/// <summary>The result was established on the precincts' protocols (art. 113-10).</summary>
/// <param name="On">The day in the locality.</param>
public sealed record ResultsEstablished(LocalDate On) : ElectionFact
{
    /// <inheritdoc/>
    public override ElectionTrigger Trigger => ElectionTrigger.ResultsEstablished;

    /// <inheritdoc/>
    public override AkimElection Apply(AkimElection current) => current with
    {
        // A result established anew, after a recount or an appeal, may have another winner: it is published and followed anew.
        Outcome = current.Outcome with { EstablishedOn = On, Result = ElectionResult.Of(current), PublishedOn = null, DutiesGivenUpOn = null },
    };
}

/// <summary>Candidates tied; a repeat voting was called (art. 113-9(1)-(2) since 2026).</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="Day">The day of the repeat voting.</param>
public sealed record RepeatVotingCalled(LocalDate On, LocalDate Day) : ElectionFact
{
    /// <inheritdoc/>
    public override ElectionTrigger Trigger => ElectionTrigger.RepeatVotingCalled;

    /// <inheritdoc/>
    public override AkimElection Apply(AkimElection current) => current with
    {
        Schedule = ElectionSchedule.On(
            current.Law, current.Unit, Day, current.Schedule.NominationOpens, current.Schedule.NominationCloses, current.Schedule.RegistrationCloses),
        Polling = current.Polling.Again(
            current.Law.Policies.OnlyTiedCandidatesStandInRepeatVoting ? current.Outcome.Result!.Leaders : current.Polling.RepeatBallot),
        Outcome = current.Outcome with { FirstDay = current.FirstDay, Result = null, EstablishedOn = null, PublishedOn = null },
    };
}

/// <summary>The election was found invalid, and registration of the akim refused (art. 113-11(2)).</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="Reason">The breach.</param>
public sealed record ElectionInvalidated(LocalDate On, string Reason) : ElectionFact
{
    /// <inheritdoc/>
    public override ElectionTrigger Trigger => ElectionTrigger.ElectionInvalidated;

    /// <inheritdoc/>
    public override AkimElection Apply(AkimElection current) => current with { Outcome = current.Outcome with { InvalidatedOn = On, IsInvalidationUpheld = false } };
}

/// <summary>A candidate appealed against that finding (art. 113-11(2)).</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="Appellant">The candidate.</param>
public sealed record InvalidationAppealed(LocalDate On, CandidateId Appellant) : ElectionFact
{
    /// <inheritdoc/>
    public override ElectionTrigger Trigger => ElectionTrigger.InvalidationAppealed;

    /// <inheritdoc/>
    public override AkimElection Apply(AkimElection current) => current with { Outcome = current.Outcome with { InvalidationAppealedOn = On } };
}

/// <summary>The appeal was dismissed; the election stays invalid (art. 113-11(2)).</summary>
/// <param name="On">The day in the locality.</param>
public sealed record InvalidationUpheld(LocalDate On) : ElectionFact
{
    /// <inheritdoc/>
    public override ElectionTrigger Trigger => ElectionTrigger.InvalidationUpheld;

    /// <inheritdoc/>
    public override AkimElection Apply(AkimElection current) => current with { Outcome = current.Outcome with { InvalidationAppealedOn = null, IsInvalidationUpheld = true } };
}

/// <summary>The appeal was granted; the election is valid (art. 113-11(2)).</summary>
/// <param name="On">The day in the locality.</param>
public sealed record InvalidationOverturned(LocalDate On) : ElectionFact
{
    /// <inheritdoc/>
    public override ElectionTrigger Trigger => ElectionTrigger.InvalidationOverturned;

    /// <inheritdoc/>
    public override AkimElection Apply(AkimElection current) => current with { Outcome = current.Outcome with { InvalidatedOn = null, InvalidationAppealedOn = null } };
}

/// <summary>Repeat elections were called (art. 113-9): the candidates of this round are not elected.</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="Day">The day of the repeat elections.</param>
public sealed record RepeatElectionCalled(LocalDate On, LocalDate Day) : ElectionFact
{
    /// <inheritdoc/>
    public override ElectionTrigger Trigger => ElectionTrigger.RepeatElectionCalled;

    /// <inheritdoc/>
    public override AkimElection Apply(AkimElection current) => current with
    {
        Candidates = current.Candidates.MoveAll(Trigger),
        Schedule = ElectionSchedule.On(
            current.Law, current.Unit, Day, current.Schedule.NominationOpens, current.Schedule.NominationCloses, current.Schedule.RegistrationCloses),
        Polling = current.Polling.Again([]),
        Outcome = ElectionOutcome.None with { Round = current.Outcome.Round + 1 },
    };
}

/// <summary>Nomination for repeat elections opened, in the terms that the commission set (art. 113-9).</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="NominationCloses">The close of nomination, local time.</param>
/// <param name="RegistrationCloses">The close of registration, local time.</param>
public sealed record RepeatNominationOpened(LocalDate On, LocalDateTime NominationCloses, LocalDateTime RegistrationCloses) : ElectionFact
{
    /// <inheritdoc/>
    public override ElectionTrigger Trigger => ElectionTrigger.RepeatNominationOpened;

    /// <inheritdoc/>
    public override AkimElection Apply(AkimElection current) => Reopening.Of(current, On, current.Schedule.Day, NominationCloses, RegistrationCloses);
}

/// <summary>The result was published (art. 44(4)3)).</summary>
/// <param name="On">The day in the locality.</param>
public sealed record ResultsPublished(LocalDate On) : ElectionFact
{
    /// <inheritdoc/>
    public override ElectionTrigger Trigger => ElectionTrigger.ResultsPublished;

    /// <inheritdoc/>
    public override AkimElection Apply(AkimElection current) => current with { Outcome = current.Outcome with { PublishedOn = On } };
}

/// <summary>The elected person gave up incompatible duties in writing (art. 45).</summary>
/// <param name="On">The day in the locality.</param>
public sealed record DutiesGivenUp(LocalDate On) : ElectionFact
{
    /// <inheritdoc/>
    public override ElectionTrigger Trigger => ElectionTrigger.DutiesGivenUp;

    /// <inheritdoc/>
    public override AkimElection Apply(AkimElection current) => current with { Outcome = current.Outcome with { DutiesGivenUpOn = On } };
}

/// <summary>The new akim's powers began at registration; the old akim's ended (art. 36(4), (5)5) of the law on local government).</summary>
/// <param name="On">The day in the locality.</param>
public sealed record PowersBegan(LocalDate On) : ElectionFact
{
    /// <inheritdoc/>
    public override ElectionTrigger Trigger => ElectionTrigger.PowersBegan;

    /// <inheritdoc/>
    public override AkimElection Apply(AkimElection current) => current with { Candidates = current.Candidates.MoveAll(Trigger) };
}
