using SelfGov.Kazakhstan.Bodies;
using SelfGov.Assemblies.Sittings;
using SelfGov.Law;

namespace SelfGov.Budgets.Cycle.Steps;

/// <summary>The assembly agrees to the draft, and in B2 looks at it a second time (Law 148, art. 39-3(3)1-1); Budget Code 2008, art. 73-1(6)).</summary>
internal static class AssemblySteps
{
    internal static void Define(CycleDefinition cycle, BudgetLaw law, CycleDays days)
    {
        cycle.On<PutDraftToAssembly>(new(
            "жобаны жиналысқа шығару",
            "вынести проект на собрание",
            "put the draft to the assembly"), law.AssemblyAgrees)
            .By(Roles.Akim)
            .Given("refused.again", law.AssemblyDecides,
                new(
                    "келісілмеген жоба өзгертілуге тиіс",
                    "несогласованный проект должен быть переработан",
                    "a refused draft must be prepared anew"),
                matter => matter.Case.State != BudgetCycleState.AssemblyRefused || law.Policies.RefusedDraftMayBeDiscussedAgain)
            .Yields(BudgetCycleTrigger.DraftPutToAssembly)
            .Decide(matter => new DraftPutToAssembly(matter.Today));

        cycle.On<RecordAgreement>(new(
            "жиналыстың келісімін тіркеу",
            "зафиксировать согласование собрания",
            "record the agreement"), law.AssemblyAgrees)
            .By(Roles.AkimsOffice, Roles.Assembly)
            .RequireAgreement(
                AgreementTerms.Of(law, AgendaItemKind.DraftBudget, law.AssemblyAgrees),
                matter => matter.Command.Agreement, matter => matter.Case.Digest, matter => matter.Case.DraftedOn)
            .Yields(BudgetCycleTrigger.AssemblyAgreed)
            .Decide(matter => new AssemblyAgreed(matter.Today, matter.Command.Agreement));

        cycle.On<RecordRefusal>(new(
            "жиналыстың келіспегенін тіркеу",
            "зафиксировать отказ собрания",
            "record the refusal"), law.AssemblyDecides)
            .By(Roles.AkimsOffice, Roles.Assembly)
            .Require("refusal.meeting", law.AssemblyDecides,
                new("жиналыс көрсетілуге тиіс", "собрание должно быть указано", "the meeting must be named"),
                matter => !string.IsNullOrWhiteSpace(matter.Command.Meeting))
            .Yields(BudgetCycleTrigger.AssemblyRefused)
            .Decide(matter => new AssemblyRefused(matter.Today, matter.Command.Meeting));

        cycle.On<SubmitDraft>(new(
            "келісілген жобаны ұсыну",
            "представить согласованный проект",
            "submit the agreed draft"), law.DraftDue.Basis)
            .By(Roles.AkimsOffice)
            .Duty(new CycleLimit(
                "draft.due", new("жобаны ұсынудың соңғы күні", "последний день представления проекта", "last day to submit the draft"),
                law.DraftDue.Basis, current => days.By(law.DraftDue, current)))
            .Yields(BudgetCycleTrigger.DraftSubmitted)
            .Decide(matter => new DraftSubmitted(matter.Today));

        DefineSecondLook(cycle, law, days);
    }

    private static void DefineSecondLook(CycleDefinition cycle, BudgetLaw law, CycleDays days)
    {
        Citation basis = law.SecondLookDue?.Basis ?? law.AssemblyAgrees;
        cycle.On<PutDraftToAssemblyAgain>(new(
            "айқындалған жобаны жиналысқа қайта шығару",
            "повторно вынести проект на собрание",
            "put the determined draft to the assembly again"), basis)
            .By(Roles.AkimsOffice)
            .Duty(new CycleLimit(
                "second-look.due", new(
                    "жобаны қайта шығарудың соңғы күні",
                    "последний день повторного вынесения",
                    "last day to put the draft to the assembly again"),
                basis, current => days.By(law.SecondLookDue, current)))
            .Given("second-look.known", basis,
                new(
                    "редакция қайта қарауды көздейді немесе жоба келісілгеннен кейін өзгерген", "редакция предусматривает повторное рассмотрение, или проект изменён после согласования",
                    "the edition must know a second look, or the draft have changed since it was agreed"),
                matter => law.SecondLookDue is not null || ApprovalSteps.LacksAgreement(matter.Case, law))
            .Yields(BudgetCycleTrigger.DraftPutToAssemblyAgain)
            .Decide(matter => new DraftPutToAssemblyAgain(matter.Today));
    }
}
