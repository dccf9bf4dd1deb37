using System.Text.Json.Serialization;
using NodaTime;
using SelfGov.Budgets.Figures;
using SelfGov.Journal.Json;
using SelfGov.Kazakhstan;
using SelfGov.Law;
using SelfGov.Workflow;
using SelfGov.Workflow.Corrections;

namespace SelfGov.Budgets.Participation;

/// <summary>
/// A fact of a participatory budget. The facts are a closed family: these, by the names under which journals keep them for ever.
/// </summary>
[JsonDerivedType(typeof(ParticipationAnnounced), "participation-announced")]
[JsonDerivedType(typeof(ProposalsOpened), "proposals-opened")]
[JsonDerivedType(typeof(ProposalMade), "proposal-made")]
[JsonDerivedType(typeof(ProposalsClosed), "proposals-closed")]
[JsonDerivedType(typeof(ProposalFoundFeasible), "proposal-found-feasible")]
[JsonDerivedType(typeof(ProposalFoundInfeasible), "proposal-found-infeasible")]
[JsonDerivedType(typeof(VoteOpened), "vote-opened")]
[JsonDerivedType(typeof(VoteCast), "vote-cast")]
[JsonDerivedType(typeof(VotesRecorded), "votes-recorded")]
[JsonDerivedType(typeof(VoteClosed), "vote-closed")]
[JsonDerivedType(typeof(SelectionMade), "selection-made")]
[JsonDerivedType(typeof(ProposalSelected), "proposal-selected")]
[JsonDerivedType(typeof(ProposalPassedOver), "proposal-passed-over")]
[JsonDerivedType(typeof(ResultsReported), "results-reported")]
[JsonDerivedType(typeof(VotesCorrected), "votes-corrected")]
public abstract record ParticipationFact : Fact<ParticipatoryBudget>
{
    private protected ParticipationFact()
    {
    }
}

/// <summary>The participatory budget was announced.</summary>
/// <param name="On">The day, in the locality.</param>
/// <param name="Unit">The unit.</param>
/// <param name="Year">The budget year.</param>
public sealed record ParticipationAnnounced(LocalDate On, Locality Unit, int Year) : ParticipationFact, INamed
{
    static Words INamed.Text { get; } = new(
        "халық қатысатын бюджет жарияланды", "бюджет народного участия объявлен", "participatory budget announced");

    /// <inheritdoc/>
    protected override ParticipatoryBudget Fold(ParticipatoryBudget current) => current with { Unit = Unit, Year = Year };
}

/// <summary>The days of proposals began.</summary>
/// <param name="At">The moment.</param>
public sealed record ProposalsOpened(Instant At) : ParticipationFact, INamed
{
    static Words INamed.Text { get; } = new("ұсыныстар қабылдау басталды", "приём предложений начат", "proposals opened");
}

/// <summary>A resident made a proposal.</summary>
/// <param name="On">The day, in the locality.</param>
/// <param name="Number">The number of the proposal.</param>
/// <param name="Proposer">The host's opaque identity of the proposer.</param>
/// <param name="Title">What is proposed, in the resident's words.</param>
/// <param name="Cost">What it costs.</param>
public sealed record ProposalMade(
    LocalDate On, int Number, string Proposer, [property: PersonalData] string Title, ThousandTenge Cost) : ParticipationFact, INamed
{
    static Words INamed.Text { get; } = new("ұсыныс берілді", "предложение внесено", "proposal made");

    /// <inheritdoc/>
    protected override ParticipatoryBudget Fold(ParticipatoryBudget current) => current with
    {
        Proposals = current.Proposals.With(new Proposal(Number, Proposer, Cost)),
    };
}

/// <summary>The days of proposals ended.</summary>
/// <param name="At">The moment.</param>
public sealed record ProposalsClosed(Instant At) : ParticipationFact, INamed
{
    static Words INamed.Text { get; } = new("ұсыныстар қабылдау аяқталды", "приём предложений завершён", "proposals closed");
}

/// <summary>A proposal was found feasible.</summary>
/// <param name="On">The day, in the locality.</param>
/// <param name="Number">The number of the proposal.</param>
public sealed record ProposalFoundFeasible(LocalDate On, int Number) : ParticipationFact, INamed
{
    static Words INamed.Text { get; } = new(
        "ұсыныс іске асырылатын деп танылды", "предложение признано осуществимым", "proposal found feasible");

    /// <inheritdoc/>
    protected override ParticipatoryBudget Fold(ParticipatoryBudget current) => current with
    {
        Proposals = current.Proposals.With(current.Proposals[Number - 1].After(ProposalState.Proposed, ProposalState.Feasible)),
    };
}

/// <summary>A proposal was found infeasible.</summary>
/// <param name="On">The day, in the locality.</param>
/// <param name="Number">The number of the proposal.</param>
public sealed record ProposalFoundInfeasible(LocalDate On, int Number) : ParticipationFact, INamed
{
    static Words INamed.Text { get; } = new(
        "ұсыныс іске асырылмайды деп танылды", "предложение признано неосуществимым", "proposal found infeasible");

    /// <inheritdoc/>
    protected override ParticipatoryBudget Fold(ParticipatoryBudget current) => current with
    {
        Proposals = current.Proposals.With(current.Proposals[Number - 1].After(ProposalState.Proposed, ProposalState.Infeasible)),
    };
}

