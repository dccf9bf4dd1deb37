using Xunit;

namespace SelfGov.EntityFrameworkCore.Documents;

/// <summary>
/// Every block of C# in a page of the repository stands verbatim in a source file of the tests or samples: it is compiled, and the tests of
/// that file run it. The page of a package, in <c>src</c>, is checked where packages are: its code is that of a project outside the
/// repository.
/// </summary>
public sealed class CodeBlockTests
{
    private static readonly int[] Depths = [0, 4, 8, 12, 16];

    private static readonly string[] Sources =
        [.. MarkdownPage.FilesOf("tests", "*.cs").Concat(MarkdownPage.FilesOf("samples", "*.cs")).Select(MarkdownPage.Read)];

    public static TheoryData<string, string> Pages
    {
        get
        {
            var pages = new TheoryData<string, string>();
            foreach (string path in MarkdownPage.Paths.Where(path => !IsIn("src/", path)))
            {
                foreach (string block in MarkdownPage.Of(path).BlocksOf("csharp"))
                {
                    pages.Add(path, block);
                }
            }

            return pages;
        }
    }

    [Theory]
    [MemberData(nameof(Pages), DisableDiscoveryEnumeration = true)]
    public void A_block_of_code_stands_in_a_compiled_source(string path, string block) => Assert.True(
        Depths.Select(depth => Indented(block, depth)).Any(code => Sources.Any(source => source.Contains(code, StringComparison.Ordinal))),
        $"{path} shows code that is compiled nowhere in tests or samples:\n{block}");

    [Fact]
    public void The_guide_the_readme_and_the_reference_have_code()
    {
        string[] pages = [.. MarkdownPage.Paths.Where(path => MarkdownPage.Of(path).BlocksOf("csharp").Length > 0)];
        Assert.Superset(
            new HashSet<string>
            {
                "README.md", "docs/database.md", "docs/defining-a-lifecycle.md", "docs/diagrams/README.md", "docs/guide/embed.md",
                "docs/guide/integrate.md", "docs/guide/learn.md", "docs/journal.md", "docs/law/calendar.md", "docs/law/editions.md",
            },
            pages.ToHashSet());
    }

    /// <summary>What the pages of packages and samples show is compared by the tests of those.</summary>
    [Fact]
    public void Output_is_shown_on_pages_alone_whose_examples_are_run_and_compared() => Assert.Equal(
        ["README.md", "docs/contract.md", "docs/guide/embed.md", "docs/guide/integrate.md", "docs/guide/learn.md"],
        MarkdownPage.Paths.Where(path =>
            !IsIn("src/", path) && !IsIn("samples/", path) && MarkdownPage.Of(path).BlocksOf("text").Length > 0));

    [Fact]
    public void Every_path_in_a_command_is_there()
    {
        string[] folders = ["benchmarks/", "docs/", "samples/", "tests/", "tools/"];
        foreach (string path in MarkdownPage.Paths)
        {
            string[] words = string.Concat(MarkdownPage.Of(path).BlocksOf("sh")).Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries);
            foreach (string word in words.Where(word => folders.Any(folder => IsIn(folder, word))))
            {
                Assert.True(Path.Exists(Path.Combine(MarkdownPage.Root, word)), $"{path} has a command with {word}, which is not there.");
            }
        }
    }

    private static bool IsIn(string folder, string path) => path.StartsWith(folder, StringComparison.Ordinal);

    private static string Indented(string block, int depth) => string.Join(
        '\n', block.TrimEnd('\n').Split('\n').Select(line => line.Length == 0 ? line : new string(' ', depth) + line)) + "\n";
}
