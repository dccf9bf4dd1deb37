using System.Text.Json;
using System.Text.Json.Serialization;
using SelfGov.Contract;

namespace SelfGov.Budgets.Figures;

/// <summary>
/// Writes an amount as a JSON number of thousand tenge. Every amount has at most fifteen digits, so canonical JSON keeps it exactly.
/// </summary>
/// <remarks>Public because a generated context of a host names it.</remarks>
public sealed class ThousandTengeConverter : JsonConverter<ThousandTenge>, IShapedConverter
{
    /// <inheritdoc/>
    public ValueShape Shape(Func<Type, ValueShape> shapeOf) => ValueShape.Number(
        typeof(ThousandTenge), -ThousandTenge.Largest.Amount, ThousandTenge.Largest.Amount, decimals: 1);

    /// <inheritdoc/>
    /// <exception cref="JsonException">There is no number, or it is no amount of a budget; the message says why.</exception>
    public override ThousandTenge Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.Number || !reader.TryGetDecimal(out decimal amount))
        {
            throw new JsonException("An amount of a budget is a number of thousand tenge.");
        }

        return ThousandTenge.Flaw(amount) is { } flaw ? throw new JsonException(flaw) : new ThousandTenge(amount);
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, ThousandTenge value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        Write(writer, value);
    }

    internal static void Write(Utf8JsonWriter writer, ThousandTenge value)
    {
        if (value.Whole is { } whole)
        {
            writer.WriteNumberValue(whole);
        }
        else
        {
            writer.WriteNumberValue(value.Amount);
        }
    }
}
