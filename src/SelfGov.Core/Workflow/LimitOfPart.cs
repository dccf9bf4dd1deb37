using NodaTime;
using SelfGov.Law;

namespace SelfGov.Workflow;

/// <summary>A moment of a part of a case, with its place in the law.</summary>
/// <typeparam name="TCase">The kind of case.</typeparam>
/// <typeparam name="TPart">The kind of part.</typeparam>
/// <param name="Code">A stable code for programs, such as <c>proposal.closes</c>.</param>
/// <param name="Text">What the moment is, in words.</param>
/// <param name="Basis">The place in the law.</param>
/// <param name="At">Computes the moment from the case and the part; null where none runs. Pure.</param>
public sealed record Limit<TCase, TPart>(string Code, Words Text, Citation Basis, Func<TCase, TPart, Instant?> At)
    where TCase : Case;
