using System.Text.RegularExpressions;

namespace WhatChanged.Texts;

/// <summary>The note of the README on languages, whose numbers are written from the code.</summary>
internal static partial class LanguageNote
{
    private static readonly string Readme = Path.Combine(Repository.Root, "README.md");

    public static bool IsUpToDate => File.ReadAllText(Readme) is var text && Renewed(text, TextDocuments.Count) == text;

    public static void Renew() => File.WriteAllText(Readme, Renewed(File.ReadAllText(Readme), TextDocuments.Count));

    /// <summary>The README with other numbers.</summary>
    /// <exception cref="InvalidOperationException">It does not say once how many texts are not yet read.</exception>
    public static string Renewed(string readme, string count) => Numbers().Count(readme) == 1
        ? Numbers().Replace(readme, count)
        : throw new InvalidOperationException($"README.md has to say once: {count}.");

    [GeneratedRegex("[0-9]+ of [0-9]+ texts not yet read by a native speaker")]
    private static partial Regex Numbers();
}
