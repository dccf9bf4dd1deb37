using System.Collections.Immutable;
using System.Data.Common;
using NodaTime;
using SelfGov.Cases.Lists;
using SelfGov.Cases.Worklists;
using SelfGov.EntityFrameworkCore.Readers;
using SelfGov.EntityFrameworkCore.Storage;
using SelfGov.Journal;

namespace SelfGov.EntityFrameworkCore.Worklists;

/// <summary>
/// What has to be done over all cases, by whom, and until when: every deadline of every case, those of their parts included. Added by
/// <c>AddWorklist</c>, and kept beside the journal by <see cref="WorklistReader"/>.
/// </summary>
/// <remarks>
/// Thread-safe. It follows the journal by a second or so where nothing goes wrong (<see cref="WorklistPage.Lag"/>); what a command leads to
/// may not stand in it yet. It is made of the entries alone, without their personal data, and can be thrown away and made again.
/// </remarks>
public sealed class Worklist : IWorklist
{
    private readonly RelationalJournal journal;
    private readonly WorklistLaws laws;
    private readonly JournalReading<WorklistReader> reading;
    private readonly IClock clock;

    internal Worklist(JournalDatabase database, WorklistLaws laws, JournalReading<WorklistReader> reading, IClock clock)
    {
        journal = database.Journal;
        this.laws = laws;
        this.reading = reading;
        this.clock = clock;
    }

    /// <summary>One page of the deadlines that meet a query, each once.</summary>
    /// <param name="query">The query.</param>
    /// <param name="cancellationToken">Cancels the question.</param>
    /// <exception cref="ArgumentNullException">The query is null.</exception>
    /// <exception cref="ArgumentException">The query names more than 300 combinations of roles, kinds and kinds of deadline.</exception>
    /// <exception cref="InvalidPageTokenException">The token of the query is none, or belongs to another query.</exception>
    /// <exception cref="JournalUnavailableException">The database cannot be used.</exception>
    public async ValueTask<WorklistPage> ListAsync(WorklistQuery query, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(query);
        WorklistPosition? after = WorklistPosition.Of(query);
        Instant now = clock.GetCurrentInstant();
        Instant asOf = after?.AsOf ?? query.AsOf ?? now;
        Duration? lag = reading.Lag;
        List<(WorkItem Item, Instant Key, int Place)> rows = await journal.RunAsync(
            async connection =>
            {
                await using DbCommand command = new WorklistSelection(WorklistTables.Of(connection.Context), query, after, asOf)
                    .Page(connection);
                await using DbDataReader reader = await command.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false);
                var read = new List<(WorkItem, Instant, int)>();
                var item = new WorkItemReader(reader, journal.MomentOf, laws, now);
                while (await reader.ReadAsync(cancellationToken).ConfigureAwait(false))
                {
                    read.Add(item.Read());
                }

                return read;
            },
            cancellationToken).ConfigureAwait(false);
        ImmutableArray<WorkItem> items = [.. rows.Take(query.Limit).Select(row => row.Item)];
        string? next = rows.Count <= query.Limit
            ? null
            : new WorklistPosition(asOf, rows[query.Limit - 1].Key, items[^1].Case.ToString(), rows[query.Limit - 1].Place).TokenFor(query);
        return new(items, next, lag);
    }

    /// <summary>How many deadlines meet a query, on all pages; its limit and its token do not count.</summary>
    /// <param name="query">The query.</param>
    /// <param name="cancellationToken">Cancels the question.</param>
    /// <remarks>Counts them one by one: it takes time in proportion to their number.</remarks>
    /// <exception cref="ArgumentNullException">The query is null.</exception>
    /// <exception cref="ArgumentException">The query names more than 300 combinations of roles, kinds and kinds of deadline.</exception>
    /// <exception cref="JournalUnavailableException">The database cannot be used.</exception>
    public async ValueTask<long> CountAsync(WorklistQuery query, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(query);
        Instant asOf = query.AsOf ?? clock.GetCurrentInstant();
        return await journal.RunAsync(
            async connection =>
            {
                await using DbCommand command = new WorklistSelection(WorklistTables.Of(connection.Context), query, null, asOf)
                    .Count(connection);
                return (long)(await command.ExecuteScalarAsync(cancellationToken).ConfigureAwait(false))!;
            },
            cancellationToken).ConfigureAwait(false);
    }
}
