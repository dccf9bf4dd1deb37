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
        PrecinctProtocol[] valid =
            [.. election.Polling.Precincts.Values.Where(precinct => !precinct.IsInvalidated).Select(precinct => precinct.Protocol!)];
        ValueList<CandidateVotes> votes =
        [
            .. election.OnBallot.Select(candidate => new CandidateVotes(
                candidate.Id, valid.Sum(protocol => protocol.Votes.Where(each => each.Candidate == candidate.Id).Sum(each => each.Votes)))),
        ];
        int most = votes.Count == 0 ? 0 : votes.Max(each => each.Votes);
        return new ElectionResult(
            votes,
            valid.Sum(protocol => (long)protocol.AgainstAll),
            valid.Sum(protocol => (long)protocol.Invalid),
            [.. votes.Where(each => each.Votes == most).Select(each => each.Candidate)]);
    }
}
