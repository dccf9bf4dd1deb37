using System.Diagnostics.CodeAnalysis;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using Npgsql;
using SelfGov.EntityFrameworkCore;
using SelfGov.EntityFrameworkCore.PostgreSQL;
using SelfGov.EntityFrameworkCore.Storage;
using SelfGov.Journal;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Keeps journals on PostgreSQL.</summary>
public static class SelfGovNpgsqlExtensions
{
    // A statement that is sent a second time on a connection is prepared there, so that the server need not plan it again.
    private const int PreparedStatements = 50;
    private const int UsesBeforePreparing = 2;

    /// <summary>Keeps journals in a PostgreSQL database of their own. Replaces a journal chosen before.</summary>
    /// <param name="builder">What adds the parts of the library.</param>
    /// <param name="connectionString">The connection string, such as <c>Host=localhost;Database=selfgov;Username=selfgov</c>.</param>
    /// <param name="purge">How destroyed personal data leave the files of the server; null for the defaults.</param>
    /// <param name="maxClockLead">
    /// By how much the clock of the host may be ahead of the server's, more than zero; an append of one that is further ahead is a
    /// <see cref="ClockLeadException"/>. Null for 5 minutes where the clock is the system's, and no bound where it is another.
    /// </param>
    /// <remarks>
    /// Call <see cref="SelfGovDatabaseExtensions.MigrateSelfGovJournalAsync"/> once before use. Statements are prepared unless the
    /// connection string says <c>Max Auto Prepare</c> itself, as it has to behind a pooler that cannot do this.
    /// </remarks>
    /// <exception cref="ArgumentNullException">The builder or the connection string is null.</exception>
    /// <exception cref="ArgumentException">The connection string is none.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The lead is zero or less.</exception>
    [SuppressMessage(
        "ApiDesign", "RS0026", Justification = "One takes the type of a context and the other a connection, so no call can mean both.")]
    public static SelfGovBuilder UseNpgsql(
        this SelfGovBuilder builder, string connectionString, PurgeOptions? purge = null, Duration? maxClockLead = null)
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentNullException.ThrowIfNull(connectionString);
        var parsed = new NpgsqlConnectionStringBuilder(connectionString);
        if (!connectionString.Replace(" ", string.Empty, StringComparison.Ordinal)
            .Contains("MaxAutoPrepare", StringComparison.OrdinalIgnoreCase))
        {
            parsed.MaxAutoPrepare = PreparedStatements;
            parsed.AutoPrepareMinUsages = UsesBeforePreparing;
        }

        builder.Services.AddPooledDbContextFactory<NpgsqlJournalContext>(options =>
            options.UseNpgsql(
                parsed.ConnectionString, npgsql => npgsql.MigrationsHistoryTable(JournalTables.Migrations, NpgsqlPlace.SchemaOf(parsed))));
        return builder.UseNpgsql<NpgsqlJournalContext>(purge, maxClockLead);
    }

    /// <summary>
    /// Keeps journals in the tables that the host's own context on PostgreSQL has by
    /// <see cref="SelfGovModelBuilderExtensions.AddSelfGovJournal"/>. Replaces a journal chosen before.
    /// </summary>
    /// <typeparam name="TContext">
    /// The host's context, with a factory registered by <c>AddDbContextFactory</c> or <c>AddPooledDbContextFactory</c>.
    /// </typeparam>
    /// <param name="builder">What adds the parts of the library.</param>
    /// <param name="purge">How destroyed personal data leave the files of the server; null for the defaults.</param>
    /// <param name="maxClockLead">
    /// By how much the clock of the host may be ahead of the server's, more than zero; an append of one that is further ahead is a
    /// <see cref="ClockLeadException"/>. Null for 5 minutes where the clock is the system's, and no bound where it is another.
    /// </param>
    /// <remarks>
    /// Commands handled by <see cref="SelfGov.Cases.Cases{TCase}"/> have transactions of their own; <see cref="SelfGovCasesExtensions.In"/>
    /// puts them into the host's. A context of another database is refused when the journal is first used.
    /// </remarks>
    /// <exception cref="ArgumentNullException">The builder is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The lead is zero or less.</exception>
    [SuppressMessage(
        "ApiDesign", "RS0026", Justification = "One takes the type of a context and the other a connection, so no call can mean both.")]
    public static SelfGovBuilder UseNpgsql<TContext>(
        this SelfGovBuilder builder, PurgeOptions? purge = null, Duration? maxClockLead = null)
        where TContext : DbContext
    {
        ArgumentNullException.ThrowIfNull(builder);
        if (maxClockLead is { } lead)
        {
            ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(lead, Duration.Zero, nameof(maxClockLead));
        }

        return builder.UseDatabase<TContext>((services, connections) => new NpgsqlJournal(
            connections, purge ?? new PurgeOptions(), ClockBound.Of(services.GetRequiredService<IClock>(), maxClockLead)));
    }
}
