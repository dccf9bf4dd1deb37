using SelfGov.Law;
using SelfGov.OtherCountry;
using SelfGov.Workflow.Definition;
using Xunit;

namespace SelfGov.Workflow;

public class DefinitionGuardTests
{
    private static readonly Citation Basis = InitiativeLifecycle.Act.At("23");
    private static readonly Words Text = Words.Same("text");

    [Fact]
    public void A_role_that_is_named_twice_counts_once()
    {
        LifecycleDefinition<Initiative, InitiativeState> definition = Whole();
        definition.On<AnswerInitiative>(Basis)
            .By(InitiativeLifecycle.Council, InitiativeLifecycle.Resident, InitiativeLifecycle.Council)
            .Decide(_ => new InitiativeAnswered());
        Assert.Equal(
            [InitiativeLifecycle.Council, InitiativeLifecycle.Resident],
            definition.Build().Map.Commands.Single(command => command.Name == nameof(AnswerInitiative)).Roles);
    }

    [Fact]
    public void A_command_decides_once()
    {
        CommandBuilder<Initiative, Whole, MakeInitiative> command = Definition().On<MakeInitiative>(Basis);
        command.Decide(m => new InitiativeMade(m.Today));
        Assert.Throws<InvalidOperationException>(() => command.Decide(_ => new InitiativeAnswered()));
        Assert.Throws<InvalidOperationException>(() => command.DecideAll(_ => []));
        Assert.Throws<InvalidOperationException>(() => command.Decide<InitiativeMade, InitiativeAnswered>(_ => new InitiativeAnswered()));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" ")]
    public void A_rule_or_limit_without_a_code_is_an_error_of_the_definition(string? code)
    {
        LifecycleDefinition<Initiative, InitiativeState> definition = Whole();
        definition.On<AnswerInitiative>(Basis).By(InitiativeLifecycle.Council)
            .Require(code!, Basis, Text, m => m.Case.Made is not null)
            .Until(new Limit<Initiative>(code!, Text, Basis, _ => null))
            .Decide(_ => new InitiativeAnswered());
        InvalidDefinitionException error = Assert.Throws<InvalidDefinitionException>(definition.Build);
        Assert.Equal(2, error.Errors.Count(each => each == "A rule or limit of command AnswerInitiative has no code."));
    }

    [Fact]
    public void A_name_of_a_state_is_not_null() =>
        Assert.Throws<ArgumentNullException>(() => Definition().Name([null!]));

    [Fact]
    public void What_is_built_takes_no_more()
    {
        LifecycleDefinition<Initiative, InitiativeState> definition = Whole();
        definition.On<AnswerInitiative>(Basis).By(InitiativeLifecycle.Council).Decide(_ => new InitiativeAnswered());
        definition.Build();
        Assert.Throws<InvalidOperationException>(() => definition.Topology(InitiativeState.NotMade, _ => { }));
        Assert.Throws<InvalidOperationException>(() => definition.Name());
        Assert.Throws<InvalidOperationException>(() => definition.HasParts<Initiative, InitiativeState>(
            Text, InitiativeState.NotMade, _ => { }, [], _ => InitiativeState.NotMade, _ => [], _ => string.Empty));
    }

    [Fact]
    public void Nobody_holds_no_role() => Assert.False(default(Actor).Holds(InitiativeLifecycle.Resident));

    private static LifecycleDefinition<Initiative, InitiativeState> Definition() =>
        new(InitiativeLifecycle.Procedure, InitiativeLifecycle.Edition, id => new Initiative(id, InitiativeLifecycle.Edition));

    /// <summary>All but the answer.</summary>
    private static LifecycleDefinition<Initiative, InitiativeState> Whole()
    {
        LifecycleDefinition<Initiative, InitiativeState> definition = Definition();
        definition.Topology(InitiativeState.NotMade, states =>
        {
            states.Configure(InitiativeState.NotMade).Permit<InitiativeMade>(InitiativeState.Considered);
            states.Configure(InitiativeState.Considered).Permit<InitiativeAnswered>(InitiativeState.Answered);
        });
        definition.Name(
            new(InitiativeState.NotMade, Text, Basis), new(InitiativeState.Considered, Text, Basis),
            new(InitiativeState.Answered, Text, Basis, IsFinal: true));
        definition.On<MakeInitiative>(Basis).By(InitiativeLifecycle.Resident).Decide(m => new InitiativeMade(m.Today));
        return definition;
    }
}
