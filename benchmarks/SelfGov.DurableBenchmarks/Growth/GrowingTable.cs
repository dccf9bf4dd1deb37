using System.Data.Common;
using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using SelfGov.DurableBenchmarks.Journal;
using SelfGov.DurableBenchmarks.Stores;
using SelfGov.EntityFrameworkCore;
using SelfGov.EntityFrameworkCore.Storage;
using SelfGov.Journal;
using SelfGov.Workflow;

namespace SelfGov.DurableBenchmarks.Growth;

/// <summary>
/// A journal whose table of cases has a number of rows, all of them like that of a docket: half of them of dockets, the rest of ten kinds
/// that nobody here serves; four states, forty cases in each unit, deadlines over a hundred days, and a moment of a far year.
/// </summary>
internal sealed class GrowingTable : IAsyncDisposable
{
    public const string ServedKind = "docket";

    private const int CasesOfUnit = 40;
    private const string Columns = "case_id, kind, edition, state, unit, unit_code, version, head, updated, next_cause, next_deadline, "
        + "claimed_until, holds_until, law, computed_for";

    private readonly IStore _store;
    private readonly ServiceProvider _services;

    private GrowingTable(IStore store, ServiceProvider services, int rows)
    {
        _store = store;
        _services = services;
        Rows = rows;
    }

    public int Rows { get; }

    public ICaseJournal Journal => _services.GetRequiredService<ICaseJournal>();

    public RelationalJournal Relational => _services.GetRequiredService<JournalDatabase>().Journal;

    public DeadlineScheduler Scheduler => _services.GetRequiredService<DeadlineScheduler>();

    private bool IsSqlite => _store.Database == Database.SQLite;

    public static async Task<GrowingTable> FillAsync(IStore store, int rows)
    {
        await store.CreateAsync();
        SelfGovBuilder builder = new ServiceCollection().AddSelfGov().Add(Dockets.Procedure).AddDeadlineScheduler();
        ServiceProvider services = (store is PostgresStore server
            ? builder.UseNpgsql(server.ConnectionString)
            : builder.UseSqlite(((SqliteStore)store).ConnectionString)).Services.BuildServiceProvider();
        var table = new GrowingTable(store, services, rows);
        await services.MigrateSelfGovJournalAsync();
        await services.GetRequiredService<Cases<Docket>>().OpenAsync(
            new CaseId("docket"), Dockets.Edition, new OpenDocket(), Dockets.Clerk);
        await table.ExecuteAsync(table.Filling());
        await table.ExecuteAsync(table.IsSqlite ? "PRAGMA wal_checkpoint(TRUNCATE)" : "VACUUM (ANALYZE) selfgov_case");
        return table;
    }

    /// <summary>The identity of the case with a number, from 0.</summary>
    public static string Case(int number) => string.Create(CultureInfo.InvariantCulture, $"case-{number:D6}");

    /// <summary>Makes a number of cases of dockets due.</summary>
    public Task MakeDueAsync(int cases) => ExecuteAsync(
        $"UPDATE selfgov_case SET next_cause = {Moment("2020-01-01 00:00:00")} "
            + $"WHERE kind = '{ServedKind}' AND case_id < '{Case(2 * cases)}'");

    /// <summary>Makes cases due of a kind that nobody here serves: a hundredth of all.</summary>
    public Task MakeOthersDueAsync() => ExecuteAsync(
        $"UPDATE selfgov_case SET next_cause = {Moment("2019-01-01 00:00:00")} "
            + $"WHERE kind = 'k1' AND case_id < '{Case(Rows / 5)}'");

    /// <summary>Gives up all claims.</summary>
    public Task ReleaseAsync() => ExecuteAsync("UPDATE selfgov_case SET claimed_until = NULL WHERE claimed_until IS NOT NULL");

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        await _store.DisposeAsync();
    }

    private string Filling()
    {
        // An odd number: each unit has cases of all kinds.
        int units = (Rows / CasesOfUnit) | 1;
        string kind = $"CASE WHEN i % 2 = 0 THEN '{ServedKind}' ELSE 'k' || (i / 2 % 10) END";
        string values = $"{kind}, edition, 's' || (i / 20 % 4), 'unit ' || (i % {units}), '75-' || (i % {units}), version, head, updated, "
            + $"{Moment("2099-01-01 00:00:00")}, {Deadline}, NULL, holds_until, law, computed_for";
        return IsSqlite
            ? $"""
              WITH RECURSIVE g (i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM g WHERE i < {Rows - 1})
              INSERT INTO selfgov_case ({Columns})
              SELECT printf('case-%06d', i), {values} FROM g, selfgov_case WHERE case_id = 'docket' ORDER BY i * 7919 % {Rows}
              """
            : $"""
              INSERT INTO selfgov_case ({Columns})
              SELECT 'case-' || lpad(i::text, 6, '0'), {values}
              FROM generate_series(0, {Rows - 1}) AS g (i), selfgov_case WHERE case_id = 'docket' ORDER BY i * 7919 % {Rows}
              """;
    }

    private string Deadline => IsSqlite
        ? "datetime('2026-01-01 00:00:00', (i % 100) || ' days')"
        : "timestamptz '2026-01-01 00:00:00+00' + (i % 100) * interval '1 day'";

    private string Moment(string moment) => IsSqlite ? $"'{moment}'" : $"timestamptz '{moment}+00'";

    private async Task ExecuteAsync(string text)
    {
        await using DbConnection connection = await _store.OpenAsync();
        await using DbCommand command = connection.CreateCommand();
        command.CommandText = text;
        command.CommandTimeout = 0;
        await command.ExecuteNonQueryAsync();
    }
}
