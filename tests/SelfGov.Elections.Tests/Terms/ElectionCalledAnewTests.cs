using NodaTime;
using SelfGov.Elections.Candidacies;
using SelfGov.Elections.Direct;
using SelfGov.Elections.Termination;
using SelfGov.Workflow;
using Xunit;

namespace SelfGov.Elections.Terms;

/// <summary>The next election of a term fails, and the one that is called anew is the next election of the same term.</summary>
public sealed class ElectionCalledAnewTests
{
    [Fact]
    public void A_term_knows_the_new_election_after_the_one_that_failed()
    {
        Story<TermOfOffice> term = Office.AnnaInOffice();
        var called = new LocalDate(2027, 7, 19);
        Election first = new Election("D4", from: called)
            .Given(new RecordGround(Election.Village(), term.Case.TermEndGround(), Cause: Office.Entry(term)), Election.Commission)
            .Given(new CallElection(new LocalDate(2027, 9, 10), Election.MinimumWage), Election.Commission);
        term.Until("2027-07-20T10:00:00")
            .Accepts(new RecordSuccessorElection(Office.Entry(first)), Office.Commission);
        first.Until(first.Case.Schedule!.VotingOpens)
            .Given(new RecordFailedElection(ElectionFailure.TooFewCandidates, "decision 7"), Election.Commission);
        Ground ground = first.Case.NewElectionGround();
        Election second = new Election("D4", from: new LocalDate(2027, 9, 13))
            .Given(new RecordGround(Election.Village(), ground, Cause: Office.Entry(first)), Election.Commission)
            .Given(new CallElection(new LocalDate(2027, 10, 23), Election.MinimumWage), Election.Commission);
        Election other = new Election("D4", from: new LocalDate(2027, 9, 13))
            .Given(
                new RecordGround(
                    Election.Village(),
                    new Ground(GroundKind.ElectionFailed, new LocalDate(2023, 9, 20), Paper: new("x", "1", ground.Day))),
                Election.Commission)
            .Given(new CallElection(new LocalDate(2027, 10, 23), Election.MinimumWage), Election.Commission);
        term.Until("2027-09-14T10:00:00");
        term.RefusedBy(new RecordSuccessorElection(Office.Entry(other)), Office.Commission, "successor.ground");
        term.Accepts(new RecordSuccessorElection(Office.Entry(second)), Office.Commission);
        Assert.Equal($"{second.Case.Id}", term.Case.SuccessorElection!.Id);
        term.ReplaysToItself();
    }
}
