using System.Globalization;
using NodaTime;
using SelfGov.Assemblies.Agreements;
using SelfGov.Assemblies.Sittings;
using SelfGov.Budgets.Cycle.Clarifications;
using SelfGov.Budgets.Cycle.Execution;
using SelfGov.Budgets.Figures;
using SelfGov.Kazakhstan;
using SelfGov.Kazakhstan.Bodies;
using SelfGov.Workflow;
using SelfGov.Workflow.Corrections;
using SelfGov.Workflow.Proofs;
using static SelfGov.Budgets.Cycle.TestBudgets;

namespace SelfGov.Budgets.Cycle;

/// <summary>Commands for a random cycle: with data that has a good chance of being accepted, or with any data by anybody.</summary>
internal sealed class RandomCycleCommands(RandomCycle cycle)
{
    private static readonly Role[] AllRoles =
    [
        Roles.AkimsOffice, Roles.Akim, Roles.Assembly, Roles.PlanningBody, Roles.BudgetCommission, Roles.DistrictAkimat,
        Roles.Maslikhat, Roles.LeadCommission, Roles.Deputies, Roles.AuditCommission, Roles.President, Roles.Treasury, Role.Clock,
    ];

    private static readonly Type[] Types =
        [.. BudgetCycleLifecycle.Procedure.Lifecycles.Of(new("B1")).Map.Commands.Select(command => command.Type)];
    private readonly RandomAssembly assembly = new(District, "L" + cycle.Edition[1]);
    private readonly List<(EntryReference Entry, string Digest)> given = [];

    /// <summary>Any command with any data by anybody.</summary>
    internal (ICommand<BudgetCycle> Command, Actor Actor) Wild(Dice dice)
    {
        Role role = dice.Of<Role>(AllRoles);
        return (WildOf(dice.Of<Type>(Types), dice), new Actor("somebody", role));
    }

