using SelfGov.Budgets.Figures;
using SelfGov.Kazakhstan.Bodies;
using SelfGov.Law;
using SelfGov.Workflow;
using SelfGov.Workflow.Definition;
using Builder = SelfGov.Workflow.Definition.LifecycleDefinition<SelfGov.Budgets.Cycle.BudgetCycle, SelfGov.Budgets.Cycle.BudgetCycleState>;

namespace SelfGov.Budgets.Cycle.Steps;

/// <summary>The standing commissions of the maslikhat (Budget Code 2025, art. 92; 2008, art. 76, 78).</summary>
internal static class MaslikhatSteps
{
    internal static void Define(Builder cycle, BudgetLaw law)
    {
        cycle.On<ReferToCommissions>(law.StandingCommissions)
            .By(Roles.Maslikhat)
            .Require(
                "commissions.referred-once", law.StandingCommissions,
                new(
                    "жоба комиссияларға әлі берілмеген болуға тиіс", "проект ещё не должен быть передан в комиссии",
                    "the draft must not be referred yet"),
                m => !m.Case.IsReferred)
            .Decide(m => new ReferredToCommissions(m.Today));

        cycle.On<ConcludeCommissions>(law.Session)
            .By(Roles.LeadCommission)
            .Require(
                "commissions.referred", law.StandingCommissions,
                new(
                    "жоба комиссияларға берілген болуға тиіс", "проект должен быть передан в комиссии",
                    "the draft must have been referred to them"),
                m => m.Case.IsReferred)
            .Require(
                "commissions.concluded-once", law.Session,
                new(
                    "комиссиялар әлі қорытынды бермеген болуға тиіс", "комиссии ещё не должны были дать заключение",
                    "the commissions must not have concluded yet"),
                m => !m.Case.IsConcluded)
            .RequireSoundPlan(law, nameof(ConcludeCommissions.Amended), m => m.Command.Amended)
            .Require(
                "amendments.justified", law.Amendments,
                new(
                    "түзетулер жазбаша негізделуге, есеп-қисаптары қоса берілуге тиіс",
                    "поправки должны быть письменно обоснованы, с приложением расчётов",
                    "amendments must be justified in writing with calculations"),
                m => m.Command.Amended is null || m.Command.IsJustified,
                field: nameof(ConcludeCommissions.IsJustified))
            .Require(
                "amendments.deficit", law.Amendments,
                new(
                    "тапшылық мөлшері жобада белгіленгеннен аспауға тиіс", "размер дефицита не должен превышать установленного проектом",
                    "the deficit must not exceed that of the draft"),
                m => m.Command.Amended is not { } amended || BudgetSoundness.OfAmendment(m.Case.Plan!, amended).IsEmpty,
                details: m => BudgetSoundness.Explain(BudgetSoundness.OfAmendment(m.Case.Plan!, m.Command.Amended!)),
                field: nameof(ConcludeCommissions.Amended))
            .Decide(m => new CommissionsConcluded(
                m.Today, m.Command.Amended, m.Command.Amended is { } amended ? BudgetDigest.Of(amended).Hex : m.Case.Digest!));
    }
}
