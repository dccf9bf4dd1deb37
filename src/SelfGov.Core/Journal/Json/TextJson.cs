using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime;
using NodaTime.Text;

namespace SelfGov.Journal.Json;

/// <summary>Writes a value as one text, also where it is the name of a property, and reads it back.</summary>
internal sealed class TextJson<T>(Func<T, string> format, Func<string, ParseResult<T>> parse) : JsonConverter<T>
    where T : notnull
{
    /// <summary>By a pattern of NodaTime; the calendar of the value has to be the ISO calendar, which the text does not name.</summary>
    internal TextJson(IPattern<T> pattern, Func<T, CalendarSystem>? calendar = null)
        : this(value => pattern.Format(InIsoCalendar(value, calendar)), pattern.Parse)
    {
    }

    // A time zone is declared as such and is some class below it.
    public override bool CanConvert(Type typeToConvert) => typeof(T).IsAssignableFrom(typeToConvert);

    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String
            ? Parsed(reader.GetString()!)
            : throw new JsonException($"A text is expected for {typeof(T).Name}.");

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(format(value));

    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Parsed(reader.GetString()!);

    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        writer.WritePropertyName(format(value));

    private static T InIsoCalendar(T value, Func<T, CalendarSystem>? calendar) =>
        calendar is null || calendar(value) == CalendarSystem.Iso
            ? value
            : throw new JsonException($"The {typeof(T).Name} {value} is of the calendar {calendar(value)}; the ISO calendar is stored.");

    private T Parsed(string text)
    {
        ParseResult<T> result = parse(text);
        return result.Success
            ? result.Value
            : throw new JsonException($"'{text}' is no {typeof(T).Name}: {result.Exception.Message}", result.Exception);
    }
}
