using System.Globalization;
using System.Text;

namespace SelfGov.Journal.Json;

/// <summary>JSON texts as an enemy of a canonical form would choose them, each by its seed; some are none at all.</summary>
internal sealed class EnemyText(uint seed)
{
    private const int Deepest = 5;

    private static readonly string[] Numbers =
    [
        "0", "-0", "-0.0", "0.0", "00", "01", "-", "+1", ".5", "5.", "1.10", "1.5", "4.35", "-4.35", "1e5", "1E5", "1e+5", "1e-7", "1e-6",
        "0.000001", "0.0000001", "0.00000123", "0.000000123", "123456789012345", "1234567890123456", "12345678901234567",
        "9007199254740991", "9007199254740992", "9007199254740993", "0.1", "0.30000000000000004", "1.7976931348623157e+308",
        "1.7976931348623157e308", "1e309", "5e-324", "4.9406564584124654e-324", "2.2250738585072014e-308", "1e-400", "1e21", "1e+21",
        "999999999999999900000", "1000000000000000000000", "295147905179352830000", "1e20", "100000000000000000000", "12e", "1e+", "0e0",
        "0e5", "123.456000", "99999999999999.9", "999999999999999.9", "0.99999999999999999", "1.0", "NaN", "Infinity", "1_0", "0x1",
        "79228162514264337593543950335", "-1.7976931348623157e+308", "1e-1", "100e-2", "333333333.33333329", "1.0000000000000000000001",
    ];

    private static readonly string[] Letters =
    [
        "a", "b", "aa", "Z", "ә", "я", "ё", "\u007f", "\u0080", "\u2028", "\u2029", "\ufeff", "\ufffd", "\ufffe", "\uffff", "\ue000",
        "\ud7ff", "\ufb33", "😀", "𐀀", "\U0010ffff", " ", "/", "$", "~", "é", "e\u0301", "\u200f", "0", "<", "&", "'", "+", "«",
    ];

    private static readonly string[] Escapes =
    [
        "\\\"", "\\\\", "\\/", "\\b", "\\f", "\\n", "\\r", "\\t", "\\u0000", "\\u0008", "\\u0009", "\\u000a",
        "\\u000A", "\\u000b", "\\u000B",
        "\\u001f", "\\u001F", "\\u0018", "\\u0020", "\\u0022", "\\u005c", "\\u0061", "\\u00e9", "\\u20ac", "\\u20AC", "\\ud83d\\ude00",
        "\\uD83D\\uDE00", "\\u007f", "\\u2028", "\\uffff",
    ];

    private static readonly string[] Broken =
    [
        "\\ud800", "\\udc00", "\\ud800\\u0041", "\\udc00\\ud800", "\\ud83dx", "\ud800", "\udc00", "\\x", "\\u12", "\\",
        "\u0000", "\n", "\t",
        "\u001f", "\\U0041", "\\'",
    ];

    private readonly Random dice = new((int)seed);
    private readonly StringBuilder text = new();

    /// <summary>A text; it may hold half a character.</summary>
    internal string Next()
    {
        text.Clear();
        Space();
        Value(0);
        Space();
        if (Is(40))
        {
            text.Append(Of(["x", ",", "{}", "\0", "//", "1"]));
        }

        if (Is(12) && text.Length > 0)
        {
            int at = dice.Next(text.Length);
            text.Remove(at, dice.Next(Math.Min(3, text.Length - at) + 1));
        }

        return text.ToString();
    }

    /// <summary>The same in UTF-8 with a byte or two changed.</summary>
    internal byte[] Damaged(byte[] utf8)
    {
        byte[] damaged = [.. utf8];
        for (int i = dice.Next(2); i >= 0 && damaged.Length > 0; i--)
        {
            int at = dice.Next(damaged.Length);
            damaged[at] = Is(2) ? (byte)dice.Next(256) : (byte)Of(["\"", "\\", "{", "}", "[", "]", ",", ":", "0", "e", "-", ".", " "])[0];
        }

        return damaged;
    }

    private bool Is(int oneOf) => dice.Next(oneOf) == 0;

    private string Of(string[] choices) => choices[dice.Next(choices.Length)];

    private void Space()
    {
        if (Is(8))
        {
            text.Append(Of([" ", "\n", "\t", "\r", "  ", Is(20) ? "\u00a0" : " "]));
        }
    }

    private void Value(int depth)
    {
        switch (dice.Next(depth < Deepest ? 9 : 6))
        {
            case 0 or 1:
                Text();
                break;
            case 2:
                text.Append(Of(["true", "false", "null", "null", "true", Is(20) ? "True" : "false", Is(20) ? "nul" : "null"]));
                break;
            case 3:
                text.Append(Of(Numbers));
                break;
            case 4 or 5:
                Number();
                break;
            case 6:
                Several('[', ']', () => Value(depth + 1));
                break;
            default:
                Several('{', '}', () => Member(depth));
                break;
        }
    }

    private void Several(char open, char close, Action one)
    {
        text.Append(open);
        for (int i = dice.Next(5); i > 0; i--)
        {
            Space();
            one();
            Space();
            text.Append(i > 1 || Is(60) ? "," : string.Empty);
        }

        text.Append(close);
    }

    private void Member(int depth)
    {
        Text();
        Space();
        text.Append(Is(80) ? ";" : ":");
        Space();
        Value(depth + 1);
    }

    private void Number() => text.Append(dice.Next(6) switch
    {
        0 => dice.Next(-1_000, 1_000).ToString(CultureInfo.InvariantCulture),
        1 => dice.NextInt64().ToString(CultureInfo.InvariantCulture),
        2 => BitConverter.Int64BitsToDouble(dice.NextInt64()).ToString("R", CultureInfo.InvariantCulture),
        3 => new decimal(dice.Next(), Is(3) ? dice.Next() : 0, 0, Is(2), (byte)dice.Next(20)).ToString(CultureInfo.InvariantCulture),
        4 => (dice.Next(1_000_000) / 100m).ToString("0.0#", CultureInfo.InvariantCulture),
        _ => $"{dice.Next(10)}.{dice.Next(100)}e{dice.Next(-330, 330)}",
    });

    private void Text()
    {
        text.Append('"');
        for (int i = dice.Next(4); i > 0; i--)
        {
            text.Append(dice.Next(120) switch
            {
                0 => Of(Broken),
                < 20 => Of(Escapes),
                < 40 => ((char)dice.Next(0x20, 0xd800)).ToString(),
                _ => Of(Letters),
            });
        }

        text.Append(Is(200) ? string.Empty : "\"");
    }
}
