using NodaTime;
using SelfGov.Assemblies.Sittings;
using SelfGov.Budgets.Figures;
using SelfGov.Kazakhstan.Bodies;
using SelfGov.Law;
using SelfGov.Workflow;
using SelfGov.Workflow.Definition;
using static SelfGov.Workflow.Definition.Expect;
using Builder = SelfGov.Workflow.Definition.LifecycleDefinition<SelfGov.Budgets.Cycle.BudgetCycle, SelfGov.Budgets.Cycle.BudgetCycleState>;

namespace SelfGov.Budgets.Cycle.Steps;

/// <summary>
/// The end of a budget whose unit is merged or abolished in the course of a year, wherever its cycle stands (Budget Code 2025,
/// art. 70(6), 98(3)1); 2008, art. 111(3)1)).
/// </summary>
internal static class EndingSteps
{
    internal static void Define(Builder cycle, BudgetLaw law)
    {
        cycle.On<HandOverBudget>(law.UnitEnds)
            .By(Roles.Akim, Roles.DistrictAkimat, Roles.Maslikhat)
            .RequireAct(law, nameof(HandOverBudget.Act), m => m.Command.Act, nameof(HandOverBudget.ActOn), m => m.Command.ActOn)
            .Require(
                "ending.successor", law.UnitEnds,
                new(
                    "құқықтық мирасқор басқа бірлік болуға тиіс", "правопреемником должна быть другая единица",
                    "the successor must be another unit"),
                m => m.Command.Successor is { } successor && successor.Code.Trim() != m.Case.Unit!.Code.Trim(),
                field: nameof(HandOverBudget.Successor))
            .Require(
                "ending.amount", law.UnitEnds,
                new(
                    "берілетін шығыстар қолданыстағы бюджеттің немесе бірінші тоқсанға арналған қаржы жоспарының жалпы сомасынан "
                    + "аспауға, олар болмаса, ештеңе берілмеуге тиіс",
                    "передаваемые расходы не должны превышать общей суммы действующего бюджета или финансового плана на первый квартал, "
                    + "пока их нет — ничего не должно передаваться",
                    "what goes over must be within the total of the budget or of the first-quarter plan in force, and nothing where there "
                    + "is neither"),
                nameof(HandOverBudget.Amount), m => m.Command.Amount, m => Between(ThousandTenge.Zero, Total(m.Case)))
            .Decide(m => new BudgetHandedOver(m.Today, m.Command.Act, m.Command.ActOn, m.Command.Successor, m.Command.Amount));

        cycle.On<BringBudgetToNil>(law.UnitEnds)
            .By(Roles.Akim, Roles.DistrictAkimat, Roles.Maslikhat)
            .RequireAct(law, nameof(BringBudgetToNil.Act), m => m.Command.Act, nameof(BringBudgetToNil.ActOn), m => m.Command.ActOn)
            .Decide(m => new BudgetBroughtToNil(m.Today, m.Command.Act, m.Command.ActOn));
    }

    private static CommandBuilder<BudgetCycle, Whole, TCommand> RequireAct<TCommand>(
        this CommandBuilder<BudgetCycle, Whole, TCommand> command,
        BudgetLaw law,
        string actField,
        Func<Matter<BudgetCycle, Whole, TCommand>, AgendaDocument?> act,
        string dayField,
        Func<Matter<BudgetCycle, Whole, TCommand>, LocalDate> day)
        where TCommand : class, ICommand<BudgetCycle> => command
            .Require(
                "ending.year", law.UnspentAnnulled ?? law.FinancialYear,
                new(
                    "бюджет қаржы жылы аяқталғанға дейін аяқталуға тиіс: пайдаланылмаған қаражаттың күші жойылуға, жылдық есеп "
                    + "ұсынылуға тиіс",
                    "бюджет должен быть завершён до конца финансового года: неиспользованное должно быть аннулировано, годовой отчёт — "
                    + "представлен",
                    "the budget must end before the year does: what is not used must be annulled, and the annual report be given"),
                m => m.Case.State < BudgetCycleState.YearClosed,
                found: m => Words.Of(m.Today))
            .Require(
                "ending.act", law.UnitEnds,
                new(
                    "бірліктің қосылуы немесе таратылуы туралы акт көрсетілуге тиіс",
                    "должен быть указан акт об объединении или упразднении единицы",
                    "the act on the merger or the abolition of the unit must be named"),
                actField, act, Present)
            .Require(
                "ending.act-day", law.UnitEnds,
                new(
                    "акт бүгіннен кеш емес, циклдің жылдарында қабылданған болуға тиіс",
                    "акт должен быть принят не позднее сегодняшнего дня, в годы цикла",
                    "the act must have been adopted by today, in the years of the cycle"),
                dayField, day, m => Between(new LocalDate(m.Case.Year - 1, 1, 1), m.Today));

    private static ThousandTenge Total(BudgetCycle current) =>
        current.Current is { } budget ? BudgetSoundness.Expenditure(budget) : current.FirstQuarter?.Total ?? ThousandTenge.Zero;
}
