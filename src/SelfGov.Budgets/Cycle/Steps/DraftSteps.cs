using SelfGov.Kazakhstan.Bodies;
using SelfGov.Budgets.Figures;
using SelfGov.Law;
using SelfGov.Workflow;

namespace SelfGov.Budgets.Cycle.Steps;

/// <summary>The draft and its three yearly annexes (Budget Code 2025, art. 89(3); 2008, art. 73-1).</summary>
internal static class DraftSteps
{
    internal static void Define(CycleDefinition cycle, BudgetLaw law) =>
        cycle.On<PrepareDraft>(new("бюджет жобасын жасау", "составить проект бюджета", "prepare the draft"), law.DraftForm)
            .By(Roles.AkimsOffice)
            .RequireSoundPlan(law, matter => matter.Command.Draft)
            .Yields(BudgetCycleTrigger.DraftPrepared)
            .Decide(matter => new DraftPrepared(matter.Today, matter.Command.Draft, BudgetDigest.Of(matter.Command.Draft).Hex));

    /// <summary>A draft, wherever it is put forward, is of this unit, year and edition and keeps the invariants of a budget.</summary>
    internal static CommandBuilder<BudgetCycle, BudgetCycleTrigger, Whole, TCommand> RequireSoundPlan<TCommand>(
        this CommandBuilder<BudgetCycle, BudgetCycleTrigger, Whole, TCommand> command, BudgetLaw law, Func<Matter<BudgetCycle, Whole, TCommand>, BudgetPlan?> plan)
        where TCommand : class, ICommand<BudgetCycle> => command
            .Require("plan.of-this-budget", law.DraftForm,
                new(
                    "жоба осы бірліктің, жылдың және редакцияның бюджеті болуға тиіс",
                    "проект бюджета этой единицы, года и редакции",
                    "the draft must be of this unit, year and edition"),
                matter => plan(matter) is not { } given || BudgetSoundness.Belongs(given.First, matter.Case, law),
                matter => Words.Same($"{matter.Case.Unit.Code} {matter.Case.Year} ({law.Id})"),
                matter => Words.Same(plan(matter)!.First.ToString()))
            .Require("plan.sound", law.Structure,
                new(
                    "бюджеттің көрсеткіштері бір-біріне сәйкес келуге тиіс",
                    "показатели бюджета должны сходиться",
                    "the figures of the budget must agree"),
                matter => plan(matter) is not { } given || BudgetSoundness.Breaches(given).IsEmpty,
                found: matter => BudgetSoundness.Explain(BudgetSoundness.Breaches(plan(matter)!)));

    /// <summary>A budget of the year that takes the place of the current one is of this unit, year and edition and keeps the invariants of a budget.</summary>
    internal static CommandBuilder<BudgetCycle, BudgetCycleTrigger, TPart, TCommand> RequireSoundBudget<TPart, TCommand>(
        this CommandBuilder<BudgetCycle, BudgetCycleTrigger, TPart, TCommand> command, BudgetLaw law, Func<Matter<BudgetCycle, TPart, TCommand>, Budget> budget)
        where TCommand : class, ICommand<BudgetCycle> => command
            .Require("budget.of-this-year", law.DraftForm,
                new(
                    "бюджет осы бірліктің, жылдың және редакцияның бюджеті болуға тиіс",
                    "бюджет этой единицы, года и редакции",
                    "the budget must be of this unit, year and edition"),
                matter => BudgetSoundness.Belongs(budget(matter), matter.Case, law),
                matter => Words.Same($"{matter.Case.Unit.Code} {matter.Case.Year} ({law.Id})"),
                matter => Words.Same(budget(matter).ToString()))
            .Require("budget.sound", law.Structure,
                new(
                    "бюджеттің көрсеткіштері бір-біріне сәйкес келуге тиіс",
                    "показатели бюджета должны сходиться",
                    "the figures of the budget must agree"),
                matter => BudgetSoundness.Breaches(budget(matter)).IsEmpty,
                found: matter => BudgetSoundness.Explain(BudgetSoundness.Breaches(budget(matter))));
}
