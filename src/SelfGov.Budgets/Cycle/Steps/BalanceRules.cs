using System.Collections.Immutable;
using SelfGov.Budgets.Cycle.Execution;
using SelfGov.Budgets.Figures;
using SelfGov.Law;
using SelfGov.Workflow;
using SelfGov.Workflow.Definition;
using static SelfGov.Workflow.Definition.Expect;
using Command = SelfGov.Workflow.Definition.CommandBuilder<
    SelfGov.Budgets.Cycle.BudgetCycle, SelfGov.Workflow.Definition.Whole, SelfGov.Budgets.Cycle.CorrectBudgetOnGround>;
using Given = SelfGov.Workflow.Matter<
    SelfGov.Budgets.Cycle.BudgetCycle, SelfGov.Workflow.Definition.Whole, SelfGov.Budgets.Cycle.CorrectBudgetOnGround>;

namespace SelfGov.Budgets.Cycle.Steps;

/// <summary>
/// On what the akim spends balances of the start of the year (Budget Code 2025, art. 116(5)-(6); 2008, art. 104(4)) and receipts above the
/// plan (2025, art. 116(3)): the purposes that the code lists, with their amounts; what is free is the maslikhat's.
/// </summary>
internal static class BalanceRules
{
    private const string Field = nameof(CorrectBudgetOnGround.Uses);

    private static readonly Words Unnamed = new(
        "{0}, мақсаты аталмаған", "{0}, цели не названы", "{0}, no purpose named");

    private static readonly Words Group = new("{0} функционалдық тобы", "функциональная группа {0}", "functional group {0}");

    internal static Command RequireUses(this Command command, BudgetLaw law)
    {
        command.RequireUses("balances", law, law.OpeningBalances, CorrectionGround.OpeningBalances, law.BalancePurposes);
        return law.CorrectionGrounds.GetValueOrDefault(CorrectionGround.Overfulfilment) is { } overfulfilment
            ? command
                .RequireUses("overfulfilment", law, overfulfilment, CorrectionGround.Overfulfilment, law.OverfulfilmentPurposes)
                .RequireEarlyRepayment(law, overfulfilment)
            : command;
    }

    private static Command RequireUses(
        this Command command, string code, BudgetLaw law, Citation basis, CorrectionGround ground,
        ImmutableDictionary<BalancePurpose, Citation> purposes)
    {
        return command
            .Require(
                $"{code}.purpose", basis,
                new(
                    "мақсаттар сомаларымен қоса аталуға және кодексте көзделген болуға тиіс; қалғаны мәслихаттың бюджетті нақтылауы "
                    + "арқылы бөлінуге тиіс",
                    "цели должны быть названы с суммами и предусмотрены кодексом; остальное должно распределяться уточнением бюджета "
                    + "маслихатом",
                    "the purposes must be named with amounts and be those of the code; what is left must go by a clarification of the "
                    + "maslikhat"),
                m => m.Command.Ground != ground || (Uses(m).Count > 0 && Foreign(m).IsEmpty),
                m => Listed.Of([.. InForce(m).Order().Select(BalancePurposeText.Of)]),
                m => Uses(m).Count == 0
                    ? Unnamed.With(Words.Same($"{GroundCorrectionSteps.Received(m)}"))
                    : Listed.Of([.. Foreign(m).Select(BalancePurposeText.Of)]),
                field: Field)
            .Require(
                $"{code}.once", basis,
                new(
                    "әр мақсат бір рет және нөлден көп сомамен аталуға тиіс",
                    "каждая цель должна быть названа один раз и с суммой больше нуля",
                    "each purpose must be named once, with an amount above zero"),
                m => m.Command.Ground != ground
                    || (Uses(m).All(use => use.Amount > ThousandTenge.Zero)
                        && Uses(m).Select(use => use.Purpose).Distinct().Count() == Uses(m).Count),
                field: Field)
            .Require(
                $"{code}.sum", basis,
                new(
                    "мақсаттар бойынша сомалар пайдаланылатын қаражатқа тең болуға тиіс",
                    "суммы по целям должны равняться используемым средствам",
                    "the amounts by purpose must equal the money that is used"),
                Field, m => Sum(m, _ => true),
                m => m.Command.Ground == ground ? Exactly(GroundCorrectionSteps.Received(m)) : default)
            .Require(
                $"{code}.repayment", basis,
                new(
                    "борышты өтеуге бағытталған сома қарыздарды өтеу жолдарында көрсетілуге тиіс",
                    "сумма на погашение долга должна быть отражена в погашении займов",
                    "what repays the debt must stand in the repayment of loans"),
                Field, m => Sum(m, BalancePurposeText.IsRepayment),
                m => m.Command.Ground == ground ? Exactly(GroundCorrectionSteps.Spent(m, BudgetFigure.LoansRepaid)) : default)
            .Require(
                $"{code}.group", basis,
                new(
                    "мақсатқа бағытталған сома сол мақсаттың функционалдық тобының бағдарламаларында көрсетілуге тиіс",
                    "сумма на цель должна быть отражена в программах функциональной группы этой цели",
                    "what a purpose takes must stand in programmes of its functional group"),
                m => m.Command.Ground != ground || !Misplaced(m).Any(),
                m => Listed.Of([.. Misplaced(m).Select(groups => Group.With(Words.Same(string.Join(", ", groups))))]),
                m => Listed.Of([.. Misplaced(m).Select(groups => Words.Same($"{GroundCorrectionSteps.SpentIn(m, groups)}"))]),
                field: Field);

        ImmutableArray<BalancePurpose> Foreign(Given m) => [.. Uses(m).Select(use => use.Purpose).Except(InForce(m)).Order()];

        IEnumerable<BalancePurpose> InForce(Given m) => purposes.Keys.Where(
            purpose => law.PurposePeriods.GetValueOrDefault(purpose)?.Value.Has(m.Today) != false);
    }

