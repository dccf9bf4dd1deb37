using System.Collections.Immutable;
using NodaTime;
using SelfGov.Elections.Candidacies;
using SelfGov.Elections.Direct;
using SelfGov.Kazakhstan.Bodies;
using SelfGov.Law;
using SelfGov.Workflow;
using SelfGov.Workflow.Definition;
using static SelfGov.Workflow.Definition.Expect;
using Builder = SelfGov.Workflow.Definition.LifecycleDefinition<
    SelfGov.Elections.Indirect.IndirectElection, SelfGov.Elections.Indirect.IndirectElectionState>;

namespace SelfGov.Elections.Indirect.Steps;

/// <summary>
/// What ends an election without an akim: the acts call elections on a ground and name no end but the akim's registration
/// (<c>docs/law/gaps-indirect.md</c>, 34).
/// </summary>
internal static class IndirectEndSteps
{
    internal static void Define(Builder election, IndirectElectionLaw law)
    {
        Citation grounds = law.Grounds[GroundKind.ElectionFailed];
        election.On<RecordFailedIndirectElection>(grounds)
            .By(Roles.TerritorialCommission)
            .Require(
                "failure.occurred", grounds,
                new(
                    "сайлау көрсетілген себеппен өтпеген болуға тиіс", "выборы должны не состояться по названной причине",
                    "the election must have failed for the reason that is named"),
                nameof(RecordFailedIndirectElection.Failure), m => m.Command.Failure, m => OneOf(FailuresOf(m.Case, m.Now)),
                ElectionTexts.Of)
            .Require(
                "failure.act", grounds,
                new("акт көрсетілуге тиіс", "акт должен быть указан", "the act must be named"),
                nameof(RecordFailedIndirectElection.Act), m => m.Command.Act, Present)
            .Decide(m => new ElectionFailed(m.Today, m.Command.Failure, m.Command.Act));

        election.On<DiscontinueIndirectElection>(grounds)
            .By(Roles.TerritorialCommission)
            .Require(
                "discontinuation.ground", grounds,
                new(
                    "сайлау көрсетілген негізбен тоқтатылатын болуға тиіс", "выборы должны прекращаться по названному основанию",
                    "the election must be one that the ground discontinues"),
                nameof(DiscontinueIndirectElection.Ground), m => m.Command.Ground, m => OneOf(DiscontinuationsOf(m.Case, m.Now)),
                ElectionTexts.Of)
            .Require(
                "discontinuation.act", grounds,
                new("акт көрсетілуге тиіс", "акт должен быть указан", "the act must be named"),
                nameof(DiscontinueIndirectElection.Act), m => m.Command.Act, Present)
            .Decide(m => new ElectionDiscontinued(m.Today, m.Command.Ground, m.Command.Act));
    }

    private static ImmutableArray<ElectionFailure> FailuresOf(IndirectElection current, Instant now) => current.State switch
    {
        IndirectElectionState.ResultsEstablished or IndirectElectionState.ActingUntilCheck when current.Winner is { } winner =>
            winner.State == IndirectCandidateState.Deceased ? [ElectionFailure.ElectedGone] : [],
        IndirectElectionState.ResultsEstablished =>
            current.Meeting.Result is { Winner: null } && IsRepeatTimeOver(current, now) ? [ElectionFailure.TieUnresolved] : [],
        IndirectElectionState.Invalidated or IndirectElectionState.RepeatElectionDue =>
            IsRepeatTimeOver(current, now) ? [ElectionFailure.RepeatTimeOver] : [],
        _ => !current.HasChoice && now >= current.Schedule!.DayBegins ? [ElectionFailure.TooFewCandidates] : [],
    };

    private static ImmutableArray<DiscontinuationGround> DiscontinuationsOf(IndirectElection current, Instant now) =>
        current is { State: IndirectElectionState.GroundArisen, KeepsEdition: false }
            && IndirectElectionEditions.All.On(now.InZone(current.Zone).Date)?.Id != current.Law.Id
            ? [DiscontinuationGround.UnitAbolished, DiscontinuationGround.GroundFellAway, DiscontinuationGround.EditionEnded]
            : [DiscontinuationGround.UnitAbolished, DiscontinuationGround.GroundFellAway];

    private static bool IsRepeatTimeOver(IndirectElection current, Instant now) => !IndirectCallSteps.HasTimeToNominate(
        current.Law, RepeatElectionSteps.LastDay(current), now.InZone(current.Zone).Date);
}
