using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;
using NodaTime.Text;
using SelfGov.Journal.Chain;

namespace SelfGov.Journal.Json;

/// <summary>A journal entry as an event that other systems understand: CloudEvents 1.0 in the JSON format.</summary>
/// <remarks>
/// The data are the payload of the entry, so that no personal data leave with an event. Consumers that see an event twice know it by its
/// source and id.
/// </remarks>
public static class CloudEvent
{
    /// <summary>What the type of every event begins with; the kind of procedure and the name of the fact follow.</summary>
    public const string TypePrefix = "selfgov";

    /// <summary>The event of an entry.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="source">The journal from which it comes, as the host names it: a URI that stays the same.</param>
    /// <returns>
    /// The event as JSON: <c>id</c> is the case and the version, <c>subject</c> the case, <c>type</c> such as
    /// <c>selfgov.akim-election.candidate-registered</c>, <c>time</c> when the fact was recorded. Extension attributes are
    /// <c>caseversion</c>, <c>edition</c>, <c>actor</c>, <c>role</c>, <c>hash</c>, and <c>sequence</c> for the position among all entries.
    /// </returns>
    /// <remarks>
    /// What an earlier release took for an identity may hold what no event may, such as a control character; there it stands as in a URI,
    /// <c>%0A</c>.
    /// </remarks>
    /// <exception cref="ArgumentNullException">The entry or the source is null.</exception>
    /// <exception cref="ArgumentException">The source is empty, and an event has to name one.</exception>
    /// <exception cref="BrokenJournalException">
    /// The payload is no JSON: somebody has changed it where it is stored. It has the <see cref="BrokenJournalException.Position"/> of a
    /// stored entry.
    /// </exception>
    public static string ToJson(JournalEntry entry, Uri source)
    {
        ArgumentNullException.ThrowIfNull(entry);
        ArgumentNullException.ThrowIfNull(source);
        ArgumentException.ThrowIfNullOrWhiteSpace(source.OriginalString, nameof(source));
        string id = Allowed(entry.Case.ToString());
        var bytes = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(bytes))
        {
            writer.WriteStartObject();
            writer.WriteString("specversion", "1.0");
            writer.WriteString("id", $"{id}/{entry.Version}");
            writer.WriteString("source", Allowed(source.OriginalString));
            writer.WriteString("type", $"{TypePrefix}.{entry.Kind}.{entry.FactName}");
            writer.WriteString("subject", id);
            writer.WriteString("time", InstantPattern.ExtendedIso.Format(entry.Recorded));
            writer.WriteString("datacontenttype", "application/json");
            writer.WriteNumber("caseversion", entry.Version);
            writer.WriteString("edition", entry.Edition.ToString());
            writer.WriteString("actor", Allowed(entry.ActorId));
            writer.WriteString("role", entry.Role);
            writer.WriteString("hash", entry.Hash.ToString());
            if (entry.Position > 0)
            {
                // The sequence extension of CloudEvents: text that sorts as the positions do.
                writer.WriteString("sequence", entry.Position.ToString("D19", CultureInfo.InvariantCulture));
            }

            writer.WritePropertyName("data");
            WritePayload(entry, writer);
            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(bytes.WrittenSpan);
    }

    /// <summary>That an entry cannot be told, since its payload is none that the journal writes.</summary>
    internal static BrokenJournalException Unreadable(JournalEntry entry, Exception thrown) => new(
        entry.Case,
        new(entry.Version, JournalBreakKind.Payload, $"the payload is not that of '{entry.FactName}': {thrown.Message}")
        {
            Thrown = thrown,
        })
    {
        Position = entry.Position > 0 ? entry.Position : null,
    };

    private static void WritePayload(JournalEntry entry, Utf8JsonWriter writer)
    {
        try
        {
            writer.WriteRawValue(entry.Payload);
        }
        catch (Exception exception) when (exception is JsonException or ArgumentException)
        {
            throw Unreadable(entry, exception);
        }
    }

    // https://github.com/cloudevents/spec/blob/v1.0.2/cloudevents/spec.md#type-system, String
    private static string Allowed(string text) => text.EnumerateRunes().Any(rune => !IsAllowed(rune))
        ? string.Concat(text.EnumerateRunes().Select(rune => IsAllowed(rune) && rune.Value != '%' ? rune.ToString() : Escaped(rune)))
        : text;

    private static bool IsAllowed(Rune rune) =>
        Rune.GetUnicodeCategory(rune) != UnicodeCategory.Control && (rune.Value & 0xFFFE) != 0xFFFE && rune.Value is < 0xFDD0 or > 0xFDEF;

    private static string Escaped(Rune rune) => Uri.EscapeDataString(rune.ToString());
}
