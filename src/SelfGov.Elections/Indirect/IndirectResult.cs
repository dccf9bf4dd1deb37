using SelfGov.Elections.Candidacies;
using SelfGov.Workflow;

namespace SelfGov.Elections.Indirect;

/// <summary>The result of a vote of the electors, as the protocol gives it.</summary>
/// <remarks>Immutable; equal when all figures are equal.</remarks>
public sealed record IndirectResult
{
    private IndirectResult(ElectorsProtocol protocol, ValueList<CandidateId> leaders)
    {
        Protocol = protocol;
        Leaders = leaders;
    }

    /// <summary>The protocol.</summary>
    public ElectorsProtocol Protocol { get; }

    /// <summary>The candidates with the most votes: one, or several who tied; nobody where no valid ballot was found.</summary>
    public ValueList<CandidateId> Leaders { get; }

    /// <summary>The elected candidate; null when candidates tied, or nobody got a vote.</summary>
    public CandidateId? Winner => Leaders.Count == 1 ? Leaders[0] : null;

    internal static IndirectResult Of(ElectorsProtocol protocol)
    {
        int most = protocol.Votes.Select(each => each.Votes).DefaultIfEmpty(0).Max();
        return new IndirectResult(
            protocol, most == 0 ? [] : [.. protocol.Votes.Where(each => each.Votes == most).Select(each => each.Candidate)]);
    }
}
