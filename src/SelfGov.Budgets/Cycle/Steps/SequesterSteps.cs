using SelfGov.Budgets.Cycle.Clarifications;
using SelfGov.Budgets.Figures;
using SelfGov.Budgets.Limits;
using SelfGov.Kazakhstan.Bodies;
using SelfGov.Law;
using SelfGov.Workflow;
using SelfGov.Workflow.Definition;
using static SelfGov.Workflow.Definition.Expect;
using Builder = SelfGov.Workflow.Definition.LifecycleDefinition<SelfGov.Budgets.Cycle.BudgetCycle, SelfGov.Budgets.Cycle.BudgetCycleState>;

namespace SelfGov.Budgets.Cycle.Steps;

/// <summary>
/// The sequester (Budget Code 2025, art. 97; 2008, art. 110) and the extraordinary state budget (2025, art. 99; 2008, art. 80).
/// </summary>
internal static class SequesterSteps
{
    internal static void Define(Builder cycle, BudgetLaw law)
    {
        cycle.On<SequesterBudget>(law.Sequester)
            .By(Roles.Akim, Roles.Maslikhat)
            .RequireSoundBudget(law, nameof(SequesterBudget.Sequestered), m => m.Command.Sequestered)
            .Require(
                "sequester.cuts", law.Sequester,
                new("шығыстар тек қысқартылуға тиіс", "расходы должны только сокращаться", "expenditure must be cut, and none raised"),
                m => Cut(m) > ThousandTenge.Zero
                    && !ProgrammeAmounts.Of(m.Command.Sequestered).CutsTo(ProgrammeAmounts.Of(m.Case.Current!)).Programmes.Any(),
                field: nameof(SequesterBudget.Sequestered))
            .Require(
                "sequester.receipts", law.Sequester,
                new(
                    "түсімдер сол сомаға кем түсуге тиіс", "поступления должны быть недополучены на ту же сумму",
                    "receipts must fall short by the same amount"),
                nameof(SequesterBudget.Sequestered),
                m => (Receipts(m.Case.Current!) - Receipts(m.Command.Sequestered), BalanceOf(m.Command.Sequestered)),
                m => Exactly((Cut(m), BalanceOf(m.Case.Current!))),
                InWords)
            .Require(
                "sequester.protected", law.ProtectedProgrammes,
                new(
                    "секвестрлеуге жатпайтын бағдарламалар қысқартылмауға тиіс", "защищённые программы не должны сокращаться",
                    "protected programmes must stay"),
                m => !CutProtected(m).Any()
                    && m.Command.Sequestered.ProtectedProgrammes.SequenceEqual(m.Case.Current!.ProtectedProgrammes),
                found: m => Words.Same(string.Join(", ", CutProtected(m).DefaultIfEmpty("—"))),
                field: nameof(SequesterBudget.Sequestered))
            .Require(
                "sequester.authority", law.SequesterThreshold.Basis,
                new(
                    "әкім шектен аз секвестрлеу ғана жүргізуге тиіс, одан артығы мәслихат шешімімен жүргізілуге тиіс",
                    "аким должен проводить секвестр менее порога, свыше порога — должен маслихат",
                    "the akim must sequester less than the threshold, the maslikhat more"),
                m => m.Actor.Role.Equals(Roles.Maslikhat) || IsBelow(m, law),
                _ => law.Policies.SequesterOfExactlyTheThresholdNeedsTheMaslikhat
                    ? ShareBound.LessThan(law.SequesterThreshold.Value)
                    : ShareBound.AtMost(law.SequesterThreshold.Value),
                m => Words.Same(Counted(m, law).ToString()),
                field: nameof(SequesterBudget.Sequestered))
            .Decide(m => new BudgetSequestered(
                m.Today, m.Command.Sequestered, Cut(m), m.Actor.Role.Equals(Roles.Akim)));
        DefineSuspension(cycle, law);
    }

    private static void DefineSuspension(Builder cycle, BudgetLaw law)
    {
        cycle.On<RecordExtraordinaryBudget>(law.Suspension)
            .By(Roles.President, Roles.AkimsOffice)
            .Decide(m => new ExtraordinaryBudgetIntroduced(m.Today));

        cycle.On<RecordExtraordinaryBudgetEnded>(law.Grounds[ClarificationGround.ExtraordinaryBudgetEnded])
            .By(Roles.President, Roles.AkimsOffice)
            .Require(
                "clarification.proposal", law.Grounds[ClarificationGround.ExtraordinaryBudgetEnded],
                new("ұсыныс берілуге тиіс", "предложение должно быть приложено", "there must be a proposal"),
                nameof(RecordExtraordinaryBudgetEnded.Proposal), m => m.Command.Proposal, Present)
            .Decide(m => new ExtraordinaryBudgetEnded(m.Today, m.Command.Proposal));
    }

    private static ThousandTenge Receipts(Budget budget) => ThousandTenge.Sum(budget.Receipts.Select(line => line.Amount));

    private static ThousandTenge? BalanceOf(Budget budget) => budget.Figures.Find(BudgetFigure.Balance);

    private static Words InWords((ThousandTenge Shortfall, ThousandTenge? Balance) receipts) => Words.Same("{0}; {1}: {2}").With(
        Words.Same($"{receipts.Shortfall}"), BudgetFigureText.Of(BudgetFigure.Balance),
        Words.Same(receipts.Balance is { } balance ? $"{balance}" : "—"));

    private static ThousandTenge Cut(Matter<BudgetCycle, Whole, SequesterBudget> m) =>
        BudgetSoundness.Expenditure(m.Case.Current!) - BudgetSoundness.Expenditure(m.Command.Sequestered);

    private static IEnumerable<string> CutProtected(Matter<BudgetCycle, Whole, SequesterBudget> m)
    {
        ProgrammeAmounts cuts = ProgrammeAmounts.Of(m.Case.Current!).CutsTo(ProgrammeAmounts.Of(m.Command.Sequestered));
        return m.Case.Current!.ProtectedProgrammes.Select(programme => programme.ToString()).Where(
            programme => cuts[programme] > ThousandTenge.Zero);
    }

    private static ThousandTenge Counted(Matter<BudgetCycle, Whole, SequesterBudget> m, BudgetLaw law) =>
        law.Policies.SharesAreCountedOverTheYear ? m.Case.SequesteredByAkim + Cut(m) : Cut(m);

    private static bool IsBelow(Matter<BudgetCycle, Whole, SequesterBudget> m, BudgetLaw law) =>
        SequesterLimits.Size(m.Case.Decided!, Counted(m, law), law.SequesterThreshold.Value) switch
        {
            SequesterSize.BelowThreshold => true,
            SequesterSize.AtThreshold => !law.Policies.SequesterOfExactlyTheThresholdNeedsTheMaslikhat,
            _ => false,
        };
}
