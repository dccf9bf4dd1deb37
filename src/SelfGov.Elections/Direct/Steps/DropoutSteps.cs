using SelfGov.Elections.Candidacies;
using SelfGov.Kazakhstan.Bodies;
using SelfGov.Workflow;
using SelfGov.Workflow.Definition;
using Builder =
    SelfGov.Workflow.Definition.LifecycleDefinition<SelfGov.Elections.Direct.AkimElection, SelfGov.Elections.Direct.ElectionState>;

namespace SelfGov.Elections.Direct.Steps;

/// <summary>Article 113-6: withdrawal and revocation; and the death of a candidate.</summary>
internal static class DropoutSteps
{
    internal static void Define(Builder election, AkimElectionLaw law, PartDefinition<AkimElection, Candidate> candidates)
    {
        election.On<WithdrawCandidacy, Candidate>(candidates, CandidateRoster.Of, law.Withdrawal.Basis)
            .By(Roles.Candidate)
            .Until(new Limit<AkimElection>(
                "withdrawal.closes",
                new("кандидатураны алып тастауға болатын соңғы күн", "последний день снятия кандидатуры", "last day to withdraw"),
                law.Withdrawal.Basis, current => current.Schedule!.WithdrawalCloses))
            .Require(
                "withdrawal.registered", law.Withdrawal.Basis,
                new(
                    "кандидатурасын алып тастайтын кандидат тіркелген болуға тиіс",
                    "кандидат, снимающий кандидатуру, должен быть зарегистрирован",
                    "a candidate who withdraws must be registered"),
                m => !law.WithdrawalNeedsRegistration || law.Policies.WithdrawalBeforeRegistrationIsAccepted || m.Part.IsRegistered)
            .Require(
                "withdrawal.own", law.Withdrawal.Basis,
                new(
                    "кандидат өз кандидатурасын ғана алып тастауға тиіс", "кандидат должен снимать только свою кандидатуру",
                    "a candidate must withdraw only himself"),
                m => m.Actor.Id == m.Part.Person.Id)
            .Decide(m => new CandidateWithdrawn(m.Today, m.Part.Id));

        election.On<RevokeNomination, Candidate>(candidates, CandidateRoster.Of, law.Revocation.Basis)
            .By(Roles.PartyBranch, Roles.HigherAkim)
            .Until(new Limit<AkimElection>(
                "revocation.closes",
                new(
                    "ұсыну туралы шешімнің күшін жоюға болатын соңғы күн",
                    "последний день отмены решения о выдвижении",
                    "last day to revoke a nomination"),
                law.Revocation.Basis, current => current.Schedule!.RevocationCloses))
            .Require(
                "revocation.nominator", law.Revocation.Basis,
                new(
                    "ұсыну туралы шешімнің күшін кандидатты ұсынған тұлға жоюға тиіс",
                    "решение о выдвижении должен отменять выдвинувший кандидата",
                    "who nominated must be the one who revokes"),
                m => IsNominator(m.Actor, m.Part))
            .Decide(m => new NominationRevoked(m.Today, m.Part.Id));

        election.On<RecordDeath, Candidate>(candidates, CandidateRoster.Of, law.PostponementAfterDropout.Basis)
            .By(Roles.TerritorialCommission)
            .Require(
                "death.once", law.PostponementAfterDropout.Basis,
                new(
                    "қайтыс болуы бұрын тіркелмеген болуға тиіс", "смерть не должна быть уже зафиксирована",
                    "the death must not be recorded yet"),
                m => m.Part.DiedOn is null)
            .Decide(m => new CandidateDied(m.Today, m.Part.Id));
    }

    private static bool IsNominator(Actor actor, Candidate candidate) => candidate.Path switch
    {
        NominationPath.Party => actor.Role == Roles.PartyBranch && actor.Id == candidate.Party,
        NominationPath.HigherAkim => actor.Role == Roles.HigherAkim,
        _ => false,
    };
}
