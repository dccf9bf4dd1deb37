using SelfGov.Kazakhstan.Bodies;
using SelfGov.Elections.Candidacies;
using SelfGov.Law;
using SelfGov.Workflow;

namespace SelfGov.Elections.Indirect.Steps;

/// <summary>Paragraphs 22.3), 23 and 27, article 36-1(5)3) and (6): refusal and cancellation on the listed grounds, and the appeal.</summary>
internal static class IndirectRefusalSteps
{
    internal static void Define(IndirectDefinition election, IndirectElectionLaw law, IndirectCandidateDefinition candidates)
    {
        Citation grounds = law.RegistrationGrounds[0].Basis;
        var refusal = election.On<RefuseIndirectCandidate, IndirectCandidate>(
                candidates, (current, command) => current.Candidates.Find(command.Candidate),
                new("тіркеуден бас тарту", "отказать в регистрации", "refuse registration"), grounds)
            .By(Roles.TerritorialCommission);
        RequireGround(refusal, law, matter => matter.Command.Ground, matter => matter.Command.Reason);
        refusal.Yields(IndirectElectionTrigger.RegistrationRefused)
            .Decide(matter => new IndirectRegistrationRefused(matter.Today, matter.Part.Id, matter.Command.Ground, matter.Command.Reason));

        var cancellation = election.On<CancelIndirectCandidate, IndirectCandidate>(
                candidates, (current, command) => current.Candidates.Find(command.Candidate),
                new("тіркеудің күшін жою", "отменить регистрацию", "cancel the registration"), grounds)
            .By(Roles.TerritorialCommission)
            .Until(new IndirectLimit(
                "registration.settled",
                new("тіркеудің күшін жоюға болатын соңғы күннің аяқталуы", "последний день отмены регистрации", "last day to cancel a registration"),
                law.NoCancellation.Basis, current => current.Schedule.CancellationCloses));
        RequireGround(cancellation, law, matter => matter.Command.Ground, matter => matter.Command.Reason);
        cancellation.Yields(IndirectElectionTrigger.RegistrationCancelled)
            .Decide(matter => new IndirectRegistrationCancelled(matter.Today, matter.Part.Id, matter.Command.Ground, matter.Command.Reason));
        DefineAppeal(election, law, candidates);
    }

    private static void DefineAppeal(IndirectDefinition election, IndirectElectionLaw law, IndirectCandidateDefinition candidates)
    {
        Citation basis = law.RegistrationAppeal.Basis;
        election.On<AppealIndirectDecision, IndirectCandidate>(
                candidates, (current, command) => current.Candidates.Find(command.Candidate),
                new("шешімге шағым беру", "обжаловать решение", "appeal against the decision"), basis)
            .By(Roles.Candidate)
            .Until(new IndirectCandidateLimit(
                "appeal.filed", new("шағым беру мерзімі", "срок обжалования", "time to appeal"), basis,
                subject => subject.Part.DecidedAgainstOn is { } day ? law.RegistrationAppeal.Value.Until(day, subject.Case.Zone) : null))
            .Given("appeal.once", basis,
                new("шешім бойынша шағым әлі қаралмаған", "жалоба на решение ещё не рассмотрена", "no appeal against the decision was decided yet"),
                subject => subject.Part.DecidedAgainstOn is not null)
            .Given("appeal.not-nominated-anew", basis,
                new("кандидат қайтадан ұсынылмаған", "кандидат не выдвинут заново", "the candidate was not nominated anew"),
                subject => !subject.Case.Candidates.StandsOrAppeals(subject.Part.Person.Id))
            .Require("appeal.own", basis,
                new("шағымды кандидат өзі береді", "жалобу подаёт сам кандидат", "the candidate appeals"),
                matter => matter.Actor.Id == matter.Part.Person.Id)
            .Yields(IndirectElectionTrigger.DecisionAppealed)
            .Decide(matter => new IndirectDecisionAppealed(matter.Today, matter.Part.Id));

        election.On<DecideIndirectAppeal, IndirectCandidate>(
                candidates, (current, command) => current.Candidates.Find(command.Candidate),
                new("шағым бойынша шешім қабылдау", "решить жалобу", "decide the appeal"), basis)
            .By(Roles.OblastCommission, Roles.Court)
            .Require("appeal.no-restoration", law.NoCancellation.Basis,
                new(
                    "дауыс беруге екі күн қалғанда кандидат қалпына келтірілмейді",
                    "за два дня до голосования кандидат не восстанавливается",
                    "nobody is restored within two days before the vote"),
                matter => !matter.Command.IsGranted || matter.Now < matter.Case.Schedule.CancellationCloses,
                expected: matter => Words.Of(matter.Case.Schedule.CancellationCloses.InZone(matter.Case.Zone).LocalDateTime),
                found: matter => Words.Of(matter.Now.InZone(matter.Case.Zone).LocalDateTime))
            .Yields(
                IndirectElectionTrigger.CandidateRestored, IndirectElectionTrigger.CandidateRestoredToBallot,
                IndirectElectionTrigger.RefusalUpheld, IndirectElectionTrigger.CancellationUpheld)
            .Decide(matter => (matter.Command.IsGranted, RegistrationRuns(matter.Case), matter.Part.WasCancelled) switch
            {
                (true, true, _) => new IndirectCandidateRestored(matter.Today, matter.Part.Id),
                (true, false, _) => new IndirectCandidateRestoredToBallot(matter.Today, matter.Part.Id),
                (false, _, true) => new IndirectCancellationUpheld(matter.Today, matter.Part.Id),
                _ => new IndirectRefusalUpheld(matter.Today, matter.Part.Id),
            });
    }

    /// <summary>The grounds are the edition's; some stand on what was recorded before.</summary>
    private static void RequireGround<TCommand>(
        CommandBuilder<IndirectElection, IndirectElectionTrigger, IndirectCandidate, TCommand> command,
        IndirectElectionLaw law,
        Func<Matter<IndirectElection, IndirectCandidate, TCommand>, RegistrationGround> groundOf,
        Func<Matter<IndirectElection, IndirectCandidate, TCommand>, string> reasonOf)
        where TCommand : class, ICommand<IndirectElection> => command
        .Require("ground.listed", law.RegistrationGrounds[0].Basis,
            new("негіз осы шешім үшін аталған", "основание названо для этого решения", "the ground is listed for this decision"),
            matter => law.RegistrationGrounds.Any(rule => rule.Ground == groundOf(matter)),
            expected: _ => ElectionTexts.List(law.RegistrationGrounds.Select(rule => ElectionTexts.Of(rule.Ground))),
            found: matter => ElectionTexts.Of(groundOf(matter)))
        .Require("ground.recorded", law.RegistrationGrounds[0].Basis,
            new("негізді растайтын факт тіркелген", "факт, на который опирается основание, внесён", "the fact that the ground rests on is recorded"),
            matter => groundOf(matter) != RegistrationGround.FalseDeclaration || matter.Part.Declarations == CheckResult.Failed,
            found: _ => new("мұндай факт жоқ", "такого факта нет", "there is no such fact"))
        .Require("ground.reason", law.RegistrationGrounds[0].Basis,
            new("шешімде мән-жайлар жазылған", "обстоятельства изложены в решении", "the decision states the circumstances"),
            matter => !string.IsNullOrWhiteSpace(reasonOf(matter)));

    private static bool RegistrationRuns(IndirectElection current) =>
        current.State is IndirectElectionState.NominationOpen or IndirectElectionState.RegistrationOnly or IndirectElectionState.Extended;
}
