using SelfGov.Contract;
using SelfGov.Elections.Candidacies;
using SelfGov.Workflow;
using Xunit;
using static SelfGov.Elections.Direct.ElectionExpectations;

namespace SelfGov.Elections.Direct;

/// <summary>The protocol of a precinct: its control sums, and who may file it when (arts 43, 113-8(1)).</summary>
public sealed class PrecinctProtocolTests
{
    private static readonly PrecinctProtocol Sound = Election.Protocol(1, 500, 200, 100);

    [Theory]
    [InlineData("D1")]
    [InlineData("D2")]
    [InlineData("D3")]
    [InlineData("D4")]
    public void A_protocol_that_adds_up_is_taken_in(string edition)
    {
        Election election = new Election(edition).VotingIsOver().Given(new FileProtocol(Sound), Election.Precinct);
        Assert.Equal(Sound, election.Case.Polling.Precincts[1].Protocol);
        Assert.Equal((308, 305), (Sound.TookPart, Sound.Valid));
    }

    [Fact]
    public void The_voters_are_those_of_the_list_handed_over() =>
        Refused(Sound with { VotersOnList = 501 }, "protocol.list", "43(4)1)", "exactly 500", "501");

    [Fact]
    public void Not_more_ballots_are_issued_than_voters_are_on_the_list() => Refused(
        Sound with { BallotsReceived = 600, BallotsIssued = 501, BallotsCancelled = 99 }, "protocol.issued-to-voters", "43(4)2)",
        "at most 500", "501");

    [Fact]
    public void Received_ballots_are_the_issued_and_the_cancelled() =>
        Refused(Sound with { BallotsReceived = 505 }, "protocol.received", "43(4-1)5)", "exactly 505", "500");

    [Fact]
    public void Not_more_ballots_are_found_than_were_issued() => Refused(
        Sound with { BallotsIssued = 307, BallotsCancelled = 193 }, "protocol.found-within-issued", "43(4-1)", "at most 307", "308");

    [Fact]
    public void More_ballots_than_issued_stand_once_it_is_established_what_each_member_issued() => new Election("D2").VotingIsOver()
        .Given(new FileProtocol(Sound with { BallotsIssued = 307, BallotsCancelled = 193, IssueByMembersEstablished = true }),
            Election.Precinct);

    [Fact]
    public void Found_ballots_are_those_for_candidates_against_all_and_invalid() =>
        Refused(Sound with { Invalid = 2 }, "protocol.found", "43(5)", "exactly 308", "307");

    [Fact]
    public void Every_broken_sum_is_reported() => new Election("D2").VotingIsOver().Refuses(
        new FileProtocol(Sound with { VotersOnList = 100, BallotsReceived = 1, BallotsFound = 400 }),
        Election.Precinct,
        "protocol.list", "protocol.issued-to-voters", "protocol.received", "protocol.found-within-issued", "protocol.found");

    [Fact]
    public void A_precinct_without_a_list_has_no_protocol() =>
        Refused(Sound with { Precinct = 9 }, "protocol.precinct", "113-8(1)", null, "9");

    [Fact]
    public void A_protocol_is_filed_once() => new Election("D2").VotingIsOver()
        .Given(new FileProtocol(Sound), Election.Precinct)
        .RefusesOn(new FileProtocol(Sound), Election.Precinct, "protocol.precinct", "113-8(1)", found: "1");

    [Fact]
    public void An_open_precinct_files_no_protocol()
    {
        Election election = new Election("D2").InCampaign().VotersListed();
        election.Until(election.Day, 15).RefusesOn(new FileProtocol(Sound), Election.Precinct, "protocol.precinct", "113-8(1)");
    }

    [Fact]
    public void Only_a_precinct_commission_files() => new Election("D2").VotingIsOver()
        .RefusesOn(new FileProtocol(Sound), Election.Commission, "actor.role", "113-8(1)");

    [Fact]
    public void A_missing_candidate_is_named() => Refused(
        Sound with { Votes = [new(Id(1), 300)] }, "protocol.candidates", "37(1)", "exactly 1, 2", "1");

    [Fact]
    public void A_candidate_listed_twice_is_refused() => Refused(
        Sound with { Votes = [new(Id(1), 100), new(Id(1), 100), new(Id(2), 100)] }, "protocol.candidates", "37(1)", "exactly 1, 2",
        "1, 1, 2");

    [Fact]
    public void A_candidate_who_is_not_on_the_ballot_is_refused() => Refused(
        Sound with { Votes = [new(Id(1), 200), new(Id(2), 99), new(Id(7), 1)] }, "protocol.candidates", "37(1)", "exactly 1, 2", "1, 2, 7");

    [Fact]
    public void A_candidate_identity_of_nobody_is_refused() => Refused(
        Sound with { Votes = [new(Id(1), 200), new(default, 100)] }, "protocol.candidates", "37(1)", "exactly 1, 2", "1, 0");

