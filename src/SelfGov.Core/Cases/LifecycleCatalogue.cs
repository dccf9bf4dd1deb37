using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using SelfGov.Law;
using SelfGov.Workflow;

namespace SelfGov.Cases;

/// <summary>The lifecycles of one kind of case: one for each edition of the law.</summary>
/// <typeparam name="TCase">The kind of case.</typeparam>
/// <remarks>Immutable and thread-safe. A lifecycle is built when it is first asked for.</remarks>
public sealed class LifecycleCatalogue<TCase>
    where TCase : Case
{
    private readonly FrozenDictionary<EditionId, Lazy<Lifecycle<TCase>>> lifecycles;

    internal LifecycleCatalogue(string kind, IReadOnlyCollection<EditionId> editions, Func<EditionId, Lifecycle<TCase>> lifecycleOf)
    {
        if (editions.Count == 0)
        {
            throw new ArgumentException($"'{kind}' needs at least one edition.", nameof(editions));
        }

        if (editions.GroupBy(edition => edition).FirstOrDefault(same => same.Count() > 1) is { } twice)
        {
            throw new ArgumentException($"The edition '{twice.Key}' of '{kind}' occurs twice.", nameof(editions));
        }

        Kind = kind;
        lifecycles = editions.ToFrozenDictionary(edition => edition, edition => new Lazy<Lifecycle<TCase>>(() => lifecycleOf(edition)));
    }

    /// <summary>The kind of procedure, such as <c>akim-election</c>.</summary>
    public string Kind { get; }

    /// <summary>The editions, in ordinal order.</summary>
    public ImmutableArray<EditionId> Editions => [.. lifecycles.Keys.OrderBy(edition => edition.ToString(), StringComparer.Ordinal)];

    /// <summary>The lifecycle of an edition.</summary>
    /// <param name="edition">The edition.</param>
    /// <exception cref="ArgumentException">The catalogue does not have the edition; the message names those it has.</exception>
    public Lifecycle<TCase> Of(EditionId edition) =>
        TryFind(edition, out Lifecycle<TCase>? lifecycle)
            ? lifecycle
            : throw new ArgumentException($"'{Kind}' has no edition '{edition}'; it has {string.Join(", ", Editions)}.", nameof(edition));

    internal IEnumerable<LifecycleMap> Maps => lifecycles.Values.Select(lifecycle => lifecycle.Value.Map);

    internal bool TryFind(EditionId edition, [NotNullWhen(true)] out Lifecycle<TCase>? lifecycle)
    {
        lifecycle = lifecycles.GetValueOrDefault(edition)?.Value;
        return lifecycle is not null;
    }
}
