using System.Collections.Immutable;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using SelfGov.Cases;
using SelfGov.Cases.Lists;
using SelfGov.Journal;
using SelfGov.Journal.Chain;
using SelfGov.Law;
using SelfGov.Reliability.Databases;
using SelfGov.Workflow;

namespace SelfGov.Reliability.Changes;

/// <summary>Petitions in an SQLite file, with all that the journal has tables for, and what reads them.</summary>
internal sealed class ChangedStore(SqliteDatabase database) : IAsyncDisposable
{
    internal const int Cases = 30;

    private static readonly Citation Basis = new Act("TOY", Words.Same("the toy act"), new Uri("https://example.org/toy")).At("1");
    private static readonly Actor Two = new("citizen-18", Petitions.Citizen, Petitions.Archivist);

    private readonly ServiceProvider host = database.Host();
    private readonly SqliteConnection owner = new($"{database.ConnectionString};Pooling=False");

    internal SqliteConnection Owner => owner;

    internal static CaseId CaseOf(int place) => new($"petition-{place}");

    internal async Task FillAsync()
    {
        Cases<Petition> cases = host.GetRequiredService<Cases<Petition>>();
        for (int place = 0; place < Cases; place++)
        {
            await FillAsync(cases, CaseOf(place));
        }

        await owner.OpenAsync();
        await using SqliteCommand command = owner.CreateCommand();
        command.CommandText = "PRAGMA synchronous = OFF";
        await command.ExecuteNonQueryAsync();
    }

    private async Task FillAsync(Cases<Petition> cases, CaseId id)
    {
        await cases.OpenAsync(id, Petitions.Second, Petitions.Opening, Petitions.Somebody, new() { IdempotencyKey = "opening" });
        await cases.HandleAsync(id, new Sign("Әсел"), Petitions.Somebody, new() { IdempotencyKey = "letter-2" });
        await cases.HandleAsync(id, new Sign(string.Empty, 3), Petitions.Somebody);
        await cases.HandleAsync(id, new Sign("Болат", 2.5m), Two);
        database.Clock.AdvanceSeconds(3);
        await cases.HandleAsync(
            id, new Sign("Гүлнар"), Petitions.Somebody,
            new() { IdempotencyKey = "letter-4", On = database.Clock.GetCurrentInstant() - NodaTime.Duration.FromSeconds(1) });
        await cases.ErasePersonalDataAsync(id, Basis, Petitions.Somebody, [3]);
        await cases.HandleAsync(id, new Sign("Дархан"), Petitions.Somebody);
        await cases.HandleAsync(id, new Sign(string.Empty), Two);
    }

    /// <summary>The rows of a case in a table.</summary>
    internal async Task<ImmutableArray<long>> RowsAsync(string table, CaseId id)
    {
        await using SqliteCommand command = owner.CreateCommand();
        command.CommandText = $"SELECT rowid FROM {table} WHERE case_id = @case";
        command.Parameters.AddWithValue("@case", $"{id}");
        await using SqliteDataReader reader = await command.ExecuteReaderAsync();
        var rows = ImmutableArray.CreateBuilder<long>();
        while (await reader.ReadAsync())
        {
            rows.Add(reader.GetInt64(0));
        }

        return rows.DrainToImmutable();
    }

    /// <summary>Whether something is found in a case by a process that has not seen it; what it reads, it reads to the end.</summary>
    internal async Task<bool> IsFoundAsync(CaseId id)
    {
        var cold = new Cases<Petition>(
            Petitions.Procedure.RecordingRefusals(), host.GetRequiredService<ICaseJournal>(), database.Clock);
        bool isSaid = await TryAsync(async () => await cold.GetAsync(id))
            | await TryAsync(async () => await cold.HistoryAsync(id).CountAsync())
            | await TryAsync(async () => await cold.RefusalsAsync(id).CountAsync())
            | await TryAsync(async () => await cold.DecideAnewAsync(id))
            | await TryAsync(async () => await cold.Journal.FindRequestAsync(id, "letter-2"));
        Verification verification = await cold.VerifyAsync(id);
        Oracle.Holds(!isSaid || !verification.IsIntact, $"{id} is intact, and cannot be read.");
        return !verification.IsIntact;
    }

    /// <summary>Reads the lists and the feed: a damaged row holds up no other.</summary>
    internal async Task ReadAllAsync()
    {
        ICaseJournal journal = host.GetRequiredService<ICaseJournal>();
        foreach (CaseQuery query in (CaseQuery[])
            [new() { Limit = 7 }, new() { Limit = 7, DeadlineBefore = Petitions.Closes + NodaTime.Duration.FromDays(1) }])
        {
            CaseQuery next = query;
            int listed = 0;
            do
            {
                CasePage page = await journal.ListAsync(next);
                listed += page.Cases.Length;
                next = next with { After = page.Next };
            }
            while (next.After is not null && listed <= Cases);
            bool isWhole = query.DeadlineBefore is null ? listed == Cases : listed <= Cases;
            Oracle.Holds(isWhole, $"{listed} of {Cases} cases are listed.");
        }

        long after = 0;
        for (bool isOver = false; !isOver;)
        {
            try
            {
                await foreach (JournalEntry entry in journal.ReadAllAsync(after))
                {
                    Oracle.Holds(entry.Position > after, $"Position {entry.Position} follows {after}.");
                    after = entry.Position;
                }

                isOver = true;
            }
            catch (BrokenJournalException broken) when (broken.Position is { } position)
            {
                Oracle.Holds(position > after, $"The feed does not come behind position {position}.");
                after = position;
            }
        }
    }

    public async ValueTask DisposeAsync() => await owner.DisposeAsync();

    private static async Task<bool> TryAsync<T>(Func<Task<T>> read)
    {
        try
        {
            await read();
            return false;
        }
        catch (Exception exception) when (exception is BrokenJournalException or NewerReleaseException or CaseNotFoundException)
        {
            return true;
        }
    }
}
