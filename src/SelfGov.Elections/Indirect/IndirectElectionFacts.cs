using NodaTime;
using SelfGov.Elections.Candidacies;
using SelfGov.Elections.Direct;
using SelfGov.Workflow;

namespace SelfGov.Elections.Indirect;

/// <summary>A fact of an indirect election. The facts are a closed family: these, those of the vote, and those about one candidate.</summary>
public abstract record IndirectElectionFact : Fact<IndirectElection, IndirectElectionTrigger>
{
    private protected IndirectElectionFact()
    {
    }
}

/// <summary>A ground to call an election arose.</summary>
/// <param name="Unit">The unit whose akim is elected.</param>
/// <param name="Ground">The ground and its day.</param>
/// <param name="KeepEdition">Whether the edition of the ground's day governs a later call too.</param>
public sealed record IndirectGroundArose(Unit Unit, Ground Ground, bool KeepEdition) : IndirectElectionFact
{
    /// <inheritdoc/>
    public override IndirectElectionTrigger Trigger => IndirectElectionTrigger.GroundArose;

    /// <inheritdoc/>
    public override IndirectElection Apply(IndirectElection current) => current with { Unit = Unit, Ground = Ground, KeepsEdition = KeepEdition };
}

/// <summary>The election was called.</summary>
/// <param name="Call">The decision.</param>
public sealed record IndirectElectionCalled(IndirectCall Call) : IndirectElectionFact
{
    /// <inheritdoc/>
    public override IndirectElectionTrigger Trigger => IndirectElectionTrigger.ElectionCalled;

    /// <inheritdoc/>
    public override IndirectElection Apply(IndirectElection current) => current with
    {
        Call = Call,
        Schedule = IndirectSchedule.Of(current.Law, current.Unit, Call),
    };
}

/// <summary>Residents were told the election day.</summary>
/// <param name="On">The day in the locality.</param>
public sealed record IndirectCallPublished(LocalDate On) : IndirectElectionFact
{
    /// <inheritdoc/>
    public override IndirectElectionTrigger Trigger => IndirectElectionTrigger.CallPublished;

    /// <inheritdoc/>
    public override IndirectElection Apply(IndirectElection current) => current with { IsCallPublished = true };
}

/// <summary>Nomination opened.</summary>
/// <param name="At">The moment.</param>
public sealed record IndirectNominationOpened(Instant At) : IndirectElectionFact
{
    /// <inheritdoc/>
    public override IndirectElectionTrigger Trigger => IndirectElectionTrigger.NominationOpened;

    /// <inheritdoc/>
    public override IndirectElection Apply(IndirectElection current) => current;
}

/// <summary>The raion akim nominated a candidate.</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="Candidate">The number of the candidate.</param>
/// <param name="Person">The person who stands.</param>
/// <param name="CommunityHeardOn">The day on which the community was consulted, or its assembly approved.</param>
public sealed record IndirectCandidateNominated(LocalDate On, CandidateId Candidate, Person Person, LocalDate CommunityHeardOn) : IndirectElectionFact
{
    /// <inheritdoc/>
    public override IndirectElectionTrigger Trigger => IndirectElectionTrigger.CandidateNominated;

    /// <inheritdoc/>
    public override IndirectElection Apply(IndirectElection current) => current with
    {
        Candidates = current.Candidates.Add(new IndirectCandidate(Candidate, Person, On, current.Outcome.Round)),
    };
}

/// <summary>Nomination closed.</summary>
/// <param name="At">The moment.</param>
public sealed record IndirectNominationClosed(Instant At) : IndirectElectionFact
{
    /// <inheritdoc/>
    public override IndirectElectionTrigger Trigger => IndirectElectionTrigger.NominationClosed;

    /// <inheritdoc/>
    public override IndirectElection Apply(IndirectElection current) => current;
}

/// <summary>Residents were told the registered candidates.</summary>
/// <param name="On">The day in the locality.</param>
public sealed record IndirectCandidatesPublished(LocalDate On) : IndirectElectionFact
{
    /// <inheritdoc/>
    public override IndirectElectionTrigger Trigger => IndirectElectionTrigger.CandidatesPublished;

    /// <inheritdoc/>
    public override IndirectElection Apply(IndirectElection current) => current with { AreCandidatesPublished = true };
}

/// <summary>Nomination and registration were extended.</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="LastDay">The last day of the extension.</param>
public sealed record IndirectRegistrationExtended(LocalDate On, LocalDate LastDay) : IndirectElectionFact
{
    /// <inheritdoc/>
    public override IndirectElectionTrigger Trigger => IndirectElectionTrigger.RegistrationExtended;

    /// <inheritdoc/>
    public override IndirectElection Apply(IndirectElection current) => current with
    {
        WasExtended = true,
        AreCandidatesPublished = false,
        Schedule = IndirectSchedule.On(current.Law, current.Unit, current.Schedule.Day, On, LastDay, LastDay),
    };
}

/// <summary>Registration closed with enough candidates: they are on the ballot, the campaign runs.</summary>
/// <param name="At">The moment.</param>
public sealed record IndirectRegistrationClosed(Instant At) : IndirectElectionFact
{
    /// <inheritdoc/>
    public override IndirectElectionTrigger Trigger => IndirectElectionTrigger.RegistrationClosed;

    /// <inheritdoc/>
    public override IndirectElection Apply(IndirectElection current) => current with { Candidates = current.Candidates.MoveAll(Trigger) };
}

/// <summary>The elections were extended, the candidates having dropped out; nomination and registration run again.</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="Day">The new election day.</param>
/// <param name="LastDay">The last day of nomination and registration.</param>
public sealed record IndirectElectionExtended(LocalDate On, LocalDate Day, LocalDate LastDay) : IndirectElectionFact
{
    /// <inheritdoc/>
    public override IndirectElectionTrigger Trigger => IndirectElectionTrigger.ElectionExtended;

    /// <inheritdoc/>
    public override IndirectElection Apply(IndirectElection current) => current with
    {
        AreCandidatesPublished = false,
        Schedule = IndirectSchedule.On(current.Law, current.Unit, Day, On, LastDay, LastDay),
    };
}
