using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using OkrugYear.Chapters;
using SelfGov.Assemblies.Meetings;
using SelfGov.Budgets.Cycle;
using SelfGov.Cases;
using SelfGov.Elections.Direct;
using SelfGov.EntityFrameworkCore;
using SelfGov.Hearings;
using SelfGov.Law;

namespace OkrugYear;

/// <summary>One run of the sample: tells the story on a database, from where the run before it stopped.</summary>
internal static class Sample
{
    private const int Done = 0;
    private const int Failed = 1;
    private const int WrongCommandLine = 2;

    private static readonly Words Title = new(
        "Қызыларай ауылдық округі: 2022 жылғы бюджет және әкім сайлауы",
        "Кызыларайский сельский округ: бюджет 2022 года и выборы акима",
        "The Kyzylaray rural district: its budget of 2022 and the election of its akim");

    private static readonly Words Introduction = new(
        "Ақтоғай ауданы, Қарағанды облысы. Алдымен — бюджет: болжамнан қоғамдық тыңдау арқылы жылдық есепке дейін, содан кейін — әкім "
            + "сайлауы. Сайлаудың тағайындалуы "
        + "(№ 28 шешім), ұсыну, тіркеу және дауыс беру күндері ресми жарияланған. Адамдар, партия, сандар, бюджет пен оның "
        + "күндері, тағайындау негізі "
        + "және одан кейінгі оқиғалар ойдан шығарылған.",
        "Актогайский район, Карагандинская область. Сначала бюджет, от прогноза через общественное слушание до годового отчёта, затем "
            + "выборы акима. Назначение выборов "
        + "(решение № 28), сроки выдвижения и регистрации и день голосования — официально опубликованные. Люди, партия, числа, "
        + "бюджет и его даты, основание "
        + "выборов и дальнейшие события вымышлены.",
        "Aktogay raion, Karaganda oblast. First the budget, from its forecast through a public hearing to its annual report; then the "
            + "election of the akim. The call of the "
        + "election (decision No. 28), the times of nomination and registration and the day of the vote are those "
        + "officially published. The persons, "
        + "the party, the figures, the budget and its days, the ground of the election and the later events are invented.");

    private static readonly Words Kept = new(
        "Журнал {0} сақталады. Іске қосуды кез келген сәтте тоқтатуға болады: келесісі сол жерден жалғастырады.",
        "Журнал хранится {0}. Прервать запуск можно в любой момент: следующий продолжит с того же места.",
        "The journal is kept in {0}. A run can be stopped at any moment; the next goes on from there.");

    private static readonly Words Default = new(
        "ағымдағы қалтадағы дерекқорда", "в базе данных в текущей папке", $"{CommandLine.DefaultDatabase} in the current folder");

    private static readonly Words Named = new("{0} файлында", "в файле {0}", "{0}");

    private static readonly Words Finished = new(
        "Бұл дерекқорда әңгіме соңына дейін жазылған; осы іске қосу ештеңені өзгертпейді.",
        "В этой базе данных рассказ записан до конца; этот запуск ничего не меняет.",
        "This database holds the story to its end; this run changes nothing.");

    private static readonly Words Stopped = new(
        "Сұралғандай, {0}-тараудан кейін тоқтады. Келесі іске қосу осы жерден жалғастырады.",
        "Остановка после главы {0}, как и просили. Следующий запуск продолжит отсюда.",
        "Stopped after chapter {0}, as asked. The next run goes on from here.");

    public static async Task<int> RunAsync(string[] arguments, TextWriter output, bool isPlain, TextWriter error)
    {
        CommandLine line = CommandLine.Parse(arguments);
        if (line.Error is not null)
        {
            await error.WriteLineAsync(line.Error);
            return WrongCommandLine;
        }

        var page = Page.On(output, isPlain, line.Language);
        if (line.WantsHelp)
        {
            page.Say(CommandLine.Usage);
            return Done;
        }

        try
        {
            await using ServiceProvider services = ServicesOn(line.Database, page);
            await DatabaseFile.PrepareAsync(line.Database, services);
            await TellAsync(line, services, page);
            return Done;
        }
        catch (Exception exception) when (Problems.Explain(exception, line.Database) is { } explained)
        {
            await error.WriteLineAsync(explained.In(line.Language));
            return Failed;
        }
    }

    private static ServiceProvider ServicesOn(string database, Page page) => new ServiceCollection()
        .AddSingleton(page)
        .AddSingleton(new StoryClock(Cast.Aktogay.Zone))
        .AddSingleton<IClock>(services => services.GetRequiredService<StoryClock>())
        .AddSelfGov()
        .UseSqlite(DatabaseFile.ConnectionTo(database))
        .Add(BudgetCycleLifecycle.Procedure)
        .Add(MeetingLifecycle.Procedure)
        .Add(HearingLifecycle.Procedure.ErasedBy(Cast.CouncilSecretary.Role, Cast.OfficeOfReport.Role))
        .Add(AkimElectionLifecycle.Procedure.ErasedBy(Cast.Commission.Role))
        .Services
        .BuildServiceProvider();

    private static async Task TellAsync(CommandLine line, IServiceProvider services, Page page)
    {
        Telling telling = await Telling.TakeUpAsync(services, line);
        await CheckAsync(telling);
        bool isFinished = await telling.IsFinishedAsync();
        if (line.Erase && !isFinished)
        {
            throw new ProblemException(Problems.NotFinished);
        }

        page.Title(Title);
        if (line.Erase)
        {
            await Erased.TellAsync(telling);
            return;
        }

        if (isFinished)
        {
            page.Good(Finished);
        }
        else
        {
            page.Say(Introduction);
            page.Say(Kept.With(line.Database == CommandLine.DefaultDatabase ? Default : Named.With(Words.Same(line.Database))));
        }

        await TellChaptersAsync(telling, page, isFinished, line.Until ?? Contents.Chapters.Length);
    }

    /// <summary>Holds the journal against the checkpoint, where one was published, before anything is recorded.</summary>
    private static async Task CheckAsync(Telling telling)
    {
        if (!telling.Election.IsBegun)
        {
            telling.Published.Discard();
        }
        else if (telling.Published.Exists
            && await telling.Election.Cases.VerifyAsync(
                Cast.Election, telling.Published.Read()) is not { Completeness: Completeness.Complete })
        {
            throw new ProblemException(Problems.DoesNotVerify(telling.Published.File));
        }
    }

    /// <summary>
    /// Once everything is recorded, only the chapters that look back are told: no run knows which of them the reader has seen.
    /// </summary>
    private static async Task TellChaptersAsync(Telling telling, Page page, bool isFinished, int until)
    {
        for (int number = 1; number <= until; number++)
        {
            Chapter chapter = Contents.Chapters[number - 1];
            if (chapter.LooksBack || !isFinished)
            {
                page.Chapter(number, chapter.Title);
                await chapter.TellAsync(telling);
            }
        }

        if (until < Contents.Chapters.Length)
        {
            page.Say(Stopped.With(Words.Same(until.ToString(CultureInfo.InvariantCulture))));
        }
    }
}