    public static TheoryData<int, PrecinctProtocol> NegativeFigures => new()
    {
        { 1, Sound with { VotersOnList = -1 } },
        { 2, Sound with { BallotsReceived = -1 } },
        { 3, Sound with { BallotsIssued = -1 } },
        { 4, Sound with { BallotsCancelled = -1 } },
        { 5, Sound with { BallotsFound = int.MinValue } },
        { 6, Sound with { Invalid = -1 } },
        { 7, Sound with { AgainstAll = -1 } },
        { 8, Sound with { Votes = [new(Id(1), 309), new(Id(2), -1)] } },
    };

    [Theory]
    [MemberData(nameof(NegativeFigures), DisableDiscoveryEnumeration = true)]
    public void A_negative_figure_is_refused_alone(int figure, PrecinctProtocol protocol)
    {
        Assert.InRange(figure, 1, 8);
        Refused(protocol, "protocol.not-negative", "43(4-1)", null, null);
    }

    [Fact]
    public void Figures_of_any_size_are_refused_and_not_overflowed() => new Election("D2").VotingIsOver().Refuses(
        new FileProtocol(new PrecinctProtocol
        {
            Precinct = 1,
            VotersOnList = int.MaxValue,
            BallotsReceived = int.MaxValue,
            BallotsIssued = int.MaxValue,
            BallotsCancelled = int.MaxValue,
            BallotsFound = int.MaxValue,
            Invalid = int.MaxValue,
            AgainstAll = int.MaxValue,
            Votes = [new(Id(1), int.MaxValue), new(Id(2), int.MaxValue)],
        }),
        Election.Precinct,
        "protocol.list", "protocol.received", "protocol.found");

    [Fact]
    public void The_ballots_of_all_precincts_stay_a_number_that_can_be_counted()
    {
        Election election = Crowded(precincts: 22);
        foreach (int precinct in Enumerable.Range(1, 21))
        {
            election.Given(new FileProtocol(Huge(precinct)), Election.Precinct);
        }

        election.RefusesOn(
            new FileProtocol(Huge(22)), Election.Precinct, "protocol.total", "43(4-1)", "at most 2147483647", "2200000000");
    }

    [Fact]
    public void A_recount_takes_the_ballots_of_a_precinct_off_the_total()
    {
        Election election = Crowded(precincts: 22);
        foreach (int precinct in Enumerable.Range(1, 21))
        {
            election.Given(new FileProtocol(Huge(precinct)), Election.Precinct);
        }

        election.Given(new OrderRecount(1), Election.Commission)
            .Given(new FileProtocol(Sound), Election.Precinct)
            .Given(new FileProtocol(Sound with { Precinct = 22 }), Election.Precinct);
    }

    [Fact]
    public void A_protocol_whose_votes_were_never_set_is_refused() => new Election("D2").VotingIsOver().Refuses(
        new FileProtocol(Sound with { Votes = null! }), Election.Precinct, "protocol.not-negative",
        "protocol.candidates");

    [Fact]
    public void No_protocol_at_all_is_refused() => new Election("D2").VotingIsOver()
        .Refuses(new FileProtocol(null!), Election.Precinct, "protocol.precinct", "protocol.not-negative", "protocol.candidates");

    [Fact]
    public void A_recount_asks_for_the_protocol_again()
    {
        Election election = new Election("D2").Established().Given(new OrderRecount(1), Election.Oblast).StandsIn(ElectionState.Counting);
        Assert.Null(election.Case.Outcome.Result);
        election.RefusesOn(new EstablishResults(), Election.Commission, "results.protocols", "113-10(1)", "at least 2", "1")
            .Given(new FileProtocol(Election.Protocol(1, 500, 100, 300)), Election.Precinct)
            .Given(new EstablishResults(), Election.Commission);
        Assert.Equal(Id(2), election.Case.Outcome.Result!.Winner);
    }

    [Fact]
    public void A_precinct_without_a_protocol_is_not_recounted() => new Election("D2").VotingIsOver()
        .RefusesOn(new OrderRecount(1), Election.Commission, "recount.protocol", "43(9)", found: "1")
        .RefusesOn(new OrderRecount(9), Election.Commission, "recount.protocol", "43(9)", found: "9");

    [Fact]
    public void Nothing_is_recounted_after_publication() => new Election("D2").Established()
        .Given(new PublishResults(), Election.Commission)
        .RefusesOn(new OrderRecount(1), Election.Commission, "case.state", "43(9)")
        .Given(new InvalidateElection("ballots burnt"), Election.Commission)
        .Given(new AppealInvalidation(Id(1)), Election.Citizen("anna"))
        .Given(new DecideInvalidationAppeal(true), Court)
        .RefusesOn(new OrderRecount(1), Election.Commission, "recount.unpublished", "43(9)");

    [Fact]
    public void The_statement_of_a_winner_does_not_serve_another_whom_a_recount_elects() => new Election("D2").Established()
        .Given(new GiveUpDuties(), Election.Citizen("anna"))
        .Given(new OrderRecount(1), Election.Commission)
        .Given(new FileProtocol(Election.Protocol(1, 500, 100, 300)), Election.Precinct)
        .Given(new EstablishResults(), Election.Commission)
        .RefusesOn(new RegisterAkim(), Election.Commission, "akim.duties-given-up", "45")
        .Given(new GiveUpDuties(), Election.Citizen("berik"))
        .Given(new RegisterAkim(), Election.Commission);

