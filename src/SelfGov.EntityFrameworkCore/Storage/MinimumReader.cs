using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using SelfGov.Journal;

namespace SelfGov.EntityFrameworkCore.Storage;

/// <summary>
/// Refuses a database whose tables a newer release has changed in such a way that this one would read or write something wrong.
/// </summary>
internal static class MinimumReader
{
    /// <summary>How the name of a migration ends that no release may pass over.</summary>
    private const string Breaking = "_Breaking";

    // The state that the SQL standard has for it.
    private const string InsufficientPrivilege = "42501";

    /// <exception cref="JournalUnavailableException">The tables are of such a release.</exception>
    internal static async ValueTask ThrowIfNewerAsync(DbContext context, CancellationToken cancellationToken)
    {
        var options = RelationalOptionsExtension.Extract(context.GetService<IDbContextOptions>());
        if (options.MigrationsHistoryTableName != JournalTables.Migrations)
        {
            // The history is the host's own.
            return;
        }

        IEnumerable<string> applied = await AppliedAsync(context, cancellationToken).ConfigureAwait(false);
        string? newer = applied.Except(context.Database.GetMigrations(), StringComparer.Ordinal)
            .FirstOrDefault(migration => migration.EndsWith(Breaking, StringComparison.Ordinal));
        if (newer is not null)
        {
            throw new JournalUnavailableException(
                $"A newer release of SelfGov has changed the tables of the journal ({newer}), and this one would misread them: update this "
                    + "process.",
                null);
        }
    }

    private static async ValueTask<IEnumerable<string>> AppliedAsync(DbContext context, CancellationToken cancellationToken)
    {
        try
        {
            return await context.Database.GetAppliedMigrationsAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (DbException exception) when (exception.SqlState == InsufficientPrivilege)
        {
            // Roles of earlier releases had no need of the history.
            return [];
        }
    }
}
