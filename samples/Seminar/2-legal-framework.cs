#:project ../../src/SelfGov/SelfGov.csproj
#:property PublishAot=false

// Lesson 2. The legal framework: the first pillar of the reform of 2013.
//
// The Concept of development of local self-government was carried out in two phases, 2013-2014 and 2015-2020. Its pillars were three: a
// legal framework, money, and the participation of citizens. In 2013 the local community got its gathering and its assembly, and a decree
// let deputies elect the akims of villages; since 2021 the residents elect them. Each step changed the law, and a case must follow the text
// of its own day.
//
// So the library keeps the law as data: an edition is a set of values, each with the place in the act that sets it. This lesson reads
// editions, counts days the way commissions do, and looks at working days.
//
//     dotnet run 2-legal-framework.cs -- --lang kk|ru|en
//
// Lines that begin with a bar, "  | ", are texts of the library in your language. Everything else is the lesson talking.

using NodaTime;
using SelfGov.Elections.Candidacies;
using SelfGov.Elections.Direct;
using SelfGov.Kazakhstan;
using SelfGov.Law;

Language? chosen = args switch
{
    [] or ["--lang", "en"] => Language.English,
    ["--lang", "kk"] => Language.Kazakh,
    ["--lang", "ru"] => Language.Russian,
    _ => null,
};
if (chosen is not { } language)
{
    Console.Error.WriteLine("usage: dotnet run 2-legal-framework.cs -- --lang kk|ru|en");
    return 2;
}

Console.WriteLine("LESSON 2. THE LEGAL FRAMEWORK");

// 1. Editions -----------------------------------------------------------------------------------------------------------------------------
Title("1. The editions of the direct election of akims");
foreach (Edition<AkimElectionLaw> edition in AkimElectionEditions.All.All)
{
    string last = edition.Last is { } day ? Day(day) : "...";
    Law($"{edition.Id}  {Day(edition.First)} - {last,-10}  {edition.Title.In(language)}");
    Console.WriteLine($"        first day: {edition.Certainty}");
}

Console.WriteLine("Verified: read in the act. Reported: press or another document. Interpreted: our");
Console.WriteLine("reading, and a named one. The library never hides how sure it is.");

// 2. Which edition governs ----------------------------------------------------------------------------------------------------------------
Title("2. Which edition governs a day");
LocalDate[] days = [new(2019, 7, 1), new(2021, 6, 25), new(2022, 12, 31), new(2023, 1, 1), new(2026, 6, 30), new(2026, 7, 1)];
foreach (LocalDate day in days)
{
    // Null is an answer too: in 2019 deputies elected the akim, which is another procedure.
    Console.WriteLine($"  {Day(day)}  {AkimElectionEditions.All.On(day)?.Id.ToString() ?? "none of these"}");
}

Console.WriteLine("A case names its edition when it is opened, and follows it to its end, whatever");
Console.WriteLine("happens to the law meanwhile: AkimElection.Edition never changes.");

// 3. A value with its citation ------------------------------------------------------------------------------------------------------------
Title("3. A value cannot be written without the place that sets it");
var village = new Unit(
    "Қызыларай ауылдық округі", UnitKind.RuralDistrict, KazakhstanZones.Of(Region.Karaganda).Id, voters: 1_240, settlements: 3);
foreach (Edition<AkimElectionLaw> edition in AkimElectionEditions.All.All)
{
    // Ruled<TimeLimit>: the limit, and its basis. The text of both comes in three languages.
    Ruled<TimeLimit> closes = edition.Law.TermsFor(village).NominationCloses;
    Law($"{edition.Id}  {closes.Value.Text.In(language)}");
    Law($"    {closes.Basis.Text.In(language)}");
}

Console.WriteLine($"The act itself: {AkimElectionEditions.All.All[0].Basis.Link}");

// 4. Counting days ------------------------------------------------------------------------------------------------------------------------
Title("4. Not later than 25 days before 17 September 2023");
var vote = new LocalDate(2023, 9, 17);
TimeLimit limit = TimeLimit.CalendarDays(25).Before().At(new LocalTime(18, 0));
Console.WriteLine($"  full days between, E-(N+1):  {Day(limit.LastDay(vote))}");
Console.WriteLine($"  plain subtraction, E-N:      {Day(limit.Counted(DayCounting.Plain).LastDay(vote))}");
Console.WriteLine("  published by the commission: 22.08.2023 18:00");
Console.WriteLine("25 whole days lie between the last day and the vote. Every published calendar of a");
Console.WriteLine("direct election counts like this, so the library does too, unless you choose Plain.");

