using System.Collections.Immutable;
using NodaTime;
using SelfGov.Law;

namespace SelfGov.Workflow;

/// <summary>A time limit applied to one case.</summary>
/// <param name="Kind">What passes with it.</param>
/// <param name="Code">The stable code of the limit, such as <c>nomination.closes</c>.</param>
/// <param name="Text">The moment in words.</param>
/// <param name="Basis">The place in the law that sets it.</param>
/// <param name="At">The moment; what it closes is in time strictly before it.</param>
/// <param name="Roles">Who has to act, or may act only until then; the clock where time itself acts.</param>
/// <param name="Command">The type of the command concerned; null where time itself acts.</param>
/// <param name="Part">The key of the part of the case concerned; null for the whole case.</param>
public sealed record Deadline(
    DeadlineKind Kind, string Code, Words Text, Citation Basis, Instant At, ImmutableArray<Role> Roles, Type? Command, string? Part);
