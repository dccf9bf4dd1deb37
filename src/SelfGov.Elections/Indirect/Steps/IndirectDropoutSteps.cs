using SelfGov.Kazakhstan.Bodies;
using SelfGov.Elections.Candidacies;
using SelfGov.Law;

namespace SelfGov.Elections.Indirect.Steps;

/// <summary>Paragraph 25, article 36-1(3) and (6): withdrawal and revocation; and the death of a candidate.</summary>
internal static class IndirectDropoutSteps
{
    internal static void Define(IndirectDefinition election, IndirectElectionLaw law, IndirectCandidateDefinition candidates)
    {
        election.On<WithdrawIndirectCandidacy, IndirectCandidate>(
                candidates, (current, command) => current.Candidates.Find(command.Candidate),
                new("кандидатураны алып тастау", "снять свою кандидатуру", "withdraw one's candidacy"), law.Withdrawal.Basis)
            .By(Roles.Candidate)
            .Until(new IndirectLimit(
                "withdrawal.closes", new("кандидатураны алып тастауға болатын соңғы күн", "последний день снятия кандидатуры", "last day to withdraw"),
                law.Withdrawal.Basis, current => current.Schedule.WithdrawalCloses))
            .Require("withdrawal.own", law.Withdrawal.Basis,
                new("кандидат өз кандидатурасын ғана алып тастайды", "кандидат снимает только свою кандидатуру", "a candidate withdraws only himself"),
                matter => matter.Actor.Id == matter.Part.Person.Id)
            .Yields(IndirectElectionTrigger.CandidateWithdrawn)
            .Decide(matter => new IndirectCandidateWithdrawn(matter.Today, matter.Part.Id));

        Citation revocation = law.Revocation?.Basis ?? law.Nomination;
        election.On<RevokeIndirectNomination, IndirectCandidate>(
                candidates, (current, command) => current.Candidates.Find(command.Candidate),
                new("ұсынымды кері қайтарып алу", "отозвать представление", "revoke the nomination"), revocation)
            .By(Roles.HigherAkim)
            .Until(new IndirectLimit(
                "revocation.closes", new("ұсынымды кері қайтарып алуға болатын соңғы күн", "последний день отзыва представления", "last day to revoke a nomination"),
                revocation, current => law.Revocation?.Value.Counted(law.Policies.LastDropDay).Until(current.Schedule.Day, current.Zone)))
            .Given("revocation.edition", revocation,
                new("редакция ұсынымды кері қайтарып алуға мүмкіндік береді", "редакция позволяет отозвать представление", "the edition lets the raion akim revoke"),
                _ => law.Revocation is not null)
            .Yields(IndirectElectionTrigger.NominationRevoked)
            .Decide(matter => new IndirectNominationRevoked(matter.Today, matter.Part.Id));

        election.On<RecordIndirectDeath, IndirectCandidate>(
                candidates, (current, command) => current.Candidates.Find(command.Candidate),
                new("кандидаттың қайтыс болғанын тіркеу", "зафиксировать смерть кандидата", "record the death of a candidate"), law.ExtensionAfterDropout)
            .By(Roles.TerritorialCommission)
            .Yields(IndirectElectionTrigger.CandidateDied)
            .Decide(matter => new IndirectCandidateDied(matter.Today, matter.Part.Id));
    }
}
