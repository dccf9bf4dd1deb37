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
internal ref struct CanonicalForm
{
    // As the reader of System.Text.Json has it.
    private const int Deepest = 64;

    // Any number of fifteen digits is a double of its own, whose shortest form has the same digits.
    private const int SafeDigits = 15;

    // 0.000001 is the smallest number that ECMAScript writes without an exponent.
    private const int SafeDecimals = 6;

    // From here on, bytes of UTF-8 may stand in another order than code units of UTF-16.
    private const byte FirstOfOtherOrder = 0xee;

    private static readonly SearchValues<byte> Special = SearchValues.Create(
        [.. Enumerable.Range(0, ' ').Select(each => (byte)each), (byte)'"', (byte)'\\']);

    private static readonly SearchValues<byte> SpecialInName = SearchValues.Create(
    [
        .. Enumerable.Range(0, ' ').Select(each => (byte)each), (byte)'"', (byte)'\\',
        .. Enumerable.Range(FirstOfOtherOrder, byte.MaxValue - FirstOfOtherOrder + 1).Select(each => (byte)each),
    ]);

    private static readonly SearchValues<byte> OfNumbers = SearchValues.Create("+-.0123456789Ee"u8);

    private readonly ReadOnlySpan<byte> json;
    private readonly Span<byte> arranged;
    private int at;

    private CanonicalForm(ReadOnlySpan<byte> json, Span<byte> arranged)
    {
        this.json = json;
        this.arranged = arranged;
    }

    private readonly byte Current => at < json.Length ? json[at] : (byte)0;

    /// <summary>Whether bytes are surely canonical JSON whose numbers all survive.</summary>
    internal static bool Is(ReadOnlySpan<byte> json) => Is(json, default);

    /// <summary>
    /// Makes bytes canonical where the order of members is all that may be amiss, and answers whether they surely are now.
    /// </summary>
    /// <remarks>Where they are not, some members may have changed places all the same.</remarks>
    internal static bool Arrange(Span<byte> json) => Is(json, json);

    private static bool Is(ReadOnlySpan<byte> json, Span<byte> arranged)
    {
        if (!WellFormedUtf8.Is(json))
        {
            return false;
        }

        var form = new CanonicalForm(json, arranged);
        return form.Value(0) && form.at == json.Length;
    }

    private bool Value(int depth) => Current switch
    {
        (byte)'{' => depth < Deepest && Members(depth + 1),
        (byte)'[' => depth < Deepest && Elements(depth + 1),
        (byte)'"' => Text(),
        (byte)'t' => Literal("true"u8),
        (byte)'f' => Literal("false"u8),
        (byte)'n' => Literal("null"u8),
        _ => Number(),
    };

    private bool Members(int depth)
    {
        int open = at++;
        if (Take((byte)'}'))
        {
            return true;
        }

        ReadOnlySpan<byte> before = default;
        bool isFirst = true;
        bool isInOrder = true;
        do
        {
            if (!Name(out ReadOnlySpan<byte> name) || !Take((byte)':') || !Value(depth))
            {
                return false;
            }

            isInOrder &= isFirst || before.SequenceCompareTo(name) < 0;
            before = name;
            isFirst = false;
        }
        while (Take((byte)','));
        return Take((byte)'}') && (isInOrder || (!arranged.IsEmpty && PutInOrder(open)));
    }

    private bool Elements(int depth)
    {
        at++;
        if (Take((byte)']'))
        {
            return true;
        }

        do
        {
            if (!Value(depth))
            {
                return false;
            }
        }
        while (Take((byte)','));
        return Take((byte)']');
    }

    /// <summary>A name whose bytes stand to others as its code units do.</summary>
    private bool Name(out ReadOnlySpan<byte> name)
    {
        name = default;
        if (!Take((byte)'"'))
        {
            return false;
        }

        int length = json[at..].IndexOfAny(SpecialInName);
        if (length < 0 || json[at + length] != '"')
        {
            return false;
        }

        name = json.Slice(at, length);
        at += length + 1;
        return true;
    }

    private bool Text()
    {
        at++;
        while (true)
        {
            int special = json[at..].IndexOfAny(Special);
            if (special < 0)
            {
                return false;
            }

            at += special + 1;
            switch (json[at - 1])
            {
                case (byte)'"':
                    return true;
                case (byte)'\\' when Escape():
                    break;
                default:
                    return false;
            }
        }
    }

    private bool Escape()
    {
        switch (Current)
        {
            case (byte)'"' or (byte)'\\' or (byte)'b' or (byte)'t' or (byte)'n' or (byte)'f' or (byte)'r':
                at++;
                return true;
            case (byte)'u' when json[at..] is [_, (byte)'0', (byte)'0', (byte)'0' or (byte)'1', _, ..]:
                bool isUpper = json[at + 3] == '1';
                byte digit = json[at + 4];
                at += 5;

                // U+0008, 9, A, C and D have escapes of a letter.
                return digit is (>= (byte)'0' and <= (byte)'7') or (byte)'b' or (byte)'e' or (byte)'f'
                    || (isUpper && digit is (byte)'8' or (byte)'9' or (byte)'a' or (byte)'c' or (byte)'d');
            default:
                return false;
        }
    }

    private bool Number()
    {
        int start = at;
        bool isNegative = Take((byte)'-');
        int first = at;
        int whole = Digits();
        bool isZero = whole == 1 && json[first] == '0';
        bool isPlain = whole > 0 && (isZero || json[first] != '0');
        if (isPlain && Take((byte)'.'))
        {
            int decimals = Digits();
            isPlain = decimals > 0 && json[at - 1] != '0' && whole + decimals <= SafeDigits && !(isZero && decimals >= SafeDecimals);
        }
        else
        {
            isPlain = isPlain && whole <= SafeDigits && !(isNegative && isZero);
        }

        return (isPlain && Current is not ((byte)'e' or (byte)'E')) || NumberFrom(start);
    }

    // Many digits, or an exponent: by the double itself.
    private bool NumberFrom(int start)
    {
        int length = json[start..].IndexOfAnyExcept(OfNumbers);
        ReadOnlySpan<byte> written = length < 0 ? json[start..] : json.Slice(start, length);
        at = start + written.Length;
        return Utf8Parser.TryParse(written, out double value, out int consumed) && consumed == written.Length && double.IsFinite(value)
            && Ascii.Equals(written, CanonicalJson.Of(value));
    }

    private int Digits()
    {
        int start = at;
        while (Current is >= (byte)'0' and <= (byte)'9')
        {
            at++;
        }

        return at - start;
    }

    private bool Literal(ReadOnlySpan<byte> expected)
    {
        bool isRight = json[at..].StartsWith(expected);
        at += isRight ? expected.Length : 0;
        return isRight;
    }

    private bool Take(byte expected)
    {
        bool isRight = Current == expected;
        at += isRight ? 1 : 0;
        return isRight;
    }

    /// <summary>Puts the members of the object that has just ended in the order of their names; false where two have one name.</summary>
    private readonly bool PutInOrder(int open)
    {
        Span<byte> members = arranged[(open + 1)..(at - 1)];
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
