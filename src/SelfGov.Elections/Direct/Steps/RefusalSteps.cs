using NodaTime;
using SelfGov.Elections.Candidacies;
using SelfGov.Kazakhstan.Bodies;
using SelfGov.Law;
using SelfGov.Workflow;
using SelfGov.Workflow.Definition;
using static SelfGov.Workflow.Definition.Expect;
using Builder =
    SelfGov.Workflow.Definition.LifecycleDefinition<SelfGov.Elections.Direct.AkimElection, SelfGov.Elections.Direct.ElectionState>;
using Candidates = SelfGov.Workflow.Definition.PartDefinition<SelfGov.Elections.Direct.AkimElection, SelfGov.Elections.Direct.Candidate>;

namespace SelfGov.Elections.Direct.Steps;

/// <summary>Articles 50(4), 113-5(11)-(13): refusal and cancellation on the listed grounds, warning, appeal.</summary>
internal static class RefusalSteps
{
    internal static void Define(Builder election, AkimElectionLaw law, Candidates candidates)
    {
        DefineDecisions(election, law, candidates);
        election.On<WarnCandidate, Candidate>(candidates, CandidateRoster.Of, law.Warning)
            .By(Roles.TerritorialCommission)
            .Require(
                "warning.reason", law.Warning,
                new("бұзушылық аталуға тиіс", "нарушение должно быть названо", "the breach must be named"),
                nameof(WarnCandidate.Reason), m => m.Command.Reason, Present)
            .Decide(m => new CandidateWarned(m.Today, m.Part.Id, m.Command.Reason));
        DefineAppeal(election, law, candidates);
    }

    // Article 113-5(11)-(12): nothing is cancelled in the last days before the vote.
    private static void DefineDecisions(Builder election, AkimElectionLaw law, Candidates candidates)
    {
        var refusal = election.On<RefuseRegistration, Candidate>(candidates, CandidateRoster.Of, FirstBasis(law))
            .By(Roles.TerritorialCommission);
        RequireGround(refusal, law, command => command.Ground, command => command.Reason, rule => rule.Refuses);
        refusal.Decide(m => new RegistrationRefused(m.Today, m.Part.Id, m.Command.Ground, m.Command.Reason));

        var cancellation = election.On<CancelRegistration, Candidate>(candidates, CandidateRoster.Of, FirstBasis(law))
            .By(Roles.TerritorialCommission)
            .Until(new Limit<AkimElection>(
                "registration.settled",
                new(
                    "тіркеудің күшін жоюға және қалпына келтіруге болатын соңғы күн",
                    "последний день отмены и восстановления регистрации", "last day to cancel or restore a registration"),
                law.NoCancellation.Basis, current => current.Schedule!.CancellationCloses));
        RequireGround(cancellation, law, command => command.Ground, command => command.Reason, rule => rule.Cancels);
        cancellation.Decide(m => new RegistrationCancelled(m.Today, m.Part.Id, m.Command.Ground, m.Command.Reason));
    }

    // Article 113-5(13): three days to appeal, three to decide.
    private static void DefineAppeal(Builder election, AkimElectionLaw law, Candidates candidates)
    {
        election.On<AppealRegistrationDecision, Candidate>(candidates, CandidateRoster.Of, law.RegistrationAppeal.Basis)
            .By(Roles.Candidate, Roles.PartyBranch, Roles.HigherAkim)
            .Until(new Limit<AkimElection, Candidate>(
                "appeal.filed", new("шағым жасау мерзімі", "срок обжалования", "time to appeal"), law.RegistrationAppeal.Basis,
                (current, part) => part.DecidedAgainstOn is { } day ? law.RegistrationAppeal.Value.Until(day, current.Zone) : null))
            .Require(
                "appeal.once", law.RegistrationAppeal.Basis,
                new(
                    "шешім бойынша шағым бұрын қаралмаған болуға тиіс", "жалоба на решение не должна быть уже рассмотрена",
                    "no appeal against the decision must have been decided yet"),
                m => m.Part.DecidedAgainstOn is not null)
            .Require(
                "appeal.not-nominated-anew", law.OneDistrict,
                new(
                    "адам немесе партияның басқа кандидаты қайтадан ұсынылмаған болуға тиіс",
                    "лицо или другой кандидат партии не должны быть выдвинуты заново",
                    "neither the person nor another of the party must have been nominated anew"),
                m => !m.Case.Candidates.IsReplaced(m.Part))
            .Require(
                "appeal.appellant", law.RegistrationAppeal.Basis,
                new(
                    "шағымды кандидат немесе оны ұсынған тұлға беруге тиіс", "жалобу должен подать кандидат или выдвинувший его",
                    "the candidate must appeal, or who nominated him"),
                m => IsCandidateOrNominator(m.Actor, m.Part))
            .Decide(m => new DecisionAppealed(m.Today, m.Part.Id));

        election.On<DecideRegistrationAppeal, Candidate>(candidates, CandidateRoster.Of, law.RegistrationAppealDecision.Basis)
            .By(Roles.OblastCommission, Roles.Court)
            .Duty(new Limit<AkimElection, Candidate>(
                "appeal.decided", new("шағым бойынша шешім қабылдау мерзімі", "срок решения по жалобе", "time to decide the appeal"),
                law.RegistrationAppealDecision.Basis,
                (current, part) => part.AppealedOn is { } day ? law.RegistrationAppealDecision.Value.Until(day, current.Zone) : null))
            .Require(
                "appeal.no-restoration", law.NoCancellation.Basis,
                new(
                    "дауыс беруге екі күн қалғанда кандидат қалпына келтірілмеуге тиіс",
                    "за два дня до голосования кандидат не должен восстанавливаться",
                    "nobody must be restored within two days before the vote"),
                m => !m.Command.IsGranted || m.Now < m.Case.Schedule!.CancellationCloses,
                expected: m => ElectionTexts.EarlierThan(m.Case.Schedule!.CancellationCloses.InZone(m.Case.Zone).LocalDateTime),
                found: m => Words.Of(m.Now.InZone(m.Case.Zone).LocalDateTime),
                field: nameof(DecideRegistrationAppeal.IsGranted))
            .Yields<CandidateRestored>()
            .Yields<CandidateRestoredToBallot>()
            .Yields<RefusalUpheld>()
            .Yields<CancellationUpheld>()
            .DecideAll(m => (m.Command.IsGranted, RegistrationRuns(m.Case), m.Part.WasCancelled) switch
            {
                (true, true, _) => [new CandidateRestored(m.Today, m.Part.Id)],
                (true, false, _) => [new CandidateRestoredToBallot(m.Today, m.Part.Id)],
                (false, _, true) => [new CancellationUpheld(m.Today, m.Part.Id)],
                _ => [new RefusalUpheld(m.Today, m.Part.Id)],
            });
    }

