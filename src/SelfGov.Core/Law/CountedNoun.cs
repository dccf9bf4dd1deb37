using System.Globalization;

namespace SelfGov.Law;

/// <summary>A noun as it stands after a number: Kazakh knows one form there, English two, Russian three.</summary>
/// <param name="Kazakh">The Kazakh noun: the singular, whatever the number.</param>
/// <param name="RussianOne">The Russian noun after 1, 21, 31 and so on.</param>
/// <param name="RussianFew">The Russian noun after 2 to 4, 22 to 24 and so on.</param>
/// <param name="RussianMany">The Russian noun after 0, 5 to 20 and so on; 11 to 14 are among them.</param>
/// <param name="EnglishOne">The English noun after 1.</param>
/// <param name="EnglishOther">The English noun after every other number.</param>
public sealed record CountedNoun(
    string Kazakh, string RussianOne, string RussianFew, string RussianMany, string EnglishOne, string EnglishOther)
{
    /// <summary>Days.</summary>
    public static readonly CountedNoun Days = new("күн", "день", "дня", "дней", "day", "days");

    /// <summary>Hours.</summary>
    public static readonly CountedNoun Hours = new("сағат", "час", "часа", "часов", "hour", "hours");

    /// <summary>Years.</summary>
    public static readonly CountedNoun Years = new("жыл", "год", "года", "лет", "year", "years");

    /// <summary>How many times something is done.</summary>
    public static readonly CountedNoun Times = new("рет", "раз", "раза", "раз", "time", "times");

    /// <summary>The number with the noun, such as "21 день".</summary>
    /// <param name="number">The number.</param>
    public Words Of(long number)
    {
        string digits = number.ToString(CultureInfo.InvariantCulture);
        return new Words($"{digits} {Kazakh}", $"{digits} {Russian(number)}", $"{digits} {(number == 1 ? EnglishOne : EnglishOther)}");
    }

    internal string Russian(long number) => (number % 100, number % 10) switch
    {
        ( >= 11 and <= 14, _) => RussianMany,
        (_, 1) => RussianOne,
        (_, >= 2 and <= 4) => RussianFew,
        _ => RussianMany,
    };
}
