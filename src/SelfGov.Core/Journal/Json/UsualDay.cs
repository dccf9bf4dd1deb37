using NodaTime;

namespace SelfGov.Journal.Json;

/// <summary>A day of the years 1 to 9999: <c>2026-11-29</c>.</summary>
internal sealed class UsualDay : UsualForm<LocalDate>
{
    private const int Length = 10;
    private const int LastYear = 9999;
    private const int Months = 12;

    internal override bool TryRead(ReadOnlySpan<byte> text, out LocalDate value)
    {
        value = default;
        if (text.Length != Length || text[4] != '-' || text[7] != '-')
        {
            return false;
        }

        int year = Number(text[..4]);
        int month = Number(text[5..7]);
        int day = Number(text[8..]);
        if (year < 1 || month is < 1 or > Months || day < 1 || day > CalendarSystem.Iso.GetDaysInMonth(year, month))
        {
            return false;
        }

        value = new(year, month, day);
        return true;
    }

    internal override int Write(LocalDate value, Span<byte> to)
    {
        (int year, int month, int day) = value;
        if (year is < 1 or > LastYear || value.Calendar != CalendarSystem.Iso)
        {
            return 0;
        }

        Digits(year, to[..4]);
        to[4] = (byte)'-';
        Digits(month, to[5..7]);
        to[7] = (byte)'-';
        Digits(day, to[8..Length]);
        return Length;
    }

    private static int Number(ReadOnlySpan<byte> digits)
    {
        int number = 0;
        foreach (byte digit in digits)
        {
            if (!char.IsAsciiDigit((char)digit))
            {
                return -1;
            }

            number = (number * 10) + digit - '0';
        }

        return number;
    }

    private static void Digits(int number, Span<byte> to)
    {
        for (int i = to.Length - 1; i >= 0; i--, number /= 10)
        {
            to[i] = (byte)('0' + (number % 10));
        }
    }
}
