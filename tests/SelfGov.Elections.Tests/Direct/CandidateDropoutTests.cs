using SelfGov.Law;
using SelfGov.Workflow;
using Xunit;
using static SelfGov.Elections.Direct.CandidateActs;

namespace SelfGov.Elections.Direct;

public sealed class CandidateDropoutTests
{
    [Theory, MemberData(nameof(EditionNames.All), MemberType = typeof(EditionNames))]
    public void A_candidate_withdraws_until_the_third_day_before_the_vote(string edition)
    {
        Election election = new Election(edition).InCampaign();
        Assert.True(election.Until(election.Day.PlusDays(-3), 23, 59).When(new WithdrawCandidacy(First), Anna).IsAccepted);
        election.Until(election.Day.PlusDays(-2), 0).RefusesAt(new WithdrawCandidacy(First), Anna, ("withdrawal.closes", "113-6(1)"));
    }

    [Fact]
    public void A_host_may_count_the_two_days_plainly()
    {
        AkimElectionLaw law = AkimElectionEditions.All[new EditionId("D2")].Law;
        law = law with { Policies = law.Policies with { LastDropDay = DayCounting.Plain } };
        Election election = new Election("D2", law).InCampaign();
        Assert.True(election.Until(election.Day.PlusDays(-2), 23, 59).When(new WithdrawCandidacy(First), Anna).IsAccepted);
        election.Until(election.Day.PlusDays(-1), 0).RefusesAt(new WithdrawCandidacy(First), Anna, ("withdrawal.closes", "113-6(1)"));
    }

    [Theory]
    [InlineData("D1")]
    [InlineData("D2")]
    [InlineData("D3")]
    public void Before_2026_a_nominee_withdraws_unless_a_host_keeps_to_the_words(string edition)
    {
        AkimElectionLaw law = AkimElectionEditions.All[new EditionId(edition)].Law;
        law = law with { Policies = law.Policies with { WithdrawalBeforeRegistrationIsAccepted = false } };
        new Election(edition, law).NominationIsOpen().NominatedByParty()
            .RefusesAt(new WithdrawCandidacy(First), Anna, ("withdrawal.registered", "113-6(1)"));
        Assert.Equal(
            CandidateState.Withdrawn,
            new Election(edition).NominationIsOpen().NominatedByParty().Given(new WithdrawCandidacy(First), Anna).Candidate(1).State);
    }

    [Fact]
    public void Since_2026_a_nominee_withdraws_too() => Assert.Equal(
        CandidateState.Withdrawn,
        new Election("D4").NominationIsOpen().NominatedByParty().Given(new WithdrawCandidacy(First), Anna).Candidate(1).State);

    [Fact]
    public void A_candidate_withdraws_only_himself_and_once() => new Election().TwoRegistered()
        .RefusesAt(new WithdrawCandidacy(First), Berik, ("withdrawal.own", "113-6(1)"))
        .RefusesAt(new WithdrawCandidacy(First), Green, ("actor.role", "113-6(1)"), ("withdrawal.own", "113-6(1)"))
        .Given(new WithdrawCandidacy(First), Anna)
        .RefusesAt(new WithdrawCandidacy(First), Anna, ("part.state", "113-6(1)"))
        .RefusesAt(new RegisterCandidate(First), Election.Commission, ("part.state", "113-5(8)"));

    [Theory]
    [InlineData("D1")]
    [InlineData("D2")]
    [InlineData("D3")]
    public void Before_2026_a_nomination_is_revoked_until_two_days_before_registration_ends(string edition)
    {
        Election election = new Election(edition).TwoRegistered();
        NodaTime.LocalDate end = election.Case.Schedule!.RegistrationCloses.InZone(election.Case.Zone).Date;
        Assert.True(election.Until(end.PlusDays(-3), 23, 59).When(new RevokeNomination(First), Green).IsAccepted);
        election.Until(end.PlusDays(-2), 0).RefusesAt(new RevokeNomination(First), Green, ("revocation.closes", "113-6(2)"));
    }

    [Fact]
    public void Since_2026_it_is_revoked_until_two_days_before_the_vote()
    {
        Election election = new Election("D4").InCampaign();
        Assert.True(election.Until(election.Day.PlusDays(-3), 23, 59).When(new RevokeNomination(First), Green).IsAccepted);
        election.Until(election.Day.PlusDays(-2), 0).RefusesAt(new RevokeNomination(First), Green, ("revocation.closes", "113-6(2)"));
    }

    [Fact]
    public void Who_nominated_revokes_and_nobody_else()
    {
        Election party = new Election().NominationIsOpen().NominatedByParty()
            .RefusesAt(new RevokeNomination(First), Election.Party("blue"), ("revocation.nominator", "113-6(2)"))
            .RefusesAt(new RevokeNomination(First), Election.HigherAkim, ("revocation.nominator", "113-6(2)"))
            .RefusesAt(
                new RevokeNomination(First), Election.Citizen("green"), ("actor.role", "113-6(2)"), ("revocation.nominator", "113-6(2)"))
            .Given(new RevokeNomination(First), Green);
        Assert.Equal((CandidateState.NominationRevoked, 0), (party.Candidate(1).State, party.Case.Candidates.Standing));

        Election akim = new Election().NominationIsOpen().Extended().NominatedByAkim()
            .Given(new RevokeNomination(First), Election.HigherAkim);
        Assert.Equal(CandidateState.NominationRevoked, akim.Candidate(1).State);
    }

    [Fact]
    public void A_self_nomination_is_nobodys_to_revoke() => new Election().NominationIsOpen().NominatedBySelf()
        .RefusesAt(new RevokeNomination(First), Green, ("revocation.nominator", "113-6(2)"))
        .RefusesAt(new RevokeNomination(First), Election.HigherAkim, ("revocation.nominator", "113-6(2)"));

    [Fact]
    public void Death_is_recorded_at_any_time_before_the_polls_open_and_once()
    {
        Election election = new Election().NominationIsOpen().NominatedByParty().Given(new RecordDeath(First), Election.Commission)
            .RefusesAt(new RecordDeath(First), Election.Commission, ("part.state", "113-7(2)"));
        Assert.Equal(CandidateState.Deceased, election.Candidate(1).State);

        Election silence = new Election().InCampaign();
        silence.Until(silence.Case.Schedule!.SilenceBegins)
            .RefusesAt(new RecordDeath(First), Berik, ("actor.role", "113-7(2)"))
            .Given(new RecordDeath(First), Election.Commission);
        Assert.Equal((ElectionState.Silence, 1), (silence.State, silence.Case.Contenders));
        silence.Until(silence.Case.Schedule.VotingOpens);
        Assert.Equal(ElectionState.Silence, silence.State);
    }

    [Fact]
    public void The_polls_once_open_no_candidate_withdraws_or_is_revoked()
    {
        Election election = new Election().InCampaign();
        election.Until(election.Case.Schedule!.VotingOpens)
            .RefusesAt(new WithdrawCandidacy(First), Anna, ("case.state", "113-6(1)"))
            .RefusesAt(new RevokeNomination(First), Green, ("case.state", "113-6(2)"));
    }
}
