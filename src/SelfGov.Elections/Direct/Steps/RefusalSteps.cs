using SelfGov.Kazakhstan.Bodies;
using NodaTime;
using SelfGov.Elections.Candidacies;
using SelfGov.Law;
using SelfGov.Workflow;

namespace SelfGov.Elections.Direct.Steps;

/// <summary>Articles 50(4), 113-5(11)-(13): refusal and cancellation on the listed grounds, warning, appeal.</summary>
internal static class RefusalSteps
{
    internal static void Define(ElectionDefinition election, AkimElectionLaw law, CandidateDefinition candidates)
    {
        DefineRefusal(election, law, candidates);
        DefineCancellation(election, law, candidates);
        DefineWarning(election, law, candidates);
        DefineAppeal(election, law, candidates);
    }

    private static void DefineRefusal(ElectionDefinition election, AkimElectionLaw law, CandidateDefinition candidates)
    {
        var command = election.On<RefuseRegistration, Candidate>(
                candidates, (current, command) => current.Candidates.Find(command.Candidate),
                new("тіркеуден бас тарту", "отказать в регистрации", "refuse registration"), FirstBasis(law))
            .By(Roles.TerritorialCommission);
        RequireGround(command, law, matter => matter.Command.Ground, matter => matter.Command.Reason, rule => rule.Refuses);
        command.Yields(ElectionTrigger.RegistrationRefused)
            .Decide(matter => new RegistrationRefused(matter.Today, matter.Part.Id, matter.Command.Ground, matter.Command.Reason));
    }

    private static void DefineCancellation(ElectionDefinition election, AkimElectionLaw law, CandidateDefinition candidates)
    {
        var command = election.On<CancelRegistration, Candidate>(
                candidates, (current, command) => current.Candidates.Find(command.Candidate),
                new("тіркеудің күшін жою", "отменить регистрацию", "cancel the registration"), FirstBasis(law))
            .By(Roles.TerritorialCommission)
            .Until(ElectionLimits.CancellationCloses(law));
        RequireGround(command, law, matter => matter.Command.Ground, matter => matter.Command.Reason, rule => rule.Cancels);
        command.Yields(ElectionTrigger.RegistrationCancelled)
            .Decide(matter => new RegistrationCancelled(matter.Today, matter.Part.Id, matter.Command.Ground, matter.Command.Reason));
    }

    private static void DefineWarning(ElectionDefinition election, AkimElectionLaw law, CandidateDefinition candidates) =>
        election.On<WarnCandidate, Candidate>(
                candidates, (current, command) => current.Candidates.Find(command.Candidate),
                new("кандидатқа ескерту жасау", "вынести предупреждение кандидату", "warn the candidate"), law.Warning)
            .By(Roles.TerritorialCommission)
            .Require("warning.reason", law.Warning,
                new("бұзушылық аталған", "нарушение названо", "the breach is named"),
                matter => !string.IsNullOrWhiteSpace(matter.Command.Reason))
            .Yields(ElectionTrigger.CandidateWarned)
            .Decide(matter => new CandidateWarned(matter.Today, matter.Part.Id, matter.Command.Reason));

