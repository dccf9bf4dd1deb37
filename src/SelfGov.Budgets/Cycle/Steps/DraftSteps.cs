using SelfGov.Budgets.Figures;
using SelfGov.Kazakhstan.Bodies;
using SelfGov.Law;
using SelfGov.Workflow;
using SelfGov.Workflow.Definition;
using Builder = SelfGov.Workflow.Definition.LifecycleDefinition<SelfGov.Budgets.Cycle.BudgetCycle, SelfGov.Budgets.Cycle.BudgetCycleState>;

namespace SelfGov.Budgets.Cycle.Steps;

/// <summary>The draft and its three yearly annexes (Budget Code 2025, art. 89(3); 2008, art. 73-1).</summary>
internal static class DraftSteps
{
    internal static void Define(Builder cycle, BudgetLaw law, Limit<BudgetCycle> due) =>
        cycle.On<PrepareDraft>(law.DraftForm)
            .By(Roles.AkimsOffice)
            .Duty(due with { At = current => current.Plan is null ? due.At(current) : null })
            .RequireSoundPlan(law, nameof(PrepareDraft.Draft), m => m.Command.Draft)
            .Decide(m => new DraftPrepared(m.Today, m.Command.Draft, BudgetDigest.Of(m.Command.Draft).Hex));

    /// <summary>A draft, wherever it is put forward, is of this unit, year and edition and keeps the invariants of a budget.</summary>
    internal static CommandBuilder<BudgetCycle, Whole, TCommand> RequireSoundPlan<TCommand>(
        this CommandBuilder<BudgetCycle, Whole, TCommand> command,
        BudgetLaw law,
        string field,
        Func<Matter<BudgetCycle, Whole, TCommand>, BudgetPlan?> plan)
        where TCommand : class, ICommand<BudgetCycle> => command
            .Require(
                "plan.of-this-budget", law.DraftForm,
                new(
                    "жоба осы бірліктің, жылдың және редакцияның бюджеті болуға тиіс",
                    "проект должен быть бюджетом этой единицы, года и редакции",
                    "the draft must be of this unit, year and edition"),
                m => plan(m) is not { } given || BudgetSoundness.Belongs(given.First, m.Case, law),
                m => Words.Same($"{m.Case.Unit!.Code} {m.Case.Year} ({law.Id})"),
                m => Words.Same(plan(m)!.First.ToString()),
                field: field)
            .Require(
                "plan.sound", law.Structure,
                new(
                    "бюджеттің көрсеткіштері бір-біріне сәйкес келуге тиіс", "показатели бюджета должны сходиться",
                    "the figures of the budget must agree"),
                m => plan(m) is not { } given || BudgetSoundness.Breaches(given).IsEmpty,
                details: m => BudgetSoundness.Explain(BudgetSoundness.Breaches(plan(m)!)),
                field: field);

    /// <summary>
    /// A budget of the year that takes the place of the current one is of this unit, year and edition and keeps the invariants of a budget.
    /// </summary>
    internal static CommandBuilder<BudgetCycle, TPart, TCommand> RequireSoundBudget<TPart, TCommand>(
        this CommandBuilder<BudgetCycle, TPart, TCommand> command,
        BudgetLaw law,
        string field,
        Func<Matter<BudgetCycle, TPart, TCommand>, Budget> budget)
        where TCommand : class, ICommand<BudgetCycle> => command
            .Require(
                "budget.of-this-year", law.DraftForm,
                new(
                    "бюджет осы бірліктің, жылдың және редакцияның бюджеті болуға тиіс",
                    "бюджет должен быть бюджетом этой единицы, года и редакции",
                    "the budget must be of this unit, year and edition"),
                m => BudgetSoundness.Belongs(budget(m), m.Case, law),
                m => Words.Same($"{m.Case.Unit!.Code} {m.Case.Year} ({law.Id})"),
                m => Words.Same(budget(m).ToString()),
                field: field)
            .Require(
                "budget.sound", law.Structure,
                new(
                    "бюджеттің көрсеткіштері бір-біріне сәйкес келуге тиіс", "показатели бюджета должны сходиться",
                    "the figures of the budget must agree"),
                m => BudgetSoundness.Breaches(budget(m)).IsEmpty,
                details: m => BudgetSoundness.Explain(BudgetSoundness.Breaches(budget(m))),
                field: field);
}
