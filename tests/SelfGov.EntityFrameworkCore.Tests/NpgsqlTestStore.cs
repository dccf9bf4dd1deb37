using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Xunit;

namespace SelfGov.EntityFrameworkCore;

internal sealed class NpgsqlTestStore : TestStore
{
    private readonly NpgsqlConnectionStringBuilder server;
    private readonly string database;

    private NpgsqlTestStore(string server)
    {
        this.server = new NpgsqlConnectionStringBuilder(server);
        database = $"selfgov_test_{Guid.NewGuid():N}";
    }

    public string ConnectionString => new NpgsqlConnectionStringBuilder(server.ConnectionString) { Database = database, IncludeErrorDetail = true }.ConnectionString;

    public static async Task<TestStore> CreateDatabaseAsync()
    {
        string? server = Environment.GetEnvironmentVariable(PostgresVariable);
        Assert.SkipWhen(string.IsNullOrEmpty(server), $"No PostgreSQL server: {PostgresVariable} is not set.");
        var store = new NpgsqlTestStore(server!);
        await store.OnServerAsync($"CREATE DATABASE {store.database}");
        return store;
    }

    public override DbContextOptions<THost> OptionsOf<THost>() => new DbContextOptionsBuilder<THost>().UseNpgsql(ConnectionString).Options;

    public override async Task ExecuteAsync(string text, params (string Name, object Value)[] parameters)
    {
        await using var connection = new NpgsqlConnection(ConnectionString);
        await connection.OpenAsync(Token);
        await using var command = new NpgsqlCommand(text, connection);
        foreach ((string name, object value) in parameters)
        {
            command.Parameters.AddWithValue(name, value);
        }

        await command.ExecuteNonQueryAsync(Token);
    }

    /// <summary>The files of the database in the server's data directory, where the test may read them.</summary>
    public override async Task<byte[][]> FilesAsync()
    {
        await ExecuteAsync("CHECKPOINT");
        await using var connection = new NpgsqlConnection(ConnectionString);
        await connection.OpenAsync(Token);
        await using var command = new NpgsqlCommand(
            "SELECT current_setting('data_directory') || '/base/' || oid FROM pg_database WHERE datname = current_database()", connection);
        string folder = (string)(await command.ExecuteScalarAsync(Token))!;
        Assert.SkipUnless(Directory.Exists(folder), "The files of the PostgreSQL server are not on this machine, or not readable.");
        return [.. Directory.EnumerateFiles(folder).Select(File.ReadAllBytes)];
    }

    protected override void Use(SelfGovBuilder builder) => builder.UseNpgsql(ConnectionString);

    protected override async Task RemoveAsync()
    {
        NpgsqlConnection.ClearAllPools();
        await OnServerAsync($"DROP DATABASE {database} WITH (FORCE)");
    }

    private async Task OnServerAsync(string text)
    {
        await using var connection = new NpgsqlConnection(server.ConnectionString);
        await connection.OpenAsync(Token);
        await using var command = new NpgsqlCommand(text, connection);
        await command.ExecuteNonQueryAsync(Token);
    }
}