    [Fact]
    public void In_D4_a_precinct_is_voided_and_its_figures_are_left_out()
    {
        Election election = new Election("D4").Counted(annaFirst: 10, berikFirst: 300, annaSecond: 250, berikSecond: 100)
            .Voided(1)
            .Given(new EstablishResults(), Election.Commission);
        Assert.Equal(Id(1), election.Case.Outcome.Result!.Winner);
        Assert.Equal((358, 355), (election.Case.Outcome.Result.TookPart, election.Case.Outcome.Result.Valid));
    }

    [Fact]
    public void A_voided_precinct_owes_no_protocol() => new Election("D4").VotingIsOver()
        .Given(new FileProtocol(Sound), Election.Precinct)
        .Voided(2)
        .RefusesOn(new FileProtocol(Election.Protocol(2, 700, 1, 0)), Election.Precinct, "protocol.precinct", "113-8(1)")
        .Given(new EstablishResults(), Election.Commission);

    [Fact]
    public void With_all_precincts_voided_there_is_no_result() => new Election("D4").VotingIsOver()
        .Voided(1)
        .Voided(2)
        .RefusesOn(new EstablishResults(), Election.Commission, "results.valid-precinct", "113-10(1)");

    [Theory]
    [InlineData("D1")]
    [InlineData("D2")]
    [InlineData("D3")]
    public void Before_D4_the_commission_above_cancels_what_a_precinct_decided(string edition)
    {
        Election election = new Election(edition).Counted(annaFirst: 10, berikFirst: 300, annaSecond: 250, berikSecond: 100)
            .RefusesOn(new InvalidatePrecinct(1, " "), Election.Commission, "precinct.reason", "14.3)")
            .Given(new InvalidatePrecinct(1, "box opened"), Election.Oblast)
            .Given(new EstablishResults(), Election.Commission);
        Assert.Equal(Id(1), election.Case.Outcome.Result!.Winner);
        Assert.Equal(700, election.Case.Outcome.Result.VotersOnLists);
        election.Story.ReplaysToItself();
    }

    [Fact]
    public void In_D4_a_precinct_is_voided_only_on_the_submission_of_the_commission_below()
    {
        Election election = new Election("D4").Counted();
        election
            .RefusesOn(new InvalidatePrecinct(1, "box opened"), Election.Commission, "precinct.submission", "44(2-1)")
            .RefusesOn(
                new InvalidatePrecinct(1, "box opened", election.Day.PlusDays(-1)), Election.Commission, "precinct.submission-day",
                "44(2-1)")
            .RefusesOn(
                new InvalidatePrecinct(1, "box opened", election.Day.PlusDays(1)), Election.Commission, "precinct.submission-day",
                "44(2-1)")
            .RefusesOn(new InvalidatePrecinct(1, "box opened", election.Day), Election.Oblast, "actor.role", "44(2-1)")
            .Given(new InvalidatePrecinct(1, "box opened", election.Day), Election.Commission);
    }

    [Fact]
    public void A_precinct_is_voided_once_and_with_a_reason() => new Election("D4").Counted()
        .RefusesOn(
            new InvalidatePrecinct(1, " "), Election.Commission, "precinct.reason", "44(2-1)", alsoRefusedBy: "precinct.submission")
        .RefusesOn(
            new InvalidatePrecinct(9, "box opened"), Election.Commission, "precinct.known", "44(2-1)", found: "9",
            alsoRefusedBy: "precinct.submission")
        .Voided(1)
        .RefusesOn(new OrderRecount(1), Election.Commission, "recount.protocol", "43(9)", found: "1")
        .RefusesOn(
            new InvalidatePrecinct(1, "box opened"), Election.Commission, "precinct.known", "44(2-1)", found: "1",
            alsoRefusedBy: "precinct.submission");

    private static void Refused(PrecinctProtocol protocol, string code, string place, string? expected, string? found) =>
        new Election("D2").VotingIsOver()
        .RefusesOn(new FileProtocol(protocol), Election.Precinct, code, place, expected, found);

    /// <summary>An election that is voted in many precincts of 500 voters.</summary>
    private static Election Crowded(int precincts)
    {
        AkimElectionLaw law = AkimElectionEditions.All[new("D2")].Law;
        Election election = new Election(law: law with { Policies = law.Policies with { ListedVotersAtMostPercent = null } }).InCampaign();
        foreach (int precinct in Enumerable.Range(1, precincts))
        {
            election.Given(new HandOverVoterList(precinct, 500), Election.Akimat);
        }

        return election.Until(election.Case.Schedule!.VotingCloses);
    }

    /// <summary>A protocol with the largest number of ballots that one can state.</summary>
    private static PrecinctProtocol Huge(int precinct) => Sound with
    {
        Precinct = precinct,
        BallotsFound = ValueShape.LargestWhole,
        IssueByMembersEstablished = true,
        Votes = [new(Id(1), ValueShape.LargestWhole - 8), new(Id(2), 0)],
    };
}
