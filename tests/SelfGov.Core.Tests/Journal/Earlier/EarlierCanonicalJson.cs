using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace SelfGov.Journal.Earlier;

/// <summary>
/// The canonical form as commit bb90b33 made it, token by token, and 7340b7d before it: the oracle of what came after. Not to be changed.
/// </summary>
internal static class EarlierCanonicalJson
{
    // ECMA-262, Number::toString: from this power of ten on, a number is written with an exponent.
    private const int LargestPlainExponent = 21;
    private const int SmallestPlainExponent = -6;

    public static byte[] Of(ReadOnlySpan<byte> json) => Write(json, exactly: false).Written.ToArray();

    public static string Of(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        var bytes = new EarlierWriter();
        bytes.Verbatim(json);
        return Encoding.UTF8.GetString(Write(bytes.Written, exactly: false).Written);
    }

    public static string Of(double value)
    {
        if (!double.IsFinite(value))
        {
            throw new FormatException($"JSON has no form for {value.ToString(CultureInfo.InvariantCulture)} (RFC 8785, 3.2.2.3).");
        }

        if (value == 0)
        {
            return "0";
        }

        // The fewest digits that identify the double, and where the decimal point stands relative to the first of them.
        (_, string digits, long place) = EarlierDigits.Of(Math.Abs(value).ToString("R", CultureInfo.InvariantCulture));
        int point = (int)place;
        string sign = value < 0 ? "-" : string.Empty;
        if (point is > SmallestPlainExponent and <= 0)
        {
            return $"{sign}0.{new string('0', -point)}{digits}";
        }

        if (point is > 0 and <= LargestPlainExponent)
        {
            return digits.Length <= point
                ? $"{sign}{digits}{new string('0', point - digits.Length)}"
                : $"{sign}{digits[..point]}.{digits[point..]}";
        }

        string fraction = digits.Length == 1 ? string.Empty : $".{digits[1..]}";
        return string.Create(CultureInfo.InvariantCulture, $"{sign}{digits[0]}{fraction}e{(point > 0 ? "+" : "-")}{Math.Abs(point - 1)}");
    }

    internal static string ExactlyOf(ReadOnlySpan<byte> json) => Encoding.UTF8.GetString(Write(json, exactly: true).Written);

    public static string Of(JsonNode node) => ExactlyOf(Encoding.UTF8.GetBytes(node.ToJsonString()));

    internal static EarlierMembers MembersOf(ReadOnlySpan<byte> json)
    {
        var writer = new EarlierWriter();
        var reader = new Utf8JsonReader(json);
        try
        {
            reader.Read();
            return reader.TokenType == JsonTokenType.StartObject
                ? new(writer, ReadMembers(ref reader, writer, exactly: true))
                : throw new FormatException($"An object has members; this is {reader.TokenType}.");
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            throw NotCanonical(exception);
        }
    }

    private static EarlierWriter Write(ReadOnlySpan<byte> json, bool exactly)
    {
        var writer = new EarlierWriter();
        var reader = new Utf8JsonReader(json);
        try
        {
            reader.Read();
            Value(ref reader, writer, exactly);
            reader.Read();
            return writer;
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            throw NotCanonical(exception);
        }
    }

    private static void Value(ref Utf8JsonReader reader, EarlierWriter writer, bool exactly)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
                Members(ref reader, writer, exactly);
                break;
            case JsonTokenType.StartArray:
                Elements(ref reader, writer, exactly);
                break;
            case JsonTokenType.String:
                writer.Text(reader.GetString());
                break;
            case JsonTokenType.Number:
                writer.Verbatim(Number(reader.GetDouble(), Encoding.UTF8.GetString(reader.ValueSpan), exactly));
                break;
            default:
                writer.Raw(reader.ValueSpan);
                break;
        }
    }

    private static FormatException NotCanonical(Exception exception) =>
        new($"The text is not JSON that has a canonical form: {exception.Message}", exception);

    private static void Members(ref Utf8JsonReader reader, EarlierWriter writer, bool exactly)
    {
        int start = writer.Length;
        writer.Arrange(start, ReadMembers(ref reader, writer, exactly));
    }

    private static List<(string Name, int Start, int End)> ReadMembers(ref Utf8JsonReader reader, EarlierWriter writer, bool exactly)
    {
        var members = new List<(string Name, int Start, int End)>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            int memberStart = writer.Length;
            string name = reader.GetString()!;
            writer.Text(name);
            writer.Raw(":"u8);
            reader.Read();
            Value(ref reader, writer, exactly);
            members.Add((name, memberStart, writer.Length));
        }

        members.Sort((left, right) => string.CompareOrdinal(left.Name, right.Name));
        for (int i = 1; i < members.Count; i++)
        {
            if (members[i].Name == members[i - 1].Name)
            {
                throw new FormatException(
                    $"The property '{members[i].Name}' occurs twice in one object; names are unique (RFC 8785, 3.1).");
            }
        }

        return members;
    }

    private static void Elements(ref Utf8JsonReader reader, EarlierWriter writer, bool exactly)
    {
        writer.Raw("["u8);
        for (bool first = true; reader.Read() && reader.TokenType != JsonTokenType.EndArray; first = false)
        {
            if (!first)
            {
                writer.Raw(","u8);
            }

            Value(ref reader, writer, exactly);
        }

        writer.Raw("]"u8);
    }

    private static string Number(double value, string written, bool exactly)
    {
        if (!double.IsFinite(value))
        {
            throw new FormatException($"The number {written} is beyond the range of a double (RFC 8785, 3.2.2.3).");
        }

        string canonical = Of(value);
        if (exactly && written != canonical && EarlierDigits.Of(written) != EarlierDigits.Of(canonical))
        {
            throw new FormatException(
                $"The number {written} would become {canonical}: a double has at most 17 significant digits (RFC 8785, "
                    + $"3.2.2.3). Write it as a string.");
        }

        return canonical;
    }
}
