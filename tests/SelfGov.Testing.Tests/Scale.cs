using System.Text.Json.Serialization;
using NodaTime;
using SelfGov.Cases;
using SelfGov.Law;
using SelfGov.Petitions.Doors;
using SelfGov.Workflow;
using SelfGov.Workflow.Definition;

namespace SelfGov.Testing;

/// <summary>
/// A lifecycle with every fault that a fact or a case can have: folds that are not pure, data that JSON leaves out, a list by reference.
/// </summary>
public sealed record Scale(CaseId Number) : Case<ScaleState>(Number, DoorDefinition.Edition)
{
    public int Weighings { get; init; }

    public IReadOnlyList<string> Notes { get; init; } = [];

    internal static readonly Family<Fact<Scale>> Family = new(ScaleJson.Default.ScaleFact);

    internal static readonly FactCatalogue<Scale> Facts = new(Family);

    internal static readonly Lifecycle<Scale, ScaleState> Lifecycle = Build();

    private static Lifecycle<Scale, ScaleState> Build()
    {
        var definition = new LifecycleDefinition<Scale, ScaleState>(
            "scale", DoorDefinition.Edition, id => new Scale(id), Family, new Family<ICommand<Scale>>(ScaleJson.Default.ScaleCommand));
        definition.Topology(ScaleState.InUse, scale => scale.Configure(ScaleState.InUse)
            .Record<Counted, Secret, Noted>().Permit<Scrapped>(ScaleState.Scrapped));
        definition.Name(
            new(ScaleState.InUse, Words.Same("in use"), DoorDefinition.Rules.At("1")),
            new(ScaleState.Scrapped, Words.Same("scrapped"), DoorDefinition.Rules.At("1"), IsFinal: true));
        definition.On<Weigh>(DoorDefinition.Rules.At("2")).By(DoorDefinition.Keeper).Decide(_ => new Counted());
        definition.On<Whisper>(DoorDefinition.Rules.At("2")).By(DoorDefinition.Keeper)
            .Decide(m => new Secret { Whispered = m.Command.Text });
        definition.On<Note>(DoorDefinition.Rules.At("2")).By(DoorDefinition.Keeper).Decide(m => new Noted(m.Command.Text));
        definition.When(
            new Limit<Scale>("end", Words.Same("end"), DoorDefinition.Rules.At("3"), _ => Instant.FromUtc(2040, 1, 1, 0, 0)),
            (_, _) => new Scrapped());
        return definition.Build();
    }
}

public enum ScaleState
{
    InUse,
    Scrapped,
}

[JsonDerivedType(typeof(Weigh), "weigh")]
[JsonDerivedType(typeof(Whisper), "whisper")]
[JsonDerivedType(typeof(Note), "note")]
public abstract record ScaleCommand : ICommand<Scale>;

public sealed record Weigh(int Grams) : ScaleCommand, INamed
{
    static Words INamed.Text { get; } = Words.Same("weigh");
}

public sealed record Whisper(string Text) : ScaleCommand, INamed
{
    static Words INamed.Text { get; } = Words.Same("whisper");
}

public sealed record Note(string Text) : ScaleCommand, INamed
{
    static Words INamed.Text { get; } = Words.Same("note");
}

[JsonDerivedType(typeof(Counted), "counted")]
[JsonDerivedType(typeof(Secret), "secret")]
[JsonDerivedType(typeof(Noted), "noted")]
[JsonDerivedType(typeof(Scrapped), "scrapped")]
public abstract record ScaleFact : Fact<Scale>;

/// <summary>A fold that looks beyond the case.</summary>
public sealed record Counted : ScaleFact, INamed
{
    private static int folds;

    static Words INamed.Text { get; } = Words.Same("counted");

    protected override Scale Fold(Scale current) => current with { Weighings = Interlocked.Increment(ref folds) };
}

/// <summary>A fact that keeps something from the journal.</summary>
public sealed record Secret : ScaleFact, INamed
{
    static Words INamed.Text { get; } = Words.Same("secret");

    [JsonIgnore]
    public string Whispered { get; init; } = string.Empty;
}

public sealed record Noted(string Text) : ScaleFact, INamed
{
    static Words INamed.Text { get; } = Words.Same("noted");

    protected override Scale Fold(Scale current) => current with { Notes = Kept(current, Text) };

    // The same list for the same case and note, so that only a replay finds that it compares by reference.
    private static string[] Kept(Scale current, string text) => Cache.GetValue(current, _ => [.. current.Notes, text]);

    private static readonly System.Runtime.CompilerServices.ConditionalWeakTable<Scale, string[]> Cache = [];
}

public sealed record Scrapped : ScaleFact, INamed
{
    static Words INamed.Text { get; } = Words.Same("scrapped");
}

[JsonSerializable(typeof(ScaleFact))]
[JsonSerializable(typeof(ScaleCommand))]
internal sealed partial class ScaleJson : JsonSerializerContext;
