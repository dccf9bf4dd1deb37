using NodaTime;
using SelfGov.Elections.Candidacies;
using SelfGov.Workflow;
using SelfGov.Workflow.Corrections;
using Xunit;
using static SelfGov.Elections.Direct.ElectionExpectations;
using static SelfGov.Elections.Direct.Polls.VoterListReason;

namespace SelfGov.Elections.Direct.Polls;

/// <summary>The list of voters lives from its handing over until the count begins (arts 23 to 26-1, 41(6), (6-1)).</summary>
public sealed class VoterListTests
{
    private static readonly string[] Codes = ["actor.role", "slip.act", "slip.act-day", "slip.record"];

    public static TheoryData<string> Editions => ["D1", "D2", "D3", "D4"];

    // A precinct of the pilot elections of 05.11.2023: 400 on the list handed over, five showed absentee certificates.
    [Theory]
    [MemberData(nameof(Editions))]
    public void A_list_of_400_with_five_absentee_voters_has_a_protocol_of_405(string edition)
    {
        Election election = Listed(edition, 400);
        election.Until(election.Day, 10)
            .Given(new ChangeVoterList(1, AbsenteeCertificateShown, Added: 5), Election.Precinct)
            .Until(election.Day, 20)
            .RefusesOn(
                new FileProtocol(Election.Protocol(1, 400, 200, 100)), Election.Precinct, "protocol.list", "43(4)1)", "exactly 405", "400")
            .Given(
                new FileProtocol(Election.Protocol(1, 405, 200, 100) with { ByAbsenteeCertificate = 5, OutsidePremises = 0 }),
                Election.Precinct)
            .Given(new EstablishResults(), Election.Commission);
        ElectionResult result = election.Case.Outcome.Result!;
        Assert.Equal((405, 308, 5L, 0L), (result.VotersOnLists, result.TookPart, result.ByAbsenteeCertificate, result.OutsidePremises));
        election.Story.ReplaysToItself();
    }

    [Theory]
    [MemberData(nameof(Editions))]
    public void What_was_changed_before_the_count_is_entered_after_it_has_begun_with_its_moment(string edition)
    {
        Election election = Listed(edition, 400);
        LocalDate day = election.Day;
        election.Until(day.PlusDays(1), 9).StandsIn(ElectionState.Counting)
            .RefusesOn(new ChangeVoterList(1, AbsenteeCertificateShown, Added: 5), Election.Precinct, "list.precinct", "24(10)",
                alsoRefusedBy: "list.voting-day")
            .RefusesOn(
                new ChangeVoterList(1, VoterRequest, Added: 5, MadeAt: day.At(new LocalTime(20, 0))), Election.Precinct, "list.precinct",
                "24(10)")
            .RefusesOn(
                new ChangeVoterList(1, VoterRequest, Added: 5, MadeAt: election.CallDay.PlusDays(-1).At(new LocalTime(9, 0))),
                Election.Precinct, "list.made-at", "26-1(2)")
            .RefusesOn(
                new ChangeVoterList(1, AbsenteeCertificateIssued, Removed: 1, MadeAt: day.PlusDays(-1).At(new LocalTime(18, 0))),
                Election.Precinct, "list.certificates-stop", "41(6-1)")
            .Given(
                new ChangeVoterList(1, AbsenteeCertificateShown, Added: 5, MadeAt: day.At(new LocalTime(19, 59))), Election.Precinct)
            .Given(new FileProtocol(Election.Protocol(1, 405, 200, 100) with { ByAbsenteeCertificate = 5 }), Election.Precinct)
            .Given(new EstablishResults(), Election.Commission)
            .Given(new OrderRecount(1), Election.Commission)
            .RefusesOn(
                new ChangeVoterList(1, VoterRequest, Added: 1, MadeAt: day.At(new LocalTime(9, 0))), Election.Precinct, "list.precinct",
                "24(10)");
        Assert.Equal(day, Assert.Single(election.Facts.OfType<VoterListChanged>()).On);
        election.Story.ReplaysToItself();
    }

    [Fact]
    public void Requests_of_a_list_that_has_shrunk_since_are_recorded_within_it()
    {
        Election election = Listed("D2", 10);
        election.Until(election.Day, 8).Given(new RecordHomeVotingRequests(1, 10), Election.Precinct)
            .Given(new ChangeVoterList(1, VoterRequest, Removed: 5), Election.Precinct)
            .RefusesOn(new RecordHomeVotingRequests(1, 6), Election.Precinct, "home-voting.requests", "41(6)", "from 5 to 5", "6")
            .Given(new RecordHomeVotingRequests(1, 5), Election.Precinct);
    }

