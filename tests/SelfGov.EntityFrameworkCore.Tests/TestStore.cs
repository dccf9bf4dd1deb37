using System.Text;
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
    /// <summary>So long that no test fails because another one, on the same server, is slow.</summary>
    private static readonly PurgeOptions Patient = new() { Patience = Duration.FromMinutes(5) };

    private readonly List<ServiceProvider> hosts = [];

    public abstract string ConnectionString { get; }

    public FakeClock Clock { get; } = new(Petitions.Start);

    protected static CancellationToken Token => TestContext.Current.CancellationToken;

    /// <summary>A store with the tables of the journal; a test that needs a server which is not there is skipped.</summary>
    public static async Task<TestStore> CreateAsync(string name) =>
        name == "sqlite" ? await SqliteTestStore.CreateMigratedAsync() : await NpgsqlTestStore.CreateMigratedAsync();

    /// <summary>A store with nothing in it.</summary>
    public static async Task<TestStore> CreateEmptyAsync(string name) =>
        name == "sqlite" ? new SqliteTestStore() : await NpgsqlTestStore.CreateDatabaseAsync();

    /// <summary>The services of one process on the database.</summary>
    public ServiceProvider Host(Action<IServiceCollection>? configure = null, PurgeOptions? purge = null)
    {
        IServiceCollection services = new ServiceCollection().AddSingleton<IClock>(Clock);
        SelfGovBuilder builder = services.AddSelfGov().Add(Petitions.Procedure).AddDeadlineScheduler();
        Use(builder, purge ?? Patient);
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

    /// <summary>Whether a text stands anywhere in the files of the database, as UTF-8 or in the escapes of JSON.</summary>
    public async Task<bool> HoldsAsync(string text)
    {
        string escaped = string.Concat(text.Select(letter => letter < 128 ? letter.ToString() : $"\\u{(int)letter:x4}"));
        byte[][] needles =
            [Encoding.UTF8.GetBytes(text), Encoding.UTF8.GetBytes(escaped), Encoding.UTF8.GetBytes(escaped.ToUpperInvariant())];
        byte[][] files = await FilesAsync();
        return files.Any(file => needles.Any(needle => file.AsSpan().IndexOf(needle) >= 0));
    }

    public async ValueTask DisposeAsync()
    {
        foreach (ServiceProvider host in hosts)
        {
            await host.DisposeAsync();
        }

        await RemoveAsync();
    }

    protected abstract void Use(SelfGovBuilder builder, PurgeOptions purge);

    protected abstract Task RemoveAsync();
}
