using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace SelfGov.Workflow;

/// <summary>Reads and writes a list as the JSON array of its items.</summary>
/// <typeparam name="T">What the list holds.</typeparam>
/// <remarks>
/// Named where a list is a property, <c>[property: JsonConverter(typeof(ValueListConverter&lt;string&gt;))]</c>: closed over its item it
/// needs no reflection, and a generated context knows the items' contract from the property.
/// </remarks>
public sealed class ValueListConverter<T> : JsonConverter<ValueList<T>>
    where T : notnull
{
    /// <summary>True: a list that is null is refused by its name.</summary>
    public override bool HandleNull => true;

    /// <inheritdoc/>
    /// <exception cref="JsonException">There is no array, an item is null or none of its type; the message says which.</exception>
    public override ValueList<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            throw new JsonException($"A list of {typeof(T).Name} is a JSON array, not {reader.TokenType}.");
        }

        JsonTypeInfo<T> item = Contract(options);
        ImmutableList<T>.Builder items = ImmutableList.CreateBuilder<T>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            items.Add(reader.TokenType == JsonTokenType.Null || JsonSerializer.Deserialize(ref reader, item) is not { } read
                ? throw new JsonException($"Item {items.Count} of a list of {typeof(T).Name} is null; a list holds values only.")
                : read);
        }

        return items.Count == 0 ? ValueList<T>.Empty : new(items.ToImmutable());
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, ValueList<T> value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (value is null)
        {
            writer.WriteNullValue();
            return;
        }

        JsonTypeInfo<T> item = Contract(options);
        writer.WriteStartArray();
        foreach (T each in value)
        {
            JsonSerializer.Serialize(writer, each, item);
        }

        writer.WriteEndArray();
    }

    private static JsonTypeInfo<T> Contract(JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return (JsonTypeInfo<T>)options.GetTypeInfo(typeof(T));
    }
}
