using System.Collections.Immutable;
using NodaTime;
using NodaTime.Text;
using SelfGov.Assemblies.Agreements;
using SelfGov.Workflow.Proofs;

namespace SelfGov.Budgets.Cycle;

/// <summary>The journal entries and papers of all agreements that a cycle has used; equal when the entries are.</summary>
internal sealed class UsedAgreements : IEquatable<UsedAgreements>
{
    private readonly ImmutableSortedSet<string> entries;

    private UsedAgreements(ImmutableSortedSet<string> entries) => this.entries = entries;

    internal static UsedAgreements None { get; } = new(ImmutableSortedSet.Create<string>(StringComparer.Ordinal));

    public bool Equals(UsedAgreements? other) => other is not null && entries.SetEquals(other.entries);

    public override bool Equals(object? obj) => Equals(obj as UsedAgreements);

    public override int GetHashCode() => entries.Count;

    internal bool Has(string entry) => entries.Contains(entry);

    internal UsedAgreements With(AssemblyAgreement? agreement, PaperReference? paper) =>
        KeyOf(agreement, paper) is { } key ? new(entries.Add(key)) : this;

    internal UsedAgreements With(EntryReference? entry) => entry is null ? this : new(entries.Add(entry.Entry));

    /// <summary>What an agreement is known by; null where there is none.</summary>
    internal static string? KeyOf(AssemblyAgreement? agreement, PaperReference? paper) =>
        agreement?.Entry ?? (paper is null ? null : $"{LocalDatePattern.Iso.Format(paper.Day)} {paper.Number} {paper.Body}");
}

/// <summary>A case in which proofs of an assembly's decisions are used.</summary>
internal interface IAgreedByAssembly
{
    /// <summary>The day of the assembly's last refusal.</summary>
    LocalDate? RefusedOn { get; }

    /// <summary>Whether an agreement was used before.</summary>
    /// <param name="key">What it is known by; see <see cref="UsedAgreements.KeyOf"/>.</param>
    bool HasUsed(string key);
}
