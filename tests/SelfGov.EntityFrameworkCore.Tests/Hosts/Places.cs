using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace SelfGov.EntityFrameworkCore.Hosts;

/// <summary>Two places for journals, as hosts keep those of two tenants apart.</summary>
internal sealed class Places : IAsyncDisposable
{
    private readonly List<TestStore> stores = [];

    private Places(string first, string second) => (First, Second) = (first, second);

    public string First { get; }

    public string Second { get; }

    public bool AreOnSqlite => stores[0] is SqliteTestStore;

    public NodaTime.Testing.FakeClock Clock => stores[0].Clock;

    /// <summary>With the tables, or with nothing in them yet.</summary>
    public static async Task<Places> CreateAsync(string kind, bool isMigrated = true)
    {
        if (kind != "schemas")
        {
            string store = kind == "files" ? "sqlite" : "postgres";
            TestStore[] made = isMigrated
                ? [await TestStore.CreateAsync(store), await TestStore.CreateAsync(store)]
                : [await TestStore.CreateEmptyAsync(store), await TestStore.CreateEmptyAsync(store)];
            var two = new Places(made[0].ConnectionString, made[1].ConnectionString);
            two.stores.AddRange(made);
            return two;
        }

        TestStore one = await TestStore.CreateEmptyAsync("postgres");
        var places = new Places(InSchema(one, "kyzylaray"), InSchema(one, "Shetpe"));
        places.stores.Add(one);
        await one.ExecuteAsync("""CREATE SCHEMA kyzylaray; CREATE SCHEMA "Shetpe" """);
        foreach (string place in isMigrated ? [places.First, places.Second] : Array.Empty<string>())
        {
            await using var context = new HostContext(places.OptionsOf(place));
            await context.Database.ExecuteSqlRawAsync(context.Database.GenerateCreateScript());
        }

        return places;
    }

    public DbContextOptions<HostContext> OptionsOf(string place)
    {
        var builder = new DbContextOptionsBuilder<HostContext>();
        return (AreOnSqlite ? builder.UseSqlite(place) : builder.UseNpgsql(place)).Options;
    }

    /// <summary>How many entries there are in a place, and of which cases.</summary>
    public async Task<string> EntriesAsync(string place)
    {
        await using System.Data.Common.DbConnection connection = AreOnSqlite ? new SqliteConnection(place) : new NpgsqlConnection(place);
        await connection.OpenAsync();
        await using System.Data.Common.DbCommand command = connection.CreateCommand();
        command.CommandText = AreOnSqlite
            ? "SELECT coalesce(group_concat(case_id || ' ' || fact, ', ' ORDER BY position), '') FROM selfgov_entry"
            : "SELECT coalesce(string_agg(case_id || ' ' || fact, ', ' ORDER BY position), '') FROM selfgov_entry";
        return (string)(await command.ExecuteScalarAsync())!;
    }

    public async ValueTask DisposeAsync()
    {
        foreach (TestStore store in stores)
        {
            await store.DisposeAsync();
        }
    }

    private static string InSchema(TestStore store, string schema) =>
        new NpgsqlConnectionStringBuilder(store.ConnectionString) { SearchPath = $"\"{schema}\"" }.ConnectionString;
}
