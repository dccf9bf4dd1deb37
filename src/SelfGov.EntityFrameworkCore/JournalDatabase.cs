using Microsoft.EntityFrameworkCore;
using SelfGov.EntityFrameworkCore.Storage;

namespace SelfGov.EntityFrameworkCore;

/// <summary>The database in which a host keeps its journals: which store speaks to it, and how a context to it is made.</summary>
internal sealed class JournalDatabase : IAsyncDisposable
{
    private readonly Func<DbContext> make;

    internal JournalDatabase(Func<DbContext> make, Func<JournalConnections, RelationalJournal> open)
    {
        this.make = make;
        Journal = open(new JournalConnections(make));
        using DbContext context = make();
        Journal.ThrowIfOfAnotherProvider(context);
    }

    internal RelationalJournal Journal { get; }

    internal async Task MigrateAsync(CancellationToken cancellationToken)
    {
        DbContext context = make();
        await using (context.ConfigureAwait(false))
        {
            await context.Database.MigrateAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    public ValueTask DisposeAsync() => Journal is IAsyncDisposable disposable ? disposable.DisposeAsync() : ValueTask.CompletedTask;
}
