using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace SelfGov.DurableBenchmarks.Stores;

/// <summary>A schema of its own on a PostgreSQL server; every connection of the source finds its tables there.</summary>
internal sealed class PostgresStore : IStore
{
    /// <summary>Enough for all statements of a row, so that those of EF Core are prepared too.</summary>
    private const int PreparedStatements = 32;

    private const string WithoutWait = "-c synchronous_commit=off";

    private readonly NpgsqlConnectionStringBuilder _aside;
    private readonly string _application;
    private readonly bool _waits;

    /// <param name="connectionString">The server.</param>
    /// <param name="name">What the schema is called, behind a prefix.</param>
    /// <param name="connections">The most that the row may have open.</param>
    /// <param name="waits">Whether a commit waits for the disk.</param>
    public PostgresStore(string connectionString, string name, int connections, bool waits)
    {
        Schema = $"selfgov_benchmark_{name}";
        _application = Schema;
        _waits = waits;
        var builder = new NpgsqlDataSourceBuilder(connectionString);
        builder.ConnectionStringBuilder.SearchPath = Schema;
        builder.ConnectionStringBuilder.MaxAutoPrepare = PreparedStatements;
        builder.ConnectionStringBuilder.MaxPoolSize = connections;
        builder.ConnectionStringBuilder.ApplicationName = _application;
        builder.ConnectionStringBuilder.Options = waits ? null : WithoutWait;
        ConnectionString = builder.ConnectionString;
        Source = builder.Build();
        _aside = new NpgsqlConnectionStringBuilder(ConnectionString) { Pooling = false, ApplicationName = "aside", MaxAutoPrepare = 0 };
    }

    public Database Database => Database.PostgreSQL;

    public string Schema { get; }

    public string ConnectionString { get; }

    public SemaphoreSlim? Turn => null;

    public NpgsqlDataSource Source { get; }

    public async Task CreateAsync()
    {
        foreach (string setting in (string[])["fsync", "synchronous_commit", "full_page_writes"])
        {
            object? value = await ScalarAsync($"SHOW {setting}");
            string wanted = _waits || setting != "synchronous_commit" ? "on" : "off";
            if (value as string != wanted)
            {
                throw new InvalidOperationException($"PostgreSQL does not make commits durable as it should: {setting} is {value}");
            }
        }

        await ExecuteAsync($"DROP SCHEMA IF EXISTS {Schema} CASCADE; CREATE SCHEMA {Schema}");
    }

    public void Configure(DbContextOptionsBuilder options) => options.UseNpgsql(Source);

    /// <summary>A connection beside those of the row.</summary>
    public async Task<DbConnection> OpenAsync()
    {
        var connection = new NpgsqlConnection(_aside.ConnectionString);
        await connection.OpenAsync();
        return connection;
    }

    public async Task ExecuteAsync(string sql) => await ScalarAsync(sql);

    public async Task<object?> ScalarAsync(string sql)
    {
        await using DbConnection connection = await OpenAsync();
        await using DbCommand command = connection.CreateCommand();
        command.CommandText = sql;
        return await command.ExecuteScalarAsync();
    }

    /// <summary>How many connections the row has open.</summary>
    public async Task<long> CountConnectionsAsync() =>
        (long)(await ScalarAsync($"SELECT count(*) FROM pg_stat_activity WHERE application_name = '{_application}'"))!;

    public async ValueTask DisposeAsync()
    {
        await Source.DisposeAsync();
        await ExecuteAsync($"DROP SCHEMA IF EXISTS {Schema} CASCADE");
    }
}
