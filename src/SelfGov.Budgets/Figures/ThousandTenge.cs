using System.Buffers.Text;
using System.Globalization;
using System.Text.Json.Serialization;

namespace SelfGov.Budgets.Figures;

/// <summary>An amount of a budget in thousand tenge with one decimal, the unit in which decisions on budgets are published (I16).</summary>
/// <remarks>
/// Signed: a deficit is negative. Exact: no operation rounds. Bounded by <see cref="Largest"/>, so that every amount survives canonical
/// JSON, where it is a number. Equal when the amounts are equal, ordered by amount. The default value is zero.
/// </remarks>
[JsonConverter(typeof(ThousandTengeConverter))]
public readonly record struct ThousandTenge : IComparable<ThousandTenge>
{
    // Fifteen digits: as many as every double keeps.
    private const long LargestTenths = 999_999_999_999_999;

    private readonly long tenths;

    /// <summary>Creates an amount.</summary>
    /// <param name="amount">
    /// The amount in thousand tenge, with at most one decimal place, at most <see cref="Largest"/> without its sign.
    /// </param>
    /// <exception cref="ArgumentOutOfRangeException">The amount is finer or larger; the message names it and the rule.</exception>
    public ThousandTenge(decimal amount)
    {
        if (Flaw(amount) is { } flaw)
        {
            throw new ArgumentOutOfRangeException(nameof(amount), amount, flaw);
        }

        tenths = (long)(amount * 10);
    }

    private ThousandTenge(long tenths) => this.tenths = tenths is >= -LargestTenths and <= LargestTenths
        ? tenths
        : throw new OverflowException(string.Create(
            CultureInfo.InvariantCulture, $"The sum is beyond {LargestTenths / 10m} thousand tenge, the largest amount of a budget."));

    /// <summary>No money.</summary>
    public static ThousandTenge Zero => default;

    /// <summary>The largest amount, 99,999,999,999,999.9 thousand tenge; the smallest is its negation.</summary>
    public static ThousandTenge Largest => new(LargestTenths);

    /// <summary>The least amount above zero, 0.1 thousand tenge.</summary>
    internal static ThousandTenge Least => new(1L);

    /// <summary>The amount in thousand tenge.</summary>
    public decimal Amount => tenths / 10m;

    /// <summary>Writes the amount as a number of canonical JSON, and answers how many bytes it takes.</summary>
    internal int Write(Span<byte> to)
    {
        int sign = IsNegative ? 1 : 0;
        to[0] = (byte)'-';
        long magnitude = Math.Abs(tenths);
        Utf8Formatter.TryFormat(magnitude / 10, to[sign..], out int written);
        int end = sign + written;
        if (magnitude % 10 is var tenth and > 0)
        {
            to[end++] = (byte)'.';
            to[end++] = (byte)('0' + tenth);
        }

        return end;
    }

    /// <summary>The amount where it has no decimal; null where it has one.</summary>
    internal long? Whole => tenths % 10 == 0 ? tenths / 10 : null;

    /// <summary>The amount without its sign.</summary>
    public ThousandTenge Magnitude => new(Math.Abs(tenths));

    /// <summary>Whether the amount is below zero.</summary>
    public bool IsNegative => tenths < 0;

    /// <summary>Reads an amount in the invariant form, such as <c>-1029.5</c>.</summary>
    /// <param name="text">The text: digits, a point, at most one decimal, a leading minus sign where negative; no spaces.</param>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="FormatException">The text is no amount; the message quotes it and says why.</exception>
    public static ThousandTenge Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryRead(text, out ThousandTenge amount) is { } flaw ? throw new FormatException($"\"{text}\": {flaw}") : amount;
    }

    /// <summary>Reads an amount in the invariant form if the text is one.</summary>
    /// <param name="text">The text, or null.</param>
    /// <param name="amount">The amount, or zero.</param>
    /// <returns>Whether the text is an amount.</returns>
    public static bool TryParse(string? text, out ThousandTenge amount)
    {
        amount = default;
        return text is not null && TryRead(text, out amount) is null;
    }

    /// <summary>The sum of amounts.</summary>
    /// <param name="amounts">The amounts, in any number.</param>
    /// <exception cref="ArgumentNullException">The list is null.</exception>
    /// <exception cref="OverflowException">The sum is beyond <see cref="Largest"/>.</exception>
    public static ThousandTenge Sum(IEnumerable<ThousandTenge> amounts)
    {
        ArgumentNullException.ThrowIfNull(amounts);
        return amounts.Aggregate(Zero, (sum, amount) => sum + amount);
    }

    /// <inheritdoc/>
    public int CompareTo(ThousandTenge other) => tenths.CompareTo(other.tenths);

    /// <summary>The sum.</summary>
    /// <exception cref="OverflowException">The sum is beyond <see cref="Largest"/>.</exception>
    public static ThousandTenge operator +(ThousandTenge left, ThousandTenge right) => new(left.tenths + right.tenths);

    /// <summary>The difference.</summary>
    /// <exception cref="OverflowException">The difference is beyond <see cref="Largest"/>.</exception>
    public static ThousandTenge operator -(ThousandTenge left, ThousandTenge right) => new(left.tenths - right.tenths);

    /// <summary>The amount with the opposite sign.</summary>
    public static ThousandTenge operator -(ThousandTenge amount) => new(-amount.tenths);

    /// <summary>Whether the left amount is smaller.</summary>
    public static bool operator <(ThousandTenge left, ThousandTenge right) => left.tenths < right.tenths;

    /// <summary>Whether the left amount is larger.</summary>
    public static bool operator >(ThousandTenge left, ThousandTenge right) => left.tenths > right.tenths;

    /// <summary>Whether the left amount is smaller or equal.</summary>
    public static bool operator <=(ThousandTenge left, ThousandTenge right) => left.tenths <= right.tenths;

    /// <summary>Whether the left amount is larger or equal.</summary>
    public static bool operator >=(ThousandTenge left, ThousandTenge right) => left.tenths >= right.tenths;

    /// <summary>The amount in the invariant form, such as <c>-1029.5</c> or <c>47959</c>; <see cref="Parse"/> reads it back.</summary>
    public override string ToString() => Amount.ToString("0.#", CultureInfo.InvariantCulture);

    /// <summary>Why a number is no amount of a budget; null when it is one.</summary>
    internal static string? Flaw(decimal amount)
    {
        if (decimal.Round(amount, 1) != amount)
        {
            return string.Create(
                CultureInfo.InvariantCulture,
                $"{amount} is finer than a tenth of a thousand tenge; budgets are stated with one decimal (I16).");
        }

        return Math.Abs(amount) > LargestTenths / 10m
            ? string.Create(
                CultureInfo.InvariantCulture, $"{amount} is beyond {LargestTenths / 10m} thousand tenge, the largest amount of a budget.")
            : null;
    }

    private static string? TryRead(string text, out ThousandTenge amount)
    {
        amount = default;
        const NumberStyles Style = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;
        if (!decimal.TryParse(text, Style, CultureInfo.InvariantCulture, out decimal number))
        {
            return "an amount is digits with a point before its one decimal, such as -1029.5, in thousand tenge (I16).";
        }

        if (Flaw(number) is { } flaw)
        {
            return flaw;
        }

        amount = new ThousandTenge(number);
        return null;
    }
}