    // Published for one oblast on 05.11.2023: 15 by absentee certificates in five districts.
    [Fact]
    public void Fifteen_absentee_voters_of_five_precincts_add_up()
    {
        Election election = new Election("D2").NominationIsOpen(Election.Village(20_000));
        election.PartyCandidate("anna", "green").PartyCandidate("berik", "blue").Registered(1).Registered(2)
            .Until(election.Case.Schedule!.RegistrationCloses);
        int[] absentee = [0, 1, 2, 4, 8];
        for (int precinct = 1; precinct <= 5; precinct++)
        {
            election.Given(new HandOverVoterList(precinct, 3_000), Election.Akimat);
        }

        election.Until(election.Day, 8);
        for (int precinct = 2; precinct <= 5; precinct++)
        {
            election.Given(new ChangeVoterList(precinct, AbsenteeCertificateShown, Added: absentee[precinct - 1]), Election.Precinct);
        }

        election.Until(election.Day, 20);
        for (int precinct = 1; precinct <= 5; precinct++)
        {
            int voters = 3_000 + absentee[precinct - 1];
            election.Given(
                new FileProtocol(
                    Election.Protocol(precinct, voters, 900 + precinct, 600) with { ByAbsenteeCertificate = absentee[precinct - 1] }),
                Election.Precinct);
        }

        ElectionResult result = election.Given(new EstablishResults(), Election.Commission).Case.Outcome.Result!;
        Assert.Equal((15_015, 15L), (result.VotersOnLists, result.ByAbsenteeCertificate));
        Assert.Null(result.OutsidePremises);
    }

    [Theory]
    [InlineData("D1", "26(4)")]
    [InlineData("D2", "26(4)")]
    [InlineData("D3", "26(4)")]
    [InlineData("D4", "26(2)")]
    public void A_list_is_corrected_at_the_request_of_voters_until_the_polls_close(string edition, string place)
    {
        Election election = Listed(edition, 400);
        election.Given(new ChangeVoterList(1, VoterRequest, Added: 3, Removed: 10), Election.Precinct)
            .RefusesOn(new ChangeVoterList(1, (VoterListReason)9, Added: 1), Election.Precinct, "list.reason", place)
            .RefusesOn(new ChangeVoterList(1, VoterRequest, Added: 1), Election.Akimat, "actor.role", "26-1(2)")
            .Until(election.Second(election.Day, 19, 59, 59))
            .Given(new ChangeVoterList(1, VoterRequest, Added: 1), Election.Precinct);
        Assert.Equal((400, 4, 10, 394), Figures(election));
        election.Until(election.Day, 20)
            .RefusesOn(
                new ChangeVoterList(1, VoterRequest, Added: 1), Election.Precinct, "list.precinct", "24(10)");
        election.Story.ReplaysToItself();
    }

    [Fact]
    public void The_deadline_of_changes_is_the_count_by_the_article_on_it()
    {
        Election election = Listed("D2", 400);
        Deadline frozen = Assert.Single(election.Lifecycle.Deadlines(election.Case), deadline => deadline.Code == "list.frozen");
        Assert.Equal(("24(10)", election.At(election.Day, 20)), (frozen.Basis.Place, frozen.At));
    }

    [Theory]
    [InlineData(0, 0, "list.figures")]
    [InlineData(-1, 2, "list.figures")]
    [InlineData(2, -1, "list.figures")]
    [InlineData(0, 401, "list.removed")]
    [InlineData(int.MaxValue - 399, 0, "list.total")]
    public void Figures_that_cannot_be_are_refused(int added, int removed, string code) => Listed("D2", 400)
        .RefusesOn(new ChangeVoterList(1, VoterRequest, added, removed), Election.Precinct, code, "26-1(2)");

    [Fact]
    public void The_whole_list_may_be_replaced_by_others() => Assert.Equal(
        (400, 7, 407, 0),
        Figures(Listed("D2", 400).Given(new ChangeVoterList(1, VoterRequest, Added: 7, Removed: 407), Election.Precinct)));

    [Fact]
    public void A_precinct_without_a_list_has_none_to_change() => Listed("D2", 400)
        .RefusesOn(new ChangeVoterList(2, VoterRequest, Added: 1), Election.Precinct, "list.precinct", "24(10)")
        .RefusesOn(new RecordHomeVotingRequests(2, 1), Election.Precinct, "home-voting.precinct", "41(6)");

