using SelfGov.Budgets.Cycle.Clarifications;
using SelfGov.Budgets.Cycle.Execution;
using SelfGov.Budgets.Figures;
using SelfGov.Law;
using SelfGov.Workflow;
using SelfGov.Workflow.Definition;
using static SelfGov.Workflow.Definition.Expect;

namespace SelfGov.Budgets.Cycle.Steps;

/// <summary>What the grounds of a clarification ask for beside being of the edition (Budget Code 2008, art. 106(2)3), (3)).</summary>
internal static class ClarificationGroundRules
{
    /// <summary>A ground that a law struck out or added while the edition lasted is one on the days when it was in force.</summary>
    internal static CommandBuilder<BudgetCycle, Whole, ProposeClarification> RequireGroundInForce(
        this CommandBuilder<BudgetCycle, Whole, ProposeClarification> command, BudgetLaw law) => command.Require(
            "clarification.ground-in-force", law.GroundsOfClarification,
            new(
                "негіз осы күні қолданыста болуға тиіс", "основание должно действовать в этот день",
                "the ground must be in force on this day"),
            m => PeriodOf(m.Command, law)?.Has(m.Today) != false,
            m => PeriodOf(m.Command, law)!.Text,
            m => Words.Of(m.Today),
            field: nameof(ProposeClarification.Ground));

    /// <summary>A clarification for a change of receipts changes them by more than the share of their approved yearly volume.</summary>
    internal static CommandBuilder<BudgetCycle, Clarification, DraftClarifiedBudget> RequireReceiptsChange(
        this CommandBuilder<BudgetCycle, Clarification, DraftClarifiedBudget> command, BudgetLaw law) => command.Require(
            "clarification.receipts-change", law.ReceiptsChange?.Basis ?? law.ClarificationDrafted,
            new(
                "түсімдер олардың бекітілген жылдық көлемінің осы үлесінен астам сомаға өзгеруге тиіс",
                "поступления должны измениться на сумму больше этой доли их утверждённого годового объёма",
                "receipts must change by more than this share of their approved yearly volume"),
            m => m.Part.Ground != ClarificationGround.ReceiptsChanged || law.ReceiptsChange is not { } share || Exceeds(m, share.Value),
            _ => law.ReceiptsChange!.Value.Text,
            m => Words.Same($"{Change(m)} / {Receipts(m.Case.Plan!.First)}"),
            field: nameof(DraftClarifiedBudget.Draft));

    /// <summary>After an extraordinary budget there is a clarification where there was such a budget; its end opens the first.</summary>
    internal static CommandBuilder<BudgetCycle, Whole, ProposeClarification> RequireExtraordinaryBudget(
        this CommandBuilder<BudgetCycle, Whole, ProposeClarification> command, BudgetLaw law) => command.Require(
            "clarification.extraordinary", law.Grounds[ClarificationGround.ExtraordinaryBudgetEnded],
            new(
                "төтенше мемлекеттік бюджет қолданысының тоқтатылуы тіркелген болуға тиіс",
                "прекращение действия чрезвычайного государственного бюджета должно быть зафиксировано",
                "the end of an extraordinary state budget must be recorded"),
            m => m.Command.Ground != ClarificationGround.ExtraordinaryBudgetEnded
                || m.Case.Clarifications.Any(other => other.Ground == ClarificationGround.ExtraordinaryBudgetEnded),
            field: nameof(ProposeClarification.Ground));

    /// <summary>A clarification changes the budget, and one that finances expenditure by free balances uses more of them.</summary>
    internal static CommandBuilder<BudgetCycle, Clarification, DraftClarifiedBudget> RequireChange(
        this CommandBuilder<BudgetCycle, Clarification, DraftClarifiedBudget> command, BudgetLaw law) => command
            .Require(
                "clarification.changes", law.ClarificationDrafted,
                new(
                    "нақтыланған бюджет қолданыстағыдан өзгеше болуға тиіс", "уточнённый бюджет должен отличаться от действующего",
                    "the clarified budget must differ from the one that stands"),
                m => !m.Command.Draft.Equals(m.Case.Current),
                field: nameof(DraftClarifiedBudget.Draft))
            .Require(
                "clarification.balances", law.Grounds[ClarificationGround.FreeBalances],
                new(
                    "бос қалдықтар негіз болса, пайдаланылатын қалдықтар ұлғаюға тиіс",
                    "при основании «свободные остатки» используемые остатки должны увеличиться",
                    "on the ground of free balances more balances must be used"),
                nameof(DraftClarifiedBudget.Draft), m => Balances(m.Command.Draft),
                m => m.Part.Ground == ClarificationGround.FreeBalances
                    ? AtLeast(Balances(m.Case.Current!) + ThousandTenge.Least)
                    : default);

    private static ThousandTenge Balances(Budget budget) => ThousandTenge.Sum(
        budget.Receipts.Where(line => line.Part == BudgetFigure.UsedBalances).Select(line => line.Amount));

    private static DayPeriod? PeriodOf(ProposeClarification command, BudgetLaw law) =>
        law.GroundPeriods.GetValueOrDefault(command.Ground)?.Value;

    private static bool Exceeds(Matter<BudgetCycle, Clarification, DraftClarifiedBudget> m, Share share) =>
        Change(m).Amount * share.Denominator > Receipts(m.Case.Plan!.First).Amount * share.Numerator;

    private static ThousandTenge Change(Matter<BudgetCycle, Clarification, DraftClarifiedBudget> m)
    {
        ThousandTenge change = Receipts(m.Command.Draft) - Receipts(m.Case.Plan!.First);
        return change.IsNegative ? -change : change;
    }

    // Used balances are money of the year before, and no receipts of this one (art. 12).
    private static ThousandTenge Receipts(Budget budget) =>
        ThousandTenge.Sum(budget.Receipts.Where(line => line.Part != BudgetFigure.UsedBalances).Select(line => line.Amount));
}
