namespace SelfGov.Contract;

/// <summary>The form of a text that stands for a value.</summary>
/// <param name="Format">The name of the form in JSON Schema, such as <c>date</c>; null where JSON Schema has none.</param>
/// <param name="Example">The form for people, by an example.</param>
/// <param name="Pattern">A regular expression of the form; <c>YEAR</c> stands in it for the four digits of a year that is bounded.</param>
/// <param name="YearOf">The year of a text of this form, or any that is right where it has none; null for a text that is none.</param>
internal sealed record TextForm(string? Format, string Example, string Pattern, Func<string, int?> YearOf)
{
    internal const string Year = "YEAR";

    /// <summary>The year of a value of this form, where it is a day; null where there is none.</summary>
    internal Func<object, int>? YearOfValue { get; init; }
}
