using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json.Serialization;
using NodaTime;
using SelfGov.Contract.Values;

namespace SelfGov.Kazakhstan;

/// <summary>An individual identification number (ИИН, ЖСН): twelve digits, the last a control digit.</summary>
/// <remarks>
/// Personal data: no error of this type quotes the number, and a host should keep it out of logs; <see cref="ToString"/> shows the last
/// four digits only, <see cref="Digits"/> all. Equal when the digits are equal. Only the form is checked, not that the number was issued;
/// a mistake in the eleventh digit passes unseen. <c>default(Iin)</c> is no number.
/// </remarks>
[JsonConverter(typeof(TextConverter<Iin>))]
public readonly record struct Iin : IParsable<Iin>
{
    private readonly string? digits;

    private Iin(string digits) => this.digits = digits;

    /// <summary>The twelve digits. Personal data.</summary>
    /// <exception cref="InvalidOperationException">This is <c>default(Iin)</c>.</exception>
    public string Digits => digits ?? throw new InvalidOperationException("default(Iin) is no number; parse one.");

    /// <summary>
    /// The day of birth that the number encodes: six digits of year, month and day, and the century in the seventh (1 and 2 the 19th,
    /// 3 and 4 the 20th, 5 and 6 the 21st). Null when the seventh digit is another or the six are no day of that century.
    /// </summary>
    /// <exception cref="InvalidOperationException">This is <c>default(Iin)</c>.</exception>
    public LocalDate? BirthDate
    {
        get
        {
            int? century = Digits[6] switch
            {
                '1' or '2' => 1800,
                '3' or '4' => 1900,
                '5' or '6' => 2000,
                _ => null,
            };
            if (century is null)
            {
                return null;
            }

            int year = century.Value + Pair(0);
            int month = Pair(2);
            int day = Pair(4);
            return month is >= 1 and <= 12 && day >= 1 && day <= CalendarSystem.Iso.GetDaysInMonth(year, month)
                ? new LocalDate(year, month, day)
                : null;
        }
    }

    /// <summary>Reads an IIN.</summary>
    /// <param name="text">The twelve digits, without spaces.</param>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="FormatException">The text is not an IIN; the message says why and never quotes it.</exception>
    public static Iin Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Flaw(text) is { } flaw ? throw new FormatException($"The text is not an IIN: {flaw}.") : new Iin(text);
    }

    /// <summary>Reads an IIN if the text is one.</summary>
    /// <param name="text">The text, or null.</param>
    /// <param name="iin">The number, or <c>default(Iin)</c>.</param>
    /// <returns>Whether the text is an IIN.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out Iin iin)
    {
        bool valid = text is not null && Flaw(text) is null;
        iin = valid ? new Iin(text!) : default;
        return valid;
    }

    /// <summary>The number with all but its last four digits hidden, for logs; <c>(no IIN)</c> for <c>default(Iin)</c>.</summary>
    public override string ToString() => digits is null ? "(no IIN)" : $"********{digits.AsSpan(8)}";

    // The fifth digit is the tens of a day of birth; a BIN has 4 to 6 there.
    private static string? Flaw(string text) => ControlDigit.Flaw(text)
        ?? (text[4] is >= '0' and <= '3' ? null : "its fifth digit is not 0 to 3");

    private int Pair(int start) => int.Parse(Digits.AsSpan(start, 2), NumberStyles.None, CultureInfo.InvariantCulture);

    static Iin IParsable<Iin>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<Iin>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Iin result) =>
        TryParse(s, out result);
}
