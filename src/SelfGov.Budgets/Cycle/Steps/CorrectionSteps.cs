using SelfGov.Kazakhstan.Bodies;
using SelfGov.Assemblies.Sittings;
using SelfGov.Budgets.Figures;
using SelfGov.Budgets.Limits;
using SelfGov.Law;
using SelfGov.Workflow;

namespace SelfGov.Budgets.Cycle.Steps;

/// <summary>The correction of the budget between programmes (Budget Code 2025, art. 98(4); 2008, art. 111(4)).</summary>
internal static class CorrectionSteps
{
    internal static void Define(CycleDefinition cycle, BudgetLaw law)
    {
        Citation basis = law.Correction?.Basis ?? law.Implementation;
        cycle.On<CorrectBudget>(new("бюджетті түзету", "скорректировать бюджет", "correct the budget"), basis)
            .By(Roles.Akim)
            .Given("correction.known", basis,
                new(
                    "редакция мұндай түзетуді көздеуге тиіс",
                    "редакция предусматривает такую корректировку",
                    "the edition must know this correction"),
                _ => law.Correction is not null)
            .RequireSoundBudget(law, matter => matter.Command.Corrected)
            .Require("correction.monitoring", basis,
                new(
                    "бюджеттік мониторинг қорытындысы болуға тиіс",
                    "нужны итоги бюджетного мониторинга",
                    "there must be findings of the budget monitoring"),
                matter => matter.Command.Monitoring is not null)
            .RequireMove(basis)
            .Require("correction.share", basis,
                new(
                    "бағдарлама шығыстарының рұқсат етілген үлесінен аспауға тиіс",
                    "не больше допустимой доли расходов программы",
                    "no more than the share of a programme's expenditure may be moved"),
                matter => law.Correction is null || !Beyond(matter, law).Any(),
                _ => ShareBound.AtMost(law.Correction!.Value),
                matter => BudgetSoundness.Explain([.. Beyond(matter, law)]))
            .RequireAgreement(
                AgreementTerms.Of(law, AgendaItemKind.BudgetCorrection, basis),
                matter => matter.Command.Agreement, matter => CorrectionDigest.Of(matter.Command.Corrected), matter => matter.Case.ApprovedOn)
            .Yields(BudgetCycleTrigger.BudgetCorrected)
            .Decide(matter => new BudgetCorrected(matter.Today, matter.Command.Corrected, matter.Command.Monitoring, matter.Command.Agreement));
    }

    private static CommandBuilder<BudgetCycle, BudgetCycleTrigger, Whole, CorrectBudget> RequireMove(
        this CommandBuilder<BudgetCycle, BudgetCycleTrigger, Whole, CorrectBudget> command, Citation basis) => command
            .Require("correction.structure", basis,
                new(
                    "бюджет құрылымы мен түсімдері өзгермеуге тиіс",
                    "структура и поступления бюджета не меняются",
                    "the structure and the receipts of the budget must stay"),
                matter => matter.Command.Corrected.Figures.Equals(matter.Case.Current!.Figures)
                    && matter.Command.Corrected.Receipts.SequenceEqual(matter.Case.Current.Receipts)
                    && matter.Command.Corrected.ProtectedProgrammes.SequenceEqual(matter.Case.Current.ProtectedProgrammes),
                found: matter => BudgetSoundness.Explain(
                    [.. CorrectionLimits.Structure(matter.Case.Current!, matter.Command.Corrected, basis)]))
            .Require("correction.targeted", basis,
                new(
                    "нысаналы трансферттер есебінен қаржыландырылатын қаражат өзгермеуге тиіс",
                    "средства целевых трансфертов не перераспределяются",
                    "money of targeted transfers must stay"),
                matter => !Targeted(matter, basis).Any(),
                found: matter => BudgetSoundness.Explain([.. Targeted(matter, basis)]))
            .Require("correction.moves", basis,
                new(
                    "қаражат бағдарламалар арасында ауысуға тиіс",
                    "средства перераспределяются между программами",
                    "money must move between programmes"),
                matter => CorrectionLimits.Given(matter.Case.Current!, matter.Command.Corrected).Programmes.Any());

    private static IEnumerable<BudgetBreach> Targeted(Matter<BudgetCycle, Whole, CorrectBudget> matter, Citation basis) =>
        CorrectionLimits.TargetedTransfers(matter.Case.Current!, matter.Command.Corrected, basis);

    private static IEnumerable<BudgetBreach> Beyond(Matter<BudgetCycle, Whole, CorrectBudget> matter, BudgetLaw law)
    {
        ProgrammeAmounts given = CorrectionLimits.Given(matter.Case.Current!, matter.Command.Corrected);
        ProgrammeAmounts moved = law.Policies.SharesAreCountedOverTheYear ? matter.Case.MovedOut.Plus(given) : given;
        return CorrectionLimits.TooMuch(matter.Case.Decided!, moved, law.Correction!);
    }
}
