using NodaTime;
using SelfGov.Elections.Candidacies;
using Xunit;
using static SelfGov.Elections.Direct.CandidateActs;

namespace SelfGov.Elections.Direct;

public sealed class BallotTests
{
    [Theory, MemberData(nameof(EditionNames.All), MemberType = typeof(EditionNames))]
    public void The_close_of_registration_puts_the_registered_on_the_ballot_and_leaves_the_rest_out(string edition)
    {
        Election election = new Election(edition).TwoRegistered()
            .NominatedByParty("nominated", "p3")
            .NominatedByParty("checked", "p4").Given(new StartEligibilityCheck(new CandidateId(4)), Election.Commission)
            .NominatedBySelf("collecting").Eligible(5)
            .PartyCandidate("ready", "p6")
            .NominatedByParty("refused", "p7").Refused(7)
            .PartyCandidate("cancelled", "p8").Registered(8).Cancelled(8)
            .NominatedByParty("revoked", "p9").Given(new RevokeNomination(Unknown), Election.Party("p9"));
        election.Until(election.Case.Schedule!.RegistrationCloses);

        Assert.Equal(
            [
                CandidateState.OnBallot, CandidateState.OnBallot, CandidateState.NotRegistered, CandidateState.NotRegistered,
                CandidateState.NotRegistered, CandidateState.NotRegistered, CandidateState.Refused, CandidateState.Cancelled,
                CandidateState.NominationRevoked,
            ],
            election.Case.Candidates.Select(candidate => candidate.State));
        Assert.Equal((2, 2, 2), (election.Case.Candidates.Standing, election.Case.Candidates.Registered, election.Case.Contenders));
        Assert.Equal([First, Second], election.Case.OnBallot.Select(candidate => candidate.Id));
    }

    [Fact]
    public void One_registered_candidate_is_no_ballot()
    {
        Election election = new Election().NominationIsOpen().PartyCandidate("anna", "green").NominatedBySelf().Registered(1);
        election.Until(election.Case.Schedule!.VotingCloses);
        Assert.Equal((ElectionState.RegistrationOnly, CandidateState.Registered), (election.State, election.Candidate(1).State));
        Assert.Empty(election.Case.OnBallot);
    }

    [Fact]
    public void Who_did_not_make_it_in_time_stays_out() => new Election().TwoRegistered().NominatedByParty("cecil", "blue")
        .Until(new LocalDate(2023, 8, 28), 18)
        .RefusesAt(new RecordDeath(new CandidateId(3)), Election.Commission, ("part.state", "113-7(2)"))
        .RefusesAt(new WarnCandidate(new CandidateId(3), "x"), Election.Commission, ("part.state", "50(4)"));

    [Fact]
    public void Who_is_elected_is_so_once_registered_and_the_others_are_not_elected()
    {
        Election election = new Election().Established()
            .RefusesAt(new RegisterAkim(), Election.Commission, ("akim.duties-given-up", "45"))
            .RefusesAt(new GiveUpDuties(), Berik, ("duties.own", "45"))
            .Given(new GiveUpDuties(), Anna);
        Assert.Equal(CandidateState.OnBallot, election.Candidate(1).State);
        election.Given(new RegisterAkim(), Election.Commission);
        Assert.Equal((CandidateState.Elected, CandidateState.NotElected), (election.Candidate(1).State, election.Candidate(2).State));
        Assert.Equal((0, 0), (election.Case.Candidates.Standing, election.Case.Candidates.Registered));
    }

    [Fact]
    public void Repeat_elections_end_the_candidacies_of_the_first()
    {
        Election election = new Election().Tied().Given(new CallRepeatElection(new LocalDate(2023, 10, 15)), Election.Commission);
        Assert.All(election.Case.Candidates, candidate => Assert.Equal(CandidateState.NotElected, candidate.State));
        election.Given(
            new OpenRepeatNomination(new LocalDateTime(2023, 9, 25, 18, 0), new LocalDateTime(2023, 9, 30, 18, 0)), Election.Commission)
            .NominatedByParty();
        Assert.Equal(
            (3, 2, CandidateState.Nominated), (election.Case.Candidates.Count, election.Candidate(3).Round, election.Candidate(3).State));
    }
}
