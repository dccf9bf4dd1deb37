using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime;
using NodaTime.Text;
using SelfGov.Contract;

namespace SelfGov.Journal.Json;

/// <summary>Writes a value as one text, also where it is the name of a property, and reads it back.</summary>
internal sealed class TextJson<T>(Func<T, string> format, Func<string, ParseResult<T>> parse) : JsonConverter<T>, IShapedConverter
    where T : notnull
{
    /// <summary>The name of the form in JSON Schema, or null.</summary>
    internal string? Format { get; init; }

    /// <summary>The form by an example.</summary>
    internal required string Example { get; init; }

    /// <summary>The form as a regular expression, with <see cref="TextForm.Year"/> for a year that is bounded.</summary>
    internal string Pattern { get; init; } = ".+";

    /// <summary>The form that values of the type nearly always have, read and written without a text between; null where none is.</summary>
    internal UsualForm<T>? Usual { get; init; }

    /// <summary>The year of a value; null where it has none.</summary>
    internal Func<T, int>? Year { get; init; }

    public ValueShape Shape(Func<Type, ValueShape> shapeOf) => ValueShape.Of(ValueKind.Text, typeof(T)) with
    {
        Form = new TextForm(Format, Example, Pattern, YearOf) { YearOfValue = Year is { } year ? value => year((T)value) : null },
    };

    /// <summary>By a pattern of NodaTime; the calendar of the value has to be the ISO calendar, which the text does not name.</summary>
    internal TextJson(IPattern<T> pattern, Func<T, CalendarSystem>? calendar = null)
        : this(value => pattern.Format(InIsoCalendar(value, calendar)), pattern.Parse)
    {
    }

    // A time zone is declared as such and is some class below it.
    public override bool CanConvert(Type typeToConvert) => typeof(T).IsAssignableFrom(typeToConvert);

    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.String)
        {
            throw new JsonException($"A text is expected for {typeof(T).Name}.");
        }

        return Usual is { } usual && !reader.HasValueSequence && usual.TryRead(reader.ValueSpan, out T? value)
            ? value
            : Parsed(reader.GetString()!);
    }

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        Span<byte> written = stackalloc byte[UsualForm<T>.Longest];
        if (Usual?.Write(value, written) is > 0 and var length)
        {
            writer.WriteStringValue(written[..length]);
        }
        else
        {
            writer.WriteStringValue(format(value));
        }
    }

    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Parsed(reader.GetString()!);

    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        writer.WritePropertyName(format(value));

    private static T InIsoCalendar(T value, Func<T, CalendarSystem>? calendar) =>
        calendar is null || calendar(value) == CalendarSystem.Iso
            ? value
            : throw new JsonException($"The {typeof(T).Name} {value} is of the calendar {calendar(value)}; the ISO calendar is stored.");

    private int? YearOf(string text) => parse(text) is { Success: true } result ? Year?.Invoke(result.Value) ?? ValueShape.LastYear : null;

    private T Parsed(string text)
    {
        ParseResult<T> result = parse(text);
        return result.Success
            ? result.Value
            : throw new JsonException($"'{text}' is no {typeof(T).Name}: {result.Exception.Message}", result.Exception);
    }
}
