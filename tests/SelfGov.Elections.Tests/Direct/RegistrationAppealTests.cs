using NodaTime;
using SelfGov.Elections.Candidacies;
using SelfGov.Kazakhstan.Bodies;
using SelfGov.Workflow;
using Xunit;
using static SelfGov.Elections.Direct.CandidateActs;

namespace SelfGov.Elections.Direct;

public sealed class RegistrationAppealTests
{
    private static readonly AppealRegistrationDecision Appeal = new(First);

    [Theory, MemberData(nameof(EditionNames.All), MemberType = typeof(EditionNames))]
    public void Three_days_are_there_to_appeal(string edition)
    {
        Election election = new Election(edition).NominationIsOpen().NominatedByParty().NominatedBySelf().Refused();
        LocalDate last = election.CallDay.PlusDays(4);
        Assert.True(election.Until(last, 23, 59).When(Appeal, Green).IsAccepted);
        election.Until(last.PlusDays(1), 0).RefusesAt(Appeal, Green, ("appeal.filed", "113-5(13)"));
    }

    [Fact]
    public void The_candidate_and_his_party_appeal_and_nobody_else() => new Election().NominationIsOpen().NominatedByParty().Refused()
        .RefusesAt(Appeal, Berik, ("appeal.appellant", "113-5(13)"))
        .RefusesAt(Appeal, Election.Party("blue"), ("appeal.appellant", "113-5(13)"))
        .RefusesAt(Appeal, Election.HigherAkim, ("appeal.appellant", "113-5(13)"))
        .RefusesAt(Appeal, Election.Akimat, ("actor.role", "113-5(13)"), ("appeal.appellant", "113-5(13)"))
        .Given(Appeal, Anna);

    [Fact]
    public void The_higher_akim_appeals_for_his_candidate() => Assert.Equal(
        CandidateState.UnderAppeal,
        new Election().NominationIsOpen().Extended().NominatedByAkim().Refused().Given(Appeal, Election.HigherAkim).Candidate(1).State);

    [Fact]
    public void There_is_nothing_to_appeal_against_before_a_decision() => new Election().NominationIsOpen().NominatedByParty()
        .RefusesAt(Appeal, Anna, ("part.state", "113-5(13)"));

    [Fact]
    public void Who_was_nominated_anew_does_not_appeal_for_the_earlier_candidacy()
    {
        Election election = new Election().NominationIsOpen().NominatedByParty().Refused()
            .Given(new NominateSelf(Election.Someone("anna")), Anna);
        election.RefusesAt(Appeal, Anna, ("appeal.not-nominated-anew", "113-3(4)"));
    }

    [Fact]
    public void A_party_that_nominated_another_does_not_bring_the_first_back() =>
        new Election().NominationIsOpen().NominatedByParty().Refused()
        .NominatedByParty("cecil").RefusesAt(Appeal, Green, ("appeal.not-nominated-anew", "113-3(4)"));

    [Fact]
    public void Who_appeals_is_not_nominated_anew()
    {
        Election election = new Election().NominationIsOpen().NominatedByParty().Refused().Given(Appeal, Green);
        election.Refuses(new NominateSelf(Election.Someone("anna")), Anna, "nomination.once");
        election.Refuses(new NominateByParty(Election.Someone("cecil")), Green, "nomination.one-per-party");
        election.Given(new DecideRegistrationAppeal(First, false), Election.Oblast).Given(new NominateSelf(Election.Someone("anna")), Anna);
    }

    [Fact]
    public void Granted_while_registration_runs_the_candidate_is_registered_and_later_on_the_ballot()
    {
        Election election = new Election().TwoRegistered().Cancelled(1).Given(Appeal, Green)
            .Given(new DecideRegistrationAppeal(First, true), Election.Oblast);
        Assert.Equal((CandidateState.Registered, 2), (election.Candidate(1).State, election.Case.Candidates.Registered));
        election.Until(election.Case.Schedule!.RegistrationCloses);
        Assert.Equal(CandidateState.OnBallot, election.Candidate(1).State);
    }

    [Fact]
    public void Granted_after_registration_closed_the_candidate_is_on_the_ballot()
    {
        Election election = new Election().InCampaign().Cancelled(1).Given(Appeal, Green)
            .Given(new DecideRegistrationAppeal(First, true), new Actor("court", Roles.Court));
        Assert.Equal((CandidateState.OnBallot, ElectionState.Campaign), (election.Candidate(1).State, election.State));
    }