    internal ICommand<BudgetCycle> WildOf(Type command, Dice dice)
    {
        int number = dice.Of(int.MinValue, -1, 0, 1, 1, 2, 3, int.MaxValue);
        return command.Name switch
        {
            nameof(SendRevenueForecast) => new SendRevenueForecast(
                new Locality("711", "Test rural district", "Asia/Almaty", dice.Of(1, 2_000, 3_000)),
                dice.Of(2012, cycle.Year, cycle.Year + 1, int.MaxValue),
                dice.OneIn(2) ? default : [.. RandomMoney.Budget(dice, cycle).Receipts], dice.OneIn(2)),
            nameof(CommunicateLimits) => new CommunicateLimits(Money(dice.Of(-1m, 0m, 0.1m, 150_000m))),
            nameof(SubmitRequest) => new SubmitRequest(Money(dice.Of(-1m, 0m, 0.1m, 100_000m, 10_000_000m))),
            nameof(PrepareDraft) => new PrepareDraft(RandomMoney.WildPlan(dice, cycle)),
            nameof(DetermineDraft) => new DetermineDraft(RandomMoney.WildPlan(dice, cycle)),
            nameof(ConcludeCommissions) => new ConcludeCommissions(dice.OneIn(2) ? null : RandomMoney.WildPlan(dice, cycle), dice.OneIn(2)),
            nameof(RecordAgreement) => new RecordAgreement(Forged(dice)!),
            nameof(RecordReportAgreement) => new RecordReportAgreement(Forged(dice)!),
            nameof(RecordRefusal) => new RecordRefusal(dice.Of("meeting-1", " ")),
            nameof(RecordReportRefusal) => new RecordReportRefusal(dice.Of("meeting-1", " ")),
            nameof(RecordDistrictBudgetSigned) => new RecordDistrictBudgetSigned(Day(dice)),
            nameof(RecordAuditReport) => new RecordAuditReport(Day(dice)),
            nameof(IssueFirstQuarterPlan) => new IssueFirstQuarterPlan(Money(dice.Of(-1m, 0m, 25_250m, 25_000m))),
            nameof(ReportMonth) => new ReportMonth(dice.Of(number, 1 + dice.Below(12))),
            nameof(ProposeClarification) => new ProposeClarification(
                (ClarificationGround)dice.Below(11), (ClarificationInitiator)dice.Below(5), dice.OneIn(4) ? null! : Document(1),
                dice.OneIn(2) ? null : Day(dice)),
            nameof(ConsiderClarification) => new ConsiderClarification(
                number, Forged(dice), Opinion: dice.OneIn(2) ? null : (AssemblyStand)dice.Below(5)),
            nameof(HandOverBudget) => new HandOverBudget(
                new Locality(dice.Of("711", "712"), "Test rural district", "Asia/Almaty", 3_000), dice.OneIn(2) ? null! : Document(6),
                Day(dice), Money(dice.Of(-1m, 0m, 0.1m, 10_000_000m))),
            nameof(BringBudgetToNil) => new BringBudgetToNil(dice.OneIn(2) ? null! : Document(6), Day(dice)),
            nameof(DraftClarifiedBudget) => new DraftClarifiedBudget(number, RandomMoney.Wild(dice, cycle)),
            nameof(CorrectBudget) => new CorrectBudget(RandomMoney.Wild(dice, cycle), dice.OneIn(4) ? null! : Document(2), Forged(dice)!),
            nameof(CorrectBudgetOnGround) => new CorrectBudgetOnGround(
                (CorrectionGround)dice.Below(9), RandomMoney.Wild(dice, cycle), dice.OneIn(4) ? null! : Document(2),
                dice.OneIn(2) ? null : [new((BalancePurpose)dice.Below(15), Money(dice.Of(-1m, 0m, 0.1m, 1_000m)))],
                dice.OneIn(2) ? null : [], dice.OneIn(2)),
            nameof(DecideImplementation) => new DecideImplementation(CarryOver(dice)),
            nameof(AmendImplementation) => new AmendImplementation(number, CarryOver(dice)),
            nameof(SequesterBudget) => new SequesterBudget(
                RandomMoney.Wild(dice, cycle),
                dice.OneIn(2) ? null : [new(Programme(Roads), (ExemptReason)dice.Below(4), Money(dice.Of(-1m, 0m, 0.1m, 50_000m)))]),
            nameof(RecordProtectedProgrammes) => new RecordProtectedProgrammes(
                (ProtectedList)dice.Below(4), dice.OneIn(2) ? [] : [Programme(Roads), Programme(Roads)],
                dice.OneIn(4) ? null! : Document(6)),
            nameof(SuspendOperations) => new SuspendOperations(
                (SuspensionCause)dice.Below(3), dice.OneIn(3) ? [] : [Programme(dice.Of(Office, Roads, "99-999-999"))],
                dice.OneIn(4) ? null! : Document(7)),
            nameof(ResumeOperations) => new ResumeOperations((SuspensionCause)dice.Below(3)),
            nameof(PublishBudgetDocument) => new PublishBudgetDocument(
                (BudgetDocument)dice.Below(8), Day(dice), dice.Of("site", " ", null!), dice.OneIn(2), number),
            nameof(DraftDecision) => new DraftDecision(
                dice.OneIn(2) ? null : Money(dice.Of(-1m, 0m, 10_000_000m)), dice.OneIn(2) ? null : Money(dice.Of(-1m, 0m, 10_000_000m))),
            nameof(RecordExtraordinaryBudgetEnded) => new RecordExtraordinaryBudgetEnded(dice.OneIn(2) ? null! : Document(3)),
            nameof(SubmitReportToAssembly) => new SubmitReportToAssembly(dice.OneIn(2) ? null! : Document(4)),
            _ when typeof(ICorrection).IsAssignableFrom(command) => Slips.Draw<BudgetCycle>(command, dice, Day(dice), field =>
                field == nameof(CorrectForecast.Forecast)
                    ? RandomMoney.Budget(dice, cycle).Receipts
                    : Money(dice.Of(-1m, 0m, 0.1m, 150_000m))),
            _ => Plain(command, number),
        };
    }

