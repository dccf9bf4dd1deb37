using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using Npgsql;
using SelfGov.Cases;
using SelfGov.EntityFrameworkCore.PostgreSQL;
using SelfGov.EntityFrameworkCore.Sqlite;
using SelfGov.Journal;
using SelfGov.Law;
using SelfGov.Workflow;
using Xunit;
using static SelfGov.EntityFrameworkCore.PetitionActs;

namespace SelfGov.EntityFrameworkCore.Purging;

/// <summary>What ANALYZE copies of personal data into PostgreSQL's statistics goes with them, and is copied no more.</summary>
public sealed partial class StatisticsTests
{
    private const string Before = "20261129000000_RecordDecisions";
    private const string Names =
        "SELECT coalesce(string_agg(concat(histogram_bounds::text, most_common_vals::text), ''), '') FROM pg_stats";
    private static readonly Citation Basis = new Act("Z1300000094", Words.Same("the act"), new Uri("https://example.org")).At("18");

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task In_a_database_of_an_older_release_erased_names_leave_the_statistics_and_their_file()
    {
        await using var store = (NpgsqlTestStore)await TestStore.CreateEmptyAsync("postgres");
        await MigrateToAsync(store, Before);
        await store.ExecuteAsync(
            """
            INSERT INTO selfgov_personal_data (case_id, version, record)
            SELECT 'c', i, '{"name":"erased-' || i || '"}' FROM generate_series(1, 60) AS i;
            ANALYZE selfgov_personal_data;
            DELETE FROM selfgov_personal_data WHERE version <= 50;
            INSERT INTO selfgov_entry (case_id, version, recorded, actor, role, kind, edition, fact, payload, previous, hash)
            SELECT 'c', i, now(), 'a', 'r', 'petition', 'P1', 'personal-data-erased', '{}', '\x00', '\x00'
            FROM generate_series(401, 402) AS i;
            """);
        Assert.True(await CountInStatisticsAsync(store) > 20);
        await store.ExecuteAsync("VACUUM (FULL) selfgov_personal_data");
        Assert.NotEmpty(await LeftAsync(store, 50));

        await store.Host().MigrateSelfGovJournalAsync(Token);
        Assert.Equal(["c402"], await OwedAsync(store));
        Assert.Equal(PurgeReport.Done, await store.Journal().PurgeAsync(Token));
        Assert.Equal(0, await CountInStatisticsAsync(store));
        Assert.Empty(await LeftAsync(store, 50));

        await store.ExecuteAsync("ANALYZE");
        Assert.Equal(0, await CountInStatisticsAsync(store));
    }

    [Fact]
    public async Task In_a_database_of_an_older_release_with_no_erasure_nothing_is_owed_and_sqlite_owes_for_the_last()
    {
        await using TestStore store = await TestStore.CreateEmptyAsync("sqlite");
        await MigrateToAsync(store, Before);
        await store.ExecuteAsync(
            """
            INSERT INTO selfgov_entry (case_id, version, recorded, actor, role, kind, edition, fact, payload, previous, hash)
            VALUES ('c', 1, '2026-01-01 00:00:00', 'a', 'r', 'petition', 'P1', 'personal-data-erased', '{}', x'00', x'00'),
                ('d', 9, '2026-01-02 00:00:00', 'a', 'r', 'petition', 'P1', 'personal-data-erased', '{}', x'00', x'00')
            """);
        await store.Host().MigrateSelfGovJournalAsync(Token);
        Assert.Equal(["d9"], await OwedAsync(store));
        Assert.Equal(PurgeReport.Done, await store.Journal().PurgeAsync(Token));

        await using TestStore fresh = await TestStore.CreateAsync("sqlite");
        Assert.Empty(await OwedAsync(fresh));
    }

    [Fact]
    public async Task Tables_of_the_hosts_own_migrations_lose_their_statistics_with_the_first_purge_and_gather_none_afterwards()
    {
        await using var store = (NpgsqlTestStore)await TestStore.CreateEmptyAsync("postgres");
        await using ServiceProvider host = new ServiceCollection().AddSingleton<IClock>(store.Clock)
            .AddDbContextFactory<HostContextInSchema>(store.Configure)
            .AddSelfGov().Add(Petitions.Procedure).UseNpgsql<HostContextInSchema>().Services.BuildServiceProvider();
        await using HostContextInSchema context = new(store.OptionsOf<HostContextInSchema>());
        await context.Database.EnsureCreatedAsync(Token);
        var cases = host.GetRequiredService<Cases<Petition>>();
        await SignAsync(cases, 200);
        await store.ExecuteAsync("ANALYZE");
        Assert.True(await CountInStatisticsAsync(store) > 50);
        await cases.ErasePersonalDataAsync(Id, Basis, Petitions.Somebody, Enumerable.Range(2, 150).Select(i => (long)i), Token);
        Assert.Equal(PurgeReport.Done, await cases.Journal.PurgeAsync(Token));
        Assert.Equal(0, await CountInStatisticsAsync(store));
        Assert.Empty(await LeftAsync(store, 150));
        await store.ExecuteAsync("ANALYZE");
        Assert.Equal(0, await CountInStatisticsAsync(store));
    }

