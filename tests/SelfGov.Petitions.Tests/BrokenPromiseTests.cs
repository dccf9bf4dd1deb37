using SelfGov.Petitions.Doors;
using SelfGov.Workflow;
using Definition = SelfGov.Workflow.LifecycleDefinition<SelfGov.Petitions.Doors.Door, SelfGov.Petitions.Doors.DoorState, SelfGov.Petitions.Doors.DoorTrigger>;

namespace SelfGov.Petitions;

/// <summary>What a definition promises and only a decision can break is a programming error that the engine names.</summary>
public class BrokenPromiseTests
{
    private static readonly CaseId Id = new("door-1");

    [Xunit.Fact]
    public void A_command_that_decides_on_a_fact_it_does_not_declare_is_named() => Assert.Contains(
        "ShutDoorSlowly decided on the fact Happened, which it does not declare as its first",
        Broken(command => command.Decide(_ => new Happened(DoorTrigger.BoltBroken))),
        StringComparison.Ordinal);

    [Xunit.Fact]
    public void A_command_that_goes_on_to_a_fact_it_does_not_declare_is_named() => Assert.Contains(
        "which it does not declare as its later",
        Broken(command => command.DecideAll(_ => [new Happened(DoorTrigger.DoorShut), new Happened(DoorTrigger.DoorOpened)])),
        StringComparison.Ordinal);

    [Xunit.Fact]
    public void A_command_that_decides_on_nothing_is_named()
    {
        Assert.Contains("the fact null", Broken(command => command.Decide(_ => null!)), StringComparison.Ordinal);
        Assert.Contains("decided on no fact", Broken(command => command.DecideAll(_ => [])), StringComparison.Ordinal);
        Assert.Contains("decided on no fact", Broken(command => command.DecideAll(_ => default)), StringComparison.Ordinal);
    }

    [Xunit.Fact]
    public void A_moment_that_makes_another_fact_than_it_causes_is_named()
    {
        Lifecycle<Door, DoorState, DoorTrigger> door = DoorDefinition.Build(
            more: definition => definition.When(DoorDefinition.Noon(), DoorTrigger.DoorShut, (_, _) => new Happened(DoorTrigger.BoltBroken)));

        Assert.Contains(
            "The passing of noon causes DoorShut, but made the fact Happened",
            Assert.Throws<InvalidOperationException>(() => door.Due(door.Begin(Id), NodaTime.Instant.MaxValue)).Message,
            StringComparison.Ordinal);
    }

    [Xunit.Fact]
    public void Moments_that_cause_each_other_for_ever_are_named()
    {
        Lifecycle<Door, DoorState, DoorTrigger> door = DoorDefinition.Build(more: definition =>
        {
            definition.When(DoorDefinition.Noon(), DoorTrigger.DoorShut, (_, _) => new Happened(DoorTrigger.DoorShut));
            definition.When(DoorDefinition.Noon(), DoorTrigger.DoorOpened, (_, _) => new Happened(DoorTrigger.DoorOpened));
        });

        Assert.Contains(
            "The passing of noon at 2030-01-01T12:00:00Z causes DoorShut for ever (case door-1)",
            Assert.Throws<InvalidOperationException>(() => door.Due(door.Begin(Id), NodaTime.Instant.MaxValue)).Message,
            StringComparison.Ordinal);
    }

    [Xunit.Fact]
    public void A_duty_about_parts_does_not_run_while_no_part_can_take_it()
    {
        Lifecycle<Door, DoorState, DoorTrigger> door = DoorDefinition.Build(more: definition => definition.On<BreakBoltByNoon, Bolt>(
                definition.HasParts(
                    SelfGov.Law.Words.Same("bolt"),
                    Topology<BoltState, DoorTrigger>.Observe(BoltState.Locked, DoorDefinition.BoltTopology),
                    [.. DoorDefinition.BoltStates],
                    each => each.State,
                    current => current.Bolts,
                    each => each.Name),
                (current, _) => current.Bolts[0],
                SelfGov.Law.Words.Same("break by noon"),
                DoorDefinition.Rules.At("2"))
            .By(DoorDefinition.Keeper).Duty(DoorDefinition.Noon())
            .Yields(DoorTrigger.BoltBroken).Decide(_ => new Happened(DoorTrigger.BoltBroken)));
        Door locked = door.Begin(Id);

        Assert.Equal("noon", Assert.Single(door.Deadlines(locked)).Code);
        Assert.Empty(door.Deadlines(locked with { Bolts = [] }));
        Assert.Empty(door.Deadlines(locked with { Bolts = [new Bolt("upper", BoltState.Broken)] }));
    }

    [Xunit.Fact]
    public void A_fact_that_makes_no_case_is_named()
    {
        Lifecycle<Door, DoorState, DoorTrigger> door = DoorDefinition.Build();

        Assert.Contains(
            "The fact Vanished made no case of case door-1",
            Assert.Throws<InvalidOperationException>(() => door.Evolve(door.Begin(Id), new Vanished())).Message,
            StringComparison.Ordinal);
    }

    private static string Broken(Action<CommandBuilder<Door, DoorTrigger, Whole, ShutDoorSlowly>> outcome)
    {
        Lifecycle<Door, DoorState, DoorTrigger> door = DoorDefinition.Build(more: (Definition definition) =>
            outcome(DoorDefinition.Start<ShutDoorSlowly>(definition).By(DoorDefinition.Keeper).Yields(DoorTrigger.DoorShut)));
        var context = new Context(NodaTime.Instant.FromUtc(2030, 1, 1, 0, 0), new Actor("ann", DoorDefinition.Keeper));
        return Assert.Throws<InvalidOperationException>(() => door.Open(Id, new ShutDoorSlowly(), context)).Message;
    }

    private sealed record ShutDoorSlowly : ICommand<Door>;

    private sealed record Vanished : Fact<Door, DoorTrigger>
    {
        public override DoorTrigger Trigger => DoorTrigger.DoorShut;

        public override Door Apply(Door current) => null!;
    }

    private sealed record BreakBoltByNoon : ICommand<Door>;
}
