using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace SelfGov.DurableBenchmarks.Events;

/// <summary>What the events of peers hold: the same as the facts of dockets.</summary>
internal sealed record NotedAct(string Candidate, string Decision, string Remarks)
{
    private static readonly string Filler = new('x', 180);

    /// <summary>The act of an entry.</summary>
    public static NotedAct Of(long number, int version) => new(
        string.Create(CultureInfo.InvariantCulture, $"candidate-{number:D8}{version:D2}"),
        string.Create(CultureInfo.InvariantCulture, $"protocol-{number:D8}{version:D2}"),
        Filler);

    public string ToJson() => JsonSerializer.Serialize(this, NotedActJson.Default.NotedAct);
}

[JsonSerializable(typeof(NotedAct))]
internal sealed partial class NotedActJson : JsonSerializerContext;
