using System.Collections.Immutable;
using SelfGov.Budgets.Figures;
using SelfGov.Budgets.Figures.Codes;
using SelfGov.Kazakhstan.Bodies;
using SelfGov.Law;
using SelfGov.Workflow;
using SelfGov.Workflow.Definition;
using static SelfGov.Workflow.Definition.Expect;
using Builder = SelfGov.Workflow.Definition.LifecycleDefinition<SelfGov.Budgets.Cycle.BudgetCycle, SelfGov.Budgets.Cycle.BudgetCycleState>;

namespace SelfGov.Budgets.Cycle.Steps;

/// <summary>The correction of the budget on a ground that the code names (Budget Code 2025, art. 98(3); 2008, art. 111(3)).</summary>
/// <remarks>
/// The budget stays sound, so what comes in goes out: a ground says which lines may change at all. The sequester, which the code counts
/// among the grounds, is a step of its own.
/// </remarks>
internal static class GroundCorrectionSteps
{
    internal static void Define(Builder cycle, BudgetLaw law)
    {
        Citation basis = law.CorrectionOnGrounds;
        cycle.On<CorrectBudgetOnGround>(basis)
            .By(Roles.Akim)
            .Require(
                "correction.ground", basis,
                new(
                    "негіз кодексте көзделген болуға тиіс", "основание должно быть предусмотрено кодексом",
                    "the code must know the ground"),
                nameof(CorrectBudgetOnGround.Ground), m => m.Command.Ground,
                OneOf<CorrectionGround>([.. law.CorrectionGrounds.Keys.Order()]), CorrectionGroundText.Of)
            .Require(
                "correction.act", basis,
                new(
                    "негіз болған акт көрсетілуге тиіс", "акт, послуживший основанием, должен быть указан",
                    "the act that is the ground must be named"),
                nameof(CorrectBudgetOnGround.Act), m => m.Command.Act, Present)
            .RequireSoundBudget(law, nameof(CorrectBudgetOnGround.Corrected), m => m.Command.Corrected)
            .Require(
                "correction.lines", basis,
                new(
                    "тек осы негізге қатысты жолдар өзгеруге тиіс", "меняться должны только строки, которых касается основание",
                    "the lines that change must be those that the ground concerns, and at least one must change"),
                m => Changes(m) is { Length: > 0 } changes && changes.All(change => MayChange(m.Command.Ground, change)),
                found: m => Words.Same(Foreign(m)),
                field: nameof(CorrectBudgetOnGround.Corrected))
            .Require(
                "correction.protected", law.ProtectedProgrammes,
                new(
                    "секвестрлеуге жатпайтын бағдарламалар тізбесі мәслихат белгілегендей қалуға тиіс",
                    "перечень программ, не подлежащих секвестру, должен остаться таким, каким его установил маслихат",
                    "the list of protected programmes must stay as the maslikhat set it"),
                m => m.Command.Corrected.ProtectedProgrammes.SequenceEqual(m.Case.Current!.ProtectedProgrammes),
                field: nameof(CorrectBudgetOnGround.Corrected))
            .Require(
                "correction.raises", basis,
                new(
                    "бұл негізде шығыстар азаймауға тиіс", "по этому основанию расходы не должны сокращаться",
                    "on this ground no line of expenditure must be cut"),
                m => !OnlyRaises(m.Command.Ground) || !Cut(m).Any(),
                found: m => Words.Same(string.Join(", ", Cut(m))),
                field: nameof(CorrectBudgetOnGround.Corrected))
            .Require(
                "correction.purpose", basis,
                new(
                    "нысаналы трансферттер өз мақсатына жұмсалуға тиіс", "целевые трансферты должны расходоваться по назначению",
                    "targeted transfers must be spent on their purpose"),
                nameof(CorrectBudgetOnGround.Corrected), m => Purpose(m),
                m => m.Command.Ground == CorrectionGround.TransfersOrLoans ? Exactly(Received(m, BudgetFigure.TransferReceipts)) : default)
            .Require(
                "correction.own", basis,
                new(
                    "меншікті қаражат тек кредиттермен бірге, сол бағытта өзгеруге тиіс",
                    "собственные средства должны меняться только вместе с кредитами и в ту же сторону",
                    "own money must change with the loans alone, and in their direction"),
                m => m.Command.Ground != CorrectionGround.TransfersOrLoans || !AgainstLoans(m).Any(),
                found: m => Words.Same(string.Join(", ", AgainstLoans(m))),
                field: nameof(CorrectBudgetOnGround.Corrected))
            .Require(
                "correction.parts", basis,
                new(
                    "осы негізге жатпайтын деректер берілмеуге тиіс", "не должно быть данных, которые к этому основанию не относятся",
                    "nothing must be given that does not belong to the ground"),
                m => (m.Command.Uses is null
                        || m.Command.Ground is CorrectionGround.OpeningBalances or CorrectionGround.Overfulfilment)
                    && (m.Command.Programmes is null || m.Command.Ground == CorrectionGround.Reorganisation)
                    && (!m.Command.HasNoDebt || m.Command.Ground == CorrectionGround.Overfulfilment),
                found: m => CorrectionGroundText.Of(m.Command.Ground),
                field: nameof(CorrectBudgetOnGround.Ground))
            .RequireReorganised(law)
            .RequireCarriedOver(law)
            .RequireUses(law)
            .Decide(m => new BudgetCorrectedOnGround(
                m.Today, m.Command.Ground, m.Command.Corrected, m.Command.Act, m.Command.Uses, m.Command.Programmes, m.Command.HasNoDebt));
    }

