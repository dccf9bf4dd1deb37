using System.Diagnostics;
using Npgsql;
using SelfGov.EntityFrameworkCore.Storage;
using SelfGov.Journal;

namespace SelfGov.EntityFrameworkCore.PostgreSQL;

/// <summary>
/// A connection that appends are written on, each group in one round trip, the commit included: the server commits the statement by itself.
/// Used by one at a time.
/// </summary>
internal sealed class NpgsqlLane : IAsyncDisposable
{
    /// <summary>For how long a group waits for a lock before those in it go on by themselves.</summary>
    private static readonly TimeSpan LongestWait = TimeSpan.FromMilliseconds(100);

    private readonly JournalConnection opened;
    private readonly JournalTables tables;
    private readonly AppendGuard guard;
    private readonly Dictionary<LoneShape, LoneAppend> lone = [];
    private readonly GroupAppend?[] groups = new GroupAppend?[2];
    private readonly long openedAt = Stopwatch.GetTimestamp();
    private bool prepares;
    private long restingSince;

    private NpgsqlLane(JournalConnection opened, JournalTables tables, AppendGuard guard, bool prepares)
    {
        this.opened = opened;
        this.tables = tables;
        this.guard = guard;
        this.prepares = prepares;
    }

    /// <summary>For how long it has been open.</summary>
    internal TimeSpan Age => Stopwatch.GetElapsedTime(openedAt);

    /// <summary>For how long nobody has used it.</summary>
    internal TimeSpan Idleness => Stopwatch.GetElapsedTime(restingSince);

    private NpgsqlConnection Connection => (NpgsqlConnection)opened.Connection;

    /// <param name="opened">An open connection, which the lane closes.</param>
    /// <param name="tables">The tables.</param>
    /// <param name="preparing">What the connection string says of prepared statements; null for nothing.</param>
    /// <param name="isBound">Whether the clock of the host is bound by the server's.</param>
    /// <param name="cancellationToken">Cancels the questions to the server.</param>
    internal static async ValueTask<NpgsqlLane> OpenAsync(
        JournalConnection opened, JournalTables tables, bool? preparing, bool isBound, CancellationToken cancellationToken)
    {
        var connection = (NpgsqlConnection)opened.Connection;
        var command = new NpgsqlCommand(
            "SELECT pg_backend_pid(), extract(epoch FROM current_setting('lock_timeout')::interval)::float8", connection);
        await using (command.ConfigureAwait(false))
        {
            NpgsqlDataReader reader = await command.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false);
            await using (reader.ConfigureAwait(false))
            {
                await reader.ReadAsync(cancellationToken).ConfigureAwait(false);

                // A pooler gives itself out as another process, and may have the next transaction served by a third.
                bool isDirect = reader.GetInt32(0) == connection.ProcessID;
                var patience = TimeSpan.FromSeconds(reader.GetDouble(1));
                string? timeout = patience > TimeSpan.Zero && patience <= LongestWait
                    ? null
                    : $"{LongestWait.TotalMilliseconds.ToString(System.Globalization.CultureInfo.InvariantCulture)}ms";
                return new NpgsqlLane(opened, tables, new AppendGuard(timeout, isBound), preparing ?? isDirect);
            }
        }
    }

    /// <summary>Says that nobody uses it from now on.</summary>
    internal void Rest() => restingSince = Stopwatch.GetTimestamp();

    /// <summary>Writes an append of one entry.</summary>
    /// <param name="batch">The batch.</param>
    /// <param name="shape">Its shape.</param>
    /// <param name="bound">The moment that the server's clock must have passed; null where none.</param>
    internal async ValueTask WriteAsync(JournalBatch batch, LoneShape shape, DateTime? bound)
    {
        if (!lone.TryGetValue(shape, out LoneAppend? append))
        {
            lone.Add(shape, append = new LoneAppend(Connection, tables, shape, guard));
        }

        await OnceMoreIfForgottenAsync(async () =>
        {
            await append.ExecuteAsync(batch, bound, prepares).ConfigureAwait(false);
            return true;
        }).ConfigureAwait(false);
    }

    /// <summary>Writes appends of different cases, each for itself.</summary>
    /// <param name="members">The batches.</param>
    /// <param name="bound">The moment that the server's clock must have passed; null where none.</param>
    /// <returns>The cases that were left out, with the version that each stands at; null where there is none.</returns>
    internal ValueTask<Dictionary<string, long?>?> WriteAsync(IReadOnlyList<JournalBatch> members, DateTime? bound)
    {
        // A purge may have the table of personal data to itself: who has none does not touch it.
        bool hasPersonalData = members.Any(HasPersonalData);
        GroupAppend append = groups[hasPersonalData ? 1 : 0] ??= new GroupAppend(Connection, tables, hasPersonalData, guard);
        return OnceMoreIfForgottenAsync(() => append.ExecuteAsync(members, bound, prepares));
    }

    internal static bool HasPersonalData(JournalBatch batch) => batch.Entries.Any(entry => entry.Personal is not null);

    public async ValueTask DisposeAsync()
    {
        foreach (LoneAppend each in lone.Values)
        {
            await each.DisposeAsync().ConfigureAwait(false);
        }

        foreach (GroupAppend? each in groups)
        {
            if (each is not null)
            {
                await each.DisposeAsync().ConfigureAwait(false);
            }
        }

        await opened.DisposeAsync().ConfigureAwait(false);
    }

    /// <summary>
    /// Writes once more, without preparing, where somebody has taken the prepared statements from the session, or a pooler has changed it:
    /// nothing of the statement was executed.
    /// </summary>
    private async ValueTask<T> OnceMoreIfForgottenAsync<T>(Func<ValueTask<T>> write)
    {
        try
        {
            return await write().ConfigureAwait(false);
        }
        catch (PostgresException exception) when (prepares && exception.SqlState
            is PostgresErrorCodes.InvalidSqlStatementName or PostgresErrorCodes.DuplicatePreparedStatement)
        {
            prepares = false;
            Connection.UnprepareAll();
            return await write().ConfigureAwait(false);
        }
    }
}
