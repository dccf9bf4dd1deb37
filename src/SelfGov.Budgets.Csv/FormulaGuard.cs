namespace SelfGov.Budgets.Csv;

/// <summary>
/// Text that a spreadsheet would take for a formula is written with an apostrophe before it, and so is text that begins with an apostrophe
/// before such a character; reading takes the apostrophe away again.
/// </summary>
internal static class FormulaGuard
{
    private const char Guard = '\'';
    private const string Heads = "=+-@\t\r\n'\uFF1D\uFF0B\uFF0D\uFF20";

    internal static string Put(string text) => IsHead(text, 0) ? Guard + text : text;

    internal static string Take(string cell) => cell.Length > 1 && cell[0] == Guard && IsHead(cell, 1) ? cell[1..] : cell;

    // Spaces do not keep every program from taking what follows for a formula.
    private static bool IsHead(string text, int at)
    {
        int head = at;
        while (head < text.Length && text[head] is ' ' or '\u00A0')
        {
            head++;
        }

        return head < text.Length && Heads.Contains(text[head], StringComparison.Ordinal);
    }
}
