using System.Text.Json.Nodes;

namespace SelfGov.Contract;

/// <summary>JSON that fits a shape, drawn from a seed.</summary>
internal sealed class CommandSample(int seed)
{
    private readonly Random random = new(seed);

    internal JsonObject Of(ValueShape shape) => (JsonObject)Value(shape)!;

    private JsonNode? Value(ValueShape shape) => shape.Kind switch
    {
        ValueKind.Object => Object(shape),
        ValueKind.List => new JsonArray([.. Enumerable.Range(0, random.Next(4)).Select(_ => Value(shape.Element!))]),
        ValueKind.Text => Text(shape),
        ValueKind.Whole => JsonValue.Create(random.Next((int)shape.Least!, (int)shape.Largest! + 1)),
        ValueKind.Number => JsonValue.Create(random.Next(1, 100_000) / 10m),
        ValueKind.Truth => JsonValue.Create(random.Next(2) == 0),
        ValueKind.Choice => JsonValue.Create(shape.Choices[random.Next(shape.Choices.Length)].Name),
        _ => JsonValue.Create(shape.Choices[random.Next(shape.Choices.Length)].Name),
    };

    private JsonObject Object(ValueShape shape)
    {
        var made = new JsonObject();
        foreach (FieldShape field in shape.Fields.Where(field => field.IsRequired || random.Next(2) == 0))
        {
            made[field.Name] = field.IsNullable && random.Next(3) == 0 ? null : Value(field.Value);
        }

        return made;
    }

    private JsonValue Text(ValueShape shape)
    {
        if (shape.Type == typeof(string) && shape.Example is { } example)
        {
            return JsonValue.Create(example);
        }

        string day = $"{random.Next(shape.EarliestYear, ValueShape.LastYear):D4}-{random.Next(1, 13):D2}-{random.Next(1, 29):D2}";
        return JsonValue.Create(shape.Type.Name switch
        {
            "LocalDate" => day,
            "LocalDateTime" => $"{day}T{random.Next(24):D2}:00:00",
            "Instant" => $"{day}T{random.Next(24):D2}:00:00Z",
            "LocalTime" => $"{random.Next(24):D2}:30:00",
            "String" => random.Next(3) switch { 0 => "Asia/Almaty", 1 => "Қызылжар", _ => "a/b~c \"d\" 😀" },
            _ => shape.Example!,
        });
    }
}
