using System.Text;
using SelfGov.Journal.Chain;
using SelfGov.Workflow.Definition;

namespace SelfGov.Hearings.Comments;

/// <summary>The digest of a comment's text, by which duplicates are found.</summary>
internal static class CommentDigest
{
    /// <summary>
    /// SHA-256 of the text as it is seen, with its letters composed, in capitals, with single spaces; 64 hexadecimal digits.
    /// </summary>
    internal static string Of(string text)
    {
        string normalised = string.Join(' ',
            ComposedLetters.Of(Seen(text)).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return HexDigest.Of(Encoding.UTF8.GetBytes(normalised.ToUpperInvariant()));
    }

    // Who cannot see a difference has read the same text.
    private static string Seen(string text)
    {
        var seen = new StringBuilder(text.Length);
        foreach (Rune character in text.EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(character) || Presence.IsSeen(character))
            {
                seen.Append(character);
            }
        }

        return seen.ToString();
    }
}
