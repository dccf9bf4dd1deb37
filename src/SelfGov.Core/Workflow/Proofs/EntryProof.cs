using NodaTime;
using SelfGov.Law;

namespace SelfGov.Workflow.Proofs;

/// <summary>
/// What was found where a command points: a <see cref="ProvedEntry{TCase}"/>, or an <see cref="UnprovedEntry"/> that says what is wrong.
/// </summary>
/// <remarks>
/// A closed family of these two. Only the library makes them, from a journal whose chain of hashes it has checked; no JSON is one.
/// </remarks>
public abstract class EntryProof
{
    private protected EntryProof(EntryReference reference) => Reference = reference;

    /// <summary>Where the command points.</summary>
    public EntryReference Reference { get; }

    /// <summary>What was found, for people.</summary>
    public abstract Words Text { get; }
}

/// <summary>The entry that a command names stands in the sound journal of a case of the named kind.</summary>
/// <typeparam name="TCase">The kind of case.</typeparam>
public sealed class ProvedEntry<TCase> : EntryProof
    where TCase : Case
{
    private readonly Lifecycle<TCase> lifecycle;
    private readonly TCase last;

    internal ProvedEntry(EntryReference reference, long version, Fact<TCase>? fact, TCase then, Lifecycle<TCase> lifecycle, TCase last)
        : base(reference)
    {
        Version = version;
        Fact = fact;
        Then = then;
        this.lifecycle = lifecycle;
        this.last = last;
    }

    /// <summary>The version of the entry, from 1.</summary>
    public long Version { get; }

    /// <summary>The fact that the entry holds; null for the record of an erasure.</summary>
    public Fact<TCase>? Fact { get; }

    /// <summary>The case with the entry folded in, and nothing after it.</summary>
    public TCase Then { get; }

    /// <inheritdoc/>
    public override Words Text => Fact is null ? Words.Same($"{Reference.Case}") : lifecycle.TextOf(Fact);

    /// <summary>The case as it stands at a moment: as its journal had it when it was read, with all that time has caused since.</summary>
    /// <param name="moment">The moment, such as that of the decision.</param>
    public TCase StandingAt(Instant moment) => lifecycle.Advance(last, moment);

    /// <summary>Whether something was so with the entry, and still is at a moment.</summary>
    /// <param name="moment">The moment, such as that of the decision.</param>
    /// <param name="holds">What has to be so. Pure.</param>
    /// <exception cref="ArgumentNullException">The function is null.</exception>
    public bool Holds(Instant moment, Func<TCase, bool> holds)
    {
        ArgumentNullException.ThrowIfNull(holds);
        return holds(Then) && holds(StandingAt(moment));
    }
}

/// <summary>The entry that a command names proves nothing.</summary>
public sealed class UnprovedEntry : EntryProof
{
    internal UnprovedEntry(EntryReference reference, ReferenceProblem problem, Words text, long? version = null)
        : base(reference)
    {
        Problem = problem;
        Text = text;
        Version = version;
    }

    /// <summary>What is wrong.</summary>
    public ReferenceProblem Problem { get; }

    /// <inheritdoc/>
    public override Words Text { get; }

    /// <summary>The version at which the journal is broken; null otherwise.</summary>
    public long? Version { get; }
}
