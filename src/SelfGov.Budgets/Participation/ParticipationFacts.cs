using NodaTime;
using SelfGov.Budgets.Figures;
using SelfGov.Journal.Json;
using SelfGov.Kazakhstan;
using SelfGov.Workflow;

namespace SelfGov.Budgets.Participation;

/// <summary>A fact of a participatory budget. The facts are a closed family.</summary>
public abstract record ParticipationFact : Fact<ParticipatoryBudget, ParticipatoryBudgetTrigger>
{
    private protected ParticipationFact()
    {
    }
}

/// <summary>The participatory budget was announced.</summary>
/// <param name="On">The day, in the locality.</param>
/// <param name="Unit">The unit.</param>
/// <param name="Year">The budget year.</param>
public sealed record ParticipationAnnounced(LocalDate On, Locality Unit, int Year) : ParticipationFact
{
    /// <inheritdoc/>
    public override ParticipatoryBudgetTrigger Trigger => ParticipatoryBudgetTrigger.ParticipationAnnounced;

    /// <inheritdoc/>
    public override ParticipatoryBudget Apply(ParticipatoryBudget current) => current with { Unit = Unit, Year = Year };
}

/// <summary>The days of proposals began.</summary>
/// <param name="At">The moment.</param>
public sealed record ProposalsOpened(Instant At) : ParticipationFact
{
    /// <inheritdoc/>
    public override ParticipatoryBudgetTrigger Trigger => ParticipatoryBudgetTrigger.ProposalsOpened;

    /// <inheritdoc/>
    public override ParticipatoryBudget Apply(ParticipatoryBudget current) => current;
}

/// <summary>A resident made a proposal.</summary>
/// <param name="On">The day, in the locality.</param>
/// <param name="Number">The number of the proposal.</param>
/// <param name="Proposer">The host's opaque identity of the proposer.</param>
/// <param name="Title">What is proposed, in the resident's words.</param>
/// <param name="Cost">What it costs.</param>
public sealed record ProposalMade(LocalDate On, int Number, string Proposer, [property: PersonalData] string Title, ThousandTenge Cost) : ParticipationFact
{
    /// <inheritdoc/>
    public override ParticipatoryBudgetTrigger Trigger => ParticipatoryBudgetTrigger.ProposalMade;

    /// <inheritdoc/>
    public override ParticipatoryBudget Apply(ParticipatoryBudget current) => current with { Proposals = current.Proposals.With(new Proposal(Number, Proposer, Cost)) };
}

/// <summary>The days of proposals ended.</summary>
/// <param name="At">The moment.</param>
public sealed record ProposalsClosed(Instant At) : ParticipationFact
{
    /// <inheritdoc/>
    public override ParticipatoryBudgetTrigger Trigger => ParticipatoryBudgetTrigger.ProposalsClosed;

    /// <inheritdoc/>
    public override ParticipatoryBudget Apply(ParticipatoryBudget current) => current;
}

/// <summary>A proposal was found feasible.</summary>
/// <param name="On">The day, in the locality.</param>
/// <param name="Number">The number of the proposal.</param>
public sealed record ProposalFoundFeasible(LocalDate On, int Number) : ParticipationFact
{
    /// <inheritdoc/>
    public override ParticipatoryBudgetTrigger Trigger => ParticipatoryBudgetTrigger.ProposalFoundFeasible;

    /// <inheritdoc/>
    public override ParticipatoryBudget Apply(ParticipatoryBudget current) => current with { Proposals = current.Proposals.With(current.Proposals[Number - 1].After(Trigger)) };
}

/// <summary>A proposal was found infeasible.</summary>
/// <param name="On">The day, in the locality.</param>
/// <param name="Number">The number of the proposal.</param>
public sealed record ProposalFoundInfeasible(LocalDate On, int Number) : ParticipationFact
{
    /// <inheritdoc/>
    public override ParticipatoryBudgetTrigger Trigger => ParticipatoryBudgetTrigger.ProposalFoundInfeasible;

    /// <inheritdoc/>
    public override ParticipatoryBudget Apply(ParticipatoryBudget current) => current with { Proposals = current.Proposals.With(current.Proposals[Number - 1].After(Trigger)) };
}

