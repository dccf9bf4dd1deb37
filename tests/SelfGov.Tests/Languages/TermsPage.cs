namespace SelfGov.Languages;

/// <summary>The tables of <c>docs/law/terms.md</c>.</summary>
internal static class TermsPage
{
    /// <summary>A place in one of the acts that the page lists.</summary>
    internal const string Place = "^(EL|D555|LG|BC|BC08|APPC|PC|PCo|EC|NM|INFO|CC|D826|R286|O295|O122|O208) [0-9]";

    /// <summary>The rows of the table under a heading, each as its cells.</summary>
    internal static IEnumerable<string[]> Rows(string heading) =>
        File.ReadLines(Path.Combine(Clone.Root, "docs", "law", "terms.md"))
            .SkipWhile(line => line != $"## {heading}").Skip(1)
            .TakeWhile(line => !line.StartsWith("## ", StringComparison.Ordinal))
            .Where(line => line.StartsWith("| ", StringComparison.Ordinal) && !line.StartsWith("| ---", StringComparison.Ordinal))
            .Skip(1)
            .Select(line => line.Split('|', StringSplitOptions.TrimEntries)[1..^1]);
}
