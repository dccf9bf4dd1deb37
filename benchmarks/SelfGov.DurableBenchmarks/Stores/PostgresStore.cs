using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace SelfGov.DurableBenchmarks.Stores;

/// <summary>A schema of its own on a durable PostgreSQL server; every connection of the source finds its tables there.</summary>
internal sealed class PostgresStore : IStore
{
    /// <summary>Enough for all statements of a row, so that those of EF Core are prepared too.</summary>
    private const int PreparedStatements = 32;

    private readonly string _schema;

    public PostgresStore(string connectionString, string name)
    {
        _schema = $"selfgov_benchmark_{name}";
        var builder = new NpgsqlDataSourceBuilder(connectionString);
        builder.ConnectionStringBuilder.SearchPath = _schema;
        builder.ConnectionStringBuilder.MaxAutoPrepare = PreparedStatements;
        Source = builder.Build();
    }

    public Database Database => Database.PostgreSQL;

    public NpgsqlDataSource Source { get; }

    public async Task CreateAsync()
    {
        foreach (string setting in (string[])["fsync", "synchronous_commit", "full_page_writes"])
        {
            object? value = await ScalarAsync($"SHOW {setting}");
            if (value is not "on")
            {
                throw new InvalidOperationException($"PostgreSQL does not make commits durable: {setting} is {value}");
            }
        }
        await ExecuteAsync($"DROP SCHEMA IF EXISTS {_schema} CASCADE; CREATE SCHEMA {_schema}");
    }

    public void Configure(DbContextOptionsBuilder options) => options.UseNpgsql(Source);

    public async Task ExecuteAsync(string sql)
    {
        await using NpgsqlCommand command = Source.CreateCommand(sql);
        await command.ExecuteNonQueryAsync();
    }

    public async Task<object?> ScalarAsync(string sql)
    {
        await using NpgsqlCommand command = Source.CreateCommand(sql);
        return await command.ExecuteScalarAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await ExecuteAsync($"DROP SCHEMA IF EXISTS {_schema} CASCADE");
        await Source.DisposeAsync();
    }
}
