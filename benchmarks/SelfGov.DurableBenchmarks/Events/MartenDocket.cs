namespace SelfGov.DurableBenchmarks.Events;

/// <summary>What Marten keeps of a stream beside its events.</summary>
public sealed class MartenDocket
{
    /// <summary>The key of the stream.</summary>
    public string Id { get; set; } = "";

    /// <summary>The number of its events.</summary>
    public int Version { get; set; }

    /// <summary>The number of acts noted.</summary>
    public int Acts { get; set; }

    /// <summary>Counts an act.</summary>
    public void Apply(MartenActNoted noted) => Acts += noted is null ? 0 : 1;
}

/// <summary>An event: the same as the facts of dockets, with who made it.</summary>
public sealed record MartenActNoted(string Candidate, string Decision, string Remarks, string Actor, string Role);
