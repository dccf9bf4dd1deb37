namespace SelfGov.DurableBenchmarks.Saga;

/// <summary>Where the DbContext of a message comes from.</summary>
internal enum DbContextLifetime
{
    /// <summary>Made for the message and disposed of after it, as MassTransit's documentation registers it.</summary>
    PerMessage,

    /// <summary>Taken from a pool and returned to it: the same statements for a third of the memory.</summary>
    Pooled,
}
