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
    public void A_definition_that_has_failed_can_be_mended()
    {
        LifecycleDefinition<Initiative, InitiativeState> definition = Whole();
        CommandBuilder<Initiative, Whole, AnswerInitiative> answer = definition.On<AnswerInitiative>(Basis);
        answer.Decide(_ => new InitiativeAnswered());
        Assert.Throws<InvalidDefinitionException>(definition.Build);
        answer.By(InitiativeLifecycle.Council);
        Assert.NotNull(definition.Build());
        Assert.Throws<InvalidOperationException>(() => answer.By(InitiativeLifecycle.Resident));
    }

    [Fact]
    public void A_topology_is_written_once() =>
        Assert.Throws<InvalidOperationException>(() => Whole().Topology(InitiativeState.NotMade, _ => { }));

    [Fact]
    public void A_comparing_rule_names_its_field_and_says_what_only_CSharp_names()
    {
        CommandBuilder<Initiative, Whole, AnswerInitiative> answer = Whole().On<AnswerInitiative>(Basis);
        Assert.Throws<ArgumentNullException>(() => answer.Require("code", Basis, Text, null!, _ => 1, Expect.AtLeast(1)));
        Assert.Throws<ArgumentException>(() => answer.Require("code", Basis, Text, " ", _ => "oak", Expect.Present));
        Expect<DayOfWeek> friday = Expect.OneOf([DayOfWeek.Friday]);
        Assert.Throws<ArgumentException>(() => answer.Require("code", Basis, Text, "field", _ => DayOfWeek.Friday, friday));
        answer.Require("code", Basis, Text, "field", _ => DayOfWeek.Friday, friday, _ => Words.Same("Friday"));
    }

    [Fact]
    public void Nobody_can_forget_to_give_a_number_or_a_truth()
    {
        CommandBuilder<Initiative, Whole, AnswerInitiative> answer = Whole().On<AnswerInitiative>(Basis);
        Assert.Throws<ArgumentException>(() => answer.Require("code", Basis, Text, "field", _ => 0, Expect.Present));
        Assert.Throws<ArgumentException>(() => answer.Require("code", Basis, Text, "field", _ => false, Expect.Present));
        Assert.Throws<ArgumentException>(() => answer.Require("code", Basis, Text, "field", _ => DayOfWeek.Friday, Expect.Present));
        answer.Require("code", Basis, Text, "field", _ => (int?)0, Expect.Present);
        answer.Require("code", Basis, Text, "field", _ => "oak", Expect.Present);
    }

    [Fact]
    public void A_case_begins_as_the_one_that_was_asked_for_and_never_as_one_that_is_there_already()
    {
        var shared = new Initiative(new CaseId("i"), InitiativeLifecycle.Edition);
        Lifecycle<Initiative> sharing = Beginning(_ => shared);
        Initiative first = sharing.Begin(new CaseId("i"));
        Initiative moved = sharing.Evolve(first, new InitiativeMade(new(2026, 1, 1)));
        Assert.Equal(0, sharing.Begin(new CaseId("i")).Version);
        Assert.NotSame(shared, first);
        Assert.Equal(1, moved.Version);

        Assert.Throws<InvalidOperationException>(() => sharing.Begin(new CaseId("j")));
        Assert.Throws<InvalidOperationException>(() => Beginning(_ => null!).Begin(new CaseId("i")));
        Assert.Throws<InvalidOperationException>(
            () => Beginning(id => new Initiative(id, new EditionId("other"))).Begin(new CaseId("i")));
    }

    [Fact]
    public void Nothing_due_has_no_facts() => Assert.Empty(default(Due<Initiative>).Facts);

    [Fact]
    public void Nobody_holds_no_role() => Assert.False(default(Actor).Holds(InitiativeLifecycle.Resident));

    private static LifecycleDefinition<Initiative, InitiativeState> Definition(Func<CaseId, Initiative>? begin = null) =>
        new(InitiativeLifecycle.Procedure, InitiativeLifecycle.Edition, begin ?? (id => new Initiative(id, InitiativeLifecycle.Edition)));

    private static Lifecycle<Initiative, InitiativeState> Beginning(Func<CaseId, Initiative> begin)
    {
        LifecycleDefinition<Initiative, InitiativeState> definition = Whole(begin);
        definition.On<AnswerInitiative>(Basis).By(InitiativeLifecycle.Council).Decide(_ => new InitiativeAnswered());
        return definition.Build();
    }

    /// <summary>All but the answer.</summary>
    private static LifecycleDefinition<Initiative, InitiativeState> Whole(Func<CaseId, Initiative>? begin = null)
    {
        LifecycleDefinition<Initiative, InitiativeState> definition = Definition(begin);
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
