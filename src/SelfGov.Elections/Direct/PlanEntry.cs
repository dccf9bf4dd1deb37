using System.Collections.Immutable;
using SelfGov.Law;
using SelfGov.Workflow;

namespace SelfGov.Elections.Direct;

/// <summary>A step of the general part of the law that a calendar plan lists: what, who, and by when.</summary>
/// <param name="Text">What is done, in words.</param>
/// <param name="Roles">Who does it.</param>
/// <param name="Anchor">The day from which the time limit counts.</param>
/// <param name="Limit">The time limit with its place.</param>
public sealed record PlanEntry(Words Text, ImmutableArray<Role> Roles, PlanAnchor Anchor, Ruled<TimeLimit> Limit);