    // "Within the total of these programmes": those that the case concerns, and no others.
    private static CommandBuilder<BudgetCycle, Whole, CorrectBudgetOnGround> RequireReorganised(
        this CommandBuilder<BudgetCycle, Whole, CorrectBudgetOnGround> command, BudgetLaw law)
    {
        Citation basis = law.CorrectionGrounds[CorrectionGround.Reorganisation];
        return command
            .Require(
                "reorganisation.programmes", basis,
                new(
                    "қайта ұйымдастыруға қатысты бағдарламалар аталуға, тек солар өзгеруге тиіс",
                    "связанные с реорганизацией программы должны быть названы, и меняться должны только они",
                    "the programmes that the reorganisation concerns must be named, and only they must change"),
                m => m.Command.Ground != CorrectionGround.Reorganisation
                    || (m.Command.Programmes is { Count: > 0 } && !Unrelated(m).Any()),
                found: m => Words.Same(string.Join(", ", Unrelated(m).DefaultIfEmpty("—"))),
                field: nameof(CorrectBudgetOnGround.Programmes))
            .Require(
                "reorganisation.total", basis,
                new(
                    "осы бағдарламалардың жалпы сомасы өзгермеуге тиіс", "общая сумма этих программ не должна меняться",
                    "the total of these programmes must stay"),
                nameof(CorrectBudgetOnGround.Corrected), m => m.Command.Ground == CorrectionGround.Reorganisation
                    ? TotalOf(m.Command.Corrected, m.Command.Programmes)
                    : ThousandTenge.Zero,
                m => m.Command.Ground == CorrectionGround.Reorganisation
                    ? Exactly(TotalOf(m.Case.Current!, m.Command.Programmes))
                    : default);
    }

    private static IEnumerable<string> Unrelated(Matter<BudgetCycle, Whole, CorrectBudgetOnGround> m)
    {
        if (m.Command.Programmes is not { } named || Compared(m) is null)
        {
            return [];
        }

        ProgrammeAmounts before = ProgrammeAmounts.Of(m.Case.Current!);
        ProgrammeAmounts after = ProgrammeAmounts.Of(m.Command.Corrected);
        return before.CutsTo(after).Programmes.Union(after.CutsTo(before).Programmes)
            .Except(named.Select(programme => programme.ToString()))
            .Order(StringComparer.Ordinal);
    }

    private static ThousandTenge TotalOf(Budget budget, ValueList<ProgrammeCode>? programmes)
    {
        ProgrammeAmounts amounts = ProgrammeAmounts.Of(budget);
        return ThousandTenge.Sum((programmes ?? []).Select(programme => programme.ToString()).Distinct().Select(name => amounts[name]));
    }

    private static bool MayChange(CorrectionGround ground, LineKey line) => ground switch
    {
        CorrectionGround.Reorganisation => line.Part is BudgetFigure.Costs,
        CorrectionGround.TransfersOrLoans => line.Part is BudgetFigure.TransferReceipts or BudgetFigure.LoansReceived or BudgetFigure.Costs,
        CorrectionGround.HigherReserve => line.Part is BudgetFigure.TransferReceipts or BudgetFigure.Costs,
        CorrectionGround.OpeningBalances => line.Part is BudgetFigure.UsedBalances or BudgetFigure.Costs or BudgetFigure.LoansRepaid,
        CorrectionGround.CarriedOver => line.Part is BudgetFigure.UsedBalances or BudgetFigure.Costs,
        CorrectionGround.CashGapLoan => line.Part is BudgetFigure.LoansReceived or BudgetFigure.LoansRepaid,
        CorrectionGround.Overfulfilment => line.Part is BudgetFigure.TaxReceipts or BudgetFigure.NonTaxReceipts
            or BudgetFigure.LoanRepayments or BudgetFigure.Costs or BudgetFigure.LoansRepaid,
        _ => false,
    };

