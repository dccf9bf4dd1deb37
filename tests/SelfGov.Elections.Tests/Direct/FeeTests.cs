using SelfGov.Elections.Candidacies;
using SelfGov.Kazakhstan;
using SelfGov.Law;
using SelfGov.Workflow;
using Xunit;
using static SelfGov.Elections.Direct.CandidateActs;

namespace SelfGov.Elections.Direct;

public sealed class FeeTests
{
    private static readonly Unit Raion = new("Aktogay", UnitKind.Raion, "Asia/Almaty", 12_000);

    [Theory, MemberData(nameof(EditionNames.All), MemberType = typeof(EditionNames))]
    public void At_village_level_the_fee_is_one_minimum_wage(string edition) => new Election(edition).NominationIsOpen().NominatedBySelf()
        .RefusesAt(new PayFee(First, new Money(69_999.99m)), Berik, ("fee.amount", "113-5(2)"))
        .RefusesAt(new PayFee(First, new Money(70_000.01m)), Berik, ("fee.amount", "113-5(2)"))
        .RefusesAt(new PayFee(First, default), Berik, ("fee.amount", "113-5(2)"))
        .Given(new PayFee(First, new Money(70_000)), Berik);

    [Theory]
    [InlineData("D2")]
    [InlineData("D3")]
    public void At_raion_level_it_is_five(string edition) => new Election(edition).NominationIsOpen(Raion).NominatedBySelf()
        .RefusesAt(new PayFee(First, new Money(70_000)), Berik, ("fee.amount", "113-5(2)"))
        .Given(new PayFee(First, new Money(350_000)), Berik);

    [Fact]
    public void A_party_pays_for_its_candidate_and_nobody_else_does() => new Election().NominationIsOpen().NominatedByParty()
        .RefusesAt(new PayFee(First, Election.MinimumWage), Anna, ("fee.payer", "113-5(2)"))
        .RefusesAt(new PayFee(First, Election.MinimumWage), Election.Party("blue"), ("fee.payer", "113-5(2)"))
        .RefusesAt(new PayFee(First, Election.MinimumWage), Election.Akimat, ("actor.role", "113-5(2)"))
        .Given(new PayFee(First, Election.MinimumWage), Green);

    [Fact]
    public void Any_other_candidate_pays_for_himself()
    {
        new Election().NominationIsOpen().NominatedBySelf()
            .RefusesAt(new PayFee(First, Election.MinimumWage), Anna, ("fee.payer", "113-5(2)"))
            .RefusesAt(new PayFee(First, Election.MinimumWage), Green, ("fee.payer", "113-5(2)"))
            .Given(new PayFee(First, Election.MinimumWage), Berik);
        new Election().NominationIsOpen().Extended().NominatedByAkim()
            .RefusesAt(new PayFee(First, Election.MinimumWage), Election.HigherAkim, ("actor.role", "113-5(2)"))
            .Given(new PayFee(First, Election.MinimumWage), Election.Citizen("dana"));
    }

    [Fact]
    public void The_fee_is_paid_once_and_until_registration_closes()
    {
        Election election = new Election().NominationIsOpen().NominatedBySelf().NominatedByParty()
            .Given(new PayFee(First, Election.MinimumWage), Berik)
            .RefusesAt(new PayFee(First, Election.MinimumWage), Berik, ("fee.once", "113-5(2)"));
        election.Until(election.Case.Schedule!.RegistrationCloses)
            .RefusesAt(new PayFee(Second, Election.MinimumWage), Green, ("registration.closes", "113-5(14)"));
    }

    [Fact]
    public void The_elected_and_who_got_five_per_cent_of_those_who_took_part_get_it_back()
    {
        // 475 + 25 votes: 25 is exactly 5 % of the 500 valid ballots, "against all" among them.
        Election election = InOffice(annaFirst: 200, berikFirst: 15, annaSecond: 265, berikSecond: 10);
        Assert.Equal(500, election.Case.Outcome.Result!.Valid);
        election.Given(new RefundFee(First), Election.Commission).Given(new RefundFee(Second), Election.Akimat);
        Assert.True(election.Candidate(1).IsFeeRefunded && election.Candidate(2).IsFeeRefunded);
        election.RefusesAt(new RefundFee(First), Election.Commission, ("refund.once", "113-5(2)"));
    }

    [Fact]
    public void One_vote_less_than_five_per_cent_gets_nothing_back() =>
        InOffice(annaFirst: 200, berikFirst: 15, annaSecond: 266, berikSecond: 9)
        .RefusesAt(new RefundFee(Second), Election.Commission, ("refund.earned", "113-5(2)"))
        .RefusesAt(new RefundFee(Second), Berik, ("actor.role", "113-5(2)"), ("refund.earned", "113-5(2)"));

    [Fact]
    public void Death_gives_the_fee_back_and_withdrawal_does_not()
    {
        Election election = new Election().InCampaign().Given(new RecordDeath(First), Election.Commission)
            .Given(new WithdrawCandidacy(Second), Berik);
        election.Given(new RefundFee(First), Election.Commission)
            .RefusesAt(new RefundFee(Second), Election.Commission, ("part.state", "113-5(2)"));
        Assert.True(election.Candidate(1).IsFeeRefunded);
    }

