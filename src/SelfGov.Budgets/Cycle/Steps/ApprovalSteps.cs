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
                    "қол қойылған күн бүгіннен кеш болмауға және циклдің жылдарына тиесілі болуға тиіс",
                    "день подписания должен быть не позднее сегодняшнего и приходиться на годы цикла",
                    "the day of signing must not lie ahead and must be in the years of the cycle"),
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
            .Owed(new Limit<BudgetCycle>(
                "approval.due", new(
                    "бюджетті бекітудің соңғы күні", "последний день утверждения бюджета", "last day to approve the budget"),
                law.Approval, current => current.FirstQuarter is null ? days.ApprovalDue(current) : null))
            .Owed(new Limit<BudgetCycle>(
                "approval.late-due", new(
                    "бірінші тоқсанға арналған қаржы жоспарынан кейін бекітудің соңғы күні",
                    "последний день утверждения после финансового плана на первый квартал",
                    "last day to approve after a first-quarter plan"),
                law.LateApprovalDue.Basis, current => current.FirstQuarter is null ? null : days.By(law.LateApprovalDue, current)))
            .Require(
                "district.signed", law.Approval,
                new(
                    "аудандық бюджет туралы шешімге қол қойылған болуға тиіс", "решение о районном бюджете должно быть подписано",
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
            .Decide(m => new BudgetApproved(
                m.Today, m.Case.Digest!, m.Now >= DueFor(m.Case, law, days)?.At,
                CycleDays.DaysLate(DueFor(m.Case, law, days), m.Today, m.Case)));

    private static Moment? DueFor(BudgetCycle current, BudgetLaw law, CycleDays days) =>
        current.FirstQuarter is null ? days.ApprovalDue(current) : days.By(law.LateApprovalDue, current);

    private static void DefineFirstQuarterPlan(Builder cycle, BudgetLaw law, CycleDays days)
    {
        bool IsEarly(BudgetCycle current, Instant now) => days.ApprovalDue(current) is not { At: var due } || now < due;
        bool IsLate(BudgetCycle current, Instant now) => now >= days.By(law.FirstQuarterPlanDue, current)?.At;

        Citation basis = law.FirstQuarterPlanDue.Basis;
        cycle.On<IssueFirstQuarterPlan>(basis)
            .By(Roles.Akim)
            .Owed(new Limit<BudgetCycle>(
                "first-quarter.due", new(
                    "бірінші тоқсанға арналған қаржы жоспарын шығарудың соңғы күні",
                    "последний день издания финансового плана на первый квартал",
                    "last day to issue the first-quarter plan"),
                basis,
                current => current.FirstQuarter is null && days.ApprovalDue(current)?.At <= days.By(law.FirstQuarterPlanDue, current)?.At
                    ? days.By(law.FirstQuarterPlanDue, current)
                    : null))
            .Require(
                "first-quarter.quarter", BudgetInvariants.I11.Basis(law.Id),
                new(
                    "жоспар бюджет болжамының төрттен бір бөлігі көлемінде болуға тиіс",
                    "план должен составлять одну четвёртую часть прогноза бюджета",
                    "the plan must be one quarter of the forecast budget"),
                nameof(IssueFirstQuarterPlan.Total), m => m.Command.Total, m => Quarter(Forecast(m.Case)))
            .Require(
                "first-quarter.missed", law.Approval,
                new(
                    "жоспар бюджетті бекіту мерзімі өткеннен кейін ғана шығарылуға тиіс",
                    "план должен издаваться только после пропуска срока утверждения бюджета",
                    "the plan must be issued only after the time to approve the budget was missed"),
                m => law.Policies.FirstQuarterPlanOutOfTime == OutOfTimePlan.MarkedAndAccepted || !IsEarly(m.Case, m.Now),
                found: m => Words.Of(m.Today),
                earliest: m => days.ApprovalDue(m.Case)?.At)
            .Require(
                "first-quarter.in-time", basis,
                new("жоспар мерзімінде шығарылуға тиіс", "план должен быть издан в срок", "the plan must be issued in time"),
                m => m.Today,
                m => law.Policies.FirstQuarterPlanOutOfTime == OutOfTimePlan.MarkedAndAccepted
                    ? default
                    : NotLater(days.LastOf(law.FirstQuarterPlanDue.Value, m.Case)))
            .Decide(m => new FirstQuarterPlanIssued(
                m.Today, m.Command.Total, IsEarly(m.Case, m.Now), IsLate(m.Case, m.Now),
                CycleDays.DaysLate(days.By(law.FirstQuarterPlanDue, m.Case), m.Today, m.Case)));
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
