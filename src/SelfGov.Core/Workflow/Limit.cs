using SelfGov.Law;

namespace SelfGov.Workflow;

/// <summary>A moment that the law sets for every case: the close of nomination, the last hour to withdraw.</summary>
/// <typeparam name="TSubject">What the moment is computed from: a case, or a part of one.</typeparam>
/// <param name="Code">A stable code for programs, such as <c>nomination.closes</c>.</param>
/// <param name="Text">The moment in words, such as "the close of nomination".</param>
/// <param name="Basis">The place in the law that sets it.</param>
/// <param name="At">The moment for one subject; null where the subject has none.</param>
public sealed record Limit<TSubject>(string Code, Words Text, Citation Basis, Func<TSubject, Moment?> At);

/// <summary>A moment of a part of a case, with its place in the law.</summary>
/// <typeparam name="TCase">The kind of case.</typeparam>
/// <typeparam name="TPart">The kind of part.</typeparam>
/// <param name="Code">A stable code for programs, such as <c>proposal.closes</c>.</param>
/// <param name="Text">What the moment is, in words.</param>
/// <param name="Basis">The place in the law.</param>
/// <param name="At">Computes the moment from the case and the part; null where none runs. Pure.</param>
public sealed record Limit<TCase, TPart>(string Code, Words Text, Citation Basis, Func<TCase, TPart, Moment?> At)
    where TCase : Case;
