using NodaTime;
using SelfGov.Budgets.Figures;
using SelfGov.Budgets.Limits;
using SelfGov.Kazakhstan.Bodies;
using SelfGov.Law;
using SelfGov.Workflow;
using SelfGov.Workflow.Definition;
using static SelfGov.Workflow.Definition.Expect;
using Builder = SelfGov.Workflow.Definition.LifecycleDefinition<SelfGov.Budgets.Cycle.BudgetCycle, SelfGov.Budgets.Cycle.BudgetCycleState>;

namespace SelfGov.Budgets.Cycle.Steps;

/// <summary>
/// The signing of the district budget, the approval, and what stands in for it (Budget Code 2025, art. 91(3)-(5); 2008, art. 75(2)-(4)).
/// </summary>
internal static class ApprovalSteps
{
    internal static void Define(Builder cycle, BudgetLaw law, CycleDays days)
    {
        cycle.On<RecordDistrictBudgetSigned>(law.Approval)
            .By(Roles.Maslikhat, Roles.PlanningBody)
            .Require(
                "district.signed-once", law.Approval,
                new(
                    "қол қойылған күн әлі тіркелмеген болуға тиіс", "подписание ещё не должно быть зафиксировано",
                    "the signing must not be recorded yet"),
                m => m.Case.DistrictSignedOn is null)
            .Require(
                "district.signed-day", law.Approval,
                new(
                    "қол қойылған күн өткен әрі циклдің жылдарында болуға тиіс",
                    "день подписания должен быть прошедшим и лежать в годах цикла",
                    "the day of signing must lie behind, in the years of the cycle"),
                nameof(RecordDistrictBudgetSigned.On), m => m.Command.On, m => Between(new LocalDate(m.Case.Year - 1, 1, 1), m.Today))
            .Decide(m => new DistrictBudgetSigned(m.Command.On));

        DefineApproval(cycle, law, days);
        DefineFirstQuarterPlan(cycle, law, days);
        cycle.When(
            new Limit<BudgetCycle>(
                "year.opens", new("қаржы жылының басталуы", "начало финансового года", "the beginning of the financial year"),
                law.FinancialYear, current => CycleDays.StartOfYear(current)),
            (_, at) => new YearOpenedWithoutBudget(at), _ => law.Policies.YearOpenWithoutBudgetIsRecorded);
    }

    /// <summary>
    /// Whether the draft stands without an agreement of the assembly to it, as far as the edition and the policy ask for one.
    /// </summary>
    internal static bool LacksAgreement(BudgetCycle current, BudgetLaw law) =>
        current.AgreedDigest is null
            || (law.Policies.ChangedDraftNeedsTheAssemblyAgain && current.AgreedDigest != current.Digest);

    private static void DefineApproval(Builder cycle, BudgetLaw law, CycleDays days) =>
        cycle.On<ApproveBudget>(law.Approval)
            .By(Roles.Maslikhat)
            .Duty(new Limit<BudgetCycle>(
                "approval.due", new(
                    "бюджетті бекітудің соңғы күні", "последний день утверждения бюджета", "last day to approve the budget"),
                law.Approval, current => current.FirstQuarter is null ? days.ApprovalDue(current) : null))
            .Duty(new Limit<BudgetCycle>(
                "approval.late-due", new(
                    "бірінші тоқсан жоспарынан кейін бекітудің соңғы күні", "последний день утверждения после плана на первый квартал",
                    "last day to approve after a first-quarter plan"),
                law.LateApprovalDue.Basis, current => current.FirstQuarter is null ? null : days.By(law.LateApprovalDue, current)))
            .Require(
                "district.signed", law.Approval,
                new(
                    "аудан бюджеті туралы шешімге қол қойылған болуға тиіс", "решение о районном бюджете должно быть подписано",
                    "the decision on the district budget must be signed"),
                m => m.Case.DistrictSignedOn is not null)
            .Require(
                "commissions.done", law.Session,
                new("комиссиялар қорытынды берген болуға тиіс", "комиссии должны дать заключение", "the commissions must have concluded"),
                m => m.Case.IsConcluded)
            .Require(
                "assembly.agreed", law.AssemblyAgrees,
                new(
                    "жоба жиналыспен келісілген болуға тиіс", "проект должен быть согласован собранием",
                    "the assembly must have agreed to the draft"),
                m => !LacksAgreement(m.Case, law))
            .Decide(m => new BudgetApproved(m.Today, m.Case.Digest!, m.Now >= DueFor(m.Case, law, days)));

