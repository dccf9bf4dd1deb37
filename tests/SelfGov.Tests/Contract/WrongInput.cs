using System.Text.Json.Nodes;

namespace SelfGov.Contract;

/// <summary>Data that one field makes wrong, and the error that has to say so.</summary>
internal sealed record WrongInput(JsonObject Data, ContractErrorKind Kind, string Pointer)
{
    internal static IEnumerable<WrongInput> Of(ValueShape shape, JsonObject sound) =>
        Of(shape, sound, string.Empty, () => (JsonObject)sound.DeepClone(), data => data);

    private static IEnumerable<WrongInput> Of(
        ValueShape shape, JsonObject within, string at, Func<JsonObject> copy, Func<JsonObject, JsonObject> find)
    {
        yield return With(null, "nobodyKnows", 1, ContractErrorKind.Unknown);
        foreach (FieldShape field in shape.Fields)
        {
            if (field.IsRequired)
            {
                JsonObject without = copy();
                find(without).Remove(field.Name);
                yield return new(without, ContractErrorKind.Missing, $"{at}/{field.Name}");
            }

            if (!field.IsNullable)
            {
                yield return With(field, field.Name, null, ContractErrorKind.Null);
            }

            foreach ((JsonNode? value, ContractErrorKind kind) in Wrong(field.Value))
            {
                yield return With(field, field.Name, value, kind);
            }

            if (field.Value.Kind == ValueKind.Object && within[field.Name] is JsonObject inner)
            {
                foreach (WrongInput wrong in Of(
                    field.Value, inner, $"{at}/{field.Name}", copy, data => (JsonObject)find(data)[field.Name]!))
                {
                    yield return wrong;
                }
            }
        }

        WrongInput With(FieldShape? field, string name, JsonNode? value, ContractErrorKind kind)
        {
            JsonObject data = copy();
            find(data)[name] = value?.DeepClone();
            return new(data, kind, $"{at}/{name}");
        }
    }

    private static IEnumerable<(JsonNode? Value, ContractErrorKind Kind)> Wrong(ValueShape shape)
    {
        if (shape.Kind != ValueKind.Object)
        {
            yield return (new JsonObject(), ContractErrorKind.WrongKind);
        }

        if (shape.Kind != ValueKind.List)
        {
            yield return (new JsonArray(), ContractErrorKind.WrongKind);
        }
        else
        {
            yield return (new JsonObject { ["0"] = 1 }, ContractErrorKind.WrongKind);
        }

        switch (shape.Kind)
        {
            case ValueKind.Text when shape.Example is not null:
                yield return ("nonsense!", ContractErrorKind.OutOfRange);
                yield return ("", ContractErrorKind.OutOfRange);
                yield return (" ", ContractErrorKind.OutOfRange);
                break;
            case ValueKind.Text:
                yield return ("a\u0000b", ContractErrorKind.BadText);
                yield return ("a\u202Eb", ContractErrorKind.BadText);
                yield return ("a\u001Fb", ContractErrorKind.BadText);
                yield return (new string('x', (shape.IsIdentity ? 200 : ValueShape.LongestText) + 1), ContractErrorKind.OutOfRange);
                if (shape.IsIdentity)
                {
                    yield return ("a\nb", ContractErrorKind.BadText);
                }

                break;
            case ValueKind.Whole:
                yield return ((long)shape.Largest! + 1, ContractErrorKind.OutOfRange);
                yield return ((long)shape.Least! - 1, ContractErrorKind.OutOfRange);
                yield return (1.5m, ContractErrorKind.WrongKind);
                yield return ("1", ContractErrorKind.WrongKind);
                break;
            case ValueKind.Number when shape.Largest is { } largest:
                yield return (largest + 1, ContractErrorKind.OutOfRange);
                yield return (0.12345m, ContractErrorKind.OutOfRange);
                break;
            case ValueKind.Choice or ValueKind.Choices:
                yield return ("NoSuchName", ContractErrorKind.OutOfRange);
                yield return ("", ContractErrorKind.OutOfRange);
                yield return (0, ContractErrorKind.WrongKind);
                break;
            case ValueKind.Truth:
                yield return ("true", ContractErrorKind.WrongKind);
                break;
        }
    }
}
