using Microsoft.EntityFrameworkCore;
using SelfGov.EntityFrameworkCore.Storage;

namespace SelfGov.EntityFrameworkCore;

/// <summary>The database in which a host keeps its journals: which store speaks to it, and how a context to it is made.</summary>
internal sealed class JournalDatabase : IAsyncDisposable
{
    private readonly Func<DbContext> make;

    internal JournalDatabase(Func<DbContext> make)
    {
        this.make = make;
        using DbContext context = make();
        Journal = StoreFor(context, new JournalConnections(make));
    }

    internal RelationalJournal Journal { get; }

    /// <summary>The journal in the transaction of a host's context.</summary>
    internal static RelationalJournal In(DbContext host) => StoreFor(host, new JournalConnections(host));

    internal async Task MigrateAsync(CancellationToken cancellationToken)
    {
        DbContext context = make();
        await using (context.ConfigureAwait(false))
        {
            await context.Database.MigrateAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    public ValueTask DisposeAsync() => Journal is IAsyncDisposable disposable ? disposable.DisposeAsync() : ValueTask.CompletedTask;

    private static RelationalJournal StoreFor(DbContext context, JournalConnections connections) => context.Database.ProviderName switch
    {
        "Microsoft.EntityFrameworkCore.Sqlite" => new SqliteJournal(connections),
        "Npgsql.EntityFrameworkCore.PostgreSQL" => new NpgsqlJournal(connections),
        string other => throw new NotSupportedException($"The journal is kept in SQLite or PostgreSQL; {context.GetType().Name} uses {other}."),
        null => throw new NotSupportedException($"The journal is kept in SQLite or PostgreSQL; {context.GetType().Name} has no database."),
    };
}
