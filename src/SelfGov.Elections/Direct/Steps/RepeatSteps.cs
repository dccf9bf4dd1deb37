using SelfGov.Kazakhstan.Bodies;
using NodaTime;
using SelfGov.Elections.Candidacies;
using SelfGov.Law;

namespace SelfGov.Elections.Direct.Steps;

/// <summary>Articles 113-9, 113-11(2): tie, invalidity with its appeal, repeat voting, repeat elections.</summary>
internal static class RepeatSteps
{
    internal static void Define(ElectionDefinition election, AkimElectionLaw law)
    {
        DefineRepeatVoting(election, law);
        DefineInvalidity(election, law);
        DefineRepeatElection(election, law);
    }

    private static void DefineRepeatVoting(ElectionDefinition election, AkimElectionLaw law) =>
        election.On<CallRepeatVoting>(
                new("қайта дауыс беруді тағайындау", "назначить повторное голосование", "call a repeat voting"), law.RepeatVoting?.Basis ?? law.Tie.Basis)
            .By(Roles.TerritorialCommission)
            .Given("repeat-voting.tie", law.Tie.Basis,
                new("кандидаттар ең көп дауысты тең жинады", "кандидаты набрали наибольшее одинаковое число голосов", "candidates got the same, highest number of votes"),
                subject => IsTie(subject.Case),
                found: subject => LeadersText(subject.Case))
            .Given("repeat-voting.edition", law.Tie.Basis,
                new("редакция бойынша дауыстар тең болғанда қайта дауыс беру өтеді", "по редакции при равенстве проводится повторное голосование", "in this edition a tie leads to repeat voting"),
                _ => law.Tie.Value == TieOutcome.RepeatVoting)
            .Require("repeat-voting.day", law.RepeatVoting?.Basis ?? law.Tie.Basis,
                new("қайта дауыс беру бір ай ішінде өтеді", "повторное голосование проводится в месячный срок", "the repeat voting is held in time"),
                matter => law.RepeatVoting is null
                    || (LeavesSilence(matter.Today, matter.Command.Day) && matter.Command.Day <= law.RepeatVoting.Value.LastDay(matter.Case.FirstDay)),
                expected: matter => Words.Of(law.RepeatVoting!.Value.LastDay(matter.Case.FirstDay)),
                found: matter => Words.Of(matter.Command.Day))
            .Yields(ElectionTrigger.RepeatVotingCalled)
            .Decide(matter => new RepeatVotingCalled(matter.Today, matter.Command.Day));

    private static void DefineInvalidity(ElectionDefinition election, AkimElectionLaw law)
    {
        election.On<InvalidateElection>(
                new("сайлауды жарамсыз деп тану", "признать выборы недействительными", "find the election invalid"), law.Invalidation)
            .By(Roles.TerritorialCommission, Roles.Court)
            .Require("invalidity.reason", law.Invalidation,
                new("бұзушылық аталған", "нарушение названо", "the breach is named"),
                matter => !string.IsNullOrWhiteSpace(matter.Command.Reason))
            .Yields(ElectionTrigger.ElectionInvalidated)
            .Decide(matter => new ElectionInvalidated(matter.Today, matter.Command.Reason));

        election.On<AppealInvalidation>(
                new("жарамсыз деп тануға шағым беру", "обжаловать признание недействительными", "appeal against invalidity"), law.InvalidationAppeal.Basis)
            .By(Roles.Candidate)
            .Until(AppealCloses(law))
            .Given("invalidity.appeal-once", law.InvalidationAppeal.Basis,
                new("шағым бұрын берілмеген", "жалоба ещё не подана", "there is no appeal yet"),
                subject => subject.Case.Outcome is { InvalidationAppealedOn: null, IsInvalidationUpheld: false })
            .Require("invalidity.appellant", law.InvalidationAppeal.Basis,
                new("шағымды бюллетеньдегі кандидат береді", "жалобу подаёт кандидат из бюллетеня", "a candidate on the ballot appeals"),
                matter => matter.Case.Candidates.Find(matter.Command.Appellant) is { State: CandidateState.OnBallot } candidate
                    && candidate.Person.Id == matter.Actor.Id)
            .Yields(ElectionTrigger.InvalidationAppealed)
            .Decide(matter => new InvalidationAppealed(matter.Today, matter.Command.Appellant));

        election.On<DecideInvalidationAppeal>(
                new("шағым бойынша шешім қабылдау", "решить жалобу", "decide the appeal"), law.InvalidationAppealDecision.Basis)
            .By(Roles.OblastCommission, Roles.Court)
            .Duty(new ElectionLimit(
                "invalidity.decided", new("шағым бойынша шешім қабылдау мерзімі", "срок решения по жалобе", "time to decide the appeal"),
                law.InvalidationAppealDecision.Basis, current => current.Outcome.InvalidationAppealedOn is { } day
                    ? law.InvalidationAppealDecision.Value.Until(day, current.Zone)
                    : null))
            .Given("invalidity.appealed", law.InvalidationAppealDecision.Basis,
                new("шағым берілген", "жалоба подана", "there is an appeal"),
                subject => subject.Case.Outcome.InvalidationAppealedOn is not null)
            .Yields(ElectionTrigger.InvalidationOverturned, ElectionTrigger.InvalidationUpheld)
            .Decide(matter => matter.Command.IsGranted ? new InvalidationOverturned(matter.Today) : new InvalidationUpheld(matter.Today));
    }

