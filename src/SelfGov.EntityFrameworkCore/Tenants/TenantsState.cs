using System.Collections.Immutable;

namespace SelfGov.EntityFrameworkCore.Tenants;

/// <summary>How it goes with the rounds of all tenants.</summary>
/// <param name="Tenants">How many there are.</param>
/// <param name="HasLooked">Whether the directory has been read since the host began.</param>
/// <param name="DirectoryError">Why it could not be read the last time; null where it could.</param>
/// <param name="Failing">For how many tenants the last rounds failed.</param>
/// <param name="Troubles">What is amiss, in the order of the names of tenants.</param>
internal sealed record TenantsState(
    int Tenants, bool HasLooked, Exception? DirectoryError, int Failing, ImmutableArray<TenantTrouble> Troubles);
