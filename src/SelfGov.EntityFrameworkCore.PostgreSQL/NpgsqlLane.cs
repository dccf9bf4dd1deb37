using System.Data;
using System.Diagnostics;
using System.Globalization;
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
    private readonly string? patience;
    private bool prepares;
    private long restingSince;

    private NpgsqlLane(JournalConnection opened, JournalTables tables, AppendGuard guard, bool prepares, string? patience)
    {
        this.patience = patience;
        this.opened = opened;
        this.tables = tables;
        this.guard = guard;
        this.prepares = prepares;
    }

    /// <summary>Whether the connection is not known to be lost.</summary>
    internal bool IsOpen => Connection.State == ConnectionState.Open;

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
        (int process, string patience, double seconds) = await AskAsync(connection, cancellationToken).ConfigureAwait(false);
        string? timeout = seconds > 0 && seconds <= LongestWait.TotalSeconds
            ? null
            : $"{LongestWait.TotalMilliseconds.ToString(CultureInfo.InvariantCulture)}ms";

        // A pooler gives itself out as another process, and may have the next transaction served by a third: there each says it anew.
        bool isDirect = process == connection.ProcessID;
        if (!isDirect || timeout is null)
        {
            return new NpgsqlLane(opened, tables, new AppendGuard(tables, timeout, isBound), preparing ?? isDirect, null);
        }

        // Said to the session, it holds for the locks of tables too, which are taken before a statement begins.
        await SetAsync(connection, timeout, cancellationToken).ConfigureAwait(false);
        return new NpgsqlLane(opened, tables, new AppendGuard(tables, null, isBound), preparing ?? true, patience);
    }

    private static async ValueTask<(int Process, string Patience, double Seconds)> AskAsync(
        NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        var command = new NpgsqlCommand(
            "SELECT pg_backend_pid(), current_setting('lock_timeout'), "
                + "extract(epoch FROM current_setting('lock_timeout')::interval)::float8",
            connection);
        await using (command.ConfigureAwait(false))
        {
            NpgsqlDataReader reader = await command.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false);
            await using (reader.ConfigureAwait(false))
            {
                await reader.ReadAsync(cancellationToken).ConfigureAwait(false);
                return (reader.GetInt32(0), reader.GetString(1), reader.GetDouble(2));
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
        await OnceMoreIfForgottenAsync(async () =>
        {
            if (!lone.TryGetValue(shape, out LoneAppend? append))
            {
                lone.Add(shape, append = new LoneAppend(Connection, tables, shape, guard));
            }

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
        return OnceMoreIfForgottenAsync(() =>
        {
            GroupAppend append = groups[hasPersonalData ? 1 : 0] ??= new GroupAppend(Connection, tables, hasPersonalData, guard);
            return append.ExecuteAsync(members, bound, prepares);
        });
    }

    internal static bool HasPersonalData(JournalBatch batch) => batch.Entries.Any(entry => entry.PersonalUtf8 is not null);

    public async ValueTask DisposeAsync()
    {
        try
        {
            await ForgetAsync().ConfigureAwait(false);
            if (patience is not null)
            {
                await SetAsync(Connection, patience, CancellationToken.None).ConfigureAwait(false);
            }
        }
        catch (Exception exception) when (exception is NpgsqlException or InvalidOperationException)
        {
            // The connection is lost, and does not go back to the pool.
        }
        finally
        {
            await opened.DisposeAsync().ConfigureAwait(false);
        }
    }

    private async ValueTask ForgetAsync()
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

        lone.Clear();
        Array.Clear(groups);
    }

    private static async ValueTask SetAsync(NpgsqlConnection connection, string lockTimeout, CancellationToken cancellationToken)
    {
        var command = new NpgsqlCommand("SELECT set_config('lock_timeout', $1, false)", connection)
        {
            Parameters = { new NpgsqlParameter<string> { TypedValue = lockTimeout } },
        };
        await using (command.ConfigureAwait(false))
        {
            await command.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false);
        }
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
            await ForgetAsync().ConfigureAwait(false);
            Connection.UnprepareAll();
            return await write().ConfigureAwait(false);
        }
    }
}
