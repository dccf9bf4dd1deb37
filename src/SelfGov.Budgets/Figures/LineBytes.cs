using System.Buffers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace SelfGov.Budgets.Figures;

/// <summary>The JSON of one line of a budget on its way to a digest.</summary>
/// <param name="room">Where it goes; <see cref="Most"/> says how long that has to be.</param>
internal ref struct LineBytes(Span<byte> room)
{
    // The names of all members, nine codes, an amount, a part and a funding.
    private const int BesideName = 1_024;
    private const int LongestEscape = 6;
    private const char FirstHalf = '\ud800';
    private const char LastHalf = '\udfff';

    private static readonly SearchValues<char> Escaped = SearchValues.Create(
        [.. Enumerable.Range(0, ' ').Select(each => (char)each), '"', '\\']);

    private readonly Span<byte> room = room;
    private int length;

    internal readonly ReadOnlySpan<byte> Written => room[..length];

    /// <summary>More bytes than a line of this name takes.</summary>
    internal static int Most(string name) => BesideName + (LongestEscape * name.Length);

    internal void Raw(ReadOnlySpan<byte> bytes)
    {
        bytes.CopyTo(room[length..]);
        length += bytes.Length;
    }

    internal void Amount(ReadOnlySpan<byte> before, ThousandTenge amount)
    {
        Raw(before);
        length += amount.Write(room[length..]);
    }

    /// <summary>Writes a level of a code, which is digits or null.</summary>
    internal void Code(ReadOnlySpan<byte> before, string? level)
    {
        Raw(before);
        if (level is null)
        {
            Raw("null"u8);
            return;
        }

        room[length++] = (byte)'"';
        foreach (char digit in level)
        {
            room[length++] = (byte)digit;
        }

        room[length++] = (byte)'"';
    }

    internal void Name(ReadOnlySpan<byte> before, string name, JsonSerializerOptions options)
    {
        Raw(before);
        if (name.AsSpan().ContainsAny(Escaped) || name.AsSpan().ContainsAnyInRange(FirstHalf, LastHalf))
        {
            Raw(JsonSerializer.SerializeToUtf8Bytes(name, (JsonTypeInfo<string>)options.GetTypeInfo(typeof(string))));
            return;
        }

        room[length++] = (byte)'"';
        length += Encoding.UTF8.GetBytes(name, room[length..]);
        room[length++] = (byte)'"';
    }
}
