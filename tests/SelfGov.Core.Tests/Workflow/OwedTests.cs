using NodaTime;
using SelfGov.Cases;
using SelfGov.Law;
using SelfGov.OtherCountry;
using SelfGov.Workflow.Definition;
using Xunit;

namespace SelfGov.Workflow;

/// <summary>A duty that is owed ahead of its command: in every state from which the command can still come, and in no other.</summary>
public class OwedTests
{
    private static readonly Citation Basis = InitiativeLifecycle.Act.At("23");
    private static readonly Instant Moment = Instant.FromUtc(2026, 12, 31, 22, 0);

    [Theory]
    [InlineData(InitiativeState.NotMade, false, true)]
    [InlineData(InitiativeState.Considered, true, true)]
    [InlineData(InitiativeState.Answered, false, false)]
    public void It_is_owed_in_the_states_before_and_a_duty_in_its_own_state_alone(InitiativeState state, bool isDuty, bool isOwed)
    {
        Assert.Equal(isDuty, IsTold(state, Moment, (command, limit) => command.Duty(limit)));
        Assert.Equal(isOwed, IsTold(state, Moment, (command, limit) => command.Owed(limit)));
    }

    [Fact]
    public void Nothing_is_owed_while_the_limit_has_no_moment() =>
        Assert.False(IsTold(InitiativeState.NotMade, null, (command, limit) => command.Owed(limit)));

    // What a host lists and what it is woken for agree.
    private static bool IsTold(
        InitiativeState state, Instant? moment,
        Action<CommandBuilder<Initiative, Whole, AnswerInitiative>, Limit<Initiative>> bind)
    {
        Lifecycle<Initiative> lifecycle = Lifecycle(moment, bind);
        Initiative current = lifecycle.Begin(new CaseId("1"));
        Fact<Initiative>[] facts = [new InitiativeMade(new LocalDate(2026, 6, 1)), new InitiativeAnswered()];
        current = facts.Take((int)state).Aggregate(current, lifecycle.Evolve);
        bool isTold = lifecycle.Deadlines(current).Any(deadline => deadline.Code == "answer.due");
        Assert.Equal(isTold ? moment : null, lifecycle.NextDeadline(current, Instant.MaxValue));
        return isTold;
    }

    private static Lifecycle<Initiative> Lifecycle(
        Instant? moment, Action<CommandBuilder<Initiative, Whole, AnswerInitiative>, Limit<Initiative>> bind)
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
        CommandBuilder<Initiative, Whole, AnswerInitiative> answer =
            initiative.On<AnswerInitiative>(Basis).By(InitiativeLifecycle.Council);
        bind(answer, new Limit<Initiative>("answer.due", Words.Same("the end of the time to answer"), Basis, _ => moment));
        answer.Decide(_ => new InitiativeAnswered());
        return initiative.Build();
    }
}
