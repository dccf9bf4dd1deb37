using System.Text.Json.Serialization;
using SelfGov.Contract;
using SelfGov.Elections.Candidacies;
using SelfGov.Workflow;

namespace SelfGov.Elections.Indirect;

/// <summary>The figures of the commission's protocol on a vote of the electors.</summary>
/// <remarks>Immutable; equal when all figures are equal. Whether the figures add up is checked when the protocol is drawn up.</remarks>
public sealed record ElectorsProtocol
{
    /// <summary>Electors who received a ballot, which is the number of ballots issued.</summary>
    [Label("берілген бюллетеньдер саны", "число выданных бюллетеней", "number of ballots issued")]
    public required int BallotsIssued { get; init; }

    /// <summary>Ballots found in the box.</summary>
    [Label("жәшіктен алынған бюллетеньдер саны", "число извлечённых из урны бюллетеней", "number of ballots found in box")]
    public required int BallotsFound { get; init; }

    /// <summary>Ballots found invalid.</summary>
    [Label("жарамсыз бюллетеньдер саны", "число недействительных бюллетеней", "number of invalid ballots")]
    public required int Invalid { get; init; }

    /// <summary>Votes for each candidate on the ballot.</summary>
    [JsonConverter(typeof(ValueListConverter<CandidateVotes>))]
    [Label("кандидаттарға берілген дауыстар", "голоса за кандидатов", "votes for candidates")]
    public required ValueList<CandidateVotes> Votes { get; init; }

    internal bool HasNegativeFigure =>
        BallotsIssued < 0 || BallotsFound < 0 || Invalid < 0 || Votes is null || Votes.Any(votes => votes.Votes < 0);

    internal long Marked => Votes is null ? 0 : Votes.Sum(votes => (long)votes.Votes);
}
