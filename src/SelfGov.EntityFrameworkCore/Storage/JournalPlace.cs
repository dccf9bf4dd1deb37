using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace SelfGov.EntityFrameworkCore.Storage;

/// <summary>
/// The one database, and in it the one schema, that a journal is in. The cases in memory are of it, and so no context that leads elsewhere
/// is used.
/// </summary>
/// <remarks>
/// What a connection string leads to is asked of the database itself, once for each string and model: names of hosts, users and passwords
/// may change, and mean the same.
/// </remarks>
internal sealed class JournalPlace(Func<DbContext> make, Action<string>? claim = null)
{
    // A host that changes its password every hour for a year is asked anew now and then.
    private const int MostAccepted = 1_000;

    private readonly ConcurrentDictionary<(IModel Model, string Connection), bool> accepted = new();
    private RelationalJournal? journal;
    private volatile Named? first;

    /// <summary>Whether it is known where the journal is.</summary>
    internal bool IsKnown => first is not null;

    internal void AskBy(RelationalJournal asked) => journal ??= asked;

    /// <param name="context">The context; its connection is opened where it has to be asked.</param>
    /// <param name="isOfHost">Whether the host has given the context, rather than its factory.</param>
    /// <param name="cancellationToken">Cancels the question.</param>
    /// <exception cref="NotSupportedException">The context leads elsewhere.</exception>
    internal async ValueTask CheckAsync(DbContext context, bool isOfHost, CancellationToken cancellationToken)
    {
        (IModel, string) key = (context.Model, context.Database.GetDbConnection().ConnectionString);
        if (journal is null || accepted.ContainsKey(key))
        {
            return;
        }

        if (first is null && isOfHost)
        {
            DbContext own = make();
            await using (own.ConfigureAwait(false))
            {
                Accept(own, await AskAsync(own, null, cancellationToken).ConfigureAwait(false));
            }
        }

        Accept(context, await AskAsync(context, first, cancellationToken).ConfigureAwait(false));
        if (accepted.Count >= MostAccepted)
        {
            accepted.Clear();
        }

        accepted.TryAdd(key, true);
    }

    private void Accept(DbContext context, Named here)
    {
        if (first is null)
        {
            claim?.Invoke(here.Place);
        }

        Named known = first ?? Interlocked.CompareExchange(ref first, here, null) ?? here;
        if (known.Place != here.Place)
        {
            throw new NotSupportedException(
                $"{context.GetType().Name} leads to {here.Place}; this journal was first used with {known.Place}, and its cases in memory "
                    + "are of that one. Nothing was read or written. Services keep the journal of one database: give each tenant services "
                    + "of its own, as docs/database.md shows under \"Many tenants\".");
        }
    }

    /// <summary>Where the tables of a context are; where those of the first are too, if that has named them otherwise.</summary>
    private async ValueTask<Named> AskAsync(DbContext context, Named? other, CancellationToken cancellationToken)
    {
        var tables = JournalTables.Of(context);
        string? schema = JournalTables.SchemaOf(context);
        await context.Database.OpenConnectionAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            string place = await journal!.PlaceOfAsync(context, tables, schema, cancellationToken).ConfigureAwait(false);
            if (other is not null && other.Tables != tables
                && await journal.PlaceOfAsync(context, other.Tables, schema, cancellationToken).ConfigureAwait(false) is var there
                && there != place)
            {
                place = $"{place} and {there}";
            }

            return new Named(place, tables);
        }
        finally
        {
            await context.Database.CloseConnectionAsync().ConfigureAwait(false);
        }
    }

    private sealed record Named(string Place, JournalTables Tables);
}
