using System.Globalization;
using SelfGov.Law;

namespace OkrugYear;

/// <summary>What the caller asks for: a language, a database, how much to tell; or what is wrong with the request.</summary>
internal sealed record CommandLine
{
    public const string DefaultDatabase = "okrug.db";

    public static readonly Words Usage = new(
        """
        Ауылдық округтің бір жылын әңгімелейді: бюджетті болжамнан қоғамдық тыңдау арқылы есепке дейін, содан кейін әкім сайлауын.

          dotnet run --project samples/OkrugYear -- [параметрлер]

          --lang kk|ru|en   тіл: қазақша, орысша, ағылшынша (әдепкісі — en)
          --database FILE   дерекқор файлы (әдепкісі — okrug.db); келесі іске қосу оны жалғастырады
          --until N         N-тараудан кейін тоқтау
          --journal         журналды түгел көрсету, тек басы мен соңын емес
          --erase           әңгіме аяқталған соң дербес деректерді жою
          --help            осы мәтін
        """,
        """
        Рассказывает о годе сельского округа: бюджет от прогноза через слушание до отчёта, затем выборы акима.

          dotnet run --project samples/OkrugYear -- [параметры]

          --lang kk|ru|en   язык: казахский, русский, английский (по умолчанию en)
          --database FILE   файл базы данных (по умолчанию okrug.db); следующий запуск его продолжит
          --until N         остановиться после главы N
          --journal         показать журнал целиком, а не только начало и конец
          --erase           по окончании рассказа уничтожить персональные данные
          --help            этот текст
        """,
        """
        Tells a year of a rural district: its budget from the forecast through a hearing to the report, then the election of its akim.

          dotnet run --project samples/OkrugYear -- [options]

          --lang kk|ru|en   language: Kazakh, Russian, English (default: en)
          --database FILE   database file (default: okrug.db); the next run goes on with it
          --until N         stop after chapter N
          --journal         show the whole journal, not only its beginning and end
          --erase           when the story is over, destroy the personal data
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

    private static readonly Words NoValue = new(
        "{0} параметрінің мәні жоқ. --help қараңыз.",
        "У параметра {0} нет значения. См. --help.",
        "{0} needs a value. See --help.");
    private static readonly Words UnknownChapter = new(
        "Ондай тарау жоқ: {0}. Тараулар: 1–{1}.",
        "Нет такой главы: {0}. Главы: 1–{1}.",
        "There is no chapter {0}. Chapters: 1 to {1}.");
    private static readonly Words EraseAlone = new(
        "--erase параметрін --until немесе --journal параметрімен бірге беруге болмайды.",
        "Параметр --erase не сочетается с --until и --journal.",
        "--erase goes with neither --until nor --journal.");

    public Language Language { get; private init; } = Language.English;

    public string Database { get; private init; } = DefaultDatabase;

    /// <summary>The chapter after which to stop; null for the last.</summary>
    public int? Until { get; private init; }

    public bool WholeJournal { get; private init; }

    public bool Erase { get; private init; }

    public bool WantsHelp { get; private init; }

    /// <summary>
    /// What is wrong, in the language asked for, or in all three where it is the language that is unknown; null where nothing is.
    /// </summary>
    public string? Error { get; private init; }

    public static CommandLine Parse(ReadOnlySpan<string> arguments)
    {
        var line = new CommandLine();
        Words? wrong = null;
        for (int i = 0; i < arguments.Length; i++)
        {
            string option = arguments[i];
            string? value = i + 1 < arguments.Length ? arguments[i + 1] : null;
            switch (option)
            {
                case "--lang":
                    if (LanguageOf(value) is not { } language)
                    {
                        return new CommandLine { Error = InAll(UnknownLanguage.With(Words.Same(Shown(value)))) };
                    }

                    line = line with { Language = language };
                    i++;
                    break;
                case "--database":
                    wrong ??= string.IsNullOrWhiteSpace(value) || value.StartsWith("--", StringComparison.Ordinal)
                        ? NoValue.With(Words.Same(option))
                        : null;
                    line = line with { Database = value ?? line.Database };
                    i++;
                    break;
                case "--until":
                    line = line with { Until = ChapterOf(value) };
                    wrong ??= line.Until is null ? UnknownChapter.With(Words.Same(Shown(value)), Words.Of(Contents.Chapters.Length)) : null;
                    i++;
                    break;
                default:
                    wrong ??= line.With(option) is null ? UnknownOption.With(Words.Same($"'{option}'")) : null;
                    line = line.With(option) ?? line;
                    break;
            }
        }

        wrong ??= line.Erase && (line.Until is not null || line.WholeJournal) ? EraseAlone : null;
        return wrong is null ? line : line with { Error = wrong.In(line.Language) };
    }

    private CommandLine? With(string option) => option switch
    {
        "--journal" => this with { WholeJournal = true },
        "--erase" => this with { Erase = true },
        "--help" or "-h" => this with { WantsHelp = true },
        _ => null,
    };

    private static int? ChapterOf(string? value) =>
        int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out int chapter) && chapter >= 1
            && chapter <= Contents.Chapters.Length
            ? chapter
            : null;

    private static string Shown(string? value) => string.IsNullOrWhiteSpace(value) ? "—" : value;

    private static Language? LanguageOf(string? code) => code switch
    {
        "kk" => Language.Kazakh,
        "ru" => Language.Russian,
        "en" => Language.English,
        _ => null,
    };

    private static string InAll(Words words) => string.Join(Environment.NewLine, words.Kazakh, words.Russian, words.English);
}
