using SelfGov.Petitions.Doors;
using SelfGov.Workflow;
using SelfGov.Workflow.Definition;
using Definition = SelfGov.Workflow.Definition.LifecycleDefinition<SelfGov.Petitions.Doors.Door, SelfGov.Petitions.Doors.DoorState>;

namespace SelfGov.Petitions;

/// <summary>What a definition promises and only a decision can break is a programming error that the engine names.</summary>
public class BrokenPromiseTests
{
    private static readonly CaseId Id = new("door-1");

    [Xunit.Fact]
    public void A_command_that_decides_on_a_fact_it_does_not_declare_is_named() => Assert.Contains(
        "ShutDoorSlowly decided on the fact BoltBroken, which it does not declare as its first",
        Broken(command => command.Decide<DoorShut, DoorOpened>(_ => new BoltBroken()), DoorState.Open, DoorState.Shut),
        StringComparison.Ordinal);

    [Xunit.Fact]
    public void A_command_that_goes_on_to_a_fact_it_does_not_declare_is_named() => Assert.Contains(
        "which it does not declare as its later",
        Broken(command => command.Yields<DoorShut>().DecideAll(_ => [new DoorShut(), new DoorOpened()])),
        StringComparison.Ordinal);

    [Xunit.Fact]
    public void A_command_that_decides_on_nothing_is_named()
    {
        Assert.Contains("the fact null", Broken(command => command.Decide(_ => (DoorShut)null!)), StringComparison.Ordinal);
        Assert.Contains("decided on no fact", Broken(command => command.Yields<DoorShut>().DecideAll(_ => [])), StringComparison.Ordinal);
        Assert.Contains(
            "decided on no fact", Broken(command => command.Yields<DoorShut>().DecideAll(_ => default)), StringComparison.Ordinal);
    }

    [Xunit.Fact]
    public void A_moment_that_makes_no_fact_is_named()
    {
        Lifecycle<Door, DoorState> door = DoorDefinition.Build(
            more: definition => definition.When(DoorDefinition.Noon(), (_, _) => (DoorShut)null!));

        Assert.Contains(
            "The passing of noon causes DoorShut, but made the fact null",
            Assert.Throws<InvalidOperationException>(() => door.Due(door.Begin(Id), NodaTime.Instant.MaxValue)).Message,
            StringComparison.Ordinal);
    }

    [Xunit.Fact]
    public void Moments_that_cause_each_other_for_ever_are_named()
    {
        Lifecycle<Door, DoorState> door = DoorDefinition.Build(more: definition =>
        {
            definition.When(DoorDefinition.Noon(), (_, _) => new DoorShut());
            definition.When(DoorDefinition.Noon(), (_, _) => new DoorOpened());
        });

        Assert.Contains(
            "The passing of noon at 2030-01-01T12:00:00Z causes DoorShut for ever (case door-1)",
            Assert.Throws<InvalidOperationException>(() => door.Due(door.Begin(Id), NodaTime.Instant.MaxValue)).Message,
            StringComparison.Ordinal);
    }

    [Xunit.Fact]
    public void A_duty_about_parts_does_not_run_while_no_part_can_take_it()
    {
        Lifecycle<Door, DoorState> door = DoorDefinition.Build(more: definition => definition
            .On<BreakBoltByNoon, Bolt>(DoorDefinition.HasBolts(definition), (current, _) => current.Bolts[0], DoorDefinition.Rules.At("2"))
            .By(DoorDefinition.Keeper).Duty(DoorDefinition.Noon()).Decide(_ => new BoltBroken()));
        Door locked = door.Begin(Id);

        Assert.Equal("noon", Assert.Single(door.Deadlines(locked)).Code);
        Assert.Empty(door.Deadlines(locked with { Bolts = [] }));
        Assert.Empty(door.Deadlines(locked with { Bolts = Door.Broken }));
    }

    [Xunit.Fact]
    public void A_fact_that_makes_no_case_is_named()
    {
        Lifecycle<Door, DoorState> door = DoorDefinition.Build(
            topology: definition =>
            {
                DoorDefinition.Topology(definition);
                definition.Configure(DoorState.Open).Record<DoorVanished>();
            },
            more: definition => DoorDefinition.Start<ShutDoorSlowly>(definition).By(DoorDefinition.Keeper).Decide(_ => new DoorVanished()));

        Assert.Contains(
            "The fact DoorVanished made no case of case door-1",
            Assert.Throws<InvalidOperationException>(() => door.Evolve(door.Begin(Id), new DoorVanished())).Message,
            StringComparison.Ordinal);
    }

    // Where two facts are declared, both have to be permitted in the states named.
    private static string Broken(Action<CommandBuilder<Door, Whole, ShutDoorSlowly>> outcome, params DoorState[] recording)
    {
        Lifecycle<Door, DoorState> door = DoorDefinition.Build(
            topology: definition =>
            {
                DoorDefinition.Topology(definition);
                foreach (DoorState state in recording)
                {
                    _ = state == DoorState.Open
                        ? definition.Configure(state).Record<DoorOpened>()
                        : definition.Configure(state).Record<DoorShut>();
                }
            },
            more: (Definition definition) => outcome(DoorDefinition.Start<ShutDoorSlowly>(definition).By(DoorDefinition.Keeper)));
        var context = new Context(NodaTime.Instant.FromUtc(2030, 1, 1, 0, 0), new Actor("ann", DoorDefinition.Keeper));
        return Assert.Throws<InvalidOperationException>(() => door.Open(Id, new ShutDoorSlowly(), context)).Message;
    }
}
