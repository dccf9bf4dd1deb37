using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace SelfGov.EntityFrameworkCore.Storage;

/// <summary>An append inside the transaction of a host: undone by itself where it fails, committed or rolled back by the host.</summary>
internal sealed class HostTransaction
{
    private const string Savepoint = "selfgov_append";

    private HostTransaction(DbTransaction transaction) => Transaction = transaction;

    internal DbTransaction Transaction { get; }

    /// <exception cref="InvalidOperationException">The host has no transaction.</exception>
    internal static async ValueTask<HostTransaction> BeginAsync(DbContext host, CancellationToken cancellationToken)
    {
        DbTransaction transaction = host.Database.CurrentTransaction?.GetDbTransaction() ?? throw new InvalidOperationException(
            $"{host.GetType().Name} has no transaction; begin one with Database.BeginTransactionAsync(), so that the command and the "
                + $"host's own rows are kept or lost together.");
        await transaction.SaveAsync(Savepoint, cancellationToken).ConfigureAwait(false);
        return new HostTransaction(transaction);
    }

    internal Task KeepAsync(CancellationToken cancellationToken) => Transaction.ReleaseAsync(Savepoint, cancellationToken);

    internal async ValueTask UndoAsync()
    {
        try
        {
            await Transaction.RollbackAsync(Savepoint, CancellationToken.None).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is DbException or InvalidOperationException)
        {
            // The whole transaction is gone, with its connection perhaps: nothing is left to undo, and what had happened is thrown on.
        }
    }
}
