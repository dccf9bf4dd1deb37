using System.Buffers;
using System.Collections.Immutable;
using System.Text.Json;
using SelfGov.Journal.Json;
using SelfGov.Law;

namespace SelfGov.Journal.Chain;

/// <summary>The journal's own record that personal data were destroyed: which entries lost theirs, and on what legal basis.</summary>
/// <remarks>It is no fact of the procedure: the case takes it in as one more version and is otherwise as it was.</remarks>
public static class Erasure
{
    /// <summary>The name under which the journal of every kind of case keeps it. No fact may have this name.</summary>
    public const string FactName = "personal-data-erased";

    /// <summary>The versions whose personal data an entry says were destroyed; none for an entry that is no erasure.</summary>
    /// <param name="entry">The entry.</param>
    /// <exception cref="ArgumentNullException">The entry is null.</exception>
    /// <exception cref="JsonException">The payload is not that of an erasure.</exception>
    public static ImmutableArray<long> VersionsOf(JournalEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        if (entry.FactName != FactName)
        {
            return [];
        }

        using var payload = JsonDocument.Parse(entry.Payload);
        return payload.RootElement.ValueKind == JsonValueKind.Object
            && payload.RootElement.TryGetProperty("versions", out JsonElement versions)
            && versions.ValueKind == JsonValueKind.Array
                ? [.. versions.EnumerateArray().Select(each => each.TryGetInt64(out long version) ? version : throw NoErasure())]
                : throw NoErasure();

        static JsonException NoErasure() => new($"The payload of '{FactName}' has no list of versions.");
    }

    /// <summary>The numbers of refused commands whose personal data an entry says were destroyed; mostly none.</summary>
    /// <param name="entry">The entry.</param>
    /// <exception cref="ArgumentNullException">The entry is null.</exception>
    /// <exception cref="JsonException">The payload is not that of an erasure.</exception>
    public static ImmutableArray<long> RefusedOf(JournalEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        if (entry.FactName != FactName)
        {
            return [];
        }

        using var payload = JsonDocument.Parse(entry.Payload);
        return payload.RootElement.ValueKind == JsonValueKind.Object
            && payload.RootElement.TryGetProperty("refused", out JsonElement refused) && refused.ValueKind == JsonValueKind.Array
                ? [.. refused.EnumerateArray().Select(each => each.TryGetInt64(out long number)
                    ? number
                    : throw new JsonException($"The payload of '{FactName}' names a refused command by no number."))]
                : [];
    }

    private static void Write(Utf8JsonWriter writer, string name, ImmutableArray<long> numbers)
    {
        writer.WriteStartArray(name);
        foreach (long number in numbers)
        {
            writer.WriteNumberValue(number);
        }

        writer.WriteEndArray();
    }

    internal static string PayloadOf(Citation basis, ImmutableArray<long> versions, ImmutableArray<long> refused)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(bytes))
        {
            writer.WriteStartObject();
            writer.WriteStartObject("basis");
            writer.WriteString("act", basis.Act.Code);
            writer.WriteString("place", basis.Place);
            writer.WriteEndObject();
            if (!refused.IsEmpty)
            {
                Write(writer, "refused", refused);
            }

            Write(writer, "versions", versions);
            writer.WriteEndObject();
        }

        return CanonicalJson.ExactlyOf(bytes.WrittenSpan);
    }
}
