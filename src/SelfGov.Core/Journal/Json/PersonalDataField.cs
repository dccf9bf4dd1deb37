namespace SelfGov.Journal.Json;

/// <summary>A place in the payload of a fact that holds personal data.</summary>
/// <param name="FactName">The stable name of the fact.</param>
/// <param name="Property">The property as it is named in the payload; nested ones joined by dots, as in <c>candidate.name</c>.</param>
public sealed record PersonalDataField(string FactName, string Property);
