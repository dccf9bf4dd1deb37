using System.Text.RegularExpressions;

namespace SelfGov.Packages;

/// <summary>A document in Markdown with blocks of code.</summary>
internal sealed partial class Document(string text)
{
    internal static Document Readme { get; } = new(Repository.Text("README.md"));

    internal static Document ReadmeOf(string project) => new(Repository.Text("src", project, "README.md"));

    /// <summary>The only block of a kind.</summary>
    internal string Block(string kind) => Blocks().Matches(text).Single(match => match.Groups[1].Value == kind).Groups[2].Value;

    [GeneratedRegex("^```([a-z]+)\n(.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Blocks();
}
