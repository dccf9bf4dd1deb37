using System.Text.RegularExpressions;

namespace SelfGov.Petitions;

public partial class GuideTests
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "guide");

    [Xunit.Fact]
    public void Every_snippet_of_the_sources_is_shown_in_the_guide()
    {
        string guide = Read(Path.Combine(Folder, "defining-a-lifecycle.md"));

        Assert.All(Directory.GetFiles(Folder, "*.cs").Select(Read).SelectMany(Snippets),
            snippet => Assert.Contains(snippet, guide, StringComparison.Ordinal));
    }

    [Xunit.Fact]
    public void Every_block_of_code_in_the_guide_is_a_snippet_of_the_sources()
    {
        string[] snippets = [.. Directory.GetFiles(Folder, "*.cs").Select(Read).SelectMany(Snippets)];

        Assert.All(
            Block().Matches(Read(Path.Combine(Folder, "defining-a-lifecycle.md"))).Select(match => match.Groups[1].Value),
            block => Assert.Contains(block, snippets));
    }

    private static string[] Snippets(string source) => [.. Snippet().Matches(source).Select(match => Outdent(match.Groups[1].Value))];

    private static string Outdent(string text)
    {
        string[] lines = text.Split('\n');
        int margin = lines.Where(line => line.Length > 0).Min(line => line.Length - line.TrimStart(' ').Length);
        return string.Join('\n', lines.Select(line => line.Length > margin ? line[margin..] : line.TrimStart(' ')));
    }

    private static string Read(string path) => File.ReadAllText(path).ReplaceLineEndings("\n");

    [GeneratedRegex("```csharp\n(.*?\n)```", RegexOptions.Singleline)]
    private static partial Regex Block();

    [GeneratedRegex("// <snippet:[a-z-]+>\n(.*?\n) *// </snippet>", RegexOptions.Singleline)]
    private static partial Regex Snippet();
}
