using SelfGov.Kazakhstan.Bodies;
using NodaTime;
using SelfGov.Elections.Candidacies;
using SelfGov.Workflow;

namespace SelfGov.Elections.Direct.Steps;

/// <summary>Article 113-6: withdrawal and revocation; and the death of a candidate.</summary>
internal static class DropoutSteps
{
    internal static void Define(ElectionDefinition election, AkimElectionLaw law, CandidateDefinition candidates)
    {
        election.On<WithdrawCandidacy, Candidate>(
                candidates, (current, command) => current.Candidates.Find(command.Candidate),
                new("кандидатураны алып тастау", "снять свою кандидатуру", "withdraw one's candidacy"), law.Withdrawal.Basis)
            .By(Roles.Candidate)
            .Until(new ElectionLimit(
                "withdrawal.closes", new("кандидатураны алып тастауға болатын соңғы күн", "последний день снятия кандидатуры", "last day to withdraw"),
                law.Withdrawal.Basis, current => current.Schedule.WithdrawalCloses))
            .Given("withdrawal.registered", law.Withdrawal.Basis,
                new("кандидат тіркелген күннен бастап кандидатурасын алып тастай алады", "кандидат снимает кандидатуру со дня регистрации", "a candidate withdraws from the day of registration"),
                subject => !law.WithdrawalNeedsRegistration || subject.Part.IsRegistered)
            .Require("withdrawal.own", law.Withdrawal.Basis,
                new("кандидат өз кандидатурасын ғана алып тастайды", "кандидат снимает только свою кандидатуру", "a candidate withdraws only himself"),
                matter => matter.Actor.Id == matter.Part.Person.Id)
            .Yields(ElectionTrigger.CandidateWithdrawn)
            .Decide(matter => new CandidateWithdrawn(matter.Today, matter.Part.Id));

        election.On<RevokeNomination, Candidate>(
                candidates, (current, command) => current.Candidates.Find(command.Candidate),
                new("ұсыну туралы шешімнің күшін жою", "отменить выдвижение", "revoke the nomination"), law.Revocation.Basis)
            .By(Roles.PartyBranch, Roles.HigherAkim)
            .Until(new ElectionLimit(
                "revocation.closes", new("ұсынудың күшін жоюға болатын соңғы күн", "последний день отмены выдвижения", "last day to revoke a nomination"),
                law.Revocation.Basis, current => current.Schedule.RevocationCloses))
            .Require("revocation.nominator", law.Revocation.Basis,
                new("ұсынудың күшін ұсынған тұлға жояды", "выдвижение отменяет выдвинувший", "who nominated revokes"),
                matter => IsNominator(matter.Actor, matter.Part))
            .Yields(ElectionTrigger.NominationRevoked)
            .Decide(matter => new NominationRevoked(matter.Today, matter.Part.Id));

        election.On<RecordDeath, Candidate>(
                candidates, (current, command) => current.Candidates.Find(command.Candidate),
                new("кандидаттың қайтыс болғанын тіркеу", "зафиксировать смерть кандидата", "record the death of a candidate"), law.PostponementAfterDropout.Basis)
            .By(Roles.TerritorialCommission)
            .Yields(ElectionTrigger.CandidateDied)
            .Decide(matter => new CandidateDied(matter.Today, matter.Part.Id));
    }

    private static bool IsNominator(Actor actor, Candidate candidate) => candidate.Path switch
    {
        NominationPath.Party => actor.Role == Roles.PartyBranch && actor.Id == candidate.Party,
        NominationPath.HigherAkim => actor.Role == Roles.HigherAkim,
        _ => false,
    };
}
