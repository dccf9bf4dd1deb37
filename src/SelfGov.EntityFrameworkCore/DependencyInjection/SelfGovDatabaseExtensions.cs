using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using NodaTime;
using SelfGov.Cases;
using SelfGov.EntityFrameworkCore;
using SelfGov.EntityFrameworkCore.DependencyInjection;
using SelfGov.EntityFrameworkCore.Observation;
using SelfGov.EntityFrameworkCore.Storage;
using SelfGov.EntityFrameworkCore.Tenants;
using SelfGov.Journal;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>What hosts with a journal in a database need, whichever database it is.</summary>
public static class SelfGovDatabaseExtensions
{
    /// <summary>
    /// Keeps journals in the database of a context. Replaces a journal chosen before. For packages of databases; hosts call theirs.
    /// </summary>
    /// <typeparam name="TContext">The context, with a factory registered; its model has the journal.</typeparam>
    /// <param name="builder">What adds the parts of the library.</param>
    /// <param name="open">Makes the journal of the database; called once, when it is first needed.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static SelfGovBuilder UseDatabase<TContext>(
        this SelfGovBuilder builder, Func<IServiceProvider, JournalConnections, RelationalJournal> open)
        where TContext : DbContext
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentNullException.ThrowIfNull(open);
        builder.Services.AddHostTelemetry();
        builder.Services.RemoveAll<JournalDatabase>();
        builder.Services.AddSingleton(services =>
            new JournalDatabase(
                (services.GetService<IDbContextFactory<TContext>>() ?? throw new InvalidOperationException(
                    $"There is no factory of {typeof(TContext).Name}; call services.AddDbContextFactory<{typeof(TContext).Name}>(...) "
                        + "in place of AddDbContext: it adds the context itself too."))
                .CreateDbContext,
                connections => open(services, connections),
                services.GetRequiredService<HostTelemetry>(),
                services.GetService<TenantDatabase>()));
        builder.Services.RemoveAll<ICaseJournal>();
        builder.Services.AddSingleton<ICaseJournal>(services => services.GetRequiredService<JournalDatabase>().Journal);
        return builder;
    }

    /// <summary>
    /// Records what time has caused in all cases, while the host runs. Needs a journal in a database. Called again, it replaces the
    /// options.
    /// </summary>
    /// <param name="builder">What adds the parts of the library.</param>
    /// <param name="options">How often it looks, and how many cases it takes at a time; null for the defaults.</param>
    /// <exception cref="ArgumentNullException">The builder is null.</exception>
    public static SelfGovBuilder AddDeadlineScheduler(this SelfGovBuilder builder, DeadlineSchedulerOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Services.AddHostTelemetry();
        builder.Services.RemoveAll<DeadlineSchedulerOptions>();
        builder.Services.AddSingleton(options ?? new DeadlineSchedulerOptions());
        builder.Services.TryAddSingleton(services => new DeadlineScheduler(
            services.GetRequiredService<JournalDatabase>(),
            services.GetServices<ICases>(),
            services.GetRequiredService<IClock>(),
            services.GetRequiredService<DeadlineSchedulerOptions>(),
            services.GetService<ILogger<DeadlineScheduler>>() ?? NullLogger<DeadlineScheduler>.Instance,
            services.SelfGovRemarks(),
            services.GetRequiredService<HostTelemetry>(),
            services.GetRequiredService<RoundMemory>()));
        builder.Services.TryAddEnumerable(ServiceDescriptor.Singleton<IStartCheck, SchedulerCheck>());
        builder.Services.AddHostedService(services => services.ValidateSelfGov().GetRequiredService<DeadlineScheduler>());
        return builder;
    }

    /// <summary>Creates the tables of the journal, or brings them up to date; several processes may do so at once.</summary>
    /// <param name="services">The services of the host.</param>
    /// <param name="cancellationToken">Cancels between migrations.</param>
    /// <remarks>Where journals are in the context of the host, it applies the host's own migrations.</remarks>
    /// <exception cref="ArgumentNullException">The services are null.</exception>
    /// <exception cref="InvalidOperationException">No database was chosen for the journal.</exception>
    public static Task MigrateSelfGovJournalAsync(this IServiceProvider services, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(services);
        return services.GetRequiredService<JournalDatabase>().MigrateAsync(cancellationToken);
    }
}
