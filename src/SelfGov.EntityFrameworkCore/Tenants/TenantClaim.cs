using SelfGov.Tenants;

namespace SelfGov.EntityFrameworkCore.Tenants;

/// <summary>A tenant as the directory named it, and when, by the stopwatch.</summary>
internal sealed record TenantClaim(Tenant Tenant, long Found);
