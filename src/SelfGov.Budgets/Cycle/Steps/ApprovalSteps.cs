using SelfGov.Kazakhstan.Bodies;
using NodaTime;
using SelfGov.Budgets.Figures;
using SelfGov.Budgets.Limits;
using SelfGov.Law;
using SelfGov.Workflow;

namespace SelfGov.Budgets.Cycle.Steps;

/// <summary>The signing of the district budget, the approval, and what stands in for it (Budget Code 2025, art. 91(3)-(5); 2008, art. 75(2)-(4)).</summary>
internal static class ApprovalSteps
{
    internal static void Define(CycleDefinition cycle, BudgetLaw law, CycleDays days)
    {
        cycle.On<RecordDistrictBudgetSigned>(
                new(
                    "аудан бюджеті туралы шешімге қол қойылғанын тіркеу",
                    "зафиксировать подписание решения о районном бюджете",
                    "record that the district budget is signed"), law.Approval)
            .By(Roles.Maslikhat, Roles.PlanningBody)
            .Given("district.signed-once", law.Approval,
                new("қол қойылған күні әлі тіркелмеген", "подписание ещё не зафиксировано", "the signing is not recorded yet"),
                matter => matter.Case.DistrictSignedOn is null)
            .Require("district.signed-day", law.Approval,
                new(
                    "қол қойылған күн өткен, циклдің жылдарында болуға тиіс",
                    "день подписания прошёл и лежит в годах цикла",
                    "the day of signing must lie behind, in the years of the cycle"),
                matter => matter.Command.On <= matter.Today && matter.Command.On.Year >= matter.Case.Year - 1,
                matter => Words.Of(matter.Today),
                matter => Words.Of(matter.Command.On))
            .Yields(BudgetCycleTrigger.DistrictBudgetSigned)
            .Decide(matter => new DistrictBudgetSigned(matter.Command.On));

        DefineApproval(cycle, law, days);
        DefineFirstQuarterPlan(cycle, law, days);
        cycle.When(
            new CycleLimit(
                "year.opens", new("қаржы жылының басталуы", "начало финансового года", "the beginning of the financial year"),
                law.FinancialYear, current => CycleDays.StartOfYear(current)),
            BudgetCycleTrigger.YearOpenedWithoutBudget, (_, moment) => new YearOpenedWithoutBudget(moment), _ => law.Policies.YearOpenWithoutBudgetIsRecorded);
    }

    /// <summary>Whether the draft stands without an agreement of the assembly to it, as far as the edition and the policy ask for one.</summary>
    internal static bool LacksAgreement(BudgetCycle current, BudgetLaw law) =>
        current.Agreement is null || (law.Policies.ChangedDraftNeedsTheAssemblyAgain && current.Agreement.Document.Digest != current.Digest);

    private static void DefineApproval(CycleDefinition cycle, BudgetLaw law, CycleDays days) =>
        cycle.On<ApproveBudget>(new("бюджетті бекіту", "утвердить бюджет", "approve the budget"), law.Approval)
            .By(Roles.Maslikhat)
            .Duty(new CycleLimit(
                "approval.due", new(
                    "бюджетті бекітудің соңғы күні",
                    "последний день утверждения бюджета",
                    "last day to approve the budget"),
                law.Approval, current => current.FirstQuarter is null ? days.ApprovalDue(current) : null))
            .Duty(new CycleLimit(
                "approval.late-due", new(
                    "бірінші тоқсан жоспарынан кейін бекітудің соңғы күні",
                    "последний день утверждения после плана на первый квартал",
                    "last day to approve after a first-quarter plan"),
                law.LateApprovalDue.Basis, current => current.FirstQuarter is null ? null : days.By(law.LateApprovalDue, current)))
            .Given("district.signed", law.Approval,
                new(
                    "аудан бюджеті туралы шешімге қол қойылған болуға тиіс",
                    "решение о районном бюджете должно быть подписано",
                    "the decision on the district budget must be signed"),
                matter => matter.Case.DistrictSignedOn is not null)
            .Given("commissions.done", law.Session,
                new("комиссиялар қорытынды берген болуға тиіс", "комиссии дали заключение", "the commissions must have concluded"),
                matter => matter.Case.IsConcluded)
            .Given("assembly.agreed", law.AssemblyAgrees,
                new("жоба жиналыспен келісілген болуға тиіс", "проект согласован собранием", "the assembly must have agreed to the draft"),
                matter => !LacksAgreement(matter.Case, law))
            .Yields(BudgetCycleTrigger.BudgetApproved)
            .Decide(matter => new BudgetApproved(matter.Today, matter.Case.Digest!, matter.Now >= DueFor(matter.Case, law, days)));

