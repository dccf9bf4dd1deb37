using SelfGov.Elections.Candidacies;
using SelfGov.Kazakhstan.Bodies;
using SelfGov.Workflow.Definition;
using Builder =
    SelfGov.Workflow.Definition.LifecycleDefinition<SelfGov.Elections.Direct.AkimElection, SelfGov.Elections.Direct.ElectionState>;

namespace SelfGov.Elections.Direct.Steps;

/// <summary>Article 113-2: the civil service agency finds whether a candidate meets the requirements.</summary>
internal static class EligibilitySteps
{
    internal static void Define(Builder election, AkimElectionLaw law, PartDefinition<AkimElection, Candidate> candidates)
    {
        election.On<StartEligibilityCheck, Candidate>(candidates, CandidateRoster.Of, law.Requirements)
            .By(Roles.TerritorialCommission)
            .Until(RegistrationSteps.Closes(law))
            .Decide(m => new EligibilityCheckStarted(m.Today, m.Part.Id));

        election.On<RecordEligibility, Candidate>(candidates, CandidateRoster.Of, law.Requirements)
            .By(Roles.CivilServiceAgency, Roles.TerritorialCommission)
            .Require(
                "eligibility.once", law.Requirements,
                new("жауап бұрын алынбаған болуға тиіс", "ответ не должен быть уже получен", "there must be no answer yet"),
                m => m.Part.Eligibility == CheckResult.Pending)
            .Decide<EligibilityConfirmed, SignatureCollectionOpened, EligibilityDenied>(
                m => (m.Command.MeetsRequirements, m.Part.Path) switch
                {
                    (false, _) => new EligibilityDenied(m.Today, m.Part.Id),
                    (true, NominationPath.Self) => new SignatureCollectionOpened(m.Today, m.Part.Id),
                    _ => new EligibilityConfirmed(m.Today, m.Part.Id),
                });
    }
}
