using NodaTime;

namespace SelfGov.EntityFrameworkCore.Observation;

/// <summary>What the health check of a host finds fault with.</summary>
/// <param name="LongestLag">How far a reader may be behind.</param>
internal sealed record HealthBounds(Duration LongestLag);
