using NodaTime;
using SelfGov.Law;
using Xunit;
using static SelfGov.Elections.Direct.ElectionExpectations;

namespace SelfGov.Elections.Direct;

/// <summary>Rows 16 to 20 of the machine: tie, invalidity, repeat voting and repeat elections (arts 113-9, 113-11(2)).</summary>
public sealed class RepeatTests
{
    private static readonly LocalTime Six = new(18, 0);

    [Theory]
    [InlineData("D1", "113-9(3)")]
    [InlineData("D2", "113-9(3)")]
    [InlineData("D3", "113-9(3)")]
    public void Until_D4_a_tie_leads_to_repeat_elections_within_a_month_of_the_vote(string edition, string place)
    {
        Election election = new Election(edition).Tied();
        LocalDate last = election.Day.PlusMonths(1);
        election.RefusesOn(new CallRepeatVoting(last), Election.Commission, "repeat-voting.edition", "113-9(2)")
            .RefusesOn(
                new CallRepeatElection(last.PlusDays(1)), Election.Commission, "repeat-election.day", place,
                FromTo(election, last), Words.Of(last.PlusDays(1)).English)
            .Given(new CallRepeatElection(last), Election.Commission)
            .StandsIn(ElectionState.RepeatElectionCalled)
            .RefusesOn(new HandOverVoterList(3, 300), Election.Akimat, "lists.same", place);
        Assert.Equal(2, election.Case.Outcome.Round);
        Assert.All(election.Case.Candidates, candidate => Assert.Equal(CandidateState.NotElected, candidate.State));
    }

    [Fact]
    public void In_D4_a_tie_leads_to_repeat_voting_within_a_month_with_the_same_lists()
    {
        Election election = new Election("D4").Tied();
        LocalDate last = election.Day.PlusMonths(1);
        election.RefusesOn(new CallRepeatElection(last), Election.Commission, "repeat-election.ground", "113-9(3)", found: "1, 2")
            .RefusesOn(new CallRepeatVoting(last.PlusDays(1)), Election.Commission, "repeat-voting.day", "113-9(2)", FromTo(election, last))
            .Given(new CallRepeatVoting(last), Election.Commission)
            .StandsIn(ElectionState.RepeatVotingCalled)
            .RefusesOn(new HandOverVoterList(1, 501), Election.Akimat, "lists.same", "113-9(4)")
            .RefusesOn(new HandOverVoterList(3, 300), Election.Akimat, "lists.same", "113-9(4)");
        Assert.Equal([500, 700], election.Case.Polling.Precincts.Values.Select(precinct => precinct.Voters));
        Assert.Equal(2, election.Case.Polling.ProtocolsAwaited);
    }

    [Fact]
    public void A_repeat_voting_leaves_a_day_of_silence()
    {
        Election election = new Election("D4").Tied();
        LocalDate today = election.Now.InZone(election.Case.Zone).Date;
        election.RefusesOn(
            new CallRepeatVoting(today.PlusDays(1)), Election.Commission, "repeat-voting.day", "113-9(2)",
            found: Words.Of(today.PlusDays(1)).English)
            .Given(new CallRepeatVoting(today.PlusDays(2)), Election.Commission)
            .Until(today.PlusDays(1), 0)
            .StandsIn(ElectionState.Silence);
    }

    [Fact]
    public void A_repeat_voting_elects()
    {
        Election election = Revoted(anna: 200, berik: 201);
        Assert.Equal(Id(2), election.Case.Outcome.Result!.Winner);
        election.Given(new GiveUpDuties(), Election.Citizen("berik")).Given(new RegisterAkim(), Election.Commission)
            .StandsIn(ElectionState.InOffice);
    }

    [Fact]
    public void A_second_tie_is_voted_again_only_inside_the_month_of_the_first_vote()
    {
        Election election = Revoted(anna: 200, berik: 200);
        LocalDate last = election.Day.PlusDays(-10).PlusMonths(1);
        election.RefusesOn(
                new CallRepeatVoting(last.PlusDays(1)), Election.Commission, "repeat-voting.day", "113-9(2)",
                FromTo(election, last), Words.Of(last.PlusDays(1)).English)
            .Given(new CallRepeatVoting(last), Election.Commission);
    }

    [Fact]
    public void Repeat_elections_after_an_invalid_repeat_voting_stay_inside_the_month_of_the_first_vote()
    {
        Election election = Revoted(anna: 200, berik: 201).Given(new InvalidateElection("ballots burnt"), Election.Commission);
        LocalDate last = election.Day.PlusDays(-10).PlusMonths(1);
        election.Until(election.Day.PlusDays(6), 0)
            .RefusesOn(
                new CallRepeatElection(last.PlusDays(1)), Election.Commission, "repeat-election.day", "113-9(4)", FromTo(election, last))
            .Given(new CallRepeatElection(last), Election.Commission);
    }

