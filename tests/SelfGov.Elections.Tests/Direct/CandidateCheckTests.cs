using NodaTime;
using SelfGov.Elections.Candidacies;
using Xunit;
using static SelfGov.Elections.Direct.CandidateActs;

namespace SelfGov.Elections.Direct;

public sealed class CandidateCheckTests
{
    [Fact]
    public void The_special_check_begins_when_its_papers_are_in_and_answers_in_thirty_days()
    {
        Election election = new Election().NominationIsOpen().NominatedByParty()
            .RefusesAt(new StartSpecialCheck(First), Election.Commission, ("special-check.papers", "113-5(4)"))
            .Received(CandidateDocuments.SpecialCheckPapers)
            .Given(new StartSpecialCheck(First), Election.Commission)
            .RefusesAt(new StartSpecialCheck(First), Election.Commission, ("special-check.once", "113-5(4)"));
        Assert.Contains(
            election.Lifecycle.Deadlines(election.Case),
            deadline => deadline.Code == "special-check.due" && deadline.At == election.At(new LocalDate(2023, 9, 10), 0));
        election.Given(new RecordSpecialCheck(First, true), Election.Security)
            .RefusesAt(new RecordSpecialCheck(First, false), Election.Security, ("special-check.pending", "113-5(4)"));
        Assert.Equal(CheckResult.Passed, election.Candidate(1).SpecialCheck);
    }

    [Fact]
    public void There_is_no_result_of_a_special_check_that_did_not_begin() => new Election().NominationIsOpen().NominatedByParty()
        .RefusesAt(new RecordSpecialCheck(First, true), Election.Security, ("special-check.pending", "113-5(4)"))
        .RefusesAt(
            new RecordSpecialCheck(First, true), Election.Revenue, ("actor.role", "113-5(4)"), ("special-check.pending", "113-5(4)"));

    [Fact]
    public void A_missing_result_of_the_special_check_does_not_hinder_registration()
    {
        Election election = new Election().NominationIsOpen().PartyCandidate("anna", "green")
            .Given(new StartSpecialCheck(First), Election.Commission);
        Assert.Equal(CandidateState.Registered, election.Registered(1).Candidate(1).State);
    }

    [Theory]
    [InlineData("D1", "113-5(11)8)")]
    [InlineData("D2", "113-5(11)7)")]
    [InlineData("D3", "113-5(11)7)")]
    [InlineData("D4", "113-5(11)7)")]
    public void A_negative_result_hinders_registration(string edition, string place) =>
        new Election(edition).NominationIsOpen().PartyCandidate("anna", "green")
            .Given(new StartSpecialCheck(First), Election.Commission)
            .Given(new RecordSpecialCheck(First, false), Election.Security)
            .RefusesAt(new RegisterCandidate(First), Election.Commission, ("registration.special-check", place));

    [Fact]
    public void A_negative_result_after_the_last_day_to_cancel_is_recorded_and_cancels_nothing()
    {
        Election election = new Election().TwoRegistered().Given(new StartSpecialCheck(First), Election.Commission);
        election.Until(election.Case.Schedule!.CancellationCloses).Given(new RecordSpecialCheck(First, false), Election.Security)
            .RefusesAt(
                new CancelRegistration(First, RegistrationGround.SpecialCheckNegative, "negative"), Election.Commission,
                ("registration.settled", "113-5(12)"));
        Assert.Equal((CandidateState.OnBallot, CheckResult.Failed), (election.Candidate(1).State, election.Candidate(1).SpecialCheck));
    }

    [Fact]
    public void A_result_that_comes_after_the_akim_took_office_is_recorded()
    {
        Election election = new Election().TwoRegistered()
            .Given(new StartSpecialCheck(First), Election.Commission).Given(new StartSpecialCheck(Second), Election.Commission);
        election.Until(election.Case.Schedule!.RegistrationCloses).VotersListed().Until(election.Case.Schedule.VotingCloses)
            .Given(new FileProtocol(Election.Protocol(1, 500, 200, 100)), Election.Precinct)
            .Given(new FileProtocol(Election.Protocol(2, 700, 250, 300)), Election.Precinct)
            .Given(new EstablishResults(), Election.Commission)
            .Given(new GiveUpDuties(), Anna).Given(new RegisterAkim(), Election.Commission)
            .Given(new RecordSpecialCheck(First, false), Election.Security)
            .Given(new RecordSpecialCheck(Second, true), Election.Security)
            .Given(new RecordDeclarationCheck(First, true), Election.Revenue);
        Assert.Equal((CandidateState.Elected, CheckResult.Failed), (election.Candidate(1).State, election.Candidate(1).SpecialCheck));
        Assert.Equal((CandidateState.NotElected, CheckResult.Passed), (election.Candidate(2).State, election.Candidate(2).SpecialCheck));
    }

    [Fact]
    public void Declarations_are_checked_once_within_five_days_of_registration()
    {
        Election election = new Election().NominationIsOpen().PartyCandidate("anna", "green")
            .RefusesAt(new RecordDeclarationCheck(First, true), Election.Revenue, ("part.state", "113-5(3)"))
            .Registered(1);
        Assert.Contains(
            election.Lifecycle.Deadlines(election.Case),
            deadline => deadline.Code == "declaration.checked" && deadline.At == election.At(new LocalDate(2023, 8, 16), 0));
        election.Given(new RecordDeclarationCheck(First, false), Election.Revenue)
            .RefusesAt(new RecordDeclarationCheck(First, true), Election.Revenue, ("declaration.once", "113-5(3)"))
            .RefusesAt(
                new RecordDeclarationCheck(First, true), Election.Security, ("actor.role", "113-5(3)"), ("declaration.once", "113-5(3)"));
        Assert.Equal(CheckResult.Failed, election.Candidate(1).Declaration);
    }
}
