using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using NodaTime;
using Npgsql;
using SelfGov.Cases;
using SelfGov.EntityFrameworkCore;
using SelfGov.Journal;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Keeps journals in a database.</summary>
public static class SelfGovDatabaseExtensions
{
    // A statement that is sent a second time on a connection is prepared there, so that the server need not plan it again.
    private const int PreparedStatements = 50;
    private const int UsesBeforePreparing = 2;

    // Apart from the history of a host that keeps its own tables in the same database.
    private const string MigrationsTable = "selfgov_migration";

    /// <summary>Keeps journals in an SQLite file of their own. Replaces a journal chosen before.</summary>
    /// <param name="builder">What adds the parts of the library.</param>
    /// <param name="connectionString">The connection string, such as <c>Data Source=okrug.db</c>.</param>
    /// <remarks>
    /// Call <see cref="MigrateSelfGovJournalAsync"/> once before use. Each append is flushed to the disk. One process at a time appends; others wait
    /// for the time-out of the connection.
    /// </remarks>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The connection string is none, or names a database in memory.</exception>
    public static SelfGovBuilder UseSqlite(this SelfGovBuilder builder, string connectionString)
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentNullException.ThrowIfNull(connectionString);
        var parsed = new SqliteConnectionStringBuilder(connectionString);
        if (parsed.Mode == SqliteOpenMode.Memory || parsed.DataSource is "" or ":memory:")
        {
            throw new ArgumentException("A durable journal needs a file; UseInMemoryJournal() keeps journals in memory.", nameof(connectionString));
        }

        builder.Services.AddPooledDbContextFactory<SqliteJournalContext>(options =>
            options.UseSqlite(connectionString, sqlite => sqlite.MigrationsHistoryTable(MigrationsTable)));
        return builder.UseDatabase<SqliteJournalContext>();
    }

    /// <summary>Keeps journals in a PostgreSQL database of their own. Replaces a journal chosen before.</summary>
    /// <param name="builder">What adds the parts of the library.</param>
    /// <param name="connectionString">The connection string, such as <c>Host=localhost;Database=selfgov;Username=selfgov</c>.</param>
    /// <remarks>
    /// Call <see cref="MigrateSelfGovJournalAsync"/> once before use. Statements are prepared unless the connection string says
    /// <c>Max Auto Prepare</c> itself, as it has to behind a pooler that cannot do this.
    /// </remarks>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The connection string is none.</exception>
    public static SelfGovBuilder UseNpgsql(this SelfGovBuilder builder, string connectionString)
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentNullException.ThrowIfNull(connectionString);
        var parsed = new NpgsqlConnectionStringBuilder(connectionString);
        if (!connectionString.Replace(" ", string.Empty, StringComparison.Ordinal).Contains("MaxAutoPrepare", StringComparison.OrdinalIgnoreCase))
        {
            parsed.MaxAutoPrepare = PreparedStatements;
            parsed.AutoPrepareMinUsages = UsesBeforePreparing;
        }

        builder.Services.AddPooledDbContextFactory<NpgsqlJournalContext>(options =>
            options.UseNpgsql(parsed.ConnectionString, npgsql => npgsql.MigrationsHistoryTable(MigrationsTable)));
        return builder.UseDatabase<NpgsqlJournalContext>();
    }

    /// <summary>
    /// Keeps journals in the tables that the host's own context has by <see cref="SelfGovModelBuilderExtensions.AddSelfGovJournal"/>. Replaces a
    /// journal chosen before.
    /// </summary>
    /// <typeparam name="TContext">The host's context, with a factory registered by <c>AddDbContextFactory</c> or <c>AddPooledDbContextFactory</c>.</typeparam>
    /// <param name="builder">What adds the parts of the library.</param>
    /// <remarks>
    /// Commands handled by <see cref="Cases{TCase}"/> have transactions of their own; <see cref="SelfGovCasesExtensions.In"/> puts them into the
    /// host's. An SQLite file should be in WAL mode, as EF Core creates it.
    /// </remarks>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static SelfGovBuilder UseDbContext<TContext>(this SelfGovBuilder builder)
        where TContext : DbContext
    {
        ArgumentNullException.ThrowIfNull(builder);
        return builder.UseDatabase<TContext>();
    }

    /// <summary>Records what time has caused in all cases, while the host runs. Needs a journal in a database.</summary>
    /// <param name="builder">What adds the parts of the library.</param>
    /// <param name="options">How often it looks, and how many cases it takes at a time; null for the defaults.</param>
    /// <exception cref="ArgumentNullException">The builder is null.</exception>
    public static SelfGovBuilder AddDeadlineScheduler(this SelfGovBuilder builder, DeadlineSchedulerOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Services.TryAddSingleton(options ?? new DeadlineSchedulerOptions());
        builder.Services.TryAddSingleton(services => new DeadlineScheduler(
            services.GetRequiredService<JournalDatabase>(),
            services.GetServices<ICases>(),
            services.GetRequiredService<IClock>(),
            services.GetRequiredService<DeadlineSchedulerOptions>(),
            services.GetService<ILogger<DeadlineScheduler>>() ?? NullLogger<DeadlineScheduler>.Instance));
        builder.Services.AddHostedService(services => services.GetRequiredService<DeadlineScheduler>());
        return builder;
    }

    /// <summary>Creates the tables of the journal, or brings them up to date; several processes may do so at once.</summary>
    /// <param name="services">The services of the host.</param>
    /// <param name="cancellationToken">Cancels between migrations.</param>
    /// <remarks>With <see cref="UseDbContext{TContext}"/>, it applies the host's own migrations.</remarks>
    /// <exception cref="ArgumentNullException">The services are null.</exception>
    /// <exception cref="InvalidOperationException">No database was chosen for the journal.</exception>
    public static Task MigrateSelfGovJournalAsync(this IServiceProvider services, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(services);
        return services.GetRequiredService<JournalDatabase>().MigrateAsync(cancellationToken);
    }

    private static SelfGovBuilder UseDatabase<TContext>(this SelfGovBuilder builder)
        where TContext : DbContext
    {
        builder.Services.RemoveAll<JournalDatabase>();
        builder.Services.AddSingleton(services =>
            new JournalDatabase(services.GetRequiredService<IDbContextFactory<TContext>>().CreateDbContext));
        builder.Services.RemoveAll<ICaseJournal>();
        builder.Services.AddSingleton<ICaseJournal>(services => services.GetRequiredService<JournalDatabase>().Journal);
        return builder;
    }
}
