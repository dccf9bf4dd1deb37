using System.Globalization;
using System.Text.Json.Serialization;
using NodaTime;
using SelfGov.Contract.Values;
using SelfGov.Law.Texts;

namespace SelfGov.Law;

/// <summary>
/// A text for people in Kazakh, Russian and English at once. It cannot be built without all three, so no text of the library
/// can lack a language.
/// </summary>
/// <remarks>Immutable. Equal when all three texts are equal, by ordinal comparison.</remarks>
[JsonConverter(typeof(WordsConverter))]
public sealed record Words
{
    /// <summary>Creates a text from its three languages.</summary>
    /// <param name="kazakh">The text in Kazakh; not empty.</param>
    /// <param name="russian">The text in Russian; not empty.</param>
    /// <param name="english">The text in English; not empty.</param>
    /// <exception cref="ArgumentException">A text is null, empty or white space.</exception>
    public Words(string kazakh, string russian, string english)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(kazakh);
        ArgumentException.ThrowIfNullOrWhiteSpace(russian);
        ArgumentException.ThrowIfNullOrWhiteSpace(english);
        Kazakh = kazakh;
        Russian = russian;
        English = english;
    }

    /// <summary>The text in Kazakh.</summary>
    public string Kazakh { get; }

    /// <summary>The text in Russian.</summary>
    public string Russian { get; }

    /// <summary>The text in English.</summary>
    public string English { get; }

    /// <summary>The text in one language.</summary>
    /// <param name="language">The language asked for.</param>
    /// <exception cref="ArgumentOutOfRangeException">The language is not one of the three.</exception>
    public string In(Language language) => language switch
    {
        Language.Kazakh => Kazakh,
        Language.Russian => Russian,
        Language.English => English,
        _ => throw new ArgumentOutOfRangeException(nameof(language), language, "The library speaks Kazakh, Russian and English."),
    };

    /// <summary>A text that reads the same in every language: a name, a code, a figure.</summary>
    /// <param name="text">The text; not empty.</param>
    /// <exception cref="ArgumentException">The text is null, empty or white space.</exception>
    public static Words Same(string text) => new(text, text, text);

    /// <summary>A text that somebody gave, the same in every language; a dash for one that says nothing.</summary>
    /// <param name="text">The text; may be null or white space.</param>
    public static Words Given(string? text) => Same(string.IsNullOrWhiteSpace(text) ? "—" : text);

    /// <summary>A whole number in digits.</summary>
    public static Words Of(long number) => Same(number.ToString(CultureInfo.InvariantCulture));

    /// <summary>A day, written 17.09.2023.</summary>
    public static Words Of(LocalDate day) => Same(PlainTime.Of(day));

    /// <summary>A day and a time of day, written 22.08.2023 18:00.</summary>
    public static Words Of(LocalDateTime moment) => Same($"{PlainTime.Of(moment.Date)} {PlainTime.Of(moment.TimeOfDay)}");

    /// <summary>This text with its places {0}, {1} and so on filled, each language with the same language of the arguments.</summary>
    /// <param name="arguments">The texts for the places, in order.</param>
    /// <remarks>
    /// A Kazakh place may name a case by its suffix, <c>{0:дан}</c>, <c>{0:ға}</c>, <c>{0:да}</c>, <c>{0:ның}</c> or <c>{0:ны}</c>; what is
    /// written follows the sounds of the argument: 2023-тен, 18:00-ге, 10 күннен. An argument that ends in a possessive has no such place.
    /// </remarks>
    /// <exception cref="FormatException">
    /// The text has a place for which there is no argument, or a place that names another case.
    /// </exception>
    public Words With(params ReadOnlySpan<Words> arguments)
    {
        var kazakh = new object[arguments.Length];
        var russian = new object[arguments.Length];
        var english = new object[arguments.Length];
        for (int i = 0; i < arguments.Length; i++)
        {
            kazakh[i] = new KazakhSuffix(arguments[i].Kazakh);
            russian[i] = arguments[i].Russian;
            english[i] = arguments[i].English;
        }

        return new Words(
            string.Format(CultureInfo.InvariantCulture, Kazakh, kazakh),
            string.Format(CultureInfo.InvariantCulture, Russian, russian),
            string.Format(CultureInfo.InvariantCulture, English, english));
    }

    /// <summary>The English text, for logs and debuggers.</summary>
    public override string ToString() => English;
}