    [Fact]
    public void A_tie_in_repeat_elections_counts_its_month_from_them()
    {
        Election election = SecondRound("D2");
        Assert.Equal(2, election.Case.OnBallot.Count());
        LocalDate last = election.Day.PlusMonths(1);
        election.VotersListed().Until(election.Case.Schedule!.VotingCloses)
            .Given(new FileProtocol(Between(1, 500)), Election.Precinct)
            .Given(new FileProtocol(Between(2, 700)), Election.Precinct)
            .Given(new EstablishResults(), Election.Commission)
            .RefusesOn(
                new CallRepeatElection(last.PlusDays(1)), Election.Commission, "repeat-election.day", "113-9(3)", FromTo(election, last))
            .Given(new CallRepeatElection(last), Election.Commission);
        Assert.Equal(3, election.Case.Outcome.Round);
    }

    [Theory]
    [InlineData("2022-06-29", "2022-07-29")]
    [InlineData("2022-07-31", "2022-08-31")]
    [InlineData("2022-08-31", "2022-09-30")]
    public void A_month_ends_on_the_same_date_or_the_last_day(string vote, string last)
    {
        LocalDate day = NodaTime.Text.LocalDatePattern.Iso.Parse(vote).Value;
        Assert.Equal(
            NodaTime.Text.LocalDatePattern.Iso.Parse(last).Value,
            AkimElectionEditions.All[new EditionId("D1")].Law.RepeatElection.Value.LastDay(day));
    }

    [Theory]
    [InlineData("D1")]
    [InlineData("D2")]
    [InlineData("D3")]
    [InlineData("D4")]
    public void An_election_with_a_winner_is_not_repeated(string edition)
    {
        Election election = new Election(edition).Established();
        election.Refuses(new CallRepeatElection(election.Day.PlusDays(20)), Election.Commission, "repeat-election.ground");
        string[] codes = edition == "D4" ? ["repeat-voting.tie"] : ["repeat-voting.tie", "repeat-voting.edition"];
        election.Refuses(new CallRepeatVoting(election.Day.PlusDays(20)), Election.Commission, codes);
    }

    [Theory]
    [InlineData("D1", "113-9(3)")]
    [InlineData("D2", "113-9(3)")]
    [InlineData("D3", "113-9(3)")]
    [InlineData("D4", "113-9(4)")]
    public void An_invalid_election_is_repeated_once_the_time_to_appeal_is_over(string edition, string place)
    {
        Election election = new Election(edition).Established();
        LocalDate vote = election.Day;
        election.Until(vote.PlusDays(6), 9)
            .Given(new InvalidateElection("ballots burnt"), Election.Commission)
            .StandsIn(ElectionState.Invalidated)
            .RefusesOn(new RegisterAkim(), Election.Commission, "case.state", "113-11(1)")
            .Until(vote.PlusDays(11), 23, 59)
            .RefusesOn(
                new CallRepeatElection(vote.PlusDays(20)), Election.Commission, "repeat-election.after-appeal", "113-11(2)",
                earliest: election.At(vote.PlusDays(12), 0))
            .Until(vote.PlusDays(12), 0)
            .RefusesOn(new AppealInvalidation(Id(1)), Election.Citizen("anna"), "invalidity.appeal-closes", "113-11(2)")
            .RefusesOn(new CallRepeatElection(vote.PlusMonths(1).PlusDays(1)), Election.Commission, "repeat-election.day", place)
            .Given(new CallRepeatElection(vote.PlusMonths(1)), Election.Commission)
            .StandsIn(ElectionState.RepeatElectionCalled);
    }

    [Fact]
    public void An_election_is_found_invalid_while_it_is_counted_and_for_a_reason() => new Election("D2").VotingIsOver()
        .RefusesOn(new InvalidateElection(""), Election.Commission, "invalidity.reason", "113-11(2)")
        .RefusesOn(new InvalidateElection("fraud"), Election.Oblast, "actor.role", "113-11(2)")
        .RefusesOn(new InvalidateElection("fraud"), Court, "actor.role", "113-11(2)")
        .Given(new InvalidateElection("fraud"), Election.Commission)
        .StandsIn(ElectionState.Invalidated);

    [Fact]
    public void With_the_akim_registered_nothing_is_found_invalid() => new Election("D2").Established()
        .Given(new GiveUpDuties(), Election.Citizen("anna"))
        .Given(new RegisterAkim(), Election.Commission)
        .RefusesOn(new InvalidateElection("fraud"), Election.Commission, "case.state", "113-11(2)");

