using System.Text.Json.Serialization;
using NodaTime;
using SelfGov.Budgets.Figures;
using SelfGov.Contract;
using SelfGov.Journal.Json;
using SelfGov.Kazakhstan;
using SelfGov.Law;
using SelfGov.Workflow;
using SelfGov.Workflow.Corrections;

namespace SelfGov.Budgets.Participation;

/// <summary>
/// A command about a participatory budget. The commands are a closed family: these, by the names under which other programs give them.
/// </summary>
[JsonDerivedType(typeof(AnnounceParticipation), "announce-participation")]
[JsonDerivedType(typeof(SetUpExpertCouncil), "set-up-expert-council")]
[JsonDerivedType(typeof(MakeProposal), "make-proposal")]
[JsonDerivedType(typeof(DecideFeasibility), "decide-feasibility")]
[JsonDerivedType(typeof(CastVote), "cast-vote")]
[JsonDerivedType(typeof(RecordVotes), "record-votes")]
[JsonDerivedType(typeof(SelectProposals), "select-proposals")]
[JsonDerivedType(typeof(PublishSelection), "publish-selection")]
[JsonDerivedType(typeof(ReportProgress), "report-progress")]
[JsonDerivedType(typeof(TellResidents), "tell-residents")]
[JsonDerivedType(typeof(ReportResults), "report-results")]
[JsonDerivedType(typeof(CorrectVotes), "correct-votes")]
public abstract record ParticipationCommand : ICommand<ParticipatoryBudget>
{
    private protected ParticipationCommand()
    {
    }

    /// <summary>The name of the type, and nothing of its data: a command may hold personal data.</summary>
    public sealed override string ToString() => GetType().Name;
}

/// <summary>Announces the participatory budget; opens the case.</summary>
/// <param name="Unit">The unit.</param>
/// <param name="Year">The budget year for which proposals are made.</param>
/// <param name="Means">What the order measures it by, where it applies; null under a host's rules.</param>
public sealed record AnnounceParticipation(
    [Label("әкімшілік-аумақтық бірлік", "административно-территориальная единица", "unit")] Locality Unit,
    [Label("бюджет жылы", "бюджетный год", "budget year")] int Year,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [Label("қаланың деңгейі мен қаражаты", "уровень и средства города", "level and money of city")]
    ParticipationMeans? Means = null) : ParticipationCommand, INamed
{
    static Words INamed.Text { get; } = new(
        "халық қатысатын бюджетті жариялау", "объявить бюджет народного участия", "announce the participatory budget");
}

/// <summary>Sets up the expert council, which analyses the proposals and decides on them (order No. 208, paragraph 75).</summary>
/// <param name="Act">The host's identity of the act; not empty.</param>
public sealed record SetUpExpertCouncil(
    [Label("кеңесті құру туралы акт", "акт о создании совета", "act of council")] string Act) : ParticipationCommand, INamed
{
    static Words INamed.Text { get; } = new("сараптамалық кеңесті құру", "создать экспертный совет", "set up the expert council");
}

/// <summary>Makes a proposal.</summary>
/// <param name="Age">The age of the proposer in full years, as the host checked it.</param>
/// <param name="Title">What is proposed, in the resident's words; not empty.</param>
/// <param name="Cost">What it costs; above zero and within the money available, or by the order within so many monthly indices.</param>
/// <param name="Work">The kind of works (order No. 208, paragraph 76); null under a host's rules.</param>
public sealed record MakeProposal(
    [property: PersonalData]
    [Label("ұсыныс берушінің жасы (толық жыл)", "возраст предлагающего (полных лет)", "age of proposer (full years)")] int Age,
    [property: PersonalData]
    [Label("жобалық ұсыныстың атауы", "название проектного предложения", "title of proposal")] string Title,
    [Label("іске асыру құны (мың теңге)", "стоимость реализации (тыс. тенге)", "cost (thousand tenge)")] ThousandTenge Cost,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [Label("іс-шараның түрі", "вид мероприятия", "kind of works")] WorkKind? Work = null) : ParticipationCommand, INamed
{
    static Words INamed.Text { get; } = new("жобалық ұсыныс беру", "внести проектное предложение", "make a proposal");
}

/// <summary>Decides whether a proposal is feasible.</summary>
/// <param name="Number">The number of the proposal.</param>
/// <param name="IsFeasible">Whether it is.</param>
public sealed record DecideFeasibility(
    [PartKey, Label("жобалық ұсыныстың нөмірі", "номер проектного предложения", "number of proposal")] int Number,
    [Label("іске асыру мүмкіндігі", "осуществимость", "feasibility")] bool IsFeasible) : ParticipationCommand, INamed
{
    static Words INamed.Text { get; } = new("іске асыру мүмкіндігі туралы шешу", "решить об осуществимости", "decide on the feasibility");
}

