using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using NodaTime.Testing;
using SelfGov.Cases;
using SelfGov.Journal;
using Xunit;

namespace SelfGov.EntityFrameworkCore;

/// <summary>A fresh database for one test, SQLite in a folder of its own or PostgreSQL under a name of its own, and hosts on it.</summary>
internal abstract class TestStore : IAsyncDisposable
{
    public const string PostgresVariable = "SELFGOV_POSTGRES";
    private readonly List<ServiceProvider> hosts = [];

    public abstract string ConnectionString { get; }

    public FakeClock Clock { get; } = new(Petitions.Start);

    protected static CancellationToken Token => TestContext.Current.CancellationToken;

    /// <summary>The store of a name; a test that needs a server which is not there is skipped.</summary>
    public static async Task<TestStore> CreateAsync(string name)
    {
        TestStore store = name == "sqlite" ? new SqliteTestStore() : await NpgsqlTestStore.CreateDatabaseAsync();
        await store.Host().MigrateSelfGovJournalAsync(Token);
        return store;
    }

    /// <summary>The services of one process on the database.</summary>
    public ServiceProvider Host(Action<IServiceCollection>? configure = null)
    {
        IServiceCollection services = new ServiceCollection().AddSingleton<IClock>(Clock);
        SelfGovBuilder builder = services.AddSelfGov().Add(Petitions.Procedure).AddDeadlineScheduler();
        Use(builder);
        configure?.Invoke(services);
        ServiceProvider host = services.BuildServiceProvider();
        hosts.Add(host);
        return host;
    }

    public ICaseJournal Journal() => Host().GetRequiredService<ICaseJournal>();

    public Cases<Petition> Cases() => Host().GetRequiredService<Cases<Petition>>();

    public DbContextOptions<TContext> OptionsOf<TContext>()
        where TContext : DbContext
    {
        var builder = new DbContextOptionsBuilder<TContext>();
        Configure(builder);
        return builder.Options;
    }

    public abstract void Configure(DbContextOptionsBuilder options);

    /// <summary>A host's context on the database that has the journal's tables, with the host's own table created.</summary>
    public async Task<HostContext> HostContextAsync()
    {
        await ExecuteAsync(CreatePermits);
        return new HostContext(OptionsOf<HostContext>());
    }

    protected abstract string CreatePermits { get; }

    /// <summary>Runs SQL as somebody who has the database.</summary>
    public abstract Task ExecuteAsync(string text, params (string Name, object Value)[] parameters);

    /// <summary>Every byte that the database keeps in files.</summary>
    public abstract Task<byte[][]> FilesAsync();

    public async ValueTask DisposeAsync()
    {
        foreach (ServiceProvider host in hosts)
        {
            await host.DisposeAsync();
        }

        await RemoveAsync();
    }

    protected abstract void Use(SelfGovBuilder builder);

    protected abstract Task RemoveAsync();
}
