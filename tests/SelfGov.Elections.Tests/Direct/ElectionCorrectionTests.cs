using NodaTime;
using SelfGov.Elections.Candidacies;
using SelfGov.Workflow;
using SelfGov.Workflow.Corrections;
using Xunit;
using static SelfGov.Elections.Direct.ElectionExpectations;

namespace SelfGov.Elections.Direct;

/// <summary>Slips in the lists, the signatures, the protocols and the notices of a direct election.</summary>
public sealed class ElectionCorrectionTests
{
    private static readonly string[] Codes = ["actor.role", "slip.act", "slip.act-day", "slip.record"];
    private static readonly PrecinctProtocol Filed = Election.Protocol(1, 500, 200, 100);
    private static readonly PrecinctProtocol Right = Election.Protocol(1, 500, 100, 200);

    [Theory]
    [InlineData("D1")]
    [InlineData("D2")]
    [InlineData("D3")]
    [InlineData("D4")]
    public void A_protocol_is_corrected_by_the_precinct_commission_and_the_case_shows_both(string edition)
    {
        Election election = new Election(edition).Counted();
        election.Story.Corrects(
            Election.Precinct, Codes, act => new CorrectProtocol(Right, act),
            act => new CorrectProtocol(Right with { Invalid = 2, AgainstAll = 6 }, act));
        Assert.Equal(
            [(Filed, Right), (Right, Right with { Invalid = 2, AgainstAll = 6 })],
            election.Case.Corrections.Cast<ProtocolCorrected>().Select(each => (each.ProtocolBefore, each.Protocol)));
        election.Given(new EstablishResults(), Election.Commission);
        Assert.Equal(Id(2), election.Case.Outcome.Result!.Winner);
    }

    [Fact]
    public void Corrected_figures_are_held_against_the_rules_of_the_protocol_and_not_against_the_slip()
    {
        Election election = new Election("D2").Counted();
        CorrectionAct act = Slips.Act(election.Day);
        foreach ((PrecinctProtocol wrong, string code) in new[]
                 {
                     (Right with { VotersOnList = 501 }, "protocol.list"),
                     (Right with { BallotsReceived = 505 }, "protocol.received"),
                     (Right with { BallotsIssued = 307, BallotsCancelled = 193 }, "protocol.found-within-issued"),
                     (Right with { Invalid = 2 }, "protocol.found"),
                     (Right with { AgainstAll = -1 }, "protocol.not-negative"),
                     (Right with { Votes = [new(Id(1), 300)] }, "protocol.candidates"),
                 })
        {
            election.Story.RefusedBy(new CorrectProtocol(wrong, act), Election.Precinct, code);
        }

        election.Story.RefusedBy(new CorrectProtocol(Right with { Precinct = 9 }, act), Election.Precinct, "slip.record");
        election.Refuses(new CorrectProtocol(null!, act), Election.Precinct, "slip.record");
    }

    [Fact]
    public void A_recount_and_the_result_end_the_correction_of_a_protocol()
    {
        Election election = new Election("D2").Counted();
        CorrectionAct act = Slips.Act(election.Day);
        election.Given(new OrderRecount(1), Election.Commission)
            .Refuses(new CorrectProtocol(Right, act), Election.Precinct, "slip.record")
            .Given(new FileProtocol(Filed), Election.Precinct)
            .Given(new EstablishResults(), Election.Commission)
            .Refuses(new CorrectProtocol(Right, act), Election.Precinct, "case.state");
        new Election("D4").Counted().Voided(1)
            .Refuses(new CorrectProtocol(Right, Slips.Act(election.Day)), Election.Precinct, "slip.record");
    }

    [Fact]
    public void The_number_of_voters_is_corrected_until_the_protocol_and_the_protocol_follows_it()
    {
        Election election = new Election("D2").VotingIsOver();
        LocalDate handed = election.Case.Polling.Precincts[1].ListHandedOverOn;
        election.Story.Corrects(
            Election.Akimat, Codes, act => new CorrectVoterList(1, 501, handed, act),
            act => new CorrectVoterList(1, 502, handed.PlusDays(-1), act));
        CorrectionAct act = Slips.Act(handed);
        election.Story.RefusedBy(new CorrectVoterList(1, 0, handed, act), Election.Akimat, "lists.figures");
        election.Story.RefusedBy(new CorrectVoterList(9, 500, handed, act), Election.Akimat, "slip.record");
        election.Story.RefusedBy(
            new CorrectVoterList(1, 500, election.CallDay.PlusDays(-1), act), Election.Akimat, "slip.day");
        election.Refuses(new FileProtocol(Filed), Election.Precinct, "protocol.list")
            .Given(new FileProtocol(Election.Protocol(1, 502, 200, 100)), Election.Precinct)
            .Refuses(new CorrectVoterList(1, 500, handed, act), Election.Akimat, "slip.record");
        election.Story.RefusedBy(new CorrectVoterList(2, 700, election.Day.PlusDays(1), act), Election.Akimat, "slip.day");
    }

    [Fact]
    public void A_list_was_not_handed_over_after_the_polls_had_opened()
    {
        Election election = new Election("D2").VotingIsOver().Until(new Election("D2").VotingIsOver().Day.PlusDays(1), 9);
        election.Refuses(
            new CorrectVoterList(1, 501, election.Day.PlusDays(1), Slips.Act(election.Day)), Election.Akimat, "voting.opens");
    }

