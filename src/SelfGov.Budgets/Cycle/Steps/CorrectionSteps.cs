using NodaTime;
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
        Citation basis = law.Correction?.Basis ?? law.CorrectionSinceAmendment?.Basis ?? law.Implementation;
        cycle.On<CorrectBudget>(basis)
            .By(Roles.Akim)
            .Require(
                "correction.known", basis,
                new(
                    "редакция мұндай түзетуді көздеуге тиіс", "редакция должна предусматривать такую корректировку",
                    "the edition must know this correction"),
                m => LargestShare(law, m.Today) is not null,
                earliest: m => law.CorrectionSinceAmendment is { Value.From: var from } && m.Today < from
                    ? m.Case.Zone.AtStartOfDay(from).ToInstant()
                    : null)
            .RequireSoundBudget(law, nameof(CorrectBudget.Corrected), m => m.Command.Corrected)
            .Require(
                "correction.monitoring", basis,
                new(
                    "бюджеттік мониторинг қорытындылары қоса берілуге тиіс", "итоги бюджетного мониторинга должны быть приложены",
                    "there must be findings of the budget monitoring"),
                nameof(CorrectBudget.Monitoring), m => m.Command.Monitoring, Present)
            .RequireMove(basis)
            .Require(
                "correction.share", basis,
                new(
                    "қайта бөлінетін қаражат бағдарлама шығыстарының рұқсат етілген үлесінен аспауға тиіс",
                    "перераспределяться должно не больше допустимой доли расходов программы",
                    "no more than the share of a programme's expenditure must be moved"),
                m => LargestShare(law, m.Today) is not { } share || !Beyond(m, law, share).Any(),
                m => ShareBound.AtMost(LargestShare(law, m.Today)!.Value),
                details: m => BudgetSoundness.Explain([.. Beyond(m, law, LargestShare(law, m.Today)!)]),
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
                    "нысаналы трансферттердің қаражаты қайта бөлінбеуге тиіс",
                    "средства целевых трансфертов не должны перераспределяться",
                    "money of targeted transfers must not be moved"),
                m => !Targeted(m, basis).Any(),
                details: m => BudgetSoundness.Explain([.. Targeted(m, basis)]),
                field: nameof(CorrectBudget.Corrected))
            .Require(
                "correction.moves", basis,
                new(
                    "қаражат бағдарламалар арасында қайта бөлінуге тиіс", "средства должны перераспределяться между программами",
                    "money must move between programmes"),
                m => CorrectionLimits.Given(m.Case.Current!, m.Command.Corrected).Programmes.Any(),
                field: nameof(CorrectBudget.Corrected));

    private static IEnumerable<BudgetBreach> Targeted(Matter<BudgetCycle, Whole, CorrectBudget> m, Citation basis) =>
        CorrectionLimits.TargetedTransfers(m.Case.Current!, m.Command.Corrected, basis);

    // In B1 a law brought the correction while the edition lasted.
    private static Ruled<Share>? LargestShare(BudgetLaw law, LocalDate today) => law.Correction
        ?? (law.CorrectionSinceAmendment is { } amended && today >= amended.Value.From ? new(amended.Value.Share, amended.Basis) : null);

    private static IEnumerable<BudgetBreach> Beyond(Matter<BudgetCycle, Whole, CorrectBudget> m, BudgetLaw law, Ruled<Share> share)
    {
        ProgrammeAmounts given = CorrectionLimits.Given(m.Case.Current!, m.Command.Corrected);
        ProgrammeAmounts moved = law.Policies.SharesAreCountedOverTheYear ? m.Case.MovedOut.Plus(given) : given;
        return CorrectionLimits.TooMuch(m.Case.Decided!, moved, share);
    }
}
