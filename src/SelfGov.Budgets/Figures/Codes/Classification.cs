using System.Collections.Immutable;

namespace SelfGov.Budgets.Figures.Codes;

/// <summary>
/// What the codes of the budget classification have in common (Budget Code 2025, art. 11-13): levels of digits, the wider before the finer.
/// </summary>
internal static class Classification
{
    /// <summary>One to three digits.</summary>
    internal const string Pattern = "[0-9]{1,3}";

    private const int LongestLevel = 3;

    /// <summary>The digits of a level that must be given.</summary>
    /// <exception cref="ArgumentException">The digits are not one to three digits; the message names the level and the value.</exception>
    internal static string Level(string? digits, string level) => Flaw(digits) is { } flaw
        ? throw new ArgumentException($"The {level} \"{digits}\" {flaw} (Budget Code, art. 11-13).", level)
        : digits!;

    /// <summary>The digits of a level that may be left out, together with all finer ones.</summary>
    /// <exception cref="ArgumentException">The digits are not one to three digits, or the wider level is left out.</exception>
    internal static string? Level(string? digits, string level, string? wider, string widerLevel)
    {
        if (digits is null)
        {
            return null;
        }

        return wider is null
            ? throw new ArgumentException($"The {level} \"{digits}\" needs its {widerLevel} (Budget Code, art. 11-13).", level)
            : Level(digits, level);
    }

    /// <summary>The levels that are given, joined by hyphens.</summary>
    internal static string Join(params ReadOnlySpan<string?> levels)
    {
        var given = ImmutableArray.CreateBuilder<string>(levels.Length);
        foreach (string? level in levels)
        {
            if (level is not null)
            {
                given.Add(level);
            }
        }

        return string.Join('-', given);
    }

    internal static string? Flaw(string? digits) =>
        digits is { Length: >= 1 and <= LongestLevel } && digits.All(char.IsAsciiDigit) ? null : "is not one to three digits";
}
