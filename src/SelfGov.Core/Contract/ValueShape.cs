using System.Collections.Immutable;
using System.Text.Json.Serialization.Metadata;
using SelfGov.Contract.Values;

namespace SelfGov.Contract;

/// <summary>What JSON a value is: its sort, its bounds, and what is in it. Schemas, forms and checks are all made from it.</summary>
/// <remarks>Immutable.</remarks>
public sealed record ValueShape
{
    /// <summary>
    /// The first year in which a day can lie where a field says nothing else: the first acts that the library knows are of 1991.
    /// </summary>
    public const int FirstYear = 1991;

    /// <summary>The last year in which a day can lie.</summary>
    public const int LastYear = 2199;

    /// <summary>The most characters of a text.</summary>
    public const int LongestText = 20_000;

    /// <summary>The largest whole number without its sign: no count of people, votes or papers in one country is larger.</summary>
    public const int LargestWhole = 100_000_000;

    /// <summary>The largest sum or other number with decimals, without its sign: the whole country's budgets are smaller.</summary>
    public const long LargestSum = 1_000_000_000_000_000;

    private Dictionary<string, FieldShape>? byName;

    private ValueShape(ValueKind kind, Type type)
    {
        Kind = kind;
        Type = type;
    }

    /// <summary>What sort of JSON it is.</summary>
    public ValueKind Kind { get; }

    /// <summary>The type in C#; never a nullable one.</summary>
    public Type Type { get; }

    /// <summary>
    /// Of a text, the name of its form in JSON Schema, such as <c>date</c>; null for a text of any form, and for one that JSON Schema has
    /// no name for.
    /// </summary>
    public string? Format => Form?.Format;

    /// <summary>Of a text that has a form, the form by an example that is right; null for any other.</summary>
    public string? Example => Form?.Example;

    /// <summary>The fields of an object, in order.</summary>
    public ImmutableArray<FieldShape> Fields
    {
        get;
        internal init
        {
            field = value;
            byName = value.ToDictionary(each => each.Name, StringComparer.Ordinal);
        }
    }

    = [];

    /// <summary>What a list holds; null for everything else.</summary>
    public ValueShape? Element { get; internal init; }

    /// <summary>The names to choose from.</summary>
    public ImmutableArray<ChoiceShape> Choices { get; internal init; } = [];

    /// <summary>The least number; null where there is none.</summary>
    public decimal? Least
    {
        get;
        internal init
        {
            field = value;
            LeastWhole = value is { } least ? ToInt64(decimal.Ceiling(least)) : long.MinValue;
        }
    }

    /// <summary>The largest number; null where there is none.</summary>
    public decimal? Largest
    {
        get;
        internal init
        {
            field = value;
            GreatestWhole = value is { } largest ? ToInt64(decimal.Floor(largest)) : long.MaxValue;
        }
    }

    /// <summary>The least whole number; a command's counts are held against it without a decimal.</summary>
    internal long LeastWhole { get; private init; } = long.MinValue;

    /// <summary>The greatest whole number.</summary>
    internal long GreatestWhole { get; private init; } = long.MaxValue;

    /// <summary>The most decimals of a number; null where it does not matter.</summary>
    public int? Decimals { get; internal init; }

    /// <summary>Of a day, the first year in which it can lie.</summary>
    public int EarliestYear { get; internal init; } = FirstYear;

    /// <summary>Of a text, whether something is known by it: one line of at most <see cref="IdentityText.Longest"/> characters.</summary>
    public bool IsIdentity { get; internal init; }

    /// <summary>Of a text without a form, the most characters.</summary>
    internal int MostCharacters => IsIdentity ? IdentityText.Longest : LongestText;

    /// <summary>Of a text that has a form, the form.</summary>
    internal TextForm? Form { get; init; }

    /// <summary>An object, made by a converter.</summary>
    /// <param name="type">The type in C#.</param>
    /// <param name="fields">Its fields, in order.</param>
    /// <exception cref="ArgumentNullException">The type is null.</exception>
    /// <exception cref="ArgumentException">A name occurs twice.</exception>
    public static ValueShape Object(Type type, params ImmutableArray<FieldShape> fields) =>
        Of(ValueKind.Object, type) with { Fields = fields };

