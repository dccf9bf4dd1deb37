using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace SelfGov.Journal.Json;

/// <summary>Writes values as canonical JSON (RFC 8785) in one pass, without a document between.</summary>
internal static class CanonicalSerializer
{
    private static readonly JsonWriterOptions Options = new() { Encoder = CanonicalEncoder.Instance, SkipValidation = true };

    [ThreadStatic]
    private static Utf8JsonWriter? free;

    /// <summary>Appends the canonical JSON of a value.</summary>
    /// <param name="value">The value.</param>
    /// <param name="json">Its contract.</param>
    /// <param name="writer">Where it goes.</param>
    /// <param name="exactly">Whether all numbers have to survive.</param>
    /// <exception cref="FormatException">As for <see cref="CanonicalJson.Of(ReadOnlySpan{byte})"/>.</exception>
    internal static void Write(object value, JsonTypeInfo json, CanonicalWriter writer, bool exactly)
    {
        if (!TryWrite(value, CanonicalContract.Of(json), writer, exactly))
        {
            CanonicalJson.Write(JsonSerializer.SerializeToUtf8Bytes(value, json), writer, exactly);
        }
    }

    /// <summary>
    /// Appends the canonical JSON of a value where nothing is amiss. Where something is, nothing is written: what is said of it, and of
    /// which property first, depends on the order of the contract, so that the value has to be written by that.
    /// </summary>
    /// <param name="value">The value.</param>
    /// <param name="canonical">Its canonical contract.</param>
    /// <param name="writer">Where it goes.</param>
    /// <param name="exactly">Whether all numbers have to survive.</param>
    internal static bool TryWrite(object value, JsonTypeInfo canonical, CanonicalWriter writer, bool exactly)
    {
        int start = writer.Length;
        Utf8JsonWriter tokens = free ?? new(writer, Options);
        free = null;
        try
        {
            tokens.Reset(writer);
            JsonSerializer.Serialize(tokens, value, canonical);
            tokens.Flush();
            if (!CanonicalForm.Arrange(writer.From(start)))
            {
                Rewrite(writer, start, exactly);
            }

            return true;
        }
        catch (Exception)
        {
            writer.Abandon(start);
            return false;
        }
        finally
        {
            tokens.Reset();
            free = tokens;
        }
    }

    private static void Rewrite(CanonicalWriter writer, int start, bool exactly)
    {
        using var written = CanonicalWriter.Rent();
        written.Raw(writer.From(start));
        writer.Rewind(start);
        CanonicalJson.WriteAnew(written.Written, writer, exactly);
    }
}
