using System.Collections.Immutable;
using SelfGov.Budgets.Cycle.Clarifications;
using SelfGov.Budgets.Cycle.Execution;
using SelfGov.Budgets.Figures;
using SelfGov.Budgets.Figures.Codes;
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
    internal static void Define(Builder cycle, BudgetLaw law, CycleDays days)
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
                    "түсімдер шығыстармен бірдей сомаға азайтылуға және тапшылық өзгермеуге тиіс",
                    "поступления должны уменьшаться на ту же сумму, что и расходы, а дефицит — не меняться",
                    "receipts must be reduced by the same amount as expenditure, and the deficit must stay"),
                nameof(SequesterBudget.Sequestered),
                m => (Receipts(m.Case.Current!) - Receipts(m.Command.Sequestered), BalanceOf(m.Command.Sequestered)),
                m => Exactly((Cut(m), BalanceOf(m.Case.Current!))),
                InWords)
            .Require(
                "sequester.protected", law.ProtectedProgrammes,
                new(
                    "секвестрлеуге жатпайтын бағдарламалар қысқартылмауға тиіс",
                    "программы, не подлежащие секвестру, не должны сокращаться",
                    "programmes not subject to sequester must not be cut"),
                m => !CutProtected(m).Any()
                    && m.Command.Sequestered.ProtectedProgrammes.SequenceEqual(m.Case.Current!.ProtectedProgrammes),
                found: m => Words.Same(string.Join(", ", CutProtected(m).DefaultIfEmpty("—"))),
                field: nameof(SequesterBudget.Sequestered))
            .RequireExempt(law, days)
            .Require(
                "sequester.authority", law.SequesterThreshold.Basis,
                new(
                    "әкім тек шектен аз сомаға секвестрлеуге тиіс, одан жоғары сомаға секвестрлеу мәслихаттың шешімі негізінде "
                    + "жүргізілуге тиіс",
                    "аким должен проводить секвестр только на сумму менее порога, на сумму выше него — маслихат",
                    "the akim must sequester less than the threshold only, the maslikhat what is above it"),
                m => m.Actor.Role.Equals(Roles.Maslikhat) || IsBelow(m, law),
                _ => law.Policies.SequesterOfExactlyTheThresholdNeedsTheMaslikhat
                    ? ShareBound.LessThan(law.SequesterThreshold.Value)
                    : ShareBound.AtMost(law.SequesterThreshold.Value),
                m => Words.Same($"{Counted(m, law)} / {BaseOf(m, law)}"),
                field: nameof(SequesterBudget.Sequestered))
            .Decide(m => new BudgetSequestered(
                m.Today, m.Command.Sequestered, Cut(m), m.Actor.Role.Equals(Roles.Akim), m.Command.Exempt));
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
        return Protected(m.Case).Select(programme => programme.ToString()).Where(programme => cuts[programme] > ThousandTenge.Zero);
    }

    /// <summary>The programmes that no sequester cuts: those of the budget's own list and of the higher ones.</summary>
    internal static ImmutableArray<ProgrammeCode> Protected(BudgetCycle current) =>
        [.. current.Current!.ProtectedProgrammes.Union(current.HigherProtected.Select(programme => programme.Programme))];

    private static CommandBuilder<BudgetCycle, Whole, SequesterBudget> RequireExempt(
        this CommandBuilder<BudgetCycle, Whole, SequesterBudget> command, BudgetLaw law, CycleDays days)
    {
        Citation basis = law.SequesterExempts.GetValueOrDefault(ExemptReason.Partnership) ?? law.Sequester;
        return command
            .Require(
                "sequester.exempt-reason", basis,
                new(
                    "секвестрлеуге жатпайтын қаражаттың негізі кодексте көзделген, сомасы нөлден көп болуға тиіс",
                    "основание для средств, не подлежащих секвестру, должно быть предусмотрено кодексом, сумма — больше нуля",
                    "the code must know the reason for money not subject to sequester, and its amount must be above zero"),
                m => (m.Command.Exempt ?? []).All(
                    money => law.SequesterExempts.ContainsKey(money.Reason) && money.Amount > ThousandTenge.Zero),
                found: m => Listed.Of([.. (m.Command.Exempt ?? []).Select(money => ExemptReasonText.Of(money.Reason)).Distinct()]),
                field: nameof(SequesterBudget.Exempt))
            .Require(
                "sequester.obligations", basis,
                new(
                    "осы күннен кейін тіркелген азаматтық-құқықтық мәмілелер бойынша міндеттемелер аталуға тиіс (болмаса, бос тізіммен)",
                    "после этого дня обязательства по зарегистрированным гражданско-правовым сделкам должны быть названы (нет их — "
                    + "пустым перечнем)",
                    "after this day the obligations under registered contracts must be stated, as an empty list where there are none"),
                m => !ObligationsAreExempt(m, law, days) || m.Command.Exempt is not null,
                field: nameof(SequesterBudget.Exempt))
            .Require(
                "sequester.exempt", basis,
                new(
                    "секвестрлеуге жатпайтын қаражат қысқартылмауға тиіс", "средства, не подлежащие секвестру, не должны сокращаться",
                    "money that is not subject to sequester must stay"),
                m => !CutExempt(m, law, days).Any(),
                found: m => Words.Same(string.Join(", ", CutExempt(m, law, days))),
                field: nameof(SequesterBudget.Exempt));
    }

    private static bool ObligationsAreExempt(Matter<BudgetCycle, Whole, SequesterBudget> m, BudgetLaw law, CycleDays days) =>
        law.ObligationsExemptAfter is { } after && m.Now >= days.By(after.Value, m.Case).At;

    private static IEnumerable<string> CutExempt(Matter<BudgetCycle, Whole, SequesterBudget> m, BudgetLaw law, CycleDays days)
    {
        ProgrammeAmounts before = ProgrammeAmounts.Of(m.Case.Current!);
        ProgrammeAmounts after = ProgrammeAmounts.Of(m.Command.Sequestered);
        return (m.Command.Exempt ?? [])
            .Where(money => money.Reason != ExemptReason.RegisteredObligations || ObligationsAreExempt(m, law, days))
            .GroupBy(money => money.Programme.ToString(), money => money.Amount, StringComparer.Ordinal)
            .Where(programme => after[programme.Key] < before[programme.Key] && after[programme.Key] < ThousandTenge.Sum(programme))
            .Select(programme => programme.Key)
            .Order(StringComparer.Ordinal);
    }

    private static ThousandTenge Counted(Matter<BudgetCycle, Whole, SequesterBudget> m, BudgetLaw law) =>
        law.Policies.SharesAreCountedOverTheYear ? m.Case.SequesteredByAkim + Cut(m) : Cut(m);

    private static ThousandTenge BaseOf(Matter<BudgetCycle, Whole, SequesterBudget> m, BudgetLaw law) => SequesterLimits.Base(
        law.SequesterIsOfApprovedVolume.Value ? m.Case.Plan!.First : m.Case.Decided!,
        m.Case.HigherProtected.Select(programme => programme.Programme));

    private static bool IsBelow(Matter<BudgetCycle, Whole, SequesterBudget> m, BudgetLaw law) =>
        SequesterLimits.Size(BaseOf(m, law), Counted(m, law), law.SequesterThreshold.Value) switch
        {
            SequesterSize.BelowThreshold => true,
            SequesterSize.AtThreshold => !law.Policies.SequesterOfExactlyTheThresholdNeedsTheMaslikhat,
            _ => false,
        };
}
