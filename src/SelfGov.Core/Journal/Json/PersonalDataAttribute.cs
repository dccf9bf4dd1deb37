using SelfGov.Cases;

namespace SelfGov.Journal.Json;

/// <summary>
/// Marks a property of a fact as personal data, so that a host can find it: see <see cref="FactCatalogue{TCase}.PersonalData"/>.
/// </summary>
/// <remarks>On a parameter of a record it is written <c>[property: PersonalData]</c>.</remarks>
[AttributeUsage(AttributeTargets.Property)]
public sealed class PersonalDataAttribute : Attribute;
