using NodaTime;
using SelfGov.Law;
using SelfGov.Petitions.Doors;
using SelfGov.Workflow;
using Definition = SelfGov.Workflow.LifecycleDefinition<SelfGov.Petitions.Doors.Door, SelfGov.Petitions.Doors.DoorState, SelfGov.Petitions.Doors.DoorTrigger>;

namespace SelfGov.Petitions;

public class InvalidDefinitionTests
{
    [Xunit.Fact]
    public void The_definition_that_these_tests_break_is_itself_sound() => Assert.Equal("door", DoorDefinition.Build().Kind);

    [Xunit.Fact]
    public void No_topology() => Refused(
        "The lifecycle door has no topology.", () => new Definition("door", DoorDefinition.Edition, id => new Door(id)).Build());

    [Xunit.Fact]
    public void A_state_that_cannot_be_reached() => Refused("State Bricked cannot be reached from Open.", () => DoorDefinition.Build(
        topology: door =>
        {
            DoorDefinition.Topology(door);
            door.Configure(DoorState.Bricked);
        },
        bricking: definition => DoorDefinition.Start<BrickDoor>(definition).By(DoorDefinition.Keeper)
            .Yields(DoorTrigger.DoorShut).Decide(_ => new Happened(DoorTrigger.DoorShut))));

    [Xunit.Fact]
    public void A_superstate_without_a_reached_substate() => Refused("State Bricked cannot be reached from Open.", () => DoorDefinition.Build(
        topology: door =>
        {
            door.Configure(DoorState.Open).Permit(DoorTrigger.DoorShut, DoorState.Shut).Record(DoorTrigger.BoltBroken);
            door.Configure(DoorState.Bricked).Permit(DoorTrigger.DoorOpened, DoorState.Open);
        }));

    [Xunit.Fact]
    public void A_state_that_is_left_out_and_has_a_name() => Refused(
        "State Bricked is left out, but can be reached or has a name.", () => DoorDefinition.Build(more: door => door.LeaveOut(DoorState.Bricked)));

    [Xunit.Fact]
    public void A_trigger_that_is_left_out_and_is_yielded() => Refused(
        "Trigger KnockHeard is left out, but is yielded or has a name.", () => DoorDefinition.Build(more: door => door.LeaveOut(DoorTrigger.KnockHeard)));

    [Xunit.Fact]
    public void A_state_that_cannot_be_left_and_is_not_final() => Refused(
        "State Bricked cannot be left and is not final.", () => Named([.. DoorDefinition.States[..2], DoorDefinition.States[2] with { IsFinal = false }]));

    [Xunit.Fact]
    public void A_final_state_that_can_be_left() => Refused(
        "State Shut is final, but can be left.",
        () => Named(DoorDefinition.States[0], DoorDefinition.States[1] with { IsFinal = true }, DoorDefinition.States[2]));

    [Xunit.Fact]
    public void A_state_without_a_name() => Refused("State Shut has no name.", () => Named(DoorDefinition.States[0], DoorDefinition.States[2]));

    [Xunit.Fact]
    public void A_state_with_two_names() => Refused(
        "State Shut has more than one name.", () => Named([.. DoorDefinition.States, DoorDefinition.States[1]]));

    [Xunit.Fact]
    public void A_state_without_a_citation() => Refused(
        "State Open has no citation.", () => Named([DoorDefinition.States[0] with { Basis = null! }, .. DoorDefinition.States[1..]]));

    [Xunit.Fact]
    public void A_trigger_that_nobody_yields() => Refused(
        "Trigger DoorBricked is yielded by no command and no moment.", () => DoorDefinition.Build(bricking: _ => { }));

    [Xunit.Fact]
    public void A_trigger_without_a_name() => Refused(
        "Trigger KnockHeard has no name.", () => DoorDefinition.Build(more: door => door.Name(DoorTrigger.KnockHeard, null!)));

    [Xunit.Fact]
    public void A_command_whose_fact_is_never_permitted() => Refused(
        "Command Knock yields KnockHeard, which the topology never permits.",
        () => DoorDefinition.Build(topology: door =>
        {
            door.Configure(DoorState.Open).Permit(DoorTrigger.DoorShut, DoorState.Shut).Record(DoorTrigger.BoltBroken);
            door.Configure(DoorState.Shut).Permit(DoorTrigger.DoorOpened, DoorState.Open).Permit(DoorTrigger.DoorBricked, DoorState.Bricked);
        }));

    [Xunit.Fact]
    public void A_command_whose_two_facts_are_not_both_permitted_where_one_is() => Refused(
        "Command BrickDoor can be given in state Open, but the topology does not permit its fact DoorBricked there.",
        () => Bricking(command => command.By(DoorDefinition.Keeper).Yields(DoorTrigger.DoorBricked, DoorTrigger.DoorShut).Decide(_ => null!)));

