using System.Collections.Concurrent;

namespace SelfGov.EntityFrameworkCore.Tenants;

/// <summary>
/// Which place is whose: two tenants that a mistake leads to one database would have each other's cases. A place stays with its tenant,
/// open or closed, until another asks for it and the directory says that the owner is not there any more.
/// </summary>
internal sealed class TenantPlaces
{
    private readonly ConcurrentDictionary<string, TenantClaim> claims = new(StringComparer.Ordinal);

    /// <summary>
    /// Whether the directory still leads an owner to its place. Where it does not, nobody opens what was made for that owner any more.
    /// </summary>
    internal Func<TenantClaim, string, CancellationToken, Task<bool>>? IsThereAsync { get; set; }

    /// <exception cref="NotSupportedException">The place is another tenant's.</exception>
    internal async ValueTask ClaimAsync(string place, TenantClaim claim, CancellationToken cancellationToken)
    {
        while (OwnerBefore(place, claim) is { } owner)
        {
            if (await IsStillThereAsync(owner, place, claim, cancellationToken).ConfigureAwait(false))
            {
                throw Refusal(place, claim, owner, null);
            }

            // One who has come back meanwhile was found anew, and is asked for again.
            claims.TryRemove(new(place, owner));
        }
    }

    /// <summary>Takes a place; where another tenant has it, that one.</summary>
    private TenantClaim? OwnerBefore(string place, TenantClaim claim)
    {
        while (true)
        {
            TenantClaim owner = claims.GetOrAdd(place, claim);
            if (owner.Tenant.Name != claim.Tenant.Name)
            {
                return owner;
            }

            if (owner.Found >= claim.Found || claims.TryUpdate(place, claim, owner))
            {
                return null;
            }
        }
    }

    private async Task<bool> IsStillThereAsync(TenantClaim owner, string place, TenantClaim claim, CancellationToken cancellationToken)
    {
        try
        {
            return IsThereAsync is null || await IsThereAsync(owner, place, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
        {
            // Who was there last is there as long as nobody says otherwise.
            throw Refusal(place, claim, owner, exception);
        }
    }

    private static NotSupportedException Refusal(string place, TenantClaim claim, TenantClaim owner, Exception? cause) => new(
        $"Tenant '{claim.Tenant.Name}' leads to {place}, which is that of tenant '{owner.Tenant.Name}'"
            + (cause is null ? ". " : ", as far as can be told: whether it has moved could not be asked. ")
            + "Nothing was read or written. Give each a file, a database or a schema of its own.",
        cause);
}
