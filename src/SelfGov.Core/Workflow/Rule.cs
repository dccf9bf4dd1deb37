using NodaTime;
using SelfGov.Law;

namespace SelfGov.Workflow;

/// <summary>One legal condition: a predicate, the place in the law that sets it, and what explains it to people.</summary>
/// <typeparam name="TSubject">What the condition looks at: a case, a part of one, or a command on one.</typeparam>
/// <param name="Code">A stable code for programs, such as <c>signatures.enough</c>.</param>
/// <param name="Basis">The place in the law.</param>
/// <param name="Text">The condition in words, as it should be.</param>
/// <param name="Holds">Whether the condition is met. Pure.</param>
/// <remarks>Immutable. The explanations are asked for only when the condition is not met.</remarks>
public sealed record Rule<TSubject>(string Code, Citation Basis, Words Text, Func<TSubject, bool> Holds)
{
    /// <summary>What the condition expects of this subject; null where <see cref="Text"/> says it all.</summary>
    public Func<TSubject, Words>? Expected { get; init; }

    /// <summary>What was found instead; null where there is nothing to show.</summary>
    public Func<TSubject, Words>? Found { get; init; }

    /// <summary>The earliest moment at which time alone makes the condition true; null, or an answer of null, where it never does.</summary>
    public Func<TSubject, Instant?>? Earliest { get; init; }

    internal Refusal Refuse(TSubject subject) =>
        new(RefusalKind.Rule, Code, Text, Basis, Expected?.Invoke(subject), Found?.Invoke(subject), Earliest?.Invoke(subject));
}
