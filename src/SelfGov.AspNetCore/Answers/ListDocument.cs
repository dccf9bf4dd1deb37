using System.Collections.Immutable;
using System.Text.Json;
using SelfGov.Cases;
using SelfGov.Cases.Lists;
using SelfGov.Contract.Answers;
using SelfGov.Law;

namespace SelfGov.AspNetCore.Answers;

/// <summary>Writes a page of cases.</summary>
internal static class ListDocument
{
    /// <param name="cases">The cases of the page that the reader may see.</param>
    /// <param name="next">The token of the next page; null where this one is the last.</param>
    /// <param name="counts">How many cases there are, state by state; null where nobody asked.</param>
    /// <param name="textOf">The name for people of a state under an edition; null where this host does not know it.</param>
    internal static ReadOnlyMemory<byte> Write(
        IEnumerable<CaseSummary> cases, string? next, ImmutableArray<CaseCount>? counts, Func<EditionId, string, Words?> textOf) =>
        DocumentWriter.Write(json =>
        {
            json.WriteStartObject();
            json.WriteNumber("format", DocumentFormat.Version);
            json.WriteStartArray("cases");
            foreach (CaseSummary each in cases)
            {
                Case(json, each, textOf);
            }

            json.WriteEndArray();
            json.WriteString("next", next);
            if (counts is { } all)
            {
                json.WriteStartArray("counts");
                foreach (CaseCount count in all)
                {
                    json.WriteStartObject();
                    json.WriteString("state", count.State);
                    json.WriteNumber("cases", count.Cases);
                    json.WriteEndObject();
                }

                json.WriteEndArray();
            }

            json.WriteEndObject();
        });

    private static void Case(Utf8JsonWriter json, CaseSummary each, Func<EditionId, string, Words?> textOf)
    {
        json.WriteStartObject();
        json.WriteString("kind", each.Kind);
        json.WriteString("id", each.Case.ToString());
        json.WriteNumber("version", each.Journal.Count);
        json.WriteString("edition", each.Edition.ToString());
        json.Moment("updated", each.Updated);
        json.WriteStartObject("state");
        json.WriteString("name", each.Status.State);
        json.Words("text", textOf(each.Edition, each.Status.State));
        json.WriteEndObject();
        json.WriteString("unit", each.Status.Unit);
        json.WriteString("unitCode", each.Status.UnitCode);
        json.Moment("nextDeadline", each.Status.NextDeadline);
        json.WriteBoolean("awaitsRenewal", each.AwaitsRenewal);

        // What is damaged may quote what somebody has put there; the administrator finds it in the store.
        json.WriteBoolean("isDamaged", each.Damage is not null);
        json.WriteEndObject();
    }
}