    private static Instant? DueFor(BudgetCycle current, BudgetLaw law, CycleDays days) =>
        current.FirstQuarter is null ? days.ApprovalDue(current) : days.By(law.LateApprovalDue, current);

    private static void DefineFirstQuarterPlan(Builder cycle, BudgetLaw law, CycleDays days)
    {
        bool IsEarly(BudgetCycle current, Instant now) => days.ApprovalDue(current) is not { } due || now < due;
        bool IsLate(BudgetCycle current, Instant now) => now >= days.By(law.FirstQuarterPlanDue, current);

        Citation basis = law.FirstQuarterPlanDue.Basis;
        cycle.On<IssueFirstQuarterPlan>(basis)
            .By(Roles.Akim)
            .Duty(new Limit<BudgetCycle>(
                "first-quarter.due", new(
                    "бірінші тоқсан жоспарын шығарудың соңғы күні", "последний день издания плана на первый квартал",
                    "last day to issue the first-quarter plan"),
                basis,
                current => days.ApprovalDue(current) <= days.By(law.FirstQuarterPlanDue.Value, current)
                    ? days.By(law.FirstQuarterPlanDue, current)
                    : null))
            .Require(
                "first-quarter.quarter", BudgetInvariants.I11.Basis(law.Id),
                new(
                    "жоспар болжамды бюджеттің төрттен бірі болуға тиіс", "план должен составлять одну четвёртую прогноза бюджета",
                    "the plan must be one quarter of the forecast budget"),
                nameof(IssueFirstQuarterPlan.Total), m => m.Command.Total, m => Quarter(Forecast(m.Case)))
            .Require(
                "first-quarter.missed", law.Approval,
                new(
                    "бюджетті бекіту мерзімі өткен болуға тиіс", "срок утверждения бюджета должен быть пропущен",
                    "the time to approve the budget must have been missed"),
                m => law.Policies.FirstQuarterPlanOutOfTime == OutOfTimePlan.MarkedAndAccepted || !IsEarly(m.Case, m.Now),
                found: m => Words.Of(m.Today),
                earliest: m => days.ApprovalDue(m.Case))
            .Require(
                "first-quarter.in-time", basis,
                new("жоспар мерзімінде шығарылуға тиіс", "план должен быть издан в срок", "the plan must be issued in time"),
                m => m.Today,
                m => law.Policies.FirstQuarterPlanOutOfTime == OutOfTimePlan.MarkedAndAccepted
                    ? default
                    : NotLater(days.LastOf(law.FirstQuarterPlanDue.Value, m.Case)))
            .Decide(m => new FirstQuarterPlanIssued(m.Today, m.Command.Total, IsEarly(m.Case, m.Now), IsLate(m.Case, m.Now)));
    }

    // A quarter that is finer than a tenth of a thousand tenge may be rounded down or up.
    private static Expect<ThousandTenge> Quarter(ThousandTenge forecast)
    {
        ThousandTenge least = QuarterPlanSize.Of(forecast);
        ThousandTenge most = QuarterPlanSize.RoundedUp(forecast);
        return least == most ? Exactly(least) : Between(least, most);
    }

    private static ThousandTenge Forecast(BudgetCycle current) => BudgetSoundness.Expenditure(current.Plan!.First);
}
