using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime;
using SelfGov.Contract;
using SelfGov.Workflow;

namespace SelfGov.Journal.Json;

public enum LetterKind
{
    Request,
    Complaint,
}

public sealed record Sender([property: PersonalData] string Name, LetterKind Kind, [property: PersonalData] LocalDate? Born, int Age);

/// <summary>What facts and commands may hold, with names that an enemy of an order would choose.</summary>
public sealed record Letter(
    string Subject,
    [property: PersonalData] string? Text,
    [property: PersonalData] int? Age,
    Sender? First,
    ImmutableArray<Sender> Others,
    ImmutableArray<ImmutableArray<Sender>> Groups,
    SortedDictionary<string, string> Notes,
    decimal Amount,
    double Share,
    char Sign,
    Instant At,
    LocalDate Day,
    JsonElement Any)
{
    [JsonPropertyName("я")]
    public string Letters { get; init; } = string.Empty;

    [JsonPropertyName("a\"\\\n")]
    [PersonalData]
    public string? Quoted { get; init; }

    [JsonPropertyName("😀")]
    public long Smile { get; init; }

    [JsonPropertyName("\ufb33")]
    [PersonalData]
    public string? Dalet { get; init; }
}

/// <summary>The same without any name that needs a second look, and all of it personal that may be.</summary>
public sealed record Note(
    [property: PersonalData] string Name, string Text, Sender? From, ImmutableArray<Sender> Others, decimal Amount, bool IsUrgent);

[JsonSourceGenerationOptions(UseStringEnumConverter = true)]
[JsonSerializable(typeof(Letter))]
[JsonSerializable(typeof(Note))]
internal sealed partial class LetterJson : JsonSerializerContext
{
    internal static JsonSerializerOptions Strict { get; } = StrictJson.OptionsFor(new LetterJson());
}
