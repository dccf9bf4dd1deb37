using System.Collections.Immutable;
using System.Data.Common;
using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using SelfGov.Cases;
using SelfGov.EntityFrameworkCore.Model;
using SelfGov.Journal;
using SelfGov.Journal.Chain;
using SelfGov.Law;
using SelfGov.Workflow;

namespace SelfGov.EntityFrameworkCore.Storage;

/// <summary>
/// The journal in a relational database: what databases do alike. A package for a database derives from it; hosts do not.
/// </summary>
/// <remarks>
/// Reads take no locks that an append waits for. <see cref="AppendAsync"/> and <see cref="PurgeAsync"/> leave the work to the package.
/// </remarks>
public abstract class RelationalJournal : ICaseJournal, IRefusalJournal
{
    private const int EntriesInPage = 500;
    private readonly JournalConnections connections;
    private JournalTables? tables;

    /// <summary>Creates the journal.</summary>
    /// <param name="connections">Where it has its connections from.</param>
    /// <exception cref="ArgumentNullException">The connections are null.</exception>
    protected RelationalJournal(JournalConnections connections)
    {
        ArgumentNullException.ThrowIfNull(connections);
        this.connections = connections;
    }

    /// <summary>The name by which EF Core knows the database (<c>DatabaseFacade.ProviderName</c>).</summary>
    protected abstract string ProviderName { get; }

    /// <summary>
    /// SQL that takes cases whose time has come, in the order of their moments, so that no other scheduler takes them until the claim ends,
    /// and answers with their identities and kinds: <c>{0}</c> is the table, <c>@now</c>, <c>@until</c>, <c>@limit</c> and <c>@kinds</c>
    /// are its parameters.
    /// </summary>
    protected abstract string ClaimText { get; }

    /// <summary>Where it has its connections from.</summary>
    protected JournalConnections Connections => connections;

    /// <summary>The same journal in the transaction of a host's context.</summary>
    /// <param name="host">The host's context.</param>
    /// <exception cref="ArgumentNullException">The context is null.</exception>
    /// <exception cref="NotSupportedException">The context is of another database.</exception>
    public RelationalJournal In(DbContext host)
    {
        ArgumentNullException.ThrowIfNull(host);
        ThrowIfOfAnotherProvider(host);
        return Over(new JournalConnections(host));
    }

