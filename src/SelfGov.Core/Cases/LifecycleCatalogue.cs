using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using SelfGov.Law;
using SelfGov.Workflow;

namespace SelfGov.Cases;

/// <summary>The lifecycles of one kind of case: one for each edition of the law.</summary>
/// <typeparam name="TCase">The kind of case.</typeparam>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class LifecycleCatalogue<TCase>
    where TCase : Case
{
    private readonly FrozenDictionary<EditionId, Lazy<Lifecycle<TCase>>> lifecycles;

    /// <summary>Creates a catalogue.</summary>
    /// <param name="lifecycles">The lifecycles; at least one, all of one kind, each of its own edition.</param>
    /// <exception cref="ArgumentException">There is none, two are of different kinds, or two are of the same edition.</exception>
    public LifecycleCatalogue(params ReadOnlySpan<Lifecycle<TCase>> lifecycles)
    {
        if (lifecycles.IsEmpty)
        {
            throw new ArgumentException($"A catalogue of lifecycles of {typeof(TCase).Name} needs at least one lifecycle.", nameof(lifecycles));
        }

        Kind = lifecycles[0].Kind;
        var byEdition = new Dictionary<EditionId, Lazy<Lifecycle<TCase>>>();
        foreach (Lifecycle<TCase> lifecycle in lifecycles)
        {
            if (lifecycle.Kind != Kind)
            {
                throw new ArgumentException($"One catalogue has one kind of procedure; here are '{Kind}' and '{lifecycle.Kind}'.", nameof(lifecycles));
            }

            if (!byEdition.TryAdd(lifecycle.Edition, new(lifecycle)))
            {
                throw new ArgumentException($"The edition '{lifecycle.Edition}' of '{Kind}' occurs twice.", nameof(lifecycles));
            }
        }

        this.lifecycles = byEdition.ToFrozenDictionary();
    }

    internal LifecycleCatalogue(string kind, IReadOnlyCollection<EditionId> editions, Func<EditionId, Lifecycle<TCase>> lifecycleOf)
    {
        if (editions.Count == 0)
        {
            throw new ArgumentException($"'{kind}' needs at least one edition.", nameof(editions));
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

    /// <summary>This catalogue with a host's own texts, to be registered in its place.</summary>
    /// <param name="wording">The texts; each for a code that at least one of the editions has.</param>
    /// <exception cref="ArgumentNullException">The wording is null.</exception>
    /// <exception cref="ArgumentException">The wording has texts for codes that no edition has; the message names them.</exception>
    public LifecycleCatalogue<TCase> Reworded(Wording wording)
    {
        ArgumentNullException.ThrowIfNull(wording);
        string[] unknown = [.. wording.Unknown(lifecycles.Values.Select(lifecycle => lifecycle.Value.Map))];
        return unknown.Length == 0
            ? new LifecycleCatalogue<TCase>([.. lifecycles.Values.Select(lifecycle => lifecycle.Value.WithTexts(wording))])
            : throw new ArgumentException($"'{Kind}' has no {string.Join(", no ", unknown)}.", nameof(wording));
    }

    internal bool TryFind(EditionId edition, [NotNullWhen(true)] out Lifecycle<TCase>? lifecycle)
    {
        lifecycle = lifecycles.GetValueOrDefault(edition)?.Value;
        return lifecycle is not null;
    }
}
