using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using SelfGov.Law;
using SelfGov.Workflow;
using SelfGov.Workflow.Explanation;

namespace SelfGov.Contract.Answers;

/// <summary>Writes what all documents share: words, places in the law, roles, moments, refusals.</summary>
internal static class AnswerWriter
{
    private static readonly JsonWriterOptions Form = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    internal static byte[] Write(Action<Utf8JsonWriter> content)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes, Form))
        {
            content(json);
        }

        return bytes.WrittenSpan.ToArray();
    }

    internal static void Array<T>(this Utf8JsonWriter json, IEnumerable<T> items, Action<Utf8JsonWriter, T> item)
    {
        json.WriteStartArray();
        foreach (T each in items)
        {
            item(json, each);
        }

        json.WriteEndArray();
    }

    internal static void Array<T>(this Utf8JsonWriter json, string name, IEnumerable<T> items, Action<Utf8JsonWriter, T> item)
    {
        json.WritePropertyName(name);
        json.Array(items, item);
    }

    internal static void Texts(this Utf8JsonWriter json, string name, IEnumerable<string> items) =>
        json.Array(name, items, static (json, item) => json.WriteStringValue(item));

    internal static void Words(this Utf8JsonWriter json, string name, Words? words)
    {
        json.WritePropertyName(name);
        json.Words(words);
    }

    internal static void Words(this Utf8JsonWriter json, Words? words)
    {
        if (words is null)
        {
            json.WriteNullValue();
            return;
        }

        json.WriteStartObject();
        json.WriteString("kk", words.Kazakh);
        json.WriteString("ru", words.Russian);
        json.WriteString("en", words.English);
        json.WriteEndObject();
    }

    internal static void Article(this Utf8JsonWriter json, Citation basis)
    {
        json.WriteStartObject("article");
        json.WriteString("act", basis.Act.Code);
        json.WriteString("place", basis.Place);
        json.WriteString("address", basis.Link.OriginalString);
        json.Words("text", basis.Text);
        json.WriteEndObject();
    }

    internal static void Roles(this Utf8JsonWriter json, ImmutableArray<Role> roles) => json.Array("roles", roles, static (json, role) =>
    {
        json.WriteStartObject();
        json.WriteString("code", role.Code);
        json.Words("name", role.Name);
        json.WriteEndObject();
    });

    internal static void Moment(this Utf8JsonWriter json, string name, Instant? moment) =>
        json.WriteString(name, moment is { } at ? InstantPattern.ExtendedIso.Format(at) : null);

    internal static void Refusals(this Utf8JsonWriter json, string name, ImmutableArray<Refusal> refusals) =>
        json.Array(name, refusals, static (json, refusal) => json.Refusal(refusal));

    internal static void Refusal(this Utf8JsonWriter json, Refusal refusal)
    {
        json.WriteStartObject();
        json.WriteString("kind", refusal.Kind.ToString());
        json.WriteString("code", refusal.Code);
        json.Field(refusal.Field);
        json.Words("text", refusal.Text);
        json.Words("expected", refusal.Expected);
        json.Words("found", refusal.Found);
        json.Array("details", refusal.Details, static (json, detail) => json.Words(detail));
        json.WritePropertyName("expectation");
        json.Expectation(refusal.Expectation);
        json.Moment("earliest", refusal.Earliest);
        json.Article(refusal.Basis);
        json.WriteEndObject();
    }

    /// <summary>A condition that was met.</summary>
    internal static void Met(this Utf8JsonWriter json, MetRule met)
    {
        json.WriteStartObject();
        json.WriteString("code", met.Code);
        json.Field(met.Field);
        json.Words("text", met.Text);
        json.Words("expected", met.Expected);
        json.Words("found", met.Found);
        json.WritePropertyName("expectation");
        json.Expectation(met.Expectation);
        json.Article(met.Basis);
        json.WriteEndObject();
    }

    /// <summary>A property of a command as the pointer to its field in JSON.</summary>
    internal static void Field(this Utf8JsonWriter json, string? property) => json.WriteString(
        "field", property is null ? null : Pointer.Root.To(JsonNamingPolicy.CamelCase.ConvertName(property)).ToString());

    internal static void Expectation(this Utf8JsonWriter json, Expectation? expectation)
    {
        if (expectation is null)
        {
            json.WriteNullValue();
            return;
        }

        json.WriteStartObject();
        json.WriteString("kind", expectation.Kind.ToString());
        json.Array("values", expectation.Values, static (json, value) => json.Value(value));
        json.Words("text", expectation.Text);
        json.WriteEndObject();
    }

    // The values have the type of the field that a rule compares; a form of its own shows as its text.
    private static void Value(this Utf8JsonWriter json, object? value)
    {
        switch (value)
        {
            case null:
                json.WriteNullValue();
                break;
            case bool truth:
                json.WriteBooleanValue(truth);
                break;
            case int whole:
                json.WriteNumberValue(whole);
                break;
            case long whole:
                json.WriteNumberValue(whole);
                break;
            case decimal number:
                json.WriteNumberValue(number);
                break;
            case LocalDate day:
                json.WriteStringValue(LocalDatePattern.Iso.Format(day));
                break;
            case LocalTime time:
                json.WriteStringValue(LocalTimePattern.ExtendedIso.Format(time));
                break;
            case LocalDateTime time:
                json.WriteStringValue(LocalDateTimePattern.ExtendedIso.Format(time));
                break;
            case Instant moment:
                json.WriteStringValue(InstantPattern.ExtendedIso.Format(moment));
                break;
            case Words words:
                json.Words(words);
                break;
            default:
                json.WriteStringValue(Convert.ToString(value, CultureInfo.InvariantCulture));
                break;
        }
    }
}
