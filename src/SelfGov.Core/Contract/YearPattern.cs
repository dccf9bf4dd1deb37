using System.Globalization;

namespace SelfGov.Contract;

/// <summary>
/// A regular expression of the years from one to <see cref="ValueShape.LastYear"/>, which JSON Schema cannot bound as numbers.
/// </summary>
internal static class YearPattern
{
    internal static string From(int first)
    {
        int century = first / 100;
        int decade = first / 10 % 10;
        int year = first % 10;
        string started = string.Create(
            CultureInfo.InvariantCulture, $"{century}{decade}[{year}-9]{(decade < 9 ? $"|{century}[{decade + 1}-9][0-9]" : string.Empty)}");
        string whole = string.Join('|', Enumerable.Range(century + 1, (ValueShape.LastYear / 100) - century));
        return $"(?:{started}|(?:{whole})[0-9][0-9])";
    }
}
