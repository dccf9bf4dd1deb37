using NodaTime;

namespace SelfGov.EntityFrameworkCore.Tenants;

/// <summary>What the health of many tenants is measured by.</summary>
/// <param name="LongestLag">How far a reader may be behind.</param>
internal sealed record TenantHealthBounds(Duration LongestLag);
