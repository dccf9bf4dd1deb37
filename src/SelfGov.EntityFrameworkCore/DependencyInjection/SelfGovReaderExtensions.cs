using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using NodaTime;
using SelfGov.EntityFrameworkCore;
using SelfGov.EntityFrameworkCore.DependencyInjection;
using SelfGov.EntityFrameworkCore.Observation;
using SelfGov.EntityFrameworkCore.Readers;
using SelfGov.Journal;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds readers of the journal that run with the host.</summary>
public static class SelfGovReaderExtensions
{
    private static readonly Duration UsualInterval = Duration.FromSeconds(1);

    /// <summary>
    /// Gives a reader the entries of all cases while the host runs. <see cref="JournalReading{TReader}"/>, from the services, says how far
    /// it is behind, and begins anew. Called again, it replaces the interval.
    /// </summary>
    /// <typeparam name="TReader">The reader; scoped, unless the host has registered it otherwise.</typeparam>
    /// <param name="builder">What adds the parts of the library.</param>
    /// <param name="interval">How long it rests when nothing is new, from a millisecond to a day; null for a second.</param>
    /// <exception cref="ArgumentNullException">The builder is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The interval is shorter or longer.</exception>
    public static SelfGovBuilder AddReader<TReader>(this SelfGovBuilder builder, Duration? interval = null)
        where TReader : class, IJournalReader
    {
        ArgumentNullException.ThrowIfNull(builder);
        Duration rest = Rounds.Checked(interval ?? UsualInterval, nameof(interval));
        builder.Services.AddHostTelemetry();
        builder.Services.TryAddScoped<TReader>();
        builder.Services.AddSingleton(new AddedReader(typeof(TReader)));
        builder.Services.RemoveAll<JournalReading<TReader>>();
        builder.Services.AddSingleton(services => new JournalReading<TReader>(
            services.GetRequiredService<IServiceScopeFactory>(),
            services.GetRequiredService<ICaseJournal>(),
            services.GetRequiredService<IClock>(),
            rest,
            services.GetService<ILogger<JournalReading<TReader>>>() ?? NullLogger<JournalReading<TReader>>.Instance,
            services.GetRequiredService<HostTelemetry>(),
            services.GetRequiredService<RoundMemory>(),
            AddedReader.NameOf(typeof(TReader), [.. services.GetServices<AddedReader>().Select(each => each.Reader)])));
        builder.Services.AddHostedService(services => services.ValidateSelfGov().GetRequiredService<JournalReading<TReader>>());
        return builder;
    }
}
