using SelfGov.Workflow;

namespace SelfGov.Cases.Worklists;

/// <summary>A command that a deadline of the worklist concerns.</summary>
/// <param name="Name">Its name in the contract of the procedure, such as <c>register-candidate</c>.</param>
/// <param name="Kind">Whether it is owed by then or closed from then on.</param>
public sealed record WorkCommand(string Name, DeadlineKind Kind);
