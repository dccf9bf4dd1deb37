using NodaTime;
using SelfGov.Cases;
using SelfGov.Law;
using SelfGov.OtherCountry;
using SelfGov.Workflow.Definition;
using SelfGov.Workflow.Explanation;
using Xunit;

namespace SelfGov.Workflow;

/// <summary>What lists have as the deadline of a case: duties and causes until they are done, what closes until it has passed.</summary>
public class NextDeadlineTests
{
    private static readonly Citation Basis = InitiativeLifecycle.Act.At("23");

    [Fact]
    public void What_closes_counts_until_its_moment_and_a_duty_also_after_it()
    {
        Lifecycle<Initiative> lifecycle = Lifecycle(closes: Day(5), duty: Day(9));
        Initiative current = lifecycle.Evolve(lifecycle.Begin(new CaseId("1")), new InitiativeMade(new LocalDate(2026, 6, 1)));
        Assert.Equal(Day(5), lifecycle.NextDeadline(current, Day(0)));
        Assert.Equal(Day(5), lifecycle.NextDeadline(current, Day(5) - Duration.Epsilon));
        Assert.Equal(Day(9), lifecycle.NextDeadline(current, Day(5)));
        Assert.Equal(Day(9), lifecycle.NextDeadline(current, Day(100)));
        Assert.Equal((Day(5), Day(5)), Of(lifecycle.StatusOf(current, Day(0))));
        Assert.Equal((Day(9), null), Of(lifecycle.StatusOf(current, Day(5))));
    }

    [Theory]
    [InlineData(5, 5, 5, false)]
    [InlineData(5, null, 5, true)]
    [InlineData(null, 5, 5, false)]
    [InlineData(null, null, null, false)]
    [InlineData(6, 5, 5, false)]
    [InlineData(-1, null, null, false)]
    [InlineData(-1, -2, -2, false)]
    public void A_moment_is_computed_anew_only_where_nothing_but_a_close_has_it(int? closes, int? duty, int? next, bool passes)
    {
        Lifecycle<Initiative> lifecycle = Lifecycle(closes is { } one ? Day(one) : null, duty is { } other ? Day(other) : null);
        Initiative current = lifecycle.Evolve(lifecycle.Begin(new CaseId("1")), new InitiativeMade(new LocalDate(2026, 6, 1)));
        Instant? moment = next is { } day ? Day(day) : null;
        Assert.Equal((moment, passes ? moment : null), Of(lifecycle.StatusOf(current, Day(0))));
    }

    [Fact]
    public void What_closes_in_another_state_is_no_deadline()
    {
        Lifecycle<Initiative> lifecycle = Lifecycle(closes: Day(5), duty: null);
        Assert.Null(lifecycle.NextDeadline(lifecycle.Begin(new CaseId("1")), Day(0)));
    }

    [Fact]
    public void A_status_says_under_which_law_it_was_computed()
    {
        Lifecycle<Initiative> lifecycle = Lifecycle(closes: Day(5), duty: null);
        Assert.Equal(lifecycle.Fingerprint.ToInt64(), lifecycle.StatusOf(lifecycle.Begin(new CaseId("1")), Day(0)).Law);
        Assert.Equal(lifecycle.LawOfStatus, lifecycle.Reworded(Wording.None).LawOfStatus);
    }

    private static (Instant? Deadline, Instant? Until) Of(CaseStatus status) => (status.NextDeadline, status.HoldsUntil);

    private static Instant Day(int day) => Instant.FromUtc(2026, 6, 1, 0, 0) + Duration.FromDays(day);

    private static Lifecycle<Initiative> Lifecycle(Instant? closes, Instant? duty)
    {
        var initiative = new LifecycleDefinition<Initiative, InitiativeState>(
            InitiativeLifecycle.Procedure, InitiativeLifecycle.Edition, id => new Initiative(id, InitiativeLifecycle.Edition));
        initiative.Topology(InitiativeState.NotMade, states =>
        {
            states.Configure(InitiativeState.NotMade).Permit<InitiativeMade>(InitiativeState.Considered);
            states.Configure(InitiativeState.Considered).Permit<InitiativeAnswered>(InitiativeState.Answered);
        });
        initiative.Name(
            new(InitiativeState.NotMade, Words.Same("not made"), Basis),
            new(InitiativeState.Considered, Words.Same("under consideration"), Basis),
            new(InitiativeState.Answered, Words.Same("answered"), Basis, IsFinal: true));
        initiative.On<MakeInitiative>(Basis).By(InitiativeLifecycle.Resident).Decide(m => new InitiativeMade(m.Today));
        initiative.On<AnswerInitiative>(Basis).By(InitiativeLifecycle.Council)
            .Until(new Limit<Initiative>("answer.closes", Words.Same("the last day to answer"), Basis, _ => closes))
            .Duty(new Limit<Initiative>("answer.due", Words.Same("the end of the time to answer"), Basis, _ => duty))
            .Decide(_ => new InitiativeAnswered());
        return initiative.Build();
    }
}
