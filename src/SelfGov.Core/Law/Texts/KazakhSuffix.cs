using System.Globalization;

namespace SelfGov.Law.Texts;

/// <summary>
/// Writes the suffix of a Kazakh case after a text that is filled in: the vowel of the suffix follows that of the text, and its first
/// consonant follows the last sound. A number takes the suffix of its last word as it is read, after a hyphen: 2023-тен, 18:00-ге.
/// </summary>
/// <remarks>
/// The case is named in the place by its form after a back vowel: <c>{0:дан}</c> (ablative), <c>{0:ға}</c> (dative), <c>{0:да}</c>
/// (locative), <c>{0:ның}</c> (genitive), <c>{0:ны}</c> (accusative). A noun in the possessive takes other forms, so a text that may end in
/// one has no place with a case.
/// </remarks>
internal sealed class KazakhSuffix : IFormattable
{
    private const string Back = "аоұыяё";
    private const string Front = "әөүіеэ";

    // A last и, у or ю is a glide: елудің, судың.
    private const string Vowels = Back + Front;
    private const string Voiceless = "пфктсшщчцхһқбвгд";

    // How the last word of a number is read: нөл, бір, екі ...; он, жиырма ...
    private static readonly string[] Ones = ["нөл", "бір", "екі", "үш", "төрт", "бес", "алты", "жеті", "сегіз", "тоғыз"];
    private static readonly string[] Tens = ["нөл", "он", "жиырма", "отыз", "қырық", "елу", "алпыс", "жетпіс", "сексен", "тоқсан"];

    private readonly string text;

    internal KazakhSuffix(string text) => this.text = text;

    /// <inheritdoc/>
    public string ToString(string? format, IFormatProvider? formatProvider) => format is null or "" ? text : text + Of(format);

    /// <inheritdoc/>
    public override string ToString() => text;

    private string Of(string format)
    {
        string end = text.TrimEnd(')', '»', '"', '.', ' ');
        return end switch
        {
            [.., '%'] => "-" + Suffix(format, "пайыз"),
            [.., >= '0' and <= '9'] => "-" + Suffix(format, LastWord(end)),
            _ => Suffix(format, end.ToLower(CultureInfo.InvariantCulture)),
        };
    }

    private static string Suffix(string format, string word)
    {
        char last = word.Length > 0 ? word[^1] : 'а';
        bool isFront = IsFront(word);
        bool isVowel = Vowels.Contains(last, StringComparison.Ordinal);
        bool isVoiceless = Voiceless.Contains(last, StringComparison.Ordinal);
        bool isNasal = last is 'м' or 'н' or 'ң';
        string back = format switch
        {
            "ға" => isVoiceless ? "қа" : "ға",
            "дан" => isVoiceless ? "тан" : isNasal ? "нан" : "дан",
            "да" => isVoiceless ? "та" : "да",
            "ның" => isVoiceless ? "тың" : isVowel || isNasal ? "ның" : "дың",
            "ны" => isVoiceless ? "ты" : isVowel ? "ны" : "ды",
            _ => throw new FormatException($"'{format}' names no Kazakh case; the cases are ға, дан, да, ның and ны."),
        };
        return isFront
            ? back.Replace('а', 'е').Replace('ы', 'і').Replace('қ', 'к').Replace('ғ', 'г')
            : back;
    }

    // The last vowel that is back or front tells; и, у and ю follow the vowel before them.
    private static bool IsFront(string word)
    {
        for (int i = word.Length - 1; i >= 0; i--)
        {
            if (Front.Contains(word[i], StringComparison.Ordinal))
            {
                return true;
            }

            if (Back.Contains(word[i], StringComparison.Ordinal))
            {
                return false;
            }
        }

        return false;
    }

    // 84 000 is read as one number.
    private static bool IsBetweenGroups(string number, int index) => char.IsWhiteSpace(number[index])
        && index > 0 && char.IsAsciiDigit(number[index - 1])
        && index + 3 < number.Length && number.AsSpan(index + 1, 3).IndexOfAnyExceptInRange('0', '9') < 0
        && (index + 4 == number.Length || !char.IsAsciiDigit(number[index + 4]));

    // 2023 ends in үш, 40 in қырық, 500 in жүз, 3000 in мың, 18:00 in нөл; 12,5 in бес.
    private static string LastWord(string number)
    {
        int start = number.Length;
        while (start > 0 && (char.IsAsciiDigit(number[start - 1]) || IsBetweenGroups(number, start - 1)))
        {
            start--;
        }

        string digits = string.Concat(number[start..].Where(char.IsAsciiDigit));
        int zeros = digits.Length - digits.TrimEnd('0').Length;
        return digits.Length == zeros ? Ones[0] : zeros switch
        {
            0 => Ones[digits[^1] - '0'],
            1 => Tens[digits[^2] - '0'],
            2 => "жүз",
            < 6 => "мың",
            < 9 => "миллион",
            _ => "миллиард",
        };
    }
}
