using NodaTime;
using SelfGov.Law;
using Xunit;
using static SelfGov.Elections.Direct.ElectionExpectations;

namespace SelfGov.Elections.Direct;

/// <summary>Rows 8 to 11 of the machine: the close of registration, and the election that moves (arts 113-5(14), 113-7).</summary>
public sealed class PostponementTests
{
    private static readonly LocalTime Six = new(18, 0);

    [Theory]
    [InlineData("D1", false, 11)]
    [InlineData("D2", false, 21)]
    [InlineData("D2", true, 26)]
    [InlineData("D3", false, 21)]
    [InlineData("D3", true, 26)]
    [InlineData("D4", false, 21)]
    public void Registration_closes_at_18_00_and_the_campaign_starts(string edition, bool raion, int daysBefore)
    {
        Election election = new Election(edition).NominationIsOpen(raion ? RaionUnit() : null)
            .PartyCandidate("anna", "green").PartyCandidate("berik", "blue").PartyCandidate("dana", "red").Registered(1);
        LocalDate last = election.Day.PlusDays(-daysBefore);
        election.Until(election.Second(last, 17, 59, 59)).StandsIn(ElectionState.RegistrationOnly)
            .Registered(2)
            .Until(last, 18).StandsIn(ElectionState.Campaign)
            .Refuses(new RegisterCandidate(Id(3)), Election.Commission, "case.state", "part.state");
        Assert.Equal(CandidateState.NotRegistered, election.Candidate(3).State);
        Assert.Equal(CandidateState.OnBallot, election.Candidate(2).State);
    }

    [Theory]
    [InlineData("D1")]
    [InlineData("D2")]
    [InlineData("D3")]
    [InlineData("D4")]
    public void With_fewer_than_two_registered_the_election_moves_by_15_days_and_not_16(string edition)
    {
        Election election = OneRegistered(edition);
        LocalDate latest = election.Day.PlusDays(15);
        election.StandsIn(ElectionState.RegistrationOnly)
            .RefusesOn(
                new PostponeElection(latest.PlusDays(1)), Election.Commission, "postponement.length", "113-7(1)",
                $"from {Words.Of(election.Day.PlusDays(1)).English} to {Words.Of(latest).English}", Words.Of(latest.PlusDays(1)).English)
            .RefusesOn(new PostponeElection(election.Day), Election.Commission, "postponement.length", "113-7(1)",
                found: Words.Of(election.Day).English)
            .Given(new PostponeElection(latest), Election.Commission)
            .StandsIn(ElectionState.Postponed);
        Assert.Equal(latest, election.Day);
        Assert.Equal(election.At(latest, 7), election.Case.Schedule!.VotingOpens);
    }

    [Fact]
    public void An_election_does_not_move_before_registration_closes()
    {
        Election election = new Election("D2").NominationIsOpen();
        election.RefusesOn(
            new PostponeElection(election.Day.PlusDays(5)), Election.Commission, "registration.closes", "113-5(14)",
            earliest: election.Case.Schedule!.RegistrationCloses);
    }

    [Fact]
    public void Two_candidates_leave_no_reason_to_move()
    {
        Election election = new Election("D2").InCampaign();
        election.RefusesOn(
            new PostponeElection(election.Day.PlusDays(5)), Election.Commission, "postponement.too-few-left", "113-7(2)", found: "2");
    }

    [Theory]
    [InlineData("D1")]
    [InlineData("D2")]
    [InlineData("D3")]
    [InlineData("D4")]
    public void A_candidate_who_drops_out_of_the_campaign_moves_the_election(string edition)
    {
        Election election = new Election(edition).InCampaign();
        LocalDate tooLate = election.Day.PlusDays(16);
        election.Given(new WithdrawCandidacy(Id(2)), Election.Citizen("berik"))
            .StandsIn(ElectionState.Campaign)
            .RefusesOn(
                new PostponeElection(tooLate), Election.Commission, "postponement.length-after-dropout", "113-7(2)",
                $"from {Words.Of(election.Day.PlusDays(1)).English} to {Words.Of(tooLate.PlusDays(-1)).English}", Words.Of(tooLate).English)
            .Given(new PostponeElection(election.Day.PlusDays(15)), Election.Commission)
            .StandsIn(ElectionState.Postponed);
    }

    [Fact]
    public void A_death_in_the_silence_moves_the_election_before_the_polls_open()
    {
        Election election = new Election("D2").InCampaign();
        election.Until(election.Case.Schedule!.SilenceBegins)
            .Given(new RecordDeath(Id(1)), Election.Commission)
            .Until(election.Case.Schedule.VotingOpens - Duration.FromSeconds(1))
            .Given(new PostponeElection(election.Day.PlusDays(10)), Election.Commission)
            .StandsIn(ElectionState.Postponed);
    }

