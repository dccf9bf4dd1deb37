using System.Collections.Immutable;
using NodaTime;
using SelfGov.Law;
using SelfGov.Petitions.Doors;
using SelfGov.Workflow;
using Definition = SelfGov.Workflow.Definition.LifecycleDefinition<SelfGov.Petitions.Doors.Door, SelfGov.Petitions.Doors.DoorState>;

namespace SelfGov.Petitions;

public class MomentOrderTests
{
    private static readonly Limit<Door> Noon = DoorDefinition.Noon();

    private static readonly Limit<Door> Later =
        new("later", Words.Same("later"), DoorDefinition.Rules.At("4"), _ => Noon.At(null!)?.At + Duration.FromHours(1));

    [Xunit.Fact]
    public void Of_two_moments_that_have_passed_the_earlier_has_its_effect_whatever_the_order_of_definition()
    {
        Assert.Equal([new DoorBricked()], DueInAShutDoor(Opens(Later), Bricks(Noon)));
        Assert.Equal([new DoorBricked()], DueInAShutDoor(Bricks(Noon), Opens(Later)));
    }

    [Xunit.Fact]
    public void Of_two_effects_of_one_moment_the_one_defined_first_comes_about()
    {
        Assert.Equal([new DoorBricked()], DueInAShutDoor(Bricks(Noon), Opens(Noon)));
        Assert.Equal([new DoorOpened()], DueInAShutDoor(Opens(Noon), Bricks(Noon)));
    }

    private static Action<Definition> Bricks(Limit<Door> limit) => definition => definition.When(limit, (_, _) => new DoorBricked());

    private static Action<Definition> Opens(Limit<Door> limit) => definition => definition.When(limit, (_, _) => new DoorOpened());

    private static ImmutableArray<Fact<Door>> DueInAShutDoor(params Action<Definition>[] causes)
    {
        Lifecycle<Door, DoorState> door = DoorDefinition.Build(more: definition =>
        {
            foreach (Action<Definition> cause in causes)
            {
                cause(definition);
            }
        });
        Door shut = door.Evolve(door.Begin(new CaseId("door-1")), new DoorShut());
        return door.Due(shut, Instant.MaxValue).Facts;
    }
}
