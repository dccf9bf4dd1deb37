using System.Text;
using SelfGov.Law;

namespace SelfGov.Budgets.Csv;

/// <summary>Finds out whether a file is a table at all, and in which encoding, before anything is looked for in its cells.</summary>
internal static class TableSource
{
    private const char Replaced = '\uFFFD';

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private static readonly byte[][] Workbooks = ["PK\u0003\u0004"u8.ToArray(), [0xD0, 0xCF, 0x11, 0xE0]];

    /// <summary>The text of a file, with a remark where its encoding was guessed; or what the file is instead of a table.</summary>
    internal static (string? Text, Words? Remark, BadCell? Bad) Read(ReadOnlySpan<byte> bytes, TableEncoding encoding)
    {
        foreach (byte[] head in Workbooks)
        {
            if (bytes.StartsWith(head))
            {
                return (null, null, Bad(string.Empty, TableRemarks.Workbook));
            }
        }

        if (bytes.StartsWith<byte>([0xFF, 0xFE]) || bytes.StartsWith<byte>([0xFE, 0xFF]))
        {
            return (null, null, Bad(string.Empty, TableRemarks.NotUtf8));
        }

        if (encoding == TableEncoding.Windows1251)
        {
            return (Windows1251.Read(bytes), null, null);
        }

        try
        {
            return (Strict.GetString(bytes), null, null);
        }
        catch (DecoderFallbackException)
        {
            string old = Windows1251.Read(bytes);
            return encoding == TableEncoding.Detected && Windows1251.IsPlausible(old)
                ? (old, TableRemarks.ReadAsWindows1251, null)
                : (null, null, Bad(string.Empty, TableRemarks.NotUtf8));
        }
    }

    /// <summary>What a text is instead of a table with commas; null when it is one.</summary>
    internal static BadCell? Flaw(string text)
    {
        string first = FirstLine(text);
        if (text.StartsWith("PK\u0003", StringComparison.Ordinal)
            || text.StartsWith("\u00D0\u00CF\u0011\u00E0", StringComparison.Ordinal))
        {
            return Bad(string.Empty, TableRemarks.Workbook);
        }

        if (first.Contains('\0', StringComparison.Ordinal))
        {
            return Bad(string.Empty, TableRemarks.NotUtf8);
        }

        int replaced = text.IndexOf(Replaced, StringComparison.Ordinal);
        if (replaced >= 0)
        {
            return new BadCell(1 + text.AsSpan(0, replaced).Count('\n'), string.Empty, Around(text, replaced), TableRemarks.NotUtf8);
        }

        int broken = Broken(text);
        if (broken >= 0)
        {
            return new BadCell(
                1 + text.AsSpan(0, broken).Count('\n'), string.Empty, Around(text[..broken], broken), TableRemarks.NotUtf8);
        }

        if (first.TrimStart('"').StartsWith("sep=", StringComparison.OrdinalIgnoreCase))
        {
            return Bad(first, TableRemarks.SeparatorLine);
        }

        return Separator(first) is { } separator
            ? Bad(first, TableRemarks.OtherSeparator.With(Words.Same(separator == '\t' ? "TAB" : separator.ToString())))
            : IsOther(first) ? Bad(Quoted(first), TableRemarks.OtherTable) : null;
    }

    // A file whose first line has not one of the columns is another table, a page, a document.
    private static bool IsOther(string first) =>
        first.Trim().Length > 0 && !first.Split(',').Any(name => BudgetColumns.All.Contains(name.Trim().Trim('"')));

    private static string Quoted(string first)
    {
        const int Longest = 60;
        return first.Length <= Longest ? first : first[..Longest];
    }

    // Half of a character: written as UTF-8 it would be another text.
    private static int Broken(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                i++;
            }
            else if (char.IsSurrogate(text[i]))
            {
                return i;
            }
        }

        return -1;
    }

    // The names of columns stand in the first line: parted by another character they are found, by commas they are not.
    private static char? Separator(string first)
    {
        foreach (char separator in (ReadOnlySpan<char>)[';', '\t', '|'])
        {
            string[] names = [.. first.Split(separator).Select(name => name.Trim().Trim('"'))];
            int byCommas = first.Split(',').Count(BudgetColumns.All.Contains);
            if (names.Length > 1 && names.Count(BudgetColumns.All.Contains) > Math.Max(1, byCommas))
            {
                return separator;
            }
        }

        return null;
    }

    private static string FirstLine(string text)
    {
        string trimmed = text.TrimStart('\uFEFF', '\r', '\n');
        int end = trimmed.AsSpan().IndexOfAny('\r', '\n');
        return end < 0 ? trimmed : trimmed[..end];
    }

    private static string Around(string text, int at)
    {
        const int Reach = 12;
        int start = Math.Max(0, at - Reach);
        string around = text[start..Math.Min(text.Length, at + Reach)];
        return around.Split('\n')[text.AsSpan(start, at - start).Count('\n')].Trim();
    }

    private static BadCell Bad(string value, Words reason) => new(1, string.Empty, value, reason);
}
