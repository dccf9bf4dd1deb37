using NodaTime;
using SelfGov.Elections.Candidacies;
using SelfGov.Workflow;
using Xunit;
using static SelfGov.Elections.Termination.GivenTermination;

namespace SelfGov.Elections.Termination;

/// <summary>Raion akims appointed beside the elected ones (art. 32-1, 2023 to June 2026), and cases whose subject fell away.</summary>
public sealed class AppointedAkimTests
{
    public static TheoryData<TerminationState> Open =>
    [
        TerminationState.BeforeMaslikhat, TerminationState.GroundOccurred, TerminationState.FactStated, TerminationState.Submitted,
        TerminationState.Terminated, TerminationState.ActingAppointed,
    ];

    [Theory]
    [InlineData("2023-05-10", "2023-06-11T00:00:00")]
    [InlineData("2026-01-20", "2026-02-21T00:00:00")]
    public void The_akim_of_the_oblast_dismisses_whom_he_appointed_and_an_election_follows(string day, string due)
    {
        var dismissal = new RecordTerminationGround(Raion, TerminationGround.Dismissed, DayOf(day), IsAppointed: true);
        Refusal refusal = Begin(Raion, day + "T10:00:00")
            .RefusedBy(dismissal with { IsAppointed = false }, HigherAkim, "dismissal.appointed");
        Assert.Equal("32-1.2)", refusal.Basis.Place);
        Story<OfficeTermination> story = Begin(Raion, day + "T10:00:00").Accepts(dismissal, HigherAkim);
        Assert.Equal((TerminationState.Terminated, DayOf(day)), (story.Case.State, story.Case.EndedOn));
        Assert.Equal(Stories.Local(due), story.Deadline("by-election.call-due").At);
        Assert.Equal(new Ground(GroundKind.EarlyTermination, DayOf(day), Cause: new(TerminationLifecycle.Kind, $"{story.Case.Id}")),
            story.Case.ByElectionGround());
        story.ReplaysToItself();
    }

    [Fact]
    public void The_death_of_an_appointed_akim_needs_no_statement_of_the_commission()
    {
        Story<OfficeTermination> story = Begin(Raion, "2025-05-10T10:00:00")
            .Accepts(Death(Raion, "2025-05-10") with { IsAppointed = true }, Commission);
        Assert.Equal(TerminationState.Terminated, story.Case.State);
    }

    [Fact]
    public void An_elected_raion_akim_is_not_dismissed_and_no_village_akim_ever() =>
        Begin(Village, "2025-05-10T10:00:00").RefusedBy(
            new RecordTerminationGround(Village, TerminationGround.Dismissed, new LocalDate(2025, 5, 10), IsAppointed: true), HigherAkim,
            "ground.known");

    [Theory]
    [MemberData(nameof(Open))]
    public void Where_the_ground_falls_away_the_akim_goes_on(TerminationState state)
    {
        Story<OfficeTermination> story = Standing(state);
        story.RefusedBy(new DiscontinueTermination(TerminationDiscontinuation.GroundFellAway, ""), Commission, "discontinuation.act");
        story.RefusedBy(new DiscontinueTermination((TerminationDiscontinuation)9, "act"), Commission, "discontinuation.ground");
        story.Accepts(new DiscontinueTermination(TerminationDiscontinuation.GroundFellAway, "court of 12 August"), HigherAkim);
        Assert.Equal((TerminationState.Kept, (LocalDate?)null), (story.Case.State, story.Case.EndedOn));
        Assert.Empty(story.Lifecycle.Deadlines(story.Case));
        story.ReplaysToItself();
    }

    [Theory]
    [MemberData(nameof(Open))]
    public void Where_the_unit_is_abolished_no_by_election_follows(TerminationState state)
    {
        Story<OfficeTermination> story = Standing(state)
            .Accepts(new DiscontinueTermination(TerminationDiscontinuation.UnitAbolished, "joint decision"), Commission);
        Assert.Equal(TerminationState.Ended, story.Case.State);
        Assert.NotNull(story.Case.EndedOn);
        Assert.Throws<InvalidOperationException>(() => story.Case.ByElectionGround());
        story.ReplaysToItself();
    }

    [Fact]
    public void The_election_after_one_that_failed_is_recorded_too()
    {
        Story<OfficeTermination> story = Terminated(Village, "2026-08-10T10:00:00")
            .Accepts(new RecordByElectionCalled("election-2"), Commission);
        Assert.False(story.HasDeadline("by-election.call-due"));
        story.Accepts(new RecordByElectionCalled("election-3"), Commission);
        Assert.Equal("election-3", story.Case.ElectionCase);
        story.ReplaysToItself();
    }

    private static Story<OfficeTermination> Standing(TerminationState state)
    {
        const string time = "2026-08-10T10:00:00";
        return state switch
        {
            TerminationState.BeforeMaslikhat => Begin(Village, time).Accepts(
                new ReceiveDisciplinaryMeasure(Village, new LocalDate(2026, 8, 10), "order 4"), SelfGov.Kazakhstan.Bodies.Roles.Maslikhat),
            TerminationState.GroundOccurred => Occurred(Village, time),
            TerminationState.FactStated => Occurred(Village, time).Accepts(new StateFact(), Commission),
            TerminationState.Submitted => Submitted(Village, time),
            TerminationState.Terminated => Terminated(Village, time),
            _ => Terminated(Village, time).Accepts(new AppointActing("servant-1", true, true), HigherAkim),
        };
    }
}
