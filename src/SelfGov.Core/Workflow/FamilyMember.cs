namespace SelfGov.Workflow;

/// <summary>A fact or command of a family.</summary>
/// <param name="Name">The stable name for journals and other programs, in kebab case: <c>sheets-handed-in</c>.</param>
/// <param name="Type">The record.</param>
public sealed record FamilyMember(string Name, Type Type);
