using SelfGov.Kazakhstan.Bodies;
using SelfGov.Budgets.Figures;

namespace SelfGov.Budgets.Cycle.Steps;

/// <summary>Planning body and budget commission of the district (Budget Code 2025, art. 89(1)-(4); 2008, art. 73-1).</summary>
internal static class CommissionSteps
{
    internal static void Define(CycleDefinition cycle, BudgetLaw law, CycleDays days)
    {
        var determined = new CycleLimit(
            "draft.determined-due", new(
                "жобаны айқындаудың соңғы күні",
                "последний день определения проекта",
                "last day to determine the draft"),
            law.DeterminedDue.Basis, current => days.By(law.DeterminedDue, current));

        cycle.On<PutDraftToCommission>(new(
            "жобаны бюджет комиссиясына енгізу",
            "внести проект в бюджетную комиссию",
            "put the draft to the commission"), law.PutToCommission)
            .By(Roles.PlanningBody)
            .Duty(determined)
            .Yields(BudgetCycleTrigger.DraftPutToCommission)
            .Decide(matter => new DraftPutToCommission(matter.Today));

        cycle.On<DetermineDraft>(new("жобаны айқындау", "определить проект", "determine the draft"), law.DeterminedDue.Basis)
            .By(Roles.BudgetCommission)
            .Duty(determined)
            .RequireSoundPlan(law, matter => matter.Command.Changed)
            .Yields(BudgetCycleTrigger.DraftDetermined)
            .Decide(matter => new DraftDetermined(
                matter.Today, matter.Command.Changed, matter.Command.Changed is { } changed ? BudgetDigest.Of(changed).Hex : matter.Case.Digest!));

        cycle.On<DraftDecision>(new("шешім жобасын әзірлеу", "разработать проект решения", "draft the decision"), law.DecisionText)
            .By(Roles.PlanningBody)
            .Given("second-look.done", law.SecondLookDue?.Basis ?? law.AssemblyAgrees,
                new(
                    "айқындалған жобаны жиналыс қайта қарауға тиіс",
                    "собрание должно повторно рассмотреть проект",
                    "the assembly must have looked at the determined draft"),
                matter => matter.Case.State == BudgetCycleState.AgreedAgain
                    || (law.SecondLookDue is null && !ApprovalSteps.LacksAgreement(matter.Case, law)))
            .Yields(BudgetCycleTrigger.DecisionDrafted)
            .Decide(matter => new DecisionDrafted(matter.Today));

        cycle.On<SubmitDecision>(new(
            "шешім жобасын мәслихатқа енгізу",
            "внести проект решения в маслихат",
            "submit the draft decision"), law.SubmissionDue.Basis)
            .By(Roles.DistrictAkimat)
            .Duty(new CycleLimit(
                "decision.due", new(
                    "шешім жобасын енгізудің соңғы күні",
                    "последний день внесения проекта решения",
                    "last day to submit the draft decision"),
                law.SubmissionDue.Basis, current => days.By(law.SubmissionDue, current)))
            .Yields(BudgetCycleTrigger.DecisionSubmitted)
            .Decide(matter => new DecisionSubmitted(matter.Today));
    }
}
