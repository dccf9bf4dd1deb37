using System.Text.Json.Serialization;
using SelfGov.Contract;
using SelfGov.Elections.Candidacies;
using SelfGov.Elections.Direct.Polls;
using SelfGov.Workflow;

namespace SelfGov.Elections.Direct;

/// <summary>The figures of a precinct commission's protocol (art. 43(4), (4-1)).</summary>
/// <remarks>Immutable; equal when all figures are equal. Whether the figures add up is checked when the protocol is filed.</remarks>
/// <param name="Damaged">
/// Ballots that were damaged and taken out of use, which art. 41(6) foresees; null where the protocol does not say.
/// </param>
/// <param name="ByAbsenteeCertificate">Voters who voted by absentee certificates (art. 44(5)); null where it does not say.</param>
/// <param name="OutsidePremises">Voters who voted outside the premises (art. 44(5)); null where it does not say.</param>
/// <param name="HomeRequests">Written requests to vote outside the premises (art. 43(3-1)); null where it does not say.</param>
/// <param name="PortableBoxes">What each portable box held (art. 43(3-1)); null where it does not say.</param>
/// <param name="PortableBoxActDrawnUp">
/// Whether an act on the invalid ballots of a portable box was drawn up, as is due when it held more than there were requests
/// (art. 43(3-1)).
/// </param>
public sealed record PrecinctProtocol(
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [property: Label("бүлінген бюллетеньдер саны", "число повреждённых бюллетеней", "number of damaged ballots")]
    int? Damaged = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [property: Label(
        "есептен шығару куәлігі бойынша дауыс бергендер саны",
        "число голосовавших по открепительным удостоверениям",
        "number who voted by absentee certificate")]
    int? ByAbsenteeCertificate = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [property: Label(
        "үй-жайдан тыс жерде дауыс бергендер саны", "число голосовавших вне помещения", "number who voted outside premises")]
    int? OutsidePremises = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [property: Label(
        "үй-жайдан тыс жерде дауыс беру туралы өтініштер саны", "число заявлений о голосовании вне помещения", "number of requests")]
    int? HomeRequests = null,
    [property: JsonConverter(typeof(OptionalValueListConverter<PortableBox>))]
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [property: Label("тасымалданатын сайлау жәшіктері", "переносные избирательные урны", "portable ballot boxes")]
    ValueList<PortableBox>? PortableBoxes = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    [property: Label(
        "тасымалданатын жәшік бюллетеньдерінің жарамсыз деп танылғаны туралы акт",
        "акт о признании недействительными бюллетеней переносной урны",
        "act on invalid ballots of portable box")]
    bool PortableBoxActDrawnUp = false)
{
    /// <summary>The number of the precinct.</summary>
    [Label("учаске нөмірі", "номер участка", "precinct number")]
    public required int Precinct { get; init; }

    /// <summary>Voters on the list of the precinct (art. 43(4)1)).</summary>
    [Label("тізімдегі сайлаушылар саны", "число избирателей в списке", "number of voters on list")]
    public required int VotersOnList { get; init; }

    /// <summary>Ballots that the commission received (art. 43(4-1)4)).</summary>
    [Label("комиссия алған бюллетеньдер саны", "число полученных комиссией бюллетеней", "number of ballots received")]
    public required int BallotsReceived { get; init; }

    /// <summary>Voters who received a ballot, which is the number of ballots issued (art. 43(4)2)).</summary>
    [Label("берілген бюллетеньдер саны", "число выданных бюллетеней", "number of ballots issued")]
    public required int BallotsIssued { get; init; }

    /// <summary>Unused ballots that were cancelled (art. 43(4-1)5)).</summary>
    [Label(
        "жойылған пайдаланылмаған бюллетеньдер саны", "число погашенных неиспользованных бюллетеней", "number of unused ballots cancelled")]
    public required int BallotsCancelled { get; init; }

    /// <summary>Ballots found in the boxes.</summary>
    [Label("жәшіктерден алынған бюллетеньдер саны", "число извлечённых из урн бюллетеней", "number of ballots found in boxes")]
    public required int BallotsFound { get; init; }

    /// <summary>Ballots found invalid (art. 43(4-1)3)).</summary>
    [Label("жарамсыз бюллетеньдер саны", "число недействительных бюллетеней", "number of invalid ballots")]
    public required int Invalid { get; init; }

    /// <summary>Ballots marked "against all" (art. 43(4-1)2-1)).</summary>
    [Label(
        "бюллетеньдер саны, «Бәріне қарсымын» деген жолда белгісі бар",
        "число бюллетеней с отметкой в строке «Против всех»",
        "number of ballots against all")]
    public required int AgainstAll { get; init; }

    /// <summary>Votes for each candidate on the ballot (art. 43(4-1)2)).</summary>
    [JsonConverter(typeof(ValueListConverter<CandidateVotes>))]
    [Label("кандидаттарға берілген дауыстар", "голоса за кандидатов", "votes for candidates")]
    public required ValueList<CandidateVotes> Votes { get; init; }

    /// <summary>
    /// Whether an act established how many ballots each member issued, as is due when more were found than issued (art. 43(4-1)).
    /// </summary>
    [Label(
        "әр мүше берген бюллетеньдер санының анықталуы",
        "установление числа бюллетеней, выданных каждым членом",
        "ballots issued by each member established")]
    public bool IssueByMembersEstablished { get; init; }

    /// <summary>Voters who took part: all ballots of the boxes, the invalid ones too (art. 43(4-1)1)).</summary>
    [JsonIgnore]
    public long TookPart => Valid + Invalid;

    /// <summary>The valid ballots, of which the shares of votes are reckoned (art. 43(5)).</summary>
    [JsonIgnore]
    public long Valid => VotesForCandidates + AgainstAll;

    /// <summary>The sum of the votes for all candidates.</summary>
    [JsonIgnore]
    public long VotesForCandidates => Votes is null ? 0 : Votes.Sum(votes => (long)votes.Votes);

    internal bool HasNegativeFigure =>
        VotersOnList < 0 || BallotsReceived < 0 || BallotsIssued < 0 || BallotsCancelled < 0 || BallotsFound < 0
        || Invalid < 0 || AgainstAll < 0 || Damaged < 0 || ByAbsenteeCertificate < 0 || OutsidePremises < 0 || HomeRequests < 0
        || (PortableBoxes is not null && PortableBoxes.Any(box => box.Requests < 0 || box.Ballots < 0))
        || Votes is null || Votes.Any(votes => votes.Votes < 0);
}
