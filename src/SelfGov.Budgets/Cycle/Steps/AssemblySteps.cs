using SelfGov.Assemblies.Agreements;
using SelfGov.Assemblies.Sittings;
using SelfGov.Kazakhstan.Bodies;
using SelfGov.Law;
using SelfGov.Workflow;
using SelfGov.Workflow.Definition;
using static SelfGov.Workflow.Definition.Expect;
using Builder = SelfGov.Workflow.Definition.LifecycleDefinition<SelfGov.Budgets.Cycle.BudgetCycle, SelfGov.Budgets.Cycle.BudgetCycleState>;

namespace SelfGov.Budgets.Cycle.Steps;

/// <summary>
/// The assembly agrees to the draft, and until B3 looks at it a second time (Law 148, art. 39-3(3)1-1); Budget Code 2008, art. 73-1(6)).
/// </summary>
internal static class AssemblySteps
{
    /// <summary>
    /// The day by which the draft is prepared, agreed and submitted: owed in every state before, also where the assembly refused.
    /// </summary>
    internal static Limit<BudgetCycle> DraftDue(BudgetLaw law, CycleDays days) => new(
        "draft.due", new("жобаны ұсынудың соңғы күні", "последний день представления проекта", "last day to submit the draft"),
        law.DraftDue.Basis, current => current.IsDraftSubmitted ? null : days.By(law.DraftDue, current));

    internal static void Define(Builder cycle, BudgetLaw law, CycleDays days, Limit<BudgetCycle> due)
    {
        cycle.On<PutDraftToAssembly>(law.AssemblyAgrees)
            .By(Roles.Akim)
            .Duty(due)
            .Require(
                "refused.again", law.AssemblyDecides,
                new(
                    "келісілмеген жоба қайта жасалуға тиіс", "несогласованный проект должен быть переработан",
                    "a refused draft must be prepared anew"),
                m => m.Case.State != BudgetCycleState.AssemblyRefused || law.Policies.RefusedDraftMayBeDiscussedAgain)
            .Decide(m => new DraftPutToAssembly(m.Today));

        cycle.On<RecordAgreement>(law.AssemblyAgrees)
            .By(Roles.AkimsOffice, Roles.Assembly)
            .Duty(due)
            .RequireAgreement(
                AgreementTerms.Of(law, AgendaItemKind.DraftBudget, law.AssemblyAgrees),
                m => m.Command.Agreement, m => m.Command.Paper, m => m.Case.Digest, m => m.Case.DraftedOn)
            .Decide(m => new AssemblyAgreed(m.Today, m.Context.Proofs.Agreed(m.Command.Agreement), m.Command.Paper));

        cycle.On<RecordRefusal>(law.AssemblyDecides)
            .By(Roles.AkimsOffice, Roles.Assembly)
            .Require(
                "refusal.meeting", law.AssemblyDecides,
                new("жиналыс көрсетілуге тиіс", "собрание должно быть указано", "the meeting must be named"),
                nameof(RecordRefusal.Meeting), m => m.Command.Meeting, Present)
            .Decide(m => new AssemblyRefused(m.Today, m.Command.Meeting));

        cycle.On<SubmitDraft>(law.DraftDue.Basis)
            .By(Roles.AkimsOffice)
            .Owed(due)
            .Decide(m => new DraftSubmitted(m.Today, CycleDays.DaysLate(due.At(m.Case), m.Today, m.Case)));

        DefineSecondLook(cycle, law, days);
    }

    private static void DefineSecondLook(Builder cycle, BudgetLaw law, CycleDays days)
    {
        Citation basis = law.SecondLookDue?.Basis ?? law.AssemblyAgrees;
        var due = new Limit<BudgetCycle>(
            "second-look.due", new(
                "жобаны жиналыстың қарауына қайта ұсынудың соңғы күні", "последний день повторного представления проекта собранию",
                "last day to put the draft to the assembly again"),
            basis, current => current.IsPutAgain ? null : days.By(law.SecondLookDue, current));
        cycle.On<PutDraftToAssemblyAgain>(basis)
            .By(Roles.AkimsOffice)
            .Owed(due)
            .Require(
                "second-look.known", basis,
                new(
                    "редакция қайта қарауды көздеуге немесе жоба келісілгеннен кейін өзгерген болуға тиіс",
                    "редакция должна предусматривать повторное рассмотрение, или проект должен быть изменён после согласования",
                    "the edition must know a second look, or the draft must have changed since it was agreed"),
                m => law.SecondLookDue is not null || ApprovalSteps.LacksAgreement(m.Case, law))
            .Decide(m => new DraftPutToAssemblyAgain(m.Today, CycleDays.DaysLate(due.At(m.Case), m.Today, m.Case)));
    }
}
