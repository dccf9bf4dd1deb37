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
[JsonDerivedType(typeof(MakeProposal), "make-proposal")]
[JsonDerivedType(typeof(DecideFeasibility), "decide-feasibility")]
[JsonDerivedType(typeof(CastVote), "cast-vote")]
[JsonDerivedType(typeof(RecordVotes), "record-votes")]
[JsonDerivedType(typeof(SelectProposals), "select-proposals")]
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
public sealed record AnnounceParticipation(
    [Label("әкімшілік-аумақтық бірлік", "административно-территориальная единица", "unit")] Locality Unit,
    [Label("бюджет жылы", "бюджетный год", "budget year")] int Year) : ParticipationCommand, INamed
{
    static Words INamed.Text { get; } = new(
        "халық қатысатын бюджетті жариялау", "объявить бюджет народного участия", "announce the participatory budget");
}

/// <summary>Makes a proposal.</summary>
/// <param name="Age">The age of the proposer in full years, as the host checked it.</param>
/// <param name="Title">What is proposed, in the resident's words; not empty.</param>
/// <param name="Cost">What it costs; above zero and within the money available.</param>
public sealed record MakeProposal(
    [property: PersonalData]
    [Label("ұсыныс берушінің жасы (толық жыл)", "возраст предлагающего (полных лет)", "age of proposer (full years)")] int Age,
    [property: PersonalData]
    [Label("ұсыныстың атауы", "название предложения", "title of proposal")] string Title,
    [Label("құны (мың теңге)", "стоимость (тыс. тенге)", "cost (thousand tenge)")] ThousandTenge Cost) : ParticipationCommand, INamed
{
    static Words INamed.Text { get; } = new("ұсыныс беру", "внести предложение", "make a proposal");
}

/// <summary>Decides whether a proposal is feasible.</summary>
/// <param name="Number">The number of the proposal.</param>
/// <param name="IsFeasible">Whether it is.</param>
public sealed record DecideFeasibility(
    [PartKey, Label("ұсыныстың нөмірі", "номер предложения", "number of proposal")] int Number,
    [Label("іске асыру мүмкіндігі", "осуществимость", "feasibility")] bool IsFeasible) : ParticipationCommand, INamed
{
    static Words INamed.Text { get; } = new("іске асырылуын шешу", "решить об осуществимости", "decide on the feasibility");
}

/// <summary>Votes for a proposal.</summary>
/// <param name="Number">The number of the proposal.</param>
/// <param name="Age">The age of the voter in full years, as the host checked it.</param>
public sealed record CastVote(
    [PartKey, Label("ұсыныстың нөмірі", "номер предложения", "number of proposal")] int Number,
    [property: PersonalData]
    [Label("дауыс берушінің жасы (толық жыл)", "возраст голосующего (полных лет)", "age of voter (full years)")]
    int Age) : ParticipationCommand, INamed
{
    static Words INamed.Text { get; } = new("ұсынысқа дауыс беру", "проголосовать за предложение", "vote for a proposal");
}

/// <summary>Records the votes that a meeting gave to a proposal.</summary>
/// <param name="Number">The number of the proposal.</param>
/// <param name="Votes">The votes, from 0.</param>
public sealed record RecordVotes(
    [PartKey, Label("ұсыныстың нөмірі", "номер предложения", "number of proposal")] int Number,
    [Label("дауыстар саны", "число голосов", "number of votes")] int Votes) : ParticipationCommand, INamed
{
    static Words INamed.Text { get; } = new("жиналыс дауыстарын тіркеу", "записать голоса собрания", "record the votes of a meeting");
}

/// <summary>Selects proposals by their votes, as far as the money goes.</summary>
public sealed record SelectProposals : ParticipationCommand, INamed
{
    static Words INamed.Text { get; } = new("ұсыныстарды іріктеу", "отобрать предложения", "select proposals");
}

/// <summary>Records that the results stand in the annual report.</summary>
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
    [PartKey, Label("ұсыныстың нөмірі", "номер предложения", "number of proposal")] int Number,
    [Label("дауыстар саны", "число голосов", "number of votes")] int Votes,
    [Label("түзету актісі", "акт об исправлении", "act of correction")] CorrectionAct Act) : ParticipationCommand, ICorrection, INamed
{
    static Words INamed.Text { get; } = new(
        "жиналыс дауыстарының санын түзету", "исправить число голосов собрания", "correct the votes of a meeting");
}
