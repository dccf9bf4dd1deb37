using SelfGov.Elections.Candidacies;
using SelfGov.Workflow;

namespace SelfGov.Elections.Direct;

/// <summary>The result of the vote, added up from the precincts' protocols (arts 44, 113-10).</summary>
/// <remarks>Immutable; equal when all figures are equal.</remarks>
public sealed record ElectionResult
{
    private ElectionResult(IReadOnlyCollection<PrecinctProtocol> protocols, ValueList<CandidateVotes> votes, ValueList<CandidateId> leaders)
    {
        Votes = votes;
        AgainstAll = protocols.Sum(protocol => (long)protocol.AgainstAll);
        Invalid = protocols.Sum(protocol => (long)protocol.Invalid);
        Leaders = leaders;
        VotersOnLists = protocols.Sum(protocol => (long)protocol.VotersOnList);
        ByAbsenteeCertificate = Sum(protocols, protocol => protocol.ByAbsenteeCertificate);
        OutsidePremises = Sum(protocols, protocol => protocol.OutsidePremises);
    }

    /// <summary>The votes for each candidate on the ballot.</summary>
    public ValueList<CandidateVotes> Votes { get; }

    /// <summary>The votes "against all"; they elect nobody, and defeat nobody (art. 113-10(2) compares candidates).</summary>
    public long AgainstAll { get; }

    /// <summary>The invalid ballots.</summary>
    public long Invalid { get; }

    /// <summary>The candidates with the most votes: one who is elected, or several who tied.</summary>
    public ValueList<CandidateId> Leaders { get; }

    /// <summary>The voters on the lists (art. 44(5)).</summary>
    public long VotersOnLists { get; }

    /// <summary>Voters who took part: all ballots of the boxes, the invalid ones too (arts 43(4-1)1), 44(5)).</summary>
    public long TookPart => Valid + Invalid;

    /// <summary>The valid ballots, of which the share that returns a fee is reckoned (arts 43(5), 113-5(2)).</summary>
    public long Valid => Votes.Sum(each => (long)each.Votes) + AgainstAll;

    /// <summary>Voters who voted by absentee certificates (art. 44(5)); null where a protocol does not say.</summary>
    public long? ByAbsenteeCertificate { get; }

    /// <summary>Voters who voted outside the premises (art. 44(5)); null where a protocol does not say.</summary>
    public long? OutsidePremises { get; }

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
        PrecinctProtocol[] protocols =
        [
            .. election.Polling.Precincts.Values.Where(precinct => !precinct.IsInvalidated).Select(precinct => precinct.Protocol!),
        ];
        var votes = new Dictionary<CandidateId, int>();
        foreach (CandidateVotes each in protocols.SelectMany(protocol => protocol.Votes))
        {
            votes[each.Candidate] = checked(votes.GetValueOrDefault(each.Candidate) + each.Votes);
        }

        CandidateVotes[] onBallot =
            [.. election.OnBallot.Select(candidate => new CandidateVotes(candidate.Id, votes.GetValueOrDefault(candidate.Id)))];
        int most = onBallot.Length == 0 ? 0 : onBallot.Max(each => each.Votes);
        return new ElectionResult(
            protocols, [.. onBallot], [.. onBallot.Where(each => each.Votes == most).Select(each => each.Candidate)]);
    }

    private static long? Sum(IReadOnlyCollection<PrecinctProtocol> protocols, Func<PrecinctProtocol, int?> figure) =>
        protocols.All(protocol => figure(protocol) is not null) ? protocols.Sum(protocol => (long)figure(protocol)!) : null;
}
