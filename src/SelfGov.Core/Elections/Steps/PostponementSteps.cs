using NodaTime;
using SelfGov.Law;
using SelfGov.Workflow;

namespace SelfGov.Elections.Steps;

/// <summary>Article 113-7: too few candidates move the election and open nomination again.</summary>
internal static class PostponementSteps
{
    internal static void Define(ElectionDefinition election, AkimElectionLaw law)
    {
        election.On<PostponeElection>(
                new("сайлау мерзімін ұзарту", "продлить срок выборов", "postpone the election"), law.PostponementAtRegistration.Basis)
            .By(ElectionRoles.TerritorialCommission)
            .From(ElectionLimits.RegistrationCloses(law))
            .Until(ElectionLimits.VotingOpens(law))
            .Given("postponement.too-few", law.PostponementAtRegistration.Basis,
                new("екіден аз кандидат қалды", "осталось менее двух кандидатов", "fewer than two candidates are left"),
                subject => subject.Case.Contenders < NominationSteps.EnoughCandidates,
                found: subject => Words.Of(subject.Case.Contenders))
            .Given("postponement.again", law.PostponementAtRegistration.Basis,
                new("сайлау мерзімі бұрын ұзартылмаған", "срок выборов ещё не продлевался", "the election was not postponed before"),
                subject => law.Policies.MayBePostponedAgain || !subject.Case.WasPostponed)
            .Require("postponement.length", law.PostponementAfterDropout.Basis,
                new("сайлау шектеулі мерзімге ұзартылады", "выборы продлеваются на ограниченный срок", "the election moves by a limited number of days"),
                matter => matter.Command.Day > matter.Case.Schedule.Day && matter.Command.Day <= LatestDay(matter.Case, law),
                expected: matter => Words.Of(LatestDay(matter.Case, law)),
                found: matter => Words.Of(matter.Command.Day))
            .Yields(ElectionTrigger.ElectionPostponed)
            .Decide(matter => new ElectionPostponed(matter.Today, matter.Command.Day));

        var reopening = election.On<ReopenNomination>(
                new("ұсынуды қайта ашу", "вновь открыть выдвижение", "open nomination again"), law.AfterPostponement)
            .By(ElectionRoles.TerritorialCommission);
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

    private static LocalDate LatestDay(AkimElection current, AkimElectionLaw law) =>
        (current.State is ElectionState.Campaign or ElectionState.Silence ? law.PostponementAfterDropout : law.PostponementAtRegistration)
        .Value.LastDay(current.Schedule.Day);
}
