using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using SelfGov.Journal;

namespace SelfGov.EntityFrameworkCore.Storage;

/// <summary>
/// Where a journal has its connections from: a context made for each use, or one context and its transaction, which are the host's.
/// </summary>
public sealed class JournalConnections
{
    private readonly Func<DbContext>? make;
    private readonly DbContext? host;
    private readonly DbTransaction? snapshot;
    private bool isReadable;

    internal JournalConnections(Func<DbContext> make) => this.make = make;

    internal JournalConnections(DbContext host) => this.host = host;

    /// <summary>The open connection of a context, in a transaction that reads one snapshot.</summary>
    internal JournalConnections(DbContext context, DbTransaction snapshot)
        : this(context) => this.snapshot = snapshot;

    /// <summary>Whether appends belong to a transaction that the host ends.</summary>
    internal bool AreOfHost => host is not null;

    /// <summary>Whether all that is read over them is of one moment.</summary>
    internal bool AreOfSnapshot => snapshot is not null;

    /// <summary>A new context, which the caller disposes; within a host's transaction, the host's, which it does not.</summary>
    public DbContext Context() => host ?? make!();

    /// <summary>An open connection, to be disposed after use.</summary>
    /// <param name="cancellationToken">Cancels the opening.</param>
    /// <exception cref="JournalUnavailableException">The tables are of a newer release, which this one cannot read.</exception>
    public async ValueTask<JournalConnection> OpenAsync(CancellationToken cancellationToken)
    {
        var connection = new JournalConnection(Context(), isOfHost: AreOfHost, snapshot);
        try
        {
            await connection.Context.Database.OpenConnectionAsync(cancellationToken).ConfigureAwait(false);
            if (!isReadable && !AreOfHost)
            {
                await MinimumReader.ThrowIfNewerAsync(connection.Context, cancellationToken).ConfigureAwait(false);
                isReadable = true;
            }

            return connection;
        }
        catch
        {
            await connection.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }
}
