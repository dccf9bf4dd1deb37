using System.Text.Json.Serialization;
using NodaTime;
using SelfGov.Law;
using SelfGov.Workflow;

namespace SelfGov.Petitions.Doors;

[JsonDerivedType(typeof(ShutDoor), "shut-door")]
[JsonDerivedType(typeof(OpenDoor), "open-door")]
[JsonDerivedType(typeof(BrickDoor), "brick-door")]
[JsonDerivedType(typeof(Knock), "knock")]
[JsonDerivedType(typeof(BreakBolt), "break-bolt")]
[JsonDerivedType(typeof(BreakBoltByNoon), "break-bolt-by-noon")]
[JsonDerivedType(typeof(ShutDoorSlowly), "shut-door-slowly")]
[JsonDerivedType(typeof(MeasureDoor), "measure-door")]
public abstract record DoorCommand : ICommand<Door>;

public sealed record ShutDoor : DoorCommand, INamed
{
    static Words INamed.Text { get; } = Words.Same("ShutDoor");
}

public sealed record OpenDoor : DoorCommand, INamed
{
    static Words INamed.Text { get; } = Words.Same("OpenDoor");
}

public sealed record BrickDoor : DoorCommand, INamed
{
    static Words INamed.Text { get; } = Words.Same("BrickDoor");
}

public sealed record Knock : DoorCommand, INamed
{
    static Words INamed.Text { get; } = Words.Same("Knock");
}

public sealed record BreakBolt : DoorCommand, INamed
{
    static Words INamed.Text { get; } = Words.Same("BreakBolt");
}

public sealed record BreakBoltByNoon : DoorCommand, INamed
{
    static Words INamed.Text { get; } = Words.Same("BreakBoltByNoon");
}

public sealed record ShutDoorSlowly : DoorCommand, INamed
{
    static Words INamed.Text { get; } = Words.Same("ShutDoorSlowly");
}

/// <summary>A command with data of each sort that rules compare; it shuts the door.</summary>
public sealed record MeasureDoor(int Width, LocalDate? On = null, string? Note = null) : DoorCommand, INamed
{
    static Words INamed.Text { get; } = Words.Same("MeasureDoor");
}

/// <summary>A command that is in no list.</summary>
public sealed record StealDoor : DoorCommand, INamed
{
    static Words INamed.Text { get; } = Words.Same("StealDoor");
}

/// <summary>A command that has no name.</summary>
public sealed record Mumble : DoorCommand, INamed
{
    static Words INamed.Text { get; } = null!;
}
