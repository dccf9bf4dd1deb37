using SelfGov.Kazakhstan.Bodies;
using SelfGov.Elections.Candidacies;

namespace SelfGov.Elections.Direct.Steps;

/// <summary>Article 113-2: the civil service agency finds whether a candidate meets the requirements.</summary>
internal static class EligibilitySteps
{
    internal static void Define(ElectionDefinition election, AkimElectionLaw law, CandidateDefinition candidates)
    {
        election.On<StartEligibilityCheck, Candidate>(
                candidates, (current, command) => current.Candidates.Find(command.Candidate),
                new("құжаттарды мемлекеттік қызмет органына жіберу", "направить документы в орган по делам госслужбы", "send the papers to the civil service agency"), law.Requirements)
            .By(Roles.TerritorialCommission)
            .Until(ElectionLimits.RegistrationCloses(law))
            .Yields(ElectionTrigger.EligibilityCheckStarted)
            .Decide(matter => new EligibilityCheckStarted(matter.Today, matter.Part.Id));

        election.On<RecordEligibility, Candidate>(
                candidates, (current, command) => current.Candidates.Find(command.Candidate),
                new("талаптарға сәйкестігін белгілеу", "установить соответствие требованиям", "record whether the requirements are met"), law.Requirements)
            .By(Roles.CivilServiceAgency, Roles.TerritorialCommission)
            .Given("eligibility.once", law.Requirements,
                new("жауап бұрын алынбаған", "ответ ещё не получен", "there is no answer yet"),
                subject => subject.Part.Eligibility == CheckResult.Pending)
            .Yields(ElectionTrigger.EligibilityConfirmed, ElectionTrigger.SignatureCollectionOpened, ElectionTrigger.EligibilityDenied)
            .Decide(matter => (matter.Command.MeetsRequirements, matter.Part.Path) switch
            {
                (false, _) => new EligibilityDenied(matter.Today, matter.Part.Id),
                (true, NominationPath.Self) => new SignatureCollectionOpened(matter.Today, matter.Part.Id),
                _ => new EligibilityConfirmed(matter.Today, matter.Part.Id),
            });
    }
}
