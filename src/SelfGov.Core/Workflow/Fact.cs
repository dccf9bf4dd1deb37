namespace SelfGov.Workflow;

/// <summary>What happened in a case, in the past tense: <c>CandidateRegistered</c>. Immutable; folds itself into the case.</summary>
/// <typeparam name="TCase">The kind of case the fact belongs to.</typeparam>
/// <remarks>
/// The facts of a kind of case are a closed family; see <see cref="Family{TMember}"/>. The type of a fact is its trigger in the state
/// machine, and its name stands on it; see <see cref="INamed"/>.
/// </remarks>
public abstract record Fact<TCase>
    where TCase : Case
{
    /// <summary>The case with this fact's data folded in. Pure: no clock, no I/O. State and version are the engine's.</summary>
    /// <param name="current">The case before the fact.</param>
    /// <returns>A fresh copy with the data, or <paramref name="current"/> itself where the fact carries none.</returns>
    public TCase Apply(TCase current) => Fold(current);

    /// <summary>Folds the data of this fact into the case. Pure: no clock, no I/O. State and version are the engine's.</summary>
    /// <param name="current">The case before the fact.</param>
    /// <returns>A fresh copy with the data, or <paramref name="current"/> itself where the fact carries none.</returns>
    protected virtual TCase Fold(TCase current) => current;

    /// <summary>The name of the type, and nothing of its data: a fact may hold personal data, and a log keeps what it is given.</summary>
    public sealed override string ToString() => GetType().Name;
}
