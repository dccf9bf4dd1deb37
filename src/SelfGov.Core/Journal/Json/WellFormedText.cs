using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace SelfGov.Journal.Json;

/// <summary>Refuses text with a lone surrogate, for which the serializer would put a replacement character in silence.</summary>
internal sealed class WellFormedText : JsonConverter<string>
{
    private const int Long = 64;

    public override string? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String ? reader.GetString() : throw new JsonException("A text is expected.");

    public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options)
    {
        if (value.Length >= Long && ReferenceEquals(options.Encoder, CanonicalEncoder.Instance))
        {
            WriteLong(writer, value);
        }
        else
        {
            writer.WriteStringValue(Checked(value));
        }
    }

    // The writer of the serializer takes longer over letters of two bytes than SHA-256 does.
    private static void WriteLong(Utf8JsonWriter writer, string value)
    {
        using var written = CanonicalWriter.Rent();
        try
        {
            written.Text(value);
        }
        catch (FormatException)
        {
            Checked(value);
            throw;
        }

        writer.WriteRawValue(written.Written, skipInputValidation: true);
    }

    public override string ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.GetString()!;

    public override void WriteAsPropertyName(Utf8JsonWriter writer, string value, JsonSerializerOptions options) =>
        writer.WritePropertyName(Checked(value));

    private static string Checked(string value)
    {
        int half = value.AsSpan().IndexOfAnyInRange('\ud800', '\udfff');
        for (ReadOnlySpan<char> rest = half < 0 ? [] : value.AsSpan(half); !rest.IsEmpty;)
        {
            if (Rune.DecodeFromUtf16(rest, out _, out int consumed) != System.Buffers.OperationStatus.Done)
            {
                throw new JsonException($"a text holds the lone surrogate U+{(int)rest[0]:X4}, which no UTF-8 can express");
            }

            rest = rest[consumed..];
        }

        return value;
    }
}
