namespace SelfGov.Workflow.Definition;

/// <summary>Stands for the part of a case where a command is about the case as a whole.</summary>
public readonly record struct Whole;
