#:project ../../src/SelfGov/SelfGov.csproj
#:package NodaTime.Testing
#:property PublishAot=false

// Lesson 3. Money: the second pillar of the reform.
//
// From 2013 a rural district had a cash account and a plan for it; since 2018, or 2020 where it is small, it has a budget of its own. The
// maslikhat of the raion approves it, but not without the assembly of the local community. This lesson reads a published decision, lets the
// library do its sums, and takes a budget from its forecast to its approval and to a correction.
//
//     dotnet run 3-money.cs -- --lang kk|ru|en
//
// Lines that begin with a bar, "  | ", are texts of the library in your language. Everything else is the lesson talking.

using NodaTime;
using NodaTime.Testing;
using SelfGov.Assemblies.Meetings;
using SelfGov.Assemblies.Sittings;
using SelfGov.Budgets.Cycle;
using SelfGov.Budgets.Decisions;
using SelfGov.Budgets.Figures;
using SelfGov.Budgets.Figures.Codes;
using SelfGov.Cases;
using SelfGov.Journal;
using SelfGov.Journal.Chain;
using SelfGov.Kazakhstan;
using SelfGov.Kazakhstan.Bodies;
using SelfGov.Law;
using SelfGov.Workflow;
using SelfGov.Workflow.Proofs;

Language? chosen = args switch
{
    [] or ["--lang", "en"] => Language.English,
    ["--lang", "kk"] => Language.Kazakh,
    ["--lang", "ru"] => Language.Russian,
    _ => null,
};
if (chosen is not { } language)
{
    Console.Error.WriteLine("usage: dotnet run 3-money.cs -- --lang kk|ru|en");
    return 2;
}

Console.WriteLine("LESSON 3. MONEY");

// 1. A published decision -----------------------------------------------------------------------------------------------------------------
Title("1. Whose money is it? Karashengel rural district, 2023");

// The list of a real decision (register of acts, G22LD00346M), as it was printed. All amounts are in thousand tenge.
DecisionFigures read = DecisionFigures.Read("""
    1) доходы – 96772 тысяч тенге, в том числе:
    налоговые поступления – 2771 тысяч тенге;
    неналоговые поступления – 620 тысяч тенге;
    поступлениям от продажи основного капитала – 1410 тысяч тенге;
    поступления трансфертов – 91971 тысяч тенге;
    2) затраты – 97270,5 тысяч тенге;
    3) чистое бюджетное кредитование – 0;
    """);
foreach (BudgetFigure figure in read.Figures.Stated)
{
    Law($"{read.Figures[figure],10}  {BudgetFigureText.Of(figure).In(language)}");
}

ThousandTenge revenue = read.Figures[BudgetFigure.Revenue];
ThousandTenge own = revenue - read.Figures[BudgetFigure.TransferReceipts];
Console.WriteLine($"Own revenue is {own}, or {Percent(own, revenue)} %; the rest comes from above.");

// 2. Sums that do not agree ---------------------------------------------------------------------------------------------------------------
Title("2. Which figure is off, and by how much? Zhalagash settlement, 2019");

// Also real (V18LF006643): a deficit of nothing was printed under costs that are larger than revenue.
BudgetFigures zhalagash = BudgetFigures.None
    .With(BudgetFigure.Revenue, new(1_342_401.3m))
    .With(BudgetFigure.TaxReceipts, new(69_062))
    .With(BudgetFigure.NonTaxReceipts, new(1_000))
    .With(BudgetFigure.FixedCapitalReceipts, new(0))
    .With(BudgetFigure.TransferReceipts, new(1_272_339.3m))
    .With(BudgetFigure.Costs, new(1_343_694.1m))
    .With(BudgetFigure.NetLending, new(0))
    .With(BudgetFigure.FinancialAssets, new(0))
    .With(BudgetFigure.Balance, new(0))
    .With(BudgetFigure.Financing, new(0));
foreach (BudgetBreach breach in BudgetInvariants.Check(new EditionId("B1"), zhalagash))
{
    Law(breach.Explain(language));
}

Console.WriteLine($"The law has {BudgetInvariants.All.Length} such invariants, I1 to I16; every breach is found, not only the first.");

// 3. The calendar -------------------------------------------------------------------------------------------------------------------------
Title("3. The days of a budget for 2026, made in 2025");
Edition<BudgetLaw> edition = BudgetEditions.For(2026)!;
var newYear = new LocalDate(2026, 1, 1);
foreach (BudgetCalendarStep step in BudgetCalendar.Of(edition.Law, 2026).Steps.Where(step => step.Last < newYear))
{
    Law($"{step.When.In(language),-32}  {step.Basis.Place,-7}  {step.Text.In(language)}");
}

