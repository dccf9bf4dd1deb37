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

    private static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (char character in RecordText.Clean(text))
        {
            if (character == '\n')
            {
                escaped.Append("<br>");
            }
            else
            {
                escaped.Append(Special.Contains(character, StringComparison.Ordinal) ? "\\" : string.Empty).Append(character);
            }
        }

        return escaped.ToString();
    }
}
