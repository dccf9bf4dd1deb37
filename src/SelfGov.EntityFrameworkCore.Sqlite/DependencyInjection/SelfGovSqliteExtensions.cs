using System.Diagnostics.CodeAnalysis;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using SelfGov.EntityFrameworkCore;
using SelfGov.EntityFrameworkCore.Sqlite;
using SelfGov.EntityFrameworkCore.Storage;
using SelfGov.Journal;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Keeps journals on SQLite.</summary>
public static class SelfGovSqliteExtensions
{
    /// <summary>Keeps journals in an SQLite file of their own. Replaces a journal chosen before.</summary>
    /// <param name="builder">What adds the parts of the library.</param>
    /// <param name="connectionString">The connection string, such as <c>Data Source=okrug.db</c>.</param>
    /// <param name="purge">How destroyed personal data leave the file; null for the defaults.</param>
    /// <remarks>
    /// Call <see cref="SelfGovDatabaseExtensions.MigrateSelfGovJournalAsync"/> once before use. Each append is flushed to the disk. One
    /// process at a time appends; others wait for the time-out of the connection.
    /// </remarks>
    /// <exception cref="ArgumentNullException">The builder or the connection string is null.</exception>
    /// <exception cref="ArgumentException">The connection string is none, or names a database in memory.</exception>
    [SuppressMessage(
        "ApiDesign", "RS0026", Justification = "One takes the type of a context and the other a connection, so no call can mean both.")]
    public static SelfGovBuilder UseSqlite(this SelfGovBuilder builder, string connectionString, PurgeOptions? purge = null)
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentNullException.ThrowIfNull(connectionString);
        if (SqliteFiles.IsInMemory(connectionString))
        {
            throw new ArgumentException(SqliteJournal.NeedsFile, nameof(connectionString));
        }

        builder.Services.AddPooledDbContextFactory<SqliteJournalContext>(options =>
            options.UseSqlite(connectionString, sqlite => sqlite.MigrationsHistoryTable(JournalTables.Migrations)));
        return Use<SqliteJournalContext>(builder, purge, isFileOfHost: false);
    }

    /// <summary>
    /// Keeps journals in the tables that the host's own context on SQLite has by
    /// <see cref="SelfGovModelBuilderExtensions.AddSelfGovJournal"/>. Replaces a journal chosen before.
    /// </summary>
    /// <typeparam name="TContext">
    /// The host's context, with a factory registered by <c>AddDbContextFactory</c> or <c>AddPooledDbContextFactory</c>.
    /// </typeparam>
    /// <param name="builder">What adds the parts of the library.</param>
    /// <param name="purge">How destroyed personal data leave the file; null for the defaults.</param>
    /// <remarks>
    /// Commands handled by <see cref="SelfGov.Cases.Cases{TCase}"/> have transactions of their own; <see cref="SelfGovCasesExtensions.In"/>
    /// puts them into the host's. The file should be in WAL mode, as EF Core creates it. A context of another database is refused when the
    /// journal is first used. Erasures leave their purge owed, since it writes the whole file anew: the host chooses the time, and calls
    /// <see cref="ICaseJournal.PurgeAsync"/>.
    /// </remarks>
    /// <exception cref="ArgumentNullException">The builder is null.</exception>
    [SuppressMessage(
        "ApiDesign", "RS0026", Justification = "One takes the type of a context and the other a connection, so no call can mean both.")]
    public static SelfGovBuilder UseSqlite<TContext>(this SelfGovBuilder builder, PurgeOptions? purge = null)
        where TContext : DbContext
    {
        ArgumentNullException.ThrowIfNull(builder);
        return Use<TContext>(builder, purge, isFileOfHost: true);
    }

    private static SelfGovBuilder Use<TContext>(SelfGovBuilder builder, PurgeOptions? purge, bool isFileOfHost)
        where TContext : DbContext =>
        builder.UseDatabase<TContext>((_, connections) => new SqliteJournal(connections, purge ?? new PurgeOptions(), isFileOfHost));
}
