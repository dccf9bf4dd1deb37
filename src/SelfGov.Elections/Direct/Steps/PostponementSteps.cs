using SelfGov.Kazakhstan.Bodies;
using NodaTime;
using SelfGov.Elections.Candidacies;
using SelfGov.Law;
using SelfGov.Workflow;

namespace SelfGov.Elections.Direct.Steps;

/// <summary>Article 113-7: too few candidates move the election and open nomination again.</summary>
internal static class PostponementSteps
{
    internal static void Define(ElectionDefinition election, AkimElectionLaw law)
    {
        election.On<PostponeElection>(
                new("сайлау мерзімін ұзарту", "продлить срок выборов", "postpone the election"), law.PostponementAtRegistration.Basis)
            .By(Roles.TerritorialCommission)
            .From(ElectionLimits.RegistrationCloses(law))
            .Until(ElectionLimits.VotingOpens(law))
            .Given("postponement.too-few", law.PostponementAtRegistration.Basis,
                new("екіден аз кандидат тіркелді", "зарегистрировано менее двух кандидатов", "fewer than two candidates are registered"),
                subject => IsAfterDropout(subject.Case) || subject.Case.Contenders < NominationSteps.EnoughCandidates,
                found: subject => Words.Of(subject.Case.Contenders))
            .Given("postponement.too-few-left", law.PostponementAfterDropout.Basis,
                new("екіден аз кандидат қалды", "осталось менее двух кандидатов", "fewer than two candidates are left"),
                subject => !IsAfterDropout(subject.Case) || subject.Case.Contenders < NominationSteps.EnoughCandidates,
                found: subject => Words.Of(subject.Case.Contenders))
            .Given("postponement.again", law.PostponementAtRegistration.Basis,
                new("сайлау мерзімі бұрын ұзартылмаған", "срок выборов ещё не продлевался", "the election was not postponed before"),
                subject => law.Policies.MayBePostponedAgain || !subject.Case.WasPostponed)
            .Require("postponement.length", law.PostponementAtRegistration.Basis,
                new("сайлау шектеулі мерзімге ұзартылады", "выборы продлеваются на ограниченный срок", "the election moves by a limited number of days"),
                matter => IsAfterDropout(matter.Case) || MovesWithin(law.PostponementAtRegistration.Value, matter),
                expected: matter => Words.Of(law.PostponementAtRegistration.Value.LastDay(matter.Case.Schedule.Day)),
                found: matter => Words.Of(matter.Command.Day))
            .Require("postponement.length-after-dropout", law.PostponementAfterDropout.Basis,
                new("сайлау шектеулі мерзімге ұзартылады", "выборы продлеваются на ограниченный срок", "the election moves by a limited number of days"),
                matter => !IsAfterDropout(matter.Case) || MovesWithin(law.PostponementAfterDropout.Value, matter),
                expected: matter => Words.Of(law.PostponementAfterDropout.Value.LastDay(matter.Case.Schedule.Day)),
                found: matter => Words.Of(matter.Command.Day))
            .Yields(ElectionTrigger.ElectionPostponed)
            .Decide(matter => new ElectionPostponed(matter.Today, matter.Command.Day));

        var reopening = election.On<ReopenNomination>(
                new("ұсынуды қайта ашу", "вновь открыть выдвижение", "open nomination again"), law.AfterPostponement)
            .By(Roles.TerritorialCommission);
        RequirePeriods(reopening, law, law.AfterPostponement, matter => (matter.Command.NominationCloses, matter.Command.RegistrationCloses));
        reopening.Yields(ElectionTrigger.NominationReopened)
            .Decide(matter => new NominationReopened(matter.Today, matter.Command.NominationCloses, matter.Command.RegistrationCloses));
    }

    /// <summary>The terms that a commission sets anew lie ahead, in their order, and leave time to campaign.</summary>
    internal static void RequirePeriods<TCommand>(
        CommandBuilder<AkimElection, ElectionTrigger, Whole, TCommand> command,
        AkimElectionLaw law,
        Citation basis,
        Func<Matter<AkimElection, Whole, TCommand>, (LocalDateTime NominationCloses, LocalDateTime RegistrationCloses)> terms)
        where TCommand : class, ICommand<AkimElection> => command
        .Require("terms.nomination-ahead", basis,
            new("ұсынудың аяқталуы алда", "окончание выдвижения впереди", "the close of nomination lies ahead"),
            matter => terms(matter).NominationCloses > matter.Now.InZone(matter.Case.Zone).LocalDateTime,
            found: matter => Words.Of(terms(matter).NominationCloses))
        .Require("terms.registration-after", basis,
            new("тіркеу ұсынудан ерте аяқталмайды", "регистрация оканчивается не раньше выдвижения", "registration closes not before nomination"),
            matter => terms(matter).RegistrationCloses >= terms(matter).NominationCloses,
            expected: matter => Words.Of(terms(matter).NominationCloses),
            found: matter => Words.Of(terms(matter).RegistrationCloses))
        .Require("terms.campaign", law.CampaignPeriod,
            new("үгітке уақыт қалады", "остаётся время агитации", "there is time to campaign"),
            matter => terms(matter).RegistrationCloses < matter.Case.Schedule.Day.PlusDays(-1).AtMidnight(),
            expected: matter => Words.Of(matter.Case.Schedule.Day.PlusDays(-1).AtMidnight()),
            found: matter => Words.Of(terms(matter).RegistrationCloses));

    /// <summary>Until the campaign article 113-7(1) moves the election, later article 113-7(2).</summary>
    private static bool IsAfterDropout(AkimElection current) =>
        current.State is ElectionState.Campaign or ElectionState.Silence or ElectionState.RepeatVotingCalled;

    private static bool MovesWithin(TimeLimit limit, Matter<AkimElection, Whole, PostponeElection> matter) =>
        matter.Command.Day > matter.Case.Schedule.Day && matter.Command.Day <= limit.LastDay(matter.Case.Schedule.Day);
}
