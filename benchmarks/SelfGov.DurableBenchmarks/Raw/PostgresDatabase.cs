using Npgsql;

namespace SelfGov.DurableBenchmarks.Raw;

/// <summary>The schema of the benchmark on a durable PostgreSQL server.</summary>
internal static class PostgresDatabase
{
    public const string Schema = "selfgov_durable_benchmark";

    /// <summary>Makes the schema anew and checks that the server waits for the disk at every commit.</summary>
    /// <exception cref="InvalidOperationException">A setting that commits depend on is off.</exception>
    public static async Task CreateSchemaAsync(NpgsqlDataSource source)
    {
        foreach (string setting in (string[])["fsync", "synchronous_commit", "full_page_writes"])
        {
            object? value = await ScalarAsync(source, $"SHOW {setting}");
            if (value is not "on")
            {
                throw new InvalidOperationException($"PostgreSQL does not make commits durable: {setting} is {value}");
            }
        }
        await ExecuteAsync(source, $"DROP SCHEMA IF EXISTS {Schema} CASCADE; CREATE SCHEMA {Schema}");
    }

    public static Task DropSchemaAsync(NpgsqlDataSource source) => ExecuteAsync(source, $"DROP SCHEMA IF EXISTS {Schema} CASCADE");

    public static async Task ExecuteAsync(NpgsqlDataSource source, string sql)
    {
        await using NpgsqlCommand command = source.CreateCommand(sql);
        await command.ExecuteNonQueryAsync();
    }

    public static async Task<object?> ScalarAsync(NpgsqlDataSource source, string sql)
    {
        await using NpgsqlCommand command = source.CreateCommand(sql);
        return await command.ExecuteScalarAsync();
    }
}
