using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using SelfGov.EntityFrameworkCore.Model;
using SelfGov.EntityFrameworkCore.Observation;
using SelfGov.EntityFrameworkCore.Storage;
using SelfGov.EntityFrameworkCore.Tenants;

namespace SelfGov.EntityFrameworkCore;

/// <summary>The database in which a host keeps its journals: which store speaks to it, and how a context to it is made.</summary>
internal sealed class JournalDatabase : IAsyncDisposable, IDisposable
{
    private readonly Func<DbContext> make;

    internal JournalDatabase(Func<DbContext> make, Func<JournalConnections, RelationalJournal> open, HostTelemetry telemetry,
        TenantDatabase? tenant)
    {
        this.make = make;
        Journal = open(new JournalConnections(make, tenant is null ? null : tenant.ClaimAsync));
        using DbContext context = make();
        Journal.ThrowIfOfAnotherProvider(context);
        Journal.ThrowIfUnfit(context);
        _ = JournalTables.Of(context);
        OwnColumns.ThrowIfChanged(context);
        telemetry.Watch(Journal);
        tenant?.Made(this);
    }

    internal RelationalJournal Journal { get; }

    internal async Task MigrateAsync(CancellationToken cancellationToken) => await Journal.ExplainAsync(
        async () =>
        {
            await Journal.PrepareAsync(cancellationToken).ConfigureAwait(false);
            await Journal.MigrateAloneAsync(() => MigrateOnceAsync(cancellationToken), cancellationToken).ConfigureAwait(false);
            return true;
        },
        cancellationToken).ConfigureAwait(false);

    private async Task MigrateOnceAsync(CancellationToken cancellationToken)
    {
        DbContext context = make();
        await using (context.ConfigureAwait(false))
        {
            await Journal.ThrowIfElsewhereAsync(context, cancellationToken).ConfigureAwait(false);
            await MinimumReader.ThrowIfNewerAsync(context, cancellationToken).ConfigureAwait(false);
            if (await PendingAsync(context, cancellationToken).ConfigureAwait(false) is > 0 and var left)
            {
                await MigrateAsync(context, left, cancellationToken).ConfigureAwait(false);

                // There may be no schema before by which to tell whose the tables are.
                await Journal.ThrowIfElsewhereAsync(context, cancellationToken).ConfigureAwait(false);
            }
        }
    }

    private static async ValueTask MigrateAsync(DbContext context, int left, CancellationToken cancellationToken)
    {
        while (left > 0)
        {
            try
            {
                await context.Database.MigrateAsync(cancellationToken).ConfigureAwait(false);
                return;
            }
            catch (DbException)
            {
                // A process that migrates at the same time comes in after each migration, and then has done what this one goes on to do.
                int before = left;
                left = await PendingAsync(context, cancellationToken).ConfigureAwait(false);
                if (left == before)
                {
                    throw;
                }
            }
        }
    }

    private static async ValueTask<int> PendingAsync(DbContext context, CancellationToken cancellationToken) =>
        (await context.Database.GetPendingMigrationsAsync(cancellationToken).ConfigureAwait(false)).Count();

    /// <summary>Closes the connections that nobody uses, and those in use when they are given back.</summary>
    internal void ClearPool()
    {
        using DbContext context = make();
        Journal.ClearPool(context);
    }

    public void Dispose() => (Journal as IDisposable)?.Dispose();

    public ValueTask DisposeAsync() => Journal is IAsyncDisposable disposable ? disposable.DisposeAsync() : ValueTask.CompletedTask;
}
