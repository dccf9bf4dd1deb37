using NodaTime;
using SelfGov.Cases;
using SelfGov.Law;
using SelfGov.Workflow;
using SelfGov.Workflow.Definition;
using Definition = SelfGov.Workflow.Definition.LifecycleDefinition<SelfGov.Petitions.Doors.Door, SelfGov.Petitions.Doors.DoorState>;

namespace SelfGov.Petitions.Doors;

/// <summary>The smallest lifecycle with all the pieces of one; each test of a wrong definition replaces one piece.</summary>
public sealed record Door(CaseId Number) : Case<DoorState>(Number, DoorDefinition.Edition)
{
    public static readonly IReadOnlyList<Bolt> Locked = [new Bolt("upper")];

    public static readonly IReadOnlyList<Bolt> Broken = [new Bolt("upper", BoltState.Broken)];

    public IReadOnlyList<Bolt> Bolts { get; init; } = Locked;

    /// <summary>What a pure rule leaves alone.</summary>
    public int Scratches { get; set; }
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

internal static class DoorDefinition
{
    internal static readonly EditionId Edition = new("only");

    internal static readonly Act Rules = new("DOORS", Words.Same("the Rules of doors"), new Uri("https://doors.example/rules"));

    internal static readonly Role Keeper = new("keeper", Words.Same("keeper"));

    internal static readonly Family<Fact<Door>> Facts = new(DoorJson.Default.DoorFact);

    internal static readonly Family<ICommand<Door>> Commands = new(DoorJson.Default.DoorCommand);

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

    internal static Lifecycle<Door, DoorState> Build(
        Action<TopologyDefinition<DoorState>>? topology = null,
        Action<Definition>? names = null,
        Action<Definition>? bricking = null,
        Action<TopologyDefinition<BoltState>>? bolts = null,
        StateText<BoltState>[]? boltNames = null,
        Action<Definition>? more = null)
    {
        Definition door = Begin();
        door.Topology(DoorState.Open, topology ?? Topology);
        (names ?? (definition => definition.Name(States)))(door);
        PartDefinition<Door, Bolt> part = HasBolts(door, bolts, boltNames);
        Start<ShutDoor>(door).By(Keeper).Decide(_ => new DoorShut());
        Start<OpenDoor>(door).By(Keeper).Decide(_ => new DoorOpened());
        Start<Knock>(door).By(Keeper).Decide(_ => new KnockHeard());
        (bricking ?? (definition => Start<BrickDoor>(definition).By(Keeper).Decide(_ => new DoorBricked())))(door);
        door.On<BreakBolt, Bolt>(part, (current, _) => current.Bolts[0], Rules.At("2")).By(Keeper).Decide(_ => new BoltBroken());
        more?.Invoke(door);
        return door.Build();
    }

    internal static Definition Begin() => new("door", Edition, id => new Door(id), Facts, Commands);

    internal static PartDefinition<Door, Bolt> HasBolts(
        Definition door, Action<TopologyDefinition<BoltState>>? bolts = null, StateText<BoltState>[]? names = null) => door.HasParts(
            Words.Same("bolt"), BoltState.Locked, bolts ?? BoltTopology, [.. names ?? BoltStates],
            each => each.State, current => current.Bolts, each => each.Name);

    internal static CommandBuilder<Door, Whole, TCommand> Start<TCommand>(Definition door)
        where TCommand : class, ICommand<Door>, INamed =>
        door.On<TCommand>(Rules.At("3"));

    internal static Limit<Door> Noon(Citation? basis = null) =>
        new("noon", Words.Same("noon"), basis ?? Rules.At("4"), _ => Instant.FromUtc(2030, 1, 1, 12, 0));

    internal static void Topology(TopologyDefinition<DoorState> door)
    {
        door.Configure(DoorState.Open).Permit<DoorShut>(DoorState.Shut).Record<BoltBroken>();
        door.Configure(DoorState.Shut)
            .Permit<DoorOpened>(DoorState.Open).Permit<DoorBricked>(DoorState.Bricked).Record<KnockHeard, BoltBroken>();
    }

    internal static void BoltTopology(TopologyDefinition<BoltState> bolt) =>
        bolt.Configure(BoltState.Locked).Permit<BoltBroken>(BoltState.Broken);
}