    [Fact]
    public void A_pending_appeal_holds_repeat_elections_back_and_a_dismissed_one_lets_them_go_at_once()
    {
        Election election = Invalid().Given(new AppealInvalidation(Id(2)), Election.Citizen("berik"));
        LocalDate day = election.Day.PlusDays(25);
        election.RefusesOn(
                new CallRepeatElection(day), Election.Commission, "repeat-election.settled", "113-11(2)",
                alsoRefusedBy: "repeat-election.after-appeal")
            .Given(new DecideInvalidationAppeal(false), Court)
            .RefusesOn(new AppealInvalidation(Id(1)), Election.Citizen("anna"), "invalidity.appeal-once", "113-11(2)")
            .Given(new CallRepeatElection(day), Election.Commission);
    }

    [Fact]
    public void A_granted_appeal_brings_the_count_back() => Invalid()
        .Given(new AppealInvalidation(Id(1)), Election.Citizen("anna"))
        .Given(new DecideInvalidationAppeal(true), Election.Oblast)
        .StandsIn(ElectionState.Counting)
        .Given(new EstablishResults(), Election.Commission);

    [Fact]
    public void Only_a_candidate_on_the_ballot_appeals_and_for_himself() => Invalid()
        .RefusesOn(new AppealInvalidation(Id(1)), Election.Citizen("berik"), "invalidity.appellant", "113-11(2)")
        .RefusesOn(new AppealInvalidation(Id(9)), Election.Citizen("anna"), "invalidity.appellant", "113-11(2)")
        .RefusesOn(new AppealInvalidation(default), Election.Citizen("anna"), "invalidity.appellant", "113-11(2)");

    [Fact]
    public void Without_an_appeal_there_is_nothing_to_decide() => Invalid()
        .RefusesOn(new DecideInvalidationAppeal(true), Court, "invalidity.appealed", "113-11(2)");

    [Theory]
    [InlineData("D1", "113-9(3)")]
    [InlineData("D4", "113-9(4)")]
    public void Nomination_for_repeat_elections_opens_in_the_commissions_terms(string edition, string place)
    {
        Election election = RepeatCalled(edition);
        LocalDate day = election.Day;
        election.RefusesOn(
                new OpenRepeatNomination(day.PlusDays(-5).At(Six), day.PlusDays(-6).At(Six)), Election.Commission,
                "terms.registration-after", place)
            .RefusesOn(new CallElection(day, Election.MinimumWage), Election.Commission, "case.state", "113-1(2)")
            .Given(new OpenRepeatNomination(day.PlusDays(-5).At(Six), day.PlusDays(-4).At(Six)), Election.Commission)
            .StandsIn(ElectionState.NominationOpen);
        Assert.Equal(election.At(day.PlusDays(-5), 18), election.Case.Schedule!.NominationCloses);
    }

    [Fact]
    public void The_candidates_of_the_first_round_may_be_nominated_again()
    {
        Election election = SecondRound("D2");
        Assert.Equal([1, 1, 2, 2], election.Case.Candidates.Select(candidate => candidate.Round));
        Assert.Equal([Id(3), Id(4)], election.Case.OnBallot.Select(candidate => candidate.Id));
    }

    private static Election Invalid()
    {
        Election election = new Election("D2").Established();
        return election.Given(new InvalidateElection("ballots burnt"), Election.Commission);
    }

    private static Election RepeatCalled(string edition)
    {
        Election election = new Election(edition).Established().Given(new InvalidateElection("ballots burnt"), Election.Commission);
        LocalDate vote = election.Day;
        return election.Until(vote.PlusDays(7), 9).Given(new CallRepeatElection(vote.PlusDays(28)), Election.Commission);
    }

    private static Election SecondRound(string edition)
    {
        Election election = RepeatCalled(edition);
        election.Given(new OpenRepeatNomination(election.Day.PlusDays(-5).At(Six), election.Day.PlusDays(-4).At(Six)), Election.Commission)
            .PartyCandidate("anna", "green").PartyCandidate("berik", "blue").Registered(3).Registered(4);
        return election.Until(election.Case.Schedule!.RegistrationCloses).StandsIn(ElectionState.Campaign);
    }

    private static Election Revoted(int anna, int berik)
    {
        Election election = new Election("D4").Tied();
        election.Given(new CallRepeatVoting(election.Day.PlusDays(10)), Election.Commission);
        return election.Until(election.Case.Schedule!.VotingCloses)
            .Given(new FileProtocol(Election.Protocol(1, 500, anna, berik)), Election.Precinct)
            .Given(new FileProtocol(Election.Protocol(2, 700, 0, 0)), Election.Precinct)
            .Given(new EstablishResults(), Election.Commission);
    }

    private static PrecinctProtocol Between(int precinct, int voters) =>
        Election.Protocol(precinct, voters, 0, 0, againstAll: 0, invalid: 0) with { Votes = [new(Id(3), 0), new(Id(4), 0)] };

    private static string FromTo(Election election, LocalDate last) =>
        $"from {Words.Of(election.Now.InZone(election.Case.Zone).Date.PlusDays(2)).English} to {Words.Of(last).English}";
}
