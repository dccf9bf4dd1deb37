using System.Collections.Immutable;
using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using SelfGov.Cases;
using SelfGov.Cases.Lists;
using SelfGov.EntityFrameworkCore.Observation;
using SelfGov.EntityFrameworkCore.PostgreSQL;
using SelfGov.EntityFrameworkCore.Sqlite;
using SelfGov.EntityFrameworkCore.Storage;
using SelfGov.Law;
using Xunit;

namespace SelfGov.EntityFrameworkCore.Lists;

/// <summary>What the databases make of lists and of the look for rows to renew, where there are so many rows that they choose.</summary>
public sealed class PlanTests(PlanTests.Stores stores) : IClassFixture<PlanTests.Stores>
{
    private const int Rows = 60_000;
    private static readonly Instant Middle = Shelf.Day(50);

    /// <summary>What is asked for, and the index in which every page begins; the rest is read in its order, and nothing is passed over.
    /// </summary>
    public static TheoryData<string, CaseQuery, string> Constant { get; } = [.. Each(
        (new CaseQuery(), "case_id"),
        (new CaseQuery { Kinds = ["k1"] }, "kind_case_id"),
        (new CaseQuery { State = "s1" }, "state_case_id"),
        (new CaseQuery { Kinds = ["k1"], State = "s1" }, "kind_state_case_id"),
        (new CaseQuery { Prefix = "case-03" }, "case_id"),
        (new CaseQuery { Kinds = ["k1"], Prefix = "case-03" }, "kind_case_id"),
        (new CaseQuery { DeadlineBefore = Shelf.Day(60) }, "next_deadline_case_id"),
        (new CaseQuery { Kinds = ["k1"], DeadlineBefore = Shelf.Day(60) }, "kind_next_deadline_case_id"))];

