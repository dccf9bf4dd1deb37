using NodaTime;
using SelfGov.Kazakhstan.Bodies;
using SelfGov.Law;
using SelfGov.Workflow;
using SelfGov.Workflow.Definition;
using static SelfGov.Workflow.Definition.Expect;
using Builder = SelfGov.Workflow.Definition.LifecycleDefinition<SelfGov.Budgets.Cycle.BudgetCycle, SelfGov.Budgets.Cycle.BudgetCycleState>;

namespace SelfGov.Budgets.Cycle.Steps;

/// <summary>The implementation decision, the year, and the monthly reports (Budget Code 2025, art. 93, 120; 2008, art. 79, 125).</summary>
internal static class ImplementationSteps
{
    internal static void Define(Builder cycle, BudgetLaw law, CycleDays days)
    {
        cycle.On<DecideImplementation>(law.Implementation)
            .By(Roles.Akim)
            .Owed(new Limit<BudgetCycle>(
                "implementation.due", new(
                    "іске асыру туралы шешім қабылдаудың соңғы күні", "последний день принятия решения о реализации",
                    "last day to decide on the implementation"),
                law.Implementation, current => current.ImplementationOn is null ? ImplementationDue(current, law, days) : null))
            .Require(
                "implementation.once", law.Implementation,
                new("шешім әлі қабылданбаған болуға тиіс", "решение ещё не должно быть принято", "the decision must not be taken yet"),
                m => m.Case.ImplementationOn is null)
            .RequireCarryOver(law, nameof(DecideImplementation.CarryOver), m => m.Command.CarryOver)
            .Decide(m => new ImplementationDecided(
                m.Today, CycleDays.DaysLate(ImplementationDue(m.Case, law, days), m.Today, m.Case), m.Command.CarryOver));

        cycle.When(
            new Limit<BudgetCycle>(
                "year.starts", new("қаржы жылының басталуы", "начало финансового года", "the beginning of the financial year"),
                law.FinancialYear, current => CycleDays.StartOfYear(current)),
            (_, at) => new YearStarted(at));
        cycle.When(
            new Limit<BudgetCycle>(
                "year.ends", new("қаржы жылының аяқталуы", "окончание финансового года", "the end of the financial year"),
                law.FinancialYear, current => CycleDays.EndOfYear(current)),
            (_, at) => new YearEnded(at));
        DefineMonths(cycle, law);
    }

    private static void DefineMonths(Builder cycle, BudgetLaw law) =>
        cycle.On<ReportMonth>(law.MonthlyReports)
            .By(Roles.AkimsOffice)
            .Require(
                "month.next", law.MonthlyReports,
                new(
                    "ай соңғы есеп берілген айдан кейін болуға тиіс", "месяц должен следовать за месяцами, о которых отчёт уже представлен",
                    "the month must follow those already reported"),
                nameof(ReportMonth.Month), m => m.Command.Month, m => Between(m.Case.ReportedThrough + 1, 12))
            .Require(
                "month.over", law.MonthlyReports,
                new("ай аяқталған болуға тиіс", "месяц должен закончиться", "the month must be over"),
                nameof(ReportMonth.Month), m => m.Today,
                m => m.Command.Month is < 1 or > 12 ? default : NotEarlier(NextMonth(m.Case, m.Command.Month)),
                earliest: m => m.Case.Zone.AtStartOfDay(NextMonth(m.Case, m.Command.Month)).ToInstant())
            .AtBest("month.over", m => new ReportMonth(m.Case.ReportedThrough + 1))
            .Decide(m => new MonthReported(m.Today, m.Command.Month));

    private static LocalDate NextMonth(BudgetCycle current, int month) => new LocalDate(current.Year, month, 1).PlusMonths(1);

    // "By the end of the current financial year" is that of the approval, which may come late.
    private static Moment? ImplementationDue(BudgetCycle current, BudgetLaw law, CycleDays days) => current.ApprovedOn is { } approved
        ? days.After(law.ImplementationAfterApproval, approved, current)
            ?? (law.ImplementationDue is { } due ? days.By(due.Value with { YearsAfter = approved.Year - current.Year }, current) : null)
        : null;
}
