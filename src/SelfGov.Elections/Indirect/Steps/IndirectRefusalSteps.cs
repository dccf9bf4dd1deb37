using SelfGov.Elections.Candidacies;
using SelfGov.Kazakhstan.Bodies;
using SelfGov.Law;
using SelfGov.Workflow;
using SelfGov.Workflow.Definition;
using static SelfGov.Workflow.Definition.Expect;
using Builder = SelfGov.Workflow.Definition.LifecycleDefinition<
    SelfGov.Elections.Indirect.IndirectElection, SelfGov.Elections.Indirect.IndirectElectionState>;
using CandidatePart = SelfGov.Workflow.Definition.PartDefinition<
    SelfGov.Elections.Indirect.IndirectElection, SelfGov.Elections.Indirect.IndirectCandidate>;

namespace SelfGov.Elections.Indirect.Steps;

/// <summary>
/// Paragraphs 22.3), 23 and 27, article 36-1(5)3) and (6): refusal and cancellation on the listed grounds, and the appeal.
/// </summary>
internal static class IndirectRefusalSteps
{
    internal static void Define(Builder election, IndirectElectionLaw law, CandidatePart candidates)
    {
        Citation grounds = law.RegistrationGrounds[0].Basis;
        var refusal = election.On<RefuseIndirectCandidate, IndirectCandidate>(
                candidates, (current, command) => current.Candidates.Find(command.Candidate), grounds)
            .By(Roles.TerritorialCommission);
        RequireGround(refusal, law, command => command.Ground, command => command.Reason);
        refusal.Decide(m => new RegistrationRefused(m.Today, m.Part.Id, m.Command.Ground, m.Command.Reason));

        var cancellation = election.On<CancelIndirectCandidate, IndirectCandidate>(
                candidates, (current, command) => current.Candidates.Find(command.Candidate), grounds)
            .By(Roles.TerritorialCommission)
            .Until(new Limit<IndirectElection>(
                "registration.settled",
                new(
                    "тіркеудің күшін жоюға болатын соңғы күн", "последний день отмены регистрации",
                    "last day to cancel a registration"),
                law.NoCancellation.Basis, current => current.Schedule!.CancellationCloses));
        RequireGround(cancellation, law, command => command.Ground, command => command.Reason);
        cancellation.Decide(m => new RegistrationCancelled(m.Today, m.Part.Id, m.Command.Ground, m.Command.Reason));
        DefineAppeal(election, law, candidates);
    }

    private static void DefineAppeal(Builder election, IndirectElectionLaw law, CandidatePart candidates)
    {
        Citation basis = law.RegistrationAppeal.Basis;
        election.On<AppealIndirectDecision, IndirectCandidate>(
                candidates, (current, command) => current.Candidates.Find(command.Candidate), basis)
            .By(Roles.Candidate)
            .Until(new Limit<IndirectElection, IndirectCandidate>(
                "appeal.filed", new("шағым жасау мерзімі", "срок обжалования", "time to appeal"), basis,
                (current, candidate) => candidate.DecidedAgainstOn is { } day
                    ? law.RegistrationAppeal.Value.Until(day, current.Zone)
                    : null))
            .Require(
                "appeal.once", basis,
                new(
                    "шешім бойынша шағым әлі қаралмаған болуға тиіс", "жалоба на решение не должна быть уже рассмотрена",
                    "no appeal against the decision must have been decided yet"),
                m => m.Part.DecidedAgainstOn is not null)
            .Require(
                "appeal.not-nominated-anew", basis,
                new(
                    "кандидат қайтадан ұсынылмаған болуға тиіс", "кандидат не должен быть выдвинут заново",
                    "the candidate must not have been nominated anew"),
                m => !m.Case.Candidates.StandsOrAppeals(m.Part.Person.Id))
            .Require(
                "appeal.own", basis,
                new("шағымды кандидат өзі беруге тиіс", "жалобу должен подать сам кандидат", "the candidate must appeal himself"),
                m => m.Actor.Id == m.Part.Person.Id)
            .Decide(m => new DecisionAppealed(m.Today, m.Part.Id));

        election.On<DecideIndirectAppeal, IndirectCandidate>(
                candidates, (current, command) => current.Candidates.Find(command.Candidate), basis)
            .By(Roles.OblastCommission, Roles.Court)
            .Require(
                "appeal.no-restoration", law.NoCancellation.Basis,
                new(
                    "дауыс беруге екі күн қалғанда кандидат қалпына келтірілмеуге тиіс",
                    "за два дня до голосования кандидат не должен восстанавливаться",
                    "a candidate must be restored before the last two days before the vote"),
                m => !m.Command.IsGranted || m.Now < m.Case.Schedule!.CancellationCloses,
                m => ElectionTexts.EarlierThan(m.Case.Schedule!.CancellationCloses.InZone(m.Case.Zone).LocalDateTime),
                m => Words.Of(m.Now.InZone(m.Case.Zone).LocalDateTime),
                field: nameof(DecideIndirectAppeal.IsGranted))
            .Yields<CandidateRestored>()
            .Decide<CandidateRestoredToBallot, RefusalUpheld, CancellationUpheld>(m =>
                (m.Command.IsGranted, RegistrationRuns(m.Case), m.Part.WasCancelled) switch
                {
                    (true, true, _) => new CandidateRestored(m.Today, m.Part.Id),
                    (true, false, _) => new CandidateRestoredToBallot(m.Today, m.Part.Id),
                    (false, _, true) => new CancellationUpheld(m.Today, m.Part.Id),
                    _ => new RefusalUpheld(m.Today, m.Part.Id),
                });
    }

    /// <summary>The grounds are the edition's; some stand on what was recorded before.</summary>
    private static void RequireGround<TCommand>(
        CommandBuilder<IndirectElection, IndirectCandidate, TCommand> command,
        IndirectElectionLaw law,
        Func<TCommand, RegistrationGround> groundOf,
        Func<TCommand, string> reasonOf)
        where TCommand : IndirectElectionCommand => command
        .Require(
            "ground.listed", law.RegistrationGrounds[0].Basis,
            new(
                "негіз осы шешім үшін көзделген болуға тиіс", "основание должно быть предусмотрено для этого решения",
                "the ground must be listed for this decision"),
            nameof(RefuseIndirectCandidate.Ground), m => groundOf(m.Command),
            OneOf<RegistrationGround>([.. law.RegistrationGrounds.Select(rule => rule.Ground)]),
            ground => law.Kazakh.Say(ElectionTexts.Of(ground)))
        .Require(
            "ground.recorded", law.RegistrationGrounds[0].Basis,
            new(
                "негізді растайтын факт тіркелген болуға тиіс", "факт, на который опирается основание, должен быть внесён",
                "the fact that the ground rests on must be recorded"),
            m => groundOf(m.Command) != RegistrationGround.FalseDeclaration || m.Part.Declarations == CheckResult.Failed,
            found: _ => new("мұндай факт жоқ", "такого факта нет", "there is no such fact"),
            field: nameof(RefuseIndirectCandidate.Ground))
        .Require(
            "ground.reason", law.RegistrationGrounds[0].Basis,
            new(
                "шешімде мән-жайлар жазылуға тиіс", "обстоятельства должны быть изложены в решении",
                "the decision must state the circumstances"),
            nameof(RefuseIndirectCandidate.Reason), m => reasonOf(m.Command), Present);

    private static bool RegistrationRuns(IndirectElection current) =>
        current.State is IndirectElectionState.NominationOpen or IndirectElectionState.RegistrationOnly or IndirectElectionState.Extended;
}
