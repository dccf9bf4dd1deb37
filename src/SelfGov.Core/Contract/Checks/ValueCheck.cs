using System.Collections;

namespace SelfGov.Contract.Checks;

/// <summary>Holds a value that a program has made against a shape: what JSON would not take, no rule gets to see.</summary>
/// <remarks>Asked without a list of errors, it answers whether the value is sound, and builds nothing.</remarks>
internal readonly struct ValueCheck(ErrorList? errors)
{
    internal bool Check(ValueShape shape, object value, Pointer at) => shape.Kind switch
    {
        ValueKind.Object => CheckObject(shape, value, at),
        ValueKind.List => CheckList(shape, (IEnumerable)value, at),
        ValueKind.Text => CheckText(shape, value, at),
        ValueKind.Whole or ValueKind.Number => CheckNumber(shape, value, at),
        ValueKind.Choice or ValueKind.Choices => CheckChoice(shape, value, at),
        _ => true,
    };

    private bool CheckObject(ValueShape shape, object value, Pointer at)
    {
        // The shape of a converter may be that of what it writes, and not of the value.
        if (value.GetType() != shape.Type && !shape.Type.IsInstanceOfType(value))
        {
            return true;
        }

        bool isSound = true;
        foreach (FieldShape field in shape.Fields)
        {
            if (field.Get is not { } get)
            {
                continue;
            }

            if (errors is null && field.Whole is { } whole && whole.TryRead(value, out int number))
            {
                if (number >= field.WholeShape.LeastWhole && number <= field.WholeShape.GreatestWhole)
                {
                    continue;
                }

                return false;
            }

            Pointer place = errors is null ? at : at.To(field.Name);
            object? held = Held(get, value);
            isSound &= held is not null ? Check(field.Value, held, place)
                : field.IsNullable || Wrong(ContractErrorKind.Null, place, ContractTexts.Null);
            if (!isSound && errors is null)
            {
                return false;
            }
        }

        return isSound;
    }

    // The default value of some structures has no parts, and says so by throwing.
    private static object? Held(Func<object, object?> get, object value)
    {
        try
        {
            return get(value);
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    private bool CheckList(ValueShape shape, IEnumerable list, Pointer at)
    {
        // The default immutable array is no list, and says so by throwing.
        if (list is IStructuralEquatable and ICollection array && IsDefault(array))
        {
            return Wrong(ContractErrorKind.Null, at, ContractTexts.Null);
        }

        bool isSound = true;
        int index = 0;
        foreach (object? element in list)
        {
            Pointer place = errors is null ? at : at.To(index++);
            isSound &= element is not null ? Check(shape.Element!, element, place)
                : Wrong(ContractErrorKind.Null, place, ContractTexts.Null);
            if (!isSound && errors is null)
            {
                return false;
            }
        }

        return isSound;
    }

    private static bool IsDefault(ICollection array)
    {
        try
        {
            return array.Count < 0;
        }
        catch (InvalidOperationException)
        {
            return true;
        }
    }

    private bool CheckText(ValueShape shape, object value, Pointer at)
    {
        if (shape.Form is { YearOfValue: { } yearOf })
        {
            int year = yearOf(value);
            if (year >= shape.EarliestYear && year <= ValueShape.LastYear)
            {
                return true;
            }

            errors?.CheckYear(shape, year, ErrorList.Number(year), at);
            return false;
        }

        if (value is not string text || TextRule.IsRight(shape, text))
        {
            return true;
        }

        errors?.CheckText(shape, text, at);
        return false;
    }

    private bool CheckNumber(ValueShape shape, object value, Pointer at)
    {
        if (value is int counted && shape.Decimals is null && counted >= shape.LeastWhole && counted <= shape.GreatestWhole)
        {
            return true;
        }

        decimal? number = value switch
        {
            int whole => whole,
            long whole => whole,
            decimal exact => exact,
            _ => null,
        };
        if (number is not { } given || ErrorList.IsWithin(shape, given))
        {
            return true;
        }

        errors?.CheckNumber(shape, given, at);
        return false;
    }

    private bool CheckChoice(ValueShape shape, object value, Pointer at)
    {
        if (shape.Kind == ValueKind.Choice ? Enum.IsDefined(shape.Type, value) : value.ToString()!.Split(", ").All(shape.Has))
        {
            return true;
        }

        return Wrong(
            ContractErrorKind.OutOfRange, at, ContractTexts.Names, string.Join(", ", shape.Choices.Select(choice => choice.Name)),
            value.ToString()!);
    }

    private bool Wrong(ContractErrorKind kind, Pointer at, Law.Words text, params ReadOnlySpan<string> said)
    {
        errors?.Add(kind, at, text, said);
        return false;
    }
}
