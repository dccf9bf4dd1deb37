namespace SelfGov.Contract;

/// <summary>
/// Marks the field of a command that takes the key of the part it is about: what <see cref="Workflow.Option.Part"/> gives.
/// </summary>
[AttributeUsage(AttributeTargets.Parameter | AttributeTargets.Property)]
public sealed class PartKeyAttribute : Attribute;
