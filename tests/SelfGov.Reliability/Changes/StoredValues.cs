using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using SelfGov.Reliability.Procedures;

namespace SelfGov.Reliability.Changes;

/// <summary>Values that somebody may put in the place of another: near to it, of another sort, or of no sort at all.</summary>
internal sealed class StoredValues(Dice dice)
{
    private static readonly string[] Odd =
        ["", " ", "\t", "null", "'", "\u0000", "a\u202eb", "-1", "[]", "{}", "[erased]", "clock", new('x', 5_000), "petition-2"];

    private static readonly object[] Numbers =
        [0L, 1L, -1L, 2L, 3L, 99L, long.MaxValue, long.MinValue, 1L << 53, 2147483648L, 1e300, -0.5, "three", "", "2 ", new byte[] { 1 }];

    private static readonly string[] Moments =
    [
        "", "yesterday", "2023-09-17", "2023-09-17 03:00:00", "2023-09-17 03:00:00.0000001", "2023-09-17T03:00:00Z", "2023-13-41 99:00:00",
        "9999-12-31 23:59:59.9999999", "0001-01-01 00:00:00", "-0001-01-01 00:00:00", "12023-09-17 03:00:00", "1694919600", "0",
    ];

    /// <summary>Another value; null is none.</summary>
    internal object? Of(ColumnKind kind, object? value) => kind switch
    {
        _ when dice.OneIn(25) => null,
        ColumnKind.Number => value is long number && dice.OneIn(2) ? number + dice.Of(1, -1, 2, 10, 1_000) : dice.Of<object>(Numbers),
        ColumnKind.Hash => Hash(value as byte[] ?? []),
        ColumnKind.Moment => dice.OneIn(3) && value is string moment ? Near(moment) : dice.Of<string>(Moments),
        _ => Text(value as string ?? string.Empty),
    };

    private object Hash(byte[] hash)
    {
        byte[] changed = [.. hash];
        switch (dice.Below(5))
        {
            case 0 when hash.Length > 0:
                changed[dice.Below(hash.Length)] ^= (byte)(1 << dice.Below(8));
                return changed;
            case 1:
                return hash[..dice.Below(hash.Length + 1)];
            case 2:
                return new byte[32];
            case 3:
                return (byte[])[.. hash, 0];
            default:
                return dice.OneIn(2) ? Convert.ToHexString(hash) : (object)(long)dice.Below(1_000);
        }
    }

    private object Text(string text)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(text);
        switch (dice.Below(6))
        {
            case 0 when bytes.Length > 0:
                // Perhaps no UTF-8 any more: bytes that are put there as text.
                return new TextBytes(new JsonMutations(dice).Broken(bytes));
            case 1 when text.Length > 0:
                return Near(text);
            case 2:
                return dice.OneIn(3) ? bytes : (object)(long)dice.Below(10);
            case 3:
                return dice.Of<string>(Odd);
            case 4 when text is ['{' or '[', ..]:
                JsonNode node = JsonNode.Parse(text)!;
                new JsonMutations(dice).Change(node);
                return JsonMutations.Written(node);
            default:
                return text + dice.Of(" ", "x", "\u0301", "}", "\n");
        }
    }

    private string Near(string text)
    {
        if (text.Length == 0)
        {
            return "x";
        }

        var made = new StringBuilder(text);
        int at = dice.Below(text.Length);
        made[at] = char.IsAsciiDigit(made[at])
            ? dice.Below(10).ToString(CultureInfo.InvariantCulture)[0]
            : dice.Of('a', 'Z', '0', ' ', '"', '\\', 'қ');
        return made.ToString();
    }
}
