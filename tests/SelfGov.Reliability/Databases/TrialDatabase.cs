using System.Collections.Immutable;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using NodaTime.Testing;
using SelfGov.EntityFrameworkCore;

namespace SelfGov.Reliability.Databases;

/// <summary>A fresh database for one trial, and hosts on it.</summary>
internal abstract class TrialDatabase : IAsyncDisposable
{
    private readonly List<ServiceProvider> hosts = [];

    internal abstract string ConnectionString { get; }

    internal FakeClock Clock { get; } = new(Petitions.Start);

    internal static async Task<TrialDatabase> CreateAsync(string name) =>
        name == SqliteDatabase.Name ? new SqliteDatabase() : await NpgsqlDatabase.CreateAsync();

    /// <summary>The services of one process on the database, with petitions of which refused commands are recorded.</summary>
    internal ServiceProvider Host(Action<SelfGovBuilder>? configure = null, PurgeOptions? purge = null)
    {
        ServiceProvider host = Host(Clock, ConnectionString, this is SqliteDatabase, configure, purge);
        hosts.Add(host);
        return host;
    }

    internal static ServiceProvider Host(
        IClock clock, string connection, bool isSqlite, Action<SelfGovBuilder>? configure = null, PurgeOptions? purge = null)
    {
        IServiceCollection services = new ServiceCollection().AddSingleton(clock);
        SelfGovBuilder builder = services.AddSelfGov().Add(Petitions.Procedure.RecordingRefusals());
        configure?.Invoke(builder);
        _ = isSqlite ? builder.UseSqlite(connection, purge) : builder.UseNpgsql(connection, purge);
        return services.BuildServiceProvider();
    }

    internal Task MigrateAsync() => Host().MigrateSelfGovJournalAsync();

    /// <summary>Runs SQL as somebody who has the database.</summary>
    internal abstract Task ExecuteAsync(string text);

    /// <summary>The number that a statement answers with.</summary>
    internal abstract Task<long> CountAsync(string text);

    /// <summary>Every byte that the database keeps in files.</summary>
    internal abstract Task<ImmutableArray<byte[]>> FilesAsync();

    public async ValueTask DisposeAsync()
    {
        foreach (ServiceProvider host in hosts)
        {
            await host.DisposeAsync();
        }

        await RemoveAsync();
    }

    protected abstract Task RemoveAsync();
}
