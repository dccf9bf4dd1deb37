using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using OkrugYear;
using OkrugYear.Chapters;
using SelfGov.Elections;
using SelfGov.Journal;

CommandLine line = CommandLine.Parse(args);
if (line.Error is not null)
{
    await Console.Error.WriteLineAsync(line.Error);
    return 2;
}

Page page = Page.OnStandardOutput(line.Language);
if (line.WantsHelp)
{
    page.Say(CommandLine.Usage);
    return 0;
}

var clock = new StoryClock(Cast.Aktogay.Zone);
await using ServiceProvider services = new ServiceCollection()
    .AddSingleton<IClock>(clock)
    .AddSelfGov()
    .UseInMemoryJournal()
    .AddLifecycles(AkimElections.Lifecycles, AkimElections.Facts)
    .Services
    .BuildServiceProvider();
var story = new Story(services.GetRequiredService<Cases<AkimElection>>(), clock, page);

try
{
    page.Title(
        new(
            "Қызыларай ауылдық округі әкімінің сайлауы, 2023 жыл",
            "Выборы акима Кызыларайского сельского округа, 2023 год",
            "Election of the akim of the Kyzylaray rural district, 2023"));
    page.Say(new(
        "Ақтоғай ауданы, Қарағанды облысы. Тағайындалуы (№ 28 шешім), ұсыну, тіркеу және дауыс беру күндері ресми жарияланған. Адамдар, партия, "
        + "сандар, тағайындау негізі және одан кейінгі оқиғалар ойдан шығарылған.",
        "Актогайский район, Карагандинская область. Назначение (решение № 28), сроки выдвижения и регистрации и день голосования — "
        + "официально опубликованные. Люди, партия, числа, основание и дальнейшие события вымышлены.",
        "Aktogay raion, Karaganda oblast. The call (decision No. 28), the times of nomination and registration and the day of the vote are those "
        + "officially published. The persons, the party, the figures, the ground and the later events are invented."));
    await Call.TellAsync(story);
    await Nomination.TellAsync(story);
    await Refused.TellAsync(story);
    SeenInAugust seen = await Registration.TellAsync(story);
    await Withdrawal.TellAsync(story);
    Checkpoint published = await Voting.TellAsync(story);
    await Result.TellAsync(story);
    await InRetrospect.TellAsync(story, seen);
    await Record.TellAsync(story, published, line.WholeJournal);
    return 0;
}
catch (StoryDepartsException exception)
{
    await Console.Error.WriteLineAsync(exception.Message);
    return 1;
}