    private static Command RequireEarlyRepayment(this Command command, BudgetLaw law, Citation overfulfilment)
    {
        return command
            .Require(
                "overfulfilment.early-repayment", law.EarlyRepayment?.Basis ?? overfulfilment,
                new(
                    "жоспардан асқан түсімдердің кемінде осы үлесі борышты мерзімінен бұрын өтеуге бағытталуға тиіс",
                    "не менее этой доли поступлений сверх плана должно направляться на досрочное погашение долга",
                    "at least this share of the receipts above the plan must repay the debt ahead of its time"),
                m => law.EarlyRepayment is not { } share || m.Command.Ground != CorrectionGround.Overfulfilment || m.Command.HasNoDebt
                    || Sum(m, Repays).Amount * share.Value.Denominator >= Sum(m, _ => true).Amount * share.Value.Numerator,
                _ => law.EarlyRepayment!.Value.Text,
                m => Words.Same($"{Sum(m, Repays)} / {Sum(m, _ => true)}"),
                field: Field)
            .Require(
                "overfulfilment.act", overfulfilment,
                new(
                    "жоспардан асқан түсімдер мәслихаттың бюджетті нақтылауы арқылы бөлінуге тиіс",
                    "поступления сверх плана должны распределяться уточнением бюджета маслихатом",
                    "receipts above the plan must go by a clarification of the maslikhat"),
                m => m.Command.Ground != CorrectionGround.Overfulfilment || law.Policies.OverfulfilmentIsSpentByCorrection,
                field: nameof(CorrectBudgetOnGround.Ground));

        static bool Repays(BalancePurpose purpose) => purpose == BalancePurpose.EarlyRepayment;
    }

    private static ValueList<BalanceUse> Uses(Given m) => m.Command.Uses ?? [];

    // The groups of purposes whose money does not stand in them.
    private static IEnumerable<ImmutableArray<string>> Misplaced(Given m) => Uses(m)
        .Select(use => BalancePurposeText.GroupsOf(use.Purpose)).Where(groups => !groups.IsEmpty).Distinct()
        .Where(groups => GroundCorrectionSteps.SpentIn(m, groups) < Sum(m, purpose => BalancePurposeText.GroupsOf(purpose) == groups));

    private static ThousandTenge Sum(Given m, Func<BalancePurpose, bool> counts) =>
        ThousandTenge.Sum(Uses(m).Where(use => counts(use.Purpose)).Select(use => use.Amount));
}
