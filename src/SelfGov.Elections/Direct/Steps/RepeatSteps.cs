using NodaTime;
using SelfGov.Elections.Candidacies;
using SelfGov.Kazakhstan.Bodies;
using SelfGov.Law;
using SelfGov.Workflow;
using SelfGov.Workflow.Definition;
using static SelfGov.Workflow.Definition.Expect;
using Builder =
    SelfGov.Workflow.Definition.LifecycleDefinition<SelfGov.Elections.Direct.AkimElection, SelfGov.Elections.Direct.ElectionState>;

namespace SelfGov.Elections.Direct.Steps;

/// <summary>Articles 113-9, 113-11(2): tie, invalidity with its appeal, repeat voting, repeat elections.</summary>
internal static class RepeatSteps
{
    internal static void Define(Builder election, AkimElectionLaw law)
    {
        var appealCloses = new Limit<AkimElection>(
            "invalidity.appeal-closes", new("шағым жасау мерзімі", "срок обжалования", "time to appeal"), law.InvalidationAppeal.Basis,
            current => AppealCloses(current));
        DefineRepeatVoting(election, law);
        DefineInvalidity(election, law, appealCloses);
        DefineRepeatElection(election, law, appealCloses);
    }

    /// <summary>The end of the time to appeal against invalidity; null where there is no such finding, or its appeal is decided.</summary>
    internal static Instant? AppealCloses(AkimElection current) =>
        current.Outcome is { InvalidatedOn: { } day, IsInvalidationUpheld: false }
            ? current.Law.InvalidationAppeal.Value.Until(day, current.Zone)
            : null;

    private static void DefineRepeatVoting(Builder election, AkimElectionLaw law) =>
        election.On<CallRepeatVoting>(law.RepeatVoting?.Basis ?? law.Tie.Basis)
            .By(Roles.TerritorialCommission)
            .Require(
                "repeat-voting.tie", law.Tie.Basis,
                new(
                    "кандидаттар ең көп бірдей дауыс санын жинаған болуға тиіс",
                    "кандидаты должны набрать наибольшее одинаковое число голосов",
                    "candidates must have got the same, highest number of votes"),
                m => IsTie(m.Case),
                found: m => LeadersText(m.Case))
            .Require(
                "repeat-voting.edition", law.Tie.Basis,
                new(
                    "редакция бойынша дауыстар тең болғанда қайта дауыс беру өткізілуге тиіс",
                    "по редакции закона при равенстве голосов должно проводиться повторное голосование",
                    "in this edition a tie must lead to repeat voting"),
                _ => law.Tie.Value, _ => Exactly(TieOutcome.RepeatVoting),
                tie => AkimElectionParameters.Of(tie, law.Kazakh))
            .Require(
                "repeat-voting.day", law.RepeatVoting?.Basis ?? law.Tie.Basis,
                new(
                    "қайта дауыс беру бір айдан аспайтын мерзімде өткізілуге тиіс",
                    "повторное голосование должно проводиться в месячный срок",
                    "the repeat voting must be held within a month"),
                nameof(CallRepeatVoting.Day), m => m.Command.Day,
                m => law.RepeatVoting is { } limit ? Between(AfterSilence(m.Today), limit.Value.LastDay(m.Case.FirstDay)) : default)
            .Decide(m => new RepeatVotingCalled(m.Today, m.Command.Day));

