using System.Collections.Immutable;
using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using NodaTime.Testing;
using Npgsql;
using SelfGov.Tenants;
using Xunit;

namespace SelfGov.EntityFrameworkCore.Tenants;

/// <summary>Places for the journals of many tenants, as hosts keep them apart: files, databases, or schemas of one database.</summary>
internal sealed class Okrugs : IAsyncDisposable
{
    private static readonly Lazy<Task<byte[]>> File = new(async () =>
    {
        await using var store = (SqliteTestStore)await TestStore.CreateAsync("sqlite");
        return await store.CopyAsync();
    });

    private readonly List<TestStore> stores = [];
    private readonly List<ServiceProvider> hosts = [];
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("selfgov-okrugs-");

    private Okrugs(string kind) => Kind = kind;

    public string Kind { get; }

    public FakeClock Clock { get; } = new(Petitions.Start);

    public ImmutableArray<Tenant> Tenants { get; private set; } = [];

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private bool AreOnSqlite => Kind == "files";

    /// <summary>So many tenants, with the tables of the journal.</summary>
    public static async Task<Okrugs> CreateAsync(string kind, int count = 2)
    {
        var okrugs = new Okrugs(kind);
        await okrugs.AddAsync(count);
        return okrugs;
    }

    /// <summary>Adds places, and names the tenants by their numbers: <c>okrug-0</c>.</summary>
    public async Task AddAsync(int count)
    {
        var added = new List<Tenant>();
        for (int i = Tenants.Length; added.Count < count; i++)
        {
            added.Add(new Tenant($"okrug-{i}", await PlaceAsync(i)));
        }

        if (Kind == "schemas")
        {
            await using ServiceProvider tool = Services(new TenantList(added)).BuildServiceProvider();
            await tool.MigrateSelfGovTenantsAsync(Token);
        }

        Tenants = [.. Tenants, .. added];
    }

    /// <summary>The services of a host for all tenants, or those of a directory.</summary>
    public ServiceProvider Host(
        ITenantDirectory? directory = null, Action<SelfGovBuilder, Tenant>? add = null, TenantOptions? options = null,
        Action<IServiceCollection>? configure = null)
    {
        IServiceCollection services = Services(directory ?? new TenantList(Tenants), add, options);
        configure?.Invoke(services);
        ServiceProvider host = services.BuildServiceProvider();
        hosts.Add(host);
        return host;
    }

    public void Use(SelfGovBuilder builder, Tenant tenant) =>
        _ = AreOnSqlite ? builder.UseSqlite(tenant.ConnectionString) : builder.UseNpgsql(tenant.ConnectionString);

    /// <summary>All facts that the journal of a tenant has, in order.</summary>
    public async Task<string[]> FactsAsync(Tenant tenant)
    {
        await using DbConnection connection = AreOnSqlite
            ? new SqliteConnection($"{tenant.ConnectionString};Pooling=False")
            : new NpgsqlConnection($"{tenant.ConnectionString};Pooling=False");
        await connection.OpenAsync(Token);
        await using DbCommand command = connection.CreateCommand();
        command.CommandText = "SELECT case_id, fact FROM selfgov_entry ORDER BY position";
        await using DbDataReader reader = await command.ExecuteReaderAsync(Token);
        var facts = new List<string>();
        while (await reader.ReadAsync(Token))
        {
            facts.Add($"{reader.GetString(0)} {reader.GetString(1)}");
        }

        return [.. facts];
    }

    /// <summary>How many connections there are to all places: files that are open in this process, or processes of the server.</summary>
    public async Task<long> ConnectionsAsync()
    {
        if (AreOnSqlite)
        {
            return Directory.EnumerateFiles("/proc/self/fd").Select(TargetOf).Count(
                each => each.StartsWith(folder.FullName, StringComparison.Ordinal) && each.EndsWith(".db", StringComparison.Ordinal));
        }

        string[] databases = [.. stores.Cast<NpgsqlTestStore>().Select(store => store.Database)];
        await using var connection = new NpgsqlConnection($"{await SharedServer.ConnectionAsync()};Pooling=False");
        await connection.OpenAsync(Token);
        await using var command = new NpgsqlCommand("SELECT count(*) FROM pg_stat_activity WHERE datname = ANY ($1)", connection)
        {
            Parameters = { new NpgsqlParameter<string[]> { TypedValue = databases } },
        };
        return (long)(await command.ExecuteScalarAsync(Token))!;
    }

    /// <summary>Waits for something that comes by itself.</summary>
    public static async Task UntilAsync(Func<Task<bool>> isTrue, int seconds = 60)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(Token);
        patience.CancelAfter(TimeSpan.FromSeconds(seconds));
        while (!await isTrue())
        {
            await Task.Delay(20, patience.Token);
        }
    }

    public static Task UntilAsync(Func<bool> isTrue, int seconds = 60) => UntilAsync(() => Task.FromResult(isTrue()), seconds);

    public async ValueTask DisposeAsync()
    {
        foreach (ServiceProvider host in hosts)
        {
            await host.DisposeAsync();
        }

        foreach (TestStore store in stores)
        {
            await store.DisposeAsync();
        }

        folder.Delete(recursive: true);
    }

    private static string TargetOf(string link)
    {
        try
        {
            return System.IO.File.ResolveLinkTarget(link, returnFinalTarget: false)?.FullName ?? string.Empty;
        }
        catch (IOException)
        {
            // It was closed meanwhile.
            return string.Empty;
        }
    }

    private IServiceCollection Services(
        ITenantDirectory directory, Action<SelfGovBuilder, Tenant>? add = null, TenantOptions? options = null) =>
        new ServiceCollection().AddSingleton<IClock>(Clock).AddSingleton(directory).AddSelfGovTenants(
            (builder, tenant, _) =>
            {
                Use(builder.Add(Petitions.Procedure), tenant);
                add?.Invoke(builder, tenant);
            },
            options);

    private async Task<string> PlaceAsync(int number)
    {
        switch (Kind)
        {
            case "files":
                string file = Path.Combine(folder.FullName, $"{number}.db");
                await System.IO.File.WriteAllBytesAsync(file, await File.Value, Token);
                return $"Data Source={file}";
            case "databases":
                stores.Add(await TestStore.CreateAsync("postgres"));
                return stores[^1].ConnectionString;
            default:
                if (stores.Count == 0)
                {
                    stores.Add(await TestStore.CreateEmptyAsync("postgres"));
                }

                await stores[0].ExecuteAsync($"CREATE SCHEMA \"Okrug-{number}\"");
                NpgsqlConnection.ClearPool(new NpgsqlConnection(stores[0].ConnectionString));
                return new NpgsqlConnectionStringBuilder(stores[0].ConnectionString) { SearchPath = $"\"Okrug-{number}\"" }
                    .ConnectionString;
        }
    }
}