    [Theory]
    [InlineData(ElectionState.Voting)]
    [InlineData(ElectionState.Counting)]
    [InlineData(ElectionState.ResultsEstablished)]
    [InlineData(ElectionState.Invalidated)]
    [InlineData(ElectionState.InOffice)]
    public void Death_on_election_day_or_later_gives_the_fee_back(ElectionState state)
    {
        Election election = new Election().InCampaign().VotersListed();
        election.Until(election.Case.Schedule!.VotingOpens);
        if (state != ElectionState.Voting)
        {
            election.Until(election.Case.Schedule.VotingCloses);
        }

        if (state > ElectionState.Counting)
        {
            election.Given(new FileProtocol(Election.Protocol(1, 500, 200, 5)), Election.Precinct)
                .Given(new FileProtocol(Election.Protocol(2, 700, 250, 5)), Election.Precinct)
                .Given(new EstablishResults(), Election.Commission);
        }

        if (state == ElectionState.Invalidated)
        {
            election.Given(new InvalidateElection("fraud"), Election.Commission);
        }

        if (state == ElectionState.InOffice)
        {
            election.Given(new GiveUpDuties(), Anna).Given(new RegisterAkim(), Election.Commission);
        }

        Assert.Equal(state, election.State);
        election.RefusesAt(new RefundFee(Second), Election.Commission, ("refund.earned", "113-5(2)"))
            .Given(new RecordDeath(Second), Election.Commission)
            .Given(new RefundFee(Second), Election.Commission);
        Assert.NotNull(election.Candidate(2).DiedOn);
        Decision<AkimElection> again = election.When(new RecordDeath(Second), Election.Commission);
        Assert.Equal(
            state == ElectionState.InOffice ? "death.once" : "part.state",
            Assert.Single(Assert.IsType<Decision<AkimElection>.Refused>(again).Refusals).Code);
        election.Story.ReplaysToItself();
    }

    [Fact]
    public void Who_dies_on_election_day_is_voted_on_and_counted()
    {
        Election election = new Election().InCampaign().VotersListed();
        election.Until(election.Case.Schedule!.VotingOpens)
            .Given(new RecordDeath(First), Election.Commission)
            .Until(election.Case.Schedule.VotingCloses)
            .Given(new FileProtocol(Election.Protocol(1, 500, 200, 5)), Election.Precinct)
            .Given(new FileProtocol(Election.Protocol(2, 700, 250, 5)), Election.Precinct)
            .Given(new EstablishResults(), Election.Commission);
        Assert.Equal([First, Second], election.Case.OnBallot.Select(candidate => candidate.Id));
        Assert.Equal(First, election.Case.Outcome.Result!.Winner);
        election.Given(WaysOnTests.Failed(ElectionFailure.ElectedGone), Election.Commission);
        Assert.Equal(
            [CandidateState.Deceased, CandidateState.NotElected], election.Case.Candidates.Select(candidate => candidate.State));
    }

    [Fact]
    public void The_result_gives_the_fee_back_before_the_akim_is_registered()
    {
        Election election = new Election().Counted(annaFirst: 200, berikFirst: 15, annaSecond: 265, berikSecond: 10)
            .RefusesAt(new RefundFee(Second), Election.Commission, ("refund.earned", "113-5(2)"))
            .Given(new EstablishResults(), Election.Commission)
            .Given(new RefundFee(First), Election.Commission)
            .Given(new RefundFee(Second), Election.Commission)
            .Given(new GiveUpDuties(), Anna)
            .Given(new RegisterAkim(), Election.Commission);
        Assert.True(election.Candidate(1).IsFeeRefunded && election.Candidate(2).IsFeeRefunded);
        election.Story.ReplaysToItself();
    }

    [Fact]
    public void An_invalid_election_gives_no_fee_back() => new Election().Established()
        .Given(new InvalidateElection("fraud"), Election.Commission)
        .RefusesAt(new RefundFee(First), Election.Commission, ("refund.earned", "113-5(2)"));

    [Theory]
    [InlineData("D2")]
    [InlineData("D4")]
    public void A_vote_that_another_one_follows_gives_the_fee_back_by_its_own_result(string edition)
    {
        Election election = new Election(edition).Tied();
        if (edition == "D2")
        {
            election.Given(new CallRepeatElection(election.Day.PlusDays(20)), Election.Commission);
        }
        else
        {
            election.Given(new CallRepeatVoting(election.Day.PlusDays(20)), Election.Commission);
        }

        election.Given(new RefundFee(First), Election.Commission);
        election.Story.ReplaysToItself();
    }

    [Fact]
    public void Who_died_without_having_paid_has_nothing_to_get_back() => new Election().NominationIsOpen().NominatedByParty()
        .Given(new RecordDeath(First), Election.Commission)
        .RefusesAt(new RefundFee(First), Election.Commission, ("refund.once", "113-5(2)"));

    [Fact]
    public void The_first_edition_knows_no_refund() => InOffice("D1", 200, 15, 265, 10)
        .RefusesAt(new RefundFee(First), Election.Commission, ("refund.known", "113-5(2)"));

    private static Election InOffice(
        string edition = "D2", int annaFirst = 0, int berikFirst = 0, int annaSecond = 0, int berikSecond = 0) =>
        new Election(edition).Counted(annaFirst, berikFirst, annaSecond, berikSecond)
            .Given(new EstablishResults(), Election.Commission)
            .Given(new GiveUpDuties(), Anna)
            .Given(new RegisterAkim(), Election.Commission);
}