    private static void DefineInvalidity(Builder election, AkimElectionLaw law, Limit<AkimElection> appealCloses)
    {
        election.On<InvalidateElection>(law.Invalidation)
            .By(Roles.TerritorialCommission)
            .Require(
                "invalidity.reason", law.Invalidation,
                new("бұзушылық аталуға тиіс", "нарушение должно быть названо", "the breach must be named"),
                nameof(InvalidateElection.Reason), m => m.Command.Reason, Present)
            .Decide(m => new ElectionInvalidated(m.Today, m.Command.Reason));

        election.On<AppealInvalidation>(law.InvalidationAppeal.Basis)
            .By(Roles.Candidate)
            .Until(appealCloses)
            .Require(
                "invalidity.appeal-once", law.InvalidationAppeal.Basis,
                new("шағым бұрын берілмеген болуға тиіс", "жалоба не должна быть уже подана", "there must be no appeal yet"),
                m => m.Case.Outcome is { InvalidationAppealedOn: null, IsInvalidationUpheld: false })
            .Require(
                "invalidity.appellant", law.InvalidationAppeal.Basis,
                new(
                    "шағымды бюллетеньдегі кандидат беруге тиіс", "жалобу должен подать кандидат из бюллетеня",
                    "a candidate on the ballot must be the one who appeals"),
                m => m.Case.Candidates.Find(m.Command.Appellant) is { State: CandidateState.OnBallot } candidate
                    && candidate.Person.Id == m.Actor.Id,
                field: nameof(AppealInvalidation.Appellant),
                canHold: m => m.Case.Candidates.Any(
                    each => each.State == CandidateState.OnBallot && each.Person.Id == m.Actor.Id))
            .Decide(m => new InvalidationAppealed(m.Today, m.Command.Appellant));

        election.On<DecideInvalidationAppeal>(law.InvalidationAppealDecision.Basis)
            .By(Roles.OblastCommission, Roles.Court)
            .Duty(new Limit<AkimElection>(
                "invalidity.decided", new("шағым бойынша шешім қабылдау мерзімі", "срок решения по жалобе", "time to decide the appeal"),
                law.InvalidationAppealDecision.Basis,
                current => current.Outcome.InvalidationAppealedOn is { } day
                    ? law.InvalidationAppealDecision.Value.Until(day, current.Zone)
                    : null))
            .Require(
                "invalidity.appealed", law.InvalidationAppealDecision.Basis,
                new("шағым берілген болуға тиіс", "жалоба должна быть подана", "there must be an appeal"),
                m => m.Case.Outcome.InvalidationAppealedOn is not null)
            .Decide<InvalidationOverturned, InvalidationUpheld>(m => m.Command.IsGranted
                ? new InvalidationOverturned(m.Today)
                : new InvalidationUpheld(m.Today));
    }

    private static void DefineRepeatElection(Builder election, AkimElectionLaw law, Limit<AkimElection> appealCloses)
    {
        election.On<CallRepeatElection>(law.RepeatElection.Basis)
            .By(Roles.TerritorialCommission)
            .Require(
                "repeat-election.ground", law.RepeatAfterInvalidation,
                new(
                    "сайлау жарамсыз деп танылған болуға немесе редакция бойынша дауыстар тең болғанда " + law.Kazakh.RepeatElection
                        + " өткізілуге тиіс",
                    "выборы должны быть признаны недействительными либо по редакции закона при равенстве голосов должны проводиться "
                        + "повторные выборы",
                    "the election must be invalid, or in this edition a tie must lead to repeat elections"),
                m => m.Case.State == ElectionState.Invalidated || (law.Tie.Value == TieOutcome.RepeatElection && IsTie(m.Case)),
                found: m => LeadersText(m.Case))
            .Require(
                "repeat-election.settled", law.InvalidationAppeal.Basis,
                new(
                    "жарамсыз деп тануға жасалған шағым қаралған болуға тиіс",
                    "жалоба на признание недействительными должна быть рассмотрена",
                    "no appeal against invalidity must be pending"),
                m => m.Case.Outcome.InvalidationAppealedOn is null)
            .Require(
                "repeat-election.after-appeal", law.InvalidationAppeal.Basis,
                new("шағым жасау мерзімі өткен болуға тиіс", "срок обжалования должен истечь", "the time to appeal must be over"),
                m => appealCloses.At(m.Case) is not { At: var closes } || m.Now >= closes,
                earliest: m => appealCloses.At(m.Case)?.At)
            .Require(
                "repeat-election.day", law.RepeatElection.Basis,
                new(
                    law.Kazakh.RepeatElection + " бастапқы сайлаудан кейін бір айдан кешіктірілмей өткізілуге тиіс",
                    "повторные выборы должны проводиться в месячный срок после первоначальных",
                    "repeat elections must be held within a month after the first"),
                nameof(CallRepeatElection.Day), m => m.Command.Day,
                m => Between(AfterSilence(m.Today), law.RepeatElection.Value.LastDay(m.Case.FirstDay)))
            .Decide(m => new RepeatElectionCalled(m.Today, m.Command.Day));

        var nomination = election.On<OpenRepeatNomination>(law.RepeatElectionDeadlines)
            .By(Roles.TerritorialCommission);
        PostponementSteps.RequirePeriods(
            nomination, law, law.RepeatElectionDeadlines, command => command.NominationCloses, command => command.RegistrationCloses);
        nomination.Decide(m => new RepeatNominationOpened(m.Today, m.Command.NominationCloses, m.Command.RegistrationCloses));
    }

    internal static bool IsTie(AkimElection current) => current.Outcome.Result is { Winner: null };

    /// <summary>The day before the vote is a day of silence (art. 32(1)), so the vote is at least two days away.</summary>
    internal static LocalDate AfterSilence(LocalDate today) => today.PlusDays(2);

    private static Words LeadersText(AkimElection current) =>
        CandidateText.Of(current.Outcome.Result is { } result ? result.Leaders : []);
}
