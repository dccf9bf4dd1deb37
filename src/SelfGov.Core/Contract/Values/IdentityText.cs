using System.Diagnostics.CodeAnalysis;
using SelfGov.Contract.Checks;

namespace SelfGov.Contract.Values;

/// <summary>What a text has to be that identifies something: it is compared letter by letter, shown, logged and sent.</summary>
internal static class IdentityText
{
    internal const int Longest = 200;

    /// <summary>A text that can identify.</summary>
    /// <exception cref="ArgumentException">The text is null, white space, too long, or holds what no identity may.</exception>
    internal static string Checked([NotNull] string? text, string what, string name)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(text, name);
        return Flaw(text) is { } flaw ? throw new ArgumentException($"{what} {flaw}", name) : text;
    }

    internal static bool IsRight([NotNullWhen(true)] string? text) => !string.IsNullOrWhiteSpace(text) && Flaw(text) is null;

    private static string? Flaw(string text) =>
        text.Length > Longest ? $"has at most {Longest} characters; this one has {text.Length}."
        : TextRule.Flaw(text) is { } character ? $"must not hold the character {character}."
        : text.AsSpan().IndexOfAny('\t', '\n', '\r') >= 0 ? "is one line; this one holds a tabulator or an end of line."
        : null;
}
