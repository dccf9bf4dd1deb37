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

/// <summary>The journal in a relational database: what SQLite and PostgreSQL do alike.</summary>
internal abstract class RelationalJournal(JournalConnections connections) : ICaseJournal
{
    private const int EntriesInPage = 500;
    private JournalTables? tables;

    /// <summary>Takes cases whose time has come, in the order of their moments, so that no other scheduler takes them until the claim ends.</summary>
    protected abstract string ClaimText { get; }

    protected JournalConnections Connections => connections;

    public async ValueTask<Checkpoint> HeadAsync(CaseId id, CancellationToken cancellationToken = default) => await RunAsync(
        async connection =>
        {
            await using DbCommand command = connection.Command($"SELECT version, head FROM {TablesOf(connection.Context).Cases} WHERE case_id = @case");
            Add(command, "case", id.ToString());
            await using DbDataReader reader = await command.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false);
            return await reader.ReadAsync(cancellationToken).ConfigureAwait(false)
                ? new Checkpoint(reader.GetInt64(0), EntryReader.Hash(reader, 1))
                : default;
        },
        cancellationToken).ConfigureAwait(false);

    public IAsyncEnumerable<JournalEntry> ReadAsync(CaseId id, long fromVersion = 1, CancellationToken cancellationToken = default)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(fromVersion, 1);
        return ReadOfCaseAsync(id.ToString(), fromVersion, cancellationToken);
    }

    public IAsyncEnumerable<JournalEntry> ReadAllAsync(long afterPosition = 0, CancellationToken cancellationToken = default)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(afterPosition);
        return ReadOfAllAsync(afterPosition, cancellationToken);
    }

    public async ValueTask AppendAsync(ImmutableArray<JournalBatch> batches, CancellationToken cancellationToken = default)
    {
        if (batches.IsDefaultOrEmpty)
        {
            return;
        }

        try
        {
            await WriteAsync(batches, cancellationToken).ConfigureAwait(false);
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

    public async ValueTask<RecordedRequest?> FindRequestAsync(CaseId id, string idempotencyKey, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(idempotencyKey);
        return await RunAsync(
            async connection =>
            {
                await using DbCommand command = connection.Command(
                    $"SELECT first_version, last_version FROM {TablesOf(connection.Context).Requests} WHERE case_id = @case AND key = @key");
                Add(command, "case", id.ToString());
                Add(command, "key", idempotencyKey);
                await using DbDataReader reader = await command.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false);
                return await reader.ReadAsync(cancellationToken).ConfigureAwait(false)
                    ? new RecordedRequest(idempotencyKey, reader.GetInt64(0), reader.GetInt64(1))
                    : null;
            },
            cancellationToken).ConfigureAwait(false);
    }

    public async ValueTask<ImmutableArray<CaseSummary>> ListAsync(CaseQuery query, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(query);
        return await RunAsync(
            async connection =>
            {
                List<CaseRow> rows = await CaseRows.Of(connection.Context.Set<CaseRow>(), query).ToListAsync(cancellationToken).ConfigureAwait(false);
                return rows.Select(SummaryOf).ToImmutableArray();
            },
            cancellationToken).ConfigureAwait(false);
    }

    public abstract ValueTask PurgeAsync(CancellationToken cancellationToken = default);

    /// <summary>Takes the cases of some kinds whose time has come, so that no other scheduler takes them until the claim ends or they are appended to.</summary>
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
                claimed.Add((new CaseId(reader.GetString(0)), reader.GetString(1)));
            }

            return claimed.DrainToImmutable();
        },
        cancellationToken).ConfigureAwait(false);

    /// <summary>Writes batches in one transaction; throws <see cref="JournalMovedException"/> where a case does not stand where its batch starts.</summary>
    protected abstract ValueTask WriteAsync(ImmutableArray<JournalBatch> batches, CancellationToken cancellationToken);

    /// <summary>The last position behind which no append under way can still put an entry.</summary>
    protected abstract ValueTask<long> SettledPositionAsync(CancellationToken cancellationToken);

    /// <summary>What an error of the database means to the caller; null where it means nothing that we know.</summary>
    protected abstract Exception? Explain(DbException exception);

    protected abstract void AddKinds(DbCommand command, IReadOnlyCollection<string> kinds);

    protected JournalTables TablesOf(DbContext context) => tables ??= JournalTables.Of(context);

    protected async ValueTask<T> RunAsync<T>(Func<JournalConnection, ValueTask<T>> act, CancellationToken cancellationToken)
    {
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

    // EF Core wraps what may pass by itself into advice about its own retries.
    private Exception? ExplainAny(Exception exception) => (exception, exception.InnerException) switch
    {
        (DbException database, _) => Explain(database),
        (InvalidOperationException, DbException database) => Explain(database),
        _ => null,
    };

    protected static void Add(DbCommand command, string name, object value)
    {
        DbParameter parameter = command.CreateParameter();
        parameter.ParameterName = name;
        parameter.Value = value;
        command.Parameters.Add(parameter);
    }

    private static CaseSummary SummaryOf(CaseRow row) => new(
        new CaseId(row.CaseId),
        row.Kind,
        new EditionId(row.Edition),
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
                "e.case_id = @case AND e.version >= @from ORDER BY e.version", [("case", id), ("from", next)], cancellationToken).ConfigureAwait(false);
            foreach (JournalEntry entry in page.Entries)
            {
                yield return entry;
                next = entry.Version + 1;
            }

            page.ThrowIfBroken();
        }
        while (page.IsFull);
    }

    private async IAsyncEnumerable<JournalEntry> ReadOfAllAsync(long afterPosition, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        long last = await SettledPositionAsync(cancellationToken).ConfigureAwait(false);
        long after = afterPosition;
        while (after < last)
        {
            Page page = await PageAsync(
                "e.position > @after AND e.position <= @last ORDER BY e.position", [("after", after), ("last", last)], cancellationToken).ConfigureAwait(false);
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
                + $"LEFT JOIN {names.PersonalData} AS p ON p.case_id = e.case_id AND p.version = e.version WHERE {condition} LIMIT {EntriesInPage}");
            foreach ((string name, object value) in parameters)
            {
                Add(command, name, value);
            }

            ImmutableArray<JournalEntry>.Builder entries = ImmutableArray.CreateBuilder<JournalEntry>();
            await using DbDataReader reader = await command.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false);
            while (await reader.ReadAsync(cancellationToken).ConfigureAwait(false))
            {
                if (EntryReader.TryRead(reader, out BrokenJournalException? broken) is not { } entry)
                {
                    return new Page(entries.DrainToImmutable(), broken);
                }

                entries.Add(entry);
            }

            return new Page(entries.DrainToImmutable(), null);
        },
        cancellationToken).ConfigureAwait(false);

    private async ValueTask<ConcurrencyConflictException> ConflictAsync(ImmutableArray<JournalBatch> batches, CancellationToken cancellationToken)
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
