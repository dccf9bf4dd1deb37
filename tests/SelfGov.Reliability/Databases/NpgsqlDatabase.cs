using System.Collections.Immutable;
using Npgsql;

namespace SelfGov.Reliability.Databases;

/// <summary>A database of its own on a PostgreSQL server.</summary>
internal sealed class NpgsqlDatabase : TrialDatabase
{
    internal const string Name = "postgres";

    private static readonly Lazy<Task<PostgresServer>> Own = new(() => PostgresServer.StartAsync());

    private readonly string server;
    private readonly string? folder;
    private readonly string database = $"selfgov_trial_{Guid.NewGuid():N}";

    private NpgsqlDatabase(string server, string? folder)
    {
        this.server = server;
        this.folder = folder;
    }

    internal override string ConnectionString => new NpgsqlConnectionStringBuilder(server) { Database = database }.ConnectionString;

    /// <param name="server">The server; that of the program where null.</param>
    /// <param name="tablespace">A tablespace of its own and its folder; null for that which the server has by itself.</param>
    internal static async Task<NpgsqlDatabase> CreateAsync(string? server = null, (string Name, string Folder)? tablespace = null)
    {
        var made = new NpgsqlDatabase(server ?? await ServerAsync(), tablespace?.Folder);
        await ExecuteOnAsync(
            made.server, $"CREATE DATABASE {made.database}{(tablespace is null ? string.Empty : $" TABLESPACE {tablespace.Value.Name}")}");
        return made;
    }

    internal static async Task<string> ServerAsync() =>
        Environment.GetEnvironmentVariable("SELFGOV_POSTGRES") is { Length: > 0 } named ? named : (await Own.Value).ConnectionString;

    internal static async Task StopOwnServerAsync()
    {
        if (Own.IsValueCreated && Own.Value.IsCompletedSuccessfully)
        {
            await (await Own.Value).DisposeAsync();
        }
    }

    internal override Task ExecuteAsync(string text) => ExecuteOnAsync(ConnectionString, text);

    internal override async Task<long> CountAsync(string text)
    {
        await using var connection = new NpgsqlConnection(ConnectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(text, connection);
        return (long)(await command.ExecuteScalarAsync())!;
    }

    internal override async Task<ImmutableArray<byte[]>> FilesAsync()
    {
        await ExecuteAsync("CHECKPOINT");
        if (folder is not null)
        {
            return [.. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Select(File.ReadAllBytes)];
        }

        await using var connection = new NpgsqlConnection(ConnectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(
            "SELECT current_setting('data_directory') || '/base/' || oid FROM pg_database WHERE datname = current_database()", connection);
        string data = (string)(await command.ExecuteScalarAsync())!;
        if (!Directory.Exists(data))
        {
            throw new CannotTryException("the files of the PostgreSQL server are not on this machine, or not readable");
        }

        return [.. Directory.EnumerateFiles(data).Select(File.ReadAllBytes)];
    }

    internal static async Task ExecuteOnAsync(string connectionString, string text)
    {
        // Not from a pool: a server that has crashed meanwhile leaves dead connections there.
        await using var connection = new NpgsqlConnection(
            new NpgsqlConnectionStringBuilder(connectionString) { Pooling = false }.ConnectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(text, connection);
        await command.ExecuteNonQueryAsync();
    }

    protected override Task RemoveAsync() => ExecuteOnAsync(server, $"DROP DATABASE {database} WITH (FORCE)");
}
