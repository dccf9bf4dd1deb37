using System.Text.Json.Serialization;
using SelfGov.Law;
using SelfGov.Workflow;

namespace SelfGov.Petitions.Doors;

[JsonDerivedType(typeof(DoorShut), "door-shut")]
[JsonDerivedType(typeof(DoorOpened), "door-opened")]
[JsonDerivedType(typeof(DoorBricked), "door-bricked")]
[JsonDerivedType(typeof(KnockHeard), "knock-heard")]
[JsonDerivedType(typeof(BoltBroken), "bolt-broken")]
[JsonDerivedType(typeof(DoorCreaked), "door-creaked")]
[JsonDerivedType(typeof(DoorVanished), "door-vanished")]
public abstract record DoorFact : Fact<Door>;

public sealed record DoorShut : DoorFact, INamed
{
    static Words INamed.Text { get; } = Words.Same("DoorShut");
}

public sealed record DoorOpened : DoorFact, INamed
{
    static Words INamed.Text { get; } = Words.Same("DoorOpened");
}

public sealed record DoorBricked : DoorFact, INamed
{
    static Words INamed.Text { get; } = Words.Same("DoorBricked");
}

public sealed record KnockHeard : DoorFact, INamed
{
    static Words INamed.Text { get; } = Words.Same("KnockHeard");
}

public sealed record BoltBroken : DoorFact, INamed
{
    static Words INamed.Text { get; } = Words.Same("BoltBroken");

    protected override Door Fold(Door current) => current with { Bolts = Door.Broken };
}

/// <summary>A fact that has no name.</summary>
public sealed record DoorCreaked : DoorFact, INamed
{
    static Words INamed.Text { get; } = null!;
}

/// <summary>A fact that folds into no case.</summary>
public sealed record DoorVanished : DoorFact, INamed
{
    static Words INamed.Text { get; } = Words.Same("DoorVanished");

    protected override Door Fold(Door current) => null!;
}

/// <summary>A fact that is in no list.</summary>
public sealed record DoorStolen : DoorFact, INamed
{
    static Words INamed.Text { get; } = Words.Same("DoorStolen");
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(DoorFact))]
[JsonSerializable(typeof(DoorCommand))]
internal sealed partial class DoorJson : JsonSerializerContext;
