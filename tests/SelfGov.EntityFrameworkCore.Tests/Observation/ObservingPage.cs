using System.Text.RegularExpressions;
using SelfGov.EntityFrameworkCore.Documents;

namespace SelfGov.EntityFrameworkCore.Observation;

/// <summary>The tables of <c>docs/observing.md</c>, the contract of what can be observed.</summary>
internal static partial class ObservingPage
{
    /// <summary>The rows of the table below a heading, cell by cell, without its head.</summary>
    internal static string[][] Rows(string section) =>
    [
        .. MarkdownPage.Of("docs/observing.md").Section(section).Split('\n')
            .Where(line => line.StartsWith('|')).Skip(2)
            .Select(line => line[1..^1].Split('|').Select(cell => cell.Trim()).ToArray()),
    ];

    /// <summary>The names between backticks, in ordinal order.</summary>
    internal static string[] Names(string cell) =>
        [.. Quoted().Matches(cell).Select(match => match.Groups[1].Value).Order(StringComparer.Ordinal)];

    /// <summary>What a cell holds, without backticks.</summary>
    internal static string Plain(string cell) => cell.Replace("`", string.Empty, StringComparison.Ordinal);

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex Quoted();
}
