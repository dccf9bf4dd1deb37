using NodaTime;
using Xunit;
using static SelfGov.Elections.Direct.ElectionExpectations;

namespace SelfGov.Elections.Direct;

/// <summary>Rows 12 to 14 of the machine: silence, voting, and early closing (arts 27(2), 32(1), 38).</summary>
public sealed class VotingDayTests
{
    [Theory]
    [InlineData("D1")]
    [InlineData("D2")]
    [InlineData("D3")]
    [InlineData("D4")]
    public void Silence_voting_and_counting_begin_at_their_moments(string edition)
    {
        Election election = new Election(edition).InCampaign();
        LocalDate day = election.Day;
        election.Until(election.Second(day.PlusDays(-2), 23, 59, 59)).StandsIn(ElectionState.Campaign)
            .Until(day.PlusDays(-1), 0).StandsIn(ElectionState.Silence)
            .Until(election.Second(day, 6, 59, 59)).StandsIn(ElectionState.Silence)
            .Until(day, 7).StandsIn(ElectionState.Voting)
            .Until(election.Second(day, 19, 59, 59)).StandsIn(ElectionState.Voting)
            .Until(day, 20).StandsIn(ElectionState.Counting);
    }

    [Fact]
    public void With_one_candidate_left_no_silence_begins()
    {
        Election election = new Election("D2").InCampaign();
        election.Given(new RecordDeath(Id(1)), Election.Commission)
            .Until(election.Case.Schedule!.SilenceBegins)
            .StandsIn(ElectionState.Campaign);
    }

    [Fact]
    public void The_commission_moves_the_hours_to_the_outermost_bounds()
    {
        Election election = new Election("D2").InCampaign();
        election.Given(Hours(6, 22), Election.Commission)
            .Until(election.Day, 6).StandsIn(ElectionState.Voting)
            .Until(election.Day, 21, 59).StandsIn(ElectionState.Voting)
            .Until(election.Day, 22).StandsIn(ElectionState.Counting);
        Assert.Equal(election.At(election.Day.PlusDays(1), 10), election.Case.Schedule!.CountDue);
    }

    [Theory]
    [InlineData(5, 20, "05:00–20:00")]
    [InlineData(7, 23, "07:00–23:00")]
    [InlineData(12, 12, "12:00–12:00")]
    [InlineData(20, 7, "20:00–07:00")]
    public void Hours_beyond_the_bounds_are_refused(int open, int close, string found) => new Election("D2").InCampaign()
        .RefusesOn(Hours(open, close), Election.Commission, "hours.bounds", "38(1)", "not before 06:00 and not after 22:00", found);

    [Fact]
    public void An_opening_that_has_passed_is_refused()
    {
        Election election = new Election("D2").InCampaign();
        election.Until(election.Day, 6, 30).RefusesOn(Hours(6, 20), Election.Commission, "hours.ahead", "38(1)");
    }

    [Fact]
    public void Hours_are_not_changed_once_the_polls_are_open()
    {
        Election election = new Election("D2").InCampaign();
        election.Until(election.Day, 7).RefusesOn(Hours(8, 21), Election.Commission, "case.state", "38(1)");
    }

    [Fact]
    public void A_precinct_in_which_all_have_voted_closes_early_and_files_its_protocol_before_20_00()
    {
        Election election = new Election("D2").InCampaign().Remote();
        election.Until(election.Day, 15)
            .Given(new ClosePrecinctEarly(1, 500), Election.Precinct)
            .Given(new FileProtocol(Election.Protocol(1, 500, 300, 192)), Election.Precinct)
            .StandsIn(ElectionState.Voting);
        Assert.Equal(1, election.Case.Polling.ProtocolsAwaited);
    }

    [Fact]
    public void A_precinct_does_not_close_while_a_voter_is_missing()
    {
        Election election = new Election("D2").InCampaign().Remote();
        election.Until(election.Day, 15)
            .RefusesOn(new ClosePrecinctEarly(1, 499), Election.Precinct, "early.all-voted", "38(3)", "exactly 500", "499");
    }

    [Fact]
    public void Only_a_known_and_open_precinct_closes_early()
    {
        Election election = new Election("D2").InCampaign().Remote();
        election.Until(election.Day, 15)
            .RefusesOn(new ClosePrecinctEarly(9, 500), Election.Precinct, "early.precinct", "38(3)", found: "9",
                alsoRefusedBy: "early.kind")
            .Given(new ClosePrecinctEarly(1, 500), Election.Precinct)
            .RefusesOn(new ClosePrecinctEarly(1, 500), Election.Precinct, "early.precinct", "38(3)", found: "1");
    }

    [Fact]
    public void No_precinct_closes_before_the_vote() => new Election("D2").InCampaign().VotersListed()
        .RefusesOn(new ClosePrecinctEarly(1, 500), Election.Precinct, "case.state", "38(3)");

    [Theory]
    [InlineData(0, 500, "0")]
    [InlineData(-1, 500, "-1")]
    [InlineData(1, 0, "0")]
    public void A_list_names_a_precinct_and_has_voters(int precinct, int voters, string found) => new Election("D2").InCampaign()
        .RefusesOn(new HandOverVoterList(precinct, voters), Election.Akimat, "lists.figures", "26-1(1)", found: found);

    [Fact]
    public void A_list_handed_over_anew_replaces_the_first()
    {
        Election election = new Election("D2").InCampaign().VotersListed().Given(new HandOverVoterList(1, 510), Election.Akimat);
        Assert.Equal(510, election.Case.Polling.Precincts[1].Voters);
        Assert.Equal(2, election.Case.Polling.ProtocolsAwaited);
    }

    [Fact]
    public void No_list_changes_once_the_polls_are_open()
    {
        Election election = new Election("D2").InCampaign().VotersListed();
        election.Until(election.Day, 7).RefusesOn(new HandOverVoterList(1, 510), Election.Akimat, "case.state", "26-1(1)");
    }

    private static ChangeVotingHours Hours(int open, int close) => new(new VotingHours(new LocalTime(open, 0), new LocalTime(close, 0)));
}
