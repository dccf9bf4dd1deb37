using System.Text.RegularExpressions;

namespace SelfGov.EntityFrameworkCore.Documents;

/// <summary>A Markdown page of the repository, as far as its fenced blocks go.</summary>
internal sealed partial class MarkdownPage
{
    private static readonly HashSet<string> Made = ["bin", "obj", "artifacts", "node_modules", "TestResults", "BenchmarkDotNet.Artifacts"];

    private readonly string text;

    private MarkdownPage(string text) => this.text = text;

    /// <summary>The clone in which the tests were built.</summary>
    internal static string Root { get; } = FindRoot();

    /// <summary>The paths of all pages, below the root of the repository, with slashes.</summary>
    internal static IEnumerable<string> Paths { get; } =
        [.. FilesOf(string.Empty, "*.md").Select(file => Path.GetRelativePath(Root, file).Replace('\\', '/'))
            .Order(StringComparer.Ordinal)];

    /// <summary>What the example of the page prints: all its blocks of text, one after another.</summary>
    internal string Output => string.Concat(BlocksOf("text"));

    /// <summary>The page at a path below the root of the repository.</summary>
    internal static MarkdownPage Of(string path) => new(Read(Path.Combine(Root, path)));

    /// <summary>The text of a file with the line endings of this repository.</summary>
    internal static string Read(string file) => File.ReadAllText(file).ReplaceLineEndings("\n");

    /// <summary>The files below a folder of the repository that people wrote: not what builds and installations left.</summary>
    internal static IEnumerable<string> FilesOf(string folder, string pattern) =>
        Directory.EnumerateFiles(Path.Combine(Root, folder), pattern, SearchOption.AllDirectories)
            .Where(file => !Made.Overlaps(Path.GetRelativePath(Root, file).Split(Path.DirectorySeparatorChar)));

    /// <summary>The blocks of a kind, such as <c>csharp</c>, in their order.</summary>
    internal string[] BlocksOf(string kind) => BlocksOf(text, kind);

    /// <summary>The text below a heading, up to the next.</summary>
    internal string Section(string title)
    {
        string[] sections = Heading().Split(text);
        return sections[Array.IndexOf(sections, title) + 1];
    }

    internal static string[] BlocksOf(string text, string kind) =>
        [.. Block().Matches(text).Where(match => match.Groups[1].Value == kind).Select(match => match.Groups[2].Value)];

    private static string FindRoot()
    {
        for (string? folder = AppContext.BaseDirectory; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (File.Exists(Path.Combine(folder, "SelfGov.Core.sln")))
            {
                return folder;
            }
        }

        throw new DirectoryNotFoundException($"No folder above {AppContext.BaseDirectory} holds SelfGov.Core.sln.");
    }

    [GeneratedRegex("^```([a-z]+)\n(.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Block();

    [GeneratedRegex("^#+ (.+)$", RegexOptions.Multiline)]
    private static partial Regex Heading();
}
