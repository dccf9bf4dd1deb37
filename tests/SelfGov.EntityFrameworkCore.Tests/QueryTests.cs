using System.Collections.Immutable;
using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using SelfGov.Cases;
using SelfGov.EntityFrameworkCore.PostgreSQL;
using SelfGov.EntityFrameworkCore.Sqlite;
using SelfGov.EntityFrameworkCore.Storage;
using SelfGov.Journal;
using SelfGov.Journal.Chain;
using SelfGov.Workflow;
using Xunit;

namespace SelfGov.EntityFrameworkCore;

/// <summary>Lists of cases.</summary>
public sealed class QueryTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("memory")]
    [InlineData("sqlite")]
    [InlineData("postgres")]
    public async Task Cases_are_listed_by_what_they_are_and_by_their_deadlines_page_by_page(string name)
    {
        await using TestStore? store = name == "memory" ? null : await TestStore.CreateAsync(name);
        ICaseJournal journal = store is null ? new InMemoryJournal() : store.Host().GetRequiredService<ICaseJournal>();
        for (int i = 0; i < 25; i++)
        {
            await AppendAsync(journal, i);
        }

        async Task<string> ListAsync(CaseQuery query)
        {
            var ids = new List<string>();
            ImmutableArray<CaseSummary> page;
            do
            {
                page = await journal.ListAsync(query, Token);
                Assert.True(page.Length <= query.Limit);
                ids.AddRange(page.Select(each => each.Case.ToString()));
                query = page.IsEmpty ? query : query with { After = page[^1] };
            }
            while (page.Length == query.Limit);
            return string.Join(' ', ids);
        }

        Assert.Equal("c00 c03 c06 c09 c12 c15 c18 c21 c24", await ListAsync(new CaseQuery { Kind = "election", Limit = 4 }));
        Assert.Equal("c01 c03 c05 c07 c09 c11 c13 c15 c17 c19 c21 c23", await ListAsync(new CaseQuery { State = "Open", Limit = 5 }));
        Assert.Equal("c03 c09 c15 c21", await ListAsync(new CaseQuery { Kind = "election", State = "Open", Limit = 2 }));
        Assert.Equal("c04 c09 c14 c19 c24", await ListAsync(new CaseQuery { Unit = "Қызыларай", Limit = 5 }));

        // Deadlines fall on days 9, 8 ... 0 and again; days before day 2, the earliest first, equal ones by identity; cases without one are
        // left out.
        Assert.Equal("c09 c08 c18", await ListAsync(new CaseQuery { DeadlineBefore = Day(2), Limit = 2 }));
        Assert.Equal(
            "c09 c08 c18 c07 c17 c06 c16", await ListAsync(new CaseQuery { DeadlineBefore = Day(4), Limit = 1 }));
        CaseSummary summary = (await journal.ListAsync(new CaseQuery { Limit = 1 }, Token))[0];
        Assert.Equal(new CaseStatus("Closed", null, Day(1), Day(9)), summary.Status);
        Assert.Equal((1L, "election", "D1", Day(0)), (summary.Journal.Count, summary.Kind, summary.Edition.ToString(), summary.Updated));
        Assert.Throws<ArgumentOutOfRangeException>(() => new CaseQuery { Limit = 0 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new CaseQuery { Limit = 1_001 });
    }

    [Theory]
    [InlineData("sqlite")]
    [InlineData("postgres")]
    public async Task Every_page_of_deadlines_begins_in_the_index_where_the_last_one_ended(string name)
    {
        await using TestStore store = await TestStore.CreateAsync(name);
        ServiceProvider host = store.Host();
        for (int i = 0; i < 25; i++)
        {
            await AppendAsync(host.GetRequiredService<ICaseJournal>(), i);
        }

        CaseSummary last = (await host.GetRequiredService<ICaseJournal>().ListAsync(new CaseQuery { Limit = 1 }, Token))[0];
        var connections = new JournalConnections(() => name == "sqlite"
            ? host.GetRequiredService<IDbContextFactory<SqliteJournalContext>>().CreateDbContext()
            : host.GetRequiredService<IDbContextFactory<NpgsqlJournalContext>>().CreateDbContext());
        await using JournalConnection connection = await connections.OpenAsync(Token);
        CaseSummary damaged = last with { Status = last.Status with { NextDeadline = null }, Damage = "next_deadline" };
        foreach (CaseSummary after in new[] { last, damaged })
        {
            await using DbCommand command = CaseRows.Of(
                connection, JournalTables.Of(connection.Context), new CaseQuery { DeadlineBefore = Day(90), After = after });
            string plan = await PlanAsync(command, name);
            Assert.Contains("IX_selfgov_case_next_deadline_case_id", plan, StringComparison.Ordinal);
            Assert.Contains(
                name == "sqlite" ? "(next_deadline,case_id)>(?,?)" : "AND (ROW(next_deadline, (case_id)::text) > ROW(", plan,
                StringComparison.Ordinal);
            Assert.DoesNotContain("Filter", plan, StringComparison.Ordinal);
            Assert.DoesNotContain("TEMP B-TREE", plan, StringComparison.Ordinal);
            Assert.DoesNotContain("Sort", plan, StringComparison.Ordinal);
        }
    }

    private static async Task<string> PlanAsync(DbCommand command, string name)
    {
        string text = command.CommandText;
        if (name == "postgres")
        {
            // So few rows are read at once whatever the index.
            await using DbCommand setting = command.Connection!.CreateCommand();
            setting.CommandText = "SET enable_seqscan = off; SET enable_bitmapscan = off; SET enable_sort = off";
            await setting.ExecuteNonQueryAsync(Token);
        }

        command.CommandText = $"EXPLAIN {(name == "sqlite" ? "QUERY PLAN " : string.Empty)}{text}";
        await using DbDataReader reader = await command.ExecuteReaderAsync(Token);
        var lines = new List<string>();
        while (await reader.ReadAsync(Token))
        {
            lines.Add(reader.GetString(reader.FieldCount - 1));
        }

        return string.Join('\n', lines);
    }

    private static Instant Day(int day) => Petitions.Start + Duration.FromDays(day);

    private static async Task AppendAsync(ICaseJournal journal, int i)
    {
        JournalEntry entry = HashChain.Seal(new JournalEntry
        {
            Case = new CaseId($"c{i:D2}"),
            Version = 1,
            Recorded = Day(0),
            ActorId = "somebody",
            Role = "clerk",
            Kind = i % 3 == 0 ? "election" : "petition",
            Edition = new Law.EditionId("D1"),
            FactName = "opened",
            Payload = "{}",
            Previous = default,
        });
        Instant? deadline = i is 19 ? null : Day(9 - (i % 10));
        var status = new CaseStatus(i % 2 == 1 ? "Open" : "Closed", i % 5 == 4 ? "Қызыларай" : null, i == 0 ? Day(1) : null, deadline);
        await journal.AppendAsync([new JournalBatch(default, [entry], status)], Token);
    }
}