    [Fact]
    public async Task Statistics_that_the_role_cannot_have_rewritten_are_owed_with_the_statement_and_hold_up_nothing_else()
    {
        await using var store = (NpgsqlTestStore)await TestStore.CreateAsync("postgres");
        string role = $"selfgov_test_{Guid.NewGuid():N}";
        await store.ExecuteAsync($"CREATE ROLE {role}");
        try
        {
            await store.ExecuteAsync(
                $"""
                GRANT SELECT, INSERT, UPDATE, DELETE ON selfgov_case, selfgov_entry, selfgov_request, selfgov_refusal, selfgov_purge
                TO {role};
                ALTER TABLE selfgov_personal_data ALTER COLUMN record SET STATISTICS 100;
                GRANT CREATE ON SCHEMA public TO {role};
                ALTER TABLE selfgov_personal_data OWNER TO {role};
                """);
            string connection = new NpgsqlConnectionStringBuilder(store.ConnectionString) { Options = $"-c role={role}" }.ConnectionString;
            await using ServiceProvider host = new ServiceCollection().AddSingleton<IClock>(store.Clock)
                .AddSelfGov().UseNpgsql(connection).Add(Petitions.Procedure).Services.BuildServiceProvider();
            var cases = host.GetRequiredService<Cases<Petition>>();
            await SignAsync(cases, 100);
            await store.ExecuteAsync("ANALYZE");
            await cases.ErasePersonalDataAsync(Id, Basis, Petitions.Somebody, null, Token);
            PurgeReport report = await cases.Journal.PurgeAsync(Token);
            PurgeObstacle obstacle = Assert.Single(report.Obstacles);
            Assert.Equal(1, report.Owed);
            Assert.Equal(["0"], await OwedAsync(store));
            Assert.Equal(0, await CountInStatisticsAsync(store));

            foreach (string statement in obstacle.Statement!.Split(';', StringSplitOptions.RemoveEmptyEntries))
            {
                await store.ExecuteAsync(statement);
            }

            Assert.Equal(PurgeReport.Done, await cases.Journal.PurgeAsync(Token));
            Assert.Empty(await LeftAsync(store, 100));
        }
        finally
        {
            await store.ExecuteAsync($"DROP OWNED BY {role}; DROP ROLE {role}");
        }
    }

    private static async Task SignAsync(Cases<Petition> cases, int count)
    {
        await cases.OpenAsync();
        await cases.HandleManyAsync(
            [.. Enumerable.Range(1, count).Select(i => new CaseCommand<Petition>(Id, new Sign($"erased-{i}"), Petitions.Somebody))], Token);
    }

    private static async Task MigrateToAsync(TestStore store, string migration)
    {
        await using DbContext context = store is SqliteTestStore
            ? store.Host().GetRequiredService<IDbContextFactory<SqliteJournalContext>>().CreateDbContext()
            : store.Host().GetRequiredService<IDbContextFactory<NpgsqlJournalContext>>().CreateDbContext();
        await context.GetService<IMigrator>().MigrateAsync(migration, Token);
    }

    private static async Task<int> CountInStatisticsAsync(NpgsqlTestStore store) =>
        Erased().Count((await RowsAsync(store, Names))[0]);

    /// <summary>The numbers, up to one, of the names that are in any byte of the database.</summary>
    private static async Task<int[]> LeftAsync(NpgsqlTestStore store, int last) =>
    [
        .. (await store.FilesAsync()).SelectMany(file => Erased().Matches(System.Text.Encoding.Latin1.GetString(file)))
            .Select(match => int.Parse(match.Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture))
            .Where(number => number <= last).Distinct().Order(),
    ];

    private static Task<List<string>> OwedAsync(TestStore store) =>
        RowsAsync(store, "SELECT case_id || version FROM selfgov_purge");

    private static async Task<List<string>> RowsAsync(TestStore store, string question)
    {
        await using HostContext context = new(store.OptionsOf<HostContext>());
        return await context.Database.SqlQueryRaw<string>(question).ToListAsync(Token);
    }

    [GeneratedRegex("erased-([0-9]+)")]
    private static partial Regex Erased();
}
