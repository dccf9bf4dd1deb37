using System.Collections.Immutable;
using System.Text.Json.Serialization;
using NodaTime;
using SelfGov.Elections.Candidacies;
using SelfGov.Elections.Direct.Polls;
using SelfGov.Workflow;

namespace SelfGov.Elections.Direct;

/// <summary>The vote: precincts, hours, and who is on the ballot of a repeat voting.</summary>
/// <remarks>Immutable; equal when all parts are equal.</remarks>
public sealed record Polling
{
    internal static readonly Polling None = new();

    /// <summary>The precincts by number.</summary>
    public ImmutableSortedDictionary<int, Precinct> Precincts { get; init; } = ImmutableSortedDictionary<int, Precinct>.Empty;

    /// <summary>How many precincts still owe a protocol.</summary>
    public int ProtocolsAwaited { get; init; }

    /// <summary>The ballots found in the boxes of all precincts whose protocols are in.</summary>
    internal long BallotsFound { get; init; }

    /// <summary>The voters on the lists of all precincts where people vote by where they live.</summary>
    internal long OrdinaryVoters { get; init; }

    /// <summary>The candidates of a repeat voting; empty where everybody on the ballot stands.</summary>
    public ValueList<CandidateId> RepeatBallot { get; init; } = [];

    /// <inheritdoc/>
    public bool Equals(Polling? other) => other is not null
        && ProtocolsAwaited == other.ProtocolsAwaited
        && RepeatBallot == other.RepeatBallot
        && Precincts.Values.SequenceEqual(other.Precincts.Values);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Precincts.Count, ProtocolsAwaited, RepeatBallot);

    internal Polling With(Precinct precinct)
    {
        Precinct? before = Precincts.GetValueOrDefault(precinct.Number);
        return this with
        {
            Precincts = Precincts.SetItem(precinct.Number, precinct),
            ProtocolsAwaited = ProtocolsAwaited + Owes(precinct) - (before is null ? 0 : Owes(before)),
            BallotsFound = BallotsFound + Found(precinct) - (before is null ? 0 : Found(before)),
            OrdinaryVoters = OrdinaryVoters + Listed(precinct) - (before is null ? 0 : Listed(before)),
        };
    }

    /// <summary>The same precincts and lists for another vote (art. 113-9).</summary>
    internal Polling Again(ValueList<CandidateId> ballot) => this with
    {
        Precincts = Precincts.ToImmutableSortedDictionary(
            each => each.Key,
            each => each.Value with
            {
                Protocol = null,
                ClosedEarly = false,
                IsInvalidated = false,
                IsRecounted = false,
                IsCounted = false,
                HomeRequests = null,
                HomeRequestsOn = null,
            }),
        ProtocolsAwaited = Precincts.Count,
        BallotsFound = 0,
        RepeatBallot = ballot,
    };

    private static long Found(Precinct precinct) => precinct.Protocol?.BallotsFound ?? 0;

    private static long Listed(Precinct precinct) => precinct.Kind == PrecinctKind.Ordinary ? precinct.Voters : 0;

    private static int Owes(Precinct precinct) => precinct.Protocol is null && !precinct.IsInvalidated ? 1 : 0;
}

/// <summary>A precinct in which the election is voted.</summary>
/// <param name="Number">The number of the precinct, from 1.</param>
/// <param name="Voters">The number of voters on the list that was handed over, from 1.</param>
/// <param name="ListHandedOverOn">The day on which the list was handed to the precinct commission.</param>
public sealed record Precinct(int Number, int Voters, LocalDate ListHandedOverOn)
{
    /// <summary>Where the precinct is formed (art. 23(3)).</summary>
    public PrecinctKind Kind { get; init; }

    /// <summary>How many voters were added to the list since it was handed over.</summary>
    public int Added { get; init; }

    /// <summary>How many voters were taken off the list since it was handed over.</summary>
    public int Removed { get; init; }

    /// <summary>How many of those added showed an absentee certificate (art. 41(6-1)).</summary>
    public int AddedByCertificate { get; init; }

    /// <summary>The number of voters on the list as it stands (arts 24(10), 43(4)1)).</summary>
    public int VotersOnList => Voters + Added - Removed;

    /// <summary>The last change of the list; null where it is as it was handed over.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public VoterListChange? LastChange { get; init; }

    /// <summary>The written requests to vote outside the premises (art. 41(6)); null where none were recorded.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? HomeRequests { get; init; }

    /// <summary>The day on which they were last recorded.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public LocalDate? HomeRequestsOn { get; init; }

    /// <summary>Whether voting ended early here, all voters on the list having voted (art. 38(3)).</summary>
    public bool ClosedEarly { get; init; }

    /// <summary>Whether the votes were counted again at the request of a trusted person, which is done once (art. 43(7-1)).</summary>
    public bool IsRecounted { get; init; }

    /// <summary>The protocol; null until it is filed, or while a recount is due.</summary>
    public PrecinctProtocol? Protocol { get; init; }

    /// <summary>Whether a protocol was filed, also where a recount took it away: the list is fixed (art. 24(10)).</summary>
    internal bool IsCounted { get; init; }

    /// <summary>Whether the vote here was found invalid (art. 44(2-1), before 2026 art. 14.3)).</summary>
    public bool IsInvalidated { get; init; }

    internal Precinct Changed(VoterListChange change) => this with
    {
        Added = Added + change.Added,
        Removed = Removed + change.Removed,
        AddedByCertificate = AddedByCertificate + ByCertificate(change),
        LastChange = change,
    };

    /// <summary>The precinct as if its last change had not been made; that there was one, the caller knows.</summary>
    internal Precinct WithoutLastChange() => this with
    {
        Added = Added - LastChange!.Added,
        Removed = Removed - LastChange.Removed,
        AddedByCertificate = AddedByCertificate - ByCertificate(LastChange),
        LastChange = null,
    };

    private static int ByCertificate(VoterListChange change) =>
        change.Reason == VoterListReason.AbsenteeCertificateShown ? change.Added : 0;
}
