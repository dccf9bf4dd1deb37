using SelfGov.Contract.Checks;
using SelfGov.Law;

namespace SelfGov.Contract;

/// <summary>One field of a command, or of a value in it.</summary>
/// <remarks>Immutable.</remarks>
public sealed record FieldShape
{

    /// <summary>Describes a field, for a converter that says its own shape.</summary>
    /// <param name="name">The name in JSON.</param>
    /// <param name="property">The name of the property in C#.</param>
    /// <param name="value">What the field holds.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public FieldShape(string name, string property, ValueShape value)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(property);
        ArgumentNullException.ThrowIfNull(value);
        Name = name;
        Property = property;
        Value = value;
    }

    /// <summary>The name in JSON, such as <c>inFavour</c>.</summary>
    public string Name { get; }

    /// <summary>The name of the property in C#, which rules and refusals use: <see cref="Workflow.Refusal.Field"/>.</summary>
    public string Property { get; }

    /// <summary>What the field holds.</summary>
    public ValueShape Value { get; }

    /// <summary>What the field is called for people; null where the author has given no label.</summary>
    public Words? Label { get; init; }

    /// <summary>An example of the field, as JSON; null where one of its shape will do.</summary>
    public string? Example { get; init; }

    /// <summary>Whether the field has to be given.</summary>
    public bool IsRequired { get; init; }

    /// <summary>Whether the field can be null.</summary>
    public bool IsNullable { get; init; }

    /// <summary>Whether the field holds personal data.</summary>
    public bool IsPersonal { get; init; }

    /// <summary>Whether the field takes the key of the part that the command is about: <see cref="Workflow.Option.Part"/>.</summary>
    public bool IsPartKey { get; init; }

    /// <summary>
    /// The value of the field in an object; null where it cannot be other than the contract takes, or a converter hides it.
    /// </summary>
    internal Func<object, object?>? Get { get; init; }

    /// <summary>
    /// Reads the field without a box, where it is a whole number that <see cref="Get"/> reads, or an identity that is nothing but one.
    /// </summary>
    internal WholeGetter? Whole { get; init; }

    /// <summary>What <see cref="Whole"/> reads.</summary>
    internal ValueShape WholeShape => Value.Kind == ValueKind.Object ? Value.Fields[0].Value : Value;
}