    [Xunit.Fact]
    public void A_command_whose_later_fact_is_never_permitted() => Refused(
        "Command Knock yields DoorOpened, which the topology never permits.",
        () => DoorDefinition.Build(
            topology: door =>
            {
                door.Configure(DoorState.Open).Permit(DoorTrigger.DoorShut, DoorState.Shut);
                door.Configure(DoorState.Shut).Permit(DoorTrigger.DoorBricked, DoorState.Bricked);
            },
            more: door => DoorDefinition.Start<Knock>(door).By(DoorDefinition.Keeper)
                .Yields(DoorTrigger.DoorShut).Then(DoorTrigger.DoorOpened).Decide(_ => null!)));

    [Xunit.Fact]
    public void A_command_without_a_role() => Refused(
        "Command BrickDoor has no role that may give it.", () => Bricking(command => command.Yields(DoorTrigger.DoorBricked).Decide(_ => null!)));

    [Xunit.Fact]
    public void A_command_without_an_outcome() => Refused(
        "Command BrickDoor decides nothing.", () => Bricking(command => command.By(DoorDefinition.Keeper).Yields(DoorTrigger.DoorBricked)));

    [Xunit.Fact]
    public void A_command_without_a_fact() => Refused(
        "Command BrickDoor yields no fact.", () => Bricking(command => command.By(DoorDefinition.Keeper).Decide(_ => null!)));

    [Xunit.Fact]
    public void A_command_without_text_and_citation()
    {
        InvalidDefinitionException error = Refused("Command BrickDoor has no citation.", () => DoorDefinition.Build(
            bricking: door => door.On<BrickDoor>(null!, null!).By(DoorDefinition.Keeper).Yields(DoorTrigger.DoorBricked).Decide(_ => null!)));
        Assert.Contains("Command BrickDoor has no text.", error.Errors);
    }

    [Xunit.Fact]
    public void A_command_defined_twice() => Refused("Command ShutDoor is defined 2 times.", () => DoorDefinition.Build(
        more: door => DoorDefinition.Start<ShutDoor>(door).By(DoorDefinition.Keeper).Yields(DoorTrigger.DoorShut).Decide(_ => null!)));

    [Xunit.Fact]
    public void A_rule_without_citation_or_text()
    {
        InvalidDefinitionException error = Refused("Rule or limit brick.dry of command BrickDoor has no citation.", () => Bricking(command => command
            .By(DoorDefinition.Keeper).Require("brick.dry", null!, null!, _ => true).Yields(DoorTrigger.DoorBricked).Decide(_ => null!)));
        Assert.Contains("Rule or limit brick.dry of command BrickDoor has no text.", error.Errors);
    }

    [Xunit.Fact]
    public void A_rule_on_the_case_without_a_citation() => Refused(
        "Rule or limit door.old of command BrickDoor has no citation.",
        () => Bricking(command => command.By(DoorDefinition.Keeper).Given(new Rule<Door>("door.old", null!, Words.Same("old"), _ => true))
            .Yields(DoorTrigger.DoorBricked).Decide(_ => null!)));

    [Xunit.Fact]
    public void A_limit_without_a_citation() => Refused(
        "Rule or limit noon of command BrickDoor has no citation.",
        () => Bricking(command => command.By(DoorDefinition.Keeper).Until(DoorDefinition.Noon() with { Basis = null! })
            .Yields(DoorTrigger.DoorBricked).Decide(_ => null!)));

    [Xunit.Fact]
    public void A_moment_without_citation_or_text()
    {
        InvalidDefinitionException error = Refused(
            "Limit noon has no citation.", () => Causing(DoorDefinition.Noon() with { Basis = null!, Text = null! }, DoorTrigger.DoorBricked));
        Assert.Contains("Limit noon has no text.", error.Errors);
    }

    [Xunit.Fact]
    public void A_moment_whose_fact_keeps_the_state() => Refused(
        "The passing of noon causes KnockHeard, which leaves state Shut as it is and would be caused for ever.",
        () => Causing(DoorDefinition.Noon(), DoorTrigger.KnockHeard));

    [Xunit.Fact]
    public void A_moment_whose_fact_is_never_permitted() => Refused(
        "The passing of noon causes DoorBricked, which the topology never permits.",
        () => DoorDefinition.Build(
            topology: door => door.Configure(DoorState.Open).Permit(DoorTrigger.DoorShut, DoorState.Shut),
            more: door => door.When(DoorDefinition.Noon(), DoorTrigger.DoorBricked, (_, _) => new Happened(DoorTrigger.DoorBricked))));

