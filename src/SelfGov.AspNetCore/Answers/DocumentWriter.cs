using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using SelfGov.Law;

namespace SelfGov.AspNetCore.Answers;

/// <summary>Writes documents in the form of <see cref="Contract.Answers.CaseDocuments{TCase}"/>.</summary>
internal static class DocumentWriter
{
    private static readonly JsonWriterOptions Form = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    internal static ReadOnlyMemory<byte> Write(Action<Utf8JsonWriter> content)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes, Form))
        {
            content(json);
        }

        return bytes.WrittenMemory;
    }

    internal static void Words(this Utf8JsonWriter json, string name, Words? words)
    {
        if (words is null)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        json.WriteString("kk", words.Kazakh);
        json.WriteString("ru", words.Russian);
        json.WriteString("en", words.English);
        json.WriteEndObject();
    }

    internal static void Article(this Utf8JsonWriter json, Citation? basis)
    {
        if (basis is null)
        {
            json.WriteNull("article");
            return;
        }

        json.WriteStartObject("article");
        json.WriteString("act", basis.Act.Code);
        json.WriteString("place", basis.Place);
        json.WriteString("address", basis.Link.OriginalString);
        json.Words("text", basis.Text);
        json.WriteEndObject();
    }

    internal static void Moment(this Utf8JsonWriter json, string name, Instant? moment) =>
        json.WriteString(name, moment is { } at ? InstantPattern.ExtendedIso.Format(at) : null);

    internal static void Texts(this Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (string text in texts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }
}
