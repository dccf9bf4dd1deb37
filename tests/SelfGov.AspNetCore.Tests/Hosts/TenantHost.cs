using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using SelfGov.AspNetCore.Documents;
using SelfGov.Tenants;

namespace SelfGov.AspNetCore.Hosts;

/// <summary>A host of two districts, each with an SQLite file, as <c>docs/http.md</c> adds them.</summary>
internal sealed class TenantHost : IAsyncDisposable
{
    private readonly string folder;

    private TenantHost(string folder, HttpHost http)
    {
        this.folder = folder;
        Http = http;
    }

    internal HttpHost Http { get; }

    /// <param name="configure">Changes the services.</param>
    internal static async Task<TenantHost> StartAsync(Action<IServiceCollection>? configure = null)
    {
        string folder = Directory.CreateTempSubdirectory("selfgov-tenants-").FullName;
        var list = new TenantList(new[] { "kyzylaray", "shetpe" }.Select(name =>
            new Tenant(name, new SqliteConnectionStringBuilder { DataSource = Path.Combine(folder, $"{name}.db") }.ConnectionString)));
        HttpHost http = await HttpHost.StartAsync(
            add: _ => { },
            configure: services =>
            {
                HttpExample.AddTenants(services);
                services.AddSingleton<ITenantDirectory>(list);
                configure?.Invoke(services);
            });
        await http.Services.MigrateSelfGovTenantsAsync(HttpHost.Token);
        return new TenantHost(folder, http);
    }

    /// <summary>The commission of a district.</summary>
    internal static string Of(string district) => $"{Users.Commission};district={district}";

    public async ValueTask DisposeAsync()
    {
        await Http.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }
}