// 4. The cycle ----------------------------------------------------------------------------------------------------------------------------
Title("4. From the forecast to the approval");
var unit = new Locality("kyzylaray", "Қызыларай ауылдық округі", KazakhstanZones.Of(Region.Karaganda).Id, population: 1_870);
var clock = new FakeClock(Instant.MinValue);
var journal = new InMemoryJournal();
var budgets = new Cases<BudgetCycle>(BudgetCycleLifecycle.Procedure, journal, clock, procedures: [MeetingLifecycle.Procedure]);
var meetings = new Cases<AssemblyMeeting>(MeetingLifecycle.Procedure, journal, clock);
var id = new CaseId("budget-kyzylaray-2026");

// The budget is data: lines with codes of the classification. OfLines computes the figures, so they agree with the lines and with each
// other.
Budget budget = Of(2026, lights: 3_000, roads: 3_400);
var plan = new BudgetPlan(budget, Of(2027, 3_000, 3_400), Of(2028, 3_000, 3_400));

On(2025, 5, 12);
Tell(await budgets.OpenAsync(id, edition.Id, new SendRevenueForecast(unit, 2026, budget.Receipts), By(Roles.AkimsOffice)));
await DoAsync(Roles.PlanningBody, new CommunicateLimits(new(52_000)));
await DoAsync(Roles.AkimsOffice, new SubmitRequest(new(50_660)));

// A draft whose stated revenue is 100.0 too high, as a typing error would make it.
Budget slip = budget.With(budget.Figures.With(BudgetFigure.Revenue, budget.Figures[BudgetFigure.Revenue] + new ThousandTenge(100)));
On(2025, 8, 4);
await DoAsync(Roles.AkimsOffice, new PrepareDraft(new BudgetPlan(slip, plan.Second, plan.Third)));
await DoAsync(Roles.AkimsOffice, new PrepareDraft(plan));
await DoAsync(Roles.Akim, new PutDraftToAssembly());

// The agreement is no check box: it is read from the journal of a meeting that was held, about exactly this draft. Lesson 4 holds one step
// by step.
string digest = BudgetDigest.Of(plan).Hex;
await DoAsync(Roles.AkimsOffice, new RecordAgreement(await AgreeAsync(AgendaItemKind.DraftBudget, digest, new(2025, 8, 20))));
await DoAsync(Roles.AkimsOffice, new SubmitDraft());
await DoAsync(Roles.PlanningBody, new PutDraftToCommission());
On(2025, 10, 10);
await DoAsync(Roles.BudgetCommission, new DetermineDraft());
await DoAsync(Roles.PlanningBody, new DraftDecision());
await DoAsync(Roles.DistrictAkimat, new SubmitDecision());
await DoAsync(Roles.Maslikhat, new ReferToCommissions());
On(2025, 12, 10);
await DoAsync(Roles.LeadCommission, new ConcludeCommissions());
await DoAsync(Roles.Maslikhat, new ApproveBudget());
On(2025, 12, 24);
await DoAsync(Roles.Maslikhat, new RecordDistrictBudgetSigned(new(2025, 12, 22)));
await DoAsync(Roles.Maslikhat, new ApproveBudget());
await DoAsync(Roles.Akim, new DecideImplementation());

// 5. A correction -------------------------------------------------------------------------------------------------------------------------
Title("5. Moving money in June: from street lighting to roads");
Console.WriteLine("750.0 of 3,000.0 is a quarter of the programme:");
await CorrectAsync(Of(2026, lights: 2_250, roads: 4_150), new(2026, 6, 10));
Console.WriteLine("600.0 is a fifth:");
await CorrectAsync(Of(2026, lights: 2_400, roads: 4_000), new(2026, 6, 24));

Title("Exercises");
Console.WriteLine("1. Read the decision of Karabulak rural district for 2020. One amount has the wrong");
Console.WriteLine("   unit: which, and what does the library say? (text: Solutions/DistrictMoney.cs)");
Console.WriteLine("2. Put the figures of Zhalagash right, so that Check finds nothing. (section 2)");
Console.WriteLine("3. What share of its revenue comes from above in Zhalagash? (section 1)");
Console.WriteLine("4. Move 100.0 of the repairs, which the raion pays for, to street lighting, and ask");
Console.WriteLine("   CorrectionLimits.Check. Which invariant is broken, and how often? (section 5)");
Console.WriteLine("Solutions: Solutions/DistrictMoney.cs");
return 0;

