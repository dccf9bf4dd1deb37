using Npgsql;
using NpgsqlTypes;
using SelfGov.EntityFrameworkCore.Storage;
using SelfGov.Journal;

namespace SelfGov.EntityFrameworkCore.PostgreSQL;

/// <summary>Many entries as a binary COPY, which the server takes in pages rather than in rows, in their order.</summary>
internal static class EntryCopy
{
    /// <summary>Fewer entries than this cost less in a statement with the others than in a round trip more.</summary>
    internal const int Fewest = 100;

    internal static async ValueTask WriteAsync(
        NpgsqlConnection connection, JournalTables tables, IReadOnlyCollection<JournalEntry> entries, CancellationToken cancellationToken)
    {
        NpgsqlBinaryImporter copy = await connection.BeginBinaryImportAsync(
            $"COPY {tables.Entries} ({NpgsqlAppend.EntryColumns}) FROM STDIN (FORMAT BINARY)", cancellationToken).ConfigureAwait(false);
        await using (copy.ConfigureAwait(false))
        {
            foreach (JournalEntry entry in entries)
            {
                await WriteAsync(copy, entry, cancellationToken).ConfigureAwait(false);
            }

            await copy.CompleteAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    private static async ValueTask WriteAsync(NpgsqlBinaryImporter copy, JournalEntry entry, CancellationToken cancellationToken)
    {
        await copy.StartRowAsync(cancellationToken).ConfigureAwait(false);
        await TextAsync(entry.Case.ToString()).ConfigureAwait(false);
        await copy.WriteAsync(entry.Version, NpgsqlDbType.Bigint, cancellationToken).ConfigureAwait(false);
        await copy.WriteAsync(entry.Recorded.ToDateTimeUtc(), NpgsqlDbType.TimestampTz, cancellationToken).ConfigureAwait(false);
        await TextAsync(entry.ActorId).ConfigureAwait(false);
        await TextAsync(entry.Role).ConfigureAwait(false);
        await TextAsync(entry.Kind).ConfigureAwait(false);
        await TextAsync(entry.Edition.ToString()).ConfigureAwait(false);
        await TextAsync(entry.FactName).ConfigureAwait(false);
        await Utf8Async(entry.PayloadUtf8).ConfigureAwait(false);
        await BytesAsync(entry.Commitment == default ? null : entry.Commitment.ToArray()).ConfigureAwait(false);
        await BytesAsync(entry.Previous.ToArray()).ConfigureAwait(false);
        await BytesAsync(entry.Hash.ToArray()).ConfigureAwait(false);
        await Utf8Async(entry.CommandUtf8).ConfigureAwait(false);
        await (entry.Decision is { } decision
            ? copy.WriteAsync(decision, NpgsqlDbType.Bigint, cancellationToken)
            : copy.WriteNullAsync(cancellationToken)).ConfigureAwait(false);
        await TextAsync(StoredRoles.Write(entry.Roles)).ConfigureAwait(false);
        await TextAsync(entry.Fingerprint?.ToString()).ConfigureAwait(false);
        await (entry.On is { } happened
            ? copy.WriteAsync(happened.ToDateTimeUtc(), NpgsqlDbType.TimestampTz, cancellationToken)
            : copy.WriteNullAsync(cancellationToken)).ConfigureAwait(false);

        Task TextAsync(string? text) => text is null
            ? copy.WriteNullAsync(cancellationToken)
            : copy.WriteAsync(text, NpgsqlDbType.Text, cancellationToken);

        Task Utf8Async(ReadOnlyMemory<byte>? text) => text is null
            ? copy.WriteNullAsync(cancellationToken)
            : copy.WriteAsync(text.Value, NpgsqlDbType.Text, cancellationToken);

        Task BytesAsync(byte[]? bytes) => bytes is null
            ? copy.WriteNullAsync(cancellationToken)
            : copy.WriteAsync(bytes, NpgsqlDbType.Bytea, cancellationToken);
    }
}
