using System.Collections.Immutable;
using SelfGov.Workflow;
using Stateless;
using Fact = SelfGov.Budgets.Cycle.BudgetCycleTrigger;
using State = SelfGov.Budgets.Cycle.ClarificationState;

namespace SelfGov.Budgets.Cycle;

/// <summary>The states of a clarification, moved by the facts of the cycle (Budget Code 2025, art. 94, 96; 2008, art. 106, 109-1).</summary>
public static class ClarificationMachine
{
    /// <summary>The frozen table.</summary>
    public static Topology<ClarificationState, BudgetCycleTrigger> Topology { get; } =
        Topology<ClarificationState, BudgetCycleTrigger>.Observe(State.Proposed, Configure);

    internal static ImmutableArray<StateText<ClarificationState>> Texts(BudgetLaw law) =>
    [
        new(State.Proposed, new("ұсынылды", "предложено", "proposed"), law.Initiators[ClarificationInitiator.Akim]),
        new(State.Considered, new("қаралды", "рассмотрено", "considered"), law.ClarificationConsidered),
        new(State.CommissionProposed, new(
            "комиссия қолдады",
            "предложено комиссией",
            "supported by the commission"), law.ClarificationConsidered),
        new(State.RequestsCollected, new("сұранымдар жиналды", "запросы собраны", "requests collected"), law.ClarificationDrafted),
        new(State.ConclusionsReady, new("қорытындылар дайын", "заключения готовы", "conclusions ready"), law.ClarificationDrafted),
        new(State.Drafted, new(
            "нақтыланған бюджет жобасы жасалды",
            "проект уточнённого бюджета составлен",
            "clarified budget drafted"), law.ClarificationDrafted),
        new(State.CommissionSeconded, new(
            "комиссия жобаны қарады",
            "проект рассмотрен комиссией",
            "draft considered by the commission"), law.ClarificationDrafted),
        new(State.WithAkimat, new("әкімдікте", "в акимате", "with the akimat"), law.ClarificationDrafted),
        new(State.WithMaslikhat, new("мәслихатта", "в маслихате", "with the maslikhat"), law.ClarificationDrafted),
        new(State.Amended, new("бюджет нақтыланды", "бюджет уточнён", "budget clarified"), law.ImplementationAmended.Basis),
        new(State.Implemented, new(
            "іске асыру туралы шешім өзгертілді",
            "решение о реализации изменено",
            "implementation amended"), law.ImplementationAmended.Basis, IsFinal: true),
        new(State.Dropped, new("қабылданбады", "отклонено", "dropped"), law.ClarificationConsidered, IsFinal: true),
    ];

    internal static void Configure(StateMachine<State, Fact> clarification)
    {
        clarification.Configure(State.Proposed).Permit(Fact.ClarificationConsidered, State.Considered);
        clarification.Configure(State.Considered).Permit(Fact.ClarificationSupported, State.CommissionProposed);
        clarification.Configure(State.CommissionProposed).Permit(Fact.ClarificationRequested, State.RequestsCollected);
        clarification.Configure(State.RequestsCollected).Permit(Fact.ClarificationConcluded, State.ConclusionsReady);
        clarification.Configure(State.ConclusionsReady).Permit(Fact.ClarifiedBudgetDrafted, State.Drafted);
        clarification.Configure(State.Drafted)
            .Record(Fact.ClarifiedBudgetDrafted)
            .Permit(Fact.ClarificationSeconded, State.CommissionSeconded);
        clarification.Configure(State.CommissionSeconded).Permit(Fact.ClarificationDecisionDrafted, State.WithAkimat);
        clarification.Configure(State.WithAkimat).Permit(Fact.ClarificationSubmitted, State.WithMaslikhat);
        clarification.Configure(State.WithMaslikhat).Permit(Fact.BudgetClarified, State.Amended);
        clarification.Configure(State.Amended).Permit(Fact.ImplementationAmended, State.Implemented);

        // A correction or a sequester in the meantime makes a draft stale: it can be drafted anew.
        foreach (State later in new[] { State.CommissionSeconded, State.WithAkimat, State.WithMaslikhat })
        {
            clarification.Configure(later).Permit(Fact.ClarifiedBudgetDrafted, State.Drafted);
        }

        foreach (State underWay in Enum.GetValues<State>().Where(state => state < State.Amended))
        {
            clarification.Configure(underWay)
                .Permit(Fact.ClarificationDropped, State.Dropped)
                .Permit(Fact.ExtraordinaryBudgetIntroduced, State.Dropped)
                .Permit(Fact.YearEnded, State.Dropped);
        }
    }
}
