using System.Buffers;
using System.Buffers.Text;
using System.Text;

namespace SelfGov.Journal.Json;

/// <summary>
/// Recognises JSON that is canonical already (RFC 8785), as the serializer mostly writes it, in one pass over its bytes; members that stand
/// in another order are put in theirs.
/// </summary>
/// <remarks>
/// What it is not sure of it denies: whoever asks goes on with <see cref="CanonicalJson"/> then, which says what is wrong.
/// </remarks>
internal readonly ref struct CanonicalForm
{
    // As the reader of System.Text.Json has it.
    private const int Deepest = 64;

    // Any number of fifteen digits is a double of its own, whose shortest form has the same digits.
    private const int SafeDigits = 15;

    // 0.000001 is the smallest number that ECMAScript writes without an exponent.
    private const int SafeDecimals = 6;

    private const int Denied = -1;

    private static readonly SearchValues<byte> OfNumbers = SearchValues.Create("+-.0123456789Ee"u8);

    private readonly ReadOnlySpan<byte> json;
    private readonly Span<byte> arranged;

    private CanonicalForm(ReadOnlySpan<byte> json, Span<byte> arranged)
    {
        this.json = json;
        this.arranged = arranged;
    }

    /// <summary>Whether bytes are surely canonical JSON whose numbers all survive.</summary>
    internal static bool Is(ReadOnlySpan<byte> json) => Is(json, default);

    /// <summary>
    /// Makes bytes canonical where the order of members is all that may be amiss, and answers whether they surely are now.
    /// </summary>
    /// <remarks>Where they are not, some members may have changed places all the same.</remarks>
    internal static bool Arrange(Span<byte> json) => Is(json, json);

    private static bool Is(ReadOnlySpan<byte> json, Span<byte> arranged) =>
        !json.IsEmpty && WellFormedUtf8.Is(json) && new CanonicalForm(json, arranged).Value(0, 0) == json.Length;

    private byte ByteAt(int at) => (uint)at < (uint)json.Length ? json[at] : (byte)0;

    /// <summary>Where the value ends that begins at a place; <see cref="Denied"/> where it is not surely canonical.</summary>
    private int Value(int at, int depth) => ByteAt(at) switch
    {
        (byte)'{' => depth < Deepest ? Members(at, depth + 1) : Denied,
        (byte)'[' => depth < Deepest ? Elements(at, depth + 1) : Denied,
        (byte)'"' => Text(at),
        (byte)'t' => Literal(at, "true"u8),
        (byte)'f' => Literal(at, "false"u8),
        (byte)'n' => Literal(at, "null"u8),
        _ => Number(at),
    };

    private int Members(int open, int depth)
    {
        int at = open + 1;
        if (ByteAt(at) == '}')
        {
            return at + 1;
        }

        ReadOnlySpan<byte> before = default;
        bool isInOrder = true;
        for (bool isFirst = true; ; isFirst = false)
        {
            int colon = Name(at);
            if (colon < 0 || ByteAt(colon) != ':')
            {
                return Denied;
            }

            ReadOnlySpan<byte> name = json[(at + 1)..(colon - 1)];
            isInOrder &= isFirst || before.SequenceCompareTo(name) < 0;
            before = name;
            at = Value(colon + 1, depth);
            if (at < 0)
            {
                return Denied;
            }

            switch (ByteAt(at++))
            {
                case (byte)',':
                    break;
                case (byte)'}' when isInOrder || (!arranged.IsEmpty && PutInOrder(open, at)):
                    return at;
                default:
                    return Denied;
            }
        }
    }

    private int Elements(int open, int depth)
    {
        int at = open + 1;
        if (ByteAt(at) == ']')
        {
            return at + 1;
        }

        while (true)
        {
            at = Value(at, depth);
            if (at < 0)
            {
                return Denied;
            }

            switch (ByteAt(at++))
            {
                case (byte)',':
                    break;
                case (byte)']':
                    return at;
                default:
                    return Denied;
            }
        }
    }

    /// <summary>Where a name ends whose bytes stand to others as its code units do.</summary>
    private int Name(int at)
    {
        if (ByteAt(at) != '"')
        {
            return Denied;
        }

        int length = SpecialBytes.IndexInName(json[(at + 1)..]);
        int quote = at + 1 + length;
        return length >= 0 && json[quote] == '"' ? quote + 1 : Denied;
    }

    private int Text(int at)
    {
        at++;
        while (true)
        {
            int special = SpecialBytes.IndexIn(json[at..]);
            if (special < 0)
            {
                return Denied;
            }

            at += special;
            switch (json[at])
            {
                case (byte)'"':
                    return at + 1;
                case (byte)'\\' when Escape(at) is var end and > 0:
                    at = end;
                    break;
                default:
                    return Denied;
            }
        }
    }

    private int Escape(int at)
    {
        switch (ByteAt(at + 1))
        {
            case (byte)'"' or (byte)'\\' or (byte)'b' or (byte)'t' or (byte)'n' or (byte)'f' or (byte)'r':
                return at + 2;
            case (byte)'u' when json[(at + 2)..] is [(byte)'0', (byte)'0', (byte)'0' or (byte)'1', var digit, ..]:
                bool isUpper = json[at + 4] == '1';

                // U+0008, 9, A, C and D have escapes of a letter.
                bool isRight = digit is (>= (byte)'0' and <= (byte)'7') or (byte)'b' or (byte)'e' or (byte)'f'
                    || (isUpper && digit is (byte)'8' or (byte)'9' or (byte)'a' or (byte)'c' or (byte)'d');
                return isRight ? at + 6 : Denied;
            default:
                return Denied;
        }
    }

    private int Number(int start)
    {
        bool isNegative = ByteAt(start) == '-';
        int first = isNegative ? start + 1 : start;
        int at = Digits(first);
        int whole = at - first;
        bool isZero = whole == 1 && json[first] == '0';
        bool isPlain = whole > 0 && (isZero || json[first] != '0');
        if (isPlain && ByteAt(at) == '.')
        {
            int end = Digits(at + 1);
            int decimals = end - at - 1;
            isPlain = decimals > 0 && json[end - 1] != '0' && whole + decimals <= SafeDigits && !(isZero && decimals >= SafeDecimals);
            at = end;
        }
        else
        {
            isPlain = isPlain && whole <= SafeDigits && !(isNegative && isZero);
        }

        return isPlain && ByteAt(at) is not ((byte)'e' or (byte)'E') ? at : NumberFrom(start);
    }

    // Many digits, or an exponent: by the double itself.
    private int NumberFrom(int start)
    {
        int length = json[start..].IndexOfAnyExcept(OfNumbers);
        ReadOnlySpan<byte> written = length < 0 ? json[start..] : json.Slice(start, length);
        return Utf8Parser.TryParse(written, out double value, out int consumed) && consumed == written.Length && double.IsFinite(value)
            && Ascii.Equals(written, CanonicalJson.Of(value)) ? start + written.Length : Denied;
    }

    private int Digits(int at)
    {
        while (ByteAt(at) is >= (byte)'0' and <= (byte)'9')
        {
            at++;
        }

        return at;
    }

    private int Literal(int at, ReadOnlySpan<byte> expected) => json[at..].StartsWith(expected) ? at + expected.Length : Denied;

    /// <summary>Puts the members of an object in the order of their names; false where two have one name.</summary>
    private bool PutInOrder(int open, int end)
    {
        Span<byte> members = arranged[(open + 1)..(end - 1)];
        byte[] before = ArrayPool<byte>.Shared.Rent(members.Length);
        members.CopyTo(before);
        Span<CanonicalMember> order = CanonicalMember.In(
            before.AsSpan(0, members.Length), stackalloc CanonicalMember[CanonicalMember.Few]);
        order.Sort((left, right) => left.NameIn(before).SequenceCompareTo(right.NameIn(before)));
        bool isRight = true;
        int to = 0;
        for (int i = 0; i < order.Length; i++)
        {
            isRight &= i == 0 || !order[i - 1].NameIn(before).SequenceEqual(order[i].NameIn(before));
            if (i > 0)
            {
                members[to++] = (byte)',';
            }

            order[i].In(before).CopyTo(members[to..]);
            to += order[i].Length;
        }

        before.AsSpan(0, members.Length).Clear();
        ArrayPool<byte>.Shared.Return(before);
        return isRight;
    }
}
