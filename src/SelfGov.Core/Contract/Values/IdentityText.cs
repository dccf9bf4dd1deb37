using System.Diagnostics.CodeAnalysis;
using SelfGov.Contract.Checks;

namespace SelfGov.Contract.Values;

/// <summary>What a text has to be that identifies something: it is compared letter by letter, shown, logged and sent.</summary>
public static class IdentityText
{
    /// <summary>The most characters, 200.</summary>
    public const int Longest = 200;

    /// <summary>The text, which is one line of at most <see cref="Longest"/> characters without control characters, halves of characters
    /// and signs that turn the direction of writing.</summary>
    /// <param name="text">The text.</param>
    /// <param name="what">What it is for people, as the beginning of a sentence: <c>A case identity</c>.</param>
    /// <param name="name">The name of the argument.</param>
    /// <exception cref="ArgumentException">The text is null, white space, too long, or holds what no identity may.</exception>
    internal static string Checked([NotNull] string? text, string what, string name)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(text, name);
        return Flaw(text) is { } flaw ? throw new ArgumentException($"{what} {flaw}", name) : text;
    }

    /// <summary>Whether a text can identify something.</summary>
    /// <param name="text">The text.</param>
    public static bool IsRight([NotNullWhen(true)] string? text) => !string.IsNullOrWhiteSpace(text) && Flaw(text) is null;

    private static string? Flaw(string text) =>
        text.Length > Longest ? $"has at most {Longest} characters; this one has {text.Length}."
        : TextRule.Flaw(text, isLine: true) is { } character ? $"is one line and must not hold the character {character}."
        : null;
}
