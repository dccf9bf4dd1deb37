using System.Collections.Immutable;
using System.Globalization;
using SelfGov.Law;

namespace SelfGov.Contract.Checks;

/// <summary>Collects what is wrong with a value, wherever the value comes from: JSON or a program.</summary>
internal sealed class ErrorList
{
    /// <summary>
    /// Whoever sends more errors than this learns of the first ones: data that are wrong must not cost more than data that are right.
    /// </summary>
    internal const int Most = 100;

    private ImmutableArray<ContractError>.Builder? errors;

    internal bool IsEmpty => errors is null;

    internal void Add(ContractErrorKind kind, Pointer at, Words text, params ReadOnlySpan<string> said)
    {
        if (errors?.Count >= Most)
        {
            return;
        }

        var arguments = new Words[said.Length];
        for (int i = 0; i < said.Length; i++)
        {
            string shown = Shown(said[i]);
            arguments[i] = Words.Same(string.IsNullOrWhiteSpace(shown) ? $"\"{shown}\"" : shown);
        }

        (errors ??= ImmutableArray.CreateBuilder<ContractError>()).Add(new(kind, at.ToString(), text.With(arguments)));
    }

    internal ImmutableArray<ContractError> ToArray() => errors?.ToImmutable() ?? [];

    internal void CheckText(ValueShape shape, string text, Pointer at)
    {
        if (TextRule.LengthOf(shape, text) is var length && length > shape.MostCharacters)
        {
            Add(ContractErrorKind.OutOfRange, at, ContractTexts.LongText, Number(shape.MostCharacters), Number(length));
        }

        if (TextRule.Flaw(text, shape.IsIdentity) is { } character)
        {
            Add(ContractErrorKind.BadText, at, ContractTexts.BadText, character);
        }
    }

    internal void CheckNumber(ValueShape shape, decimal number, Pointer at)
    {
        if (IsWithin(shape, number))
        {
            return;
        }

        if (number < shape.Least || number > shape.Largest)
        {
            Add(ContractErrorKind.OutOfRange, at, ContractTexts.Bounds, Number(shape.Least), Number(shape.Largest), Number(number));
        }
        else
        {
            Add(ContractErrorKind.OutOfRange, at, ContractTexts.Decimals, Number(shape.Decimals), Number(number));
        }
    }

    internal static bool IsWithin(ValueShape shape, decimal number) =>
        !(number < shape.Least) && !(number > shape.Largest)
        && (shape.Decimals is not { } decimals || decimal.Round(number, decimals) == number);

    internal void CheckYear(ValueShape shape, int year, string text, Pointer at)
    {
        if (year < shape.EarliestYear || year > ValueShape.LastYear)
        {
            Add(ContractErrorKind.OutOfRange, at, ContractTexts.Years, Number(shape.EarliestYear), Number(ValueShape.LastYear), text);
        }
    }

    internal static string Number(decimal? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "…";

    // What a stranger has given is shown as far as it helps, and never with signs that could make it look like something else.
    internal static string Shown(string text)
    {
        string start = text.Length > 60 ? string.Concat(text.AsSpan(0, 60), "…") : text;
        return TextRule.Flaw(start) is null ? start : "…";
    }
}
