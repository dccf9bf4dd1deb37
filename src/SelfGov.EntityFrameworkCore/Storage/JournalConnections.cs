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

    /// <param name="make">Makes a context.</param>
    /// <param name="claim">Told where the journal is before it is first used; throws where it may not be there.</param>
    internal JournalConnections(Func<DbContext> make, Func<string, CancellationToken, ValueTask>? claim = null)
    {
        this.make = make;
        Place = new JournalPlace(make, claim);
    }

    internal JournalConnections(DbContext host, JournalPlace place)
    {
        this.host = host;
        Place = place;
    }

    /// <summary>The open connection of a context, in a transaction that reads one snapshot.</summary>
    internal JournalConnections(DbContext context, JournalPlace place, DbTransaction snapshot)
        : this(context, place) => this.snapshot = snapshot;

    /// <summary>The database that all of them have to lead to.</summary>
    internal JournalPlace Place { get; }

    /// <summary>Whether appends belong to a transaction that the host ends.</summary>
    internal bool AreOfHost => host is not null;

    /// <summary>Whether all that is read over them is of one moment.</summary>
    internal bool AreOfSnapshot => snapshot is not null;

    /// <summary>A new context, which the caller disposes; within a host's transaction, the host's, which it does not.</summary>
    public DbContext Context() => host ?? make!();

    /// <summary>An open connection, to be disposed after use.</summary>
    /// <param name="cancellationToken">Cancels the opening.</param>
    /// <exception cref="JournalUnavailableException">The tables are of a newer release, which this one cannot read.</exception>
    /// <exception cref="NotSupportedException">The context leads to another database than the journal is in.</exception>
    public async ValueTask<JournalConnection> OpenAsync(CancellationToken cancellationToken)
    {
        var connection = new JournalConnection(Context(), isOfHost: AreOfHost, snapshot);
        try
        {
            await connection.Context.Database.OpenConnectionAsync(cancellationToken).ConfigureAwait(false);
            await Place.CheckAsync(connection.Context, AreOfHost, cancellationToken).ConfigureAwait(false);
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

    /// <summary>
    /// Makes sure that a new context would lead to the database that the journal is in; for stores that keep a connection of their own.
    /// </summary>
    /// <param name="cancellationToken">Cancels the question.</param>
    /// <exception cref="NotSupportedException">It leads to another.</exception>
    public async ValueTask CheckAsync(CancellationToken cancellationToken)
    {
        if (host is not null)
        {
            await Place.CheckAsync(host, isOfHost: true, cancellationToken).ConfigureAwait(false);
            return;
        }

        DbContext context = Context();
        await using (context.ConfigureAwait(false))
        {
            await Place.CheckAsync(context, isOfHost: false, cancellationToken).ConfigureAwait(false);
        }
    }
}
