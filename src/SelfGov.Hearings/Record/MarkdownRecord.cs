using System.Text;

namespace SelfGov.Hearings.Record;

/// <summary>Writes a document as Markdown; nothing in a text can become markup.</summary>
internal static class MarkdownRecord
{
    private const string Special = "\\`*_[]<>#|~&$!";

    internal static string Write(RecordDocument document)
    {
        var text = new StringBuilder();
        text.Append("# ").Append(Escape(document.Title)).Append("\n\n");
        foreach (RecordSection section in document.Sections)
        {
            text.Append("## ").Append(Escape(section.Heading)).Append("\n\n");
            foreach ((string? label, string line) in section.Lines)
            {
                text.Append("- ").Append(label is null ? string.Empty : $"**{Escape(label)}:** ").Append(Escape(line)).Append('\n');
            }

            if (!section.Lines.IsEmpty)
            {
                text.Append('\n');
            }

            Append(text, section.Table);
        }

        return text.ToString().TrimEnd() + "\n";
    }

    private static void Append(StringBuilder text, RecordTable? table)
    {
        if (table is null)
        {
            return;
        }

        Row(text, table.Head);
        text.Append('|').Insert(text.Length, " --- |", table.Head.Length).Append('\n');
        foreach (var row in table.Rows)
        {
            Row(text, row);
        }

        text.Append('\n');
    }

    private static void Row(StringBuilder text, IEnumerable<string> cells)
    {
        text.Append('|');
        foreach (string cell in cells)
        {
            text.Append(' ').Append(Escape(cell)).Append(" |");
        }

        text.Append('\n');
    }

    // Some dialects take an address for a link without any mark: what follows the scheme, the first dot of a host, the sign in a mailbox.
    private static bool MakesLink(string text, int place) => text[place] switch
    {
        ':' => text.AsSpan(place + 1).StartsWith("//", StringComparison.Ordinal),
        '.' => text.AsSpan(0, place).EndsWith("www", StringComparison.OrdinalIgnoreCase),
        '@' => true,
        _ => false,
    };

    private static string Escape(string text)
    {
        string clean = RecordText.Clean(text);
        var escaped = new StringBuilder(clean.Length);
        for (int place = 0; place < clean.Length; place++)
        {
            char character = clean[place];
            if (character == '\n')
            {
                escaped.Append("<br>");
            }
            else
            {
                escaped.Append(Special.Contains(character, StringComparison.Ordinal) || MakesLink(clean, place) ? "\\" : string.Empty)
                    .Append(character);
            }
        }

        return escaped.ToString();
    }
}
