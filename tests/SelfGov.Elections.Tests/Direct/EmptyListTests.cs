using Xunit;
using static SelfGov.Elections.Direct.CandidateActs;

namespace SelfGov.Elections.Direct;

public sealed class EmptyListTests
{
    [Fact]
    public void A_protocol_without_votes_is_refused_in_words() => new Election().VotingIsOver()
        .RefusesAt(
            new FileProtocol(Election.Protocol(1, 500, 0, 0) with { Votes = [] }), Election.Precinct, ("protocol.candidates", "37(1)"));

    [Fact]
    public void A_refusal_lists_candidates_by_number_without_a_tail()
    {
        Election election = new Election().Established();
        var refused = Assert.IsType<Workflow.Decision<AkimElection>.Refused>(
            election.When(new CallRepeatVoting(election.Day.PlusDays(20)), Election.Commission), exactMatch: false);
        Assert.Contains(refused.Refusals, refusal => refusal.Found?.English == "1");
    }
}
