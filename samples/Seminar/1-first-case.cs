#:project ../../src/SelfGov/SelfGov.csproj
#:package NodaTime.Testing
#:property PublishAot=false

// Lesson 1. A first case.
//
// A by-election of an akim in a rural district of Aktogay raion, Karaganda region. Its days are real: the territorial commission called the
// election on 9 August 2023 for 17 September 2023, and published that candidates could be nominated until 18:00 on 22 August. The people
// are invented.
//
// You will open a case, give it commands, and read what comes back: facts, or a refusal that says why. Then you will ask the case what can
// be done and until when, and look into its journal, which nobody can change unseen.
//
//     dotnet run 1-first-case.cs                  the texts of the law in English
//     dotnet run 1-first-case.cs -- --lang kk     in Kazakh; ru for Russian
//
// Lines that begin with a bar, "  | ", are texts of the library in your language. Everything else is the lesson talking.

using NodaTime;
using NodaTime.Testing;
using SelfGov.Cases;
using SelfGov.Elections.Candidacies;
using SelfGov.Elections.Direct;
using SelfGov.Journal;
using SelfGov.Journal.Chain;
using SelfGov.Kazakhstan;
using SelfGov.Law;
using SelfGov.Workflow;

Language? chosen = args switch
{
    [] or ["--lang", "en"] => Language.English,
    ["--lang", "kk"] => Language.Kazakh,
    ["--lang", "ru"] => Language.Russian,
    _ => null,
};
if (chosen is not { } language)
{
    Console.Error.WriteLine("usage: dotnet run 1-first-case.cs -- --lang kk|ru|en");
    return 2;
}

Console.WriteLine("LESSON 1. A FIRST CASE");

// The unit that elects. Its zone matters: the law speaks of local time. Voters and settlements decide later how many signatures are needed.
DateTimeZone zone = KazakhstanZones.Of(Region.Karaganda);
var district = new Unit("Қызыларай ауылдық округі", UnitKind.RuralDistrict, zone.Id, voters: 1_240, settlements: 3);

// Who acts, and as what. The library checks the role; that the person is who he says he is, is your application's business.
var commission = new Actor("aktogay-commission", Roles.TerritorialCommission);
var dana = new Actor("dana", Roles.Candidate);
var danaHerself = new Person("dana", "Дана Қасымова", new LocalDate(1989, 6, 25));

// The library never asks the computer what time it is: it asks a clock that you give it. Ours stands still until we move it.
var clock = new FakeClock(At(new LocalDateTime(2023, 8, 9, 9, 0)));

// A journal keeps what happened. This one lives in memory; SelfGov.EntityFrameworkCore.Sqlite and .PostgreSQL keep one in a database.
var journal = new InMemoryJournal();
var elections = new Cases<AkimElection>(AkimElectionLifecycle.Procedure, journal, clock);

// 1. Open ---------------------------------------------------------------------------------------------------------------------------------
Title("1. Open a case, under the edition of the law in force on the day");

// D2 is the edition of 2023 and 2024; lesson 2 is about editions. The first command says why there is an election: the akim left early.
var id = new CaseId("akim-kyzylaray-2023");
var vacancy = new Ground(GroundKind.EarlyTermination, new LocalDate(2023, 8, 4));
Tell(await elections.OpenAsync(id, new EditionId("D2"), new RecordGround(district, vacancy), commission));

// 2. Refused ------------------------------------------------------------------------------------------------------------------------------
Title("2. A command is refused: the commission would like to vote on 24 September");

// The election fee is measured in minimum wages; the law does not know the figure, so the call brings it along.
var minimumWage = new Money(70_000);
Tell(await elections.HandleAsync(id, new CallElection(new LocalDate(2023, 9, 24), minimumWage), commission));
Console.WriteLine("A refusal is a value, not an exception. It names the condition, what was expected,");
Console.WriteLine("what was found, and the article. Nothing was written: the case is as it was.");

// 3. Accepted -----------------------------------------------------------------------------------------------------------------------------
Title("3. The same command with the real day, 17 September, is accepted");
Tell(await elections.HandleAsync(id, new CallElection(new LocalDate(2023, 9, 17), minimumWage), commission));
Console.WriteLine("18 September is a Monday; 17 September was the last Sunday that the law left.");

// 4. Too early, in time, too late ---------------------------------------------------------------------------------------------------------
Title("4. Dana nominates herself: on the day of the call, which is too early");
Tell(await elections.HandleAsync(id, new NominateSelf(danaHerself), dana));
Console.WriteLine("The case itself has to move on first; the refusal knew the moment. So do the deadlines of the case:");
Deadline opening = (await elections.GetAsync(id)).Deadlines.Single(deadline => deadline.Code == "nomination.opens");
Law($"{Words.Of(opening.At.InZone(zone).LocalDateTime).In(language)}  {opening.Basis.Place}  {opening.Text.In(language)}");

