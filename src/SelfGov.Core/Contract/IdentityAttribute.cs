using SelfGov.Contract.Values;

namespace SelfGov.Contract;

/// <summary>
/// Marks a text by which a person, a body, a place or a paper is known: in a command it is one line of at most
/// <see cref="IdentityText.Longest"/> characters. What an earlier release has taken into a journal stays readable.
/// </summary>
[AttributeUsage(AttributeTargets.Parameter | AttributeTargets.Property)]
public sealed class IdentityAttribute : Attribute;
