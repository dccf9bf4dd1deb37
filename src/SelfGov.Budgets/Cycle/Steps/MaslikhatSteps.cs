using SelfGov.Kazakhstan.Bodies;
using SelfGov.Budgets.Figures;

namespace SelfGov.Budgets.Cycle.Steps;

/// <summary>The standing commissions of the maslikhat (Budget Code 2025, art. 92; 2008, art. 76, 78).</summary>
internal static class MaslikhatSteps
{
    internal static void Define(CycleDefinition cycle, BudgetLaw law)
    {
        cycle.On<ReferToCommissions>(new(
            "тұрақты комиссияларға беру",
            "передать в постоянные комиссии",
            "refer to the standing commissions"), law.StandingCommissions)
            .By(Roles.Maslikhat)
            .Given("commissions.referred-once", law.StandingCommissions,
                new("жоба комиссияларға әлі берілмеген", "проект ещё не передан в комиссии", "the draft is not referred yet"),
                matter => !matter.Case.IsReferred)
            .Yields(BudgetCycleTrigger.ReferredToCommissions)
            .Decide(matter => new ReferredToCommissions(matter.Today));

        cycle.On<ConcludeCommissions>(new(
            "комиссиялардың қорытындысын беру",
            "дать заключение комиссий",
            "conclude the commissions"), law.Session)
            .By(Roles.LeadCommission)
            .Given("commissions.referred", law.StandingCommissions,
                new("жоба комиссияларға берілген болуға тиіс", "проект передан в комиссии", "the draft must have been referred to them"),
                matter => matter.Case.IsReferred)
            .Given("commissions.concluded-once", law.Session,
                new("комиссиялар әлі қорытынды бермеген", "комиссии ещё не дали заключения", "the commissions have not concluded yet"),
                matter => !matter.Case.IsConcluded)
            .RequireSoundPlan(law, matter => matter.Command.Amended)
            .Require("amendments.justified", law.Amendments,
                new(
                    "түзетулер жазбаша негізделіп, есептері қоса берілуге тиіс",
                    "поправки письменно обоснованы, с расчётами",
                    "amendments must be justified in writing with calculations"),
                matter => matter.Command.Amended is null || matter.Command.IsJustified)
            .Require("amendments.deficit", law.Amendments,
                new(
                    "тапшылық жобадағыдан аспауға тиіс",
                    "дефицит не больше установленного проектом",
                    "the deficit must not exceed that of the draft"),
                matter => matter.Command.Amended is not { } amended || BudgetSoundness.OfAmendment(matter.Case.Plan!, amended).IsEmpty,
                found: matter => BudgetSoundness.Explain(BudgetSoundness.OfAmendment(matter.Case.Plan!, matter.Command.Amended!)))
            .Yields(BudgetCycleTrigger.CommissionsConcluded)
            .Decide(matter => new CommissionsConcluded(
                matter.Today, matter.Command.Amended, matter.Command.Amended is { } amended ? BudgetDigest.Of(amended).Hex : matter.Case.Digest!));
    }
}
