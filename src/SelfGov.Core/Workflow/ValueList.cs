using System.Collections;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using SelfGov.Contract;

namespace SelfGov.Workflow;

/// <summary>A list in a case, a fact or a figure that is equal to another one when all items are equal, in order.</summary>
/// <typeparam name="T">What it lists; never null.</typeparam>
/// <remarks>
/// Immutable: a record that holds one needs no equality of its own. Adding, finding by place and changing take O(log n), so that a list
/// may grow with its case; comparing and hashing take O(n). Made by a collection expression. In JSON an array, where the property that
/// holds it names <see cref="ValueListConverter{T}"/>.
/// </remarks>
[CollectionBuilder(typeof(ValueList), nameof(ValueList.Create))]
public sealed class ValueList<T> : IReadOnlyList<T>, IEquatable<ValueList<T>>
    where T : notnull
{
    internal static readonly ValueList<T> Empty = new([]);

    private readonly ImmutableList<T> items;

    internal ValueList(ImmutableList<T> items) => this.items = items;

    /// <inheritdoc/>
    public int Count => items.Count;

    /// <summary>The item at an index.</summary>
    /// <param name="index">The index, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such item.</exception>
    public T this[int index] => items[index];

    /// <summary>Whether two lists have equal items in the same order, or are both null.</summary>
    public static bool operator ==(ValueList<T>? left, ValueList<T>? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether two lists differ in an item or in order, or one of them is null.</summary>
    public static bool operator !=(ValueList<T>? left, ValueList<T>? right) => !(left == right);

    /// <summary>This list with one more item at its end.</summary>
    /// <param name="item">The item.</param>
    /// <exception cref="ArgumentNullException">The item is null.</exception>
    public ValueList<T> With(T item)
    {
        ArgumentNullException.ThrowIfNull(item);
        return new(items.Add(item));
    }

    /// <summary>This list with another item at an index.</summary>
    /// <param name="index">The index, from 0.</param>
    /// <param name="item">The item.</param>
    /// <exception cref="ArgumentNullException">The item is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such place.</exception>
    public ValueList<T> With(int index, T item)
    {
        ArgumentNullException.ThrowIfNull(item);
        return new(items.SetItem(index, item));
    }

    /// <inheritdoc cref="IEnumerable{T}.GetEnumerator"/>
    public ImmutableList<T>.Enumerator GetEnumerator() => items.GetEnumerator();

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <inheritdoc/>
    public bool Equals(ValueList<T>? other) =>
        ReferenceEquals(this, other) || (other is not null && Count == other.Count && items.SequenceEqual(other.items));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ValueList<T>);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (T item in items)
        {
            hash.Add(item);
        }

        return hash.ToHashCode();
    }

    /// <summary>The items, for logs and debuggers.</summary>
    public override string ToString() => $"[{string.Join(", ", items)}]";
}

/// <summary>Lists that are equal by value: how they are made, and how a numbered part is found.</summary>
public static class ValueList
{
    /// <summary>A list of items; collection expressions come here.</summary>
    /// <typeparam name="T">What it lists.</typeparam>
    /// <param name="items">The items, in order.</param>
    /// <exception cref="ArgumentException">An item is null; the message says which.</exception>
    public static ValueList<T> Create<T>(params ReadOnlySpan<T> items)
        where T : notnull
    {
        for (int i = 0; i < items.Length; i++)
        {
            if (items[i] is null)
            {
                throw new ArgumentException($"Item {i} of {items.Length} is null; a list holds values only.", nameof(items));
            }
        }

        return items.IsEmpty ? ValueList<T>.Empty : new(ImmutableList.Create(items));
    }

    /// <summary>The part of a number, where parts are numbered from 1 in the order of the list; null where there is none.</summary>
    /// <typeparam name="T">What the list holds.</typeparam>
    /// <param name="list">The list.</param>
    /// <param name="number">The number, from 1.</param>
    /// <exception cref="ArgumentNullException">The list is null.</exception>
    public static T? Find<T>(this ValueList<T> list, int number)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(list);
        return number >= 1 && number <= list.Count ? list[number - 1] : null;
    }
}

/// <summary>Reads and writes a list as the JSON array of its items.</summary>
/// <typeparam name="T">What the list holds.</typeparam>
/// <remarks>
/// Named where a list is a property, <c>[property: JsonConverter(typeof(ValueListConverter&lt;string&gt;))]</c>: closed over its item it
/// needs no reflection, and a generated context knows the items' contract from the property.
/// </remarks>
public sealed class ValueListConverter<T> : JsonConverter<ValueList<T>>, IShapedConverter
    where T : notnull
{
    /// <inheritdoc/>
    public ValueShape Shape(Func<Type, ValueShape> shapeOf)
    {
        ArgumentNullException.ThrowIfNull(shapeOf);
        return ValueShape.List(typeof(ValueList<T>), shapeOf(typeof(T)));
    }

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

/// <summary>Reads and writes a list that may be left out: null is no list, and not an empty one.</summary>
/// <typeparam name="T">What the list holds.</typeparam>
public sealed class OptionalValueListConverter<T> : JsonConverter<ValueList<T>>, IShapedConverter
    where T : notnull
{
    private static readonly ValueListConverter<T> Given = new();

    /// <summary>False: null is the serializer's own matter.</summary>
    public override bool HandleNull => false;

    /// <inheritdoc/>
    public ValueShape Shape(Func<Type, ValueShape> shapeOf) => Given.Shape(shapeOf);

    /// <inheritdoc/>
    /// <exception cref="JsonException">There is no array, an item is null or none of its type; the message says which.</exception>
    public override ValueList<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Given.Read(ref reader, typeToConvert, options);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, ValueList<T> value, JsonSerializerOptions options) =>
        Given.Write(writer, value, options);
}
