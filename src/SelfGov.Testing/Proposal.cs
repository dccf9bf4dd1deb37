using SelfGov.Workflow;

namespace SelfGov.Testing;

/// <summary>What an author proposes to try next on a case.</summary>
/// <typeparam name="TCase">The kind of case.</typeparam>
/// <param name="Command">The command.</param>
/// <param name="Actor">Who gives it.</param>
/// <param name="Part">The key of the part that the command is about; null for the case as a whole, or for any of its parts.</param>
public sealed record Proposal<TCase>(ICommand<TCase> Command, Actor Actor, string? Part = null)
    where TCase : Case;
