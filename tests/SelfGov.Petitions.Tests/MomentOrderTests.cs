using System.Collections.Immutable;
using NodaTime;
using SelfGov.Law;
using SelfGov.Petitions.Doors;
using SelfGov.Workflow;

namespace SelfGov.Petitions;

public class MomentOrderTests
{
    private static readonly Limit<Door> Noon = DoorDefinition.Noon();

    private static readonly Limit<Door> Later = new("later", Words.Same("later"), DoorDefinition.Rules.At("4"), _ => Noon.At(null!) + Duration.FromHours(1));

    [Xunit.Fact]
    public void Of_two_moments_that_have_passed_the_earlier_has_its_effect_whatever_the_order_of_definition()
    {
        Assert.Equal([new Happened(DoorTrigger.DoorBricked)], DueInAShutDoor((Later, DoorTrigger.DoorOpened), (Noon, DoorTrigger.DoorBricked)));
        Assert.Equal([new Happened(DoorTrigger.DoorBricked)], DueInAShutDoor((Noon, DoorTrigger.DoorBricked), (Later, DoorTrigger.DoorOpened)));
    }

    [Xunit.Fact]
    public void Of_two_effects_of_one_moment_the_one_defined_first_comes_about()
    {
        Assert.Equal([new Happened(DoorTrigger.DoorBricked)], DueInAShutDoor((Noon, DoorTrigger.DoorBricked), (Noon, DoorTrigger.DoorOpened)));
        Assert.Equal([new Happened(DoorTrigger.DoorOpened)], DueInAShutDoor((Noon, DoorTrigger.DoorOpened), (Noon, DoorTrigger.DoorBricked)));
    }

    private static ImmutableArray<Fact<Door>> DueInAShutDoor(params (Limit<Door> Limit, DoorTrigger Trigger)[] causes)
    {
        Lifecycle<Door, DoorState, DoorTrigger> door = DoorDefinition.Build(more: definition =>
        {
            foreach ((Limit<Door> limit, DoorTrigger trigger) in causes)
            {
                definition.When(limit, trigger, (_, _) => new Happened(trigger));
            }
        });
        Door shut = door.Evolve(door.Begin(new CaseId("door-1")), new Happened(DoorTrigger.DoorShut));
        return door.Due(shut, Instant.MaxValue).Facts;
    }
}