/// <summary>The vote was opened.</summary>
/// <param name="At">The moment.</param>
public sealed record VoteOpened(Instant At) : ParticipationFact, INamed
{
    static Words INamed.Text { get; } = new("дауыс беру басталды", "голосование начато", "vote opened");
}

/// <summary>A resident voted for a proposal.</summary>
/// <param name="On">The day, in the locality.</param>
/// <param name="Number">The number of the proposal.</param>
/// <param name="Voter">The host's opaque identity of the voter.</param>
public sealed record VoteCast(LocalDate On, int Number, string Voter) : ParticipationFact, INamed
{
    static Words INamed.Text { get; } = new("тұрғын дауыс берді", "житель проголосовал", "vote cast");

    /// <inheritdoc/>
    protected override ParticipatoryBudget Fold(ParticipatoryBudget current) => current with
    {
        Proposals = current.Proposals.WithVote(Voter, Number),
    };
}

/// <summary>The votes that a meeting gave to a proposal were recorded.</summary>
/// <param name="On">The day, in the locality.</param>
/// <param name="Number">The number of the proposal.</param>
/// <param name="Votes">The votes.</param>
public sealed record VotesRecorded(LocalDate On, int Number, int Votes) : ParticipationFact, INamed
{
    static Words INamed.Text { get; } = new("жиналыс дауыстары тіркелді", "голоса собрания записаны", "votes recorded");

    /// <inheritdoc/>
    protected override ParticipatoryBudget Fold(ParticipatoryBudget current) => current with
    {
        Proposals = current.Proposals.With(current.Proposals[Number - 1] with { Votes = Votes, AreVotesRecorded = true }),
    };
}

/// <summary>The vote was closed.</summary>
/// <param name="At">The moment.</param>
public sealed record VoteClosed(Instant At) : ParticipationFact, INamed
{
    static Words INamed.Text { get; } = new("дауыс беру аяқталды", "голосование завершено", "vote closed");
}

/// <summary>Proposals were selected by their votes.</summary>
/// <param name="On">The day, in the locality.</param>
public sealed record SelectionMade(LocalDate On) : ParticipationFact, INamed
{
    static Words INamed.Text { get; } = new("іріктеу жүргізілді", "отбор проведён", "selection made");
}

/// <summary>A proposal was selected.</summary>
/// <param name="On">The day, in the locality.</param>
/// <param name="Number">The number of the proposal.</param>
public sealed record ProposalSelected(LocalDate On, int Number) : ParticipationFact, INamed
{
    static Words INamed.Text { get; } = new("ұсыныс іріктелді", "предложение отобрано", "proposal selected");

    /// <inheritdoc/>
    protected override ParticipatoryBudget Fold(ParticipatoryBudget current) => current with
    {
        Proposals = current.Proposals.With(current.Proposals[Number - 1].After(ProposalState.Feasible, ProposalState.Selected)),
    };
}

/// <summary>A proposal was not selected.</summary>
/// <param name="On">The day, in the locality.</param>
/// <param name="Number">The number of the proposal.</param>
public sealed record ProposalPassedOver(LocalDate On, int Number) : ParticipationFact, INamed
{
    static Words INamed.Text { get; } = new("ұсыныс іріктелмеді", "предложение не отобрано", "proposal not selected");

    /// <inheritdoc/>
    protected override ParticipatoryBudget Fold(ParticipatoryBudget current) => current with
    {
        Proposals = current.Proposals.With(current.Proposals[Number - 1].After(ProposalState.Feasible, ProposalState.NotSelected)),
    };
}

/// <summary>The results stand in the annual report.</summary>
/// <param name="On">The day, in the locality.</param>
/// <param name="Report">The host's identity of the report.</param>
public sealed record ResultsReported(LocalDate On, string Report) : ParticipationFact, INamed
{
    static Words INamed.Text { get; } = new("нәтижелер жылдық есепке енгізілді", "результаты включены в годовой отчёт", "results reported");

    /// <inheritdoc/>
    protected override ParticipatoryBudget Fold(ParticipatoryBudget current) => current with { ReportedIn = Report };
}

/// <summary>A slip in the votes that a meeting gave to a proposal was corrected.</summary>
/// <param name="On">The day of the correction, in the locality.</param>
/// <param name="Number">The number of the proposal.</param>
/// <param name="VotesBefore">The votes, as it was recorded.</param>
/// <param name="Votes">The votes, as it stands.</param>
/// <param name="Act">Why, and by which act.</param>
public sealed record VotesCorrected(
    LocalDate On, int Number, int VotesBefore, int Votes, CorrectionAct Act) : ParticipationFact, ICorrection, INamed
{
    static Words INamed.Text { get; } = new("жиналыс дауыстарының саны түзетілді", "исправлено число голосов собрания", "votes corrected");

    /// <inheritdoc/>
    protected override ParticipatoryBudget Fold(ParticipatoryBudget current) => new VotesRecorded(On, Number, Votes).Apply(current);
}

/// <summary>
/// How the facts and commands of participatory budgets are written; generated at compile time, so that trimming and AOT keep it.
/// </summary>
[JsonSourceGenerationOptions(UseStringEnumConverter = true, PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(ParticipationFact))]
[JsonSerializable(typeof(ParticipatoryBudget))]
[JsonSerializable(typeof(ParticipationCommand))]
[JsonSerializable(typeof(ParticipatoryBudgetRules))]
internal sealed partial class ParticipationJson : JsonSerializerContext;
