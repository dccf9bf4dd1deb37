using System.Text.Json;
using System.Text.Json.Serialization;
using SelfGov.Contract;

namespace SelfGov.Journal.Json;

/// <summary>Writes a stretch of time as an object of its start and its end, and reads it back; an end that is open is left out.</summary>
internal sealed class EndsJson<T, TEnd>(
    JsonConverter<TEnd> json, Func<T, (TEnd? Start, TEnd? End)> endsOf, Func<TEnd?, TEnd?, T?> between) : JsonConverter<T>, IShapedConverter
    where T : notnull
    where TEnd : struct
{
    public ValueShape Shape(Func<Type, ValueShape> shapeOf) => ValueShape.Object(
        typeof(T),
        new FieldShape("start", "Start", shapeOf(typeof(TEnd))),
        new FieldShape("end", "End", shapeOf(typeof(TEnd))));

    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw new JsonException($"An object is expected for {typeof(T).Name}.");
        }

        TEnd? start = null;
        TEnd? end = null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            string name = reader.GetString()!;
            reader.Read();
            if (start is null && name == NameOf("Start", options))
            {
                start = json.Read(ref reader, typeof(TEnd), options);
            }
            else if (end is null && name == NameOf("End", options))
            {
                end = json.Read(ref reader, typeof(TEnd), options);
            }
            else
            {
                throw new JsonException($"{typeof(T).Name} has one start and one end; '{name}' is too much.");
            }
        }

        try
        {
            return between(start, end) ?? throw new JsonException($"{typeof(T).Name} needs its start and its end.");
        }
        catch (ArgumentException exception)
        {
            throw new JsonException($"{start} to {end} is no {typeof(T).Name}: {exception.Message}", exception);
        }
    }

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        (TEnd? start, TEnd? end) = endsOf(value);
        writer.WriteStartObject();
        Write(writer, "Start", start, options);
        Write(writer, "End", end, options);
        writer.WriteEndObject();
    }

    private void Write(Utf8JsonWriter writer, string name, TEnd? value, JsonSerializerOptions options)
    {
        if (value is { } moment)
        {
            writer.WritePropertyName(NameOf(name, options));
            json.Write(writer, moment, options);
        }
    }

    private static string NameOf(string property, JsonSerializerOptions options) =>
        options.PropertyNamingPolicy?.ConvertName(property) ?? property;
}
