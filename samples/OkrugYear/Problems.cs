using Microsoft.Data.Sqlite;
using SelfGov.Cases;
using SelfGov.Journal;
using SelfGov.Law;

namespace OkrugYear;

/// <summary>What can go wrong with the files, in a sentence that says what to do.</summary>
internal static class Problems
{
    // https://www.sqlite.org/rescode.html
    private const int Busy = 5;
    private const int Locked = 6;
    private const int ReadOnly = 8;
    private const int Corrupt = 11;
    private const int Full = 13;
    private const int CannotOpen = 14;
    private const int NotADatabase = 26;

    public static readonly Words NotFinished = new(
        "Сайлау аяқталған жоқ, сондықтан дербес деректер әлі керек. Алдымен әңгімені соңына дейін жүргізіңіз (--erase-сіз).",
        "Выборы не завершены, и персональные данные ещё нужны. Сначала доведите рассказ до конца (без --erase).",
        "The election is not over, and the personal data are still needed. First let the story run to its end (without --erase).");

    private static readonly Words Broken = new(
        "Журнал бұзылған: {0}, {1}-жазба. Ол кітапханадан тыс өзгертілген; оған ештеңе жазылмады. Дерекқордың сақтық көшірмесін қойыңыз.",
        "Журнал нарушен: {0}, запись {1}. Он изменён в обход библиотеки; в него ничего не записано. Верните резервную копию базы данных.",
        "The journal is broken: {0}, entry {1}. It was changed past the library; nothing was recorded in it. "
            + "Restore a copy of the database.");

    private static readonly Words OfNewerRelease = new(
        "Журналды бағдарламаның жаңарақ шығарылымы жазған: {0}, {1}-жазба.",
        "Журнал записан более новым выпуском программы: {0}, запись {1}.",
        "The journal was written by a newer release of the program: {0}, entry {1}.");

    private static readonly Words Unreadable = new(
        "{0} — дерекқор емес немесе зақымдалған. --database арқылы басқа файлды көрсетіңіз.",
        "{0} — не база данных или повреждён. Укажите другой файл: --database.",
        "{0} is no database, or is damaged. Name another file with --database.");

    private static readonly Words NotOpened = new(
        "{0} файлын ашу мүмкін емес: қалтаның бар екенін және оған жазуға рұқсат барын тексеріңіз.",
        "Файл {0} не открывается: проверьте, есть ли такая папка и разрешена ли в ней запись.",
        "{0} cannot be opened: check that its folder is there and that you may write to it.");

    private static readonly Words Folder = new(
        "{0} — қалта. --database арқылы файлды көрсетіңіз.",
        "{0} — папка. Укажите файл: --database.",
        "{0} is a folder. Name a file with --database.");

    private static readonly Words NotWritten = new(
        "{0} файлына немесе оның қалтасына жазуға болмайды. Жазуға болатын қалтадағы файлды --database арқылы көрсетіңіз.",
        "В файл {0} или в его папку нельзя писать. Укажите файл в доступной для записи папке: --database.",
        "{0} or its folder is read-only. Name a file in a folder that you may write to, with --database.");

    private static readonly Words Occupied = new(
        "{0} файлын басқа бағдарлама алып тұр. Сәл кейін қайталаңыз.",
        "Файл {0} занят другой программой. Повторите чуть позже.",
        "{0} is in use by another program. Try again a little later.");

    private static readonly Words NoSpace = new(
        "{0} файлына жазу мүмкін емес: дискіде орын жоқ.", "Записать в файл {0} нельзя: на диске нет места.",
        "{0} cannot be written: the disk is full.");

    private static readonly Words Unusable = new(
        "{0} файлын пайдалану мүмкін емес ({1}-қате).", "Файл {0} использовать нельзя (ошибка {1}).", "{0} cannot be used (error {1}).");

    private static readonly Words Foreign = new(
        "{0} — басқа бағдарламаның дерекқоры; ол өзгертілген жоқ. --database арқылы басқа файлды көрсетіңіз.",
        "{0} — база данных другой программы; она не изменена. Укажите другой файл: --database.",
        "{0} is a database of another program; it was left as it is. Name another file with --database.");

    private static readonly Words Missing = new(
        "Дауыс беру түнінде жарияланған бақылау нүктесі жоқ: {0}. Онсыз журналдың толықтығын тексеру мүмкін емес.",
        "Нет контрольной точки, опубликованной в ночь голосования: {0}. Без неё полноту журнала не проверить.",
        "The checkpoint published on election night is missing: {0}. Without it nobody can tell whether the journal is complete.");

    private static readonly Words Damaged = new(
        "{0} файлы бақылау нүктесі емес: бірінші жолда жазбалар саны, екіншісінде хеш болуы керек. Ол сол күйінде қалды.",
        "Файл {0} — не контрольная точка: в первой строке должно стоять число записей, во второй — хеш. Он оставлен как есть.",
        "{0} is no checkpoint: its first line has to be the number of entries, its second the hash. It was left as it is.");

    private static readonly Words Cut = new(
        "Журнал {0} бақылау нүктесіне сәйкес келмейді: ол қысқартылған немесе қайта жазылған. Оған ештеңе жазылмады.",
        "Журнал не сходится с контрольной точкой {0}: он обрезан или переписан. В него ничего не записано.",
        "The journal does not match the checkpoint {0}: it was cut short or rewritten. Nothing was recorded in it.");

    public static Words DoesNotVerify(string checkpoint) => Cut.With(Words.Same(checkpoint));

    public static Words IsFolder(string database) => Folder.With(Words.Same(database));

    public static Words OfAnotherProgram(string database) => Foreign.With(Words.Same(database));

    public static Words NoCheckpoint(string file) => Missing.With(Words.Same(file));

    public static Words DamagedCheckpoint(string file) => Damaged.With(Words.Same(file));

    /// <summary>What the exception means to the reader; null where it is an error of the program.</summary>
    public static Words? Explain(Exception exception, string database) => exception switch
    {
        ProblemException problem => problem.Words,
        StoryDepartsException departed => Words.Same(departed.Message),
        BrokenJournalException broken => Broken.With(Cast.NameOf(broken.Case), Words.Of(broken.Break.Version)),
        NewerReleaseException unknown => OfNewerRelease.With(Cast.NameOf(unknown.Case), Words.Of(unknown.Version)),
        SqliteException sqlite => Explain(sqlite).With(Words.Same(database), Words.Of(sqlite.SqliteErrorCode)),
        UnauthorizedAccessException or IOException => NotWritten.With(Words.Same(database)),
        { InnerException: { } inner } => Explain(inner, database),
        _ => null,
    };

    private static Words Explain(SqliteException exception) => exception.SqliteErrorCode switch
    {
        Busy or Locked => Occupied,
        ReadOnly => NotWritten,
        Corrupt or NotADatabase => Unreadable,
        Full => NoSpace,
        CannotOpen => NotOpened,
        _ => Unusable,
    };
}
