#:project ../../src/SelfGov/SelfGov.csproj
#:package NodaTime.Testing
#:property PublishAot=false

// Lesson 4. Citizens: the third pillar of the reform.
//
// Residents take part in two ways that bind somebody. Their delegates sit in the assembly of the local community, whose decisions the akim
// has to consider; and anyone can speak at a hearing, where every comment gets a number and an answer. This lesson holds one meeting of an
// assembly and one report of an akim to the residents of a rural district, early in 2023. The district and its people are invented.
//
//     dotnet run 4-citizens.cs -- --lang kk|ru|en
//
// Lines that begin with a bar, " | ", are texts of the library in your language. Everything else is the lesson talking, and what residents
// said stays in the language in which they said it.

using NodaTime;
using NodaTime.Testing;
using SelfGov.Assemblies.Meetings;
using SelfGov.Assemblies.Sittings;
using SelfGov.Cases;
using SelfGov.Hearings;
using SelfGov.Hearings.Comments;
using SelfGov.Hearings.Record;
using SelfGov.Journal;
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
    Console.Error.WriteLine("usage: dotnet run 4-citizens.cs -- --lang kk|ru|en");
    return 2;
}

Console.WriteLine("LESSON 4. CITIZENS");

var unit = new Locality("kyzylaray", "Қызыларай ауылдық округі", KazakhstanZones.Of(Region.Karaganda).Id, population: 1_870);
var clock = new FakeClock(Instant.MinValue);
var journal = new InMemoryJournal();
var meetings = new Cases<AssemblyMeeting>(MeetingLifecycle.Procedure, journal, clock);
var hearings = new Cases<PublicHearing>(HearingLifecycle.Procedure, journal, clock);

// 1. Notice -------------------------------------------------------------------------------------------------------------------------------
Title("1. The assembly is called for 24 February 2023: how long before?");
On(2023, 2, 8);
Edition<AssemblyLaw> edition = AssemblyEditions.For(unit).On(new LocalDate(2023, 2, 8))!;
Law($"{edition.Law.Notice.Value.Text.In(language)} [{edition.Law.Notice.Basis.Text.In(language)}]");

var meeting = new CaseId("assembly-kyzylaray-2023-02");
await ConveneAsync();
On(2023, 2, 14);
Console.WriteLine("Notice on 14 February, ten days before by plain subtraction:");
await HoldAsync(Roles.AkimOffice, new NotifyOfMeeting(new SittingNotice(new LocalDateTime(2023, 2, 24, 15, 0), "Мәдениет үйі")));
On(2023, 2, 13);
Console.WriteLine("Notice on 13 February, so that ten full days lie between:");
await HoldAsync(Roles.AkimOffice, new NotifyOfMeeting(new SittingNotice(new LocalDateTime(2023, 2, 24, 15, 0), "Мәдениет үйі")));

// 2. Quorum -------------------------------------------------------------------------------------------------------------------------------
Title("2. Nineteen are delegated: how many have to come?");
Law($"{edition.Law.MeetingQuorum.Value.Share.Text.In(language)} [{edition.Law.MeetingQuorum.Basis.Text.In(language)}]");
Console.WriteLine("Nine come:");
On(2023, 2, 24, 15);
await HoldAsync(Roles.AkimOffice, new RegisterMembers(9, NobodyIsExcluded: true));
await HoldAsync(Roles.UnitAkim, new OpenMeeting());

Console.WriteLine("The assembly is called again for 16 March, and ten come:");
On(2023, 2, 27);
meeting = new CaseId("assembly-kyzylaray-2023-03");
await ConveneAsync();
await HoldAsync(Roles.AkimOffice, new NotifyOfMeeting(new SittingNotice(new LocalDateTime(2023, 3, 16, 15, 0), "Мәдениет үйі")));
On(2023, 3, 16, 15);
await HoldAsync(Roles.AkimOffice, new RegisterMembers(10, NobodyIsExcluded: true));
await HoldAsync(Roles.UnitAkim, new OpenMeeting());

// 3. Votes --------------------------------------------------------------------------------------------------------------------------------
Title("3. How many have to vote in favour?");
Law($"{edition.Law.Majority.Value.Share.Text.In(language)} [{edition.Law.Majority.Basis.Text.In(language)}]");
await HoldAsync(Roles.Participants, new ElectMeetingPresidium("member-7", 10, "member-12", 10));
await HoldAsync(Roles.Participants, new ApproveMeetingAgenda([1, 2], 10));
Console.WriteLine("Item 1, five of ten in favour; item 2, six:");
await HoldAsync(Roles.SittingChair, new DecideMeetingItem(1, InFavour: 5));
await HoldAsync(Roles.SittingChair, new DecideMeetingItem(2, InFavour: 6));

// 4. A hearing ----------------------------------------------------------------------------------------------------------------------------
Title("4. The akim reports to the residents on 20 March 2023");
On(2023, 3, 6);
var hearing = new CaseId("akim-report-kyzylaray-2023");
Edition<HearingProfile> profile = HearingEditions.Of(HearingKind.AkimReport).On(new LocalDate(2023, 3, 6))!;
Law($"{profile.Title.In(language)} [{profile.Basis.Text.In(language)}]");
var initiate = new InitiateHearing(unit, "Әкімнің 2022 жылғы есебі", HearingTraits.LowerAkim);
Tell(hearings, await hearings.OpenAsync(hearing, profile.Id, initiate, By(Roles.ReportingAkim)));

