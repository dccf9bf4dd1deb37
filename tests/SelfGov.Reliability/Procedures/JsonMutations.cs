using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace SelfGov.Reliability.Procedures;

/// <summary>Changes JSON by chance: in a way that keeps its shape, that breaks it, or that makes something of it that is no JSON.</summary>
internal sealed class JsonMutations(Dice dice)
{
    // No text that JSON nodes write; it is put in its place when they are written.
    private const string Lone = "LONE-SURROGATE";

    private static readonly string[] Odd =
    [
        "null", "true", "0", "-1", "1", "1.5", "1e308", "-1e308", "9007199254740993", "79228162514264337593543950335", "2147483648",
        "-9223372036854775808", "0.1", "1e-28", "\"\"", "\" \"", "\"\\u0000\"", $"\"{Lone}\"", "\"\\u202e\"", "\"9999-12-31\"",
        "\"0001-01-01\"", "\"2024-02-29\"", "\"2026-11-28T10:00:00Z\"", "\"25:00:00\"", "\"-9998-01-01\"", "[]", "{}", "[null]", "[[]]",
        "\"[erased]\"", "{\"a\":{\"a\":{}}}", "\"Asia/Almaty\"", "\"Құпия\"", "12", "100", "1000000000000",
    ];

    /// <summary>Changes one thing somewhere inside; nothing where there is nothing.</summary>
    internal void Change(JsonNode root)
    {
        JsonNode at = root;
        while (true)
        {
            JsonNode[] inner = at switch
            {
                JsonObject record => [.. record.Select(each => each.Value).OfType<JsonNode>().Where(each => each is not JsonValue)],
                JsonArray list => [.. list.OfType<JsonNode>().Where(each => each is not JsonValue)],
                _ => [],
            };
            if (inner.Length == 0 || dice.OneIn(2))
            {
                break;
            }

            at = inner[dice.Below(inner.Length)];
        }

        if (at is JsonObject { Count: > 0 } members)
        {
            string name = members.ElementAt(dice.Below(members.Count)).Key;
            ChangeMember(members, name);
        }
        else if (at is JsonArray list)
        {
            ChangeList(list);
        }
    }

    /// <summary>What was changed, as text.</summary>
    internal static string Written(JsonNode root) => root.ToJsonString().Replace(Lone, "\\ud800", StringComparison.Ordinal);

    /// <summary>Bytes of which some are others, gone, or there twice.</summary>
    internal byte[] Broken(byte[] bytes)
    {
        int at = dice.Below(bytes.Length);
        int length = Math.Min(1 + dice.Below(8), bytes.Length - at);
        switch (dice.Below(4))
        {
            case 0:
                byte[] flipped = [.. bytes];
                flipped[at] ^= (byte)(1 << dice.Below(8));
                return flipped;
            case 1:
                return bytes[..at];
            case 2:
                return [.. bytes[..at], .. bytes[(at + length)..]];
            default:
                return [.. bytes[..(at + length)], .. bytes[at..]];
        }
    }

    private void ChangeMember(JsonObject members, string name)
    {
        switch (dice.Below(6))
        {
            case 0:
                members.Remove(name);
                break;
            case 1:
                string other = members.ElementAt(dice.Below(members.Count)).Key;
                (JsonNode? one, JsonNode? two) = (members[name]?.DeepClone(), members[other]?.DeepClone());
                (members[name], members[other]) = (two, one);
                break;
            case 2:
                members[$"{name}x"] = members[name]?.DeepClone();
                break;
            case 3:
                members[name] = JsonNode.Parse(dice.Of<string>(Odd));
                break;
            default:
                members[name] = Near(members[name]);
                break;
        }
    }

    private void ChangeList(JsonArray list)
    {
        int place = list.Count == 0 ? 0 : dice.Below(list.Count);
        switch (dice.Below(5))
        {
            case 0:
                list.Clear();
                break;
            case 1 when list.Count > 0:
                list.RemoveAt(place);
                break;
            case 2 when list.Count > 0:
                list.Insert(place, list[place]?.DeepClone());
                break;
            case 3 when list.Count > 0:
                list[place] = Near(list[place]);
                break;
            default:
                list.Add(JsonNode.Parse(dice.Of<string>(Odd)));
                break;
        }
    }

    /// <summary>A value of the same sort, near to it.</summary>
    private JsonNode? Near(JsonNode? value)
    {
        switch (value?.GetValueKind())
        {
            case JsonValueKind.Number:
                string digits = value.ToJsonString();
                return decimal.TryParse(digits, System.Globalization.CultureInfo.InvariantCulture, out decimal number)
                    && Math.Abs(number) < 1_000_000_000_000_000
                    ? JsonNode.Parse((number + dice.Of(1m, -1m, 10m, 0.5m, -number, number, 1_000m))
                        .ToString(System.Globalization.CultureInfo.InvariantCulture))
                    : 1;
            case JsonValueKind.String:
                return JsonValue.Create(Near(value.GetValue<string>()));
            case JsonValueKind.True or JsonValueKind.False:
                return !value.GetValue<bool>();
            default:
                return JsonNode.Parse(dice.Of<string>(Odd));
        }
    }

    private string Near(string text)
    {
        if (text.Length == 0)
        {
            return "a";
        }

        var made = new StringBuilder(text);
        int at = dice.Below(text.Length);
        made[at] = char.IsAsciiDigit(text[at]) ? (char)('0' + dice.Below(10)) : dice.Of('a', 'Z', 'қ', ' ', '-', '\u0301', '0', '"');
        return made.ToString();
    }
}
