using Microsoft.EntityFrameworkCore;
using SelfGov.Cases;
using SelfGov.EntityFrameworkCore.Storage;
using SelfGov.Journal;
using SelfGov.Workflow;

namespace SelfGov.EntityFrameworkCore;

/// <summary>Handles cases inside the transaction of a host.</summary>
public static class SelfGovCasesExtensions
{
    /// <summary>
    /// The same cases in the transaction of a context: what a command causes and the host's own rows are kept together or lost together.
    /// </summary>
    /// <typeparam name="TCase">The kind of case.</typeparam>
    /// <param name="cases">The cases, kept in a database.</param>
    /// <param name="context">
    /// The host's context, whose model has the journal, with a transaction begun by <c>Database.BeginTransactionAsync</c>.
    /// </param>
    /// <returns>Cases to be used as long as the context, by one thread at a time. Reading needs no transaction.</returns>
    /// <remarks>
    /// The host saves its own rows and commits. A conflict with another writer is undone by itself, and the command is decided again; the
    /// host's rows stay. Personal data that were erased are owed a purge with the host's commit: it is done when the host calls
    /// <see cref="ICaseJournal.PurgeAsync"/> on the journal afterwards, or by the next that purges.
    /// </remarks>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="InvalidOperationException">
    /// The cases are not kept in a database; the model of the context has no journal; or, at a command, the context has no transaction.
    /// </exception>
    /// <exception cref="NotSupportedException">The context is of another database than the one that keeps the cases.</exception>
    public static Cases<TCase> In<TCase>(this Cases<TCase> cases, DbContext context)
        where TCase : Case
    {
        ArgumentNullException.ThrowIfNull(cases);
        ArgumentNullException.ThrowIfNull(context);
        return cases.Journal is RelationalJournal journal
            ? cases.Over(journal.In(context))
            : throw new InvalidOperationException(
                $"The cases are kept by {cases.Journal.GetType().Name}, which is no database: they cannot take part in a transaction of "
                    + $"{context.GetType().Name}.");
    }
}
