using System.Text.Json.Serialization;
using NodaTime;
using SelfGov.Contract;
using SelfGov.Elections.Candidacies;
using SelfGov.Law;
using SelfGov.Workflow;
using SelfGov.Workflow.Corrections;

namespace SelfGov.Elections.Direct.Polls;

/// <summary>
/// Changes the list of voters that a precinct commission received, and tells the commission above (arts 24(8), 26, 26-1(2), 41(6-1)).
/// </summary>
/// <param name="Precinct">The number of the precinct.</param>
/// <param name="Reason">Why; one command for each reason.</param>
/// <param name="Added">How many voters are added, from 0.</param>
/// <param name="Removed">How many voters are taken off, from 0.</param>
/// <param name="MadeAt">
/// When the list was changed, in local time, where that is entered later: also once the count has begun, which a change made then may not.
/// </param>
public sealed record ChangeVoterList(
    [Label("учаске нөмірі", "номер участка", "precinct number")] int Precinct,
    [Label("тізімді өзгерту себебі", "причина изменения списка", "reason of change")] VoterListReason Reason,
    [Label("енгізілген сайлаушылар саны", "число включённых избирателей", "number of voters added")] int Added = 0,
    [Label("шығарылған сайлаушылар саны", "число исключённых избирателей", "number of voters removed")] int Removed = 0,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [Label("тізім өзгертілген уақыт", "время изменения списка", "time of change")] LocalDateTime? MadeAt = null)
    : ElectionCommand, INamed
{
    static Words INamed.Text { get; } = new(
        "сайлаушылар тізімін өзгерту", "изменить список избирателей", "change the list of voters");
}

/// <summary>Records how many voters asked in writing to vote where they are (art. 41(6)).</summary>
/// <param name="Precinct">The number of the precinct.</param>
/// <param name="Requests">
/// The requests received so far, all together; not fewer than were recorded before, unless the list has shrunk.
/// </param>
public sealed record RecordHomeVotingRequests(
    [Label("учаске нөмірі", "номер участка", "precinct number")] int Precinct,
    [Label("үй-жайдан тыс жерде дауыс беру туралы өтініштер саны", "число заявлений о голосовании вне помещения", "number of requests")]
    int Requests) : ElectionCommand, INamed
{
    static Words INamed.Text { get; } = new(
        "үй-жайдан тыс жерде дауыс беру туралы өтініштерді тіркеу",
        "зафиксировать заявления о голосовании вне помещения",
        "record the requests to vote outside the premises");
}

/// <summary>The precinct commission counts again, once, because a trusted person asked for it in writing (art. 43(7-1)).</summary>
/// <param name="Precinct">The number of the precinct.</param>
/// <param name="Candidate">The candidate whose trusted person asked.</param>
public sealed record RecountAtRequest(
    [Label("учаске нөмірі", "номер участка", "precinct number")] int Precinct,
    [Label(
        "сенім білдірілген адамы арыз берген кандидат",
        "кандидат, чьё доверенное лицо подало заявление",
        "candidate whose trusted person asked")]
    CandidateId Candidate) : ElectionCommand, INamed
{
    static Words INamed.Text { get; } = new(
        "арыз бойынша дауыстарды қайта санау", "пересчитать голоса по заявлению", "count again at a request");
}

/// <summary>Corrects a slip in the last change of a list of voters (art. 26-1(2)).</summary>
/// <param name="Precinct">The number of the precinct.</param>
/// <param name="Added">How many voters were added, as it should read.</param>
/// <param name="Removed">How many voters were taken off, as it should read.</param>
/// <param name="Day">The day of it, as it should read: the one recorded, where that was right.</param>
/// <param name="Act">Why, and by which act.</param>
public sealed record CorrectVoterListChange(
    [Label("учаске нөмірі", "номер участка", "precinct number")] int Precinct,
    [Label("енгізілген сайлаушылар саны", "число включённых избирателей", "number of voters added")] int Added,
    [Label("шығарылған сайлаушылар саны", "число исключённых избирателей", "number of voters removed")] int Removed,
    [Label("түзетілген күн", "исправленный день", "corrected day")] LocalDate Day,
    [Label("түзету актісі", "акт об исправлении", "act of correction")] CorrectionAct Act) : ElectionCommand, IDayCorrection, INamed
{
    static Words INamed.Text { get; } = new(
        "тізімнің соңғы өзгерісін түзету", "исправить последнее изменение списка", "correct the last change of a list");
}

/// <summary>Corrects a slip in the number of requests to vote outside the premises (art. 41(6)).</summary>
/// <param name="Precinct">The number of the precinct.</param>
/// <param name="Requests">The number of requests, as it should read.</param>
/// <param name="Day">The day of it, as it should read: the one recorded, where that was right.</param>
/// <param name="Act">Why, and by which act.</param>
public sealed record CorrectHomeVotingRequests(
    [Label("учаске нөмірі", "номер участка", "precinct number")] int Precinct,
    [Label("үй-жайдан тыс жерде дауыс беру туралы өтініштер саны", "число заявлений о голосовании вне помещения", "number of requests")]
    int Requests,
    [Label("түзетілген күн", "исправленный день", "corrected day")] LocalDate Day,
    [Label("түзету актісі", "акт об исправлении", "act of correction")] CorrectionAct Act) : ElectionCommand, IDayCorrection, INamed
{
    static Words INamed.Text { get; } = new(
        "үй-жайдан тыс жерде дауыс беру туралы өтініштер санын түзету",
        "исправить число заявлений о голосовании вне помещения",
        "correct the number of requests to vote outside the premises");
}
