using System.Text.Json;
using System.Text.Json.Serialization;

namespace SelfGov.Contract.Values;

/// <summary>Writes a value as its text and reads it strictly, as it parses.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
public sealed class TextConverter<T> : JsonConverter<T>
    where T : struct, IParsable<T>
{
    /// <inheritdoc/>
    /// <exception cref="JsonException">There is no text, or it is no such value.</exception>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String
            ? Parsed(ref reader)
            : throw new JsonException($"A text is expected for {typeof(T).Name}.");

    /// <inheritdoc/>
    /// <exception cref="JsonException">The value is one that no text stands for, such as a default value.</exception>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStringValue(TextOf(value));
    }

    /// <inheritdoc/>
    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Parsed(ref reader);

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WritePropertyName(TextOf(value));
    }

    private static T Parsed(ref Utf8JsonReader reader)
    {
        string? text = null;
        try
        {
            text = reader.GetString();
        }
        catch (InvalidOperationException)
        {
            // A half of a character that is written as an escape is found only now.
        }

        return T.TryParse(text, null, out T value) ? value : throw new JsonException($"The text is no {typeof(T).Name}.");
    }

    // What a text does not give back, such as a default value or one that hides its digits, is not written at all.
    private static string TextOf(T value) => value.ToString() is { } text && T.TryParse(text, null, out T again) && again.Equals(value)
        ? text
        : throw new JsonException($"This {typeof(T).Name} is the default value, or one whose text hides it: nothing would read it back.");
}
