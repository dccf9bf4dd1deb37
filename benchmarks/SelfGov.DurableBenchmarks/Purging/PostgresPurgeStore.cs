using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace SelfGov.DurableBenchmarks.Purging;

internal sealed class PostgresPurgeStore(string server) : PurgeStore
{
    private readonly string database = $"selfgov_purge_{Guid.NewGuid():N}";

    public override string Name => "PostgreSQL";

    private string ConnectionString => new NpgsqlConnectionStringBuilder(server) { Database = database }.ConnectionString;

    public override void Configure(DbContextOptionsBuilder options) => options.UseNpgsql(ConnectionString);

    public override async Task<long> BytesAsync() => (long)(await AnswerAsync($"SELECT pg_database_size('{database}')"))!;

    public override async Task<long> LogBytesAsync() =>
        (long)(decimal)(await AnswerAsync("SELECT pg_wal_lsn_diff(pg_current_wal_lsn(), '0/0')"))!;

    public override async ValueTask DisposeAsync() => await AnswerAsync($"DROP DATABASE {database} WITH (FORCE)");

    private async Task<object?> AnswerAsync(string text)
    {
        await using var connection = new NpgsqlConnection(server);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(text, connection) { CommandTimeout = 0 };
        return await command.ExecuteScalarAsync();
    }
}
