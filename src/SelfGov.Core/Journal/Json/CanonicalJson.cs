using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace SelfGov.Journal.Json;

/// <summary>The JSON Canonicalization Scheme of RFC 8785: one byte form for each JSON value, the same in every language.</summary>
/// <remarks>
/// Properties are sorted by the UTF-16 code units of their names, numbers have the form that ECMAScript gives them, strings the fewest
/// escapes, and there is no white space. Values may be nested 64 deep. Time is proportional to the size times the depth.
/// </remarks>
public static class CanonicalJson
{
    // ECMA-262, Number::toString: from this power of ten on, a number is written with an exponent.
    private const int LargestPlainExponent = 21;
    private const int SmallestPlainExponent = -6;

    /// <summary>The canonical bytes of a JSON text.</summary>
    /// <param name="json">The text, in UTF-8 without a byte order mark.</param>
    /// <returns>The canonical form in UTF-8.</returns>
    /// <exception cref="FormatException">
    /// The text is no JSON, names a property twice, holds a lone surrogate or a number beyond the range of a double, or is nested more than
    /// 64 deep.
    /// </exception>
    public static byte[] Of(ReadOnlySpan<byte> json)
    {
        using var writer = CanonicalWriter.Rent();
        Write(json, writer, exactly: false);
        return writer.Written.ToArray();
    }

    /// <summary>The canonical form of a JSON text, as text.</summary>
    /// <param name="json">The text.</param>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="FormatException">As for <see cref="Of(ReadOnlySpan{byte})"/>.</exception>
    public static string Of(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        using var bytes = CanonicalWriter.Rent();
        bytes.Verbatim(json);
        if (CanonicalForm.Arrange(bytes.From(0)))
        {
            return bytes.ToString();
        }

        // Members may have changed places, and the exception says what the text as given has.
        bytes.Rewind(0);
        bytes.Verbatim(json);
        using var writer = CanonicalWriter.Rent();
        WriteAnew(bytes.Written, writer, exactly: false);
        return writer.ToString();
    }

    /// <summary>A number in the form that ECMAScript gives it: <c>1e+30</c>, <c>0.002</c>, <c>-5e-324</c>.</summary>
    /// <param name="value">The number; finite.</param>
    /// <exception cref="FormatException">The number is infinite or not a number.</exception>
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
        (_, string digits, long place) = DecimalDigits.Of(Math.Abs(value).ToString("R", CultureInfo.InvariantCulture));
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

    /// <summary>
    /// The canonical text of a JSON text whose numbers all survive: a number of more than a double's precision is refused.
    /// </summary>
    /// <exception cref="FormatException">A number would change its value, or as for <see cref="Of(ReadOnlySpan{byte})"/>.</exception>
    internal static string ExactlyOf(ReadOnlySpan<byte> json)
    {
        using var writer = CanonicalWriter.Rent();
        Write(json, writer, exactly: true);
        return writer.ToString();
    }

    /// <summary>The canonical text of a JSON tree whose numbers all survive.</summary>
    internal static string Of(JsonNode node) => ExactlyOf(JsonSerializer.SerializeToUtf8Bytes(node, NodeJson.Default.JsonNode));

    /// <summary>Appends the canonical form of a JSON text: as it is, where that is canonical already.</summary>
    /// <param name="json">The text.</param>
    /// <param name="writer">Where it goes.</param>
    /// <param name="exactly">Whether all numbers have to survive.</param>
    /// <exception cref="FormatException">As for <see cref="Of(ReadOnlySpan{byte})"/> or <see cref="ExactlyOf"/>.</exception>
    internal static void Write(ReadOnlySpan<byte> json, CanonicalWriter writer, bool exactly)
    {
        int start = writer.Length;
        writer.Raw(json);
        if (!CanonicalForm.Arrange(writer.From(start)))
        {
            writer.Rewind(start);
            WriteAnew(json, writer, exactly);
        }
    }

    /// <summary>The same token by token, whatever the text looks like.</summary>
    /// <exception cref="FormatException">As for <see cref="Of(ReadOnlySpan{byte})"/> or <see cref="ExactlyOf"/>.</exception>
    internal static void WriteAnew(ReadOnlySpan<byte> json, CanonicalWriter writer, bool exactly)
    {
        var reader = new Utf8JsonReader(json);
        try
        {
            reader.Read();
            Value(ref reader, writer, exactly);
            reader.Read();
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            throw new FormatException($"The text is not JSON that has a canonical form: {exception.Message}", exception);
        }
    }

    private static void Value(ref Utf8JsonReader reader, CanonicalWriter writer, bool exactly)
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

    private static void Members(ref Utf8JsonReader reader, CanonicalWriter writer, bool exactly)
    {
        int start = writer.Length;
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

        writer.Arrange(start, members);
    }

    private static void Elements(ref Utf8JsonReader reader, CanonicalWriter writer, bool exactly)
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
        if (exactly && written != canonical && DecimalDigits.Of(written) != DecimalDigits.Of(canonical))
        {
            throw new FormatException(
                $"The number {written} would become {canonical}: a double has at most 17 significant digits (RFC 8785, "
                    + $"3.2.2.3). Write it as a string.");
        }

        return canonical;
    }
}
