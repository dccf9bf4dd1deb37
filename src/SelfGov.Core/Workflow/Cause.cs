using NodaTime;

namespace SelfGov.Workflow;

/// <summary>What the passing of a moment brings about by itself.</summary>
/// <typeparam name="TCase">The kind of case.</typeparam>
/// <typeparam name="TTrigger">The triggers of the procedure.</typeparam>
/// <param name="Limit">The moment.</param>
/// <param name="Trigger">The fact that is caused; it moves the case to another state.</param>
/// <param name="Condition">Whether the moment has this effect on the case as it stands.</param>
/// <param name="Fact">Makes the fact. Pure.</param>
internal sealed record Cause<TCase, TTrigger>(
    Limit<TCase> Limit, TTrigger Trigger, Func<TCase, bool>? Condition, Func<TCase, Instant, Fact<TCase>> Fact)
    where TCase : Case
    where TTrigger : struct, Enum
{
    internal Instant? MomentFor(TCase current) => Condition is null || Condition(current) ? Limit.At(current) : null;
}
