using System.Collections.Immutable;
using SelfGov.Workflow;

namespace SelfGov.Cases.Worklists;

/// <summary>A deadline of a case with what lists over many cases need to know of it.</summary>
/// <param name="Deadline">The deadline.</param>
/// <param name="Commands">The names of its commands in their contract, in the order of <see cref="Deadline.Commands"/>.</param>
/// <param name="Kinds">
/// What passes with it for each of its roles, in the order of <see cref="Deadline.Roles"/>: what is a duty of one may close for another.
/// </param>
public sealed record CaseDeadline(Deadline Deadline, ImmutableArray<string> Commands, ImmutableArray<DeadlineKind> Kinds);
