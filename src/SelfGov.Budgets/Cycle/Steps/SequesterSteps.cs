using SelfGov.Kazakhstan.Bodies;
using SelfGov.Budgets.Figures;
using SelfGov.Budgets.Limits;
using SelfGov.Law;
using SelfGov.Workflow;

namespace SelfGov.Budgets.Cycle.Steps;

/// <summary>The sequester (Budget Code 2025, art. 97; 2008, art. 110) and the extraordinary state budget (2025, art. 99; 2008, art. 80).</summary>
internal static class SequesterSteps
{
    internal static void Define(CycleDefinition cycle, BudgetLaw law)
    {
        cycle.On<SequesterBudget>(new("секвестрлеу жүргізу", "провести секвестр", "sequester the budget"), law.Sequester)
            .By(Roles.Akim, Roles.Maslikhat)
            .RequireSoundBudget(law, matter => matter.Command.Sequestered)
            .Require("sequester.cuts", law.Sequester,
                new("шығыстар тек қысқартылуға тиіс", "расходы только сокращаются", "expenditure must be cut, and none raised"),
                matter => Cut(matter) > ThousandTenge.Zero
                    && !ProgrammeAmounts.Of(matter.Command.Sequestered).CutsTo(ProgrammeAmounts.Of(matter.Case.Current!)).Programmes.Any())
            .Require("sequester.receipts", law.Sequester,
                new(
                    "түсімдер сол сомаға кем түсуге тиіс",
                    "поступления недополучены на ту же сумму",
                    "receipts must fall short by the same amount"),
                matter => Receipts(matter.Case.Current!) - Receipts(matter.Command.Sequestered) == Cut(matter)
                    && matter.Command.Sequestered.Figures.Find(BudgetFigure.Balance) == matter.Case.Current!.Figures.Find(BudgetFigure.Balance),
                matter => Words.Same(Cut(matter).ToString()),
                matter => Words.Same((Receipts(matter.Case.Current!) - Receipts(matter.Command.Sequestered)).ToString()))
            .Require("sequester.protected", law.ProtectedProgrammes,
                new(
                    "секвестрлеуге жатпайтын бағдарламалар қысқартылмайды",
                    "защищённые программы не сокращаются",
                    "protected programmes must stay"),
                matter => !CutProtected(matter).Any()
                    && matter.Command.Sequestered.ProtectedProgrammes.SequenceEqual(matter.Case.Current!.ProtectedProgrammes),
                found: matter => Words.Same(string.Join(", ", CutProtected(matter).DefaultIfEmpty("—"))))
            .Require("sequester.authority", law.SequesterThreshold.Basis,
                new(
                    "әкім тек он пайыздан аз секвестрлеу жүргізеді, одан артығы мәслихат шешімімен", "аким проводит секвестр менее порога, свыше — маслихат",
                    "the akim sequesters less than the threshold, the maslikhat more"),
                matter => matter.Actor.Role.Equals(Roles.Maslikhat) || IsBelow(matter, law),
                _ => law.Policies.SequesterOfExactlyTheThresholdNeedsTheMaslikhat
                    ? ShareBound.LessThan(law.SequesterThreshold.Value)
                    : ShareBound.AtMost(law.SequesterThreshold.Value),
                matter => Words.Same(Counted(matter, law).ToString()))
            .Yields(BudgetCycleTrigger.BudgetSequestered)
            .Decide(matter => new BudgetSequestered(
                matter.Today, matter.Command.Sequestered, Cut(matter), matter.Actor.Role.Equals(Roles.Akim)));
        DefineSuspension(cycle, law);
    }

    private static void DefineSuspension(CycleDefinition cycle, BudgetLaw law)
    {
        cycle.On<RecordExtraordinaryBudget>(
                new(
                    "төтенше мемлекеттік бюджеттің енгізілуін тіркеу",
                    "зафиксировать введение чрезвычайного бюджета",
                    "record the extraordinary budget"), law.Suspension)
            .By(Roles.President, Roles.AkimsOffice)
            .Yields(BudgetCycleTrigger.ExtraordinaryBudgetIntroduced)
            .Decide(matter => new ExtraordinaryBudgetIntroduced(matter.Today));

        cycle.On<RecordExtraordinaryBudgetEnded>(
                new(
                    "төтенше мемлекеттік бюджеттің тоқтатылуын тіркеу",
                    "зафиксировать прекращение чрезвычайного бюджета",
                    "record its end"),
                law.Grounds[ClarificationGround.ExtraordinaryBudgetEnded])
            .By(Roles.President, Roles.AkimsOffice)
            .Require("clarification.proposal", law.Grounds[ClarificationGround.ExtraordinaryBudgetEnded],
                new("ұсыныс берілуге тиіс", "предложение должно быть приложено", "there must be a proposal"),
                matter => matter.Command.Proposal is not null)
            .Yields(BudgetCycleTrigger.ExtraordinaryBudgetEnded)
            .Decide(matter => new ExtraordinaryBudgetEnded(matter.Today, matter.Command.Proposal));
    }

    private static ThousandTenge Receipts(Budget budget) => ThousandTenge.Sum(budget.Receipts.Select(line => line.Amount));

    private static ThousandTenge Cut(Matter<BudgetCycle, Whole, SequesterBudget> matter) =>
        BudgetSoundness.Expenditure(matter.Case.Current!) - BudgetSoundness.Expenditure(matter.Command.Sequestered);

    private static IEnumerable<string> CutProtected(Matter<BudgetCycle, Whole, SequesterBudget> matter)
    {
        ProgrammeAmounts cuts = ProgrammeAmounts.Of(matter.Case.Current!).CutsTo(ProgrammeAmounts.Of(matter.Command.Sequestered));
        return matter.Case.Current!.ProtectedProgrammes.Select(programme => programme.ToString()).Where(programme => cuts[programme] > ThousandTenge.Zero);
    }

    private static ThousandTenge Counted(Matter<BudgetCycle, Whole, SequesterBudget> matter, BudgetLaw law) =>
        law.Policies.SharesAreCountedOverTheYear ? matter.Case.SequesteredByAkim + Cut(matter) : Cut(matter);

    private static bool IsBelow(Matter<BudgetCycle, Whole, SequesterBudget> matter, BudgetLaw law) =>
        SequesterLimits.Size(matter.Case.Decided!, Counted(matter, law), law.SequesterThreshold.Value) switch
        {
            SequesterSize.BelowThreshold => true,
            SequesterSize.AtThreshold => !law.Policies.SequesterOfExactlyTheThresholdNeedsTheMaslikhat,
            _ => false,
        };
}