    /// <inheritdoc/>
    public async ValueTask<Checkpoint> HeadAsync(CaseId id, CancellationToken cancellationToken = default) => await RunAsync(
        async connection =>
        {
            await using DbCommand command =
                connection.Command($"SELECT version, head FROM {TablesOf(connection.Context).Cases} WHERE case_id = @case");
            Add(command, "case", id.ToString());
            await using DbDataReader reader = await command.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false);
            return await reader.ReadAsync(cancellationToken).ConfigureAwait(false)
                ? new Checkpoint(reader.GetInt64(0), EntryReader.Hash(reader, 1))
                : default;
        },
        cancellationToken).ConfigureAwait(false);

    /// <inheritdoc/>
    public IAsyncEnumerable<JournalEntry> ReadAsync(CaseId id, long fromVersion = 1, CancellationToken cancellationToken = default)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(fromVersion, 1);
        return ReadOfCaseAsync(id.ToString(), fromVersion, cancellationToken);
    }

    /// <inheritdoc/>
    public IAsyncEnumerable<JournalEntry> ReadAllAsync(long afterPosition = 0, CancellationToken cancellationToken = default)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(afterPosition);
        return ReadOfAllAsync(afterPosition, cancellationToken);
    }

    /// <inheritdoc/>
    public async ValueTask AppendAsync(ImmutableArray<JournalBatch> batches, CancellationToken cancellationToken = default)
    {
        if (batches.IsDefaultOrEmpty)
        {
            return;
        }

        try
        {
            if (connections.AreOfHost)
            {
                await WriteInTransactionOfHostAsync(batches, cancellationToken).ConfigureAwait(false);
            }
            else
            {
                await WriteAsync(batches, cancellationToken).ConfigureAwait(false);
            }
        }
        catch (JournalMovedException)
        {
            throw await ConflictAsync(batches, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception) when (ExplainAny(exception) is { } explained)
        {
            throw explained;
        }
    }

    /// <inheritdoc/>
    public async ValueTask<RecordedRequest?> FindRequestAsync(
        CaseId id, string idempotencyKey, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(idempotencyKey);
        return await RunAsync(
            async connection =>
            {
                await using DbCommand command = connection.Command(
                    $"SELECT first_version, last_version FROM {TablesOf(connection.Context).Requests} WHERE "
                        + $"case_id = @case AND key = @key");
                Add(command, "case", id.ToString());
                Add(command, "key", idempotencyKey);
                await using DbDataReader reader = await command.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false);
                return await reader.ReadAsync(cancellationToken).ConfigureAwait(false)
                    ? new RecordedRequest(idempotencyKey, reader.GetInt64(0), reader.GetInt64(1))
                    : null;
            },
            cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public async IAsyncEnumerable<RefusedCommand> ReadRefusalsAsync(
        CaseId id, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        foreach (RefusedCommand refused in await RunAsync(
            async connection =>
            {
                JournalTables names = TablesOf(connection.Context);
                await using DbCommand command = connection.Command(
                    $"SELECT {string.Join(", ", RefusalReader.Columns.Select(column => $"r.{column}"))}, p.record "
                        + $"FROM {names.Refusals} AS r LEFT JOIN {names.PersonalData} AS p "
                        + "ON p.case_id = r.case_id AND p.version = -r.number "
                        + "WHERE r.case_id = @case ORDER BY r.number");
                Add(command, "case", id.ToString());
                await using DbDataReader reader = await command.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false);
                var read = new List<RefusedCommand>();
                while (await reader.ReadAsync(cancellationToken).ConfigureAwait(false))
                {
                    read.Add(RefusalReader.Read(reader, id, MomentOf));
                }

                return read;
            },
            cancellationToken).ConfigureAwait(false))
        {
            yield return refused;
        }
    }

    /// <inheritdoc/>
    public async ValueTask<bool> AppendRefusalAsync(RefusedCommand refused, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(refused);
        return await RunAsync(
            async connection =>
            {
                JournalTables names = TablesOf(connection.Context);
                await using DbTransaction? own = connections.AreOfHost
                    ? null
                    : await connection.Connection.BeginTransactionAsync(cancellationToken).ConfigureAwait(false);
                bool isAppended = await InsertAsync(
                    connection, own, names.Refusals, RefusalReader.Columns, RefusalReader.ValuesOf(refused), cancellationToken)
                    .ConfigureAwait(false);
                if (isAppended && refused.Personal is { } record)
                {
                    await InsertAsync(
                        connection, own, names.PersonalData, ["case_id", "version", "record"],
                        [refused.Case.ToString(), JournalTables.VersionOfRefused(refused.Number), record], cancellationToken)
                        .ConfigureAwait(false);
                }

                if (own is not null)
                {
                    await own.CommitAsync(CancellationToken.None).ConfigureAwait(false);
                }

                return isAppended;
            },
            cancellationToken).ConfigureAwait(false);
    }

    private static async ValueTask<bool> InsertAsync(
        JournalConnection connection, DbTransaction? transaction, string table, ImmutableArray<string> columns,
        ImmutableArray<object?> values, CancellationToken cancellationToken)
    {
        await using DbCommand command = connection.Command(
            $"INSERT INTO {table} ({string.Join(", ", columns)}) VALUES ({string.Join(", ", columns.Select(column => $"@{column}"))}) "
                + "ON CONFLICT DO NOTHING");
        command.Transaction = transaction ?? command.Transaction;
        for (int i = 0; i < columns.Length; i++)
        {
            Add(command, columns[i], values[i] ?? DBNull.Value);
        }

        return await command.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false) == 1;
    }

    /// <inheritdoc/>
    public async ValueTask<ImmutableArray<CaseSummary>> ListAsync(CaseQuery query, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(query);
        return await RunAsync(
            async connection =>
            {
                List<CaseRow> rows = await CaseRows.Of(connection.Context.Set<CaseRow>(), query).ToListAsync(cancellationToken)
                    .ConfigureAwait(false);
                return rows.Select(SummaryOf).ToImmutableArray();
            },
            cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    /// <exception cref="PurgeIncompleteException">
    /// Somebody could see the data for longer than <see cref="PurgeOptions.Patience"/>.
    /// </exception>
    public async ValueTask PurgeAsync(CancellationToken cancellationToken = default)
    {
        if (connections.AreOfHost)
        {
            return;
        }

        try
        {
            await PurgeFilesAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception) when (ExplainAny(exception) is { } explained)
        {
            throw explained;
        }
    }

    internal void ThrowIfOfAnotherProvider(DbContext context)
    {
        if (context.Database.ProviderName != ProviderName)
        {
            throw new NotSupportedException(
                $"The journal is kept by {ProviderName}; {context.GetType().Name} has {context.Database.ProviderName ?? "no database"}.");
        }
    }

    /// <summary>
    /// Takes the cases of some kinds whose time has come, so that no other scheduler takes them until the claim ends or they are appended
    /// to.
    /// </summary>
    internal async ValueTask<ImmutableArray<(CaseId Case, string Kind)>> ClaimDueAsync(
        IReadOnlyCollection<string> kinds, Instant now, Instant until, int limit, CancellationToken cancellationToken) => await RunAsync(
        async connection =>
        {
            await using DbCommand command = connection.Command(string.Format(
                System.Globalization.CultureInfo.InvariantCulture, ClaimText, TablesOf(connection.Context).Cases));
            Add(command, "now", now.ToDatabase());
            Add(command, "until", until.ToDatabase());
            Add(command, "limit", limit);
            AddKinds(command, kinds);
            ImmutableArray<(CaseId, string)>.Builder claimed = ImmutableArray.CreateBuilder<(CaseId, string)>();
            await using DbDataReader reader = await command.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false);
            while (await reader.ReadAsync(cancellationToken).ConfigureAwait(false))
            {
                claimed.Add((CaseId.FromStore(reader.GetString(0)), reader.GetString(1)));
            }

            return claimed.DrainToImmutable();
        },
        cancellationToken).ConfigureAwait(false);

    /// <summary>The same journal over other connections.</summary>
    /// <param name="other">The connections.</param>
    protected abstract RelationalJournal Over(JournalConnections other);

    /// <summary>Writes batches in one transaction of its own, durably.</summary>
    /// <param name="batches">The batches; at least one.</param>
    /// <param name="cancellationToken">Cancels the append, as long as the commit is not under way.</param>
    /// <exception cref="JournalMovedException">A case does not stand where its batch starts.</exception>
    protected abstract ValueTask WriteAsync(ImmutableArray<JournalBatch> batches, CancellationToken cancellationToken);

    /// <summary>
    /// Writes batches in a transaction that the host has begun and will end. Where it throws, what was written is undone.
    /// </summary>
    /// <param name="host">The host's context.</param>
    /// <param name="transaction">Its transaction.</param>
    /// <param name="batches">The batches; at least one.</param>
    /// <param name="cancellationToken">Cancels the append.</param>
    /// <exception cref="JournalMovedException">A case does not stand where its batch starts.</exception>
    protected abstract ValueTask WriteInAsync(
        DbContext host, DbTransaction transaction, ImmutableArray<JournalBatch> batches, CancellationToken cancellationToken);

    /// <summary>Removes destroyed personal data from the files. Not called within a transaction of the host.</summary>
    /// <param name="cancellationToken">Cancels the removal.</param>
    /// <exception cref="PurgeIncompleteException">Somebody could see the data for too long.</exception>
    protected abstract ValueTask PurgeFilesAsync(CancellationToken cancellationToken);

    /// <summary>The last position behind which no append under way can still put an entry.</summary>
    /// <param name="cancellationToken">Cancels the question.</param>
    protected abstract ValueTask<long> SettledPositionAsync(CancellationToken cancellationToken);

    /// <summary>What an error of the database means to the caller; null where it means nothing that the package knows.</summary>
    /// <param name="exception">The error.</param>
    protected abstract Exception? Explain(DbException exception);

    /// <summary>Adds the parameter <c>@kinds</c> of <see cref="ClaimText"/>.</summary>
    /// <param name="command">The command.</param>
    /// <param name="kinds">The kinds of cases.</param>
    protected abstract void AddKinds(DbCommand command, IReadOnlyCollection<string> kinds);

    /// <summary>A moment in a column of the current row.</summary>
    /// <param name="reader">The result.</param>
    /// <param name="column">The number of the column, from 0.</param>
    /// <exception cref="FormatException">The value is not written as the journal writes moments: somebody has changed it.</exception>
    protected virtual Instant MomentOf(DbDataReader reader, int column)
    {
        ArgumentNullException.ThrowIfNull(reader);
        return reader.GetDateTime(column).ToInstant();
    }

    /// <summary>The names of the tables.</summary>
    /// <param name="context">A context of the journal.</param>
    protected JournalTables TablesOf(DbContext context) => tables ??= JournalTables.Of(context);

    /// <summary>Acts on an open connection; errors of the database are explained.</summary>
    /// <typeparam name="T">The answer.</typeparam>
    /// <param name="act">What to do.</param>
    /// <param name="cancellationToken">Cancels the opening.</param>
    /// <exception cref="JournalUnavailableException">The database cannot be used.</exception>
    protected async ValueTask<T> RunAsync<T>(Func<JournalConnection, ValueTask<T>> act, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(act);
        try
        {
            JournalConnection connection = await connections.OpenAsync(cancellationToken).ConfigureAwait(false);
            await using (connection.ConfigureAwait(false))
            {
                return await act(connection).ConfigureAwait(false);
            }
        }
        catch (Exception exception) when (ExplainAny(exception) is { } explained)
        {
            throw explained;
        }
    }

    /// <summary>Adds a parameter to a command.</summary>
    /// <param name="command">The command.</param>
    /// <param name="name">The name, without its mark.</param>
    /// <param name="value">The value.</param>
    protected static void Add(DbCommand command, string name, object value)
    {
        ArgumentNullException.ThrowIfNull(command);
        DbParameter parameter = command.CreateParameter();
        parameter.ParameterName = name;
        parameter.Value = value;
        command.Parameters.Add(parameter);
    }

    private async ValueTask WriteInTransactionOfHostAsync(ImmutableArray<JournalBatch> batches, CancellationToken cancellationToken)
    {
        DbContext host = connections.Context();
        HostTransaction transaction = await HostTransaction.BeginAsync(host, cancellationToken).ConfigureAwait(false);
        try
        {
            await WriteInAsync(host, transaction.Transaction, batches, cancellationToken).ConfigureAwait(false);
            await transaction.KeepAsync(cancellationToken).ConfigureAwait(false);
        }
        catch
        {
            await transaction.UndoAsync().ConfigureAwait(false);
            throw;
        }
    }

    // EF Core wraps what may pass by itself into advice about its own retries.
    private Exception? ExplainAny(Exception exception) => (exception, exception.InnerException) switch
    {
        (DbException database, _) => Explain(database),
        (InvalidOperationException, DbException database) => Explain(database),
        _ => null,
    };

    private static CaseSummary SummaryOf(CaseRow row) => new(
        CaseId.FromStore(row.CaseId),
        row.Kind,
        EditionId.FromStore(row.Edition),
        new Checkpoint(row.Version, new EntryHash(row.Head)),
        row.Updated.ToInstant(),
        new CaseStatus(row.State, row.Unit, row.NextCause.ToInstant(), row.NextDeadline.ToInstant()));

    private async IAsyncEnumerable<JournalEntry> ReadOfCaseAsync(
        string id, long fromVersion, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        long next = fromVersion;
        Page page;
        do
        {
            page = await PageAsync(
                "e.case_id = @case AND e.version >= @from ORDER BY e.version", [("case", id), ("from", next)], cancellationToken)
                .ConfigureAwait(false);
            foreach (JournalEntry entry in page.Entries)
            {
                yield return entry;
                next = entry.Version + 1;
            }

            page.ThrowIfBroken();
        }
        while (page.IsFull);
    }

    private async IAsyncEnumerable<JournalEntry> ReadOfAllAsync(
        long afterPosition, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        long last = await SettledPositionAsync(cancellationToken).ConfigureAwait(false);
        long after = afterPosition;
        while (after < last)
        {
            Page page = await PageAsync(
                "e.position > @after AND e.position <= @last ORDER BY e.position", [("after", after), ("last", last)], cancellationToken)
                .ConfigureAwait(false);
            foreach (JournalEntry entry in page.Entries)
            {
                yield return entry;
            }

            page.ThrowIfBroken();
            after = page.IsFull ? page.Entries[^1].Position : last;
        }
    }

    private async ValueTask<Page> PageAsync(
        string condition, (string Name, object Value)[] parameters, CancellationToken cancellationToken) => await RunAsync(
        async connection =>
        {
            JournalTables names = TablesOf(connection.Context);
            await using DbCommand command = connection.Command(
                $"SELECT {EntryReader.Columns} FROM {names.Entries} AS e "
                + $"LEFT JOIN {names.PersonalData} AS p ON p.case_id = e.case_id AND p.version = e.version WHERE "
                + $"{condition} LIMIT {EntriesInPage}");
            foreach ((string name, object value) in parameters)
            {
                Add(command, name, value);
            }

            ImmutableArray<JournalEntry>.Builder entries = ImmutableArray.CreateBuilder<JournalEntry>();
            await using DbDataReader reader = await command.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false);
            while (await reader.ReadAsync(cancellationToken).ConfigureAwait(false))
            {
                if (EntryReader.TryRead(reader, MomentOf, out BrokenJournalException? broken) is not { } entry)
                {
                    return new Page(entries.DrainToImmutable(), broken);
                }

                entries.Add(entry);
            }

            return new Page(entries.DrainToImmutable(), null);
        },
        cancellationToken).ConfigureAwait(false);

    private async ValueTask<ConcurrencyConflictException> ConflictAsync(
        ImmutableArray<JournalBatch> batches, CancellationToken cancellationToken)
    {
        JournalBatch moved = batches[0];
        Checkpoint head = default;
        foreach (JournalBatch batch in batches)
        {
            head = await HeadAsync(batch.Case, cancellationToken).ConfigureAwait(false);
            if (head != batch.Start)
            {
                moved = batch;
                break;
            }
        }

        return new ConcurrencyConflictException(moved.Case, moved.Start.Count, head.Count);
    }

    /// <summary>Entries as they were read, up to the first row that is none.</summary>
    private sealed record Page(ImmutableArray<JournalEntry> Entries, BrokenJournalException? Broken)
    {
        internal bool IsFull => Entries.Length == EntriesInPage;

        internal void ThrowIfBroken()
        {
            if (Broken is not null)
            {
                throw Broken;
            }
        }
    }
}
