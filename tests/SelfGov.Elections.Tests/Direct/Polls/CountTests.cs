using System.Text;
using NodaTime;
using SelfGov.Elections.Candidacies;
using SelfGov.Workflow;
using Xunit;
using static SelfGov.Elections.Direct.ElectionExpectations;

namespace SelfGov.Elections.Direct.Polls;

/// <summary>The count as it is held: figures of the notice, portable boxes, damaged ballots, recounts, hours of single precincts.</summary>
public sealed class CountTests
{
    private static readonly PrecinctProtocol Sound = Election.Protocol(1, 500, 200, 100);

    // Published: 3,997 took part, 239 ballots of them invalid.
    [Fact]
    public void Those_who_took_part_are_3997_with_239_invalid_and_3758_are_the_base_of_the_shares()
    {
        Election election = new Election("D2").NominationIsOpen(Election.Village(6_000));
        election.PartyCandidate("anna", "green").PartyCandidate("berik", "blue").Registered(1).Registered(2)
            .Given(new HandOverVoterList(1, 3_000), Election.Akimat)
            .Given(new HandOverVoterList(2, 3_000), Election.Akimat)
            .Until(election.Case.Schedule!.RegistrationCloses).Until(election.Case.Schedule.VotingCloses)
            .Given(new FileProtocol(Election.Protocol(1, 3_000, 1_800, 94, againstAll: 4, invalid: 100)), Election.Precinct)
            .Given(new FileProtocol(Election.Protocol(2, 3_000, 1_760, 94, againstAll: 6, invalid: 139)), Election.Precinct)
            .Given(new EstablishResults(), Election.Commission);
        ElectionResult result = election.Case.Outcome.Result!;
        Assert.Equal((3_997, 239, 3_758, 6_000), (result.TookPart, result.Invalid, result.Valid, result.VotersOnLists));
        PrecinctProtocol first = election.Case.Polling.Precincts[1].Protocol!;
        Assert.Equal((1_998, 1_898), (first.TookPart, first.Valid));

        // 188 of 3,758 is more than 5 %; of 3,997 it would be less.
        election.Given(new PublishResults(), Election.Commission)
            .Given(new GiveUpDuties(), Election.Citizen("anna"))
            .Given(new RegisterAkim(), Election.Commission)
            .Given(new RefundFee(Id(2)), Election.Commission);
    }

    [Fact]
    public void Damaged_ballots_have_their_room_between_the_received_and_the_issued() => new Election("D2").VotingIsOver()
        .RefusesOn(
            new FileProtocol(Sound with { BallotsReceived = 505, Damaged = 4 }), Election.Precinct, "protocol.received", "43(4-1)5)",
            "exactly 505", "504")
        .RefusesOn(new FileProtocol(Sound with { Damaged = -1 }), Election.Precinct, "protocol.not-negative", "43(4-1)")
        .Given(new FileProtocol(Sound with { BallotsReceived = 505, Damaged = 5 }), Election.Precinct);

    [Fact]
    public void Nobody_votes_by_a_certificate_who_was_not_entered_by_one() => new Election("D2").VotingIsOver()
        .RefusesOn(
            new FileProtocol(Sound with { ByAbsenteeCertificate = 1 }), Election.Precinct, "protocol.by-certificate", "41(6-1)",
            "at most 0", "1")
        .Given(new FileProtocol(Sound with { ByAbsenteeCertificate = 0 }), Election.Precinct);

    [Fact]
    public void Who_votes_outside_the_premises_has_asked_to()
    {
        Election election = AskedAtHome(23);
        election
            .RefusesOn(
                new FileProtocol(Sound with { HomeRequests = 22 }), Election.Precinct, "protocol.home-requests", "41(6)", "exactly 23",
                "22")
            .RefusesOn(
                new FileProtocol(Sound with { OutsidePremises = 24 }), Election.Precinct, "protocol.outside-premises", "41(6)",
                "at most 23", "24")
            .Given(new FileProtocol(Sound with { HomeRequests = 23, OutsidePremises = 21 }), Election.Precinct);
    }

