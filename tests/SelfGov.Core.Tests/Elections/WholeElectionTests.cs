using NodaTime;
using SelfGov.Workflow;
using Xunit;

namespace SelfGov.Elections;

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
        Assert.Equal(election.Case, election.Lifecycle.Replay(new CaseId("election"), election.Facts));
    }
}
