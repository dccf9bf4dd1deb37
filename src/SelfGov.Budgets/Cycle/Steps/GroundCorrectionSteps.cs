using SelfGov.Kazakhstan.Bodies;
using System.Collections.Immutable;
using SelfGov.Budgets.Figures;
using SelfGov.Budgets.Figures.Codes;
using SelfGov.Law;
using SelfGov.Workflow;

namespace SelfGov.Budgets.Cycle.Steps;

/// <summary>The correction of the budget on a ground that the code names (Budget Code 2025, art. 98(3); 2008, art. 111(3)).</summary>
/// <remarks>
/// The budget stays sound, so what comes in goes out: a ground says which lines may change at all. The sequester, which the code counts among the
/// grounds, is a step of its own.
/// </remarks>
internal static class GroundCorrectionSteps
{
    internal static void Define(CycleDefinition cycle, BudgetLaw law)
    {
        Citation basis = law.CorrectionOnGrounds;
        cycle.On<CorrectBudgetOnGround>(
                new("бюджетті негіз бойынша түзету", "скорректировать бюджет по основанию", "correct the budget on a ground"), basis)
            .By(Roles.Akim)
            .Require("correction.ground", basis,
                new("негіз кодексте көзделген болуға тиіс", "основание предусмотрено кодексом", "the code must know the ground"),
                matter => law.CorrectionGrounds.ContainsKey(matter.Command.Ground),
                found: matter => CorrectionGroundText.Of(matter.Command.Ground))
            .Require("correction.act", basis,
                new("негіз болған акт көрсетілуге тиіс", "указан акт, послуживший основанием", "the act that is the ground must be named"),
                matter => matter.Command.Act is not null)
            .RequireSoundBudget(law, matter => matter.Command.Corrected)
            .Require("correction.lines", basis,
                new(
                    "тек осы негізге қатысты жолдар өзгеруге тиіс",
                    "меняются только строки, которых касается основание",
                    "only lines that the ground concerns may change, and at least one"),
                matter => Changes(matter) is { Length: > 0 } changes && changes.All(change => MayChange(matter.Command.Ground, change)),
                found: matter => Words.Same(Foreign(matter)))
            .Require("correction.protected", law.ProtectedProgrammes,
                new(
                    "секвестрлеуге жатпайтын бағдарламалар тізбесін мәслихат белгілейді",
                    "перечень программ, не подлежащих секвестру, устанавливает маслихат",
                    "the maslikhat sets the list of protected programmes"),
                matter => matter.Command.Corrected.ProtectedProgrammes.SequenceEqual(matter.Case.Current!.ProtectedProgrammes))
            .Require("correction.raises", basis,
                new("бұл негізде шығыстар азаймайды", "по этому основанию расходы не сокращаются", "on this ground no line of expenditure is cut"),
                matter => !OnlyRaises(matter.Command.Ground) || !Cut(matter).Any(),
                found: matter => Words.Same(string.Join(", ", Cut(matter))))
            .Require("correction.purpose", basis,
                new(
                    "нысаналы трансферттер өз мақсатына жұмсалуға тиіс",
                    "целевые трансферты расходуются по назначению",
                    "targeted transfers must be spent on their purpose"),
                matter => matter.Command.Ground != CorrectionGround.TransfersOrLoans || Received(matter, BudgetFigure.TransferReceipts) == Purpose(matter),
                matter => Words.Same(Received(matter, BudgetFigure.TransferReceipts).ToString()),
                matter => Words.Same(Purpose(matter).ToString()))
            .Require("correction.own", basis,
                new(
                    "меншікті қаражат тек кредиттермен бірге, сол бағытта өзгереді",
                    "собственные средства меняются только вместе с кредитами и в ту же сторону",
                    "own money changes with the loans alone, and in their direction"),
                matter => matter.Command.Ground != CorrectionGround.TransfersOrLoans || !AgainstLoans(matter).Any(),
                found: matter => Words.Same(string.Join(", ", AgainstLoans(matter))))
            .Yields(BudgetCycleTrigger.BudgetCorrectedOnGround)
            .Decide(matter => new BudgetCorrectedOnGround(matter.Today, matter.Command.Ground, matter.Command.Corrected, matter.Command.Act));
    }

