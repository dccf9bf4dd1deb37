using System.Collections.Immutable;
using System.ComponentModel.DataAnnotations;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using SelfGov.Contract.Checks;
using SelfGov.Contract.Values;
using SelfGov.Journal.Json;
using SelfGov.Law;

namespace SelfGov.Contract;

/// <summary>Reads the shape of a type from its JSON contract and the attributes on its fields.</summary>
/// <remarks>Thread-safe: shapes are read one at a time and kept.</remarks>
/// <param name="options">The strict options.</param>
/// <param name="isLenient">Whether a field that has no JSON is an object of which nothing is known, and no error.</param>
internal sealed class ShapeBuilder(JsonSerializerOptions options, bool isLenient = false)
{
    private readonly Lock reading = new();
    private readonly Dictionary<Type, ValueShape> shapes = [];
    private readonly HashSet<Type> above = [];

    /// <summary>The shape of a type.</summary>
    /// <exception cref="NotSupportedException">The type, or what it holds, has no JSON that a contract could state.</exception>
    internal ValueShape ShapeOf(Type type)
    {
        lock (reading)
        {
            return Of(type);
        }
    }

    private ValueShape Of(Type type)
    {
        Type bare = Nullable.GetUnderlyingType(type) ?? type;
        if (shapes.TryGetValue(bare, out ValueShape? known))
        {
            return known;
        }

        if (!above.Add(bare))
        {
            throw new NotSupportedException($"{bare.Name} holds itself; no contract can state how deep.");
        }

        ValueShape shape;
        try
        {
            shape = Read(bare);
        }
        finally
        {
            above.Remove(bare);
        }

        shapes.Add(bare, shape);
        return shape;
    }

    private ValueShape Read(Type type)
    {
        JsonTypeInfo json = options.GetTypeInfo(type);
        return json.Converter is IShapedConverter shaped ? shaped.Shape(Of)
            : type == typeof(string) ? ValueShape.Of(ValueKind.Text, type)
            : type == typeof(bool) ? ValueShape.Of(ValueKind.Truth, type)
            : type == typeof(int) || type == typeof(long) ? ValueShape.Whole(type, -ValueShape.LargestWhole, ValueShape.LargestWhole)
            : type == typeof(decimal)
                ? ValueShape.Of(ValueKind.Number, type) with { Least = -ValueShape.LargestSum, Largest = ValueShape.LargestSum }
            : type.IsEnum ? ChoiceOf(type)
            : json is { Kind: JsonTypeInfoKind.Enumerable, ElementType: { } element }
                ? ValueShape.List(type, Of(element))
            : json is { Kind: JsonTypeInfoKind.Object, CreateObject: null } && json.Properties.All(each => each.AssociatedParameter is null)
                ? throw new NotSupportedException($"{type.Name} cannot be made of JSON: it has no constructor that takes its properties.")
            : json.Kind == JsonTypeInfoKind.Object ? ValueShape.Object(type, [.. json.Properties.Select(Field)])
            : throw new NotSupportedException(
                $"What JSON {type.Name} is cannot be told; its converter has to be an {nameof(IShapedConverter)}.");
    }

    private FieldShape Field(JsonPropertyInfo property)
    {
        ValueShape value = ValueOf(property.PropertyType);
        if (Attribute<DayAttribute>(property) is { } day)
        {
            value = value with { EarliestYear = day.FirstYear };
        }

        if (Attribute<RangeAttribute>(property) is { Minimum: int least, Maximum: int largest })
        {
            value = value with { Least = least, Largest = Math.Min(largest, ValueShape.LargestWhole) };
        }

        if (Attribute<IdentityAttribute>(property) is not null)
        {
            value = value with { IsIdentity = true };
        }

        if (Attribute<SumAttribute>(property) is { } sum)
        {
            value = value with { Least = 0, Decimals = sum.Decimals };
        }

        if (Attribute<FormAttribute>(property) is { } form)
        {
            var right = new FormCheck(form.Pattern);
            value = value with
            {
                Form = new(null, form.Example, form.Pattern, text => right.IsMet(text) ? ValueShape.LastYear : null),
            };
        }

        bool isNullable = Nullable.GetUnderlyingType(property.PropertyType) is not null
            || (!property.PropertyType.IsValueType && (property.AssociatedParameter?.IsNullable ?? property.IsSetNullable));
        return new(property.Name, (property.AttributeProvider as MemberInfo)?.Name ?? property.Name, value)
        {
            Get = value.CanBeUnsound || !(isNullable || property.PropertyType.IsValueType) ? property.Get : null,
            Whole = WholeOf(property, value),
            Label = Attribute<LabelAttribute>(property)?.Text,
            Example = Attribute<ExampleAttribute>(property)?.Json,
            IsRequired = property.IsRequired || property.AssociatedParameter is { HasDefaultValue: false },
            IsNullable = isNullable,
            IsPersonal = Attribute<PersonalDataAttribute>(property) is not null,
            IsPartKey = Attribute<PartKeyAttribute>(property) is not null,
        };
    }

    private static WholeGetter? WholeOf(JsonPropertyInfo property, ValueShape value)
    {
        if (property.AttributeProvider is not PropertyInfo { GetMethod: not null, DeclaringType: { } owner } member)
        {
            return null;
        }

        return value.Kind == ValueKind.Whole && property.PropertyType == typeof(int) ? new(member)
            : value.Kind == ValueKind.Object && property.PropertyType == value.Type && value.Type.IsValueType && !owner.IsValueType
                && value.Fields is [{ Value.Kind: ValueKind.Whole, Whole.Property: { } number }]
                ? new(member, number)
            : null;
    }

    private ValueShape ValueOf(Type type)
    {
        try
        {
            return Of(type);
        }
        catch (NotSupportedException) when (isLenient)
        {
            return ValueShape.Object(type);
        }
    }

    // On a positional record an attribute without a target stands on the parameter, and not on the property that comes from it.
    private static T? Attribute<T>(JsonPropertyInfo property)
        where T : Attribute =>
        (property.AttributeProvider?.GetCustomAttributes(typeof(T), inherit: true).FirstOrDefault()
            ?? property.AssociatedParameter?.AttributeProvider?.GetCustomAttributes(typeof(T), inherit: true).FirstOrDefault()) as T;

    private static ValueShape ChoiceOf(Type type)
    {
        bool several = type.IsDefined(typeof(FlagsAttribute), inherit: false);
        return ValueShape.Of(several ? ValueKind.Choices : ValueKind.Choice, type) with
        {
            Choices = [.. Enum.GetNames(type).Select(name => new ChoiceShape(name, LabelOf(type, name)))],
        };
    }

    [System.Diagnostics.CodeAnalysis.UnconditionalSuppressMessage(
        "Trimming", "IL2070", Justification = "The fields of an enumeration that is used are kept; without one there is no label.")]
    private static Words? LabelOf(Type type, string name) => type.GetField(name)?.GetCustomAttribute<LabelAttribute>()?.Text;
}