    [Fact]
    public void Requests_that_were_not_recorded_before_stand_in_the_protocol_alone() => new Election("D2").VotingIsOver()
        .RefusesOn(
            new FileProtocol(Sound with { HomeRequests = 501 }), Election.Precinct, "protocol.home-requests", "41(6)", "at most 500", "501")
        .RefusesOn(
            new FileProtocol(Sound with { HomeRequests = 500, OutsidePremises = 309 }), Election.Precinct, "protocol.outside-premises",
            "41(6)", "at most 308", "309")
        .Given(new FileProtocol(Sound with { HomeRequests = 500, OutsidePremises = 308 }), Election.Precinct);

    [Fact]
    public void A_portable_box_with_more_ballots_than_requests_is_invalid_and_has_an_act()
    {
        PrecinctProtocol boxes = Sound with { HomeRequests = 23, PortableBoxes = [new(20, 20), new(3, 4)] };
        AskedAtHome(23)
            .RefusesOn(
                new FileProtocol(boxes), Election.Precinct, "protocol.box-invalid", "43(3-1)", "at least 4", "3",
                alsoRefusedBy: "protocol.box-act")
            .RefusesOn(
                new FileProtocol(WithInvalid(boxes, 4)), Election.Precinct, "protocol.box-act", "43(3-1)")
            .RefusesOn(
                new FileProtocol(boxes with { PortableBoxes = [new(20, 20), new(2, 1)] }), Election.Precinct, "protocol.box-requests",
                "43(3-1)", "exactly 23", "22")
            .RefusesOn(
                new FileProtocol(boxes with { PortableBoxes = [new(20, -1)] }), Election.Precinct, "protocol.not-negative", "43(4-1)")
            .Given(new FileProtocol(WithInvalid(boxes, 4) with { PortableBoxActDrawnUp = true }), Election.Precinct);
    }

    [Fact]
    public void The_portable_boxes_hold_no_more_than_all_boxes() => new Election("D2").VotingIsOver()
        .RefusesOn(
            new FileProtocol(Sound with { PortableBoxes = [new(200, 200), new(200, 109)] }), Election.Precinct, "protocol.box-ballots",
            "43(3-1)", "at most 308", "309")
        .Given(new FileProtocol(Sound with { PortableBoxes = [] }), Election.Precinct);

    [Fact]
    public void Any_figure_of_any_size_is_refused_and_not_overflowed() => new Election("D2").VotingIsOver().Refuses(
        new FileProtocol(Sound with
        {
            Damaged = int.MaxValue,
            ByAbsenteeCertificate = int.MaxValue,
            HomeRequests = int.MaxValue,
            OutsidePremises = int.MaxValue,
            PortableBoxes = [new(int.MaxValue, int.MaxValue), new(int.MaxValue, int.MaxValue), new(0, 0)],
        }),
        Election.Precinct,
        "protocol.received", "protocol.by-certificate", "protocol.home-requests", "protocol.outside-premises", "protocol.box-requests",
        "protocol.box-ballots");

    [Theory]
    [InlineData("D1")]
    [InlineData("D2")]
    [InlineData("D3")]
    [InlineData("D4")]
    public void A_trusted_person_has_the_precinct_count_again_once_in_the_twelve_hours(string edition)
    {
        Election election = new Election(edition).VotingIsOver().Given(new FileProtocol(Sound), Election.Precinct);
        election
            .RefusesOn(new RecountAtRequest(9, Id(1)), Election.Precinct, "recount.counted", "43(7-1)")
            .RefusesOn(new RecountAtRequest(1, Id(9)), Election.Precinct, "recount.applicant", "43(7-1)", "exactly 1, 2", "9")
            .RefusesOn(new RecountAtRequest(1, Id(1)), Election.Commission, "actor.role", "43(7-1)")
            .Given(new RecountAtRequest(1, Id(2)), Election.Precinct);
        Assert.Null(election.Case.Polling.Precincts[1].Protocol);
        election.Given(new FileProtocol(Election.Protocol(1, 500, 199, 101)), Election.Precinct)
            .RefusesOn(new RecountAtRequest(1, Id(1)), Election.Precinct, "recount.once", "43(7-1)")
            .Until(election.Second(election.Day.PlusDays(1), 7, 59, 59))
            .Given(new RecountAtRequest(2, Id(1)), Election.Precinct)
            .Given(new FileProtocol(Election.Protocol(2, 700, 1, 0)), Election.Precinct);
        election.Story.ReplaysToItself();
    }

