using System.Globalization;

namespace SelfGov.Budgets.Decisions.Reading;

/// <summary>A text as tokens, each with its place in the source. One pass, in time proportional to the length.</summary>
internal sealed class TextTokens
{
    private const string Apostrophes = "'\u2019\u02BC`\u00B4";

    private static readonly string[] Marks = [.. Enumerable.Range(0, 128).Select(code => ((char)code).ToString())];

    private readonly string source;
    private readonly char[] clean;
    private readonly int[] places;
    private readonly int length;
    private readonly List<TextToken> tokens = [];
    private readonly Lazy<bool> isInCapitals;

    internal TextTokens(string source)
    {
        this.source = source;
        isInCapitals = new Lazy<bool>(() => source.Count(char.IsUpper) > source.Count(char.IsLower));
        clean = new char[source.Length];
        places = new int[source.Length + 1];
        length = Clean();
        places[length] = source.Length;
        Split();
    }

    internal int Count => tokens.Count;

    /// <summary>The place of the first table, or null: tables are annexes and are left out.</summary>
    internal int? FirstTable { get; private set; }

    internal TextToken this[int index] => index >= 0 && index < tokens.Count
        ? tokens[index]
        : new TextToken(TextTokenKind.End, source.Length, source.Length, string.Empty);

    /// <summary>The source between two places, with its spaces and line breaks made single spaces.</summary>
    internal string Slice(int start, int end)
    {
        const int Longest = 200;
        string slice = source[Math.Max(start, end - Longest)..end];
        return string.Join(' ', slice.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    /// <summary>The beginning of the line or clause at a place, for remarks.</summary>
    internal string Quoted(int position)
    {
        const int Longest = 24;
        ReadOnlySpan<char> rest = source.AsSpan(position, Math.Min(Longest, source.Length - position));
        int end = rest.IndexOfAny(";\r\n");
        return (end < 0 ? rest : rest[..end]).Trim().ToString();
    }

    /// <summary>Whether a word begins with a capital letter.</summary>
    internal bool IsCapital(int index) => char.IsUpper(source[this[index].Start]);

    /// <summary>Whether a word begins with a capital letter in a text that is not all in capitals.</summary>
    internal bool IsProper(int index) => IsCapital(index) && !isInCapitals.Value;

    /// <summary>The index of the token after another one; a wrapped line does not count.</summary>
    internal int After(int index) => this[index + 1].IsLine && !this[index + 2].IsLine ? index + 2 : index + 1;

    /// <summary>The index of the token before another one; a wrapped line does not count.</summary>
    internal int Before(int index) => this[index - 1].IsLine && !this[index - 2].IsLine ? index - 2 : index - 1;

    private int Clean()
    {
        int count = 0;
        for (int i = 0; i < source.Length; i++)
        {
            char character = source[i];
            if (character == '<' && SkipTag(i) is { } after)
            {
                Add('\n', i);
                i = after - 1;
            }
            else if (!Letters.IsNothing(character))
            {
                Add(Common(character), i);
            }
        }

        return count;

        void Add(char character, int place)
        {
            places[count] = place;
            clean[count++] = character;
        }
    }

    private static char Common(char character)
    {
        if (Letters.IsLineBreak(character))
        {
            return '\n';
        }

        if (char.IsWhiteSpace(character))
        {
            return ' ';
        }

        return char.IsDigit(character) ? (char)('0' + CharUnicodeInfo.GetDecimalDigitValue(character)) : character;
    }

    // A table ends with the tag that closes it; a cell may hold a table. A table that nothing closes reaches to the end.
    private int? SkipTag(int start)
    {
        const int LongestTag = 200;
        if (!IsTag(start, "table"))
        {
            bool isTag = start + 1 < source.Length && (char.IsAsciiLetter(source[start + 1]) || source[start + 1] == '/');
            int close = isTag ? source.AsSpan(start, Math.Min(LongestTag, source.Length - start)).IndexOf('>') : -1;
            return close < 0 ? null : start + close + 1;
        }

        FirstTable ??= start;
        int depth = 0;
        for (int i = start; i < source.Length; i++)
        {
            if (source[i] != '<')
            {
                continue;
            }

            depth += IsTag(i, "table") ? 1 : IsTag(i, "/table") ? -1 : 0;
            if (depth == 0)
            {
                int close = source.AsSpan(i).IndexOf('>');
                return close < 0 ? source.Length : i + close + 1;
            }
        }

        return source.Length;
    }

    private bool IsTag(int at, string name) =>
        source.AsSpan(at + 1).StartsWith(name, StringComparison.OrdinalIgnoreCase);

    private void Split()
    {
        int at = 0;
        while (at < length)
        {
            char character = clean[at];
            int start = at;
            if (character == ' ')
            {
                at++;
            }
            else if (character == '\n')
            {
                at++;
                Add(TextTokenKind.Line, start, at, "\n");
            }
            else if (char.IsAsciiDigit(character))
            {
                at = NumberEnd(at);
                Add(TextTokenKind.Number, start, at, new string(clean, start, at - start));
            }
            else if (char.IsLetter(character))
            {
                while (at < length && char.IsLetter(clean[at]))
                {
                    at++;
                }

                Add(TextTokenKind.Word, start, at, Letters.Fold(clean.AsSpan(start, at - start)));
            }
            else
            {
                at++;
                Add(TextTokenKind.Mark, start, at, character < Marks.Length ? Marks[character] : character.ToString());
            }
        }
    }

    private void Add(TextTokenKind kind, int start, int end, string text) =>
        tokens.Add(new TextToken(kind, places[start], places[end - 1] + 1, text));

    private char At(int index) => index < length ? clean[index] : '\n';

    private int DigitsEnd(int start)
    {
        int at = start;
        while (at < length && char.IsAsciiDigit(clean[at]))
        {
            at++;
        }

        return at;
    }

    // A number goes on as long as digits follow that nothing but spaces, a separator or a wrapped line parts from it: better a number that
    // is refused whole than one that is cut.
    private int NumberEnd(int start)
    {
        int end = DigitsEnd(start);
        (bool inBrackets, bool beginsLine) = Surroundings(start);
        while (Continuation(end, inBrackets, beginsLine) is { } next)
        {
            end = DigitsEnd(next);
        }

        return end;
    }

    // "(-10,5)" is one number; "1.6)" is one marker where it begins a line.
    private (bool InBrackets, bool BeginsLine) Surroundings(int start)
    {
        const int Reach = 4;
        for (int at = start - 1; at >= Math.Max(0, start - Reach); at--)
        {
            if (clean[at] is '(' or '\n')
            {
                return (clean[at] == '(', clean[at] == '\n' && !clean.AsSpan(at, start - at).ContainsAnyExcept(" \n"));
            }

            if (clean[at] != ' ' && !Letters.IsDash(clean[at]))
            {
                return (false, false);
            }
        }

        return (false, start < Reach);
    }

    private int? Continuation(int end, bool inBrackets, bool beginsLine)
    {
        char next = At(end);
        if ((next is ',' or '.' || Apostrophes.Contains(next, StringComparison.Ordinal)) && char.IsAsciiDigit(At(end + 1)))
        {
            bool isOne = inBrackets || (beginsLine && next == '.');
            return At(DigitsEnd(end + 1)) == ')' && !isOne ? null : end + 1;
        }

        (int at, int lines) = SpacesEnd(end);
        if (lines > 1 || at >= length)
        {
            return null;
        }

        if (char.IsAsciiDigit(clean[at]))
        {
            return at > end && GoesOn(at, lines, inBrackets) ? at : null;
        }

        if (clean[at] != ',')
        {
            return null;
        }

        (int digits, int more) = SpacesEnd(at + 1);
        if (lines + more > 1 || digits >= length || !char.IsAsciiDigit(clean[digits]))
        {
            return null;
        }

        int after = DigitsEnd(digits);
        return (inBrackets || At(after) != ')') && (UnitFollows(after) || (after - digits == 1 && EndsAmount(after))) ? digits : null;
    }

    private bool GoesOn(int digits, int lines, bool inBrackets)
    {
        int after = DigitsEnd(digits);
        int size = after - digits;
        bool isMarker = (At(after) == ')' && !inBrackets) || Letters.IsDash(At(after))
            || (At(after) == '.' && size < 3 && !char.IsAsciiDigit(At(after + 1)));
        if (isMarker || (size == 4 && YearFollows(after)))
        {
            return false;
        }

        if (lines == 0)
        {
            return true;
        }

        int whole = At(after) is ',' or '.' ? DigitsEnd(after + 1) : after;
        return UnitFollows(whole) || (size == 3 && (EndsAmount(whole) || At(whole) == ' '));
    }

    private (int End, int Lines) SpacesEnd(int start)
    {
        int at = start;
        int lines = 0;
        while (at < length && clean[at] is ' ' or '\n')
        {
            lines += clean[at] == '\n' ? 1 : 0;
            at++;
        }

        return (at, lines);
    }

    private bool EndsAmount(int at)
    {
        while (at < length && clean[at] == ' ')
        {
            at++;
        }

        return at >= length || clean[at] is ';' or '.' or '\n' or '»' or '"' or '\u201C' or '\u201D' or ')';
    }

    private bool UnitFollows(int at) => WordAt(at) is { Length: > 0 } word && MoneyUnits.MayBegin(word);

    private bool YearFollows(int at) =>
        WordAt(at) is { } word && (word.StartsWith("год", StringComparison.Ordinal) || word.StartsWith("жыл", StringComparison.Ordinal));

    private string? WordAt(int at)
    {
        const int Enough = 12;
        (int start, int lines) = SpacesEnd(at);
        if (lines > 1)
        {
            return null;
        }

        int end = start;
        while (end < length && end - start < Enough && char.IsLetter(clean[end]))
        {
            end++;
        }

        return Letters.Fold(clean.AsSpan(start, end - start));
    }
}
