using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;
using SelfGov.Contract;

namespace SelfGov.Budgets.Figures;

/// <summary>Writes figures as a JSON object: the name of each stated figure with its amount in thousand tenge.</summary>
/// <remarks>Public because a generated context of a host names it.</remarks>
public sealed class BudgetFiguresConverter : JsonConverter<BudgetFigures>, IShapedConverter
{
    private static readonly ImmutableDictionary<BudgetFigure, string> Names = Enum.GetValues<BudgetFigure>()
        .ToImmutableDictionary(figure => figure, figure => JsonNamingPolicy.CamelCase.ConvertName(figure.ToString()));

    private static readonly ImmutableDictionary<string, BudgetFigure> Figures = Names
        .ToImmutableDictionary(entry => entry.Value, entry => entry.Key, StringComparer.Ordinal);

    private static readonly ThousandTengeConverter Amounts = new();

    /// <inheritdoc/>
    public ValueShape Shape(Func<Type, ValueShape> shapeOf) => ValueShape.Object(
        typeof(BudgetFigures),
        [.. Names.OrderBy(each => each.Key).Select(each => new FieldShape(each.Value, each.Key.ToString(), Amounts.Shape(shapeOf))
        {
            Label = ChoiceShape.Of(each.Key).Label,
        })]);

    /// <inheritdoc/>
    /// <exception cref="JsonException">
    /// There is no object, or it names no figure of a budget, or one of them twice; the message says which.
    /// </exception>
    public override BudgetFigures Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw new JsonException("The figures of a budget are an object with a number for each stated figure.");
        }

        BudgetFigures figures = BudgetFigures.None;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            string name = reader.GetString()!;
            if (!Figures.TryGetValue(name, out BudgetFigure figure))
            {
                throw new JsonException(
                    $"A budget has no figure '{name}'; it has {string.Join(", ", Names.Values.Order(StringComparer.Ordinal))}.");
            }

            if (figures.Find(figure) is not null)
            {
                throw new JsonException($"The figure '{name}' is stated twice.");
            }

            reader.Read();
            figures = figures.With(figure, Amounts.Read(ref reader, typeof(ThousandTenge), options));
        }

        return figures;
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, BudgetFigures value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        writer.WriteStartObject();
        foreach (BudgetFigure figure in value.Stated)
        {
            writer.WritePropertyName(Names[figure]);
            Amounts.Write(writer, value[figure], options);
        }

        writer.WriteEndObject();
    }
}
