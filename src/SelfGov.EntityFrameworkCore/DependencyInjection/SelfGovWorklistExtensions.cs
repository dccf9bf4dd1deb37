using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using NodaTime;
using SelfGov.Cases;
using SelfGov.Cases.Worklists;
using SelfGov.EntityFrameworkCore;
using SelfGov.EntityFrameworkCore.DependencyInjection;
using SelfGov.EntityFrameworkCore.Readers;
using SelfGov.EntityFrameworkCore.Worklists;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds the list of what has to be done over all cases.</summary>
public static class SelfGovWorklistExtensions
{
    /// <summary>
    /// Keeps a <see cref="Worklist"/> while the host runs, in the database of the journal. <see cref="JournalReading{TReader}"/> of
    /// <see cref="WorklistReader"/>, from the services, says how far it is behind, and begins anew. Called again, it replaces the interval.
    /// </summary>
    /// <param name="builder">What adds the parts of the library.</param>
    /// <param name="interval">How long it rests when nothing is new, from a millisecond to a day; null for a second.</param>
    /// <exception cref="ArgumentNullException">The builder is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The interval is shorter or longer.</exception>
    public static SelfGovBuilder AddWorklist(this SelfGovBuilder builder, Duration? interval = null)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.AddReader<WorklistReader>(interval);
        builder.Services.RemoveAll<WorklistReader>();
        builder.Services.AddScoped(services => new WorklistReader(
            services.GetRequiredService<JournalDatabase>(),
            services.GetRequiredService<WorklistLaws>(),
            services.GetRequiredService<WorklistAnnouncement>(),
            services.GetRequiredService<IClock>(),
            services.GetService<ILogger<WorklistReader>>() ?? NullLogger<WorklistReader>.Instance));
        builder.Services.TryAddSingleton(services => new WorklistLaws(services.GetServices<ICases>()));
        builder.Services.TryAddSingleton<WorklistAnnouncement>();
        builder.Services.TryAddSingleton(services => new Worklist(
            services.GetRequiredService<JournalDatabase>(),
            services.GetRequiredService<WorklistLaws>(),
            services.GetRequiredService<JournalReading<WorklistReader>>(),
            services.GetRequiredService<IClock>()));
        builder.Services.TryAddSingleton<IWorklist>(services => services.GetRequiredService<Worklist>());
        builder.Services.TryAddEnumerable(ServiceDescriptor.Singleton<IStartCheck, WorklistCheck>());
        return builder;
    }
}
