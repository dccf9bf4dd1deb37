namespace SelfGov.Law;

/// <summary>A share of a whole that the law requires: "at least one tenth", "more than half". Exact; no rounding of any kind.</summary>
/// <remarks>
/// Equal when the fractions are equal (1/2 and 2/4) and both or neither must be exceeded. <c>default(Share)</c> requires nothing
/// definite: <see cref="IsMet"/>, <see cref="Of"/> and <see cref="Text"/> throw.
/// </remarks>
public readonly record struct Share
{
    private readonly long denominator;

    private Share(long numerator, long denominator, bool mustExceed)
    {
        long divisor = GreatestCommonDivisor(numerator, denominator);
        Numerator = numerator / divisor;
        this.denominator = denominator / divisor;
        MustExceed = mustExceed;
    }

    /// <summary>The numerator of the reduced fraction, from 0.</summary>
    public long Numerator { get; }

    /// <summary>The denominator of the reduced fraction, from 1.</summary>
    /// <exception cref="InvalidOperationException">This is <c>default(Share)</c>.</exception>
    public long Denominator => denominator > 0
        ? denominator
        : throw new InvalidOperationException("default(Share) is no share; create it with AtLeast or MoreThan.");

    /// <summary>True for "more than" the fraction, false for "at least" it.</summary>
    public bool MustExceed { get; }

    /// <summary>The share for people, such as "at least 2/3".</summary>
    /// <exception cref="InvalidOperationException">This is <c>default(Share)</c>.</exception>
    public Words Text
    {
        get
        {
            string fraction = FormattableString.Invariant($"{Numerator}/{Denominator}");
            return MustExceed
                ? new Words($"{fraction} бөлігінен астамы", $"более {fraction}", $"more than {fraction}")
                : new Words($"кемінде {fraction} бөлігі", $"не менее {fraction}", $"at least {fraction}");
        }
    }

    /// <summary>At least a fraction of the whole.</summary>
    /// <param name="numerator">The numerator, from 0 to the denominator.</param>
    /// <param name="denominator">The denominator, from 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">The denominator is less than 1, or the numerator is negative or above it.</exception>
    public static Share AtLeast(long numerator, long denominator)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(denominator, 1);
        ArgumentOutOfRangeException.ThrowIfNegative(numerator);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(numerator, denominator);
        return new Share(numerator, denominator, mustExceed: false);
    }

    /// <summary>More than a fraction of the whole.</summary>
    /// <param name="numerator">The numerator, from 0 and below the denominator: nothing exceeds the whole.</param>
    /// <param name="denominator">The denominator, from 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The denominator is less than 1, or the numerator is negative or not below it.
    /// </exception>
    public static Share MoreThan(long numerator, long denominator)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(denominator, 1);
        ArgumentOutOfRangeException.ThrowIfNegative(numerator);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(numerator, denominator);
        return new Share(numerator, denominator, mustExceed: true);
    }

    /// <summary>Whether a part of a whole meets this share. Nobody of nobody never does: an empty body has no quorum.</summary>
    /// <param name="part">The part, from 0 to the whole.</param>
    /// <param name="whole">The whole, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is negative, or the part is greater than the whole.</exception>
    /// <exception cref="InvalidOperationException">This is <c>default(Share)</c>.</exception>
    public bool IsMet(long part, long whole)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(whole);
        ArgumentOutOfRangeException.ThrowIfNegative(part);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(part, whole);
        var had = (Int128)part * Denominator;
        var required = (Int128)whole * Numerator;
        return whole > 0 && (MustExceed ? had > required : had >= required);
    }

    /// <summary>The smallest whole number that meets this share: at least 2/3 of 25 is 17, more than 1/2 of 25 is 13.</summary>
    /// <param name="whole">The whole, from 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">The whole is less than 1: no number meets a share of nobody.</exception>
    /// <exception cref="InvalidOperationException">This is <c>default(Share)</c>.</exception>
    public long Of(long whole)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(whole, 1);
        var required = (Int128)whole * Numerator;
        var (quotient, remainder) = Int128.DivRem(required, Denominator);
        return (long)(MustExceed || remainder > 0 ? quotient + 1 : quotient);
    }

    /// <summary>The share in English, for logs and debuggers; <c>(no share)</c> for <c>default(Share)</c>.</summary>
    public override string ToString() => denominator > 0 ? Text.English : "(no share)";

    private static long GreatestCommonDivisor(long left, long right)
    {
        while (right != 0)
        {
            (left, right) = (right, left % right);
        }

        return left;
    }
}
