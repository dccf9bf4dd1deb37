using SelfGov.Law;
using SelfGov.Petitions.Doors;
using SelfGov.Workflow;
using SelfGov.Workflow.Definition;
using static SelfGov.Workflow.Definition.Expect;
using Definition = SelfGov.Workflow.Definition.LifecycleDefinition<SelfGov.Petitions.Doors.Door, SelfGov.Petitions.Doors.DoorState>;

namespace SelfGov.Petitions;

public class InvalidDefinitionTests
{
    [Xunit.Fact]
    public void The_definition_that_these_tests_break_is_itself_sound() => Assert.Equal("door", DoorDefinition.Build().Kind);

    [Xunit.Fact]
    public void No_topology() => Refused("The lifecycle door has no topology.", () => DoorDefinition.Begin().Build());

    [Xunit.Fact]
    public void A_state_that_cannot_be_reached() => Refused("State Bricked cannot be reached from Open.", () => DoorDefinition.Build(
        topology: door =>
        {
            DoorDefinition.Topology(door);
            door.Configure(DoorState.Bricked);
        },
        bricking: definition => DoorDefinition.Start<BrickDoor>(definition).By(DoorDefinition.Keeper).Decide(_ => new DoorShut())));

    [Xunit.Fact]
    public void A_superstate_without_a_reached_substate() =>
        Refused("State Bricked cannot be reached from Open.", () => DoorDefinition.Build(
        topology: door =>
        {
            door.Configure(DoorState.Open).Permit<DoorShut>(DoorState.Shut).Record<BoltBroken>();
            door.Configure(DoorState.Bricked).Permit<DoorOpened>(DoorState.Open);
        }));

    [Xunit.Fact]
    public void A_state_without_a_name_that_is_never_entered_is_simply_none_of_the_lifecycle()
    {
        Lifecycle<Door, DoorState> door = DoorDefinition.Build(
            topology: definition =>
            {
                definition.Configure(DoorState.Open).Permit<DoorShut>(DoorState.Shut).Record<BoltBroken>();
                definition.Configure(DoorState.Shut).Permit<DoorOpened>(DoorState.Open).Record<KnockHeard, BoltBroken>();
            },
            names: definition => definition.Name(DoorDefinition.States.AsSpan(0, 2)),
            bricking: _ => { });

        Assert.Equal(["Open", "Shut"], door.Map.States.Select(state => state.Name));
        Assert.DoesNotContain(door.Map.Transitions, step => step.Trigger == nameof(DoorBricked));
    }

    [Xunit.Fact]
    public void A_fact_of_the_family_that_nothing_permits_is_simply_none_of_the_lifecycle()
    {
        Lifecycle<Door, DoorState> door = DoorDefinition.Build();

        Assert.DoesNotContain(door.Map.Transitions, step => step.Trigger == nameof(DoorCreaked));
        Assert.Contains(
            "DoorCreaked does not occur in the lifecycle door of edition only",
            Assert.Throws<ArgumentException>(() => door.TextOf(new DoorCreaked())).Message,
            StringComparison.Ordinal);
    }

    [Xunit.Fact]
    public void A_state_that_cannot_be_left_and_is_not_final() => Refused(
        "State Bricked cannot be left and is not final.",
        () => Named([.. DoorDefinition.States[..2], DoorDefinition.States[2] with { IsFinal = false }]));

    [Xunit.Fact]
    public void A_final_state_that_can_be_left() => Refused(
        "State Shut is final, but can be left.",
        () => Named(DoorDefinition.States[0], DoorDefinition.States[1] with { IsFinal = true }, DoorDefinition.States[2]));

    [Xunit.Fact]
    public void A_state_without_a_name() =>
        Refused("State Shut has no name.", () => Named(DoorDefinition.States[0], DoorDefinition.States[2]));

    [Xunit.Fact]
    public void A_state_with_two_names() => Refused(
        "State Shut has more than one name.", () => Named([.. DoorDefinition.States, DoorDefinition.States[1]]));

    [Xunit.Fact]
    public void A_state_without_a_citation() => Refused(
        "State Open has no citation.", () => Named([DoorDefinition.States[0] with { Basis = null! }, .. DoorDefinition.States[1..]]));

    [Xunit.Fact]
    public void A_fact_that_nobody_yields() => Refused(
        "Fact DoorBricked is yielded by no command and no moment.", () => DoorDefinition.Build(bricking: _ => { }));

