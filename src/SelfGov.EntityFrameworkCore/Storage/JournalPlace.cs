using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using SelfGov.Journal;

namespace SelfGov.EntityFrameworkCore.Storage;

/// <summary>
/// The one database, and in it the one schema, that a journal is in. The cases in memory are of it, and so no context that leads elsewhere
/// is used.
/// </summary>
/// <remarks>
/// What a connection string leads to is asked of the database itself, once for each string and model: names of hosts, users and passwords
/// may change, and mean the same.
/// </remarks>
internal sealed class JournalPlace(Func<DbContext> make, Func<string, CancellationToken, ValueTask>? claim = null)
{
    // A host that changes its password every hour for a year is asked anew now and then.
    private const int MostAccepted = 1_000;

    private readonly ConcurrentDictionary<(IModel Model, string Connection), bool> accepted = new();
    private RelationalJournal? journal;
    private volatile Named? first;

    /// <summary>Whether a migration has to ask: where the journal is known already, and where it may be another tenant's.</summary>
    internal bool MattersToMigration => first is not null || claim is not null;

    internal void AskBy(RelationalJournal asked) => journal ??= asked;

    /// <param name="context">The context; its connection is opened where it has to be asked.</param>
    /// <param name="isOfHost">Whether the host has given the context, rather than its factory.</param>
    /// <param name="cancellationToken">Cancels the question.</param>
    /// <exception cref="NotSupportedException">The context leads elsewhere, or where another tenant's journal is.</exception>
    /// <exception cref="JournalUnavailableException">Whose place it is cannot be told before it is migrated.</exception>
    internal async ValueTask CheckAsync(DbContext context, bool isOfHost, CancellationToken cancellationToken)
    {
        (IModel, string) key = (context.Model, context.Database.GetDbConnection().ConnectionString);
        if (journal is null || accepted.ContainsKey(key))
        {
            return;
        }

        Named here = await AcceptAsync(context, isOfHost, cancellationToken).ConfigureAwait(false);
        if (!here.IsCertain)
        {
            ThrowIfClaimed(here);
            return;
        }

        if (accepted.Count >= MostAccepted)
        {
            accepted.Clear();
        }

        accepted.TryAdd(key, true);
    }

    /// <summary>
    /// The same of a context that is migrated, where there may be no tables yet; all are asked anew afterwards, for tables may have come
    /// before those that were found.
    /// </summary>
    /// <exception cref="NotSupportedException">The context leads elsewhere, or where another tenant's journal is.</exception>
    internal async ValueTask CheckForMigrationAsync(DbContext context, CancellationToken cancellationToken)
    {
        accepted.Clear();
        await AcceptAsync(context, isOfHost: false, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Where a new context leads.</summary>
    internal async ValueTask<string> WhereAsync(CancellationToken cancellationToken)
    {
        DbContext own = make();
        await using (own.ConfigureAwait(false))
        {
            return (await AskAsync(own, null, cancellationToken).ConfigureAwait(false)).Place;
        }
    }

    private async ValueTask<Named> AcceptAsync(DbContext context, bool isOfHost, CancellationToken cancellationToken)
    {
        Named? known = first;
        if (known is null && isOfHost)
        {
            DbContext own = make();
            await using (own.ConfigureAwait(false))
            {
                known = await AcceptAsync(own, isOfHost: false, cancellationToken).ConfigureAwait(false);
            }
        }

        Named here = await AskAsync(context, known, cancellationToken).ConfigureAwait(false);
        ThrowIfElsewhere(context, here, first ?? known);
        if (first is null && here.IsCertain)
        {
            if (claim is not null)
            {
                await claim(here.Place, cancellationToken).ConfigureAwait(false);
            }

            ThrowIfElsewhere(context, here, Interlocked.CompareExchange(ref first, here, null));
        }

        return here;
    }

    private void ThrowIfClaimed(Named here)
    {
        if (claim is not null)
        {
            throw new JournalUnavailableException(
                $"The journal cannot be used: {here.Place} has no journal yet: call MigrateSelfGovJournalAsync(), or apply the migrations "
                    + "of the host's own context.",
                null);
        }
    }

    private static void ThrowIfElsewhere(DbContext context, Named here, Named? known)
    {
        if (known is not null && known.Place != here.Place)
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
            (string place, bool isCertain) =
                await journal!.PlaceOfAsync(context, tables, schema, cancellationToken).ConfigureAwait(false);
            if (other is not null && other.Tables != tables
                && (await journal.PlaceOfAsync(context, other.Tables, schema, cancellationToken).ConfigureAwait(false)).Place is var there
                && there != place)
            {
                place = $"{place} and {there}";
            }

            return new Named(place, isCertain, tables);
        }
        finally
        {
            await context.Database.CloseConnectionAsync().ConfigureAwait(false);
        }
    }

    private sealed record Named(string Place, bool IsCertain, JournalTables Tables);
}
