using System.Collections.Immutable;
using NodaTime;
using SelfGov.Elections.Candidacies;
using SelfGov.Kazakhstan.Bodies;
using SelfGov.Law;
using SelfGov.Workflow;
using SelfGov.Workflow.Definition;
using static SelfGov.Kazakhstan.KazakhstanActs;
using static SelfGov.Workflow.Definition.Expect;
using Builder =
    SelfGov.Workflow.Definition.LifecycleDefinition<SelfGov.Elections.Direct.AkimElection, SelfGov.Elections.Direct.ElectionState>;

namespace SelfGov.Elections.Direct.Steps;

/// <summary>
/// What ends an election without an akim. The act names grounds to call an election (art. 113-1(1)) and no end but the registration of the
/// akim; the ways on are policies (<c>docs/law/gaps.md</c>, 11, 34, 37, 38, 92).
/// </summary>
internal static class EndSteps
{
    internal static void Define(Builder election, AkimElectionLaw law)
    {
        Citation grounds = ElectionsAct.At("113-1", 1);
        election.On<DeclineOffice>(law.DutiesGivenUp.Basis)
            .By(Roles.Candidate)
            .Require(
                "office.own", law.DutiesGivenUp.Basis,
                new(
                    "лауазымнан сайланған адам бас тартуға тиіс", "отказаться от должности должен избранный",
                    "the elected person must be the one who declines"),
                m => ResultSteps.WinnerOf(m.Case) is { DiedOn: null } winner && winner.Person.Id == m.Actor.Id)
            .OnActor("office.own")
            .Require(
                "office.once", law.DutiesGivenUp.Basis,
                new(
                    "лауазымнан бұрын бас тартпаған болуға тиіс", "отказ не должен быть уже заявлен",
                    "the office must not be declined yet"),
                m => m.Case.Outcome.DeclinedOn is null)
            .Decide(m => new OfficeDeclined(m.Today));

        election.On<RecordFailedElection>(grounds)
            .By(Roles.TerritorialCommission)
            .Require(
                "failure.occurred", grounds,
                new(
                    "сайлау көрсетілген себеппен өтпеген болуға тиіс", "выборы должны не состояться по названной причине",
                    "the election must have failed for the reason that is named"),
                nameof(RecordFailedElection.Failure), m => m.Command.Failure, m => OneOf(FailuresOf(m.Case, m.Now)),
                failure => law.Kazakh.Say(ElectionTexts.Of(failure)))
            .Require(
                "failure.act", grounds,
                new("акт көрсетілуге тиіс", "акт должен быть указан", "the act must be named"),
                nameof(RecordFailedElection.Act), m => m.Command.Act, Present)
            .Decide(m => new ElectionFailed(m.Today, m.Command.Failure, m.Command.Act));

        election.On<DiscontinueElection>(grounds)
            .By(Roles.TerritorialCommission)
            .Require(
                "discontinuation.ground", grounds,
                new(
                    "сайлау көрсетілген негіз бойынша тоқтатылатын болуға тиіс", "выборы должны прекращаться по названному основанию",
                    "the election must be one that the ground discontinues"),
                nameof(DiscontinueElection.Ground), m => m.Command.Ground, m => OneOf(DiscontinuationsOf(m.Case, m.Now)), ElectionTexts.Of)
            .Require(
                "discontinuation.act", grounds,
                new("акт көрсетілуге тиіс", "акт должен быть указан", "the act must be named"),
                nameof(DiscontinueElection.Act), m => m.Command.Act, Present)
            .Decide(m => new ElectionDiscontinued(m.Today, m.Command.Ground, m.Command.Act));
    }

    private static ImmutableArray<ElectionFailure> FailuresOf(AkimElection current, Instant now) => current.State switch
    {
        ElectionState.ResultsEstablished or ElectionState.ResultsPublished when RepeatSteps.IsTie(current) =>
            IsTieUnresolved(current, now) ? [ElectionFailure.TieUnresolved] : [],
        ElectionState.ResultsEstablished or ElectionState.ResultsPublished =>
            IsElectedGone(current, now) ? [ElectionFailure.ElectedGone] : [],
        ElectionState.Invalidated => IsRepeatTimeOver(current, now) ? [ElectionFailure.RepeatTimeOver] : [],
        ElectionState.Postponed or ElectionState.RepeatElectionCalled =>
            PostponementSteps.HasTimeToReopen(current, now) ? [] : [ElectionFailure.TooFewCandidates],
        _ => IsShortForGood(current, now) ? [ElectionFailure.TooFewCandidates] : [],
    };

    private static ImmutableArray<DiscontinuationGround> DiscontinuationsOf(AkimElection current, Instant now) =>
        current is { State: ElectionState.GroundArisen, KeepsEdition: false }
            && AkimElectionEditions.All.On(now.InZone(current.Zone).Date)?.Id != current.Law.Id
            ? [DiscontinuationGround.UnitAbolished, DiscontinuationGround.GroundFellAway, DiscontinuationGround.EditionEnded]
            : [DiscontinuationGround.UnitAbolished, DiscontinuationGround.GroundFellAway];

    // The election can be moved until the polls were to open (art. 113-7), unless it was and the policy allows that once.
    private static bool IsShortForGood(AkimElection current, Instant now) =>
        current.Contenders < NominationSteps.EnoughCandidates
        && (now >= current.Schedule!.VotingOpens
            || (current.WasPostponed && !current.Law.Policies.MayBePostponedAgain && now >= current.Schedule.RegistrationCloses));

    private static bool IsTieUnresolved(AkimElection current, Instant now) =>
        (current.Law.RepeatVoting is not null && current.Outcome.FirstDay is not null)
        || IsOver((current.Law.RepeatVoting ?? current.Law.RepeatElection).Value, current, now);

    private static bool IsRepeatTimeOver(AkimElection current, Instant now) =>
        IsOver(current.Law.RepeatElection.Value, current, now) && current.Outcome.InvalidationAppealedOn is null
        && (RepeatSteps.AppealCloses(current) is not { } closes || now >= closes);

    private static bool IsOver(TimeLimit month, AkimElection current, Instant now) =>
        RepeatSteps.AfterSilence(now.InZone(current.Zone).Date) > month.LastDay(current.FirstDay);

    private static bool IsElectedGone(AkimElection current, Instant now) =>
        current.Outcome.DeclinedOn is not null
        || ResultSteps.WinnerOf(current)?.DiedOn is not null
        || (current.Outcome is { DutiesGivenUpOn: null, EstablishedOn: { } day }
            && now >= current.Law.DutiesGivenUp.Value.Until(day, current.Zone));
}
