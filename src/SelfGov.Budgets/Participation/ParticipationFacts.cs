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
[JsonDerivedType(typeof(ExpertCouncilSetUp), "expert-council-set-up")]
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
[JsonDerivedType(typeof(SelectionPublished), "selection-published")]
[JsonDerivedType(typeof(ProgressReported), "progress-reported")]
[JsonDerivedType(typeof(ResidentsTold), "residents-told")]
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
/// <param name="Means">What the order measures it by; null under a host's rules.</param>
/// <param name="DaysLate">
/// How many days after the last day of the order, 0 where in time; null under a host's rules, and in older entries that were in time.
/// </param>
public sealed record ParticipationAnnounced(
    LocalDate On,
    Locality Unit,
    int Year,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] ParticipationMeans? Means = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] int? DaysLate = null) : ParticipationFact, INamed
{
    static Words INamed.Text { get; } = new(
        "халық қатысатын бюджет жарияланды", "бюджет народного участия объявлен", "participatory budget announced");

    /// <inheritdoc/>
    protected override ParticipatoryBudget Fold(ParticipatoryBudget current) => current with
    {
        Unit = Unit,
        Year = Year,
        Means = Means,
        Rules = current.Law is { } law && Means is { } means ? law.RulesOf(Year, means) : current.Rules,
    };
}

/// <summary>The expert council was set up (order No. 208, paragraph 75).</summary>
/// <param name="On">The day, in the locality.</param>
/// <param name="Act">The host's identity of the act.</param>
/// <param name="DaysLate">
/// How many days after the last day of the order, 0 where in time; null under a host's rules, and in older entries that were in time.
/// </param>
public sealed record ExpertCouncilSetUp(
    LocalDate On, string Act, [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] int? DaysLate = null)
    : ParticipationFact, INamed
{
    static Words INamed.Text { get; } = new("сараптамалық кеңес құрылды", "экспертный совет создан", "expert council set up");

    /// <inheritdoc/>
    protected override ParticipatoryBudget Fold(ParticipatoryBudget current) => current with { CouncilSetUpOn = On };
}

/// <summary>The days of proposals began.</summary>
/// <param name="At">The moment.</param>
public sealed record ProposalsOpened(Instant At) : ParticipationFact, INamed
{
    static Words INamed.Text { get; } = new(
        "жобалық ұсыныстарды қабылдау басталды", "приём проектных предложений начат", "proposals opened");
}

/// <summary>A resident made a proposal.</summary>
/// <param name="On">The day, in the locality.</param>
/// <param name="Number">The number of the proposal.</param>
/// <param name="Proposer">The host's opaque identity of the proposer.</param>
/// <param name="Title">What is proposed, in the resident's words.</param>
/// <param name="Cost">What it costs.</param>
/// <param name="Work">The kind of works; null under a host's rules.</param>
public sealed record ProposalMade(
    LocalDate On,
    int Number,
    string Proposer,
    [property: PersonalData] string Title,
    ThousandTenge Cost,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] WorkKind? Work = null) : ParticipationFact, INamed
{
    static Words INamed.Text { get; } = new("жобалық ұсыныс берілді", "проектное предложение внесено", "proposal made");

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
    static Words INamed.Text { get; } = new(
        "жобалық ұсыныстарды қабылдау аяқталды", "приём проектных предложений завершён", "proposals closed");
}

/// <summary>A proposal was found feasible.</summary>
/// <param name="On">The day, in the locality.</param>
/// <param name="Number">The number of the proposal.</param>
public sealed record ProposalFoundFeasible(LocalDate On, int Number) : ParticipationFact, INamed
{
    static Words INamed.Text { get; } = new(
        "жобалық ұсынысты іске асыруға болады деп танылды", "проектное предложение признано осуществимым", "proposal found feasible");

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
        "жобалық ұсынысты іске асыруға болмайды деп танылды", "проектное предложение признано неосуществимым", "proposal found infeasible");

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
    static Words INamed.Text { get; } = new("жиындағы дауыстар тіркелді", "голоса схода записаны", "votes recorded");

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
/// <param name="DaysLate">
/// How many days after the last day of the order, 0 where in time; null under a host's rules, and in older entries that were in time.
/// </param>
public sealed record SelectionMade(
    LocalDate On, [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] int? DaysLate = null) : ParticipationFact, INamed
{
    static Words INamed.Text { get; } = new("іріктеу жүргізілді", "отбор проведён", "selection made");

    /// <inheritdoc/>
    protected override ParticipatoryBudget Fold(ParticipatoryBudget current) => current with { SelectedOn = On };
}

/// <summary>The results of the vote and the selection were published (order No. 208, paragraph 83).</summary>
/// <param name="On">The day, in the locality.</param>
public sealed record SelectionPublished(LocalDate On) : ParticipationFact, INamed
{
    static Words INamed.Text { get; } = new("іріктеу нәтижелері жарияланды", "результаты отбора опубликованы", "selection published");

    /// <inheritdoc/>
    protected override ParticipatoryBudget Fold(ParticipatoryBudget current) => current with { PublishedOn = On };
}

/// <summary>The progress of a quarter was published (order No. 208, paragraph 85).</summary>
/// <param name="On">The day, in the locality.</param>
/// <param name="Quarter">The first day of the quarter.</param>
/// <param name="Report">The host's identity of the report.</param>
/// <param name="DaysLate">
/// How many days after the last day of the order, 0 where in time; null under a host's rules, and in older entries that were in time.
/// </param>
public sealed record ProgressReported(
    LocalDate On,
    LocalDate Quarter,
    string Report,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] int? DaysLate = null) : ParticipationFact, INamed
{
    static Words INamed.Text { get; } = new("іске асыру барысы жарияланды", "ход реализации опубликован", "progress published");

    /// <inheritdoc/>
    protected override ParticipatoryBudget Fold(ParticipatoryBudget current) => current with { LastProgress = Quarter };
}

/// <summary>Residents were told of the proposals at a meeting with the akim (order No. 208, paragraph 87).</summary>
/// <param name="On">The day, in the locality.</param>
/// <param name="Meeting">The host's identity of the meeting.</param>
public sealed record ResidentsTold(LocalDate On, string Meeting) : ParticipationFact, INamed
{
    static Words INamed.Text { get; } = new(
        "тұрғындар халықпен кездесу барысында хабардар етілді",
        "жители проинформированы на встрече с населением",
        "residents told at a meeting");

    /// <inheritdoc/>
    protected override ParticipatoryBudget Fold(ParticipatoryBudget current) => current with { ToldOn = On };
}

/// <summary>A proposal was selected.</summary>
/// <param name="On">The day, in the locality.</param>
/// <param name="Number">The number of the proposal.</param>
public sealed record ProposalSelected(LocalDate On, int Number) : ParticipationFact, INamed
{
    static Words INamed.Text { get; } = new("жобалық ұсыныс іріктелді", "проектное предложение отобрано", "proposal selected");

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
    static Words INamed.Text { get; } = new("жобалық ұсыныс іріктелмеді", "проектное предложение не отобрано", "proposal not selected");

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
    static Words INamed.Text { get; } = new("жиындағы дауыстар саны түзетілді", "исправлено число голосов схода", "votes corrected");

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
[JsonSerializable(typeof(ParticipationLaw))]
internal sealed partial class ParticipationJson : JsonSerializerContext;