    [Xunit.Fact]
    public void A_fact_without_a_name() => Refused("Fact DoorCreaked has no name.", () => DoorDefinition.Build(
        topology: door =>
        {
            DoorDefinition.Topology(door);
            door.Configure(DoorState.Open).Record<DoorCreaked>();
        },
        more: door => DoorDefinition.Start<ShutDoorSlowly>(door).By(DoorDefinition.Keeper).Decide(_ => new DoorCreaked())));

    [Xunit.Fact]
    public void A_fact_outside_the_family() =>
        Refused("The fact DoorStolen is not in the list at the head of DoorFact.", () => DoorDefinition.Build(
        topology: door =>
        {
            DoorDefinition.Topology(door);
            door.Configure(DoorState.Open).Record<DoorStolen>();
        }));

    [Xunit.Fact]
    public void A_command_that_yields_a_fact_outside_the_family() => Refused(
        "Command ShutDoorSlowly yields DoorStolen, which the topology never permits.",
        () => DoorDefinition.Build(
            more: door => DoorDefinition.Start<ShutDoorSlowly>(door).By(DoorDefinition.Keeper).Decide(_ => new DoorStolen())));

    [Xunit.Fact]
    public void A_command_outside_the_family() => Refused(
        "Command StealDoor is not in the list at the head of DoorCommand.",
        () => DoorDefinition.Build(
            more: door => DoorDefinition.Start<StealDoor>(door).By(DoorDefinition.Keeper).Decide(_ => new DoorShut())));

    [Xunit.Fact]
    public void A_command_whose_fact_is_never_permitted() => Refused(
        "Command Knock yields KnockHeard, which the topology never permits.",
        () => DoorDefinition.Build(topology: door =>
        {
            door.Configure(DoorState.Open).Permit<DoorShut>(DoorState.Shut).Record<BoltBroken>();
            door.Configure(DoorState.Shut).Permit<DoorOpened>(DoorState.Open).Permit<DoorBricked>(DoorState.Bricked);
        }));

    [Xunit.Fact]
    public void A_command_whose_two_facts_are_not_both_permitted_where_one_is() => Refused(
        "Command BrickDoor can be given in state Open, but the topology does not permit its fact DoorBricked there.",
        () => Bricking(command => command.By(DoorDefinition.Keeper).Decide<DoorBricked, DoorShut>(_ => null!)));

    [Xunit.Fact]
    public void A_command_whose_three_facts_are_not_all_permitted_where_one_is() => Refused(
        "Command BrickDoor can be given in state Shut, but the topology does not permit its fact DoorShut there.",
        () => Bricking(command => command.By(DoorDefinition.Keeper).Decide<DoorBricked, DoorOpened, DoorShut>(_ => null!)));

    [Xunit.Fact]
    public void A_command_whose_later_fact_is_never_permitted() => Refused(
        "Command Knock yields DoorOpened, which the topology never permits.",
        () => DoorDefinition.Build(
            topology: door =>
            {
                door.Configure(DoorState.Open).Permit<DoorShut>(DoorState.Shut);
                door.Configure(DoorState.Shut).Permit<DoorBricked>(DoorState.Bricked);
            },
            more: door => DoorDefinition.Start<Knock>(door).By(DoorDefinition.Keeper).Yields<DoorShut>().Then<DoorOpened>()
                .DecideAll(_ => [])));

    [Xunit.Fact]
    public void A_command_without_a_role() => Refused(
        "Command BrickDoor has no role that may give it.", () => Bricking(command => command.Decide(_ => new DoorBricked())));

    [Xunit.Fact]
    public void A_command_without_an_outcome() => Refused(
        "Command BrickDoor decides nothing.", () => Bricking(command => command.By(DoorDefinition.Keeper).Yields<DoorBricked>()));

    [Xunit.Fact]
    public void A_command_without_a_fact() => Refused(
        "Command BrickDoor yields no fact.", () => Bricking(command => command.By(DoorDefinition.Keeper).DecideAll(_ => [])));

    [Xunit.Fact]
    public void A_command_without_text_and_citation()
    {
        InvalidDefinitionException error = Refused("Command Mumble has no citation.", () => DoorDefinition.Build(
            more: door => door.On<Mumble>(null!).By(DoorDefinition.Keeper).Decide(_ => new DoorShut())));
        Assert.Contains("Command Mumble has no text.", error.Errors);
    }

