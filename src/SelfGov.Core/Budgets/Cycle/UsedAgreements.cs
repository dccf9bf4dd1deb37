using System.Collections.Immutable;

namespace SelfGov.Budgets.Cycle;

/// <summary>The journal entries of all agreements that a cycle has used; equal when the entries and the last of them are equal.</summary>
internal sealed class UsedAgreements : IEquatable<UsedAgreements>
{
    private readonly ImmutableSortedSet<string> entries;

    private UsedAgreements(ImmutableSortedSet<string> entries, string? last)
    {
        this.entries = entries;
        Last = last;
    }

    internal static UsedAgreements None { get; } = new(ImmutableSortedSet.Create<string>(StringComparer.Ordinal), null);

    internal string? Last { get; }

    public bool Equals(UsedAgreements? other) => other is not null && Last == other.Last && entries.SetEquals(other.entries);

    public override bool Equals(object? obj) => Equals(obj as UsedAgreements);

    public override int GetHashCode() => HashCode.Combine(entries.Count, Last);

    internal bool Has(string entry) => entries.Contains(entry);

    internal UsedAgreements With(string entry) => new(entries.Add(entry), entry);
}
