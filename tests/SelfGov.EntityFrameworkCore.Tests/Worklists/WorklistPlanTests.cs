using System.Data.Common;
using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using SelfGov.Cases.Worklists;
using SelfGov.EntityFrameworkCore.PostgreSQL;
using SelfGov.EntityFrameworkCore.Sqlite;
using SelfGov.EntityFrameworkCore.Storage;
using SelfGov.Law;
using SelfGov.Workflow;
using SQLitePCL;
using Xunit;

namespace SelfGov.EntityFrameworkCore.Worklists;

/// <summary>A page of a long worklist costs what the first page of a short one does, whatever is asked for.</summary>
public sealed partial class WorklistPlanTests
{
    private const int Rows = 100_000;
    private static readonly Instant Now = Petitions.Start;
    private static readonly Role[] Five = [.. Enumerable.Range(0, 5).Select(i => new Role($"role-{i}", Words.Same("role")))];

    private static readonly WorklistQuery Query = new() { Roles = [.. Five], Limit = 100, AsOf = Now };

    private static readonly (WorklistQuery Query, string Index, int Scans)[] Asked =
    [
        (Query, "IX_selfgov_work_role_role_deadline_at_case_id_place", 15),
        (Query with { Before = Now + Duration.FromDays(3_000) }, "IX_selfgov_work_role_role_deadline_at_case_id_place", 15),
        (Query with { Kinds = ["kind-1", "kind-2"] }, "IX_selfgov_work_role_role_deadline_kind_at_case_id_place", 30),
        (Query with { UnitCode = "unit-1" }, "IX_selfgov_work_role_role_deadline_unit_code_at_case_id_place", 15),
        (Query with { Prefix = "case-0" }, "IX_selfgov_work_role_role_deadline_case_id_at_place", 15),
    ];

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("sqlite")]
    [InlineData("postgres")]
    public async Task Every_page_of_every_query_begins_in_an_index_where_the_last_one_ended(string name)
    {
        await using TestStore store = await FilledAsync(name);
        await using ServiceProvider host = store.WorklistHost();
        await using JournalConnection connection = await OpenAsync(host, name);
        foreach ((WorklistQuery query, string index, int scans) in Asked)
        {
            WorklistPosition middle = await MiddleAsync(host, query);
            foreach (WorklistPosition? after in (WorklistPosition?[])[null, middle])
            {
                string plan = await PlanAsync(connection, query, after, name);
                Assert.True(Regex.Count(plan, Regex.Escape(index) + @"\b") >= scans, $"{index}\n{plan}");
                Assert.DoesNotContain("Seq Scan", plan, StringComparison.Ordinal);
                Assert.DoesNotMatch(@"SCAN selfgov", plan);
                Assert.DoesNotMatch(@"Filter: .*\bat\b", plan);
            }
        }
    }

    [Theory]
    [InlineData("sqlite")]
    [InlineData("postgres")]
    public async Task The_two_hundredth_page_touches_no_more_than_the_first(string name)
    {
        await using TestStore store = await FilledAsync(name);
        await using ServiceProvider host = store.WorklistHost();
        await using JournalConnection connection = await OpenAsync(host, name);
        foreach ((WorklistQuery query, _, _) in Asked)
        {
            WorklistQuery paged = query with { Limit = 20 };
            long first = await TouchedAsync(connection, paged, null, name);
            WorklistPosition? after = null;
            for (int page = 2; page <= 200; page++)
            {
                after = await EndAsync(host, paged, after);
            }

            long last = await TouchedAsync(connection, paged, after, name);
            Assert.True(last <= first * 1.5, $"{query}: {first} on page 1, {last} on page 200");
        }
    }

    /// <summary>Cases of which each has a deadline for one of five roles, half of them long closed, and one for all roles.</summary>
    private static async Task<TestStore> FilledAsync(string name)
    {
        TestStore store = await TestStore.CreateAsync(name);
        string numbers = name == "sqlite"
            ? $"WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < {Rows - 1})"
            : $"WITH n AS (SELECT i FROM generate_series(0, {Rows - 1}) AS g(i))";
        string at = name == "sqlite"
            ? "strftime('%Y-%m-%d %H:%M:%S', '2023-09-17 03:00:00', ((i % 2000) - 1000) || ' hours')"
            : "timestamptz '2023-09-17 03:00:00+00' + ((i % 2000) - 1000) * interval '1 hour'";
        string id = name == "sqlite" ? "printf('case-%06d', i)" : "'case-' || lpad(i::text, 6, '0')";
        string bit = name == "sqlite" ? "0" : "false";
        string day = name == "sqlite" ? "'2023-09-17'" : "date '2023-09-17'";
        await store.ExecuteAsync(
            $"""
            {numbers} INSERT INTO selfgov_work_case (case_id, kind, edition, unit_code, version, law)
                SELECT {id}, 'kind-' || (i % 10), 'E1', 'unit-' || (i % 5), 1, 7 FROM n;
            {numbers} INSERT INTO selfgov_work (case_id, place, code, article, deadline, at, day, provisional, roles, commands)
                SELECT {id}, 0, 'limit', '1', CASE i % 3 WHEN 0 THEN 'Duty' WHEN 1 THEN 'Closes' ELSE 'Causes' END, {at}, {day}, {bit},
                    '["role-1"]', '[]' FROM n;
            {numbers} INSERT INTO selfgov_work_role (case_id, place, role, deadline, at, kind, unit_code)
                SELECT {id}, 0, 'role-' || (i % 5), CASE i % 3 WHEN 0 THEN 'Duty' WHEN 1 THEN 'Closes' ELSE 'Causes' END, {at},
                    'kind-' || (i % 10), 'unit-' || (i % 5) FROM n;
            {numbers} INSERT INTO selfgov_work_role (case_id, place, role, deadline, at, kind, unit_code)
                SELECT {id}, 0, 'role-' || ((i + 1) % 5), CASE i % 3 WHEN 0 THEN 'Duty' WHEN 1 THEN 'Closes' ELSE 'Causes' END, {at},
                    'kind-' || (i % 10), 'unit-' || (i % 5) FROM n;
            """);
        await store.ExecuteAsync("ANALYZE");
        return store;
    }

    private static async ValueTask<JournalConnection> OpenAsync(ServiceProvider host, string name) =>
        await new JournalConnections(() => name == "sqlite"
            ? host.GetRequiredService<IDbContextFactory<SqliteJournalContext>>().CreateDbContext()
            : host.GetRequiredService<IDbContextFactory<NpgsqlJournalContext>>().CreateDbContext()).OpenAsync(Token);

    private static DbCommand CommandOf(JournalConnection connection, WorklistQuery query, WorklistPosition? after) =>
        new WorklistSelection(WorklistTables.Of(connection.Context), query, after, Now).Page(connection);

    private static async Task<WorklistPosition> MiddleAsync(ServiceProvider host, WorklistQuery query)
    {
        WorklistPosition? after = null;
        for (int page = 0; page < 5; page++)
        {
            after = await EndAsync(host, query, after);
        }

        return after!;
    }

    private static async Task<WorklistPosition?> EndAsync(ServiceProvider host, WorklistQuery query, WorklistPosition? after)
    {
        WorklistPage page = await host.Worklist().ListAsync(query with { After = after?.TokenFor(query) }, Token);
        return WorklistPosition.Of(query with { After = page.Next ?? throw new InvalidOperationException("There is no further page.") });
    }

    private static async Task<string> PlanAsync(JournalConnection connection, WorklistQuery query, WorklistPosition? after, string name)
    {
        await using DbCommand command = CommandOf(connection, query, after);
        return await LinesAsync(command, name == "sqlite" ? "EXPLAIN QUERY PLAN" : "EXPLAIN");
    }

    private static async Task<string> LinesAsync(DbCommand command, string explain)
    {
        command.CommandText = $"{explain} {command.CommandText}";
        await using DbDataReader reader = await command.ExecuteReaderAsync(Token);
        var lines = new List<string>();
        while (await reader.ReadAsync(Token))
        {
            lines.Add(reader.GetString(reader.FieldCount - 1));
        }

        return string.Join('\n', lines);
    }

    /// <summary>How much a page touches: blocks of PostgreSQL, steps of SQLite.</summary>
    private static async Task<long> TouchedAsync(JournalConnection connection, WorklistQuery query, WorklistPosition? after, string name)
    {
        await using DbCommand command = CommandOf(connection, query, after);
        if (name == "postgres")
        {
            string plan = await LinesAsync(command, "EXPLAIN (ANALYZE, BUFFERS)");
            return Blocks().Matches(plan.Split('\n').First(line => line.Contains("Buffers:", StringComparison.Ordinal)))
                .Sum(match => long.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture));
        }

        sqlite3 database = ((SqliteConnection)connection.Connection).Handle!;
        (int rows, long steps) = (0, 0);
        raw.sqlite3_progress_handler(
            database, 1,
            _ =>
            {
                steps++;
                return 0;
            },
            null!);
        await using (DbDataReader reader = await command.ExecuteReaderAsync(Token))
        {
            while (await reader.ReadAsync(Token))
            {
                rows++;
            }
        }

        raw.sqlite3_progress_handler(database, 0, null!, null!);
        Assert.Equal(query.Limit + 1, rows);
        return steps;
    }

    [GeneratedRegex(@"(?:hit|read)=(\d+)")]
    private static partial Regex Blocks();
}