    [Xunit.Fact]
    public void A_command_defined_twice() => Refused("Command ShutDoor is defined 2 times.", () => DoorDefinition.Build(
        more: door => DoorDefinition.Start<ShutDoor>(door).By(DoorDefinition.Keeper).Decide(_ => new DoorShut())));

    [Xunit.Fact]
    public void A_rule_without_citation_or_text()
    {
        InvalidDefinitionException error =
            Refused("Rule or limit brick.dry of command BrickDoor has no citation.", () => Bricking(command => command
            .By(DoorDefinition.Keeper).Require("brick.dry", null!, null!, _ => true).Decide(_ => new DoorBricked())));
        Assert.Contains("Rule or limit brick.dry of command BrickDoor has no text.", error.Errors);
    }

    [Xunit.Fact]
    public void A_comparison_without_citation_or_text()
    {
        InvalidDefinitionException error =
            Refused("Rule or limit door.wide of command MeasureDoor has no citation.", () => DoorDefinition.Build(
            more: door => DoorDefinition.Start<MeasureDoor>(door).By(DoorDefinition.Keeper)
                .Require("door.wide", null!, null!, nameof(MeasureDoor.Width), m => m.Command.Width, AtLeast(1))
                .Decide(_ => new DoorShut())));
        Assert.Contains("Rule or limit door.wide of command MeasureDoor has no text.", error.Errors);
    }

    [Xunit.Fact]
    public void A_rule_on_the_case_without_a_citation() => Refused(
        "Rule or limit door.old of command BrickDoor has no citation.",
        () => Bricking(command => command.By(DoorDefinition.Keeper).Require(new Rule<Door>("door.old", null!, Words.Same("old"), _ => true))
            .Decide(_ => new DoorBricked())));

    [Xunit.Fact]
    public void A_limit_without_a_citation() => Refused(
        "Rule or limit noon of command BrickDoor has no citation.",
        () =>
            Bricking(command => command.By(DoorDefinition.Keeper).Until(DoorDefinition.Noon() with { Basis = null! })
                .Decide(_ => new DoorBricked())));

    [Xunit.Fact]
    public void A_moment_without_citation_or_text()
    {
        InvalidDefinitionException error = Refused(
            "Limit noon has no citation.",
            () => DoorDefinition.Build(more: door =>
                door.When(DoorDefinition.Noon() with { Basis = null!, Text = null! }, (_, _) => new DoorBricked())));
        Assert.Contains("Limit noon has no text.", error.Errors);
    }

    [Xunit.Fact]
    public void A_moment_whose_fact_keeps_the_state() => Refused(
        "The passing of noon causes KnockHeard, which leaves state Shut as it is and would be caused for ever.",
        () => DoorDefinition.Build(more: door => door.When(DoorDefinition.Noon(), (_, _) => new KnockHeard())));

    [Xunit.Fact]
    public void A_moment_whose_fact_is_never_permitted() => Refused(
        "The passing of noon causes DoorBricked, which the topology never permits.",
        () => DoorDefinition.Build(
            topology: door => door.Configure(DoorState.Open).Permit<DoorShut>(DoorState.Shut),
            more: door => door.When(DoorDefinition.Noon(), (_, _) => new DoorBricked())));

    [Xunit.Fact]
    public void A_state_of_a_part_that_cannot_be_reached_or_left()
    {
        InvalidDefinitionException error =
            Refused("Bolt: State Broken cannot be reached from Locked.", () => DoorDefinition.Build(bolts: _ => { }));
        Assert.Contains("Bolt: State Locked cannot be left and is not final.", error.Errors);
        Assert.Contains("Command BreakBolt yields BoltBroken, which no Bolt ever permits.", error.Errors);
    }

    [Xunit.Fact]
    public void A_state_of_a_part_without_a_name() => Refused(
        "Bolt: State Broken has no name.", () => DoorDefinition.Build(boltNames: DoorDefinition.BoltStates[..1]));

    [Xunit.Fact]
    public void A_fact_of_a_part_outside_the_family() => Refused(
        "The fact DoorStolen is not in the list at the head of DoorFact.",
        () => DoorDefinition.Build(bolts: bolt => bolt.Configure(BoltState.Locked).Permit<DoorStolen>(BoltState.Broken)));

