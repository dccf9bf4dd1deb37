using NodaTime;
using SelfGov.Law;

namespace SelfGov.Workflow;

/// <summary>
/// One legal condition on a case, shared by several commands: a predicate, the place in the law that sets it, and what explains it to
/// people.
/// </summary>
/// <typeparam name="TCase">The kind of case that the condition looks at.</typeparam>
/// <param name="Code">A stable code for programs, such as <c>signatures.enough</c>.</param>
/// <param name="Basis">The place in the law.</param>
/// <param name="Text">The condition in words, as it should be.</param>
/// <param name="Holds">Whether the condition is met. Pure.</param>
/// <remarks>Immutable. The explanations are asked for only when the condition is not met.</remarks>
public sealed record Rule<TCase>(string Code, Citation Basis, Words Text, Func<TCase, bool> Holds)
{
    /// <summary>What the condition expects of this subject; null where <see cref="Text"/> says it all.</summary>
    public Func<TCase, Words>? Expected { get; init; }

    /// <summary>What was found instead; null where there is nothing to show.</summary>
    public Func<TCase, Words>? Found { get; init; }

    /// <summary>
    /// The earliest moment at which time alone makes the condition true; null, or an answer of null, where it never does.
    /// </summary>
    public Func<TCase, Instant?>? Earliest { get; init; }
}
