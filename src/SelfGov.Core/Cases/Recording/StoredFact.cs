using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using SelfGov.Cases.FirstUse;
using SelfGov.Journal;
using SelfGov.Journal.Json;

namespace SelfGov.Cases.Recording;

/// <summary>
/// How a journal keeps one type of fact: its name, its contract, and where it holds personal data. The contract is read when it is first
/// asked for: most of a journal's time most are not.
/// </summary>
internal sealed class StoredFact(string name, Type type, Once<JsonSerializerOptions> options)
{
    private volatile JsonTypeInfo? json;
    private volatile JsonTypeInfo? canonical;
    private volatile PersonalOf? personal;

    internal string Name => name;

    internal Type Type => type;

    internal JsonTypeInfo Json => json ??= options.Value.TryGetTypeInfo(type, out JsonTypeInfo? found)
        ? found
        : throw new ArgumentException(
            $"The JSON context does not know the fact '{name}'; add [JsonSerializable(typeof({type.Name}))] to it.", nameof(type));

    internal PersonalShape? Personal => (personal ??= new(PersonalShape.Of(Json))).Shape;

    /// <summary>Writes a fact: the whole as canonical JSON, and the payload and the personal data apart.</summary>
    /// <param name="fact">The fact.</param>
    /// <param name="whole">Where the whole goes; empty.</param>
    /// <exception cref="FormatException">The fact has no canonical form in which all numbers survive.</exception>
    /// <exception cref="JsonException">The fact holds what JSON cannot express.</exception>
    internal (byte[] Payload, byte[]? Personal) Write(object fact, CanonicalWriter whole)
    {
        if (!CanonicalSerializer.TryWrite(fact, canonical ??= CanonicalContract.Of(Json), whole, exactly: true))
        {
            return WriteAsDeclared(fact, whole);
        }

        if (Personal is null)
        {
            return (whole.Written.ToArray(), null);
        }

        using var payload = CanonicalWriter.Rent();
        using var personal = CanonicalWriter.Rent();
        return PersonalCut.Divide(whole.Written, Personal, null, payload, personal)
            ? (payload.Written.ToArray(), personal.Written.ToArray())
            : (payload.Written.ToArray(), null);
    }

    // Where something is amiss, the order of the type decides what is said first.
    private (byte[] Payload, byte[]? Personal) WriteAsDeclared(object fact, CanonicalWriter whole)
    {
        byte[] json = JsonSerializer.SerializeToUtf8Bytes(fact, Json);
        if (Personal is null)
        {
            CanonicalJson.WriteAnew(json, whole, exactly: true);
            return (whole.Written.ToArray(), null);
        }

        JsonNode left = JsonNode.Parse(json)!;
        JsonNode? taken = Personal.TakeOut(left);
        byte[] payload = Encoding.UTF8.GetBytes(CanonicalJson.Of(left));
        byte[]? personal = taken is null ? null : Encoding.UTF8.GetBytes(CanonicalJson.Of(taken));
        CanonicalJson.WriteAnew(json, whole, exactly: true);
        return (payload, personal);
    }

    /// <summary>Reads a fact whose payload has all its data.</summary>
    /// <exception cref="JsonException">The payload is not that of the fact.</exception>
    internal object Read(StoredText payload) =>
        (payload.Bytes is { } utf8 ? JsonSerializer.Deserialize(utf8, Json) : JsonSerializer.Deserialize(payload.Text!, Json))
            ?? throw IsNull();

    /// <summary>Reads a fact whose personal data stand in a record beside its payload, or were destroyed.</summary>
    /// <param name="payload">The payload.</param>
    /// <param name="personal">Where the fact holds personal data.</param>
    /// <param name="record">The record; null where it was destroyed.</param>
    /// <returns>The fact, or null where the texts are not canonical, so that they have to be read as any JSON.</returns>
    /// <exception cref="JsonException">The payload is not that of the fact.</exception>
    internal object? TryRead(StoredText payload, PersonalShape personal, StoredText record)
    {
        using var kept = CanonicalWriter.Rent();
        using var json = CanonicalWriter.Rent();
        if (!IsCanonical(payload, json) || !(record.IsNull || IsCanonical(record, kept)))
        {
            return null;
        }

        ReadOnlySpan<byte> values = PersonalJoin.MemberOf(kept.Written, "values"u8);
        using var joined = CanonicalWriter.Rent();
        return values.IsEmpty != record.IsNull || !PersonalJoin.TryJoin(json.Written, personal, values, joined)
            ? null
            : JsonSerializer.Deserialize(joined.Written, Json) ?? throw IsNull();
    }

    private static bool IsCanonical(StoredText text, CanonicalWriter utf8)
    {
        try
        {
            utf8.Verbatim(text);
            return CanonicalForm.Is(utf8.Written);
        }
        catch (FormatException)
        {
            return false;
        }
    }

    internal JsonException IsNull() => new($"The payload of the fact '{Name}' is null.");

    private sealed record PersonalOf(PersonalShape? Shape);
}