    [Fact]
    public void A_precinct_that_closed_early_counts_and_its_list_is_frozen()
    {
        Election election = new Election("D2").InCampaign().Remote();
        election.Until(election.Day, 11)
            .Given(new ChangeVoterList(1, AbsenteeCertificateShown, Added: 2), Election.Precinct)
            .RefusesOn(new ClosePrecinctEarly(1, 500), Election.Precinct, "early.all-voted", "38(3)", "exactly 502", "500")
            .Given(new ClosePrecinctEarly(1, 502), Election.Precinct)
            .RefusesOn(new ChangeVoterList(1, VoterRequest, Added: 1), Election.Precinct, "list.precinct", "24(10)")
            .RefusesOn(new RecordHomeVotingRequests(1, 1), Election.Precinct, "home-voting.precinct", "41(6)")
            .Given(new ChangeVoterList(2, VoterRequest, Added: 1), Election.Precinct);
    }

    [Fact]
    public void Absentee_certificates_stop_at_18_00_of_the_eve()
    {
        Election election = Listed("D2", 400);
        LocalDate eve = election.Day.PlusDays(-1);
        election
            .RefusesOn(
                new ChangeVoterList(1, AbsenteeCertificateIssued, Added: 1, Removed: 1), Election.Precinct, "list.certificates", "41(6-1)")
            .Until(election.Second(eve, 17, 59, 59))
            .Given(new ChangeVoterList(1, AbsenteeCertificateIssued, Removed: 4), Election.Precinct)
            .Until(eve, 18)
            .RefusesOn(
                new ChangeVoterList(1, AbsenteeCertificateIssued, Removed: 1), Election.Precinct, "list.certificates-stop", "41(6-1)");
        Assert.Equal((400, 0, 4, 396), Figures(election));
    }

    [Fact]
    public void Who_shows_a_certificate_is_entered_on_the_day_of_the_vote_and_no_earlier()
    {
        Election election = Listed("D2", 400);
        election.Until(election.Day.PlusDays(-1), 23)
            .RefusesOn(new ChangeVoterList(1, AbsenteeCertificateShown, Added: 1), Election.Precinct, "list.voting-day", "41(6-1)")
            .Until(election.Day, 7)
            .RefusesOn(
                new ChangeVoterList(1, AbsenteeCertificateShown, Added: 1, Removed: 1), Election.Precinct, "list.certificates", "41(6-1)")
            .Given(new ChangeVoterList(1, AbsenteeCertificateShown, Added: 1), Election.Precinct);
    }

    [Fact]
    public void The_list_of_a_hospital_is_revised_on_the_eve()
    {
        Election election = new Election("D2").InCampaign().Given(new HandOverVoterList(1, 40, PrecinctKind.Hospital), Election.Akimat)
            .Given(new HandOverVoterList(2, 700), Election.Akimat)
            .Given(new HandOverVoterList(3, 60, PrecinctKind.Remote), Election.Akimat);
        LocalDate eve = election.Day.PlusDays(-1);
        var revised = new ChangeVoterList(1, SpecialListRevised, Added: 12, Removed: 9);
        election.Until(eve.PlusDays(-1), 20).RefusesOn(revised, Election.Precinct, "list.revised-day", "24(8)")
            .Until(eve, 0)
            .RefusesOn(revised with { Precinct = 2 }, Election.Precinct, "list.revised-kind", "24(8)", found: "ordinary precinct")
            .RefusesOn(revised with { Precinct = 3 }, Election.Precinct, "list.revised-kind", "24(8)", found: "remote place")
            .Given(revised, Election.Precinct);
        Assert.Equal(43, election.Case.Polling.Precincts[1].VotersOnList);
    }

    [Theory]
    [InlineData("D1", PrecinctKind.Pasture, true)]
    [InlineData("D3", PrecinctKind.Pasture, true)]
    [InlineData("D4", PrecinctKind.Pasture, false)]
    [InlineData("D4", PrecinctKind.ShiftCamp, true)]
    [InlineData("D1", PrecinctKind.MilitaryUnit, false)]
    public void Which_lists_are_revised_hangs_on_the_edition(string edition, PrecinctKind kind, bool isRevised)
    {
        Election election = new Election(edition).InCampaign().Given(new HandOverVoterList(1, 40, kind), Election.Akimat);
        election.Until(election.Day.PlusDays(-1), 12);
        Assert.Equal(isRevised, election.When(new ChangeVoterList(1, SpecialListRevised, Added: 1), Election.Precinct).IsAccepted);
    }

