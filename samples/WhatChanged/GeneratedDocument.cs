using System.Collections.Immutable;
using System.Text;
using WhatChanged.Texts;

namespace WhatChanged;

/// <summary>A document that is written from the code.</summary>
/// <param name="FileName">The name of the file, with its folder where it has one.</param>
/// <param name="Text">The text that it should hold.</param>
internal sealed record GeneratedDocument(string FileName, string Text)
{
    public const string Command = "dotnet run --project samples/WhatChanged -- docs docs/law";

    public static ImmutableArray<GeneratedDocument> All { get; } =
    [
        new("elections.md", LawDocuments.Elections()),
        new("budget-editions.md", LawDocuments.Budgets()),
        new("hearing-editions.md", LawDocuments.Hearings()),
        new("assembly-editions.md", LawDocuments.Assemblies()),
        new("commands.md", CommandDocument.Text()),
        .. ArticleDocuments.All(),
        .. TextDocuments.All(),
    ];

    /// <summary>
    /// Pages of a directory on acts that no procedure cites any more, or of rooms without texts. These folders hold no other pages.
    /// </summary>
    public static IEnumerable<string> LeftIn(string directory) => new[] { ArticleDocuments.Folder, TextDocuments.Folder }
        .Where(folder => Directory.Exists(Path.Combine(directory, folder)))
        .SelectMany(folder => Directory.GetFiles(Path.Combine(directory, folder), "*.md")
            .Select(file => $"{folder}/{Path.GetFileName(file)}"))
        .Except(All.Select(document => document.FileName)).Order(StringComparer.Ordinal);

    public bool IsUpToDateIn(string directory)
    {
        string path = Path.Combine(directory, FileName);
        return File.Exists(path) && File.ReadAllBytes(path).AsSpan().SequenceEqual(Encoding.UTF8.GetBytes(Text));
    }
}