    private static Instant? DueFor(BudgetCycle current, BudgetLaw law, CycleDays days) =>
        current.FirstQuarter is null ? days.ApprovalDue(current) : days.By(law.LateApprovalDue, current);

    private static void DefineFirstQuarterPlan(CycleDefinition cycle, BudgetLaw law, CycleDays days)
    {
        bool IsEarly(Matter<BudgetCycle, Whole, IssueFirstQuarterPlan> matter) => days.ApprovalDue(matter.Case) is not { } due || matter.Now < due;
        bool IsLate(Matter<BudgetCycle, Whole, IssueFirstQuarterPlan> matter) => matter.Now >= days.By(law.FirstQuarterPlanDue, matter.Case);

        Citation basis = law.FirstQuarterPlanDue.Basis;
        cycle.On<IssueFirstQuarterPlan>(new(
            "бірінші тоқсанның қаржы жоспарын шығару",
            "издать финансовый план на первый квартал",
            "issue the first-quarter plan"), basis)
            .By(Roles.Akim)
            .Duty(new CycleLimit(
                "first-quarter.due", new(
                    "бірінші тоқсан жоспарын шығарудың соңғы күні",
                    "последний день издания плана на первый квартал",
                    "last day to issue the first-quarter plan"),
                basis, current => days.ApprovalDue(current) <= days.By(law.FirstQuarterPlanDue.Value, current) ? days.By(law.FirstQuarterPlanDue, current) : null))
            .Require("first-quarter.quarter", BudgetInvariants.I11.Basis(law.Id),
                new(
                    "жоспар болжамды бюджеттің төрттен бірі болуға тиіс",
                    "план составляет одну четвёртую прогноза бюджета",
                    "the plan must be one quarter of the forecast budget"),
                matter => QuarterPlanSize.Check(law.Id, Forecast(matter.Case), matter.Command.Total).IsEmpty,
                matter => Words.Same(QuarterPlanSize.Of(Forecast(matter.Case)).ToString()),
                matter => Words.Same(matter.Command.Total.ToString()))
            .Require("first-quarter.missed", law.Approval,
                new(
                    "бюджетті бекіту мерзімі өткен болуға тиіс",
                    "срок утверждения бюджета должен быть пропущен",
                    "the time to approve the budget must have been missed"),
                matter => law.Policies.FirstQuarterPlanOutOfTime == OutOfTimePlan.MarkedAndAccepted || !IsEarly(matter),
                found: matter => Words.Of(matter.Today),
                earliest: matter => days.ApprovalDue(matter.Case))
            .Require("first-quarter.in-time", basis,
                new("жоспар мерзімінде шығарылуға тиіс", "план издаётся в срок", "the plan must be issued in time"),
                matter => law.Policies.FirstQuarterPlanOutOfTime == OutOfTimePlan.MarkedAndAccepted || !IsLate(matter),
                matter => Words.Of(law.FirstQuarterPlanDue.Value.In(matter.Case.Year)),
                matter => Words.Of(matter.Today))
            .Yields(BudgetCycleTrigger.FirstQuarterPlanIssued)
            .Decide(matter => new FirstQuarterPlanIssued(matter.Today, matter.Command.Total, IsEarly(matter), IsLate(matter)));
    }

    private static ThousandTenge Forecast(BudgetCycle current) => BudgetSoundness.Expenditure(current.Plan!.First);
}
