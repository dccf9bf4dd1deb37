using NodaTime;
using SelfGov.Law;
using SelfGov.Workflow;
using Stateless;
using Definition = SelfGov.Workflow.LifecycleDefinition<SelfGov.Petitions.Doors.Door, SelfGov.Petitions.Doors.DoorState, SelfGov.Petitions.Doors.DoorTrigger>;

namespace SelfGov.Petitions.Doors;

/// <summary>The smallest lifecycle with all the pieces of one; each test of a wrong definition replaces one piece.</summary>
public sealed record Door(CaseId Number) : Case<DoorState>(Number, DoorDefinition.Edition)
{
    public IReadOnlyList<Bolt> Bolts { get; init; } = [new Bolt("upper")];
}

public sealed record Bolt(string Name, BoltState State = BoltState.Locked);

public enum DoorState
{
    Open,
    Shut,
    Bricked,
}

public enum BoltState
{
    Locked,
    Broken,
}

public enum DoorTrigger
{
    DoorShut,
    DoorOpened,
    DoorBricked,
    KnockHeard,
    BoltBroken,
}

public sealed record ShutDoor : ICommand<Door>;

public sealed record OpenDoor : ICommand<Door>;

public sealed record BrickDoor : ICommand<Door>;

public sealed record Knock : ICommand<Door>;

public sealed record BreakBolt : ICommand<Door>;

public sealed record Happened(DoorTrigger What) : Fact<Door, DoorTrigger>
{
    public override DoorTrigger Trigger => What;

    public override Door Apply(Door current) => current;
}

internal static class DoorDefinition
{
    internal static readonly EditionId Edition = new("only");

    internal static readonly Act Rules = new("DOORS", Words.Same("the Rules of doors"), new Uri("https://doors.example/rules"));

    internal static readonly Role Keeper = new("keeper", Words.Same("keeper"));

    internal static readonly StateText<DoorState>[] States =
    [
        new(DoorState.Open, Words.Same("open"), Rules.At("1")),
        new(DoorState.Shut, Words.Same("shut"), Rules.At("1")),
        new(DoorState.Bricked, Words.Same("bricked"), Rules.At("1"), IsFinal: true),
    ];

    internal static readonly StateText<BoltState>[] BoltStates =
    [
        new(BoltState.Locked, Words.Same("locked"), Rules.At("2")),
        new(BoltState.Broken, Words.Same("broken"), Rules.At("2"), IsFinal: true),
    ];

    internal static Lifecycle<Door, DoorState, DoorTrigger> Build(
        Action<StateMachine<DoorState, DoorTrigger>>? topology = null,
        Action<Definition>? names = null,
        Action<Definition>? bricking = null,
        Action<StateMachine<BoltState, DoorTrigger>>? bolts = null,
        StateText<BoltState>[]? boltNames = null,
        Action<Definition>? more = null)
    {
        var door = new Definition("door", Edition, id => new Door(id));
        door.Topology(DoorState.Open, topology ?? Topology);
        (names ?? (definition => definition.Name(States)))(door);
        foreach (DoorTrigger trigger in Enum.GetValues<DoorTrigger>())
        {
            door.Name(trigger, Words.Same($"{trigger}"));
        }

        PartDefinition<Door, Bolt, DoorTrigger> part = door.HasParts(
            Words.Same("bolt"),
            Topology<BoltState, DoorTrigger>.Observe(BoltState.Locked, bolts ?? BoltTopology),
            [.. boltNames ?? BoltStates],
            each => each.State,
            current => current.Bolts,
            each => each.Name);
        Command<ShutDoor>(door, DoorTrigger.DoorShut);
        Command<OpenDoor>(door, DoorTrigger.DoorOpened);
        Command<Knock>(door, DoorTrigger.KnockHeard);
        (bricking ?? (definition => Command<BrickDoor>(definition, DoorTrigger.DoorBricked)))(door);
        door.On<BreakBolt, Bolt>(part, (current, _) => current.Bolts[0], Words.Same("break"), Rules.At("2")).By(Keeper)
            .Yields(DoorTrigger.BoltBroken).Decide(_ => new Happened(DoorTrigger.BoltBroken));
        more?.Invoke(door);
        return door.Build();
    }

    internal static CommandBuilder<Door, DoorTrigger, Whole, TCommand> Start<TCommand>(Definition door)
        where TCommand : class, ICommand<Door> =>
        door.On<TCommand>(Words.Same(typeof(TCommand).Name), Rules.At("3"));

    internal static Limit<Door> Noon(Citation? basis = null) => new("noon", Words.Same("noon"), basis ?? Rules.At("4"), _ => Instant.FromUtc(2030, 1, 1, 12, 0));

    internal static void Topology(StateMachine<DoorState, DoorTrigger> door)
    {
        door.Configure(DoorState.Open).Permit(DoorTrigger.DoorShut, DoorState.Shut).Record(DoorTrigger.BoltBroken);
        door.Configure(DoorState.Shut).Permit(DoorTrigger.DoorOpened, DoorState.Open).Permit(DoorTrigger.DoorBricked, DoorState.Bricked)
            .Record(DoorTrigger.KnockHeard, DoorTrigger.BoltBroken);
    }

    internal static void BoltTopology(StateMachine<BoltState, DoorTrigger> machine) =>
        machine.Configure(BoltState.Locked).Permit(DoorTrigger.BoltBroken, BoltState.Broken);

    private static void Command<TCommand>(Definition door, DoorTrigger trigger)
        where TCommand : class, ICommand<Door> =>
        Start<TCommand>(door).By(Keeper).Yields(trigger).Decide(_ => new Happened(trigger));
}
