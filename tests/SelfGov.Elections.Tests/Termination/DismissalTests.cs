using NodaTime;
using SelfGov.Elections.Candidacies;
using SelfGov.Kazakhstan.Bodies;
using SelfGov.Workflow;
using Xunit;
using static SelfGov.Elections.Termination.GivenTermination;

namespace SelfGov.Elections.Termination;

/// <summary>The end of the powers of akims whom maslikhats elected, 2013 to 2021.</summary>
public sealed class DismissalTests
{
    private static readonly DismissalConsents Both = new(true, true);

    [Theory]
    [InlineData("2013-09-10", "61")]
    [InlineData("2016-02-10", "61")]
    [InlineData("2018-02-10", "36(2)")]
    public void The_raion_akim_dismisses_with_the_consent_of_the_oblast_akim(string day, string place)
    {
        RecordTerminationGround dismissal = Dismissal(day);
        Refusal refusal = Begin(Village, day + "T10:00:00")
            .RefusedBy(dismissal with { Consents = Both with { OblastAkim = false } }, HigherAkim, "dismissal.oblast-akim");
        Assert.Equal(place, refusal.Basis.Place);
        Begin(Village, day + "T10:00:00").RefusedBy(dismissal with { Consents = null }, HigherAkim, "dismissal.oblast-akim");
        Story<OfficeTermination> story = Begin(Village, day + "T10:00:00").Accepts(dismissal, HigherAkim);
        Assert.Equal(TerminationState.Terminated, story.Case.State);
        Assert.Equal(DayOf(day), story.Case.EndedOn);
        story.ReplaysToItself();
    }

    [Fact]
    public void Since_2017_the_local_community_consents_too()
    {
        RecordTerminationGround alone = Dismissal("2018-02-10") with { Consents = Both with { Community = false } };
        Begin(Village, "2018-02-10T10:00:00").RefusedBy(alone, HigherAkim, "dismissal.community");
        Begin(Village, "2016-02-10T10:00:00")
            .Accepts(Dismissal("2016-02-10") with { Consents = Both with { Community = false } }, HigherAkim);
    }

    [Fact]
    public void The_commission_is_told_within_three_days_until_2017()
    {
        Story<OfficeTermination> story = Begin(Village, "2013-09-10T10:00:00").Accepts(Dismissal("2013-09-10"), HigherAkim);
        Deadline deadline = story.Deadline("commission.notified");
        Assert.Equal(Stories.Local("2013-09-14T00:00:00"), deadline.At);
        Assert.Equal("62", deadline.Basis.Place);
        story.RefusedBy(new NotifyCommission(), Commission, "actor.role");
        story.Accepts(new NotifyCommission(), HigherAkim);
        Assert.False(story.HasDeadline("commission.notified"));
        story.RefusedBy(new NotifyCommission(), HigherAkim, "commission.not-notified");
        story.ReplaysToItself();

        Story<OfficeTermination> later = Begin(Village, "2018-02-10T10:00:00").Accepts(Dismissal("2018-02-10"), HigherAkim);
        Assert.False(later.HasDeadline("commission.notified"));
        later.RefusedBy(new NotifyCommission(), HigherAkim, "commission.to-notify");
    }

    [Theory]
    [InlineData("2013-09-10", "2013-11-11T00:00:00", "45")]
    [InlineData("2014-04-08", "2014-06-09T00:00:00", "45")]
    [InlineData("2014-04-09", "2014-07-10T00:00:00", "45")]
    [InlineData("2016-12-31", "2017-04-01T00:00:00", "45")]
    [InlineData("2018-02-10", "2018-05-11T00:00:00", "36-1(10)")]
    public void The_by_election_is_held_within_two_months_and_since_April_2014_within_three(string day, string due, string place)
    {
        Story<OfficeTermination> story = Begin(Village, day + "T10:00:00").Accepts(Dismissal(day), HigherAkim);
        Deadline deadline = story.Deadline("by-election.hold-due");
        Assert.Equal(Stories.Local(due), deadline.At);
        Assert.Equal(place, deadline.Basis.Place);
        Assert.False(story.HasDeadline("by-election.call-due"));
        story.Accepts(new RecordByElectionCalled("election-2"), Commission);
        Assert.Equal(TerminationState.ByElectionCalled, story.Case.State);
    }

    [Fact]
    public void Any_early_end_is_recorded_at_once_and_no_commission_states_it()
    {
        Story<OfficeTermination> story = Begin(Village, "2014-03-10T10:00:00").Accepts(Death(Village, "2014-03-09"), Commission);
        Assert.Equal(TerminationState.Terminated, story.Case.State);
        Assert.Equal(new LocalDate(2014, 3, 9), story.Case.EndedOn);
        story.RefusedBy(new StateFact(), Commission, "case.state");
    }

    [Fact]
    public void A_disciplinary_measure_is_no_matter_of_the_maslikhat_before_July_2026() =>
        Begin(Village, "2026-06-30T10:00:00").RefusedBy(
            new ReceiveDisciplinaryMeasure(Village, new LocalDate(2026, 6, 30), "order-12"), Roles.Maslikhat, "measure.known");

    private static RecordTerminationGround Dismissal(string day) => new(Village, TerminationGround.Dismissed, DayOf(day), Consents: Both);
}
