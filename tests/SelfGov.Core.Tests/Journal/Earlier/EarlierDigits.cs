using System.Globalization;

namespace SelfGov.Journal.Earlier;

/// <summary>The digits of a number as commit bb90b33 compared them. Not to be changed.</summary>
internal readonly record struct EarlierDigits(bool IsNegative, string Digits, long Point)
{
    internal static EarlierDigits Of(string number)
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
