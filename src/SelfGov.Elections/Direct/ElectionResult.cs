using SelfGov.Elections.Candidacies;
using SelfGov.Workflow;

namespace SelfGov.Elections.Direct;

/// <summary>The result of the vote, added up from the precincts' protocols (arts 44, 113-10).</summary>
/// <remarks>Immutable; equal when all figures are equal.</remarks>
public sealed record ElectionResult
{
    private ElectionResult(ValueList<CandidateVotes> votes, long againstAll, long invalid, ValueList<CandidateId> leaders)
    {
        Votes = votes;
        AgainstAll = againstAll;
        Invalid = invalid;
        Leaders = leaders;
    }

    /// <summary>The votes for each candidate on the ballot.</summary>
    public ValueList<CandidateVotes> Votes { get; }

    /// <summary>The votes "against all"; they elect nobody, and defeat nobody (art. 113-10(2) compares candidates).</summary>
    public long AgainstAll { get; }

    /// <summary>The invalid ballots.</summary>
    public long Invalid { get; }

    /// <summary>The candidates with the most votes: one who is elected, or several who tied.</summary>
    public ValueList<CandidateId> Leaders { get; }

    /// <summary>Voters who took part: valid ballots only (art. 43(5)).</summary>
    public long TookPart => Votes.Sum(each => (long)each.Votes) + AgainstAll;

    /// <summary>The elected candidate; null when candidates tied.</summary>
    public CandidateId? Winner => Leaders.Count == 1 ? Leaders[0] : null;

    /// <summary>The votes of one candidate; 0 for one who was not on the ballot.</summary>
    public int VotesOf(CandidateId candidate)
    {
        foreach (CandidateVotes each in Votes)
        {
            if (each.Candidate == candidate)
            {
                return each.Votes;
            }
        }

        return 0;
    }

    internal static ElectionResult Of(AkimElection election)
    {
        var votes = new Dictionary<CandidateId, int>();
        long againstAll = 0;
        long invalid = 0;
        foreach (Precinct precinct in election.Polling.Precincts.Values.Where(precinct => !precinct.IsInvalidated))
        {
            PrecinctProtocol protocol = precinct.Protocol!;
            againstAll += protocol.AgainstAll;
            invalid += protocol.Invalid;
            foreach (CandidateVotes each in protocol.Votes)
            {
                votes[each.Candidate] = checked(votes.GetValueOrDefault(each.Candidate) + each.Votes);
            }
        }

        CandidateVotes[] onBallot =
            [.. election.OnBallot.Select(candidate => new CandidateVotes(candidate.Id, votes.GetValueOrDefault(candidate.Id)))];
        int most = onBallot.Length == 0 ? 0 : onBallot.Max(each => each.Votes);
        return new ElectionResult(
            [.. onBallot], againstAll, invalid, [.. onBallot.Where(each => each.Votes == most).Select(each => each.Candidate)]);
    }
}