    [Fact]
    public void A_refusal_appealed_against_survives_the_close_of_registration()
    {
        Election election = new Election().TwoRegistered().NominatedByParty("cecil", "blue");
        election.Until(election.Case.Schedule!.RegistrationCloses - Duration.FromHours(1)).Refused(3)
            .Given(new AppealRegistrationDecision(new CandidateId(3)), Election.Citizen("cecil"))
            .Until(election.Case.Schedule.RegistrationCloses);
        Assert.Equal(CandidateState.UnderAppeal, election.Candidate(3).State);
        election.Given(new DecideRegistrationAppeal(new CandidateId(3), true), Election.Oblast);
        Assert.Equal(
            (CandidateState.OnBallot, election.Day.PlusDays(-21)), (election.Candidate(3).State, election.Candidate(3).RegisteredOn));
    }

    [Fact]
    public void An_appeal_that_was_not_decided_before_the_vote_does_not_lead_into_repeat_elections()
    {
        Election election = new Election().TwoRegistered().NominatedByParty("cecil", "blue").Refused(3)
            .Given(new AppealRegistrationDecision(new CandidateId(3)), Election.Citizen("cecil"));
        election.Until(election.Case.Schedule!.RegistrationCloses).VotersListed().Until(election.Case.Schedule.VotingCloses)
            .Given(new FileProtocol(Election.Protocol(1, 500, 100, 100)), Election.Precinct)
            .Given(new FileProtocol(Election.Protocol(2, 700, 50, 50)), Election.Precinct)
            .Given(new EstablishResults(), Election.Commission)
            .Given(new CallRepeatElection(new LocalDate(2023, 10, 15)), Election.Commission);
        Assert.Equal(CandidateState.NotRegistered, election.Candidate(3).State);
        election.Given(
            new OpenRepeatNomination(new LocalDateTime(2023, 9, 25, 18, 0), new LocalDateTime(2023, 9, 30, 18, 0)), Election.Commission)
            .RefusesAt(new DecideRegistrationAppeal(new CandidateId(3), true), Election.Oblast, ("part.state", "113-5(13)"));
    }

    [Fact]
    public void Within_two_days_before_the_vote_nobody_is_restored_but_a_decision_can_stand()
    {
        Election election = new Election().InCampaign();
        election.Until(election.Day.PlusDays(-3), 12).Cancelled(1).Given(Appeal, Green)
            .Until(election.Day.PlusDays(-2), 0)
            .RefusesAt(new DecideRegistrationAppeal(First, true), Election.Oblast, ("appeal.no-restoration", "113-5(12)"))
            .Given(new DecideRegistrationAppeal(First, false), Election.Oblast);
        Assert.Equal(CandidateState.Cancelled, election.Candidate(1).State);
    }

    [Fact]
    public void Dismissed_a_refusal_stays_a_refusal_and_a_cancellation_a_cancellation_and_both_are_final()
    {
        Election refusal = new Election().NominationIsOpen().NominatedByParty().Refused().Given(Appeal, Anna)
            .Given(new DecideRegistrationAppeal(First, false), Election.Oblast);
        Assert.Equal(CandidateState.Refused, refusal.Candidate(1).State);
        refusal.RefusesAt(Appeal, Anna, ("appeal.once", "113-5(13)"));

        Election cancellation = new Election().TwoRegistered().Cancelled(1).Given(Appeal, Anna)
            .Given(new DecideRegistrationAppeal(First, false), Election.Oblast);
        Assert.Equal(CandidateState.Cancelled, cancellation.Candidate(1).State);
        cancellation.RefusesAt(Appeal, Anna, ("appeal.once", "113-5(13)"));
    }

    [Fact]
    public void Who_was_restored_and_cancelled_anew_appeals_anew() => Assert.Equal(
        CandidateState.UnderAppeal,
        new Election().TwoRegistered().Cancelled(1).Given(Appeal, Anna).Given(new DecideRegistrationAppeal(First, true), Election.Oblast)
            .Cancelled(1, RegistrationGround.Bribery).Given(Appeal, Anna).Candidate(1).State);

    [Fact]
    public void An_appeal_is_decided_within_three_days_by_who_may_decide()
    {
        Election election = new Election().TwoRegistered().Cancelled(1)
            .RefusesAt(new DecideRegistrationAppeal(First, true), Election.Oblast, ("part.state", "113-5(13)"))
            .Given(Appeal, Anna)
            .RefusesAt(new DecideRegistrationAppeal(First, true), Election.Commission, ("actor.role", "113-5(13)"));
        Assert.Contains(
            election.Lifecycle.Deadlines(election.Case),
            deadline => deadline.Code == "appeal.decided" && deadline.At == election.At(election.CallDay.PlusDays(5), 0));
    }
}