    [Xunit.Fact]
    public void A_state_of_a_part_that_cannot_be_reached_or_left()
    {
        InvalidDefinitionException error = Refused("Bolt: State Broken cannot be reached from Locked.", () => DoorDefinition.Build(bolts: _ => { }));
        Assert.Contains("Bolt: State Locked cannot be left and is not final.", error.Errors);
        Assert.Contains("Command BreakBolt yields BoltBroken, which no Bolt ever permits.", error.Errors);
    }

    [Xunit.Fact]
    public void A_state_of_a_part_without_a_name() => Refused(
        "Bolt: State Broken has no name.", () => DoorDefinition.Build(boltNames: DoorDefinition.BoltStates[..1]));

    [Xunit.Fact]
    public void A_command_on_a_part_whose_two_facts_the_part_does_not_both_permit() => Refused(
        "Command BreakBolt can be given about a Bolt in state Locked, which does not permit its fact KnockHeard.",
        () => DoorDefinition.Build(
            bolts: machine =>
            {
                DoorDefinition.BoltTopology(machine);
                machine.Configure(BoltState.Broken).Record(DoorTrigger.KnockHeard);
            },
            more: door => door.On<BreakBolt, Bolt>(
                    door.HasParts(
                        Words.Same("bolt"),
                        Topology<BoltState, DoorTrigger>.Observe(BoltState.Locked, machine =>
                        {
                            DoorDefinition.BoltTopology(machine);
                            machine.Configure(BoltState.Broken).Record(DoorTrigger.KnockHeard);
                        }),
                        [.. DoorDefinition.BoltStates],
                        each => each.State,
                        current => current.Bolts,
                        each => each.Name),
                    (current, _) => current.Bolts[0],
                    Words.Same("break"),
                    DoorDefinition.Rules.At("2")).By(DoorDefinition.Keeper)
                .Yields(DoorTrigger.BoltBroken, DoorTrigger.KnockHeard).Decide(_ => null!)));

    [Xunit.Fact]
    public void Every_error_of_a_definition_is_named_at_once()
    {
        InvalidDefinitionException error = Refused("Command BrickDoor decides nothing.", () => Bricking(_ => { }));
        Assert.Contains("Command BrickDoor has no role that may give it.", error.Errors);
        Assert.Contains("Command BrickDoor yields no fact.", error.Errors);
        Assert.Contains("Command BrickDoor yields no fact.", error.Message, StringComparison.Ordinal);
    }

    [Xunit.Fact]
    public void Null_in_place_of_a_piece_is_refused_where_it_is_given()
    {
        Assert.Throws<ArgumentException>(() => new Definition(" ", DoorDefinition.Edition, id => new Door(id)));
        Assert.Throws<ArgumentNullException>(() => new Definition("door", DoorDefinition.Edition, null!));
        Bricking(command =>
        {
            Assert.Throws<ArgumentNullException>(() => command.By((Role)null!));
            Assert.Throws<ArgumentNullException>(() => command.From((Limit<Door>)null!));
            Assert.Throws<ArgumentNullException>(() => command.Until((Limit<Subject<Door, Whole>>)null!));
            Assert.Throws<ArgumentNullException>(() => command.Given((Rule<Door>)null!));
            Assert.Throws<ArgumentNullException>(() => command.Given((Rule<Subject<Door, Whole>>)null!));
            Assert.Throws<ArgumentNullException>(() => command.Require("brick.dry", DoorDefinition.Rules.At("3"), Words.Same("dry"), null!));
            Assert.Throws<ArgumentNullException>(() => command.Decide(null!));
            Assert.Throws<ArgumentNullException>(() => command.DecideAll(null!));
            command.By(DoorDefinition.Keeper).Yields(DoorTrigger.DoorBricked).Decide(_ => new Happened(DoorTrigger.DoorBricked));
        });
    }

    private static InvalidDefinitionException Refused(string expected, Action build)
    {
        InvalidDefinitionException error = Assert.Throws<InvalidDefinitionException>(build);
        Assert.Contains(expected, error.Errors);
        return error;
    }

    private static void Named(params StateText<DoorState>[] texts) => DoorDefinition.Build(names: door => door.Name(texts));

    private static void Bricking(Action<CommandBuilder<Door, DoorTrigger, Whole, BrickDoor>> command) =>
        DoorDefinition.Build(bricking: door => command(DoorDefinition.Start<BrickDoor>(door)));

    private static void Causing(Limit<Door> limit, DoorTrigger trigger) =>
        DoorDefinition.Build(more: door => door.When(limit, trigger, (_, _) => new Happened(trigger)));
}
