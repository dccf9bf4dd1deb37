using SelfGov.Law;

namespace SelfGov.Contract;

/// <summary>One name of a list that a field chooses from.</summary>
/// <param name="Name">The name in JSON.</param>
/// <param name="Label">What it is called for people; null where the author has given no label.</param>
public sealed record ChoiceShape(string Name, Words? Label);