    /// <summary>A command with data that fits the case.</summary>
    internal ICommand<BudgetCycle> Plausible(Type command, int number, Role role, Dice dice) => command.Name switch
    {
        nameof(SendRevenueForecast) => new SendRevenueForecast(District, cycle.Year, RandomMoney.Budget(dice, cycle).Receipts),
        nameof(CommunicateLimits) => new CommunicateLimits(Money(200_000)),
        nameof(SubmitRequest) => new SubmitRequest(Money(dice.Of(100_000, 150_000))),
        nameof(PrepareDraft) => new PrepareDraft(RandomMoney.Plan(dice, cycle)),
        nameof(DetermineDraft) => new DetermineDraft(dice.OneIn(3) ? RandomMoney.Plan(dice, cycle) : null),
        nameof(ConcludeCommissions) => new ConcludeCommissions(dice.OneIn(4) ? RandomMoney.Plan(dice, cycle) : null, true),
        nameof(RecordAgreement) => Drafted(AgendaItemKind.DraftBudget, cycle.Case.Digest!, dice) is { } agreed
            ? new RecordAgreement(agreed)
            : new RecordRefusal(assembly.LastMeeting),
        nameof(RecordReportAgreement) => Drafted(AgendaItemKind.BudgetReport, cycle.Case.Report!.Digest, dice) is { } agreed
            ? new RecordReportAgreement(agreed)
            : new RecordReportRefusal(assembly.LastMeeting),
        nameof(RecordRefusal) => new RecordRefusal("meeting-1"),
        nameof(RecordReportRefusal) => new RecordReportRefusal("meeting-1"),
        nameof(RecordDistrictBudgetSigned) => new RecordDistrictBudgetSigned(cycle.Today.PlusDays(-dice.Below(8))),
        nameof(RecordAuditReport) => new RecordAuditReport(cycle.Today),
        nameof(IssueFirstQuarterPlan) => new IssueFirstQuarterPlan(Limits.QuarterPlanSize.Of(
            ThousandTenge.Sum(cycle.Case.Plan!.First.Expenditure.Select(line => line.Amount)))),
        nameof(ReportMonth) => new ReportMonth(cycle.Case.ReportedThrough + 1),
        nameof(ProposeClarification) => Proposal(role, dice),
        nameof(ConsiderClarification) => new ConsiderClarification(
            number,
            cycle.Case.Law.AssemblyConsidersClarifications
                ? Drafted(AgendaItemKind.BudgetClarification, Part(number).Proposal.Digest, dice)
                : null),
        nameof(DraftClarifiedBudget) => new DraftClarifiedBudget(number, RandomMoney.Budget(dice, cycle)),
        nameof(DecideImplementation) => new DecideImplementation(
            cycle.Case.Law.CarryOverListDue is null ? null : [new(Programme(Roads), Money(1_000))]),
        nameof(AmendImplementation) => new AmendImplementation(number),
        nameof(HandOverBudget) => new HandOverBudget(
            new Locality("712", "Other rural district", "Asia/Almaty", 3_000), Document(6), cycle.Today,
            cycle.Case.Current is { } current && dice.OneIn(2) ? BudgetSoundness.Expenditure(current) : ThousandTenge.Zero),
        nameof(BringBudgetToNil) => new BringBudgetToNil(Document(6), cycle.Today.PlusDays(-dice.Below(8))),
        nameof(CorrectBudget) => Correction(dice),
        nameof(CorrectBudgetOnGround) => RandomMoney.OnGround(dice, cycle.Case.Current!),
        nameof(SequesterBudget) => new SequesterBudget(RandomMoney.Sequestered(dice, cycle.Case.Current!)),
        nameof(RecordProtectedProgrammes) => new RecordProtectedProgrammes(
            dice.Of(ProtectedList.Republic, ProtectedList.Oblast, ProtectedList.District),
            dice.OneIn(2) ? [] : [Programme(Granted)], Document(6)),
        nameof(SuspendOperations) => new SuspendOperations(SuspensionCause.Sequester, [Programme(dice.Of(Lights, Roads))], Document(7)),
        nameof(ResumeOperations) => new ResumeOperations(cycle.Case.SuspendedProgrammes[0].Cause),
        nameof(PublishBudgetDocument) => Publication(dice),
        nameof(DraftDecision) => new DraftDecision(dice.OneIn(2) ? null : Money(dice.Below(50_000)), dice.OneIn(2) ? null : Money(0)),
        nameof(RecordExtraordinaryBudgetEnded) => new RecordExtraordinaryBudgetEnded(Document(5)),
        nameof(SubmitReportToAssembly) => new SubmitReportToAssembly(Document(900 + dice.Below(3))),
        _ when typeof(ICorrection).IsAssignableFrom(command) => Slips.Draw<BudgetCycle>(command, dice, cycle.Today, field => field switch
        {
            nameof(CorrectForecast.Forecast) => RandomMoney.Budget(dice, cycle).Receipts,
            nameof(CorrectLimits.Limit) => Money(dice.Of(200_000, 210_000)),
            _ => Money(dice.Of(100_000, 150_000)),
        }),
        _ => Plain(command, number),
    };

    private static ICommand<BudgetCycle> Plain(Type command, int number) => (ICommand<BudgetCycle>)(
        command.GetProperty("Number") is null ? Activator.CreateInstance(command)! : Activator.CreateInstance(command, number)!);

