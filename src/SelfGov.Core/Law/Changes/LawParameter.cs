namespace SelfGov.Law.Changes;

/// <summary>One parameter of a law as one edition has it: what it is, its value, and the place that sets it.</summary>
/// <param name="Code">A stable code for programs, such as <c>nomination.extension</c>; laws of the same matter share codes.</param>
/// <param name="Name">What the parameter is, for people.</param>
/// <param name="Value">The value for people; null where the edition has none.</param>
/// <param name="Basis">The place in the act; null where the edition has no value, or no place of its own for it.</param>
/// <remarks>Immutable. The values themselves stand in the record of the law; this is how people and comparisons read them.</remarks>
public sealed record LawParameter(string Code, Words Name, Words? Value, Citation? Basis);