// Receipts of 45,660.0 and 5,000.0 for repairs, which the raion pays for and nobody may spend on anything else.
Budget Of(int year, decimal lights, decimal roads) => Budget.OfLines(
    edition.Id,
    unit.Code,
    year,
    [
        new(BudgetFigure.TaxReceipts, new("1", "04", "4"), "көлік құралдарына салынатын салық", new(3_980)),
        new(BudgetFigure.NonTaxReceipts, new("2", "01", "5"), "мүлікті жалға беру", new(200)),
        new(BudgetFigure.TransferReceipts, new("4", "02", "3"), "аудандық бюджеттен трансферттер", new(46_480)),
    ],
    [
        Spend("01", "001", "әкім аппараты", 39_260),
        Spend("07", "008", "көшелерді жарықтандыру", lights),
        Spend("12", "013", "автомобиль жолдарын ұстау", roads),
        Spend("12", "045", "автомобиль жолдарын жөндеу", 5_000, Funding.TargetedTransfer),
    ],
    []);

ExpenditureLine Spend(string group, string programme, string name, decimal amount, Funding funding = Funding.Own) =>
    new(BudgetFigure.Costs, new(new ProgrammeCode(group, "124", programme)), name, new(amount), funding: funding);

async Task CorrectAsync(Budget corrected, LocalDate day)
{
    EntryReference agreement = await AgreeAsync(AgendaItemKind.BudgetCorrection, CorrectionDigest.Of(corrected), day);
    await DoAsync(Roles.Akim, new CorrectBudget(corrected, new AgendaDocument("monitoring-1", new string('a', 64)), agreement));
}

// A meeting of the assembly from the call to the akim's consent, and the entry of its decision. The budget has it proved from the journal
// of the meeting; one that went wrong would prove nothing.
async Task<EntryReference> AgreeAsync(AgendaItemKind kind, string digest, LocalDate day)
{
    var meeting = new CaseId($"assembly-{day:uuuu'-'MM'-'dd}");
    var protocol = new SittingProtocol(day, "Мәдениет үйі", 1_240, 15, true, "member-7", "member-12", true, new string('b', 64));
    LocalDate called = day.PlusDays(-14);
    On(called.Year, called.Month, called.Day);
    var convene = new ConveneMeeting(unit, Delegated: 19, [new ProposedItem(kind, new AgendaDocument($"{id}", digest))]);
    await meetings.OpenAsync(meeting, AssemblyEditions.For(unit).On(called)!.Id, convene, By(Roles.UnitAkim));
    await HoldAsync(Roles.AkimOffice, new NotifyOfMeeting(new SittingNotice(day.At(new LocalTime(10, 0)), "Мәдениет үйі")));
    On(day.Year, day.Month, day.Day);
    await HoldAsync(Roles.AkimOffice, new RegisterMembers(15, NobodyIsExcluded: true));
    await HoldAsync(Roles.UnitAkim, new OpenMeeting());
    await HoldAsync(Roles.Participants, new ElectMeetingPresidium("member-7", 15, "member-12", 15));
    await HoldAsync(Roles.Participants, new ApproveMeetingAgenda([1], 15));
    await HoldAsync(Roles.SittingChair, new DecideMeetingItem(1, InFavour: 11));
    EntryHash decision = (await journal.HeadAsync(meeting)).Head;
    await HoldAsync(Roles.SittingSecretary, new SignMeetingProtocol(protocol));
    await HoldAsync(Roles.SittingSecretary, new HandOverMeetingProtocol());
    await HoldAsync(Roles.UnitAkim, new ConsiderMeetingDecision(1, Agrees: true));
    return new EntryReference(MeetingLifecycle.Kind, $"{meeting}", $"{decision}");

    async Task HoldAsync(Role role, ICommand<AssemblyMeeting> command) => await meetings.HandleAsync(meeting, command, By(role));
}

async Task DoAsync(Role role, ICommand<BudgetCycle> command) => Tell(await budgets.HandleAsync(id, command, By(role)));

void Tell(Decision<BudgetCycle> decision)
{
    string day = Words.Of(clock.GetCurrentInstant().InZone(unit.Zone).Date).In(language);
    foreach (Fact<BudgetCycle> fact in (decision as Decision<BudgetCycle>.Accepted)?.Facts ?? [])
    {
        Law($"{day}  + {budgets.Lifecycles.Of(edition.Id).TextOf(fact).In(language)}");
    }

    foreach (Refusal refusal in (decision as Decision<BudgetCycle>.Refused)?.Refusals ?? [])
    {
        Law($"{day}  ! {refusal.Explain(language)}");
    }
}

Actor By(Role role) => new(role.Code, role);

void On(int year, int month, int day) => clock.Reset(unit.Zone.AtStrictly(new LocalDateTime(year, month, day, 10, 0)).ToInstant());

string Percent(ThousandTenge part, ThousandTenge whole) => $"{decimal.Round(100 * part.Amount / whole.Amount, 1)}";

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