    [Fact]
    public void After_twelve_hours_only_the_commission_above_orders_a_recount()
    {
        Election election = new Election("D2").Counted();
        election.Until(election.Day.PlusDays(1), 8)
            .RefusesOn(
                new RecountAtRequest(1, Id(1)), Election.Precinct, "recount.in-time", "43(7-1)", alsoRefusedBy: "recount.precinct-time")
            .Given(new OrderRecount(1), Election.Commission);
    }

    [Fact]
    public void The_hours_of_one_precinct_change_and_its_count_begins_by_them()
    {
        Election election = new Election("D2").InCampaign().VotersListed()
            .Given(new ChangeVotingHours(Hours(6, 18), [1]), Election.Commission);
        election.Until(election.Day, 6).StandsIn(ElectionState.Voting)
            .Until(election.Second(election.Day, 17, 59, 59))
            .RefusesOn(new FileProtocol(Sound), Election.Precinct, "protocol.precinct", "113-8(1)")
            .RefusesOn(new RecountAtRequest(1, Id(1)), Election.Precinct, "recount.counted", "43(7-1)")
            .Until(election.Day, 18)
            .RefusesOn(
                new ChangeVoterList(1, VoterListReason.VoterRequest, Added: 1), Election.Precinct, "list.precinct", "24(10)")
            .Given(new ChangeVoterList(2, VoterListReason.VoterRequest, Added: 1), Election.Precinct)
            .Given(new FileProtocol(Sound), Election.Precinct)
            .RefusesOn(new FileProtocol(Election.Protocol(2, 701, 1, 0)), Election.Precinct, "protocol.precinct", "113-8(1)")
            .StandsIn(ElectionState.Voting)
            .Until(election.Day, 20).StandsIn(ElectionState.Counting)
            .Given(new FileProtocol(Election.Protocol(2, 701, 1, 0)), Election.Precinct)
            .Until(election.Day.PlusDays(1), 6)
            .RefusesOn(new RecountAtRequest(1, Id(1)), Election.Precinct, "recount.precinct-time", "43(7-1)")
            .Given(new RecountAtRequest(2, Id(1)), Election.Precinct);
        election.Story.ReplaysToItself();
    }

    [Fact]
    public void A_precinct_closes_early_within_hours_of_its_own()
    {
        Election election = new Election("D2").InCampaign()
            .Given(new HandOverVoterList(1, 500, PrecinctKind.Hospital), Election.Akimat)
            .Given(new HandOverVoterList(2, 700), Election.Akimat)
            .Given(new ChangeVotingHours(Hours(10, 19), [1]), Election.Commission);
        election.Until(election.Day, 9)
            .RefusesOn(new ClosePrecinctEarly(1, 500), Election.Precinct, "early.precinct", "38(3)")
            .Until(election.Day, 19)
            .RefusesOn(new ClosePrecinctEarly(1, 500), Election.Precinct, "early.precinct", "38(3)");
        Election open = new Election("D2").InCampaign()
            .Given(new HandOverVoterList(1, 500, PrecinctKind.Hospital), Election.Akimat)
            .Given(new ChangeVotingHours(Hours(10, 19), [1]), Election.Commission);
        open.Until(open.Day, 10).Given(new ClosePrecinctEarly(1, 500), Election.Precinct);
    }

    [Fact]
    public void A_precinct_with_longer_hours_holds_the_vote_open_and_new_hours_of_the_district_replace_its_own()
    {
        Election election = new Election("D2").InCampaign().VotersListed()
            .Given(new ChangeVotingHours(Hours(7, 22), [2]), Election.Commission);
        Assert.Equal(election.At(election.Day, 22), election.Case.Schedule!.VotingCloses);
        Assert.Equal(election.At(election.Day.PlusDays(1), 10), election.Case.Schedule.CountDue);
        election.Given(new ChangeVotingHours(Hours(8, 19)), Election.Commission);
        Assert.Equal(
            (election.At(election.Day, 8), election.At(election.Day, 19)),
            (election.Case.Schedule.VotingOpens, election.Case.Schedule.VotingCloses));
        Assert.Empty(election.Case.Schedule.OwnHours);
    }

