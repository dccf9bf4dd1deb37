using SelfGov.Budgets.Figures;
using SelfGov.Workflow.Definition;
using static SelfGov.Workflow.Definition.Expect;
using Command = SelfGov.Workflow.Definition.CommandBuilder<
    SelfGov.Budgets.Cycle.BudgetCycle, SelfGov.Workflow.Definition.Whole, SelfGov.Budgets.Cycle.DraftDecision>;

namespace SelfGov.Budgets.Cycle.Steps;

/// <summary>
/// The general transfers that the text of the decision states: subvention and withdrawal (Budget Code 2025, art. 89(4)2)-3); 2008, art.
/// 73-1(3)2)-3)).
/// </summary>
internal static class DecisionTextRules
{
    internal static Command RequireGeneralTransfers(this Command command, BudgetLaw law) => command
        .Require(
            "decision.transfers", law.SubventionInDecision,
            new(
                "бюджеттік субвенция мен бюджеттік алып қою шешімде көрсетілуге тиіс (болмаса, нөлмен)",
                "бюджетные субвенция и изъятие должны быть указаны в решении (нет их — нулём)",
                "subvention and withdrawal must be stated in the decision, as zero where there is none"),
            m => !law.Policies.DecisionStatesAbsentTransfers || (m.Command.Subvention is not null && m.Command.Withdrawal is not null),
            field: nameof(DraftDecision.Subvention))
        .Require(
            "decision.subvention", law.SubventionInDecision,
            new(
                "субвенция жобаға сәйкес келуге және трансферттер түсімдерінен аспауға тиіс",
                "субвенция должна соответствовать проекту и быть не больше поступлений трансфертов",
                "the subvention must be that of the draft, and no more than the transfers received"),
            nameof(DraftDecision.Subvention), m => m.Command.Subvention ?? Stated(m.Case.Plan!.First, BudgetFigure.Subvention),
            m => Bound(m.Case.Plan!.First, BudgetFigure.Subvention, BudgetFigure.TransferReceipts))
        .Require(
            "decision.withdrawal", law.WithdrawalInDecision,
            new(
                "алып қою жобаға сәйкес келуге және шығындардан аспауға тиіс",
                "изъятие должно соответствовать проекту и быть не больше затрат",
                "the withdrawal must be that of the draft, and no more than the costs"),
            nameof(DraftDecision.Withdrawal), m => m.Command.Withdrawal ?? Stated(m.Case.Plan!.First, BudgetFigure.Withdrawal),
            m => Bound(m.Case.Plan!.First, BudgetFigure.Withdrawal, BudgetFigure.Costs));

    // Where the draft states the transfer itself, the text says the same, or leaves it to the draft.
    private static Expect<ThousandTenge> Bound(Budget draft, BudgetFigure transfer, BudgetFigure whole) =>
        draft.Figures.Find(transfer) is { } stated ? Exactly(stated) : Between(ThousandTenge.Zero, Stated(draft, whole));

    private static ThousandTenge Stated(Budget draft, BudgetFigure figure) => draft.Figures.Find(figure) ?? ThousandTenge.Zero;
}