Console.WriteLine();
Console.WriteLine("The clock moves to 22 August 2023, 17:59:59.");
MoveTo(new LocalDateTime(2023, 8, 22, 17, 59, 59));
Tell(await elections.HandleAsync(id, new NominateSelf(danaHerself), dana));

Console.WriteLine();
Console.WriteLine("One second later somebody else tries:");
MoveTo(new LocalDateTime(2023, 8, 22, 18, 0));
var berik = new Actor("berik", Roles.Candidate);
Tell(await elections.HandleAsync(id, new NominateSelf(new Person("berik", "Берік Оспанов", new LocalDate(1976, 11, 2))), berik));

// 5. Options ------------------------------------------------------------------------------------------------------------------------------
Title("5. Options: what the commission can do at this moment");

// A view is the case as it stands now, with everything that time alone has caused: nobody has to write down that nomination has ended.
CaseView<AkimElection> view = await elections.GetAsync(id);
Law($"{view.Lifecycle.StateOf(view.Case).In(language)}");
foreach (Option option in view.Options(commission).Where(option => option.IsOpen && option.Roles.Contains(commission.Role)))
{
    Law($"{End(option.Until),-16}  {option.Basis.Place,-12}  {option.Text.In(language)}");
}

// 6. Deadlines ----------------------------------------------------------------------------------------------------------------------------
Title("6. Deadlines: what runs, and what happens when it has run out");
IEnumerable<Deadline> ahead = view.Deadlines.Where(deadline => deadline.At > view.AsOf && deadline.Part is null);
foreach (Deadline deadline in ahead.DistinctBy(deadline => deadline.Code))
{
    Law($"{End(deadline.At),-16}  {deadline.Basis.Place,-12}  {deadline.Text.In(language)}");
}

// 7. The journal --------------------------------------------------------------------------------------------------------------------------
Title("7. The journal: each entry holds the hash of the one before it");
var entries = new List<JournalEntry>();
await foreach (JournalEntry entry in elections.HistoryAsync(id))
{
    entries.Add(entry);
    string fact = view.Lifecycle.TextOf(AkimElectionLifecycle.Procedure.Facts.Read(entry)).In(language);
    Law($"{entry.Version}  {End(entry.Recorded),-16}  {$"{entry.Previous}"[..8]} > {$"{entry.Hash}"[..8]}  {fact}");
}

Verification verification = await elections.VerifyAsync(id);
Console.WriteLine($"Intact: {verification.IsIntact}. The checkpoint to keep elsewhere: {verification.Checkpoint.Count} entries.");

// Somebody changes the day of the vote in the stored text, and hopes that nobody looks.
JournalEntry called = entries.Single(entry => entry.FactName == "election-called");
JournalEntry forged = called with { Payload = called.Payload.Replace("2023-09-17", "2023-10-01", StringComparison.Ordinal) };
JournalBreak? found = HashChain.Check(id, new Checkpoint(called.Version - 1, called.Previous), forged);
Console.WriteLine($"After a forgery: entry {found!.Version} is broken ({found.Kind}).");

Title("Exercises");
Console.WriteLine("1. The commission calls on 9 August. Find the last day it may choose by asking");
Console.WriteLine("   the library with one day after another. Which rule says so? (section 2)");
Console.WriteLine("2. Read from the Schedule of the called election until which moment, in UTC, candidates");
Console.WriteLine("   are nominated here; and in a district of West Kazakhstan. (section 4)");
Console.WriteLine("3. A cleverer forger seals his entry again with HashChain.Seal. Which entry gives");
Console.WriteLine("   him away now, and with what kind of break? (section 7)");
Console.WriteLine("Solutions: Solutions/FirstCase.cs");
return 0;

// A decision is one of two things. The compiler helps: there is no third.
void Tell(Decision<AkimElection> decision)
{
    switch (decision)
    {
        case Decision<AkimElection>.Accepted accepted:
            Lifecycle<AkimElection> lifecycle = elections.Lifecycles.Of(accepted.Next.Edition);
            foreach (Fact<AkimElection> fact in accepted.Facts)
            {
                Law($"+ {lifecycle.TextOf(fact).In(language)}");
            }

            Law($"= {lifecycle.StateOf(accepted.Next).In(language)}");
            break;
        case Decision<AkimElection>.Refused refused:
            foreach (Refusal refusal in refused.Refusals)
            {
                Law($"! {refusal.Explain(language)}");
                Console.WriteLine($"    kind {refusal.Kind}, code {refusal.Code}, worth trying again from: {End(refusal.Earliest)}");
            }

            break;
    }
}

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

void MoveTo(LocalDateTime moment) => clock.Reset(At(moment));

Instant At(LocalDateTime moment) => moment.InZoneLeniently(zone).ToInstant();

// The end of a time limit: a limit that ends at midnight lasts the whole day before.
string End(Instant? moment)
{
    if (moment?.InZone(zone).LocalDateTime is not { } local)
    {
        return "-";
    }

    Words end = local.TimeOfDay == LocalTime.Midnight ? Words.Of(local.Date.PlusDays(-1)) : Words.Of(local);
    return end.In(language);
}
