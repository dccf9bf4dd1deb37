using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace SelfGov.EntityFrameworkCore.Storage;

/// <summary>An open connection to the database of a journal, to be disposed after use.</summary>
public sealed class JournalConnection : IAsyncDisposable
{
    private readonly bool isOfHost;
    private readonly DbTransaction? snapshot;

    internal JournalConnection(DbContext context, bool isOfHost, DbTransaction? snapshot)
    {
        Context = context;
        this.isOfHost = isOfHost;
        this.snapshot = snapshot;
    }

    /// <summary>The context that the connection belongs to.</summary>
    public DbContext Context { get; }

    /// <summary>The connection.</summary>
    public DbConnection Connection => Context.Database.GetDbConnection();

    /// <summary>A command on the connection, in its snapshot or in the transaction of the host where there is one.</summary>
    /// <param name="text">The SQL.</param>
    public DbCommand Command(string text)
    {
        DbCommand command = Connection.CreateCommand();
        command.CommandText = text;
        command.Transaction = snapshot ?? Context.Database.CurrentTransaction?.GetDbTransaction();
        return command;
    }

    /// <summary>Closes the connection; the host's context stays.</summary>
    public async ValueTask DisposeAsync()
    {
        await Context.Database.CloseConnectionAsync().ConfigureAwait(false);
        if (!isOfHost)
        {
            await Context.DisposeAsync().ConfigureAwait(false);
        }
    }
}
