using System.Globalization;

namespace SelfGov.Journal.Json;

/// <summary>A number as it is written in decimal digits, of any size and precision: two are equal when the numbers are.</summary>
/// <param name="IsNegative">Whether it is below zero.</param>
/// <param name="Digits">The digits without zeros at either end; empty for zero.</param>
/// <param name="Point">Where the decimal point stands relative to the first digit; 0 for zero.</param>
internal readonly record struct DecimalDigits(bool IsNegative, string Digits, long Point)
{
    /// <summary>The number that a text of JSON or of .NET's invariant culture writes: <c>-12.50</c>, <c>1E+30</c>.</summary>
    /// <param name="number">A finite number within the range of a double, or one so small that a double makes it zero.</param>
    internal static DecimalDigits Of(string number)
    {
        int end = number.AsSpan().IndexOfAny('e', 'E');
        long exponent = end < 0 ? 0 : ExponentOf(number.AsSpan(end + 1));
        bool isNegative = number[0] == '-';
        string mantissa = number[(isNegative ? 1 : 0)..(end < 0 ? number.Length : end)];
        int point = mantissa.IndexOf('.', StringComparison.Ordinal);
        string digits = mantissa.Replace(".", string.Empty, StringComparison.Ordinal);
        string significant = digits.TrimStart('0');
        long place = (point < 0 ? digits.Length : point) - (digits.Length - significant.Length) + exponent;
        return significant.Length == 0 ? new(false, string.Empty, 0) : new(isNegative, significant.TrimEnd('0'), place);
    }

    // An exponent of twenty digits moves the point no further than one of nine: the number is none that a double holds.
    private static long ExponentOf(ReadOnlySpan<char> text) =>
        int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int exponent) ? exponent
            : text[0] == '-' ? int.MinValue : int.MaxValue;
}