    [Fact]
    public void A_wrong_last_change_is_corrected_by_the_precinct_commission()
    {
        Election election = Listed("D2", 400);
        election.Given(new ChangeVoterList(1, VoterRequest, Added: 9), Election.Precinct);
        LocalDate day = election.Case.Polling.Precincts[1].LastChange!.On;
        election.Given(new ChangeVoterList(1, VoterRequest, Added: 5, Removed: 1), Election.Precinct);
        election.Story.Corrects(
            Election.Precinct, Codes, act => new CorrectVoterListChange(1, 6, 1, day, act),
            act => new CorrectVoterListChange(1, 6, 2, day, act));
        Assert.Equal((400, 15, 2, 413), Figures(election));
        CorrectionAct correcting = Slips.Act(day);
        election.Story.RefusedBy(new CorrectVoterListChange(1, -1, 2, day, correcting), Election.Precinct, "list.figures");
        election.Story.RefusedBy(new CorrectVoterListChange(1, 0, 410, day, correcting), Election.Precinct, "list.removed");
        election.Story.RefusedBy(new CorrectVoterListChange(2, 1, 1, day, correcting), Election.Precinct, "slip.record");
        election.Until(election.Day, 20)
            .Given(new FileProtocol(Election.Protocol(1, 413, 200, 100)), Election.Precinct)
            .Refuses(new CorrectVoterListChange(1, 5, 5, day, Slips.Act(election.Day)), Election.Precinct, "slip.record");
    }

    [Fact]
    public void The_list_handed_over_is_corrected_beside_its_changes_and_holds_those_who_left_it()
    {
        Election election = Listed("D2", 400).Given(new ChangeVoterList(1, VoterRequest, Added: 2, Removed: 300), Election.Precinct);
        LocalDate handed = election.Case.Polling.Precincts[1].ListHandedOverOn;
        CorrectionAct act = Slips.Act(handed);
        election.Story.RefusedBy(new CorrectVoterList(1, 297, handed, act), Election.Akimat, "slip.list");
        election.Given(new CorrectVoterList(1, 298, handed, act), Election.Akimat);
        Assert.Equal((298, 2, 300, 0), Figures(election));
    }

    [Fact]
    public void Requests_to_vote_at_home_are_taken_until_noon()
    {
        Election election = Listed("D2", 400);
        election.Given(new RecordHomeVotingRequests(1, 20), Election.Precinct)
            .RefusesOn(new RecordHomeVotingRequests(1, 19), Election.Precinct, "home-voting.requests", "41(6)", "from 20 to 400", "19")
            .RefusesOn(new RecordHomeVotingRequests(1, 401), Election.Precinct, "home-voting.requests", "41(6)", "from 20 to 400", "401")
            .Until(election.Second(election.Day, 11, 59, 59))
            .Given(new RecordHomeVotingRequests(1, 23), Election.Precinct)
            .Until(election.Day, 12)
            .RefusesOn(new RecordHomeVotingRequests(1, 24), Election.Precinct, "home-voting.requests-close", "41(6)");
        Assert.Equal(23, election.Case.Polling.Precincts[1].HomeRequests);
    }

    [Fact]
    public void A_wrong_number_of_requests_is_corrected_also_downwards()
    {
        Election election = Listed("D2", 400).Given(new RecordHomeVotingRequests(1, 32), Election.Precinct);
        LocalDate day = election.Case.Polling.Precincts[1].HomeRequestsOn!.Value;
        election.Story.Corrects(
            Election.Precinct, Codes, act => new CorrectHomeVotingRequests(1, 23, day, act),
            act => new CorrectHomeVotingRequests(1, 24, day, act));
        election.Story.RefusedBy(
            new CorrectHomeVotingRequests(1, 0, day, Slips.Act(day)), Election.Precinct, "home-voting.requests");
        Assert.Equal(24, election.Case.Polling.Precincts[1].HomeRequests);
    }

    [Theory]
    [InlineData("D3", PrecinctKind.ShiftCamp, false)]
    [InlineData("D3", PrecinctKind.ContinuousProduction, false)]
    [InlineData("D4", PrecinctKind.ShiftCamp, true)]
    [InlineData("D4", PrecinctKind.ContinuousProduction, true)]
    [InlineData("D1", PrecinctKind.Detention, true)]
    [InlineData("D1", (PrecinctKind)77, false)]
    public void An_edition_knows_its_kinds_of_precincts_and_each_closes_early(string edition, PrecinctKind kind, bool isKnown)
    {
        Election election = new Election(edition).InCampaign();
        var handOver = new HandOverVoterList(1, 40, kind);
        if (!isKnown)
        {
            election.RefusesOn(handOver, Election.Akimat, "lists.kind", "23(3)");
            return;
        }

        election.Given(handOver, Election.Akimat).Until(election.Day, 9).Given(new ClosePrecinctEarly(1, 40), Election.Precinct);
    }

