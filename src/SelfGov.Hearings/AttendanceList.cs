using System.Collections.Immutable;

namespace SelfGov.Hearings;

/// <summary>Who is registered as taking part, and as what.</summary>
/// <remarks>Immutable; adding and finding take O(log n). Names stand in the facts only. Equal when all entries are equal.</remarks>
public sealed class AttendanceList : IEquatable<AttendanceList>
{
    internal static readonly AttendanceList Empty = new(ImmutableSortedDictionary.Create<string,
        ParticipantCapacity>(StringComparer.Ordinal));

    private readonly ImmutableSortedDictionary<string, ParticipantCapacity> participants;

    private AttendanceList(ImmutableSortedDictionary<string, ParticipantCapacity> participants) => this.participants = participants;

    /// <summary>How many are registered.</summary>
    public int Count => participants.Count;

    /// <summary>Whether a participant is registered.</summary>
    /// <param name="participant">The host's opaque identity of the participant.</param>
    public bool Has(string participant) => participants.ContainsKey(participant);

    /// <inheritdoc/>
    public bool Equals(AttendanceList? other) => other is not null && participants.SequenceEqual(other.participants);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as AttendanceList);

    /// <inheritdoc/>
    public override int GetHashCode() => Count;

    internal AttendanceList With(string participant, ParticipantCapacity capacity) => new(participants.SetItem(participant, capacity));
}
