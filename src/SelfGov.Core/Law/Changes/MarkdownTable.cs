using System.Text;

namespace SelfGov.Law.Changes;

/// <summary>A table in Markdown; nothing in a cell can become markup.</summary>
internal sealed class MarkdownTable
{
    private const string Special = "\\`*_[]<>|";

    private readonly StringBuilder text = new();

    internal MarkdownTable(params ReadOnlySpan<string> head)
    {
        Row(head);
        text.Append('|').Insert(text.Length, " --- |", head.Length).Append('\n');
    }

    internal void Row(params ReadOnlySpan<string> cells)
    {
        text.Append('|');
        foreach (string cell in cells)
        {
            text.Append(' ').Append(Escape(cell)).Append(" |");
        }

        text.Append('\n');
    }

    public override string ToString() => text.ToString();

    internal static string Escape(string cell)
    {
        var escaped = new StringBuilder(cell.Length);
        foreach (char character in cell)
        {
            escaped.Append(Special.Contains(character, StringComparison.Ordinal) ? "\\" : string.Empty);
            escaped.Append(character is '\n' or '\r' ? ' ' : character);
        }

        return escaped.ToString();
    }
}
