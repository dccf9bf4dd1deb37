using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json.Serialization;
using SelfGov.Contract;
using SelfGov.Contract.Values;

namespace SelfGov.Kazakhstan;

/// <summary>An amount of money in tenge, exact to the tiyn (two decimal places).</summary>
/// <remarks>
/// Never negative here: fees, budgets and grants have no negative amounts. Never above <see cref="Largest"/>. The default value is zero
/// tenge.
/// </remarks>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public readonly record struct Money : IComparable<Money>, IParsable<Money>
{
    /// <summary>Creates an amount.</summary>
    /// <param name="tenge">
    /// The amount in tenge, from 0 to <see cref="ValueShape.LargestSum"/>, with at most two decimal places.
    /// </param>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The amount is negative, larger than any budget of the country, or finer than a tiyn.
    /// </exception>
    [JsonConstructor]
    public Money(decimal tenge)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(tenge);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(tenge, ValueShape.LargestSum);
        if (decimal.Round(tenge, 2) != tenge)
        {
            throw new ArgumentOutOfRangeException(nameof(tenge), tenge, "An amount has at most two decimal places (tiyn).");
        }

        Tenge = tenge;
    }

    /// <summary>The largest amount: <see cref="ValueShape.LargestSum"/> tenge.</summary>
    public static Money Largest => new(ValueShape.LargestSum);

    /// <summary>The amount in tenge.</summary>
    [Label("сома (теңге)", "сумма (тенге)", "amount (tenge)")]
    [Sum(decimals: 2)]
    [JsonPropertyName("tenge")]
    public decimal Tenge { get; }

    /// <summary>The amount so many times.</summary>
    /// <param name="times">How many times, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">The factor is negative, or the product larger than <see cref="Largest"/>.</exception>
    public Money Times(int times)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(times);
        return new Money(Tenge * times);
    }

    /// <inheritdoc/>
    public int CompareTo(Money other) => Tenge.CompareTo(other.Tenge);

    /// <summary>Whether the left amount is smaller.</summary>
    public static bool operator <(Money left, Money right) => left.Tenge < right.Tenge;

    /// <summary>Whether the left amount is larger.</summary>
    public static bool operator >(Money left, Money right) => left.Tenge > right.Tenge;

    /// <summary>Whether the left amount is smaller or equal.</summary>
    public static bool operator <=(Money left, Money right) => left.Tenge <= right.Tenge;

    /// <summary>Whether the left amount is larger or equal.</summary>
    public static bool operator >=(Money left, Money right) => left.Tenge >= right.Tenge;

    /// <summary>The amount with its unit, such as <c>70000 ₸</c>.</summary>
    public override string ToString() => Tenge.ToString("0.##", CultureInfo.InvariantCulture) + " ₸";

    /// <summary>Reads an amount.</summary>
    /// <param name="s">The amount in tenge, as <c>85000</c> or <c>85000.50</c>: digits, and a point before at most two of them.</param>
    /// <param name="provider">Not used: an amount is written the same everywhere.</param>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="FormatException">The text is no amount.</exception>
    public static Money Parse(string s, IFormatProvider? provider = null)
    {
        ArgumentNullException.ThrowIfNull(s);
        return TryParse(s, provider, out Money money)
            ? money
            : throw new FormatException($"An amount is written as 85000 or 85000.50, in tenge; '{s}' is none.");
    }

    /// <summary>Reads an amount.</summary>
    /// <param name="s">The amount in tenge, as <c>85000</c> or <c>85000.50</c>: digits, and a point before at most two of them.</param>
    /// <param name="provider">Not used: an amount is written the same everywhere.</param>
    /// <param name="result">The amount; the default value, no tenge, where the text is none.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Money result)
    {
        bool isRight = decimal.TryParse(s, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal tenge)
            && tenge <= ValueShape.LargestSum && decimal.Round(tenge, 2) == tenge;
        result = isRight ? new(tenge) : default;
        return isRight;
    }
}
