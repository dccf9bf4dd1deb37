using System.Collections.Immutable;
using System.Data.Common;
using Microsoft.Extensions.Logging;
using NodaTime;
using SelfGov.Cases;
using SelfGov.EntityFrameworkCore.Readers;
using SelfGov.EntityFrameworkCore.Storage;
using SelfGov.Journal;
using SelfGov.Law;
using SelfGov.Workflow;

namespace SelfGov.EntityFrameworkCore.Worklists;

/// <summary>
/// Keeps the <see cref="Worklist"/>: what has to be done in a case is computed anew when the case goes on, when time changes it, and when
/// it was computed under another law or another work calendar. Added by <c>AddWorklist</c>; <see cref="JournalReading{TReader}"/> of it
/// tells its lag and has it begin anew.
/// </summary>
/// <remarks>
/// A case that cannot be read concerns itself alone: it is logged and marked, what was known of it stays, and it is tried again after an
/// hour, or when it goes on, or by a process that has another law. Of processes with different laws, as while a new release is rolled out,
/// the one that began last has the rows renewed; after ten minutes the others have them renewed themselves, since it may have ended.
/// </remarks>
public sealed partial class WorklistReader : IJournalReader
{
    private const int CasesAtATime = 100;
    private static readonly Duration Pause = Duration.FromHours(1);

    private readonly RelationalJournal journal;
    private readonly WorklistLaws laws;
    private readonly WorklistAnnouncement announcement;
    private readonly IClock clock;
    private readonly ILogger<WorklistReader> logger;

    internal WorklistReader(
        JournalDatabase database, WorklistLaws laws, WorklistAnnouncement announcement, IClock clock, ILogger<WorklistReader> logger)
    {
        journal = database.Journal;
        this.laws = laws;
        this.announcement = announcement;
        this.clock = clock;
        this.logger = logger;
    }

    /// <inheritdoc/>
    public ValueTask<long> PositionAsync(CancellationToken cancellationToken) =>
        AskAsync(state => state.PositionAsync(), cancellationToken);

