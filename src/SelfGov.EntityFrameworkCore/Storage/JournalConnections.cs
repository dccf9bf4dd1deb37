using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace SelfGov.EntityFrameworkCore.Storage;

/// <summary>Where a journal has its connections from: a context made for each use, or one context and its transaction, which are the host's.</summary>
internal sealed class JournalConnections
{
    private readonly Func<DbContext>? make;
    private readonly DbContext? host;

    internal JournalConnections(Func<DbContext> make) => this.make = make;

    internal JournalConnections(DbContext host) => this.host = host;

    /// <summary>Whether appends belong to a transaction that the host ends.</summary>
    internal bool AreOfHost => host is not null;

    internal DbContext Context() => host ?? make!();

    internal async ValueTask<JournalConnection> OpenAsync(CancellationToken cancellationToken)
    {
        var connection = new JournalConnection(Context(), isOfHost: AreOfHost);
        try
        {
            await connection.Context.Database.OpenConnectionAsync(cancellationToken).ConfigureAwait(false);
            return connection;
        }
        catch
        {
            await connection.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }
}

/// <summary>An open connection, to be closed after use.</summary>
internal readonly struct JournalConnection(DbContext context, bool isOfHost) : IAsyncDisposable
{
    internal DbContext Context => context;

    internal DbConnection Connection => context.Database.GetDbConnection();

    /// <summary>The transaction of the host, or null.</summary>
    internal DbTransaction? Transaction => context.Database.CurrentTransaction?.GetDbTransaction();

    internal DbCommand Command(string text)
    {
        DbCommand command = Connection.CreateCommand();
        command.CommandText = text;
        command.Transaction = Transaction;
        return command;
    }

    public async ValueTask DisposeAsync()
    {
        await context.Database.CloseConnectionAsync().ConfigureAwait(false);
        if (!isOfHost)
        {
            await context.DisposeAsync().ConfigureAwait(false);
        }
    }
}