/// <summary>Votes for a proposal.</summary>
/// <param name="Number">The number of the proposal.</param>
/// <param name="Age">The age of the voter in full years, as the host checked it.</param>
public sealed record CastVote(
    [PartKey, Label("жобалық ұсыныстың нөмірі", "номер проектного предложения", "number of proposal")] int Number,
    [property: PersonalData]
    [Label("дауыс берушінің жасы (толық жыл)", "возраст голосующего (полных лет)", "age of voter (full years)")]
    int Age) : ParticipationCommand, INamed
{
    static Words INamed.Text { get; } = new(
        "жобалық ұсыныс үшін дауыс беру", "проголосовать за проектное предложение", "vote for a proposal");
}

/// <summary>Records the votes that a meeting gave to a proposal.</summary>
/// <param name="Number">The number of the proposal.</param>
/// <param name="Votes">The votes, from 0.</param>
public sealed record RecordVotes(
    [PartKey, Label("жобалық ұсыныстың нөмірі", "номер проектного предложения", "number of proposal")] int Number,
    [Label("дауыстар саны", "число голосов", "number of votes")] int Votes) : ParticipationCommand, INamed
{
    static Words INamed.Text { get; } = new("жиындағы дауыстарды тіркеу", "записать голоса схода", "record the votes of a meeting");
}

/// <summary>Selects proposals by their votes, as far as the money goes.</summary>
public sealed record SelectProposals : ParticipationCommand, INamed
{
    static Words INamed.Text { get; } = new("жобалық ұсыныстарды іріктеу", "отобрать проектные предложения", "select proposals");
}

/// <summary>Publishes the results of the vote and the decision of the expert council (order No. 208, paragraph 83).</summary>
public sealed record PublishSelection : ParticipationCommand, INamed
{
    static Words INamed.Text { get; } = new("іріктеу нәтижелерін жариялау", "опубликовать результаты отбора", "publish the selection");
}

/// <summary>
/// Publishes how the proposals were carried out in the next quarter, the first being that of the selection (order No. 208, paragraph 85).
/// </summary>
/// <param name="Report">The host's identity of the report; not empty.</param>
public sealed record ReportProgress(
    [Label("есептің сәйкестендіргіші", "идентификатор отчёта", "identifier of report")] string Report) : ParticipationCommand, INamed
{
    static Words INamed.Text { get; } = new("іске асыру барысын жариялау", "опубликовать ход реализации", "publish the progress");
}

/// <summary>Tells residents of the proposals at a meeting with them; the akim (order No. 208, paragraph 87).</summary>
/// <param name="Meeting">The host's identity of the meeting; not empty.</param>
public sealed record TellResidents(
    [Label("кездесудің сәйкестендіргіші", "идентификатор встречи", "identifier of meeting")] string Meeting) : ParticipationCommand, INamed
{
    static Words INamed.Text { get; } = new(
        "халықпен кездесу барысында хабардар ету", "проинформировать на встрече с населением", "tell residents at a meeting");
}

/// <summary>
/// Records that the results stand in the annual report; under the law after the budget year, once they were published, the progress of
/// every quarter was told and residents were told at a meeting.
/// </summary>
/// <param name="Report">The host's identity of the report; not empty.</param>
public sealed record ReportResults(
    [Label("есептің сәйкестендіргіші", "идентификатор отчёта", "identifier of report")] string Report) : ParticipationCommand, INamed
{
    static Words INamed.Text { get; } = new("нәтижелерді есепке енгізу", "включить результаты в отчёт", "report the results");
}

/// <summary>Corrects a slip in the votes that a meeting gave to a proposal.</summary>
/// <param name="Number">The number of the proposal.</param>
/// <param name="Votes">The votes, as it should read.</param>
/// <param name="Act">Why, and by which act.</param>
public sealed record CorrectVotes(
    [PartKey, Label("жобалық ұсыныстың нөмірі", "номер проектного предложения", "number of proposal")] int Number,
    [Label("дауыстар саны", "число голосов", "number of votes")] int Votes,
    [Label("түзету актісі", "акт об исправлении", "act of correction")] CorrectionAct Act) : ParticipationCommand, ICorrection, INamed
{
    static Words INamed.Text { get; } = new(
        "жиындағы дауыстар санын түзету", "исправить число голосов схода", "correct the votes of a meeting");
}