    /// <inheritdoc/>
    public async ValueTask<bool> TakeAsync(long after, ImmutableArray<JournalEntry> entries, CancellationToken cancellationToken)
    {
        JournalEntry[] last = [.. entries.GroupBy(entry => entry.Case).Select(ofCase => ofCase.MaxBy(entry => entry.Version)!)];
        Dictionary<string, (long Version, long Law)> computed = await AskAsync(
            state => state.ComputedAsync([.. last.Select(entry => entry.Case.ToString())]), cancellationToken).ConfigureAwait(false);
        var changed = new List<WorkEntry>();
        foreach (JournalEntry entry in last)
        {
            string id = entry.Case.ToString();
            if (!computed.TryGetValue(id, out var known) || known.Version < entry.Version
                || !laws.IsCurrent(entry.Kind, entry.Edition, known.Law))
            {
                changed.Add(await ComputeAsync(id, entry.Kind, entry.Edition, cancellationToken).ConfigureAwait(false));
            }
        }

        return await WriteAsync(
            async writer =>
            {
                bool moves = await writer.MoveAsync(after, entries[^1].Position).ConfigureAwait(false);
                if (moves)
                {
                    await writer.WriteAsync(changed).ConfigureAwait(false);
                }

                return moves;
            },
            cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public async ValueTask ResetAsync(CancellationToken cancellationToken) => await WriteAsync(
        async writer =>
        {
            await writer.ClearAsync().ConfigureAwait(false);
            return true;
        },
        cancellationToken).ConfigureAwait(false);

    /// <inheritdoc/>
    public async ValueTask<bool> TendAsync(CancellationToken cancellationToken)
    {
        if (!announcement.IsMade)
        {
            await WriteAsync(
                async writer =>
                {
                    await writer.AnnounceAsync(laws.Kinds.Select(kind => (kind, laws.Of(kind)!.Value))).ConfigureAwait(false);
                    return true;
                },
                cancellationToken).ConfigureAwait(false);
            announcement.IsMade = true;
        }

        List<WorklistState.StoredCase> stale = await AskAsync(StaleAsync, cancellationToken).ConfigureAwait(false);
        var renewed = new List<WorkEntry>();
        foreach (WorklistState.StoredCase each in stale)
        {
            renewed.Add(await ComputeAsync(each.Id, each.Kind, EditionId.FromStore(each.Edition), cancellationToken).ConfigureAwait(false));
        }

        return renewed.Count > 0
            && await WriteAsync(writer => writer.WriteAsync(renewed), cancellationToken).ConfigureAwait(false) > 0
            && renewed.Count >= CasesAtATime;
    }

    private async ValueTask<List<WorklistState.StoredCase>> StaleAsync(WorklistState state)
    {
        ImmutableArray<string> kinds = laws.Kinds;
        if (kinds.IsEmpty)
        {
            return [];
        }

        List<WorklistState.StoredCase> stale =
            await state.DueAsync(kinds, clock.GetCurrentInstant(), CasesAtATime).ConfigureAwait(false);
        Dictionary<string, long> leading = await state.LawsAsync().ConfigureAwait(false);
        Instant now = clock.GetCurrentInstant();
        foreach (string kind in kinds)
        {
            announcement.Note(kind, leading.GetValueOrDefault(kind), laws.Of(kind)!.Value, now);
        }

        foreach ((string kind, long law) in await state.ComputedUnderAsync().ConfigureAwait(false))
        {
            if (stale.Count < CasesAtATime && laws.Of(kind) is { } own && !laws.IsOwn(kind, law)
                && (law == WorklistLaws.NotComputed || leading.GetValueOrDefault(kind) == own))
            {
                stale.AddRange(await state.UnderAsync(kind, law, CasesAtATime - stale.Count).ConfigureAwait(false));
            }
        }

        return [.. stale.DistinctBy(each => each.Id, StringComparer.Ordinal)];
    }

    private async ValueTask<WorkEntry> ComputeAsync(string id, string kind, EditionId edition, CancellationToken cancellationToken)
    {
        if (laws.CasesOf(kind) is not { } cases)
        {
            return WorkEntry.Failed(id, kind, edition, WorklistLaws.NotComputed, null, null);
        }

        try
        {
            return WorkEntry.Of(await cases.WorkAsync(CaseId.FromStore(id), cancellationToken).ConfigureAwait(false));
        }
        catch (Exception exception) when (!Rounds.IsStop(exception, cancellationToken) && exception is not JournalUnavailableException)
        {
            CaseFailed(id, kind, exception);
            return WorkEntry.Failed(
                id, kind, edition, laws.OfFailure(kind), clock.GetCurrentInstant() + Pause, exception.GetType().Name);
        }
    }

    private ValueTask<T> AskAsync<T>(Func<WorklistState, ValueTask<T>> askAsync, CancellationToken cancellationToken) => journal.RunAsync(
        connection => askAsync(new(connection, WorklistTables.Of(connection.Context), cancellationToken)), cancellationToken);

    private ValueTask<T> WriteAsync<T>(Func<WorklistWriter, ValueTask<T>> writeAsync, CancellationToken cancellationToken) =>
        journal.RunAsync(
            async connection =>
            {
                DbTransaction transaction = await connection.Connection.BeginTransactionAsync(cancellationToken).ConfigureAwait(false);
                await using (transaction.ConfigureAwait(false))
                {
                    T answer = await writeAsync(new(connection, transaction, WorklistTables.Of(connection.Context), cancellationToken))
                        .ConfigureAwait(false);
                    await transaction.CommitAsync(CancellationToken.None).ConfigureAwait(false);
                    return answer;
                }
            },
            cancellationToken);

    [LoggerMessage(30, LogLevel.Error, "What has to be done in case {Case} of kind {Kind} could not be computed.")]
    private partial void CaseFailed(string @case, string kind, Exception exception);
}