    private static void DefineRepeatElection(ElectionDefinition election, AkimElectionLaw law)
    {
        election.On<CallRepeatElection>(
                new("қайталама сайлау тағайындау", "назначить повторные выборы", "call repeat elections"), law.RepeatElection.Basis)
            .By(Roles.TerritorialCommission)
            .Given("repeat-election.ground", law.RepeatAfterInvalidation,
                new(
                    "сайлау жарамсыз немесе редакция бойынша дауыстар тең болғанда қайталама сайлау өтеді",
                    "выборы недействительны, либо по редакции при равенстве проводятся повторные выборы",
                    "the election is invalid, or in this edition a tie leads to repeat elections"),
                subject => subject.Case.State == ElectionState.Invalidated || (law.Tie.Value == TieOutcome.RepeatElection && IsTie(subject.Case)),
                found: subject => LeadersText(subject.Case))
            .Given(new ElectionRule(
                "repeat-election.settled", law.InvalidationAppeal.Basis,
                new("жарамсыздық туралы шағым қаралған", "жалоба на недействительность рассмотрена", "no appeal against invalidity is pending"),
                current => current.Outcome.InvalidationAppealedOn is null))
            .Require("repeat-election.after-appeal", law.InvalidationAppeal.Basis,
                new("шағым беру мерзімі өтті", "срок обжалования истёк", "the time to appeal is over"),
                matter => AppealIsOver(matter.Case, law, matter.Now),
                earliest: matter => AppealCloses(law).At(matter.Case))
            .Require("repeat-election.day", law.RepeatElection.Basis,
                new("қайталама сайлау бастапқы сайлаудан кейін бір ай ішінде өтеді", "повторные выборы проводятся в месячный срок после первоначальных", "repeat elections are held in time after the first"),
                matter => LeavesSilence(matter.Today, matter.Command.Day) && matter.Command.Day <= law.RepeatElection.Value.LastDay(matter.Case.FirstDay),
                expected: matter => Words.Of(law.RepeatElection.Value.LastDay(matter.Case.FirstDay)),
                found: matter => Words.Of(matter.Command.Day))
            .Yields(ElectionTrigger.RepeatElectionCalled)
            .Decide(matter => new RepeatElectionCalled(matter.Today, matter.Command.Day));

        var nomination = election.On<OpenRepeatNomination>(
                new("қайталама сайлауға ұсынуды ашу", "открыть выдвижение на повторные выборы", "open nomination for repeat elections"), law.RepeatElectionDeadlines)
            .By(Roles.TerritorialCommission);
        PostponementSteps.RequirePeriods(
            nomination, law, law.RepeatElectionDeadlines, matter => (matter.Command.NominationCloses, matter.Command.RegistrationCloses));
        nomination.Yields(ElectionTrigger.RepeatNominationOpened)
            .Decide(matter => new RepeatNominationOpened(matter.Today, matter.Command.NominationCloses, matter.Command.RegistrationCloses));
    }

    private static ElectionLimit AppealCloses(AkimElectionLaw law) => new(
        "invalidity.appeal-closes", new Words("шағым беру мерзімі", "срок обжалования", "time to appeal"), law.InvalidationAppeal.Basis,
        current => current.Outcome is { InvalidatedOn: { } day, IsInvalidationUpheld: false }
            ? law.InvalidationAppeal.Value.Until(day, current.Zone)
            : null);

    private static bool AppealIsOver(AkimElection current, AkimElectionLaw law, Instant now) =>
        AppealCloses(law).At(current) is not { } closes || now >= closes;

    private static bool IsTie(AkimElection current) => current.Outcome.Result is { Winner: null };

    /// <summary>The day before the vote is a day of silence (art. 32(1)), so the vote is at least two days away.</summary>
    private static bool LeavesSilence(LocalDate today, LocalDate day) => day >= today.PlusDays(2);

    private static Words LeadersText(AkimElection current) =>
        CandidateText.Of(current.Outcome.Result is { } result ? result.Leaders : []);
}
