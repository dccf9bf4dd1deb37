using System.Text.Json.Serialization;

namespace SelfGov.Workflow;

/// <summary>What happened in a case, in the past tense: <c>CandidateRegistered</c>. Immutable; folds itself into the case.</summary>
/// <typeparam name="TCase">The kind of case the fact belongs to.</typeparam>
public abstract record Fact<TCase>
    where TCase : Case
{
    /// <summary>The case with this fact's data folded in. Pure: no clock, no I/O. State and version are the engine's.</summary>
    /// <param name="current">The case before the fact.</param>
    /// <returns>A fresh copy with the data, or <paramref name="current"/> itself where the fact carries none.</returns>
    public virtual TCase Apply(TCase current) => Fold(current);

    /// <summary>Folds the data of this fact into the case. Pure: no clock, no I/O. State and version are the engine's.</summary>
    /// <param name="current">The case before the fact.</param>
    /// <returns>A fresh copy with the data, or <paramref name="current"/> itself where the fact carries none.</returns>
    protected virtual TCase Fold(TCase current) => current;
}

/// <summary>A fact that is a trigger of its lifecycle's state machine.</summary>
/// <typeparam name="TCase">The kind of case the fact belongs to.</typeparam>
/// <typeparam name="TTrigger">The triggers of the procedure.</typeparam>
public abstract record Fact<TCase, TTrigger> : Fact<TCase>
    where TCase : Case
    where TTrigger : struct, Enum
{
    /// <summary>The trigger that this fact is. The same for every fact of one type.</summary>
    [JsonIgnore]
    public abstract TTrigger Trigger { get; }
}
