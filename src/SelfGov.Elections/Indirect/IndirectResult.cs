using System.Collections.Immutable;
using SelfGov.Elections.Candidacies;

namespace SelfGov.Elections.Indirect;

/// <summary>The result of a vote of the electors, as the protocol gives it.</summary>
/// <remarks>Immutable; equal when all figures are equal.</remarks>
public sealed record IndirectResult
{
    private IndirectResult(ElectorsProtocol protocol, ImmutableArray<CandidateId> leaders)
    {
        Protocol = protocol;
        Leaders = leaders;
    }

    /// <summary>The protocol.</summary>
    public ElectorsProtocol Protocol { get; }

    /// <summary>The candidates with the most votes: one, or several who tied; nobody where no valid ballot was found.</summary>
    public ImmutableArray<CandidateId> Leaders { get; }

    /// <summary>The elected candidate; null when candidates tied, or nobody got a vote.</summary>
    public CandidateId? Winner => Leaders.Length == 1 ? Leaders[0] : null;

    /// <inheritdoc/>
    public bool Equals(IndirectResult? other) => other is not null && Protocol == other.Protocol && Leaders.SequenceEqual(other.Leaders);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Protocol, Leaders.Length);

    internal static IndirectResult Of(ElectorsProtocol protocol)
    {
        int most = protocol.Votes.Select(each => each.Votes).DefaultIfEmpty(0).Max();
        return new IndirectResult(
            protocol, most == 0 ? [] : [.. protocol.Votes.Where(each => each.Votes == most).Select(each => each.Candidate)]);
    }
}
