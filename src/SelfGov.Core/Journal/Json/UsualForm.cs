using System.Diagnostics.CodeAnalysis;

namespace SelfGov.Journal.Json;

/// <summary>
/// The form that values of a type nearly always have, as bytes: what the pattern of the type reads and writes the same, only slower.
/// </summary>
internal abstract class UsualForm<T>
    where T : notnull
{
    /// <summary>More bytes than the form of any type takes.</summary>
    internal const int Longest = 32;

    /// <summary>Reads a value; false where the text has another form, or is none.</summary>
    internal abstract bool TryRead(ReadOnlySpan<byte> text, [NotNullWhen(true)] out T? value);

    /// <summary>Writes a value, and answers how long it is; 0 where it has another form.</summary>
    internal abstract int Write(T value, Span<byte> to);
}
