using System.Text;
using SelfGov.Journal.Chain;

namespace SelfGov.Hearings.Comments;

/// <summary>The digest of a comment's text, by which duplicates are found.</summary>
internal static class CommentDigest
{
    /// <summary>SHA-256 of the text in Unicode form C, in capitals, with single spaces; 64 hexadecimal digits.</summary>
    internal static string Of(string text)
    {
        string normalised = string.Join(' ',
            text.Normalize(NormalizationForm.FormC).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return HexDigest.Of(Encoding.UTF8.GetBytes(normalised.ToUpperInvariant()));
    }
}
