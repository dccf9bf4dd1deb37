using System.Text.Json;

namespace SelfGov.Contract.Checks;

/// <summary>Finds the innermost value that cannot be made of data that are each right by themselves.</summary>
internal sealed class Inconsistency(JsonSerializerOptions options)
{
    internal (Pointer At, string Message) Find(ValueShape shape, JsonElement json, Pointer at, Exception exception)
    {
        foreach ((ValueShape held, JsonElement part, Pointer place) in PartsOf(shape, json, at))
        {
            if (part.ValueKind != JsonValueKind.Null && Trouble(held, part) is { } inner)
            {
                return Find(held, part, place, inner);
            }
        }

        Exception cause = exception is JsonException { InnerException: { } thrown } ? thrown : exception;
        return cause is ArgumentException { ParamName: { } name } argument && shape.Find(name) is not null
            ? (at.To(name), argument.Message.Replace($" (Parameter '{name}')", string.Empty, StringComparison.Ordinal))
            : (at, cause.Message);
    }

    private static IEnumerable<(ValueShape Held, JsonElement Part, Pointer Place)> PartsOf(ValueShape shape, JsonElement json, Pointer at)
    {
        if (shape.Kind == ValueKind.List)
        {
            int index = 0;
            foreach (JsonElement element in json.EnumerateArray())
            {
                yield return (shape.Element!, element, at.To(index++));
            }
        }

        foreach (FieldShape field in shape.Fields)
        {
            if (json.TryGetProperty(field.Name, out JsonElement part))
            {
                yield return (field.Value, part, at.To(field.Name));
            }
        }
    }

    private Exception? Trouble(ValueShape shape, JsonElement json)
    {
        // What the shape of a converter names is not what the serializer knows: then the whole is to blame.
        if (!options.TryGetTypeInfo(shape.Type, out var contract))
        {
            return null;
        }

        try
        {
            json.Deserialize(contract);
            return null;
        }
        catch (Exception exception) when (exception is JsonException or ArgumentException or FormatException or OverflowException
            or InvalidOperationException or KeyNotFoundException)
        {
            return exception;
        }
        catch (NotSupportedException)
        {
            // A list that only the converter of its property reads: what is wrong with it is wrong with one of its items.
            return shape.Kind == ValueKind.List && json.ValueKind == JsonValueKind.Array
                ? json.EnumerateArray().Select(item => Trouble(shape.Element!, item)).FirstOrDefault(trouble => trouble is not null)
                : null;
        }
    }
}
