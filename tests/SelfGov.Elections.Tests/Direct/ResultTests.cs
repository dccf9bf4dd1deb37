using NodaTime;
using Xunit;
using static SelfGov.Elections.Direct.ElectionExpectations;

namespace SelfGov.Elections.Direct;

/// <summary>Rows 15 and 21 to 23 of the machine: result, publication, registration of the akim (arts 44, 45, 113-10, 113-11).</summary>
public sealed class ResultTests
{
    [Theory]
    [InlineData("D1")]
    [InlineData("D2")]
    [InlineData("D3")]
    [InlineData("D4")]
    public void The_result_waits_for_the_protocols_of_all_precincts(string edition) => new Election(edition).VotingIsOver()
        .Given(new FileProtocol(Election.Protocol(1, 500, 200, 100)), Election.Precinct)
        .RefusesOn(new EstablishResults(), Election.Commission, "results.protocols", "113-10(1)", "at least 2", "1")
        .Given(new FileProtocol(Election.Protocol(2, 700, 100, 300)), Election.Precinct)
        .Given(new EstablishResults(), Election.Commission)
        .StandsIn(ElectionState.ResultsEstablished);

    [Fact]
    public void Without_precincts_there_is_no_result()
    {
        Election election = new Election("D2").InCampaign();
        election.Until(election.Case.Schedule!.VotingCloses)
            .RefusesOn(new EstablishResults(), Election.Commission, "results.protocols", "113-10(1)", "at least 1", "0");
    }

    [Fact]
    public void There_is_no_result_before_the_count() => new Election("D2").InCampaign()
        .RefusesOn(new EstablishResults(), Election.Commission, "case.state", "113-10(1)");

    [Theory]
    [InlineData("D1")]
    [InlineData("D2")]
    [InlineData("D3")]
    [InlineData("D4")]
    public void Against_all_on_top_elects_the_first_candidate(string edition)
    {
        Election election = new Election(edition).VotingIsOver()
            .Given(new FileProtocol(Election.Protocol(1, 500, 11, 10, againstAll: 400)), Election.Precinct)
            .Given(new FileProtocol(Election.Protocol(2, 700, 10, 10, againstAll: 600)), Election.Precinct)
            .Given(new EstablishResults(), Election.Commission);
        Assert.Equal(Id(1), election.Case.Outcome.Result!.Winner);
        Assert.Equal(1000, election.Case.Outcome.Result.AgainstAll);
    }

    [Fact]
    public void One_voter_in_each_precinct_is_enough()
    {
        Election election = OfSingleVoters(OneVoter(1, 1), OneVoter(2, 0, againstAll: 1));
        Assert.Equal(Id(1), election.Case.Outcome.Result!.Winner);
        Assert.Equal(2, election.Case.Outcome.Result.TookPart);
    }

    [Fact]
    public void Nobody_voting_is_a_tie_of_all()
    {
        Election election = OfSingleVoters(OneVoter(1, 0, invalid: 1), OneVoter(2, 0, invalid: 1));
        Assert.Null(election.Case.Outcome.Result!.Winner);
        Assert.Equal([Id(1), Id(2)], election.Case.Outcome.Result.Leaders);
        Assert.Equal((2, 0), (election.Case.Outcome.Result.TookPart, election.Case.Outcome.Result.Valid));
    }

    [Theory]
    [InlineData("D1", 4)]
    [InlineData("D2", 7)]
    [InlineData("D3", 7)]
    [InlineData("D4", 7)]
    public void The_result_is_due_on_the_third_day_publication_on_the_fourth_or_seventh_registration_on_the_seventh(
        string edition, int publication)
    {
        ElectionSchedule schedule = new Election(edition).Called().Case.Schedule!;
        DateTimeZone zone = Election.Village().Zone;
        Assert.Equal(zone.AtStartOfDay(schedule.Day.PlusDays(4)).ToInstant(), schedule.ResultsDue);
        Assert.Equal(zone.AtStartOfDay(schedule.Day.PlusDays(publication + 1)).ToInstant(), schedule.PublicationDue);
        Assert.Equal(zone.AtStartOfDay(schedule.Day.PlusDays(8)).ToInstant(), schedule.RegistrationOfAkimDue);
    }

    [Fact]
    public void A_late_result_is_overdue_and_yet_accepted()
    {
        Election election = new Election("D2").Counted();
        election.Until(election.Day.PlusDays(5), 9).Given(new EstablishResults(), Election.Commission);
        Assert.Equal(election.Day.PlusDays(5), election.Case.Outcome.EstablishedOn);
    }

    [Fact]
    public void The_result_is_published_once() => new Election("D2").Established()
        .Given(new PublishResults(), Election.Commission)
        .StandsIn(ElectionState.ResultsPublished)
        .Refuses(new PublishResults(), Election.Commission, "case.state");

    [Fact]
    public void Nothing_is_published_before_it_is_established() => new Election("D1").Counted()
        .RefusesOn(new PublishResults(), Election.Commission, "case.state", "44(4)3)");

    [Fact]
    public void The_akim_may_be_registered_before_publication_which_follows_once()
    {
        Election election = GivenUp("D1").Given(new RegisterAkim(), Election.Commission).StandsIn(ElectionState.InOffice);
        Assert.Null(election.Case.Outcome.PublishedOn);
        election.Given(new PublishResults(), Election.Commission).StandsIn(ElectionState.InOffice)
            .RefusesOn(new PublishResults(), Election.Commission, "results.once", "44(4)3)");
    }