    [Xunit.Fact]
    public void A_command_on_a_part_whose_two_facts_the_part_does_not_both_permit() => Refused(
        "Command BreakBoltByNoon can be given about a Bolt in state Locked, which does not permit its fact KnockHeard.",
        () => DoorDefinition.Build(more: door => door
            .On<BreakBoltByNoon, Bolt>(
                DoorDefinition.HasBolts(door, bolt =>
                {
                    DoorDefinition.BoltTopology(bolt);
                    bolt.Configure(BoltState.Broken).Record<KnockHeard>();
                }),
                (current, _) => current.Bolts[0],
                DoorDefinition.Rules.At("2"))
            .By(DoorDefinition.Keeper).Decide<BoltBroken, KnockHeard>(_ => null!)));

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
        Assert.Throws<ArgumentException>(
            () => new Definition(" ", DoorDefinition.Edition, id => new Door(id), DoorDefinition.Facts, DoorDefinition.Commands));
        Assert.Throws<ArgumentNullException>(
            () => new Definition("door", DoorDefinition.Edition, null!, DoorDefinition.Facts, DoorDefinition.Commands));
        Assert.Throws<ArgumentNullException>(
            () => new Definition("door", DoorDefinition.Edition, id => new Door(id), null!, DoorDefinition.Commands));
        Assert.Throws<ArgumentNullException>(
            () => new Definition("door", DoorDefinition.Edition, id => new Door(id), DoorDefinition.Facts, null!));
        Assert.Throws<ArgumentNullException>(() => new Definition(null!, DoorDefinition.Edition, id => new Door(id)));
        Assert.Throws<ArgumentNullException>(() => DoorDefinition.Begin().Topology(DoorState.Open, null!));
        Bricking(command =>
        {
            Citation basis = DoorDefinition.Rules.At("3");
            Words text = Words.Same("dry");
            Assert.Throws<ArgumentNullException>(() => command.By((Role)null!));
            Assert.Throws<ArgumentNullException>(() => command.From((Limit<Door>)null!));
            Assert.Throws<ArgumentNullException>(() => command.Until((Limit<Door, Whole>)null!));
            Assert.Throws<ArgumentNullException>(() => command.Duty((Limit<Door>)null!));
            Assert.Throws<ArgumentNullException>(() => command.Require(null!));
            Assert.Throws<ArgumentNullException>(() => command.Require("brick.dry", basis, text, (Func<Matter<Door, Whole>, bool>)null!));
            Assert.Throws<ArgumentNullException>(
                () => command.Require("brick.dry", basis, text, (Func<Matter<Door, Whole, BrickDoor>, bool>)null!));
            Assert.Throws<ArgumentNullException>(() => command.Require<string>("brick.dry", basis, text, "Dry", null!, Present));
            Assert.Throws<ArgumentNullException>(() => command.Require("brick.dry", basis, text, "Dry", null!, AtLeast(1)));
            Assert.Throws<ArgumentNullException>(() =>
                command.Require("brick.dry", basis, text, "Dry", _ => 1, (Func<Matter<Door, Whole>, Expect<int>>)null!));
            Assert.Throws<ArgumentNullException>(() =>
                command.Require("brick.dry", basis, text, "Dry", _ => 1, (Func<Matter<Door, Whole, BrickDoor>, Expect<int>>)null!));
            Assert.Throws<ArgumentNullException>(() =>
                command.Require(
                    "brick.dry", basis, text, (Func<Matter<Door, Whole>, int>)(_ => 1), (Func<Matter<Door, Whole>, Expect<int>>)null!));
            Assert.Throws<ArgumentNullException>(() => command.Decide<DoorBricked>(null!));
            Assert.Throws<ArgumentNullException>(() => command.Decide<DoorBricked, DoorShut>(null!));
            Assert.Throws<ArgumentNullException>(() => command.Decide<DoorBricked, DoorShut, DoorOpened>(null!));
            Assert.Throws<ArgumentNullException>(() => command.DecideAll(null!));
            command.By(DoorDefinition.Keeper).Decide(_ => new DoorBricked());
        });
    }

    private static InvalidDefinitionException Refused(string expected, Action build)
    {
        InvalidDefinitionException error = Assert.Throws<InvalidDefinitionException>(build);
        Assert.Contains(expected, error.Errors);
        return error;
    }

    private static void Named(params StateText<DoorState>[] texts) => DoorDefinition.Build(names: door => door.Name(texts));

    private static void Bricking(Action<CommandBuilder<Door, Whole, BrickDoor>> command) =>
        DoorDefinition.Build(bricking: door => command(DoorDefinition.Start<BrickDoor>(door)));
}