/// <summary>The vote was opened.</summary>
/// <param name="At">The moment.</param>
public sealed record VoteOpened(Instant At) : ParticipationFact
{
    /// <inheritdoc/>
    public override ParticipatoryBudgetTrigger Trigger => ParticipatoryBudgetTrigger.VoteOpened;

    /// <inheritdoc/>
    public override ParticipatoryBudget Apply(ParticipatoryBudget current) => current;
}

/// <summary>A resident voted for a proposal.</summary>
/// <param name="On">The day, in the locality.</param>
/// <param name="Number">The number of the proposal.</param>
/// <param name="Voter">The host's opaque identity of the voter.</param>
public sealed record VoteCast(LocalDate On, int Number, string Voter) : ParticipationFact
{
    /// <inheritdoc/>
    public override ParticipatoryBudgetTrigger Trigger => ParticipatoryBudgetTrigger.VoteCast;

    /// <inheritdoc/>
    public override ParticipatoryBudget Apply(ParticipatoryBudget current) => current with { Proposals = current.Proposals.WithVote(Voter, Number) };
}

/// <summary>The votes that a meeting gave to a proposal were recorded.</summary>
/// <param name="On">The day, in the locality.</param>
/// <param name="Number">The number of the proposal.</param>
/// <param name="Votes">The votes.</param>
public sealed record VotesRecorded(LocalDate On, int Number, int Votes) : ParticipationFact
{
    /// <inheritdoc/>
    public override ParticipatoryBudgetTrigger Trigger => ParticipatoryBudgetTrigger.VotesRecorded;

    /// <inheritdoc/>
    public override ParticipatoryBudget Apply(ParticipatoryBudget current) => current with { Proposals = current.Proposals.With(current.Proposals[Number - 1] with { Votes = Votes }) };
}

/// <summary>The vote was closed.</summary>
/// <param name="At">The moment.</param>
public sealed record VoteClosed(Instant At) : ParticipationFact
{
    /// <inheritdoc/>
    public override ParticipatoryBudgetTrigger Trigger => ParticipatoryBudgetTrigger.VoteClosed;

    /// <inheritdoc/>
    public override ParticipatoryBudget Apply(ParticipatoryBudget current) => current;
}

/// <summary>Proposals were selected by their votes.</summary>
/// <param name="On">The day, in the locality.</param>
public sealed record SelectionMade(LocalDate On) : ParticipationFact
{
    /// <inheritdoc/>
    public override ParticipatoryBudgetTrigger Trigger => ParticipatoryBudgetTrigger.SelectionMade;

    /// <inheritdoc/>
    public override ParticipatoryBudget Apply(ParticipatoryBudget current) => current;
}

/// <summary>A proposal was selected.</summary>
/// <param name="On">The day, in the locality.</param>
/// <param name="Number">The number of the proposal.</param>
public sealed record ProposalSelected(LocalDate On, int Number) : ParticipationFact
{
    /// <inheritdoc/>
    public override ParticipatoryBudgetTrigger Trigger => ParticipatoryBudgetTrigger.ProposalSelected;

    /// <inheritdoc/>
    public override ParticipatoryBudget Apply(ParticipatoryBudget current) => current with { Proposals = current.Proposals.With(current.Proposals[Number - 1].After(Trigger)) };
}

/// <summary>A proposal was not selected.</summary>
/// <param name="On">The day, in the locality.</param>
/// <param name="Number">The number of the proposal.</param>
public sealed record ProposalPassedOver(LocalDate On, int Number) : ParticipationFact
{
    /// <inheritdoc/>
    public override ParticipatoryBudgetTrigger Trigger => ParticipatoryBudgetTrigger.ProposalPassedOver;

    /// <inheritdoc/>
    public override ParticipatoryBudget Apply(ParticipatoryBudget current) => current with { Proposals = current.Proposals.With(current.Proposals[Number - 1].After(Trigger)) };
}

/// <summary>The results stand in the annual report.</summary>
/// <param name="On">The day, in the locality.</param>
/// <param name="Report">The host's identity of the report.</param>
public sealed record ResultsReported(LocalDate On, string Report) : ParticipationFact
{
    /// <inheritdoc/>
    public override ParticipatoryBudgetTrigger Trigger => ParticipatoryBudgetTrigger.ResultsReported;

    /// <inheritdoc/>
    public override ParticipatoryBudget Apply(ParticipatoryBudget current) => current with { ReportedIn = Report };
}
