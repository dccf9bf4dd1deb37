using SelfGov.Budgets.Figures;
using SelfGov.Kazakhstan.Bodies;
using SelfGov.Law;
using SelfGov.Workflow;
using SelfGov.Workflow.Definition;
using Builder = SelfGov.Workflow.Definition.LifecycleDefinition<SelfGov.Budgets.Cycle.BudgetCycle, SelfGov.Budgets.Cycle.BudgetCycleState>;

namespace SelfGov.Budgets.Cycle.Steps;

/// <summary>Planning body and budget commission of the district (Budget Code 2025, art. 89(1)-(4); 2008, art. 73-1).</summary>
internal static class CommissionSteps
{
    internal static void Define(Builder cycle, BudgetLaw law, CycleDays days)
    {
        var determined = new Limit<BudgetCycle>(
            "draft.determined-due", new(
                "жобаны айқындаудың соңғы күні", "последний день определения проекта", "last day to determine the draft"),
            law.DeterminedDue.Basis, current => current.IsDraftDetermined ? null : days.By(law.DeterminedDue, current));
        var submitted = new Limit<BudgetCycle>(
            "decision.due", new(
                "шешім жобасын енгізудің соңғы күні", "последний день внесения проекта решения",
                "last day to submit the draft decision"),
            law.SubmissionDue.Basis, current => days.By(law.SubmissionDue, current));

        cycle.On<PutDraftToCommission>(law.PutToCommission)
            .By(Roles.PlanningBody)
            .Duty(determined)
            .Decide(m => new DraftPutToCommission(m.Today));

        cycle.On<DetermineDraft>(law.DeterminedDue.Basis)
            .By(Roles.BudgetCommission)
            .Owed(determined)
            .RequireSoundPlan(law, nameof(DetermineDraft.Changed), m => m.Command.Changed)
            .Decide(m => new DraftDetermined(
                m.Today, m.Command.Changed, m.Command.Changed is { } changed ? BudgetDigest.Of(changed).Hex : m.Case.Digest!,
                CycleDays.DaysLate(determined.At(m.Case), m.Today, m.Case)));

        cycle.On<DraftDecision>(law.DecisionText)
            .By(Roles.PlanningBody)
            .Duty(submitted)
            .Require(
                "second-look.done", law.SecondLookDue?.Basis ?? law.AssemblyAgrees,
                new(
                    "айқындалған жобаны жиналыс қайта қарауға тиіс", "собрание должно повторно рассмотреть определённый проект",
                    "the assembly must have looked at the determined draft"),
                m => m.Case.State == BudgetCycleState.AgreedAgain
                    || (law.SecondLookDue is null && !ApprovalSteps.LacksAgreement(m.Case, law)))
            .RequireGeneralTransfers(law)
            .Decide(m => new DecisionDrafted(m.Today, m.Command.Subvention, m.Command.Withdrawal));

        cycle.On<SubmitDecision>(law.SubmissionDue.Basis)
            .By(Roles.DistrictAkimat)
            .Owed(submitted)
            .Decide(m => new DecisionSubmitted(m.Today, CycleDays.DaysLate(submitted.At(m.Case), m.Today, m.Case)));
    }
}
