using System.Globalization;
using System.Text.RegularExpressions;
using SelfGov.Cases.FirstUse;

namespace SelfGov.Contract.Checks;

/// <summary>Whether a text is of a form: all of it, from its first letter to its last.</summary>
/// <remarks>
/// Most forms are one class of ASCII characters, so and so often, as <c>[0-9a-f]{64}</c>, and are checked without the machine of regular
/// expressions, which a runtime takes long to compile. Thread-safe.
/// </remarks>
internal sealed class FormCheck
{
    private readonly Once<Regex> expression;
    private readonly bool[]? characters;
    private readonly int least;
    private readonly int most;

    internal FormCheck(string pattern)
    {
        // Not $, which lets an end of line pass here and in no schema.
        expression = new(() => new($"^(?:{pattern})\\z", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking));
        int end = pattern.IndexOf(']', StringComparison.Ordinal);
        if (end > 1 && pattern[0] == '[' && pattern.Length > end + 2 && pattern[end + 1] == '{' && pattern[^1] == '}'
            && TimesIn(pattern[(end + 2)..^1], out least, out most))
        {
            characters = ClassOf(pattern.AsSpan(1, end - 1));
        }
    }

    internal bool IsMet(string text)
    {
        if (characters is null)
        {
            return expression.Value.IsMatch(text);
        }

        foreach (char each in text)
        {
            if (each >= characters.Length || !characters[each])
            {
                return false;
            }
        }

        return text.Length >= least && text.Length <= most;
    }

    private static bool TimesIn(string times, out int least, out int most)
    {
        int comma = times.IndexOf(',', StringComparison.Ordinal);
        most = 0;
        return int.TryParse(comma < 0 ? times : times[..comma], NumberStyles.None, CultureInfo.InvariantCulture, out least)
            && int.TryParse(comma < 0 ? times : times[(comma + 1)..], NumberStyles.None, CultureInfo.InvariantCulture, out most);
    }

    /// <summary>The characters of a class; null for one that has more to it than single characters and ranges.</summary>
    private static bool[]? ClassOf(ReadOnlySpan<char> inner)
    {
        bool[] known = new bool[128];
        for (int place = 0; place < inner.Length; place++)
        {
            char from = inner[place];
            char to = from;
            if (place + 2 < inner.Length && inner[place + 1] == '-')
            {
                to = inner[place + 2];
                place += 2;
            }

            if (from is '\\' or '^' or '[' || to is '\\' or '[' || to >= known.Length || to < from)
            {
                return null;
            }

            known.AsSpan(from, to - from + 1).Fill(true);
        }

        return known;
    }
}
