namespace SelfGov.Kazakhstan;

/// <summary>The control digit that ends every IIN and BIN.</summary>
/// <remarks>
/// The remainder modulo 11 of the eleven digits weighted 1 to 11; when it is 10, of the digits weighted 3 to 11, 1, 2; when that is 10
/// too, the number is not issued. Weight 11 counts for nothing, so a mistake in the eleventh digit passes unseen.
/// </remarks>
internal static class ControlDigit
{
    public const int Length = 12;

    // The control digit that the first eleven digits require; null when no number with them is issued.
    public static int? Of(ReadOnlySpan<char> digits)
    {
        int remainder = Remainder(digits, firstWeight: 1);
        if (remainder == 10)
        {
            remainder = Remainder(digits, firstWeight: 3);
        }

        return remainder == 10 ? null : remainder;
    }

    // What is wrong with the form of a number, without quoting it; null when nothing is.
    public static string? Flaw(ReadOnlySpan<char> number)
    {
        if (number.Length != Length)
        {
            return $"it has {number.Length} characters, not {Length}";
        }

        for (int i = 0; i < Length; i++)
        {
            if (!char.IsAsciiDigit(number[i]))
            {
                return $"its character {i + 1} is not a digit";
            }
        }

        return Of(number) is { } digit && digit == number[^1] - '0' ? null : "its control digit does not fit the eleven before it";
    }

    private static int Remainder(ReadOnlySpan<char> digits, int firstWeight)
    {
        int sum = 0;
        for (int i = 0; i < Length - 1; i++)
        {
            int weight = (firstWeight - 1 + i) % 11 + 1;
            sum += weight * (digits[i] - '0');
        }

        return sum % 11;
    }
}
