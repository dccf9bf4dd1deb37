namespace SelfGov.Tenants;

/// <summary>What tools do with all tenants.</summary>
public static class TenantsExtensions
{
    private const int AtOnce = 4;

    /// <summary>
    /// Does something for each tenant, a few at a time: migrates, verifies, builds a reader anew. One that fails holds up no other.
    /// </summary>
    /// <param name="tenants">The tenants.</param>
    /// <param name="act">What is done with a tenant that is open.</param>
    /// <param name="cancellationToken">Cancels; tenants that were not begun are left out.</param>
    /// <exception cref="AggregateException">
    /// It failed for some, when it was tried for all: an <see cref="InvalidOperationException"/> for each, which names the tenant and has
    /// the cause.
    /// </exception>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static async Task ForEachAsync(
        this ITenants tenants, Func<ITenantLease, CancellationToken, ValueTask> act, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(tenants);
        ArgumentNullException.ThrowIfNull(act);
        var failures = new List<Exception>();
        await Parallel.ForEachAsync(
            tenants.ListAsync(cancellationToken),
            new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellationToken },
            async (name, cancellation) =>
            {
                try
                {
                    ITenantLease lease = await tenants.OpenAsync(name, cancellation).ConfigureAwait(false);
                    await using (lease.ConfigureAwait(false))
                    {
                        await act(lease, cancellation).ConfigureAwait(false);
                    }
                }
                catch (Exception exception) when (exception is not OperationCanceledException || !cancellation.IsCancellationRequested)
                {
                    lock (failures)
                    {
                        failures.Add(new InvalidOperationException($"Tenant '{name}': {exception.Message}", exception));
                    }
                }
            }).ConfigureAwait(false);
        if (failures.Count > 0)
        {
            throw new AggregateException($"It failed for {failures.Count} of the tenants.", failures);
        }
    }
}
