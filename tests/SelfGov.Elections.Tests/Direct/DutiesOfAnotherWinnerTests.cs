using Xunit;
using static SelfGov.Elections.Direct.CandidateActs;

namespace SelfGov.Elections.Direct;

public sealed class DutiesOfAnotherWinnerTests
{
    [Fact]
    public void What_the_first_winner_gave_up_does_not_serve_the_winner_of_a_recount()
    {
        Election election = new Election().Established().Given(new GiveUpDuties(), Anna)
            .Given(new OrderRecount(1), Election.Commission)
            .Given(new FileProtocol(Election.Protocol(1, 500, 100, 200)), Election.Precinct)
            .Given(new EstablishResults(), Election.Commission);
        Assert.Equal(Second, election.Case.Outcome.Result!.Winner);
        election.RefusesAt(new RegisterAkim(), Election.Commission, ("akim.duties-given-up", "45"))
            .Given(new GiveUpDuties(), Berik)
            .Given(new RegisterAkim(), Election.Commission);
        Assert.Equal(CandidateState.Elected, election.Candidate(2).State);
    }

    [Fact]
    public void A_result_established_anew_is_published_anew()
    {
        Election election = new Election("D4").Established().Given(new GiveUpDuties(), Anna)
            .Given(new PublishResults(), Election.Commission)
            .Given(new InvalidateElection("breaches in precinct 1"), Election.Commission)
            .Given(new AppealInvalidation(First), Anna)
            .Given(new DecideInvalidationAppeal(true), Election.Oblast)
            .Voided(1, "breaches")
            .Given(new EstablishResults(), Election.Commission);
        Assert.Equal(Second, election.Case.Outcome.Result!.Winner);
        election.RefusesAt(new RegisterAkim(), Election.Commission, ("akim.duties-given-up", "45"))
            .Given(new PublishResults(), Election.Commission);
    }
}