    private static bool MayChange(CorrectionGround ground, LineKey line) => ground switch
    {
        CorrectionGround.Reorganisation => line.Part is BudgetFigure.Costs,
        CorrectionGround.TransfersOrLoans => line.Part is BudgetFigure.TransferReceipts or BudgetFigure.LoansReceived or BudgetFigure.Costs,
        CorrectionGround.HigherReserve => line.Part is BudgetFigure.TransferReceipts or BudgetFigure.Costs,
        CorrectionGround.OpeningBalances => line.Part is BudgetFigure.UsedBalances or BudgetFigure.Costs or BudgetFigure.LoansRepaid,
        CorrectionGround.CarriedOver => line.Part is BudgetFigure.UsedBalances or BudgetFigure.Costs,
        CorrectionGround.CashGapLoan => line.Part is BudgetFigure.LoansReceived or BudgetFigure.LoansRepaid,
        _ => false,
    };

    private static bool OnlyRaises(CorrectionGround ground) => ground is not (CorrectionGround.Reorganisation or CorrectionGround.TransfersOrLoans);

    // A budget of another unit, year or edition is refused by a rule of its own; there is nothing to compare then.
    private static BudgetComparison? Compared(Matter<BudgetCycle, Whole, CorrectBudgetOnGround> matter) =>
        BudgetSoundness.Belongs(matter.Command.Corrected, matter.Case, matter.Case.Law)
            ? BudgetComparison.Of(matter.Case.Current!, matter.Command.Corrected)
            : null;

    private static LineKey[] Changes(Matter<BudgetCycle, Whole, CorrectBudgetOnGround> matter) => Compared(matter) is { } comparison
        ? [.. comparison.Receipts.Select(change => change.Key), .. comparison.Expenditure.Select(change => change.Key)]
        : [];

    private static string Foreign(Matter<BudgetCycle, Whole, CorrectBudgetOnGround> matter) => string.Join(
        ", ", Changes(matter).Where(change => !MayChange(matter.Command.Ground, change)).Select(change => change.ToString()).DefaultIfEmpty("—"));

    private static IEnumerable<string> Cut(Matter<BudgetCycle, Whole, CorrectBudgetOnGround> matter) =>
        Spent(matter).Where(change => change.Difference.IsNegative).Select(change => change.Key.ToString());

    // Own money that moves otherwise would be the movement of art. 98(4), with its share and the assembly's agreement.
    private static IEnumerable<string> AgainstLoans(Matter<BudgetCycle, Whole, CorrectBudgetOnGround> matter)
    {
        int direction = Math.Sign(Received(matter, BudgetFigure.LoansReceived).Amount);
        return Spent(matter)
            .Where(change => change.Key.Funding == Funding.Own && (direction == 0 || Math.Sign(change.Difference.Amount) == -direction))
            .Select(change => change.Key.ToString());
    }

    private static ImmutableArray<LineChange<ExpenditureLine>> Spent(Matter<BudgetCycle, Whole, CorrectBudgetOnGround> matter) =>
        Compared(matter)?.Expenditure ?? [];

    private static ThousandTenge Received(Matter<BudgetCycle, Whole, CorrectBudgetOnGround> matter, BudgetFigure part) => ThousandTenge.Sum(
        (Compared(matter)?.Receipts ?? []).Where(change => change.Key.Part == part).Select(change => change.Difference));

    private static ThousandTenge Purpose(Matter<BudgetCycle, Whole, CorrectBudgetOnGround> matter) => ThousandTenge.Sum(
        Spent(matter).Where(change => change.Key.Funding == Funding.TargetedTransfer).Select(change => change.Difference));
}