var schedule = new HearingSchedule(new LocalDateTime(2023, 3, 20, 17, 0), "Мектеп");
On(2023, 3, 14);
Console.WriteLine("Announced on 14 March, six days before:");
await HearAsync(Roles.ReportingAkim, new AnnounceHearing(schedule, ["Есеп", "Сұрақтар"], PlannedMinutes: 120, ReportMinutes: 30));
On(2023, 3, 10);
Console.WriteLine("Announced on 10 March, but the report takes 60 of 120 minutes:");
await HearAsync(Roles.ReportingAkim, new AnnounceHearing(schedule, ["Есеп", "Сұрақтар"], PlannedMinutes: 120, ReportMinutes: 60));
Console.WriteLine("Announced on 10 March, with 30 of 120 minutes:");
await HearAsync(Roles.ReportingAkim, new AnnounceHearing(schedule, ["Есеп", "Сұрақтар"], PlannedMinutes: 120, ReportMinutes: 30));
await HearAsync(Roles.AkimOffice, new GiveNotice(NoticeChannel.Website, "kyzylaray.example"));

// 5. Comments -----------------------------------------------------------------------------------------------------------------------------
Title("5. Every comment is registered; not every one has to be answered");
var lights = new SubmitComment(
    CommentKind.Proposal, CommentChannel.Email, "Мектеп жолын жарықтандыру қажет.", "resident-1", "Сәуле Ахметова");
await HearAsync(Roles.HearingSecretary, lights);
await HearAsync(Roles.HearingSecretary, lights with { Channel = CommentChannel.Desk });
await HearAsync(Roles.HearingSecretary, new SubmitComment(CommentKind.Remark, CommentChannel.Desk, "Жоспар нашар.", Author: null));
On(2023, 3, 20, 17);
await HearAsync(Roles.HearingSecretary, new RegisterParticipant("resident-2", ParticipantCapacity.Public, "Қайрат Мұқанов"));
await HearAsync(Roles.ReportingAkim, new OpenSession("akim", "clerk", Present: 64));
await HearAsync(Roles.HearingSecretary, new SubmitComment(
    CommentKind.Question, CommentChannel.Oral, "Көпір қашан жөнделеді?", "resident-2", "Қайрат Мұқанов"));
await HearAsync(Roles.HearingChair, new CloseSession());

// 6. The record ---------------------------------------------------------------------------------------------------------------------------
Title("6. The record, and the response table in it");
await HearAsync(Roles.HearingSecretary, new DrawUpRecord(HearingRecordDocument.DigestOf(await RecordAsync())));
await HearAsync(Roles.HearingChair, new SignRecord());
await HearAsync(Roles.HearingSecretary, new SignRecord());
await HearAsync(Roles.AkimOffice, new PublishRecord("kyzylaray.example"));
await HearAsync(Roles.AkimOffice, new AnswerComment(1, AnswerOutcome.Accepted, "Бюджетте қаражат бар."));
await HearAsync(Roles.AkimOffice, new AnswerComment(4, AnswerOutcome.PartlyAccepted, "2023 жылы тексеріледі."));
await HearAsync(Roles.AkimOffice, new PublishRecord("kyzylaray.example"));
Console.WriteLine("Its response table, in Markdown:");
string[] sections = (await RecordAsync()).Split("\n## ");
string table = sections.Single(section => section.Contains(lights.Text, StringComparison.Ordinal));
foreach (string row in table.Split('\n').Where(row => row.StartsWith('|')))
{
    Console.WriteLine($"  > {row}");
}

Title("Exercises");
Console.WriteLine("1. An assembly has 25 members. How many must come, and how many of those must vote");
Console.WriteLine("   in favour? Ask the law's own shares: Share.Of. (sections 2 and 3)");
Console.WriteLine("2. Three days are enough to call the assembly about one question. Which, and what");
Console.WriteLine("   does its article say? Look into AssemblyLaw. (section 1)");
Console.WriteLine("3. The akim of a higher unit reports too. Announce his report on the last day on");
Console.WriteLine("   which the library accepts it for 20 March 2023. (section 4)");
Console.WriteLine("Solutions: Solutions/Citizens.cs");
return 0;

// The record is made from the case and its facts, because what people said stands in the facts only.
async Task<string> RecordAsync()
{
    List<Fact<PublicHearing>> facts = [];
    await foreach (JournalEntry entry in hearings.HistoryAsync(hearing))
    {
        facts.Add(HearingLifecycle.Procedure.Facts.Read(entry));
    }

    return HearingRecordDocument.Markdown(HearingRecord.Of((await hearings.GetAsync(hearing)).Case, facts), language);
}

async Task ConveneAsync()
{
    var convene = new ConveneMeeting(
        unit, Delegated: 19, [new ProposedItem(AgendaItemKind.DraftActs), new ProposedItem(AgendaItemKind.Other)]);
    Tell(meetings, await meetings.OpenAsync(meeting, edition.Id, convene, By(Roles.UnitAkim)));
}

async Task HoldAsync(Role role, ICommand<AssemblyMeeting> command) =>
    Tell(meetings, await meetings.HandleAsync(meeting, command, By(role)));

async Task HearAsync(Role role, ICommand<PublicHearing> command) => Tell(hearings, await hearings.HandleAsync(hearing, command, By(role)));

void Tell<TCase>(Cases<TCase> cases, Decision<TCase> decision)
    where TCase : Case
{
    foreach (Fact<TCase> fact in (decision as Decision<TCase>.Accepted)?.Facts ?? [])
    {
        Law($"+ {cases.Lifecycles.Of(((Decision<TCase>.Accepted)decision).Next.Edition).TextOf(fact).In(language)}");
    }

    foreach (Refusal refusal in (decision as Decision<TCase>.Refused)?.Refusals ?? [])
    {
        Law($"! {refusal.Explain(language)}");
    }
}

Actor By(Role role) => new(role.Code, role);

void On(int year, int month, int day, int hour = 10) =>
    clock.Reset(unit.Zone.AtStrictly(new LocalDateTime(year, month, day, hour, 0)).ToInstant());

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
