using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using SelfGov.Cases.FirstUse;
using SelfGov.Law;
using SelfGov.Workflow;

namespace SelfGov.Cases;

/// <summary>The lifecycles of one kind of case: one for each edition of the law.</summary>
/// <typeparam name="TCase">The kind of case.</typeparam>
/// <remarks>Immutable and thread-safe. A lifecycle is built when it is first asked for.</remarks>
public sealed class LifecycleCatalogue<TCase>
    where TCase : Case
{
    private readonly Once<(EditionId Edition, Once<Lifecycle<TCase>> Lifecycle)[]> lifecycles;

    internal LifecycleCatalogue(string kind, Func<IEnumerable<EditionId>> editions, Func<EditionId, Lifecycle<TCase>> lifecycleOf)
    {
        Kind = kind;
        lifecycles = new(() => Read(kind, editions(), lifecycleOf));
    }

    /// <summary>The kind of procedure, such as <c>akim-election</c>.</summary>
    public string Kind { get; }

    /// <summary>The editions, in ordinal order.</summary>
    public ImmutableArray<EditionId> Editions =>
        [.. lifecycles.Value.Select(each => each.Edition).OrderBy(edition => edition.ToString(), StringComparer.Ordinal)];

    /// <summary>The lifecycle of an edition.</summary>
    /// <param name="edition">The edition.</param>
    /// <exception cref="ArgumentException">The catalogue does not have the edition; the message names those it has.</exception>
    public Lifecycle<TCase> Of(EditionId edition) =>
        TryFind(edition, out Lifecycle<TCase>? lifecycle)
            ? lifecycle
            : throw new ArgumentException($"'{Kind}' has no edition '{edition}'; it has {string.Join(", ", Editions)}.", nameof(edition));

    internal IEnumerable<LifecycleMap> Maps => lifecycles.Value.Select(each => each.Lifecycle.Value.Map);

    internal bool TryFind(EditionId edition, [NotNullWhen(true)] out Lifecycle<TCase>? lifecycle)
    {
        // A procedure has a handful of editions: to look through them costs less than a dictionary does, above all the first time.
        foreach ((EditionId each, Once<Lifecycle<TCase>> of) in lifecycles.Value)
        {
            if (each == edition)
            {
                lifecycle = of.Value;
                return true;
            }
        }

        lifecycle = null;
        return false;
    }

    private static (EditionId Edition, Once<Lifecycle<TCase>> Lifecycle)[] Read(
        string kind, IEnumerable<EditionId> editions, Func<EditionId, Lifecycle<TCase>> lifecycleOf)
    {
        var read = new List<(EditionId Edition, Once<Lifecycle<TCase>> Lifecycle)>();
        foreach (EditionId edition in editions)
        {
            if (read.Exists(each => each.Edition == edition))
            {
                throw new ArgumentException($"The edition '{edition}' of '{kind}' occurs twice.", nameof(editions));
            }

            read.Add((edition, new(() => lifecycleOf(edition))));
        }

        return read.Count == 0 ? throw new ArgumentException($"'{kind}' needs at least one edition.", nameof(editions)) : [.. read];
    }
}
