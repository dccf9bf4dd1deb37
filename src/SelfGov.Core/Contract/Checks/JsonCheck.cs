using System.Text.Json;

namespace SelfGov.Contract.Checks;

/// <summary>Holds JSON against a shape, before anything is made of it; finds every error and not only the first.</summary>
internal sealed class JsonCheck(ErrorList errors)
{
    internal void Check(ValueShape shape, JsonElement json, Pointer at)
    {
        switch (shape.Kind)
        {
            case ValueKind.Object:
                CheckObject(shape, json, at);
                break;
            case ValueKind.List:
                CheckList(shape, json, at);
                break;
            case ValueKind.Text:
                CheckText(shape, json, at);
                break;
            case ValueKind.Whole or ValueKind.Number:
                CheckNumber(shape, json, at);
                break;
            case ValueKind.Truth:
                Is(shape, json.ValueKind is JsonValueKind.True or JsonValueKind.False, at);
                break;
            default:
                CheckChoice(shape, json, at);
                break;
        }
    }

    private void CheckObject(ValueShape shape, JsonElement json, Pointer at)
    {
        if (!Is(shape, json.ValueKind == JsonValueKind.Object, at))
        {
            return;
        }

        var given = new HashSet<string>(StringComparer.Ordinal);
        foreach (JsonProperty property in json.EnumerateObject())
        {
            string? name = TextOf(() => property.Name);
            FieldShape? field = name is null ? null : shape.Find(name);
            if (name is null || field is null)
            {
                errors.Add(ContractErrorKind.Unknown, at.To(ErrorList.Shown(name ?? "…")), ContractTexts.Unknown, name ?? "…");
            }
            else if (!given.Add(name))
            {
                errors.Add(ContractErrorKind.Repeated, at.To(name), ContractTexts.Repeated, name);
            }
            else if (property.Value.ValueKind != JsonValueKind.Null)
            {
                Check(field.Value, property.Value, at.To(name));
            }
            else if (!field.IsNullable)
            {
                errors.Add(ContractErrorKind.Null, at.To(name), ContractTexts.Null);
            }
        }

        foreach (FieldShape field in shape.Fields)
        {
            if (field.IsRequired && !given.Contains(field.Name))
            {
                errors.Add(ContractErrorKind.Missing, at.To(field.Name), ContractTexts.Missing);
            }
        }
    }

    private void CheckList(ValueShape shape, JsonElement json, Pointer at)
    {
        if (!Is(shape, json.ValueKind == JsonValueKind.Array, at))
        {
            return;
        }

        int index = 0;
        foreach (JsonElement element in json.EnumerateArray())
        {
            Pointer place = at.To(index++);
            if (element.ValueKind == JsonValueKind.Null)
            {
                errors.Add(ContractErrorKind.Null, place, ContractTexts.Null);
            }
            else
            {
                Check(shape.Element!, element, place);
            }
        }
    }

    private void CheckText(ValueShape shape, JsonElement json, Pointer at)
    {
        if (!Is(shape, json.ValueKind == JsonValueKind.String, at))
        {
            return;
        }

        if (TextOf(() => json.GetString()!) is not { } text)
        {
            errors.Add(ContractErrorKind.BadText, at, ContractTexts.BadText, "U+D800–U+DFFF");
        }
        else if (shape.Form is not { } form)
        {
            errors.CheckText(shape, text, at);
        }
        else if (form.YearOf(text) is { } year)
        {
            errors.CheckYear(shape, year, text, at);
        }
        else
        {
            errors.Add(ContractErrorKind.OutOfRange, at, ContractTexts.NotInForm, form.Example, text);
        }
    }

    // A decimal holds 28 digits, and as many places behind the point; what is written with more would become another number.
    private const int LongestNumber = 28;
    private const double Precision = 1e-12;

    private static bool IsRounded(JsonElement json, decimal number)
    {
        double written = json.GetDouble();
        return json.GetRawText().Length > LongestNumber || Math.Abs((double)number - written) > Math.Abs(written) * Precision;
    }

    private void CheckNumber(ValueShape shape, JsonElement json, Pointer at)
    {
        if (!Is(shape, json.ValueKind == JsonValueKind.Number, at))
        {
            return;
        }

        if (!json.TryGetDecimal(out decimal number) || IsRounded(json, number))
        {
            errors.Add(
                ContractErrorKind.OutOfRange, at, ContractTexts.Bounds, ErrorList.Number(shape.Least), ErrorList.Number(shape.Largest),
                json.GetRawText());
        }
        else if (shape.Kind == ValueKind.Whole && !json.TryGetInt64(out _))
        {
            errors.Add(ContractErrorKind.WrongKind, at, ContractTexts.WrongKind.With(ContractTexts.Of(ValueKind.Whole)));
        }
        else
        {
            errors.CheckNumber(shape, number, at);
        }
    }

    private void CheckChoice(ValueShape shape, JsonElement json, Pointer at)
    {
        if (!Is(shape, json.ValueKind == JsonValueKind.String, at))
        {
            return;
        }

        string text = TextOf(() => json.GetString()!) ?? "…";
        foreach (string name in shape.Kind == ValueKind.Choices ? text.Split(", ") : [text])
        {
            if (!shape.Has(name))
            {
                errors.Add(
                    ContractErrorKind.OutOfRange, at, ContractTexts.Names, string.Join(", ", shape.Choices.Select(choice => choice.Name)),
                    name);
            }
        }
    }

    private bool Is(ValueShape shape, bool right, Pointer at)
    {
        if (!right)
        {
            errors.Add(ContractErrorKind.WrongKind, at, ContractTexts.WrongKind.With(ContractTexts.Of(shape.Kind)));
        }

        return right;
    }

    // A half of a character that is written as an escape is found only when the text is asked for.
    private static string? TextOf(Func<string> ask)
    {
        try
        {
            return ask();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }
}
