using Microsoft.EntityFrameworkCore;

namespace SelfGov.EntityFrameworkCore.Storage;

/// <summary>
/// Where a journal has its connections from: a context made for each use, or one context and its transaction, which are the host's.
/// </summary>
public sealed class JournalConnections
{
    private readonly Func<DbContext>? make;
    private readonly DbContext? host;

    internal JournalConnections(Func<DbContext> make) => this.make = make;

    internal JournalConnections(DbContext host) => this.host = host;

    /// <summary>Whether appends belong to a transaction that the host ends.</summary>
    internal bool AreOfHost => host is not null;

    /// <summary>A new context, which the caller disposes; within a host's transaction, the host's, which it does not.</summary>
    public DbContext Context() => host ?? make!();

    /// <summary>An open connection, to be disposed after use.</summary>
    /// <param name="cancellationToken">Cancels the opening.</param>
    public async ValueTask<JournalConnection> OpenAsync(CancellationToken cancellationToken)
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
