using System.Text.RegularExpressions;
using SelfGov.Law;

namespace SelfGov.Languages;

/// <summary>The texts written in the sources of every package: those inside methods are reached by no reflection.</summary>
internal static partial class SourceTexts
{
    internal static IEnumerable<SpokenText> All()
    {
        string sources = Path.Combine(Clone.Root, "src");
        return Directory.EnumerateFiles(sources, "*.cs", SearchOption.AllDirectories)
            .Where(file => !Path.GetRelativePath(sources, file).Split(Path.DirectorySeparatorChar).Contains("obj"))
            .Order(StringComparer.Ordinal)
            .SelectMany(file => In(File.ReadAllText(file), Path.GetRelativePath(sources, file)));
    }

    internal static IEnumerable<SpokenText> In(string source, string file) =>
        from Match match in Triple().Matches(source)
        let texts = match.Groups["text"].Captures.Select(capture => Unquoted(capture.Value)).ToArray()
        where texts.All(text => text.Any(char.IsLetter)) && texts[..2].Any(text => text.Any(letter => letter is >= 'Ѐ' and <= 'ӿ'))
        select new SpokenText(new Words(texts[0], texts[1], texts[2]), file);

    private static string Unquoted(string literals) =>
        string.Concat(
            Literal().Matches(literals).Select(match => match.Groups["inside"].Value.Replace("\\\"", "\"", StringComparison.Ordinal)));

    // new("kk", "ru", "en") and new Words("kk", "ru", "en"); each text may be several literals with + between.
    [GeneratedRegex("""\bnew(?:\s+Words)?\(\s*(?:(?<text>\$?"(?:[^"\\]|\\.)*"(?:\s*\+\s*\$?"(?:[^"\\]|\\.)*")*)\s*(?:,\s*|(?=\)))){3}\)""",
        RegexOptions.ExplicitCapture)]
    private static partial Regex Triple();

    [GeneratedRegex("""\$?"(?<inside>(?:[^"\\]|\\.)*)["]""", RegexOptions.ExplicitCapture)]
    private static partial Regex Literal();
}
