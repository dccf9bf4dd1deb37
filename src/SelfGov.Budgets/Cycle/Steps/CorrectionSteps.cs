using SelfGov.Assemblies.Agreements;
using SelfGov.Assemblies.Sittings;
using SelfGov.Budgets.Figures;
using SelfGov.Budgets.Limits;
using SelfGov.Kazakhstan.Bodies;
using SelfGov.Law;
using SelfGov.Workflow;
using SelfGov.Workflow.Definition;
using static SelfGov.Workflow.Definition.Expect;
using Builder = SelfGov.Workflow.Definition.LifecycleDefinition<SelfGov.Budgets.Cycle.BudgetCycle, SelfGov.Budgets.Cycle.BudgetCycleState>;

namespace SelfGov.Budgets.Cycle.Steps;

/// <summary>The correction of the budget between programmes (Budget Code 2025, art. 98(4); 2008, art. 111(4)).</summary>
internal static class CorrectionSteps
{
    internal static void Define(Builder cycle, BudgetLaw law)
    {
        Citation basis = law.Correction?.Basis ?? law.Implementation;
        cycle.On<CorrectBudget>(basis)
            .By(Roles.Akim)
            .Require(
                "correction.known", basis,
                new(
                    "редакция мұндай түзетуді көздеуге тиіс", "редакция должна предусматривать такую корректировку",
                    "the edition must know this correction"),
                _ => law.Correction is not null)
            .RequireSoundBudget(law, nameof(CorrectBudget.Corrected), m => m.Command.Corrected)
            .Require(
                "correction.monitoring", basis,
                new(
                    "бюджеттік мониторинг қорытындысы болуға тиіс", "итоги бюджетного мониторинга должны быть приложены",
                    "there must be findings of the budget monitoring"),
                nameof(CorrectBudget.Monitoring), m => m.Command.Monitoring, Present)
            .RequireMove(basis)
            .Require(
                "correction.share", basis,
                new(
                    "бағдарлама шығыстарының рұқсат етілген үлесінен аспауға тиіс",
                    "перемещаться должно не больше допустимой доли расходов программы",
                    "no more than the share of a programme's expenditure must be moved"),
                m => law.Correction is null || !Beyond(m, law).Any(),
                _ => ShareBound.AtMost(law.Correction!.Value),
                details: m => BudgetSoundness.Explain([.. Beyond(m, law)]),
                field: nameof(CorrectBudget.Corrected))
            .RequireAgreement(
                AgreementTerms.Of(law, AgendaItemKind.BudgetCorrection, basis),
                m => m.Command.Agreement, m => m.Command.Paper, m => CorrectionDigest.Of(m.Command.Corrected), m => m.Case.ApprovedOn)
            .Decide(m => new BudgetCorrected(
                m.Today, m.Command.Corrected, m.Command.Monitoring, m.Context.Proofs.Agreed(m.Command.Agreement), m.Command.Paper));
    }

    private static CommandBuilder<BudgetCycle, Whole, CorrectBudget> RequireMove(
        this CommandBuilder<BudgetCycle, Whole, CorrectBudget> command, Citation basis) => command
            .Require(
                "correction.structure", basis,
                new(
                    "бюджет құрылымы мен түсімдері өзгермеуге тиіс", "структура и поступления бюджета не должны меняться",
                    "the structure and the receipts of the budget must stay"),
                m => m.Command.Corrected.Figures.Equals(m.Case.Current!.Figures)
                    && m.Command.Corrected.Receipts.SequenceEqual(m.Case.Current.Receipts)
                    && m.Command.Corrected.ProtectedProgrammes.SequenceEqual(m.Case.Current.ProtectedProgrammes),
                details: m => BudgetSoundness.Explain([.. CorrectionLimits.Structure(m.Case.Current!, m.Command.Corrected, basis)]),
                field: nameof(CorrectBudget.Corrected))
            .Require(
                "correction.targeted", basis,
                new(
                    "нысаналы трансферттер есебінен қаржыландырылатын қаражат өзгермеуге тиіс",
                    "средства целевых трансфертов не должны перераспределяться",
                    "money of targeted transfers must stay"),
                m => !Targeted(m, basis).Any(),
                details: m => BudgetSoundness.Explain([.. Targeted(m, basis)]),
                field: nameof(CorrectBudget.Corrected))
            .Require(
                "correction.moves", basis,
                new(
                    "қаражат бағдарламалар арасында ауысуға тиіс", "средства должны перераспределяться между программами",
                    "money must move between programmes"),
                m => CorrectionLimits.Given(m.Case.Current!, m.Command.Corrected).Programmes.Any(),
                field: nameof(CorrectBudget.Corrected));

    private static IEnumerable<BudgetBreach> Targeted(Matter<BudgetCycle, Whole, CorrectBudget> m, Citation basis) =>
        CorrectionLimits.TargetedTransfers(m.Case.Current!, m.Command.Corrected, basis);

    private static IEnumerable<BudgetBreach> Beyond(Matter<BudgetCycle, Whole, CorrectBudget> m, BudgetLaw law)
    {
        ProgrammeAmounts given = CorrectionLimits.Given(m.Case.Current!, m.Command.Corrected);
        ProgrammeAmounts moved = law.Policies.SharesAreCountedOverTheYear ? m.Case.MovedOut.Plus(given) : given;
        return CorrectionLimits.TooMuch(m.Case.Decided!, moved, law.Correction!);
    }
}
