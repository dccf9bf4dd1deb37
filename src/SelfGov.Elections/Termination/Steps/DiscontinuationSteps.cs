using SelfGov.Kazakhstan.Bodies;
using SelfGov.Workflow;
using SelfGov.Workflow.Definition;
using static SelfGov.Workflow.Definition.Expect;
using Builder = SelfGov.Workflow.Definition.LifecycleDefinition<
    SelfGov.Elections.Termination.OfficeTermination, SelfGov.Elections.Termination.TerminationState>;

namespace SelfGov.Elections.Termination.Steps;

/// <summary>What ends a case whose subject fell away; no act names it (<c>docs/law/gaps.md</c>, 92).</summary>
internal static class DiscontinuationSteps
{
    internal static void Define(Builder termination, TerminationLaw law) =>
        termination.On<DiscontinueTermination>(law.GroundList)
            .By(Roles.TerritorialCommission, Roles.HigherAkim)
            .Require(
                "discontinuation.ground", law.GroundList,
                new(
                    "іс көрсетілген негізбен тоқтатылатын болуға тиіс", "дело должно прекращаться по названному основанию",
                    "the case must be one that the ground discontinues"),
                nameof(DiscontinueTermination.Ground), m => m.Command.Ground,
                OneOf<TerminationDiscontinuation>([.. Enum.GetValues<TerminationDiscontinuation>()]), TerminationParameters.Of)
            .Require(
                "discontinuation.act", law.GroundList,
                new("акт көрсетілуге тиіс", "акт должен быть указан", "the act must be named"),
                nameof(DiscontinueTermination.Act), m => m.Command.Act, Present)
            .Decide<GroundFellAway, UnitAbolished>(m => m.Command.Ground == TerminationDiscontinuation.UnitAbolished
                ? new UnitAbolished(m.Today, m.Command.Act)
                : new GroundFellAway(m.Today, m.Command.Act));
}