    [Fact]
    public void An_ordinary_precinct_never_closes_early()
    {
        Election election = new Election("D2").InCampaign().VotersListed();
        election.Until(election.Day, 9).RefusesOn(new ClosePrecinctEarly(1, 500), Election.Precinct, "early.kind", "38(3)");
        Option option = election.Lifecycle.Options(election.Case, Election.Precinct, election.Now)
            .Single(option => option.Command == typeof(ClosePrecinctEarly));
        Assert.Contains(option.Reasons, reason => reason.Code == "early.kind");
    }

    [Fact]
    public void A_precinct_has_3000_voters_at_most_unless_the_host_takes_in_what_has_happened()
    {
        Election election = new Election("D2").NominationIsOpen(Election.Village(5_000));
        election.Given(new HandOverVoterList(1, 3_000), Election.Akimat)
            .RefusesOn(new HandOverVoterList(1, 3_001), Election.Akimat, "lists.size", "23(2)1)", "at most 3000", "3001");
        Under(new ElectionPolicies { OversizedPrecinctIsRefused = false }).NominationIsOpen(Election.Village(5_000))
            .Given(new HandOverVoterList(1, 3_001), Election.Akimat);
    }

    [Fact]
    public void Absentee_voters_may_bring_a_full_precinct_above_3000()
    {
        Election election = new Election("D2").NominationIsOpen(Election.Village(5_000));
        election.PartyCandidate("anna", "green").PartyCandidate("berik", "blue").Registered(1).Registered(2)
            .Given(new HandOverVoterList(1, 3_000), Election.Akimat)
            .Until(election.Case.Schedule!.RegistrationCloses).Until(election.Day, 9)
            .Given(new ChangeVoterList(1, AbsenteeCertificateShown, Added: 1), Election.Precinct);
    }

    [Fact]
    public void The_lists_together_are_not_plainly_more_than_the_unit_has_voters()
    {
        Election election = new Election("D2").InCampaign()
            .RefusesOn(new HandOverVoterList(1, 1_801), Election.Akimat, "lists.unit", "25(3)", "at most 1800", "1801")
            .Given(new HandOverVoterList(1, 1_000), Election.Akimat)
            .RefusesOn(new HandOverVoterList(2, 801), Election.Akimat, "lists.unit", "25(3)", "at most 1800", "1801")
            .Given(new HandOverVoterList(2, 800), Election.Akimat)
            .Given(new HandOverVoterList(2, 799), Election.Akimat)
            .Given(new HandOverVoterList(3, 2_000, PrecinctKind.Sanatorium), Election.Akimat);
        LocalDate handed = election.Case.Polling.Precincts[1].ListHandedOverOn;
        election.Story.RefusedBy(new CorrectVoterList(1, 1_002, handed, Slips.Act(handed)), Election.Akimat, "lists.unit");
        Under(new ElectionPolicies { ListedVotersAtMostPercent = null }).InCampaign()
            .Given(new HandOverVoterList(1, 3_000), Election.Akimat);
    }

    [Fact]
    public void A_repeat_voting_uses_the_list_as_it_stood_and_asks_anew_who_votes_at_home()
    {
        Election election = Listed("D4", 400);
        election.Given(new RecordHomeVotingRequests(1, 9), Election.Precinct)
            .Until(election.Day, 10)
            .Given(new ChangeVoterList(1, AbsenteeCertificateShown, Added: 5), Election.Precinct)
            .Until(election.Day, 20)
            .Given(new FileProtocol(Election.Protocol(1, 405, 100, 100)), Election.Precinct)
            .Given(new EstablishResults(), Election.Commission)
            .Given(new CallRepeatVoting(election.Day.PlusDays(14)), Election.Commission);
        Assert.Equal(405, election.Case.Polling.Precincts[1].VotersOnList);
        Assert.Null(election.Case.Polling.Precincts[1].HomeRequests);
        election.Until(election.Day, 20)
            .Given(new FileProtocol(Election.Protocol(1, 405, 101, 100) with { ByAbsenteeCertificate = 5 }), Election.Precinct);
        election.Story.ReplaysToItself();
    }

    private static Election Listed(string edition, int voters) =>
        new Election(edition).InCampaign().Given(new HandOverVoterList(1, voters), Election.Akimat);

    private static Election Under(ElectionPolicies policies) =>
        new(law: AkimElectionEditions.All[new("D2")].Law with { Policies = policies });

    private static (int HandedOver, int Added, int Removed, int OnList) Figures(Election election)
    {
        Precinct precinct = election.Case.Polling.Precincts[1];
        return (precinct.Voters, precinct.Added, precinct.Removed, precinct.VotersOnList);
    }
}