    /// <summary>A number with decimals.</summary>
    /// <param name="type">The type in C#.</param>
    /// <param name="least">The least number.</param>
    /// <param name="largest">The largest number.</param>
    /// <param name="decimals">The most decimals.</param>
    /// <exception cref="ArgumentNullException">The type is null.</exception>
    public static ValueShape Number(Type type, decimal least, decimal largest, int decimals) =>
        Of(ValueKind.Number, type) with { Least = least, Largest = largest, Decimals = decimals };

    /// <summary>A whole number.</summary>
    /// <param name="type">The type in C#.</param>
    /// <param name="least">The least number.</param>
    /// <param name="largest">The largest number.</param>
    /// <exception cref="ArgumentNullException">The type is null.</exception>
    public static ValueShape Whole(Type type, long least, long largest) =>
        Of(ValueKind.Whole, type) with { Least = least, Largest = largest };

    /// <summary>
    /// Whether a value that a program made can be other than the contract takes: what has no bounds and no parts cannot, and is not looked
    /// at in every decision.
    /// </summary>
    internal bool CanBeUnsound => Kind switch
    {
        ValueKind.Truth => false,
        ValueKind.Number => Type == typeof(decimal) && (Least is not null || Largest is not null || Decimals is not null),
        ValueKind.Text => !Type.IsValueType || Form is { YearOfValue: not null },
        ValueKind.Object => !Type.IsValueType || Fields.Any(each => each.Get is not null),
        _ => true,
    };

    /// <summary>A list.</summary>
    /// <param name="type">The type in C#.</param>
    /// <param name="element">What it holds.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static ValueShape List(Type type, ValueShape element)
    {
        ArgumentNullException.ThrowIfNull(element);
        return Of(ValueKind.List, type) with { Element = element };
    }

    /// <summary>A text of a form.</summary>
    /// <param name="type">The type in C#.</param>
    /// <param name="format">The name of the form in JSON Schema; null where it has none.</param>
    /// <param name="example">The form for people, by an example that is right.</param>
    /// <param name="pattern">A regular expression of the form, from the first to the last character.</param>
    /// <param name="isRight">Whether a text is right; the form alone need not say all.</param>
    /// <exception cref="ArgumentNullException">The type, the example, the pattern or the function is null.</exception>
    public static ValueShape Text(Type type, string? format, string example, string pattern, Func<string, bool> isRight)
    {
        ArgumentNullException.ThrowIfNull(example);
        ArgumentNullException.ThrowIfNull(pattern);
        ArgumentNullException.ThrowIfNull(isRight);
        return Of(ValueKind.Text, type) with { Form = new TextForm(format, example, pattern, text => isRight(text) ? FirstYear : null) };
    }

    /// <summary>The shape of a type that a JSON contract describes, for a converter that writes by that contract.</summary>
    /// <param name="contract">The contract.</param>
    /// <exception cref="ArgumentNullException">The contract is null.</exception>
    /// <exception cref="NotSupportedException">The type, or what it holds, has no JSON that a contract could state.</exception>
    public static ValueShape Of(JsonTypeInfo contract)
    {
        ArgumentNullException.ThrowIfNull(contract);
        return new ShapeBuilder(contract.Options).ShapeOf(contract.Type);
    }

    internal static ValueShape Of(ValueKind kind, Type type)
    {
        ArgumentNullException.ThrowIfNull(type);
        return new(kind, type);
    }

    /// <summary>Whether a name is one to choose from.</summary>
    internal bool Has(string name)
    {
        foreach (ChoiceShape choice in Choices)
        {
            if (choice.Name == name)
            {
                return true;
            }
        }

        return false;
    }

    private static long ToInt64(decimal number) => (long)Math.Clamp(number, long.MinValue, long.MaxValue);

    /// <summary>The field of a name in JSON, or null.</summary>
    internal FieldShape? Find(string name) => byName?.GetValueOrDefault(name);
}
