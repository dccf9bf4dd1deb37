using System.Collections.Immutable;
using SelfGov.Elections.Candidacies;
using SelfGov.Elections.Direct;

namespace ElectionWave;

/// <summary>Makes up the vote of one precinct: who comes, and how they mark their ballots.</summary>
internal static class Ballots
{
    private const double LowestTurnout = 0.55;
    private const double TurnoutSpread = 0.4;

    public static PrecinctProtocol Count(
        int precinct, int voters, ImmutableArray<(CandidateId Candidate, int Appeal)> candidates, Random random)
    {
        int issued = (int)(voters * (LowestTurnout + (TurnoutSpread * random.NextDouble())));
        int invalid = issued / 100;
        int againstAll = random.Next((issued / 20) + 1);
        int left = issued - invalid - againstAll;
        double weights = candidates.Sum(each => each.Appeal);
        var votes = ImmutableArray.CreateBuilder<CandidateVotes>(candidates.Length);
        int given = 0;
        foreach ((CandidateId candidate, int appeal) in candidates)
        {
            int part = (int)(left * appeal / weights);
            given += part;
            votes.Add(new CandidateVotes(candidate, part));
        }

        int lucky = random.Next(votes.Count);
        votes[lucky] = votes[lucky] with { Votes = votes[lucky].Votes + left - given };
        return new PrecinctProtocol
        {
            Precinct = precinct,
            VotersOnList = voters,
            BallotsReceived = voters,
            BallotsIssued = issued,
            BallotsCancelled = voters - issued,
            BallotsFound = issued,
            Invalid = invalid,
            AgainstAll = againstAll,
            Votes = [.. votes],
        };
    }
}
