using System.Collections.Immutable;
using Npgsql;
using SelfGov.EntityFrameworkCore.Readers;
using SelfGov.Journal;

namespace SelfGov.Reliability.Trials;

/// <summary>Keeps a line for each entry; the last line is where it stands.</summary>
internal sealed class LineReader(string connectionString) : IJournalReader
{
    private const string Last = "SELECT coalesce(max(position), 0) FROM lines";

    public async ValueTask<long> PositionAsync(CancellationToken cancellationToken)
    {
        await using var connection = new NpgsqlConnection(connectionString);
        await connection.OpenAsync(cancellationToken);
        await using var command = new NpgsqlCommand(Last, connection);
        return (long)(await command.ExecuteScalarAsync(cancellationToken))!;
    }

    public async ValueTask<bool> TakeAsync(long after, ImmutableArray<JournalEntry> entries, CancellationToken cancellationToken)
    {
        await using var connection = new NpgsqlConnection(connectionString);
        await connection.OpenAsync(cancellationToken);
        await using NpgsqlTransaction transaction = await connection.BeginTransactionAsync(cancellationToken);
        await using var command = new NpgsqlCommand(
            $"LOCK TABLE lines; INSERT INTO lines SELECT p, h FROM unnest(@positions, @hashes) AS u (p, h) WHERE ({Last}) = @after",
            connection,
            transaction);
        command.Parameters.AddWithValue("positions", entries.Select(entry => entry.Position).ToArray());
        command.Parameters.AddWithValue("hashes", entries.Select(entry => $"{entry.Hash}").ToArray());
        command.Parameters.AddWithValue("after", after);
        bool isTaken = await command.ExecuteNonQueryAsync(cancellationToken) == entries.Length;
        await transaction.CommitAsync(cancellationToken);
        return isTaken;
    }

    public ValueTask ResetAsync(CancellationToken cancellationToken) => throw new NotSupportedException();
}
