using System.Collections.Immutable;
using NodaTime;

namespace SelfGov.Budgets.Cycle;

/// <summary>The journal entries of all agreements that a cycle has used; equal when the entries are.</summary>
internal sealed class UsedAgreements : IEquatable<UsedAgreements>
{
    private readonly ImmutableSortedSet<string> entries;

    private UsedAgreements(ImmutableSortedSet<string> entries) => this.entries = entries;

    internal static UsedAgreements None { get; } = new(ImmutableSortedSet.Create<string>(StringComparer.Ordinal));

    public bool Equals(UsedAgreements? other) => other is not null && entries.SetEquals(other.entries);

    public override bool Equals(object? obj) => Equals(obj as UsedAgreements);

    public override int GetHashCode() => entries.Count;

    internal bool Has(string entry) => entries.Contains(entry);

    internal UsedAgreements With(string entry) => new(entries.Add(entry));
}

/// <summary>A case in which proofs of an assembly's decisions are used.</summary>
internal interface IAgreedByAssembly
{
    /// <summary>The code of the unit.</summary>
    string UnitCode { get; }

    /// <summary>The day of the assembly's last refusal.</summary>
    LocalDate? RefusedOn { get; }

    /// <summary>Whether the proof of a journal entry was used before.</summary>
    /// <param name="entry">The hash of the entry, in hexadecimal digits.</param>
    bool HasUsed(string entry);
}