    [Fact]
    public void The_candidate_corrects_the_number_of_signatures_until_they_are_checked()
    {
        Election election = Self();
        LocalDate day = election.Case.Candidates[^1].SheetsHandedInOn!.Value;
        election.Story.Corrects(
            Election.Citizen("berik"), Codes, act => new CorrectSignatureSheets(Id(1), 14, day, act),
            act => new CorrectSignatureSheets(Id(1), 13, day, act));
        election.Story.RefusedBy(new CorrectSignatureSheets(Id(1), 0, day, Slips.Act(day)), Election.Citizen("berik"), "sheets.count");
        election.Story.RefusedBy(new CorrectSignatureSheets(Id(1), 15, day, Slips.Act(day)), Election.Citizen("anna"), "sheets.own");
        election.Story.RefusedByAll(
            new CorrectSignatureSheets(Id(1), 15, day.PlusDays(300), Slips.Act(day)), Election.Citizen("anna"), "slip.day", "sheets.own");
        election.Given(new RecordSignatureCheck(Id(1), 12, 3), Election.Commission)
            .Refuses(new CorrectSignatureSheets(Id(1), 15, day, Slips.Act(day)), Election.Citizen("berik"), "part.state");
    }

    [Fact]
    public void The_check_of_signatures_is_corrected_until_registration_and_keeps_its_outcome()
    {
        Election election = Self().Given(new RecordSignatureCheck(Id(1), 12, 3), Election.Commission);
        election.Story.Corrects(
            Election.Commission, Codes, act => new CorrectSignatureCheck(Id(1), 14, 3, act),
            act => new CorrectSignatureCheck(Id(1), 13, 3, act));
        CorrectionAct act = Slips.Act(election.CallDay);
        election.Story.RefusedBy(new CorrectSignatureCheck(Id(1), 16, 3, act), Election.Commission, "signatures.figures");
        election.Story.RefusedBy(new CorrectSignatureCheck(Id(1), 1, 3, act), Election.Commission, "slip.outcome");
        Election registered = new Election("D2").TwoRegistered();
        registered.Refuses(new CorrectSignatureCheck(Id(2), 13, 3, act), Election.Commission, "part.state");
        new Election("D2").NominationIsOpen().PartyCandidate("anna", "green")
            .Refuses(new CorrectSignatureCheck(Id(1), 13, 3, act), Election.Commission, "slip.record");
    }

    [Fact]
    public void The_days_of_the_notices_are_corrected_within_what_is_possible()
    {
        Election election = new Election("D2").Called().Given(new PublishCall(), Election.Commission).Until(new Election("D2").CallDay, 20);
        LocalDate call = election.CallDay;
        CorrectionAct act = Slips.Act(call);
        election.Refuses(new CorrectCallNotice(call.PlusDays(-1), act), Election.Commission, "slip.day")
            .Refuses(new CorrectCallNotice(call.PlusDays(1), act), Election.Commission, "slip.day")
            .Until(call.PlusDays(3), 9);
        election.Story.Corrects(
            Election.Commission, Codes, each => new CorrectCallNotice(call.PlusDays(1), each),
            each => new CorrectCallNotice(call.PlusDays(2), each));
        Assert.Equal(call.PlusDays(2), election.Case.CallPublishedOn);
        election.Refuses(new CorrectCandidatesNotice(call, act), Election.Commission, "slip.record");
    }

    [Fact]
    public void The_notice_of_candidates_came_after_registration_and_that_of_the_result_after_the_result()
    {
        Election election = new Election("D2").InCampaign().Given(new PublishCandidates(), Election.Commission);
        LocalDate closed = election.Case.Schedule!.RegistrationCloses.InZone(election.Case.Zone).Date;
        CorrectionAct act = Slips.Act(closed);
        election.Refuses(new CorrectCandidatesNotice(closed.PlusDays(-1), act), Election.Commission, "slip.day")
            .Until(closed.PlusDays(3), 9);
        election.Story.Corrects(
            Election.Commission, Codes, each => new CorrectCandidatesNotice(closed.PlusDays(1), each),
            each => new CorrectCandidatesNotice(closed.PlusDays(2), each));

        Election published = new Election("D2").Established();
        LocalDate established = published.Case.Outcome.EstablishedOn!.Value;
        published.Refuses(new CorrectResultsNotice(established, act), Election.Commission, "case.state")
            .Given(new PublishResults(), Election.Commission)
            .Refuses(new CorrectResultsNotice(established.PlusDays(-1), act), Election.Commission, "slip.day")
            .Until(established.PlusDays(4), 9);
        published.Story.Corrects(
            Election.Commission, Codes, each => new CorrectResultsNotice(established.PlusDays(1), each),
            each => new CorrectResultsNotice(established.PlusDays(2), each));
        Assert.Equal(established.PlusDays(2), published.Case.Outcome.PublishedOn);
    }

    /// <summary>A self-nominee who handed in fifteen signatures.</summary>
    private static Election Self() => new Election("D2").NominationIsOpen()
        .Given(new NominateSelf(Election.Someone("berik")), Election.Citizen("berik"))
        .Given(new StartEligibilityCheck(Id(1)), Election.Commission)
        .Given(new RecordEligibility(Id(1), true), Election.Agency)
        .Given(new IssueSignatureSheets(Id(1)), Election.Commission)
        .Given(new HandInSignatures(Id(1), 15), Election.Citizen("berik"));
}
