using SelfGov.Kazakhstan.Bodies;
using SelfGov.Law;
using SelfGov.Workflow;
using SelfGov.Workflow.Definition;
using Builder = SelfGov.Workflow.Definition.LifecycleDefinition<
    SelfGov.Elections.Indirect.IndirectElection, SelfGov.Elections.Indirect.IndirectElectionState>;
using CandidatePart = SelfGov.Workflow.Definition.PartDefinition<
    SelfGov.Elections.Indirect.IndirectElection, SelfGov.Elections.Indirect.IndirectCandidate>;

namespace SelfGov.Elections.Indirect.Steps;

/// <summary>Paragraph 25, article 36-1(3) and (6): withdrawal and revocation; and the death of a candidate.</summary>
internal static class IndirectDropoutSteps
{
    internal static void Define(Builder election, IndirectElectionLaw law, CandidatePart candidates)
    {
        election.On<WithdrawIndirectCandidacy, IndirectCandidate>(
                candidates, (current, command) => current.Candidates.Find(command.Candidate), law.Withdrawal.Basis)
            .By(Roles.Candidate)
            .Until(new Limit<IndirectElection>(
                "withdrawal.closes", new(
                    "кандидатураны алып тастауға болатын соңғы күн", "последний день снятия кандидатуры", "last day to withdraw"),
                law.Withdrawal.Basis, current => current.Schedule!.WithdrawalCloses))
            .Require(
                "withdrawal.own", law.Withdrawal.Basis,
                new(
                    "кандидат өз кандидатурасын ғана алып тастауға тиіс", "кандидат должен снимать только свою кандидатуру",
                    "a candidate must withdraw only himself"),
                m => m.Actor.Id == m.Part.Person.Id)
            .Decide(m => new CandidateWithdrawn(m.Today, m.Part.Id));

        Citation revocation = law.Revocation?.Basis ?? law.Nomination;
        election.On<RevokeIndirectNomination, IndirectCandidate>(
                candidates, (current, command) => current.Candidates.Find(command.Candidate), revocation)
            .By(Roles.HigherAkim)
            .Until(new Limit<IndirectElection>(
                "revocation.closes",
                new(
                    law.Kazakh.Revocation + "ға болатын соңғы күн", "последний день отзыва представления",
                    "last day to revoke a nomination"),
                revocation, current => law.Revocation?.Value.Counted(law.Policies.LastDropDay).Until(current.Schedule!.Day, current.Zone)))
            .Require(
                "revocation.edition", revocation,
                new(
                    "редакция " + law.Kazakh.Revocation + "ға мүмкіндік беруге тиіс", "редакция должна позволять отозвать представление",
                    "the edition must let the raion akim revoke"),
                _ => law.Revocation is not null)
            .Decide(m => new NominationRevoked(m.Today, m.Part.Id));

        election.On<RecordIndirectDeath, IndirectCandidate>(
                candidates, (current, command) => current.Candidates.Find(command.Candidate), law.ExtensionAfterDropout)
            .By(Roles.TerritorialCommission)
            .Decide(m => new CandidateDied(m.Today, m.Part.Id));
    }
}
