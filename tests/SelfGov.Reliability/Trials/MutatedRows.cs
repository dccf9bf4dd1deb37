using System.Collections.Immutable;
using Microsoft.Data.Sqlite;
using SelfGov.Reliability.Changes;
using SelfGov.Reliability.Databases;
using SelfGov.Reliability.Procedures;
using SelfGov.Workflow;

namespace SelfGov.Reliability.Trials;

/// <summary>
/// Somebody who has the database changes a value of each case, in any column and to anything: reading, listing, feeding and verifying
/// answer with documented exceptions, and the verification finds it, unless <c>docs/journal.md</c> says that it is not found.
/// </summary>
internal static class MutatedRows
{
    // One case stays as it is.
    private const int Spared = 0;

    internal static async Task RunAsync(TrialRun run)
    {
        int rounds = run.Of(20, 200_000 / (ChangedStore.Cases - 1));
        await using var database = (SqliteDatabase)await run.MigratedAsync();
        await using var store = new ChangedStore(database);
        await store.FillAsync();
        var tally = new Tally();
        var before = new Dictionary<string, ImmutableArray<long>>();
        for (int round = 0; round < rounds; round++)
        {
            await RoundAsync(run, database, store, tally, new Dice(run.Seed + (uint)round), before);
        }

        run.Report($"{tally.Made:N0} values changed in {StoredColumn.All.Distinct().Count()} columns: {tally.Found:N0} found, "
            + $"{tally.Same:N0} read as the same value, {tally.Known:N0} as the page says not found, {tally.Refused:N0} not taken by the "
            + $"database; {tally.Count.Faults.Count} faults");
        foreach ((string fault, string change) in tally.Count.Faults)
        {
            await Console.Error.WriteLineAsync($"{fault}\n    {change}");
        }

        Oracle.None(tally.Count.Faults.Keys, "undocumented or not found");
    }

    private static async Task RoundAsync(
        TrialRun run, SqliteDatabase database, ChangedStore store, Tally tally, Dice dice, Dictionary<string, ImmutableArray<long>> rows)
    {
        var changes = new Dictionary<CaseId, RowChange>();
        await using (var transaction = (SqliteTransaction)await store.Owner.BeginTransactionAsync())
        {
            for (int place = 0; place < ChangedStore.Cases; place++)
            {
                CaseId id = ChangedStore.CaseOf(place);
                if (place != Spared && await ChangeAsync(store, dice, id, rows) is { } change)
                {
                    changes[id] = change;
                }
                else
                {
                    tally.Refused += place == Spared ? 0 : 1;
                }
            }

            await transaction.CommitAsync();
        }

        await tally.LookAsync(store.ReadAllAsync, "lists and feed");
        foreach ((CaseId id, RowChange change) in changes)
        {
            await tally.LookAsync(
                async () => tally.Add(change, await store.IsFoundAsync(id), database.Clock.GetCurrentInstant()), $"{id} {change}");
        }

        await tally.LookAsync(
            async () => Oracle.Holds(!await store.IsFoundAsync(ChangedStore.CaseOf(Spared)), "A change of others breaks a case."),
            "spared");
        await using SqliteTransaction back = (SqliteTransaction)await store.Owner.BeginTransactionAsync();
        foreach (RowChange change in changes.Values.Reverse())
        {
            change.Undo();
        }

        await back.CommitAsync();
    }

    private static async Task<RowChange?> ChangeAsync(
        ChangedStore store, Dice dice, CaseId id, Dictionary<string, ImmutableArray<long>> known)
    {
        StoredColumn column = StoredColumn.All[dice.Below(StoredColumn.All.Length)];
        string of = $"{column.Table} {id}";
        if (!known.TryGetValue(of, out ImmutableArray<long> rows))
        {
            known[of] = rows = await store.RowsAsync(column.Table, id);
        }

        var change = new RowChange(store.Owner, column, rows[dice.Below(rows.Length)]);
        return change.TryMake(new StoredValues(dice).Of(column.Kind, change.Before)) ? change : null;
    }

    private sealed class Tally
    {
        internal int Made { get; private set; }

        internal int Found { get; private set; }

        internal int Same { get; private set; }

        internal int Known { get; private set; }

        internal int Refused { get; set; }

        internal FuzzCount Count { get; } = new();

        internal void Add(RowChange change, bool isFound, NodaTime.Instant now)
        {
            Made++;
            if (isFound)
            {
                Found++;
            }
            else if (!change.IsAnother)
            {
                Same++;
            }
            else if (KnownAsNotFound.Has(change, now))
            {
                Known++;
            }
            else
            {
                Count.Faults.TryAdd($"not found: {change.Column}", $"{change}");
            }
        }

        internal async Task LookAsync(Func<Task> look, string at)
        {
            try
            {
                await look();
            }
            catch (Exception fault)
            {
                Count.Fault(fault, at);
            }
        }
    }
}
