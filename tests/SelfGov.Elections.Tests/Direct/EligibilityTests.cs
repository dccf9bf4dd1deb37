using SelfGov.Elections.Candidacies;
using Xunit;
using static SelfGov.Elections.Direct.CandidateActs;

namespace SelfGov.Elections.Direct;

public sealed class EligibilityTests
{
    [Fact]
    public void The_commission_sends_the_papers_to_the_agency()
    {
        Election election = new Election().NominationIsOpen().NominatedByParty()
            .Given(new StartEligibilityCheck(First), Election.Commission);
        Assert.Equal(
            (CandidateState.UnderEligibilityCheck, CheckResult.Pending), (election.Candidate(1).State, election.Candidate(1).Eligibility));
        election.RefusesAt(new StartEligibilityCheck(First), Election.Commission, ("part.state", "113-2"));
    }

    [Fact]
    public void A_partys_candidate_who_meets_the_requirements_is_ready_for_registration() =>
        Assert.Equal(
            CandidateState.ReadyForRegistration, new Election().NominationIsOpen().NominatedByParty().Eligible().Candidate(1).State);

    [Fact]
    public void The_higher_akims_candidate_needs_no_signatures() =>
        Assert.Equal(CandidateState.ReadyForRegistration,
            new Election().NominationIsOpen().Extended().NominatedByAkim().Eligible().Candidate(1).State);

    [Fact]
    public void A_self_nominee_who_meets_the_requirements_collects_signatures() =>
        Assert.Equal(
            CandidateState.CollectingSignatures, new Election().NominationIsOpen().NominatedBySelf().Eligible().Candidate(1).State);

    [Fact]
    public void Who_does_not_meet_the_requirements_goes_no_further_but_to_a_refusal()
    {
        Election election = new Election().NominationIsOpen().NominatedByParty()
            .Given(new StartEligibilityCheck(First), Election.Commission)
            .Given(new RecordEligibility(First, false), Election.Agency);
        Assert.Equal(
            (CandidateState.UnderEligibilityCheck, CheckResult.Failed), (election.Candidate(1).State, election.Candidate(1).Eligibility));
        election.RefusesAt(new RecordEligibility(First, true), Election.Agency, ("eligibility.once", "113-2"))
            .RefusesAt(new RegisterCandidate(First), Election.Commission, ("part.state", "113-5(8)"))
            .Refused();
        Assert.Equal(CandidateState.Refused, election.Candidate(1).State);
    }

    [Fact]
    public void There_is_no_answer_before_the_question() => new Election().NominationIsOpen().NominatedByParty()
        .RefusesAt(new RecordEligibility(First, true), Election.Agency, ("part.state", "113-2"));

    [Fact]
    public void An_unknown_candidate_is_named_as_such() => new Election().NominationIsOpen()
        .RefusesAt(new StartEligibilityCheck(Unknown), Election.Commission, ("part.unknown", "113-2"))
        .RefusesAt(new StartEligibilityCheck(default), Election.Agency, ("actor.role", "113-2"), ("part.unknown", "113-2"));

    [Fact]
    public void No_check_begins_after_registration_closed()
    {
        Election election = new Election().NominationIsOpen().NominatedByParty();
        election.Until(election.Case.Schedule!.RegistrationCloses)
            .RefusesAt(new StartEligibilityCheck(First), Election.Commission, ("registration.closes", "113-5(14)"));
    }
}
