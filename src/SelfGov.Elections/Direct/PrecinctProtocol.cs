using System.Text.Json.Serialization;
using SelfGov.Contract;
using SelfGov.Elections.Candidacies;
using SelfGov.Workflow;

namespace SelfGov.Elections.Direct;

/// <summary>The figures of a precinct commission's protocol (art. 43(4), (4-1)).</summary>
/// <remarks>Immutable; equal when all figures are equal. Whether the figures add up is checked when the protocol is filed.</remarks>
public sealed record PrecinctProtocol
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
    [Label("жәшіктерден шыққан бюллетеньдер саны", "число извлечённых из урн бюллетеней", "number of ballots found in boxes")]
    public required int BallotsFound { get; init; }

    /// <summary>Ballots found invalid (art. 43(4-1)3)).</summary>
    [Label("жарамсыз бюллетеньдер саны", "число недействительных бюллетеней", "number of invalid ballots")]
    public required int Invalid { get; init; }

    /// <summary>Ballots marked "against all" (art. 43(4-1)2-1)).</summary>
    [Label("«бәріне қарсы» бюллетеньдер саны", "число бюллетеней «против всех»", "number of ballots against all")]
    public required int AgainstAll { get; init; }

    /// <summary>Votes for each candidate on the ballot (art. 43(4-1)2)).</summary>
    [JsonConverter(typeof(ValueListConverter<CandidateVotes>))]
    [Label("кандидаттарға берілген дауыстар", "голоса за кандидатов", "votes for candidates")]
    public required ValueList<CandidateVotes> Votes { get; init; }

    /// <summary>
    /// Whether an act established how many ballots each member issued, as is due when more were found than issued (art. 43(4-1)).
    /// </summary>
    [Label(
        "әр мүше берген бюллетеньдердің анықталуы",
        "установление бюллетеней, выданных каждым членом",
        "ballots issued by each member established")]
    public bool IssueByMembersEstablished { get; init; }

    /// <summary>Voters who took part: the valid ballots (art. 43(4-1)1), (5)).</summary>
    [JsonIgnore]
    public long TookPart => VotesForCandidates + AgainstAll;

    /// <summary>The sum of the votes for all candidates.</summary>
    [JsonIgnore]
    public long VotesForCandidates => Votes is null ? 0 : Votes.Sum(votes => (long)votes.Votes);

    internal bool HasNegativeFigure =>
        VotersOnList < 0 || BallotsReceived < 0 || BallotsIssued < 0 || BallotsCancelled < 0 || BallotsFound < 0
        || Invalid < 0 || AgainstAll < 0
        || Votes is null || Votes.Any(votes => votes.Votes < 0);
}
