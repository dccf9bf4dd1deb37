using SelfGov.Law;

namespace OkrugYear;

/// <summary>What the caller asks for: a language, the whole journal, help; or what is wrong with the request.</summary>
internal sealed record CommandLine
{
    public static readonly Words Usage = new(
        """
        Ауылдық округ әкімінің сайлауын әңгімелейді: тағайындалғаннан өкілеттік басталғанға дейін.

          dotnet run --project samples/OkrugYear -- [параметрлер]

          --lang kk|ru|en   тіл: қазақша, орысша, ағылшынша (әдепкісі — en)
          --journal         журналды түгел көрсету, тек басы мен соңын емес
          --help            осы мәтін
        """,
        """
        Рассказывает о выборах акима сельского округа: от назначения до начала полномочий.

          dotnet run --project samples/OkrugYear -- [параметры]

          --lang kk|ru|en   язык: казахский, русский, английский (по умолчанию en)
          --journal         показать журнал целиком, а не только начало и конец
          --help            этот текст
        """,
        """
        Tells the election of the akim of a rural district, from the call to the start of the powers.

          dotnet run --project samples/OkrugYear -- [options]

          --lang kk|ru|en   language: Kazakh, Russian, English (default: en)
          --journal         show the whole journal, not only its beginning and end
          --help            this text
        """);

    private static readonly Words UnknownOption = new(
        "Белгісіз параметр: {0}. --help қараңыз.",
        "Неизвестный параметр: {0}. См. --help.",
        "Unknown option: {0}. See --help.");
    private static readonly Words UnknownLanguage = new(
        "Белгісіз тіл: {0}. Тілдер: kk, ru, en.",
        "Неизвестный язык: {0}. Языки: kk, ru, en.",
        "Unknown language: {0}. Languages: kk, ru, en.");

    public Language Language { get; private init; } = Language.English;

    public bool WholeJournal { get; private init; }

    public bool WantsHelp { get; private init; }

    /// <summary>What is wrong, in the language asked for, or in all three where it is the language that is unknown; null where nothing is.</summary>
    public string? Error { get; private init; }

    public static CommandLine Parse(ReadOnlySpan<string> arguments)
    {
        var line = new CommandLine();
        string? unknown = null;
        for (int i = 0; i < arguments.Length; i++)
        {
            switch (arguments[i])
            {
                case "--lang":
                    string code = i + 1 < arguments.Length ? arguments[++i] : "—";
                    if (LanguageOf(code) is not { } language)
                    {
                        return new CommandLine { Error = InAll(UnknownLanguage.With(Words.Same(code))) };
                    }

                    line = line with { Language = language };
                    break;
                case "--journal":
                    line = line with { WholeJournal = true };
                    break;
                case "--help" or "-h":
                    line = line with { WantsHelp = true };
                    break;
                default:
                    unknown ??= arguments[i];
                    break;
            }
        }

        return unknown is null ? line : line with { Error = UnknownOption.With(Words.Same($"'{unknown}'")).In(line.Language) };
    }

    private static Language? LanguageOf(string code) => code switch
    {
        "kk" => Language.Kazakh,
        "ru" => Language.Russian,
        "en" => Language.English,
        _ => null,
    };

    private static string InAll(Words words) => string.Join(Environment.NewLine, words.Kazakh, words.Russian, words.English);
}
