using System.Text.RegularExpressions;
using SelfGov.Law;

namespace WhatChanged.Texts;

/// <summary>The texts written in the sources of every package: those inside methods are reached by no reflection.</summary>
internal static partial class SourceTexts
{
    internal static IEnumerable<SpokenText> All()
    {
        string sources = Path.Combine(Repository.Root, "src");
        return Directory.EnumerateFiles(sources, "*.cs", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(sources, file).Replace(Path.DirectorySeparatorChar, '/'))
            .Where(file => !file.Contains("/obj/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .SelectMany(file => In(File.ReadAllText(Path.Combine(sources, file)), file));
    }

    internal static IEnumerable<SpokenText> In(string source, string file) =>
        from Match match in Triple().Matches(source)
        let texts = match.Groups["text"].Captures.Select(capture => Unquoted(capture.Value)).ToArray()
        where texts.All(text => text.Any(char.IsLetter)) && texts[..2].Any(text => text.Any(IsCyrillic))
        select new SpokenText(new Words(texts[0], texts[1], texts[2]), file);

    /// <summary>What is left of a source without its comments and without the texts that are found in it.</summary>
    internal static string WithoutTexts(string source) => Triple().Replace(Comment().Replace(source, string.Empty), string.Empty);

    internal static bool IsCyrillic(char letter) => letter is >= 'Ѐ' and <= 'ӿ';

    private static string Unquoted(string literals) =>
        string.Concat(
            Literal().Matches(literals).Select(match => match.Groups["inside"].Value.Replace("\\\"", "\"", StringComparison.Ordinal)));

    // new("kk", "ru", "en"), new Words("kk", "ru", "en"), [Label("kk", "ru", "en")], New("code", "kk", "ru", "en"); each text may be
    // several literals with + between.
    [GeneratedRegex(
        """\b(new(\s+Words)?|New|Label)\(\s*("[A-Za-z0-9/.-]*",\s*)*"""
            + """(?:(?<text>\$?"(?:[^"\\]|\\.)*"(?:\s*\+\s*\$?"(?:[^"\\]|\\.)*")*)\s*(?:,\s*|(?=\)))){3}\)""",
        RegexOptions.ExplicitCapture)]
    private static partial Regex Triple();

    [GeneratedRegex("""\$?"(?<inside>(?:[^"\\]|\\.)*)["]""", RegexOptions.ExplicitCapture)]
    private static partial Regex Literal();

    [GeneratedRegex(@"^\s*//.*$", RegexOptions.Multiline)]
    private static partial Regex Comment();
}