    /// <summary>What costs what the cases of one unit do, or a page of each kind.</summary>
    public static TheoryData<string, CaseQuery, string> Bounded { get; } = [.. Each(
        (new CaseQuery { Kinds = ["k1"], State = "s1", Prefix = "case-03" }, "kind_state_case_id"),
        (new CaseQuery { Kinds = ["k1", "k2"] }, "kind_case_id"),
        (new CaseQuery { Kinds = ["k1", "k2"], State = "s1" }, "kind_state_case_id"),
        (new CaseQuery { Kinds = ["k1", "k2"], DeadlineBefore = Shelf.Day(60) }, "kind_next_deadline_case_id"),
        (new CaseQuery { Unit = "unit 7" }, "unit_case_id"),
        (new CaseQuery { UnitCode = "75-7" }, "unit_code_case_id"),
        (new CaseQuery { UnitCode = "75-7", Kinds = ["k1", "k2"] }, "unit_code_case_id"),
        (new CaseQuery { UnitCode = "75-7", Kinds = ["k1"], State = "s1" }, "unit_code_case_id"),
        (new CaseQuery { State = "s1", DeadlineBefore = Shelf.Day(60) }, "next_deadline_case_id"),
        (new CaseQuery { Kinds = ["k1"], State = "s1", DeadlineBefore = Shelf.Day(60) }, "kind_next_deadline_case_id"),
        (new CaseQuery { UnitCode = "75-7", DeadlineBefore = Shelf.Day(60) }, "unit_code_case_id"),
        (new CaseQuery { Unit = "unit 7", DeadlineBefore = Shelf.Day(60) }, "unit_case_id"))];

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(Constant))]
    public async Task A_page_begins_in_the_index_where_the_last_one_ended(string name, CaseQuery query, string index)
    {
        string plan = await PageAsync(name, query);
        Assert.Contains($"IX_selfgov_case_{index}", plan, StringComparison.Ordinal);
        foreach (string waste in (string[])["Filter", "Sort", "Seq Scan", "TEMP B-TREE", "SCAN selfgov_case", "Bitmap"])
        {
            Assert.DoesNotContain(waste, plan.Replace("SCAN selfgov_case USING INDEX", "USING INDEX", StringComparison.Ordinal),
                StringComparison.Ordinal);
        }

        Assert.True(
            name == "sqlite" ? plan.Contains('>', StringComparison.Ordinal) : plan.Contains("Index Cond", StringComparison.Ordinal), plan);
    }

    [Theory]
    [MemberData(nameof(Bounded))]
    public async Task Several_kinds_are_read_each_in_its_order_and_a_unit_by_its_cases(string name, CaseQuery query, string index)
    {
        string plan = await PageAsync(name, query);
        Assert.Contains($"IX_selfgov_case_{index}", plan, StringComparison.Ordinal);
        Assert.DoesNotContain("Seq Scan", plan, StringComparison.Ordinal);
        Assert.DoesNotContain("SCAN selfgov_case", plan, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("sqlite")]
    [InlineData("postgres")]
    public async Task The_look_for_what_to_renew_is_one_look_up_in_an_index_for_each_kind_and_edition(string name)
    {
        await using JournalConnection connection = await OpenAsync(await stores.OfAsync(name), name);
        string behind = $"kind_edition_{(name == "sqlite" ? "computed_for" : "behind")}_case_id";
        RenewalRows rows = new(
            connection, JournalTables.Of(connection.Context), OrdinalOf(name), name == "sqlite" ? null : "behind");
        await using DbCommand probe = rows.Probe([("k1", "D1"), ("k2", "D1"), ("k9", "D1")], Middle);
        AssertIndexed(await PlanAsync(probe, name), behind, "kind_edition_holds_until_case_id");
        await using DbCommand laws = rows.Laws([("k1", "D1"), ("k2", "D1"), ("k9", "D1")]);
        AssertIndexed(await PlanAsync(laws, name), "kind_edition_law_case_id");
        var edition = new EditionId("D1");
        foreach ((RenewalSource source, string index) in new[]
        {
            (new RenewalSource("k1", edition, 7, HasPassed: false), "kind_edition_law_case_id"),
            (new RenewalSource("k1", edition, null, HasPassed: false), behind),
            (new RenewalSource("k1", edition, null, HasPassed: true), "kind_edition_holds_until_case_id"),
        })
        {
            await using DbCommand page = rows.Page(source, new("case-030000", 3, [], 2), 3, Middle, 100);
            string plan = await PlanAsync(page, name);
            AssertIndexed(plan, index);
            Assert.DoesNotContain("Filter", plan, StringComparison.Ordinal);
            Assert.DoesNotContain("TEMP B-TREE", plan, StringComparison.Ordinal);
        }
    }

    /// <summary>Nothing is due, a few cases are, half of all are; of two kinds, and of all.</summary>
    [Theory]
    [InlineData("sqlite", -1, 2)]
    [InlineData("sqlite", 0, 2)]
    [InlineData("sqlite", 50, 20)]
    [InlineData("postgres", -1, 2)]
    [InlineData("postgres", 0, 2)]
    [InlineData("postgres", 50, 20)]
    public async Task What_is_due_is_at_the_beginning_of_an_index_however_many_cases_there_are_of_a_kind(string name, int day, int kinds)
    {
        TestStore store = await stores.OfAsync(name);
        RelationalJournal journal = store.Host().GetRequiredService<JournalDatabase>().Journal;
        await using JournalConnection connection = await OpenAsync(store, name);
        Instant now = Shelf.Day(day);
        await using DbCommand claim = connection.Command(string.Empty);
        journal.PrepareClaim(
            claim, connection.Context, [.. Enumerable.Range(1, kinds).Select(i => $"k{i}")], now, now + Duration.FromMinutes(1), 100);
        string plan = await PlanAsync(claim, name);
        AssertIndexed(plan, "next_cause");
        if (name == "sqlite")
        {
            // PostgreSQL, which knows how many cases there are of a kind, may look both up where few are due.
            Assert.DoesNotContain("IX_selfgov_case_kind", plan, StringComparison.Ordinal);
            Assert.DoesNotContain("TEMP B-TREE", plan, StringComparison.Ordinal);
        }
    }

    /// <summary>What instruments and health say of all cases: asked once a minute, or once a round of the scheduler.</summary>
    [Theory]
    [InlineData("sqlite", 2)]
    [InlineData("sqlite", 20)]
    [InlineData("postgres", 2)]
    [InlineData("postgres", 20)]
    public async Task Figures_over_all_cases_are_a_stretch_of_an_index(string name, int kinds)
    {
        TestStore store = await stores.OfAsync(name);
        var figures = new CaseFigures(store.Host().GetRequiredService<JournalDatabase>().Journal);
        await using JournalConnection connection = await OpenAsync(store, name);
        ImmutableArray<string> served = [.. Enumerable.Range(1, kinds).Select(i => $"k{i}")];
        await using DbCommand cause = figures.NextCause(connection, served);
        AssertIndexed(await PlanAsync(cause, name), "next_cause");
        await using DbCommand overdue = figures.Overdue(connection, served, Shelf.Day(1));
        string ofOverdue = await PlanAsync(overdue, name);
        AssertIndexed(ofOverdue);
        await using DbCommand ahead = figures.NextDeadlines(connection, served, Shelf.Day(97), Shelf.Day(98));
        string ofAhead = await PlanAsync(ahead, name);
        AssertIndexed(ofAhead);
        Assert.Contains("next_deadline", ofOverdue, StringComparison.Ordinal);
        Assert.Contains("next_deadline", ofAhead, StringComparison.Ordinal);
    }

    private static void AssertIndexed(string plan, params ReadOnlySpan<string> indexes)
    {
        foreach (string index in indexes)
        {
            Assert.Contains($"IX_selfgov_case_{index}", plan, StringComparison.Ordinal);
        }

        Assert.DoesNotContain("Seq Scan on selfgov_case", plan, StringComparison.Ordinal);
        Assert.DoesNotContain("SCAN c", plan, StringComparison.Ordinal);
        Assert.DoesNotContain("SCAN selfgov_case", plan, StringComparison.Ordinal);
    }

    private async Task<string> PageAsync(string name, CaseQuery query)
    {
        await using JournalConnection connection = await OpenAsync(await stores.OfAsync(name), name);
        string after = new CasePosition("case-030000", query.DeadlineBefore is null ? null : Middle).TokenFor(query);
        await using DbCommand command = CaseRows.Of(
            connection, JournalTables.Of(connection.Context), (OrdinalOf(name), name == "sqlite" ? "+" : string.Empty),
            query with { After = after }, 101);
        string plan = await PlanAsync(command, name);
        TestContext.Current.TestOutputHelper?.WriteLine(plan);
        return plan;
    }

    private static IEnumerable<TheoryDataRow<string, CaseQuery, string>> Each(params (CaseQuery Query, string Index)[] queries) =>
        from name in (string[])["sqlite", "postgres"]
        from each in queries
        select new TheoryDataRow<string, CaseQuery, string>(name, each.Query, each.Index);

    private static string OrdinalOf(string name) => name == "sqlite" ? string.Empty : " COLLATE \"C\"";

    private static ValueTask<JournalConnection> OpenAsync(TestStore store, string name)
    {
        ServiceProvider host = store.Host();
        return new JournalConnections(() => name == "sqlite"
            ? host.GetRequiredService<IDbContextFactory<SqliteJournalContext>>().CreateDbContext()
            : host.GetRequiredService<IDbContextFactory<NpgsqlJournalContext>>().CreateDbContext()).OpenAsync(Token);
    }

    /// <summary>
    /// Twenty kinds, four states, 1,500 units, deadlines over a hundred days, something due on one of them in every third row, one row in a
    /// hundred to be renewed for each reason, in no order.
    /// </summary>
    private static async Task<TestStore> FilledAsync(string name)
    {
        TestStore store = await TestStore.CreateAsync(name);
        const string Columns = "case_id, kind, edition, state, unit, unit_code, version, head, updated, next_cause, next_deadline, "
            + "claimed_until, holds_until, law, computed_for";
        await store.ExecuteAsync(name == "sqlite"
            ? $"""
              WITH RECURSIVE g (i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM g WHERE i < {Rows - 1})
              INSERT INTO selfgov_case ({Columns})
              SELECT printf('case-%06d', i), 'k' || (i % 20), 'D' || (i % 3), 's' || (i / 20 % 4), 'unit ' || (i % 1500),
                  '75-' || (i % 1500), 3, zeroblob(32), '2023-09-17 03:00:00',
                  CASE WHEN i % 3 = 0 THEN datetime('2023-09-17 03:00:00', (i % 100) || ' days') END,
                  datetime('2023-09-17 03:00:00', (i % 100) || ' days'), NULL,
                  CASE WHEN i % 10 = 0 THEN datetime('2023-09-17 03:00:00', (i % 100) || ' days') END,
                  CASE WHEN i % 100 = 1 THEN 7 ELSE 8 END, CASE WHEN i % 100 = 2 THEN 2 ELSE 3 END
              FROM g ORDER BY i * 7919 % {Rows}
              """
            : $"""
              INSERT INTO selfgov_case ({Columns})
              SELECT 'case-' || lpad(i::text, 6, '0'), 'k' || (i % 20), 'D' || (i % 3), 's' || (i / 20 % 4), 'unit ' || (i % 1500),
                  '75-' || (i % 1500), 3, decode(repeat('00', 32), 'hex'), '2023-09-17 03:00:00+00',
                  CASE WHEN i % 3 = 0 THEN timestamptz '2023-09-17 03:00:00+00' + (i % 100) * interval '1 day' END,
                  timestamptz '2023-09-17 03:00:00+00' + (i % 100) * interval '1 day', NULL,
                  CASE WHEN i % 10 = 0 THEN timestamptz '2023-09-17 03:00:00+00' + (i % 100) * interval '1 day' END,
                  CASE WHEN i % 100 = 1 THEN 7 ELSE 8 END, CASE WHEN i % 100 = 2 THEN 2 ELSE 3 END
              FROM generate_series(0, {Rows - 1}) AS g (i) ORDER BY i * 7919 % {Rows}
              """);
        if (name == "postgres")
        {
            await store.ExecuteAsync("VACUUM (ANALYZE) selfgov_case");
        }

        return store;
    }

    private static async Task<string> PlanAsync(DbCommand command, string name)
    {
        command.CommandText = $"EXPLAIN {(name == "sqlite" ? "QUERY PLAN " : string.Empty)}{command.CommandText}";
        await using DbDataReader reader = await command.ExecuteReaderAsync(Token);
        var lines = new List<string>();
        while (await reader.ReadAsync(Token))
        {
            lines.Add(reader.GetString(reader.FieldCount - 1));
        }

        return string.Join('\n', lines);
    }

    /// <summary>The filled databases, made once for all plans.</summary>
    public sealed class Stores : IAsyncDisposable
    {
        private readonly Dictionary<string, TestStore> filled = [];

        internal async Task<TestStore> OfAsync(string name)
        {
            if (!filled.TryGetValue(name, out TestStore? store))
            {
                store = await FilledAsync(name);
                filled.Add(name, store);
            }

            return store;
        }

        public async ValueTask DisposeAsync()
        {
            foreach (TestStore store in filled.Values)
            {
                await store.DisposeAsync();
            }
        }
    }
}
