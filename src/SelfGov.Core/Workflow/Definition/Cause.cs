using NodaTime;
using SelfGov.Law;

namespace SelfGov.Workflow.Definition;

/// <summary>What the passing of a moment brings about by itself.</summary>
/// <param name="Limit">The moment.</param>
/// <param name="FactType">The type of the fact that is caused.</param>
/// <param name="Condition">Whether the moment has this effect on the case as it stands; always, where null.</param>
/// <param name="Fact">Makes the fact from the case and the moment.</param>
internal sealed record Cause<TCase>(Limit<TCase> Limit, Type FactType, Func<TCase, bool>? Condition, Func<TCase, Instant, Fact<TCase>> Fact)
    where TCase : Case
{
    internal Moment? MomentFor(TCase current) => Condition is null || Condition(current) ? Limit.At(current) : null;
}