    [Fact]
    public void Precincts_with_hours_of_their_own_are_named_once() => new Election("D2").InCampaign().VotersListed()
        .RefusesOn(new ChangeVotingHours(Hours(7, 19), []), Election.Commission, "hours.precincts", "38(1)")
        .RefusesOn(new ChangeVotingHours(Hours(7, 19), [1, 1]), Election.Commission, "hours.precincts", "38(1)", found: "1, 1")
        .RefusesOn(new ChangeVotingHours(Hours(7, 19), [0]), Election.Commission, "hours.precincts", "38(1)", found: "0");

    [Fact]
    public void A_fact_that_says_no_more_than_before_is_written_as_before()
    {
        var day = new LocalDate(2023, 9, 17);
        AssertBytes(
            """{"on":"2023-09-17","precinct":1,"voters":500}""", new VoterListHandedOver(day, 1, 500));
        AssertBytes(
            """{"hours":{"close":"20:00:00","open":"07:00:00"},"on":"2023-09-17"}""", new VotingHoursChanged(day, Hours(7, 20)));
        AssertBytes(
            """{"on":"2023-09-17","precinct":1,"reason":"box opened"}""", new PrecinctInvalidated(day, 1, "box opened"));
        string[] added = ["damaged", "byAbsentee", "outside", "homeRequests", "portable"];
        Assert.All(added, name => Assert.DoesNotContain(name, Written(new ProtocolFiled(day, Sound)), StringComparison.Ordinal));
    }

    [Fact]
    public void A_fact_reads_back_with_all_that_it_may_say()
    {
        var day = new LocalDate(2026, 9, 18);
        PrecinctProtocol full = Sound with
        {
            Damaged = 0,
            ByAbsenteeCertificate = 1,
            OutsidePremises = 2,
            HomeRequests = 3,
            PortableBoxes = [new(3, 2), new(0, 0)],
            PortableBoxActDrawnUp = true,
        };
        foreach (ElectionFact fact in new ElectionFact[]
                 {
                     new ProtocolFiled(day, full), new VoterListHandedOver(day, 1, 40, PrecinctKind.ShiftCamp),
                     new VotingHoursChanged(day, Hours(6, 22), [1, 2]), new PrecinctInvalidated(day, 1, "box opened", day),
                 })
        {
            Assert.Equal(fact, AkimElectionLifecycle.Procedure.Facts.Read(AkimElectionLifecycle.Procedure.Facts.Write(fact)));
        }
    }

    [Theory]
    [InlineData("hand-over-voter-list", """{"precinct":1,"voters":500}""")]
    [InlineData("change-voting-hours", """{"hours":{"close":"20:00:00","open":"07:00:00"}}""")]
    [InlineData("invalidate-precinct", """{"precinct":1,"reason":"box opened"}""")]
    [InlineData(
        "file-protocol",
        """
        {"protocol":{"againstAll":0,"ballotsCancelled":0,"ballotsFound":0,"ballotsIssued":0,"ballotsReceived":0,"invalid":0,
        "issueByMembersEstablished":false,"precinct":1,"votersOnList":0,"votes":[]}}
        """)]
    public void A_command_of_another_program_needs_none_of_the_new_fields(string name, string data)
    {
        ICommand<AkimElection> command = AkimElectionLifecycle.Procedure.Contract.Read(name, Encoding.UTF8.GetBytes(data));
        Assert.Equal(data.ReplaceLineEndings(string.Empty).Trim(), AkimElectionLifecycle.Procedure.Contract.Write(command).Data);
    }

    private static void AssertBytes(string expected, ElectionFact fact) => Assert.Equal(expected, Written(fact));

    private static string Written(ElectionFact fact) => AkimElectionLifecycle.Procedure.Facts.Write(fact).Payload;

    private static Election AskedAtHome(int requests)
    {
        Election election = new Election("D2").InCampaign().VotersListed()
            .Given(new RecordHomeVotingRequests(1, requests), Election.Precinct);
        return election.Until(election.Case.Schedule!.VotingCloses);
    }

    private static VotingHours Hours(int open, int close) => new(new LocalTime(open, 0), new LocalTime(close, 0));

    private static PrecinctProtocol WithInvalid(PrecinctProtocol protocol, int invalid) => protocol with
    {
        Invalid = invalid,
        AgainstAll = protocol.AgainstAll - (invalid - protocol.Invalid),
    };
}
