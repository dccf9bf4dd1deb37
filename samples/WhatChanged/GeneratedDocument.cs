using System.Collections.Immutable;
using System.Text;

namespace WhatChanged;

/// <summary>A document that is written from the code.</summary>
/// <param name="FileName">The name of the file.</param>
/// <param name="Text">The text that it should hold.</param>
internal sealed record GeneratedDocument(string FileName, string Text)
{
    public const string Command = "dotnet run --project samples/WhatChanged -- docs docs/law";

    public static ImmutableArray<GeneratedDocument> All =>
    [
        new("elections.md", LawDocuments.Elections()),
        new("budget-editions.md", LawDocuments.Budgets()),
        new("hearing-editions.md", LawDocuments.Hearings()),
        new("assembly-editions.md", LawDocuments.Assemblies()),
    ];

    public bool IsUpToDateIn(string directory)
    {
        string path = Path.Combine(directory, FileName);
        return File.Exists(path) && File.ReadAllBytes(path).AsSpan().SequenceEqual(Encoding.UTF8.GetBytes(Text));
    }
}
