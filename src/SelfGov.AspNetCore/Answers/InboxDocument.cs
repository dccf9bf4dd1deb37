using System.Text.Json;
using NodaTime.Text;
using SelfGov.Cases.Worklists;
using SelfGov.Contract.Answers;

namespace SelfGov.AspNetCore.Answers;

/// <summary>Writes what somebody has to do, and what he can do in the cases of the page. Nothing in it is personal.</summary>
internal static class InboxDocument
{
    /// <param name="page">The page, with the deadlines that the reader may see.</param>
    /// <param name="count">How many deadlines there are on all pages; null where nobody asked.</param>
    /// <param name="options">What he can do now in each of the cases.</param>
    internal static ReadOnlyMemory<byte> Write(WorklistPage page, long? count, IEnumerable<CaseOptions> options) =>
        DocumentWriter.Write(json =>
        {
            json.WriteStartObject();
            json.WriteNumber("format", DocumentFormat.Version);
            json.WriteStartArray("items");
            foreach (WorkItem item in page.Items)
            {
                Item(json, item);
            }

            json.WriteEndArray();
            json.WriteString("next", page.Next);
            if (count is { } all)
            {
                json.WriteNumber("count", all);
            }

            if (page.Lag is { } lag)
            {
                json.WriteNumber("lagSeconds", (long)lag.TotalSeconds);
            }
            else
            {
                json.WriteNull("lagSeconds");
            }

            json.WriteStartArray("cases");
            foreach (CaseOptions each in options)
            {
                json.WriteStartObject();
                json.WriteString("kind", each.Kind);
                json.WriteString("id", each.Case);
                if (each.Version is { } version)
                {
                    json.WriteNumber("version", version);
                }
                else
                {
                    json.WriteNull("version");
                }

                json.WritePropertyName("options");
                json.WriteRawValue(each.Options.Span);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        });

    private static void Item(Utf8JsonWriter json, WorkItem item)
    {
        json.WriteStartObject();
        json.WriteString("kind", item.Kind);
        json.WriteString("id", item.Case.ToString());
        json.WriteString("unit", item.Unit);
        json.WriteString("unitCode", item.UnitCode);
        json.WriteString("deadline", item.DeadlineKind.ToString());
        json.WriteString("code", item.Code);
        json.Words("text", item.Text);
        json.Moment("at", item.At);
        json.WriteString("day", LocalDatePattern.Iso.Format(item.Day));
        json.WriteBoolean("isProvisional", item.IsProvisional);
        json.WriteString("part", item.Part);
        json.Texts("roles", item.Roles);
        json.WriteStartArray("commands");
        foreach (WorkCommand command in item.Commands)
        {
            json.WriteStartObject();
            json.WriteString("command", command.Name);
            json.WriteString("kind", command.Kind.ToString());
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteBoolean("awaitsRenewal", item.AwaitsRenewal);
        json.Article(item.Basis);
        json.WriteEndObject();
    }
}

/// <summary>What somebody can do now in a case.</summary>
/// <param name="Kind">The kind of procedure.</param>
/// <param name="Case">The case.</param>
/// <param name="Version">Its version; null where it could not be read.</param>
/// <param name="Options">The open options as a document.</param>
internal sealed record CaseOptions(string Kind, string Case, long? Version, ReadOnlyMemory<byte> Options);