// The hour is local. In July 2021 the west of the country was an hour behind, and the same sentence of the law meant two moments.
var summer = new LocalDate(2021, 7, 25);
TimeLimit in2021 = AkimElectionEditions.All[new EditionId("D1")].Law.TermsFor(village).NominationCloses.Value;
foreach (Region region in new[] { Region.Karaganda, Region.Mangystau })
{
    DateTimeZone zone = KazakhstanZones.Of(region);
    Instant until = in2021.Until(summer, zone);
    Console.WriteLine($"  25.07.2021, {zone.Id,-13} closes {Day(in2021.LastDay(summer))} 18:00 = {until}");
}

// 5. One call, two editions ---------------------------------------------------------------------------------------------------------------
Title("5. The same call under two editions");

// A calendar plan follows from the call alone. Had the text of 2021 still been in force in 2023, candidates would have had ten days more.
var call = new ElectionCall(new LocalDate(2023, 8, 9), vote, new Money(70_000));
PlanStep[] before = [.. Plan("D1").Steps];
PlanStep[] now = [.. Plan("D2").Steps];
Console.WriteLine($"    {"D1",-16}  {"D2",-16}  step");
foreach (PlanStep step in now)
{
    PlanStep? same = before.FirstOrDefault(each => each.Text == step.Text);
    if (same is null || same.Until != step.Until)
    {
        Law($"{Until(same),-16}  {Until(step),-16}  {step.Text.In(language)}");
    }
}

Console.WriteLine("Nomination and registration under D2 end when the commission said on 9 August 2023.");

// 6. Working days -------------------------------------------------------------------------------------------------------------------------
Title("6. Working days: Nauryz 2026");
WorkCalendar calendar = KazakhstanCalendar.Work;
for (LocalDate day = new(2026, 3, 20); day <= new LocalDate(2026, 3, 26); day = day.PlusDays(1))
{
    // Null: the day is a working day. Otherwise the day off says why, with its article.
    DayOff? off = calendar.WhyOff(day);
    Law(off is null ? Day(day) : $"{Day(day)}  {off.Reason.In(language)} [{off.Basis.Text.In(language)}]");
}

TimeLimit three = TimeLimit.WorkingDays(3);
Law($"{three.Text.In(language)} 20.03.2026: {Day(three.LastDay(new LocalDate(2026, 3, 20), calendar))}");
Console.WriteLine($"The calendar covers {calendar.Years[0].Year} to {calendar.Years[^1].Year}. A year whose days off no order of the");
Console.WriteLine("Government has moved yet follows from the law on holidays alone and is provisional:");
Console.WriteLine("every answer that rests on one says that it may still move.");

Title("Exercises");
Console.WriteLine("1. All villages of the country voted on 25 July 2021. Until which day and hour were");
Console.WriteLine("   candidates registered? The press printed the answer on 16 July 2021.");
Console.WriteLine("2. Compare the plans of D2 and D4 for the call of section 5. Which steps end on another");
Console.WriteLine("   day since 2026? Match the steps by their text.");
Console.WriteLine("3. Within 5 working days after Friday, 6 March 2026: which day is the last? And within");
Console.WriteLine("   2 calendar days, where a last day that is off moves to the next working day?");
Console.WriteLine("4. Ask whether the days of 2027 may still move, then teach the calendar the year 2027.");
Console.WriteLine("Solutions: Solutions/LegalFramework.cs");
return 0;

CalendarPlan Plan(string edition) => CalendarPlan.Of(AkimElectionEditions.All[new EditionId(edition)].Law, village, call);

// The end of a step; one that ends at midnight lasts the whole day before.
string Until(PlanStep? step) => step?.Until is not { } end ? "-"
    : end.TimeOfDay == LocalTime.Midnight ? Day(end.Date.PlusDays(-1))
    : Words.Of(end).In(language);

string Day(LocalDate day) => Words.Of(day).In(language);

// What the library says, in the language that was asked for; a long line goes on below, further in.
void Law(string text)
{
    const int Width = 100;
    for (string margin = "  | "; text.Length > 0; margin = "  |     ")
    {
        int end = text.Length <= Width ? text.Length : text.LastIndexOf(' ', Width);
        Console.WriteLine((margin + text[..end]).TrimEnd());
        text = text[end..].TrimStart();
    }
}

void Title(string text) => Console.WriteLine($"\n{text}\n{new string('-', text.Length)}");