    private static void DefineAppeal(ElectionDefinition election, AkimElectionLaw law, CandidateDefinition candidates)
    {
        election.On<AppealRegistrationDecision, Candidate>(
                candidates, (current, command) => current.Candidates.Find(command.Candidate),
                new("шешімге шағым беру", "обжаловать решение", "appeal against the decision"), law.RegistrationAppeal.Basis)
            .By(Roles.Candidate, Roles.PartyBranch, Roles.HigherAkim)
            .Until(new CandidateLimit(
                "appeal.filed", new("шағым беру мерзімі", "срок обжалования", "time to appeal"), law.RegistrationAppeal.Basis,
                subject => subject.Part.DecidedAgainstOn is { } day ? law.RegistrationAppeal.Value.Until(day, subject.Case.Zone) : null))
            .Given("appeal.once", law.RegistrationAppeal.Basis,
                new("шешім бойынша шағым әлі қаралмаған", "жалоба на решение ещё не рассмотрена", "no appeal against the decision was decided yet"),
                subject => subject.Part.DecidedAgainstOn is not null)
            .Given("appeal.not-nominated-anew", law.OneDistrict,
                new(
                    "адам немесе партияның басқа кандидаты қайтадан ұсынылмаған", "лицо или другой кандидат партии не выдвинуты заново",
                    "neither the person nor another of the party was nominated anew"),
                subject => !subject.Case.Candidates.IsReplaced(subject.Part))
            .Require("appeal.appellant", law.RegistrationAppeal.Basis,
                new("шағымды кандидат немесе оны ұсынған тұлға береді", "жалобу подаёт кандидат или выдвинувший его", "the candidate appeals, or who nominated him"),
                matter => IsCandidateOrNominator(matter.Actor, matter.Part))
            .Yields(ElectionTrigger.DecisionAppealed)
            .Decide(matter => new DecisionAppealed(matter.Today, matter.Part.Id));

        election.On<DecideRegistrationAppeal, Candidate>(
                candidates, (current, command) => current.Candidates.Find(command.Candidate),
                new("шағым бойынша шешім қабылдау", "решить жалобу", "decide the appeal"), law.RegistrationAppealDecision.Basis)
            .By(Roles.OblastCommission, Roles.Court)
            .Duty(new CandidateLimit(
                "appeal.decided", new("шағым бойынша шешім қабылдау мерзімі", "срок решения по жалобе", "time to decide the appeal"), law.RegistrationAppealDecision.Basis,
                subject => subject.Part.AppealedOn is { } day ? law.RegistrationAppealDecision.Value.Until(day, subject.Case.Zone) : null))
            .Require("appeal.no-restoration", law.NoCancellation.Basis,
                new(
                    "дауыс беруге екі күн қалғанда кандидат қалпына келтірілмейді",
                    "за два дня до голосования кандидат не восстанавливается",
                    "nobody is restored within two days before the vote"),
                matter => !matter.Command.IsGranted || matter.Now < matter.Case.Schedule.CancellationCloses,
                expected: matter => Words.Of(matter.Case.Schedule.CancellationCloses.InZone(matter.Case.Zone).LocalDateTime),
                found: matter => Words.Of(matter.Now.InZone(matter.Case.Zone).LocalDateTime))
            .Yields(
                ElectionTrigger.CandidateRestored, ElectionTrigger.CandidateRestoredToBallot,
                ElectionTrigger.RefusalUpheld, ElectionTrigger.CancellationUpheld)
            .Decide(matter => (matter.Command.IsGranted, RegistrationRuns(matter.Case), matter.Part.WasCancelled) switch
            {
                (true, true, _) => new CandidateRestored(matter.Today, matter.Part.Id),
                (true, false, _) => new CandidateRestoredToBallot(matter.Today, matter.Part.Id),
                (false, _, true) => new CancellationUpheld(matter.Today, matter.Part.Id),
                _ => new RefusalUpheld(matter.Today, matter.Part.Id),
            });
    }

    /// <summary>The grounds are the edition's; some stand on what was recorded before (art. 113-5(11), art. 50(4)).</summary>
    private static void RequireGround<TCommand>(
        CommandBuilder<AkimElection, ElectionTrigger, Candidate, TCommand> command,
        AkimElectionLaw law,
        Func<Matter<AkimElection, Candidate, TCommand>, RegistrationGround> groundOf,
        Func<Matter<AkimElection, Candidate, TCommand>, string> reasonOf,
        Func<RegistrationGroundRule, bool> serves)
        where TCommand : class, ICommand<AkimElection> => command
        .Require("ground.listed", FirstBasis(law),
            new("негіз заңда осы шешім үшін аталған", "основание названо законом для этого решения", "the act lists the ground for this decision"),
            matter => law.RegistrationGrounds.Any(rule => rule.Ground == groundOf(matter) && serves(rule)),
            expected: _ => ElectionTexts.List(law.RegistrationGrounds.Where(serves)
                .Select(rule => Words.Same("{0} [{1}]").With(ElectionTexts.Of(rule.Ground), Words.Same(rule.Basis.Place)))),
            found: matter => ElectionTexts.Of(groundOf(matter)))
        .Require("ground.recorded", FirstBasis(law),
            new("негізді растайтын факт тіркелген", "факт, на который опирается основание, внесён", "the fact that the ground rests on is recorded"),
            matter => groundOf(matter) switch
            {
                RegistrationGround.SpecialCheckNegative => matter.Part.SpecialCheck == CheckResult.Failed,
                RegistrationGround.FalseDeclaration => matter.Part.Declaration == CheckResult.Failed,
                RegistrationGround.RepeatedBreach => matter.Part.Warnings > 0,
                _ => true,
            },
            expected: matter => ElectionTexts.Of(groundOf(matter)),
            found: _ => new("мұндай факт жоқ", "такого факта нет", "there is no such fact"))
        .Require("ground.reason", FirstBasis(law),
            new("шешімде мән-жайлар жазылған", "обстоятельства изложены в решении", "the decision states the circumstances"),
            matter => !string.IsNullOrWhiteSpace(reasonOf(matter)));

    private static bool IsCandidateOrNominator(Actor actor, Candidate candidate) =>
        actor.Role == Roles.Candidate ? actor.Id == candidate.Person.Id
        : actor.Role == Roles.PartyBranch ? actor.Id == candidate.Party
        : candidate.Path == NominationPath.HigherAkim;

    private static bool RegistrationRuns(AkimElection current) =>
        current.State is ElectionState.NominationOpen or ElectionState.NominationExtended or ElectionState.RegistrationOnly or ElectionState.Postponed;

    private static Citation FirstBasis(AkimElectionLaw law) => new(law.RegistrationGrounds[0].Basis.Act, "113-5", "11");
}