    [Fact]
    public void The_akim_may_be_registered_after_publication() => GivenUp("D4")
        .Given(new PublishResults(), Election.Commission)
        .Given(new RegisterAkim(), Election.Commission)
        .StandsIn(ElectionState.InOffice);

    [Theory]
    [InlineData("D1")]
    [InlineData("D2")]
    [InlineData("D3")]
    [InlineData("D4")]
    public void Nobody_is_registered_before_giving_up_incompatible_duties(string edition) => new Election(edition).Established()
        .RefusesOn(new RegisterAkim(), Election.Commission, "akim.duties-given-up", "45");

    [Fact]
    public void The_elected_person_alone_gives_up_duties_and_once() => new Election("D2").Established()
        .RefusesOn(new GiveUpDuties(), Election.Citizen("berik"), "duties.own", "45")
        .Given(new GiveUpDuties(), Election.Citizen("anna"))
        .RefusesOn(new GiveUpDuties(), Election.Citizen("anna"), "duties.once", "45");

    [Fact]
    public void A_tie_registers_nobody() => new Election("D2").Tied()
        .Refuses(new RegisterAkim(), Election.Commission, "results.winner", "akim.duties-given-up")
        .RefusesOn(new GiveUpDuties(), Election.Citizen("anna"), "results.winner", "113-10(2)", found: "1, 2", alsoRefusedBy: "duties.own");

    [Theory]
    [InlineData("D1", 1)]
    [InlineData("D2", 1)]
    [InlineData("D3", 1)]
    [InlineData("D4", 1)]
    public void Powers_begin_at_registration_in_the_same_decision(string edition, int winner)
    {
        Election election = GivenUp(edition).Given(new RegisterAkim(), Election.Commission);
        Assert.Equal([typeof(AkimRegistered), typeof(PowersBegan)], election.Facts.TakeLast(2).Select(fact => fact.GetType()));
        Assert.Equal(CandidateState.Elected, election.Candidate(winner).State);
        Assert.Equal(CandidateState.NotElected, election.Candidate(2).State);
        election.Refuses(new RegisterAkim(), Election.Commission, "case.state");
    }

    [Theory]
    [InlineData(50, 940, 5, true)]
    [InlineData(49, 941, 5, false)]
    public void The_fee_comes_back_from_exactly_5_percent_without_the_invalid(int berik, int anna, int againstAll, bool refunded)
    {
        // 1,000 valid ballots with those against all; 200 invalid ones took part and count for nobody.
        Election election = InOffice("D2", [
            Election.Protocol(1, 600, anna - 500, berik, againstAll + 5, invalid: 50),
            Election.Protocol(2, 700, 500, 0, 0, invalid: 150)]);
        Assert.Equal((1_200, 1_000), (election.Case.Outcome.Result!.TookPart, election.Case.Outcome.Result.Valid));
        Assert.Equal(200, election.Case.Outcome.Result.Invalid);
        if (refunded)
        {
            election.Given(new RefundFee(Id(2)), Election.Commission)
                .RefusesOn(new RefundFee(Id(2)), Election.Commission, "refund.once", "113-5(2)");
        }
        else
        {
            election.RefusesOn(new RefundFee(Id(2)), Election.Commission, "refund.earned", "113-5(2)", "at least 1/20", "49 / 1000");
        }
    }

    [Fact]
    public void The_elected_and_the_dead_get_the_fee_back()
    {
        InOffice("D3", [Election.Protocol(1, 600, 300, 10), Election.Protocol(2, 700, 300, 10)])
            .Given(new RefundFee(Id(1)), Election.Akimat);
        new Election("D4").InCampaign().Given(new RecordDeath(Id(1)), Election.Commission).Given(new RefundFee(Id(1)), Election.Commission);
    }

    [Fact]
    public void D1_gives_no_fee_back() =>
        InOffice("D1", [Election.Protocol(1, 600, 300, 10), Election.Protocol(2, 700, 300, 10)])
            .RefusesOn(new RefundFee(Id(1)), Election.Commission, "refund.known", "113-5(2)");

    private static Election GivenUp(string edition) =>
        new Election(edition).Established().Given(new GiveUpDuties(), Election.Citizen("anna"));

    private static Election OfSingleVoters(params PrecinctProtocol[] protocols)
    {
        Election election = new Election("D2").InCampaign();
        foreach (PrecinctProtocol protocol in protocols)
        {
            election.Given(new HandOverVoterList(protocol.Precinct, 1), Election.Akimat);
        }

        return Filed(election, protocols);
    }

    private static Election InOffice(string edition, PrecinctProtocol[] protocols)
    {
        Election election = new Election(edition).InCampaign()
            .Given(new HandOverVoterList(1, 600), Election.Akimat)
            .Given(new HandOverVoterList(2, 700), Election.Akimat);
        return Filed(election, protocols)
            .Given(new GiveUpDuties(), Election.Citizen("anna"))
            .Given(new RegisterAkim(), Election.Commission);
    }

    private static Election Filed(Election election, PrecinctProtocol[] protocols)
    {
        election.Until(election.Case.Schedule!.VotingCloses);
        foreach (PrecinctProtocol protocol in protocols)
        {
            election.Given(new FileProtocol(protocol), Election.Precinct);
        }

        return election.Given(new EstablishResults(), Election.Commission);
    }
}
