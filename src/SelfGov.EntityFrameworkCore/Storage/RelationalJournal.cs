using System.Collections.Immutable;
using System.Data.Common;
using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Transactions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;
using NodaTime;
using SelfGov.Cases;
using SelfGov.Cases.Lists;
using SelfGov.EntityFrameworkCore.Observation;
using SelfGov.EntityFrameworkCore.Storage.Appends;
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
    private const int MaximumAttempts = 10;
    private readonly JournalConnections connections;
    private AppendQueue? appends;
    private JournalTables? tables;

    /// <summary>Creates the journal.</summary>
    /// <param name="connections">Where it has its connections from.</param>
    /// <exception cref="ArgumentNullException">The connections are null.</exception>
    protected RelationalJournal(JournalConnections connections)
    {
        ArgumentNullException.ThrowIfNull(connections);
        this.connections = connections;
        connections.Place.AskBy(this);
    }

    /// <summary>The name by which EF Core knows the database (<c>DatabaseFacade.ProviderName</c>).</summary>
    protected abstract string ProviderName { get; }

    /// <summary>
    /// SQL that takes cases whose time has come, in the order of their moments, so that no other scheduler takes them until the claim ends,
    /// and answers with their identities and kinds: <c>{0}</c> is the table, <c>@now</c>, <c>@until</c>, <c>@limit</c> and <c>@kinds</c>
    /// are its parameters.
    /// </summary>
    protected abstract string ClaimText { get; }

    /// <summary>
    /// What stands behind a text so that the database compares it letter by letter, as the indexes of lists do; empty where it knows no
    /// other order.
    /// </summary>
    protected internal abstract string Ordinal { get; }

    /// <summary>
    /// What stands before a column so that the database looks for no index that has it; empty where it weighs indexes by what the columns
    /// hold.
    /// </summary>
    protected internal virtual string Aside => string.Empty;

    /// <summary>
    /// The column that has <c>computed_for</c> where that is behind the version, and null elsewhere; null where the database has no need of
    /// one.
    /// </summary>
    protected internal virtual string? Behind => null;

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
        return Over(new JournalConnections(host, connections.Place));
    }

    /// <inheritdoc/>
    public async ValueTask<Checkpoint> HeadAsync(CaseId id, CancellationToken cancellationToken = default) => await RunAsync(
        async connection =>
        {
            await using DbCommand command =
                connection.Command($"SELECT version, head FROM {TablesOf(connection.Context).Cases} WHERE case_id = @case");
            Add(command, "case", id.ToString());
            await using DbDataReader reader = await command.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false);
            return await reader.ReadAsync(cancellationToken).ConfigureAwait(false) ? EntryReader.Head(reader, id) : default;
        },
        cancellationToken).ConfigureAwait(false);

    /// <inheritdoc/>
    public IAsyncEnumerable<JournalEntry> ReadAsync(CaseId id, long fromVersion = 1, CancellationToken cancellationToken = default)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(fromVersion, 1);
        return Pages.ReadOfCaseAsync(id.ToString(), fromVersion, cancellationToken);
    }

    /// <inheritdoc/>
    public async ValueTask<T> ReadAtOnceAsync<T>(
        CaseId id, Func<ICaseJournal, ValueTask<T>> read, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(read);
        return connections.AreOfHost
            ? await read(this).ConfigureAwait(false)
            : await RunAsync(
                async connection =>
                {
                    DbTransaction snapshot = await BeginSnapshotAsync(connection.Connection, cancellationToken).ConfigureAwait(false);
                    await using (snapshot.ConfigureAwait(false))
                    {
                        var within = new JournalConnections(connection.Context, connections.Place, snapshot);
                        return await read(Over(within)).ConfigureAwait(false);
                    }
                },
                cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public IAsyncEnumerable<JournalEntry> ReadAllAsync(long afterPosition = 0, CancellationToken cancellationToken = default)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(afterPosition);
        return Pages.ReadOfAllAsync(afterPosition, cancellationToken);
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
            await ExplainAsync(
                async () =>
                {
                    if (connections.AreOfHost)
                    {
                        await WriteInTransactionOfHostAsync(batches, cancellationToken).ConfigureAwait(false);
                    }
                    else
                    {
                        await connections.CheckAsync(cancellationToken).ConfigureAwait(false);
                        await Appends.AppendAsync(batches, cancellationToken).ConfigureAwait(false);
                    }

                    return true;
                },
                cancellationToken).ConfigureAwait(false);
        }
        catch (JournalMovedException)
        {
            throw await ConflictAsync(batches, cancellationToken).ConfigureAwait(false);
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
    public async ValueTask<StoredCase?> StoredAsync(CaseId id, CancellationToken cancellationToken = default) => await RunAsync(
        async connection => await new StoredCaseReader(connection, TablesOf(connection.Context), id, MomentOf, cancellationToken)
            .ReadAsync().ConfigureAwait(false),
        cancellationToken).ConfigureAwait(false);

    /// <inheritdoc/>
    public IAsyncEnumerable<RefusedCommand> ReadRefusalsAsync(CaseId id, CancellationToken cancellationToken = default) =>
        Refusals.ReadRefusalsAsync(id, cancellationToken);

    /// <inheritdoc/>
    public ValueTask<bool> AppendRefusalAsync(RefusedCommand refused, CancellationToken cancellationToken = default) =>
        Refusals.AppendRefusalAsync(refused, cancellationToken);

    /// <inheritdoc/>
    public ValueTask<CasePage> ListAsync(CaseQuery query, CancellationToken cancellationToken = default) =>
        Index.ListAsync(query, cancellationToken);

    /// <inheritdoc/>
    public ValueTask<ImmutableArray<CaseCount>> CountAsync(CaseQuery query, CancellationToken cancellationToken = default) =>
        Index.CountAsync(query, cancellationToken);

    /// <inheritdoc/>
    public ValueTask<int> RenewAsync(ImmutableArray<CaseRenewal> renewals, CancellationToken cancellationToken = default) =>
        Index.RenewAsync(renewals, cancellationToken);

    /// <inheritdoc/>
    public bool PurgesByItself => LeftToHost is null;

    /// <summary>Why erasures are not followed by a purge; null where they are.</summary>
    protected virtual PurgeObstacle? LeftToHost =>
        connections.AreOfHost ? new(null, "the transaction of the host: purge the journal when it has ended", null) : null;

    /// <inheritdoc/>
    /// <exception cref="JournalUnavailableException">The database cannot be used; what is owed stays owed.</exception>
    public ValueTask<PurgeReport> PurgeAsync(CancellationToken cancellationToken = default) => PurgeWithinAsync(null, cancellationToken);

    /// <summary>Goes on with what is owed, without keeping a scheduler long from what it does besides.</summary>
    internal ValueTask<PurgeReport> ResumePurgeAsync(CancellationToken cancellationToken) =>
        LeftToHost is { } host ? OwedAsync([host], cancellationToken) : PurgeWithinAsync(Duration.FromSeconds(1), cancellationToken);

    /// <summary>What the last purge of this process came to, or was owed when somebody last looked; null where nobody has.</summary>
    internal PurgeReport? LastPurge { get; private set; }

    /// <summary>Makes sure that the tables are there and can be read by this release, and answers with what is owed a purge.</summary>
    /// <exception cref="JournalUnavailableException">The database cannot be used.</exception>
    internal async ValueTask<PurgeReport> ProbeAsync(CancellationToken cancellationToken)
    {
        await RunAsync(
            async connection =>
            {
                await MinimumReader.ThrowIfNewerAsync(connection.Context, cancellationToken).ConfigureAwait(false);
                await OwnTables.ReadAsync(connection, cancellationToken).ConfigureAwait(false);
                return true;
            },
            cancellationToken).ConfigureAwait(false);
        return await OwedAsync(LeftToHost is { } host ? [host] : LastPurge?.Obstacles ?? [], cancellationToken).ConfigureAwait(false);
    }

    private async ValueTask<PurgeReport> PurgeWithinAsync(Duration? patience, CancellationToken cancellationToken)
    {
        using Activity? activity = HostTelemetry.Source.StartActivity("purge");
        try
        {
            PurgeReport report = await ExplainAsync(
                async () =>
                {
                    ImmutableArray<PurgeObstacle> obstacles = connections.AreOfHost
                        ? [LeftToHost!]
                        : await PurgeFilesAsync(patience, cancellationToken).ConfigureAwait(false);
                    return await OwedAsync(obstacles, cancellationToken).ConfigureAwait(false);
                },
                cancellationToken).ConfigureAwait(false);
            activity?.SetTag(HostTelemetry.Owed, report.Owed);
            return report;
        }
        catch (Exception exception)
        {
            HostTelemetry.Fail(activity, exception);
            throw;
        }
    }

    private async ValueTask<PurgeReport> OwedAsync(ImmutableArray<PurgeObstacle> obstacles, CancellationToken cancellationToken) =>
        LastPurge = await RunAsync(
            async connection =>
            {
                await using DbCommand command = connection.Command(
                    $"SELECT count(*), min(recorded) FROM {TablesOf(connection.Context).Purges}");
                await using DbDataReader reader = await command.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false);
                _ = await reader.ReadAsync(cancellationToken).ConfigureAwait(false);
                return reader.GetInt64(0) is > 0 and var owed
                    ? new PurgeReport(owed, MomentOf(reader, 1), obstacles)
                    : PurgeReport.Done;
            },
            cancellationToken).ConfigureAwait(false);

    /// <summary>
    /// Makes sure that what is migrated is the place of the journal, where that is known already, and that of no other tenant.
    /// </summary>
    internal async ValueTask ThrowIfElsewhereAsync(DbContext context, CancellationToken cancellationToken)
    {
        if (connections.Place.MattersToMigration
            && await context.GetService<IRelationalDatabaseCreator>().ExistsAsync(cancellationToken).ConfigureAwait(false))
        {
            await connections.Place.CheckForMigrationAsync(context, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Where a new context leads, whether or not the journal is kept there.</summary>
    internal async ValueTask<string> WhereAsync(CancellationToken cancellationToken) => await ExplainAsync(
        () => connections.Place.WhereAsync(cancellationToken), cancellationToken).ConfigureAwait(false);

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
    /// <returns>The identities as they are stored: one that nobody could have written concerns its row alone.</returns>
    internal ValueTask<ImmutableArray<(string Case, string Kind)>> ClaimDueAsync(
        IReadOnlyCollection<string> kinds, Instant now, Instant until, int limit, CancellationToken cancellationToken) => ExplainAsync(
            () => ClaimAsync(
                (command, context) => PrepareClaim(command, context, kinds, now, until, limit), cancellationToken),
            cancellationToken);

    internal void PrepareClaim(
        DbCommand command, DbContext context, IReadOnlyCollection<string> kinds, Instant now, Instant until, int limit)
    {
        command.CommandText = string.Format(
            System.Globalization.CultureInfo.InvariantCulture, ClaimText, TablesOf(context).Cases);
        command.Parameters.Clear();
        Add(command, "now", now.ToDatabase());
        Add(command, "until", until.ToDatabase());
        Add(command, "limit", limit);
        AddKinds(command, kinds);
    }

    /// <summary>Claims what is due, on a connection of its own where the package does not say another.</summary>
    /// <param name="prepare">
    /// Gives a command <see cref="ClaimText"/> and its parameters, for the tables of a context. It answers with identities and kinds.
    /// </param>
    /// <param name="cancellationToken">Cancels the claim.</param>
    /// <returns>The identities as they are stored, and the kinds.</returns>
    protected virtual async ValueTask<ImmutableArray<(string Case, string Kind)>> ClaimAsync(
        Action<DbCommand, DbContext> prepare, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(prepare);
        JournalConnection connection = await connections.OpenAsync(cancellationToken).ConfigureAwait(false);
        await using (connection.ConfigureAwait(false))
        {
            await ThrowIfAheadAsync(connection, cancellationToken).ConfigureAwait(false);
            await using DbCommand command = connection.Command(string.Empty);
            prepare(command, connection.Context);
            return
            [
                .. await CaseIndex.RowsAsync(command, reader => (reader.GetString(0), reader.GetString(1)), cancellationToken)
                    .ConfigureAwait(false),
            ];
        }
    }

    /// <summary>
    /// Which database a context leads to, and which schema in it has the tables or will have them: the same text for the same place,
    /// however the connection names it, fit for a message; and whether it is certain: not where the tables may yet be made in another
    /// schema.
    /// </summary>
    /// <param name="context">The context, with an open connection.</param>
    /// <param name="tables">The tables.</param>
    /// <param name="schema">The schema that the model names; null where the connection decides.</param>
    /// <param name="cancellationToken">Cancels the question.</param>
    protected internal abstract ValueTask<(string Place, bool IsCertain)> PlaceOfAsync(
        DbContext context, JournalTables tables, string? schema, CancellationToken cancellationToken);

    /// <summary>Makes sure that a journal can be kept with a context.</summary>
    /// <param name="context">The context.</param>
    /// <exception cref="NotSupportedException">It cannot; the message says why.</exception>
    protected internal abstract void ThrowIfUnfit(DbContext context);

    /// <summary>
    /// Closes the connections to the database of a context that this process keeps and nobody uses, and those in use when they are given
    /// back; nothing where the package does not say.
    /// </summary>
    /// <param name="context">The context.</param>
    protected internal virtual void ClearPool(DbContext context)
    {
    }

    /// <summary>What has to be done before a database is migrated; nothing where the package does not say.</summary>
    /// <param name="cancellationToken">Cancels.</param>
    protected internal virtual ValueTask PrepareAsync(CancellationToken cancellationToken) => ValueTask.CompletedTask;

    /// <summary>
    /// Migrates while no other process does, where a database has no lock of its own that ends with the process.
    /// </summary>
    /// <param name="migrate">Migrates.</param>
    /// <param name="cancellationToken">Cancels the waiting.</param>
    /// <exception cref="ArgumentNullException">There is nothing to do.</exception>
    protected internal virtual ValueTask MigrateAloneAsync(Func<Task> migrate, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(migrate);
        return new(migrate());
    }

    /// <summary>The same journal over other connections.</summary>
    /// <param name="other">The connections.</param>
    protected abstract RelationalJournal Over(JournalConnections other);

    /// <summary>Begins a transaction that only reads, and sees the database as it is at one moment.</summary>
    /// <param name="connection">The open connection.</param>
    /// <param name="cancellationToken">Cancels the beginning.</param>
    protected abstract ValueTask<DbTransaction> BeginSnapshotAsync(DbConnection connection, CancellationToken cancellationToken);

    /// <summary>How many groups of appends are written at once at most; one where the package does not say.</summary>
    protected virtual int Lanes => 1;

    /// <summary>
    /// Writes the appends of several callers durably, each whole or not at all, and none that its caller has withdrawn
    /// (<see cref="PendingAppend.TryBegin"/>). One that fails by itself, where a case does not stand where its batch starts
    /// (<see cref="JournalMovedException"/>) or has answered the request before (<see cref="DuplicateRequestException"/>), says so
    /// (<see cref="PendingAppend.Fail"/>), and the others stand.
    /// </summary>
    /// <param name="appends">The appends; at least one, no two to the same case. What is to several cases comes alone.</param>
    /// <param name="cancellationToken">
    /// Cancelled when none of the callers waits any more; heard as long as the commit is not under way.
    /// </param>
    /// <remarks>Called in the surroundings of the first of the callers. Where it throws, nothing was stored of any.</remarks>
    protected abstract ValueTask WriteAsync(ImmutableArray<PendingAppend> appends, CancellationToken cancellationToken);

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

    /// <summary>
    /// Removes destroyed personal data from the files, and then from the table of what is owed the erasures that stood there before it
    /// began. Not called within a transaction of the host.
    /// </summary>
    /// <param name="patience">For how long it waits for those in its way; as the options say where null.</param>
    /// <param name="cancellationToken">Cancels the removal.</param>
    /// <returns>What stood in its way; none where it is done.</returns>
    protected abstract ValueTask<ImmutableArray<PurgeObstacle>> PurgeFilesAsync(Duration? patience, CancellationToken cancellationToken);

    /// <summary>The last position behind which no append under way can still put an entry.</summary>
    /// <param name="cancellationToken">Cancels the question.</param>
    protected internal abstract ValueTask<long> SettledPositionAsync(CancellationToken cancellationToken);

    /// <summary>What an error of the database means to the caller.</summary>
    /// <param name="exception">The error.</param>
    protected abstract Exception Explain(DbException exception);

    /// <summary>Whether two transactions met, and the database has undone this one so that it can be done again at once.</summary>
    /// <param name="exception">The error.</param>
    protected abstract bool IsMeeting(DbException exception);

    /// <summary>Makes sure that the clock of the host is not too far ahead of the database's; here it is bound by nothing.</summary>
    /// <param name="connection">The connection.</param>
    /// <param name="cancellationToken">Cancels the question.</param>
    /// <exception cref="ClockLeadException">It is.</exception>
    protected virtual ValueTask ThrowIfAheadAsync(JournalConnection connection, CancellationToken cancellationToken) =>
        ValueTask.CompletedTask;

    /// <summary>Adds the parameter <c>@kinds</c> of <see cref="ClaimText"/>.</summary>
    /// <param name="command">The command.</param>
    /// <param name="kinds">The kinds of cases.</param>
    protected abstract void AddKinds(DbCommand command, IReadOnlyCollection<string> kinds);

    /// <summary>A moment in a column of the current row.</summary>
    /// <param name="reader">The result.</param>
    /// <param name="column">The number of the column, from 0.</param>
    /// <exception cref="FormatException">The value is not written as the journal writes moments: somebody has changed it.</exception>
    protected internal virtual Instant MomentOf(DbDataReader reader, int column)
    {
        ArgumentNullException.ThrowIfNull(reader);
        return reader.GetDateTime(column).ToInstant();
    }

    internal CaseIndex Index => new(this);

    private StoredRefusals Refusals => new(this, connections.AreOfHost);

    private EntryPages Pages => new(this, connections.AreOfHost && !connections.AreOfSnapshot);

    /// <summary>Is told how appends are written together; said before the first.</summary>
    internal GroupTelemetry? Groups { get; set; }

    private AppendQueue Appends =>
        appends ?? LazyInitializer.EnsureInitialized(ref appends, () => new AppendQueue(WriteAsync, Lanes, Groups));

    /// <summary>The names of the tables.</summary>
    /// <param name="context">A context of the journal.</param>
    protected internal JournalTables TablesOf(DbContext context) => tables ??= JournalTables.Of(context);

    /// <summary>Acts on an open connection; errors of the database are explained.</summary>
    /// <typeparam name="T">The answer.</typeparam>
    /// <param name="act">What to do; done again where transactions met.</param>
    /// <param name="cancellationToken">Cancels the opening.</param>
    /// <exception cref="JournalUnavailableException">The database cannot be used.</exception>
    protected internal ValueTask<T> RunAsync<T>(Func<JournalConnection, ValueTask<T>> act, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(act);
        return ExplainAsync(
            async () =>
            {
                JournalConnection connection = await connections.OpenAsync(cancellationToken).ConfigureAwait(false);
                await using (connection.ConfigureAwait(false))
                {
                    return await act(connection).ConfigureAwait(false);
                }
            },
            cancellationToken);
    }

    /// <summary>
    /// Does something with the database, again where transactions met, and explains its errors. Inside a transaction of the host nothing is
    /// done again: it holds locks that others wait for, and sees what it saw before.
    /// </summary>
    internal async ValueTask<T> ExplainAsync<T>(Func<ValueTask<T>> act, CancellationToken cancellationToken)
    {
        ThrowIfInScope();
        for (int attempt = 1; ; attempt++)
        {
            try
            {
                return await act().ConfigureAwait(false);
            }
            catch (Exception exception) when (DatabaseErrors.In(exception) is { } error)
            {
                if (attempt == MaximumAttempts || connections.AreOfHost || !IsMeeting(error))
                {
                    throw Explain(error);
                }
            }

            await Task.Delay(Random.Shared.Next(1 << attempt), cancellationToken).ConfigureAwait(false);
        }
    }

    private static void ThrowIfInScope()
    {
        if (Transaction.Current is not null)
        {
            throw new InvalidOperationException(
                "A TransactionScope is open around this call, and journals take no part in one. Begin a transaction with "
                    + "Database.BeginTransactionAsync() and handle the command by cases.In(context), or leave the scope for the call with "
                    + "TransactionScopeOption.Suppress.");
        }
    }

    /// <summary>Adds a parameter to a command.</summary>
    /// <param name="command">The command.</param>
    /// <param name="name">The name, without its mark.</param>
    /// <param name="value">The value.</param>
    protected internal static void Add(DbCommand command, string name, object value)
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
            await connections.CheckAsync(cancellationToken).ConfigureAwait(false);
            await WriteInAsync(host, transaction.Transaction, batches, cancellationToken).ConfigureAwait(false);
            await transaction.KeepAsync(cancellationToken).ConfigureAwait(false);
        }
        catch
        {
            await transaction.UndoAsync().ConfigureAwait(false);
            throw;
        }
    }

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
}
