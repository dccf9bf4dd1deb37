using System.Globalization;
using SelfGov.Law;

namespace SelfGov.Budgets.Decisions.Reading;

/// <summary>
/// Reads a number as decisions print it: digits, or groups of three parted by spaces or apostrophes, and one decimal separator.
/// </summary>
internal static class PrintedNumber
{
    private static readonly char[] Separators = [',', '.'];

    /// <summary>The value, or null when the number is not printed so.</summary>
    internal static decimal? Value(string printed)
    {
        int separator = printed.IndexOfAny(Separators);
        string whole = separator < 0 ? printed : printed[..separator];
        string fraction = separator < 0 ? string.Empty : printed[(separator + 1)..].TrimStart(' ', '\n');
        if (!fraction.All(char.IsAsciiDigit) || (separator >= 0 && fraction.Length == 0))
        {
            return null;
        }

        string[] groups = whole.Split(
            [' ', '\n', '\'', '\u2019', '\u02BC', '`', '\u00B4'], StringSplitOptions.RemoveEmptyEntries);
        bool areGrouped = groups.Length == 1 || (groups[0].Length <= 3 && groups.Skip(1).All(group => group.Length == 3));
        string digits = string.Concat(groups) + (fraction.Length == 0 ? string.Empty : "." + fraction);
        return areGrouped && !HasTwoReadings(printed)
            && decimal.TryParse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal value)
            ? value
            : null;
    }

    /// <summary>
    /// Whether the separator may part thousands as well as decimals, as in <c>5.000</c>: the readings differ a thousandfold.
    /// </summary>
    internal static bool HasTwoReadings(string printed)
    {
        int separator = printed.IndexOfAny(Separators);
        if (separator < 0 || separator != printed.LastIndexOfAny(Separators))
        {
            return false;
        }

        int digits = printed.AsSpan(separator + 1).TrimStart(" \n").Length;
        int before = printed.AsSpan(0, separator).TrimEnd(" \n").Length;
        int group = printed.AsSpan(0, separator).LastIndexOfAnyExceptInRange('0', '9');
        return digits == 3 && (group >= 0 || before <= 3) && printed.AsSpan().IndexOfAnyInRange('1', '9') >= 0;
    }

    /// <summary>Why a number was refused.</summary>
    internal static Words Refusal(string printed) =>
        HasTwoReadings(printed) ? DecisionRemarks.TwoReadings : DecisionRemarks.BadNumber;

    /// <summary>Whether there is a space at the decimal separator.</summary>
    internal static bool HasStraySpace(string printed)
    {
        int separator = printed.IndexOfAny(Separators);
        return separator > 0 && (printed[separator - 1] is ' ' or '\n' || printed[separator + 1] is ' ' or '\n');
    }

    /// <summary>The year, when the number is four digits of one.</summary>
    internal static int? Year(string printed) =>
        printed.Length == 4 && int.TryParse(printed, NumberStyles.None, CultureInfo.InvariantCulture, out int year)
            && year is >= 1990 and <= 2100
            ? year
            : null;
}