    private static bool OnlyRaises(CorrectionGround ground) =>
        ground is not (CorrectionGround.Reorganisation or CorrectionGround.TransfersOrLoans);

    // A budget of another unit, year or edition is refused by a rule of its own; there is nothing to compare then.
    private static BudgetComparison? Compared(Matter<BudgetCycle, Whole, CorrectBudgetOnGround> m) =>
        BudgetSoundness.Belongs(m.Command.Corrected, m.Case, m.Case.Law)
            ? BudgetComparison.Of(m.Case.Current!, m.Command.Corrected)
            : null;

    private static LineKey[] Changes(Matter<BudgetCycle, Whole, CorrectBudgetOnGround> m) => Compared(m) is { } comparison
        ? [.. comparison.Receipts.Select(change => change.Key), .. comparison.Expenditure.Select(change => change.Key)]
        : [];

    private static string Foreign(Matter<BudgetCycle, Whole, CorrectBudgetOnGround> m) => string.Join(
        ", ", Changes(m).Where(change => !MayChange(m.Command.Ground, change)).Select(change => change.ToString()).DefaultIfEmpty("—"));

    // Of receipts above the plan none falls either: that would be another one's shortfall.
    private static IEnumerable<string> Cut(Matter<BudgetCycle, Whole, CorrectBudgetOnGround> m) =>
    [
        .. Spent(m).Where(change => change.Difference.IsNegative).Select(change => change.Key.ToString()),
        .. (m.Command.Ground == CorrectionGround.Overfulfilment ? Compared(m)?.Receipts ?? [] : [])
            .Where(change => change.Difference.IsNegative).Select(change => change.Key.ToString()),
    ];

    // Own money that moves otherwise would be the movement of art. 98(4), with its share and the assembly's agreement.
    private static IEnumerable<string> AgainstLoans(Matter<BudgetCycle, Whole, CorrectBudgetOnGround> m)
    {
        int direction = Math.Sign(Received(m, BudgetFigure.LoansReceived).Amount);
        return Spent(m)
            .Where(change => change.Key.Funding == Funding.Own && (direction == 0 || Math.Sign(change.Difference.Amount) == -direction))
            .Select(change => change.Key.ToString());
    }

    private static ImmutableArray<LineChange<ExpenditureLine>> Spent(Matter<BudgetCycle, Whole, CorrectBudgetOnGround> m) =>
        Compared(m)?.Expenditure ?? [];

    private static ThousandTenge Received(Matter<BudgetCycle, Whole, CorrectBudgetOnGround> m, BudgetFigure part) => ThousandTenge.Sum(
        (Compared(m)?.Receipts ?? []).Where(change => change.Key.Part == part).Select(change => change.Difference));

    /// <summary>By how much more comes in, over all receipts that the ground concerns.</summary>
    internal static ThousandTenge Received(Matter<BudgetCycle, Whole, CorrectBudgetOnGround> m) =>
        ThousandTenge.Sum((Compared(m)?.Receipts ?? []).Select(change => change.Difference));

    /// <summary>By how much more goes out by a part.</summary>
    internal static ThousandTenge Spent(Matter<BudgetCycle, Whole, CorrectBudgetOnGround> m, BudgetFigure part) =>
        ThousandTenge.Sum(Spent(m).Where(change => change.Key.Part == part).Select(change => change.Difference));

    /// <summary>By how much more costs in some functional groups.</summary>
    internal static ThousandTenge SpentIn(Matter<BudgetCycle, Whole, CorrectBudgetOnGround> m, IReadOnlyCollection<string> groups) =>
        ThousandTenge.Sum(Spent(m)
            .Where(change => change.Key.Part == BudgetFigure.Costs && groups.Contains(change.Key.Code.Split('-')[0].TrimStart('0')))
            .Select(change => change.Difference));

    private static ThousandTenge Purpose(Matter<BudgetCycle, Whole, CorrectBudgetOnGround> m) => ThousandTenge.Sum(
        Spent(m).Where(change => change.Key.Funding == Funding.TargetedTransfer).Select(change => change.Difference));
}