    [Fact]
    public void With_one_candidate_left_the_polls_do_not_open()
    {
        Election election = new Election("D2").InCampaign();
        election.Until(election.Case.Schedule!.SilenceBegins)
            .Given(new RecordDeath(Id(1)), Election.Commission)
            .Until(election.Case.Schedule.VotingOpens)
            .StandsIn(ElectionState.Silence)
            .RefusesOn(new PostponeElection(election.Day.PlusDays(10)), Election.Commission, "voting.opens", "38(1)");
    }

    [Theory]
    [InlineData("D1")]
    [InlineData("D2")]
    [InlineData("D3")]
    [InlineData("D4")]
    public void All_may_withdraw_on_the_last_permitted_day_and_none_on_the_next(string edition)
    {
        Election election = new Election(edition).InCampaign();
        LocalDate last = election.Day.PlusDays(-3);
        election.Until(last, 23, 59)
            .Given(new WithdrawCandidacy(Id(1)), Election.Citizen("anna"))
            .Until(last.PlusDays(1), 0)
            .RefusesOn(new WithdrawCandidacy(Id(2)), Election.Citizen("berik"), "withdrawal.closes", "113-6(1)");

        election = new Election(edition).InCampaign();
        election.Until(last, 23, 59)
            .Given(new WithdrawCandidacy(Id(1)), Election.Citizen("anna"))
            .Given(new WithdrawCandidacy(Id(2)), Election.Citizen("berik"))
            .Given(new PostponeElection(election.Day.PlusDays(15)), Election.Commission)
            .StandsIn(ElectionState.Postponed);
        Assert.Equal(0, election.Case.Contenders);
    }

    [Fact]
    public void Nomination_opens_again_in_new_terms_and_the_registered_stay_registered()
    {
        Election election = Postponed();
        election.Given(Reopen(election, -5, -4), Election.Commission)
            .StandsIn(ElectionState.NominationOpen)
            .PartyCandidate("dana", "red").Registered(3)
            .Until(election.Case.Schedule!.RegistrationCloses)
            .StandsIn(ElectionState.Campaign);
        Assert.Equal(CandidateState.OnBallot, election.Candidate(1).State);
        Assert.Equal(2, election.Case.Contenders);
    }

    [Fact]
    public void The_new_close_of_nomination_lies_ahead()
    {
        Election election = Postponed();
        LocalDateTime now = election.Now.InZone(election.Case.Zone).LocalDateTime;
        election.RefusesOn(
            new ReopenNomination(now, election.Day.PlusDays(-4).At(Six)), Election.Commission, "terms.nomination-ahead", "113-7(3)",
            found: Words.Of(now).English);
    }

    [Fact]
    public void The_new_close_of_registration_does_not_precede_that_of_nomination()
    {
        Election election = Postponed();
        election.RefusesOn(
            Reopen(election, -5, -6), Election.Commission, "terms.registration-after", "113-7(3)",
            "not earlier than " + Words.Of(election.Day.PlusDays(-5).At(Six)).English, Words.Of(election.Day.PlusDays(-6).At(Six)).English);
    }

    [Fact]
    public void The_new_terms_leave_time_to_campaign()
    {
        Election election = Postponed();
        election.RefusesOn(
            Reopen(election, -5, -1), Election.Commission, "terms.campaign", "27(2)",
            "earlier than " + Words.Of(election.Day.PlusDays(-1).AtMidnight()).English);
    }

    [Fact]
    public void Voting_hours_changed_while_the_election_waits_outlive_the_reopening()
    {
        Election election = Postponed();
        election.Given(new ChangeVotingHours(new VotingHours(new LocalTime(6, 0), new LocalTime(21, 0))), Election.Commission)
            .Given(Reopen(election, -5, -4), Election.Commission);
        Assert.Equal(election.At(election.Day, 6), election.Case.Schedule!.VotingOpens);
        Assert.Equal(election.At(election.Day, 21), election.Case.Schedule.VotingCloses);
        Assert.Equal(election.At(election.Day.PlusDays(1), 9), election.Case.Schedule.CountDue);
    }

    [Fact]
    public void An_election_that_is_not_postponed_does_not_open_nomination_again()
    {
        Election election = new Election("D2").InCampaign();
        election.RefusesOn(Reopen(election, -5, -4), Election.Commission, "case.state", "113-7(3)");
    }

    private static Election OneRegistered(string edition)
    {
        Election election = new Election(edition).NominationIsOpen().PartyCandidate("anna", "green").PartyCandidate("berik", "blue")
            .Registered(1);
        return election.Until(election.Case.Schedule!.RegistrationCloses);
    }

    private static Election Postponed()
    {
        Election election = OneRegistered("D2");
        return election.Given(new PostponeElection(election.Day.PlusDays(15)), Election.Commission);
    }

    private static ReopenNomination Reopen(Election election, int nomination, int registration) =>
        new(election.Day.PlusDays(nomination).At(Six), election.Day.PlusDays(registration).At(Six));
}
