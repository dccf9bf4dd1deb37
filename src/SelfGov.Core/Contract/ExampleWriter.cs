using System.Text.Json;

namespace SelfGov.Contract;

/// <summary>Writes JSON that a shape takes: what has to be given, each field by its example or its smallest lawful value.</summary>
internal static class ExampleWriter
{
    private const string Text = "…";

    internal static void Write(Utf8JsonWriter json, ValueShape shape)
    {
        switch (shape.Kind)
        {
            case ValueKind.Object:
                json.WriteStartObject();
                foreach (FieldShape field in shape.Fields.Where(field => field.IsRequired))
                {
                    json.WritePropertyName(field.Name);
                    if (field.Example is { } example)
                    {
                        json.WriteRawValue(example);
                    }
                    else if (field.IsNullable)
                    {
                        json.WriteNullValue();
                    }
                    else
                    {
                        Write(json, field.Value);
                    }
                }

                json.WriteEndObject();
                break;
            case ValueKind.List:
                json.WriteStartArray();
                Write(json, shape.Element!);
                json.WriteEndArray();
                break;
            case ValueKind.Truth:
                json.WriteBooleanValue(true);
                break;
            case ValueKind.Whole:
                json.WriteNumberValue(Math.Max(shape.Least ?? 1, Math.Min(1, shape.Largest ?? 1)));
                break;
            case ValueKind.Number:
                // Sums of which one is that of others are in agreement where all are zero.
                json.WriteNumberValue(Math.Max(shape.Least ?? 0, 0));
                break;
            case ValueKind.Choice or ValueKind.Choices:
                json.WriteStringValue(shape.Choices[0].Name);
                break;
            default:
                json.WriteStringValue(shape.Form?.Example ?? Text);
                break;
        }
    }
}
