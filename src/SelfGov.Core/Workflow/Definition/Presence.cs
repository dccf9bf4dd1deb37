namespace SelfGov.Workflow.Definition;

/// <summary>The expectation that a value is given at all; see <see cref="Expect.Present"/>.</summary>
public readonly record struct Presence;
