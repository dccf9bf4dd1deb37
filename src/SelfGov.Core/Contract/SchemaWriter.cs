using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using SelfGov.Contract.Checks;
using SelfGov.Law;
using SelfGov.Workflow;
using SelfGov.Workflow.Explanation;

namespace SelfGov.Contract;

/// <summary>Writes the JSON Schema of a command from its shape.</summary>
/// <param name="say">A label in the words of the edition.</param>
internal sealed class SchemaWriter(string kind, ValueShape shape, Func<Words, Words> say)
{
    // What TextRule refuses.
    private const string PlainText =
        "^[^\\u0000-\\u0008\\u000B\\u000C\\u000E-\\u001F\\u007F-\\u009F\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]*$";

    private const string OneLine = "^[^\\u0000-\\u001F\\u007F-\\u009F\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]*$";

    private static readonly JsonWriterOptions Form = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    internal string Write(string name, MapCommand? command)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes, Form))
        {
            json.WriteStartObject();
            json.WriteString("$schema", "https://json-schema.org/draft/2020-12/schema");
            json.WriteString("$id", $"urn:selfgov:{kind}:{name}");
            json.WriteString("title", command?.Text.English ?? name);
            if (command is not null)
            {
                WriteWords(json, "x-labels", command.Text);
                json.WriteString("x-basis", command.Basis.Text.English);
            }

            WriteValue(json, shape, isNullable: false, command);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(bytes.WrittenSpan);
    }

    private void WriteValue(Utf8JsonWriter json, ValueShape shape, bool isNullable, MapCommand? command = null)
    {
        WriteType(json, shape.Kind, isNullable);
        switch (shape.Kind)
        {
            case ValueKind.Object:
                WriteFields(json, shape, command);
                break;
            case ValueKind.List:
                json.WriteStartObject("items");
                WriteValue(json, shape.Element!, isNullable: false);
                json.WriteEndObject();
                break;
            case ValueKind.Text:
                WriteText(json, shape);
                break;
            case ValueKind.Whole or ValueKind.Number:
                WriteNumber(json, shape);
                break;
            case ValueKind.Choice:
                WriteChoices(json, shape, isNullable);
                break;
            case ValueKind.Choices:
                string names = string.Join('|', shape.Choices.Select(choice => choice.Name));
                json.WriteString("pattern", $"^(?:{names})(?:, (?:{names}))*$");
                WriteLabels(json, shape);
                break;
        }
    }

    private static void WriteType(Utf8JsonWriter json, ValueKind kind, bool isNullable)
    {
        string type = kind switch
        {
            ValueKind.Object => "object",
            ValueKind.List => "array",
            ValueKind.Whole => "integer",
            ValueKind.Number => "number",
            ValueKind.Truth => "boolean",
            _ => "string",
        };
        if (!isNullable)
        {
            json.WriteString("type", type);
            return;
        }

        json.WriteStartArray("type");
        json.WriteStringValue(type);
        json.WriteStringValue("null");
        json.WriteEndArray();
    }

    private void WriteFields(Utf8JsonWriter json, ValueShape shape, MapCommand? command)
    {
        json.WriteStartObject("properties");
        foreach (FieldShape field in shape.Fields)
        {
            json.WriteStartObject(field.Name);
            if (field.Label is { } label)
            {
                json.WriteString("title", say(label).English);
                WriteWords(json, "x-labels", say(label));
            }

            if (field.IsPersonal)
            {
                json.WriteBoolean("x-personal", true);
            }

            if (field.IsPartKey)
            {
                json.WriteBoolean("x-part", true);
            }

            WriteValue(json, Bounded(field, command), field.IsNullable);
            json.WriteEndObject();
        }

        json.WriteEndObject();
        json.WriteStartArray("required");
        foreach (FieldShape field in shape.Fields.Where(field => field.IsRequired))
        {
            json.WriteStringValue(field.Name);
        }

        json.WriteEndArray();
        json.WriteBoolean("additionalProperties", false);
    }

    /// <summary>The field within what the rules of the edition expect of it, as far as that is a number that no case changes.</summary>
    private static ValueShape Bounded(FieldShape field, MapCommand? command)
    {
        ValueShape bounded = field.Value;
        if (command is null || bounded.Kind is not (ValueKind.Whole or ValueKind.Number))
        {
            return bounded;
        }

        foreach (Expectation bound in command.Rules.Where(rule => rule.Field == field.Property).Select(rule => rule.Bound)
            .OfType<Expectation>())
        {
            decimal[] values = [.. bound.Values.Select(NumberOf).OfType<decimal>()];
            if (values.Length == 0)
            {
                continue;
            }

            if (bound.Kind is ExpectationKind.AtLeast or ExpectationKind.Between or ExpectationKind.Exactly)
            {
                bounded = bounded with { Least = Math.Max(bounded.Least ?? decimal.MinValue, values[0]) };
            }

            if (bound.Kind is ExpectationKind.AtMost or ExpectationKind.Between or ExpectationKind.Exactly)
            {
                bounded = bounded with { Largest = Math.Min(bounded.Largest ?? decimal.MaxValue, values[^1]) };
            }
        }

        return bounded;
    }

    private static decimal? NumberOf(object value) => value switch
    {
        int whole => whole,
        long whole => whole,
        decimal exact => exact,
        _ => null,
    };

    private static void WriteText(Utf8JsonWriter json, ValueShape shape)
    {
        if (shape.Form is not { } form)
        {
            json.WriteNumber("maxLength", shape.MostCharacters);
            json.WriteString("pattern", shape.IsIdentity ? OneLine : PlainText);
            return;
        }

        if (form.Format is { } format)
        {
            json.WriteString("format", format);
        }

        string years = YearPattern.From(shape.EarliestYear);
        json.WriteString("pattern", $"^(?:{form.Pattern.Replace(TextForm.Year, years, StringComparison.Ordinal)})$");
        json.WriteStartArray("examples");
        json.WriteStringValue(form.Example);
        json.WriteEndArray();
    }

    private static void WriteNumber(Utf8JsonWriter json, ValueShape shape)
    {
        if (shape.Least is { } least)
        {
            json.WriteNumber("minimum", least);
        }

        if (shape.Largest is { } largest)
        {
            json.WriteNumber("maximum", largest);
        }

        if (shape.Decimals is { } decimals and > 0)
        {
            json.WriteNumber("x-decimals", decimals);
        }
    }

    private void WriteChoices(Utf8JsonWriter json, ValueShape shape, bool isNullable)
    {
        json.WriteStartArray("enum");
        foreach (ChoiceShape choice in shape.Choices)
        {
            json.WriteStringValue(choice.Name);
        }

        if (isNullable)
        {
            json.WriteNullValue();
        }

        json.WriteEndArray();
        WriteLabels(json, shape);
    }

    private void WriteLabels(Utf8JsonWriter json, ValueShape shape)
    {
        json.WriteStartObject("x-choices");
        foreach (ChoiceShape choice in shape.Choices)
        {
            if (choice.Label is { } label)
            {
                WriteWords(json, choice.Name, say(label));
            }
        }

        json.WriteEndObject();
    }

    private static void WriteWords(Utf8JsonWriter json, string name, Words words)
    {
        json.WriteStartObject(name);
        json.WriteString("kk", words.Kazakh);
        json.WriteString("ru", words.Russian);
        json.WriteString("en", words.English);
        json.WriteEndObject();
    }
}