    /// <summary>The grounds are the edition's; some stand on what was recorded before (art. 113-5(11), art. 50(4)).</summary>
    private static void RequireGround<TCommand>(
        CommandBuilder<AkimElection, Candidate, TCommand> decision,
        AkimElectionLaw law,
        Func<TCommand, RegistrationGround> ground,
        Func<TCommand, string> reason,
        Func<RegistrationGroundRule, bool> serves)
        where TCommand : CandidateCommand => decision
        .Require(
            "ground.listed", FirstBasis(law),
            new(
                "негіз заңда осы шешім үшін аталған болуға тиіс", "основание должно быть названо законом для этого решения",
                "the act must list the ground for this decision"),
            nameof(RefuseRegistration.Ground), m => ground(m.Command),
            OneOf<RegistrationGround>([.. law.RegistrationGrounds.Where(serves).Select(rule => rule.Ground)]), each => WithPlace(law, each))
        .Require(
            "ground.recorded", FirstBasis(law),
            new(
                "негізді растайтын факт тіркелген болуға тиіс", "факт, на который опирается основание, должен быть внесён",
                "the fact that the ground rests on must be recorded"),
            m => ground(m.Command) switch
            {
                RegistrationGround.SpecialCheckNegative => m.Part.SpecialCheck == CheckResult.Failed,
                RegistrationGround.FalseDeclaration => m.Part.Declaration == CheckResult.Failed,
                RegistrationGround.RepeatedBreach => m.Part.Warnings > 0,
                _ => true,
            },
            expected: m => law.Kazakh.Say(ElectionTexts.Of(ground(m.Command))),
            found: _ => new("мұндай факт жоқ", "такого факта нет", "there is no such fact"),
            field: nameof(RefuseRegistration.Ground))
        .Require(
            "ground.reason", FirstBasis(law),
            new(
                "шешімде мән-жайлар жазылуға тиіс", "обстоятельства должны быть изложены в решении",
                "the decision must state the circumstances"),
            nameof(RefuseRegistration.Reason), m => reason(m.Command), Present);

    private static Words WithPlace(AkimElectionLaw law, RegistrationGround ground) =>
        law.RegistrationGrounds.FirstOrDefault(rule => rule.Ground == ground) is { } rule
            ? Words.Same("{0} [{1}]").With(law.Kazakh.Say(ElectionTexts.Of(ground)), Words.Same(rule.Basis.Place))
            : law.Kazakh.Say(ElectionTexts.Of(ground));

    private static bool IsCandidateOrNominator(Actor actor, Candidate candidate) =>
        actor.Role == Roles.Candidate ? actor.Id == candidate.Person.Id
        : actor.Role == Roles.PartyBranch ? actor.Id == candidate.Party
        : candidate.Path == NominationPath.HigherAkim;

    private static bool RegistrationRuns(AkimElection current) =>
        current.State is ElectionState.NominationOpen or ElectionState.NominationExtended
            or ElectionState.RegistrationOnly or ElectionState.Postponed;

    private static Citation FirstBasis(AkimElectionLaw law) => new(law.RegistrationGrounds[0].Basis.Act, "113-5", "11");
}
