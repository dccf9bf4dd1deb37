using System.Buffers;
using System.Numerics;
using System.Runtime.Intrinsics;

namespace SelfGov.Journal.Json;

/// <summary>Where a text of JSON ends, or something stands in it that is written otherwise than as itself.</summary>
internal static class SpecialBytes
{
    // From here on, bytes of UTF-8 may stand in another order than code units of UTF-16.
    private const byte FirstOfOtherOrder = 0xee;

    private static readonly SearchValues<byte> InText = SearchValues.Create(
        [.. Enumerable.Range(0, ' ').Select(each => (byte)each), (byte)'"', (byte)'\\']);

    private static readonly SearchValues<byte> InName = SearchValues.Create(
    [
        .. Enumerable.Range(0, ' ').Select(each => (byte)each), (byte)'"', (byte)'\\',
        .. Enumerable.Range(FirstOfOtherOrder, byte.MaxValue - FirstOfOtherOrder + 1).Select(each => (byte)each),
    ]);

    /// <summary>The first quote, backslash or control character; negative where there is none.</summary>
    internal static int IndexIn(ReadOnlySpan<byte> bytes)
    {
        // Most texts end so soon that a search for any of several bytes takes longer to begin than to end.
        if (bytes.Length >= Vector128<byte>.Count)
        {
            Vector128<byte> special = In(Vector128.Create(bytes));
            if (special != Vector128<byte>.Zero)
            {
                return BitOperations.TrailingZeroCount(special.ExtractMostSignificantBits());
            }
        }

        return bytes.IndexOfAny(InText);
    }

    /// <summary>The same for a name, and what does not sort by its bytes as by its code units.</summary>
    internal static int IndexInName(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length >= Vector128<byte>.Count)
        {
            Vector128<byte> next = Vector128.Create(bytes);
            Vector128<byte> special = In(next) | Vector128.GreaterThanOrEqual(next, Vector128.Create(FirstOfOtherOrder));
            if (special != Vector128<byte>.Zero)
            {
                return BitOperations.TrailingZeroCount(special.ExtractMostSignificantBits());
            }
        }

        return bytes.IndexOfAny(InName);
    }

    private static Vector128<byte> In(Vector128<byte> bytes) =>
        Vector128.LessThan(bytes, Vector128.Create((byte)' ')) | Vector128.Equals(bytes, Vector128.Create((byte)'"'))
            | Vector128.Equals(bytes, Vector128.Create((byte)'\\'));
}
