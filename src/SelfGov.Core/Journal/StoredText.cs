using System.Runtime.InteropServices;
using System.Text;
using SelfGov.Journal.Json;

namespace SelfGov.Journal;

/// <summary>
/// A text of an entry, as the bytes that were hashed or as the text that a store has; each form is made of the other when it is asked for.
/// </summary>
/// <remarks>Equal when the texts are equal. Asking for the text keeps it; asking for the bytes does not.</remarks>
[StructLayout(LayoutKind.Auto)]
internal struct StoredText : IEquatable<StoredText>
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    private readonly byte[]? utf8;
    private string? text;

    internal StoredText(string? text) => this.text = text;

    /// <summary>By bytes that nobody changes any more.</summary>
    internal StoredText(byte[]? utf8) => this.utf8 = utf8;

    internal readonly bool IsNull => utf8 is null && text is null;

    /// <summary>The bytes, where the text came as bytes.</summary>
    internal readonly byte[]? Bytes => utf8;

    internal string? Text => text ??= utf8 is null ? null : Encoding.UTF8.GetString(utf8);

    /// <summary>How many characters (UTF-16) the text has; 0 for null.</summary>
    internal readonly int Characters => text?.Length ?? (utf8 is null ? 0 : Encoding.UTF8.GetCharCount(utf8));

    /// <summary>The text in UTF-8; null for null.</summary>
    /// <exception cref="FormatException">It holds a lone surrogate.</exception>
    internal readonly ReadOnlyMemory<byte>? ToUtf8() => IsNull ? default(ReadOnlyMemory<byte>?) : utf8 ?? Encoded(text!);

    public bool Equals(StoredText other) => utf8 is not null && other.utf8 is not null
        ? utf8.AsSpan().SequenceEqual(other.utf8)
        : string.Equals(Text, other.Text, StringComparison.Ordinal);

    public override bool Equals(object? obj) => obj is StoredText other && Equals(other);

    // The hash of an entry tells its texts apart; finding a common number for both forms would make one of the other.
    public override readonly int GetHashCode() => 0;

    private static byte[] Encoded(string text)
    {
        try
        {
            return Strict.GetBytes(text);
        }
        catch (EncoderFallbackException exception)
        {
            throw CanonicalWriter.Halved(exception);
        }
    }
}
