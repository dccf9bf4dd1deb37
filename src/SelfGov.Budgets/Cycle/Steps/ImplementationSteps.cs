using SelfGov.Kazakhstan.Bodies;
using NodaTime;
using SelfGov.Law;

namespace SelfGov.Budgets.Cycle.Steps;

/// <summary>The implementation decision, the year, and the monthly reports (Budget Code 2025, art. 93, 120; 2008, art. 79, 125).</summary>
internal static class ImplementationSteps
{
    internal static void Define(CycleDefinition cycle, BudgetLaw law, CycleDays days)
    {
        cycle.On<DecideImplementation>(new(
            "іске асыру туралы шешім қабылдау",
            "принять решение о реализации",
            "decide on the implementation"), law.Implementation)
            .By(Roles.Akim)
            .Duty(new CycleLimit(
                "implementation.due", new(
                    "іске асыру туралы шешімнің соңғы күні",
                    "последний день решения о реализации",
                    "last day to decide on the implementation"),
                law.Implementation, current => ImplementationDue(current, law, days)))
            .Given("implementation.once", law.Implementation,
                new("шешім әлі қабылданбаған", "решение ещё не принято", "the decision is not taken yet"),
                matter => matter.Case.ImplementationOn is null)
            .Yields(BudgetCycleTrigger.ImplementationDecided)
            .Decide(matter => new ImplementationDecided(matter.Today));

        cycle.When(
            new CycleLimit(
                "year.starts", new("қаржы жылының басталуы", "начало финансового года", "the beginning of the financial year"),
                law.FinancialYear, current => CycleDays.StartOfYear(current)),
            BudgetCycleTrigger.YearStarted, (_, moment) => new YearStarted(moment));
        cycle.When(
            new CycleLimit(
                "year.ends", new("қаржы жылының аяқталуы", "окончание финансового года", "the end of the financial year"),
                law.FinancialYear, current => CycleDays.EndOfYear(current)),
            BudgetCycleTrigger.YearEnded, (_, moment) => new YearEnded(moment));
        DefineMonths(cycle, law);
    }

    private static void DefineMonths(CycleDefinition cycle, BudgetLaw law) =>
        cycle.On<ReportMonth>(new("айлық есепті ұсыну", "представить месячный отчёт", "report a month"), law.MonthlyReports)
            .By(Roles.AkimsOffice)
            .Require("month.next", law.MonthlyReports,
                new(
                    "ай бұрын есеп берілген айдан кейінгі болуға тиіс",
                    "месяц следует за отчитанными",
                    "the month must follow those already reported"),
                matter => matter.Command.Month > matter.Case.ReportedThrough && matter.Command.Month <= 12,
                matter => Words.Of(Math.Min(matter.Case.ReportedThrough + 1, 12)),
                matter => Words.Of(matter.Command.Month))
            .Require("month.over", law.MonthlyReports,
                new("ай аяқталған болуға тиіс", "месяц должен закончиться", "the month must be over"),
                matter => matter.Command.Month is < 1 or > 12 || matter.Now >= EndOfMonth(matter.Case, matter.Command.Month),
                found: matter => Words.Of(matter.Today),
                earliest: matter => EndOfMonth(matter.Case, matter.Command.Month))
            .Yields(BudgetCycleTrigger.MonthReported)
            .Decide(matter => new MonthReported(matter.Today, matter.Command.Month));

    private static Instant EndOfMonth(BudgetCycle current, int month) =>
        current.Zone.AtStartOfDay(new LocalDate(current.Year, month, 1).PlusMonths(1)).ToInstant();

    // "By the end of the current financial year" is that of the approval, which may come late.
    private static Instant? ImplementationDue(BudgetCycle current, BudgetLaw law, CycleDays days) => current.ApprovedOn is { } approved
        ? days.After(law.ImplementationAfterApproval, approved, current)
            ?? (law.ImplementationDue is { } due ? days.By(due.Value with { YearsAfter = approved.Year - current.Year }, current) : null)
        : null;
}