    private PublishBudgetDocument Publication(Dice dice)
    {
        bool WasPublished(BudgetDocument document, int number) =>
            cycle.Case.Publications.Any(published => published.Document == document && published.Item == number);
        BudgetDocument[] single =
            [BudgetDocument.DraftDecision, BudgetDocument.Decision, BudgetDocument.CivilBudget, BudgetDocument.FirstQuarterPlan];
        BudgetDocument document = dice.OneIn(3)
            ? BudgetDocument.MonthlyReport
            : single.FirstOrDefault(each => !WasPublished(each, 0) && !dice.OneIn(4), BudgetDocument.AnnualReport);
        return new(
            document, cycle.Today, "site", true,
            document == BudgetDocument.MonthlyReport
                ? Enumerable.Range(1, 12).FirstOrDefault(month => !WasPublished(document, month))
                : 0);
    }

    private static ValueList<CarriedOverMoney>? CarryOver(Dice dice) => dice.OneIn(2) ? null :
        [.. Enumerable.Range(0, dice.Below(3)).Select(_ => new CarriedOverMoney(Programme(Roads), Money(dice.Of(-1m, 0m, 0.1m))))];

    private Clarification Part(int number) => cycle.Case.Clarifications.Find(number)!;

    private CorrectBudget Correction(Dice dice)
    {
        Budget corrected = RandomMoney.Moved(dice, cycle.Case.Current!);
        EntryReference? agreement = cycle.Case.Law.Correction is null
            ? Agreement(AgendaItemKind.BudgetCorrection, CorrectionDigest.Of(corrected), cycle.Today, 5_000 + dice.Below(1_000))
            : Drafted(AgendaItemKind.BudgetCorrection, CorrectionDigest.Of(corrected), dice);
        return new CorrectBudget(corrected, Document(800), agreement!);
    }

    private ProposeClarification Proposal(Role role, Dice dice)
    {
        ClarificationInitiator initiator = role.Equals(Roles.Akim) ? ClarificationInitiator.Akim
            : role.Equals(Roles.Assembly) ? ClarificationInitiator.Assembly
            : role.Equals(Roles.DistrictAkimat) ? ClarificationInitiator.DistrictAkimat
            : ClarificationInitiator.Deputies;
        ClarificationGround ground = dice.Of<ClarificationGround>([.. cycle.Case.Law.Grounds.Keys.Order()]);
        return new ProposeClarification(
            ground, initiator, Document(700 + dice.Below(3)),
            ground == ClarificationGround.HigherBudgetClarified ? cycle.Today.PlusDays(-dice.Below(10)) : null);
    }

    /// <summary>The agreement of a meeting held for the question, or now and then one that was given before.</summary>
    private EntryReference? Drafted(AgendaItemKind kind, string digest, Dice dice)
    {
        if (given.Count > 0 && dice.OneIn(6))
        {
            return dice.Of<EntryReference>(
                [.. given.Where(old => old.Digest == digest).DefaultIfEmpty(given[^1]).Select(old => old.Entry)]);
        }

        EntryReference? agreement = assembly.Ask(dice, kind, digest, cycle.Today.PlusDays(-dice.Of(0, 0, 0, 3)));
        if (agreement is not null)
        {
            given.Add((agreement, digest));
        }

        return agreement;
    }

    /// <summary>What nobody agreed to: every part of it may be wrong.</summary>
    private EntryReference? Forged(Dice dice) => dice.OneIn(8) ? null : Agreement(
        dice.Of(
            AgendaItemKind.DraftBudget, AgendaItemKind.BudgetReport, AgendaItemKind.BudgetCorrection, AgendaItemKind.BudgetClarification),
        dice.OneIn(2) && cycle.Case.Digest is { } digest ? digest : dice.Below(5).ToString("x64", CultureInfo.InvariantCulture),
        Day(dice), 1_000 + dice.Below(4), dice.Of("711", "711", "712"), dice.Of(int.MinValue, 0, 20, 20), dice.Of(-1, 9, 12, 21),
        dice.Of(-1, 6, 8, 13));

    private LocalDate Day(Dice dice) => dice.OneIn(8)
        ? dice.Of(LocalDate.MinIsoValue, LocalDate.MaxIsoValue)
        : cycle.Today.PlusDays(dice.Of(-400, -30, -5, 0, 0, 1, 30));
}
