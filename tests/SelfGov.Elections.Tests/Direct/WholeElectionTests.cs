using NodaTime;
using SelfGov.Elections.Candidacies;
using SelfGov.Workflow;
using Xunit;

namespace SelfGov.Elections.Direct;

public sealed class WholeElectionTests
{
    [Theory]
    [InlineData("D1")]
    [InlineData("D2")]
    [InlineData("D3")]
    [InlineData("D4")]
    public void An_election_runs_from_its_call_to_the_akim_in_office(string edition)
    {
        Election election = new Election(edition).Established();
        Assert.Equal(new CandidateId(1), election.Case.Outcome.Result!.Winner);

        election.Given(new PublishResults(), Election.Commission)
            .Given(new GiveUpDuties(), Election.Citizen("anna"))
            .Given(new RegisterAkim(), Election.Commission);

        Assert.Equal(ElectionState.InOffice, election.State);
        Assert.Equal(CandidateState.Elected, election.Candidate(1).State);
        Assert.Equal(CandidateState.NotElected, election.Candidate(2).State);
        Assert.Equal(election.Case, election.Lifecycle.Replay(election.Case.Id, election.Facts));
    }

    [Theory]
    [InlineData("D2", GroundKind.PilotListed, 60)]
    [InlineData("D3", GroundKind.TermEnds, 70)]
    public void A_raion_elects_its_akim_in_D2_by_the_pilot_list_and_in_D3_as_the_term_ends(string edition, GroundKind kind, int daysAhead)
    {
        var election = new Election(edition);
        LocalDate ground = election.CallDay.PlusDays(daysAhead);
        election.Ground(kind, ground, ElectionExpectations.RaionUnit())
            .Given(new CallElection(election.CallDay.PlusDays(60), Election.MinimumWage), Election.Commission)
            .Until(election.CallDay.PlusDays(1), 9)
            .PartyCandidate("anna", "green").SelfCandidate("berik").Registered(1).Registered(2).VotersListed();
        Assert.Equal(Election.MinimumWage.Times(5), election.Candidate(1).Fee);

        election.Until(election.Case.Schedule!.VotingCloses)
            .Given(new FileProtocol(Election.Protocol(1, 500, 200, 100)), Election.Precinct)
            .Given(new FileProtocol(Election.Protocol(2, 700, 100, 300)), Election.Precinct)
            .Given(new EstablishResults(), Election.Commission)
            .Given(new GiveUpDuties(), Election.Citizen("berik"))
            .Given(new RegisterAkim(), Election.Commission)
            .StandsIn(ElectionState.InOffice);
        Assert.Equal(election.Case, election.Lifecycle.Replay(election.Case.Id, election.Facts));
    }

    [Fact]
    public void An_election_with_every_turn_of_fate_replays_to_the_same_case()
    {
        Election election = new Election("D4").InCampaign().Given(new WithdrawCandidacy(new CandidateId(2)), Election.Citizen("berik"));
        election.Given(new PostponeElection(election.Day.PlusDays(15)), Election.Commission)
            .Given(
                new ReopenNomination(
                    election.Day.PlusDays(-8).At(new LocalTime(18, 0)), election.Day.PlusDays(-5).At(new LocalTime(18, 0))),
                    Election.Commission)
            .PartyCandidate("dana", "blue").Registered(3).VotersListed()
            .Until(election.Case.Schedule!.VotingCloses)
            .Given(new FileProtocol(Between(1, 500, 50, 50)), Election.Precinct)
            .Given(new FileProtocol(Between(2, 700, 70, 70)), Election.Precinct)
            .Given(new EstablishResults(), Election.Commission)
            .Given(new CallRepeatVoting(election.Day.PlusDays(14)), Election.Commission)
            .Until(election.Case.Schedule.VotingCloses)
            .Given(new FileProtocol(Between(1, 500, 50, 51)), Election.Precinct)
            .Voided(2)
            .Given(new EstablishResults(), Election.Commission)
            .Given(new InvalidateElection("ballots burnt"), Election.Commission)
            .Given(new AppealInvalidation(new CandidateId(3)), Election.Citizen("dana"))
            .Given(new DecideInvalidationAppeal(true), Election.Oblast)
            .Given(new EstablishResults(), Election.Commission)
            .Given(new PublishResults(), Election.Commission)
            .Given(new GiveUpDuties(), Election.Citizen("dana"))
            .Given(new RegisterAkim(), Election.Commission);

        Assert.Equal(CandidateState.Elected, election.Candidate(3).State);
        AkimElection replayed = election.Lifecycle.Replay(election.Case.Id, election.Facts);
        Assert.Equal(election.Case, replayed);
        Assert.Equal(election.Case.GetHashCode(), replayed.GetHashCode());
    }

    private static PrecinctProtocol Between(int precinct, int voters, int anna, int dana) =>
        Election.Protocol(precinct, voters, anna, dana) with
        {
            Votes = [new CandidateVotes(new CandidateId(1), anna), new CandidateVotes(new CandidateId(3), dana)],
        };
}
