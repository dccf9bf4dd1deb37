using System.Text.Json;
using SelfGov.Cases;
using SelfGov.Contract.Answers;
using SelfGov.Journal.Chain;

namespace SelfGov.AspNetCore.Answers;

/// <summary>Writes the answer of a verification. What stands at a broken place may be anything, and is not quoted.</summary>
internal static class VerificationDocument
{
    internal static ReadOnlyMemory<byte> Write(Verification verification) => DocumentWriter.Write(json =>
    {
        json.WriteStartObject();
        json.WriteNumber("format", DocumentFormat.Version);
        json.WriteBoolean("isIntact", verification.IsIntact);
        json.WriteString("completeness", verification.Completeness.ToString());
        json.WriteStartObject("checkpoint");
        json.WriteNumber("count", verification.Checkpoint.Count);
        json.WriteString("head", verification.Checkpoint.Count == 0 ? null : verification.Checkpoint.Head.ToString());
        json.WriteEndObject();
        Break(json, "break", verification.Break);
        Break(json, "refusalBreak", verification.RefusalBreak);
        Break(json, "storedBreak", verification.StoredBreak);
        if (verification.NewerFrom is { } newer)
        {
            json.WriteNumber("newerFrom", newer);
        }
        else
        {
            json.WriteNull("newerFrom");
        }

        json.WriteStartArray("readOtherwise");
        foreach (LawReading reading in verification.ReadOtherwise)
        {
            json.WriteStartObject();
            json.WriteNumber("fromVersion", reading.FromVersion);
            json.WriteString("fingerprint", reading.Fingerprint.Edition);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    });

    private static void Break(Utf8JsonWriter json, string name, JournalBreak? found)
    {
        if (found is null)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        json.WriteNumber("version", found.Version);
        json.WriteString("kind", found.Kind.ToString());
        json.WriteEndObject();
    }
}
