using SelfGov.Law;
using SelfGov.Petitions.Doors;
using SelfGov.Workflow;
using SelfGov.Workflow.Definition;
using static SelfGov.Workflow.Definition.Expect;

namespace SelfGov.Petitions;

public class FreezeTests
{
    private static readonly Citation Basis = DoorDefinition.Rules.At("5");

    private static readonly Words Text = Words.Same("it must be so");

    [Xunit.Fact]
    public void A_command_takes_nothing_more_once_its_lifecycle_is_built_and_nothing_more_is_in_effect()
    {
        CommandBuilder<Door, Whole, MeasureDoor>? kept = null;
        LifecycleDefinition<Door, DoorState>? built = null;
        Lifecycle<Door, DoorState> door = DoorDefinition.Build(more: definition =>
        {
            built = definition;
            kept = DoorDefinition.Start<MeasureDoor>(definition).By(DoorDefinition.Keeper);
            kept.Decide(_ => new DoorShut());
        });
        CommandBuilder<Door, Whole, MeasureDoor> command = Assert.IsType<CommandBuilder<Door, Whole, MeasureDoor>>(kept);

        foreach (Action late in new Action[]
        {
            () => command.By(Role.Clock),
            () => command.From(DoorDefinition.Noon()),
            () => command.Until(new Limit<Door, Whole>("noon", Text, Basis, (_, _) => null)),
            () => command.Duty(DoorDefinition.Noon()),
            () => command.Require(new Rule<Door>("late", Basis, Text, _ => false)),
            () => command.Require("late", Basis, Text, _ => false),
            () => command.Require("late", Basis, Text, m => m.Command.Width < 0),
            () => command.Require("late", Basis, Text, "Note", m => m.Command.Note, Present),
            () => command.Require("late", Basis, Text, "Width", m => m.Command.Width, AtLeast(1_000)),
            () => command.Require("late", Basis, Text, "Width", m => m.Command.Width, m => AtLeast(m.Case.Bolts.Count + 1_000)),
            () => command.Require("late", Basis, Text, m => m.Case.Bolts.Count, _ => AtLeast(1_000)),
            () => command.Yields<DoorOpened>(),
            () => command.Then<DoorOpened>(),
            () => command.Decide(_ => new DoorOpened()),
            () => command.Decide<DoorShut, DoorOpened>(_ => new DoorOpened()),
            () => command.DecideAll(_ => [new DoorOpened()]),
        })
        {
            Assert.Equal(
                "The lifecycle is built; the command MeasureDoor takes no more.", Assert.Throws<InvalidOperationException>(late).Message);
        }

        Assert.Throws<InvalidOperationException>(() => DoorDefinition.Start<MeasureDoor>(built!));
        Assert.Throws<InvalidOperationException>(() => built!.When(DoorDefinition.Noon(), (_, _) => new DoorShut()));
        Assert.Throws<ArgumentNullException>(() => built!.When(null!, (_, _) => new DoorShut()));
        Assert.Throws<ArgumentNullException>(() => built!.When<DoorShut>(DoorDefinition.Noon(), null!));
        Assert.Throws<ArgumentException>(() => OneOf(default(System.Collections.Immutable.ImmutableArray<int>)));
        var context = new Context(NodaTime.Instant.FromUtc(2030, 1, 1, 0, 0), new Actor("ann", DoorDefinition.Keeper));
        var accepted = Assert.IsType<Decision<Door>.Accepted>(door.Open(new CaseId("door-1"), new MeasureDoor(1), context));
        Assert.Equal([new DoorShut()], accepted.Facts);
        MapCommand map = door.Map.Commands.Single(each => each.Type == typeof(MeasureDoor));
        Assert.Equal((0, 0, 1, 1), (map.Rules.Length, map.Limits.Length, map.Roles.Length, map.Triggers.Length));
    }
}
