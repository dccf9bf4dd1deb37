using System.Collections.Immutable;
using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using Npgsql;
using SelfGov.Cases;
using SelfGov.Journal;
using SelfGov.Law;
using SelfGov.Workflow;
using Xunit;
using static SelfGov.EntityFrameworkCore.PetitionActs;

namespace SelfGov.EntityFrameworkCore.Purging;

/// <summary>An erasure owes the purge of the files from its commit on, until a purge has done it, whatever comes between.</summary>
public sealed class OwedPurgeTests
{
    private const string Secret = "Тағыберген-Құпия-Есім";
    private static readonly Citation Basis = new Act("Z1300000094", Words.Same("the act"), new Uri("https://example.org")).At("18");
    private static readonly PurgeOptions Impatient = new() { Patience = Duration.Zero };

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("sqlite")]
    [InlineData("postgres")]
    public async Task An_erasure_whose_purge_is_cancelled_has_its_answer_and_the_repeated_call_resumes_it(string name)
    {
        await using TestStore store = await TestStore.CreateAsync(name);
        Cases<Petition> cases = await SignedAsync(store, Secret);
        await using DbConnection reader = await ReaderAsync(store);
        using var cancelling = CancellationTokenSource.CreateLinkedTokenSource(Token);
        Task<ImmutableArray<long>> erasing = Task.Run(
            async () => await cases.ErasePersonalDataAsync(Id, Basis, Petitions.Somebody, null, cancelling.Token), Token);
        await WaitUntilAsync(async () => await OwedAsync(store) == 1);
        await cancelling.CancelAsync();
        Assert.Equal([2], await erasing);
        Assert.Equal(1, await OwedAsync(store));
        Assert.True(await store.HoldsAsync(Secret));

        await reader.DisposeAsync();
        Assert.Empty(await store.Cases().ErasePersonalDataAsync(Id, Basis, Petitions.Somebody, null, Token));
        Assert.Equal(0, await OwedAsync(store));
        Assert.False(await store.HoldsAsync(Secret));
    }

    [Theory]
    [InlineData("sqlite")]
    [InlineData("postgres")]
    public async Task The_round_of_the_scheduler_resumes_what_is_owed(string name)
    {
        await using TestStore store = await TestStore.CreateAsync(name);
        ServiceProvider host = store.Host(purge: Impatient);
        DeadlineScheduler scheduler = host.GetRequiredService<DeadlineScheduler>();
        Cases<Petition> cases = await SignedAsync(store, Secret, host.GetRequiredService<Cases<Petition>>());
        await using (await ReaderAsync(store))
        {
            await cases.ErasePersonalDataAsync(Id, Basis, Petitions.Somebody, null, Token);
            await scheduler.RunAsync(Token);
            Assert.Equal(1, await OwedAsync(store));
        }

        await WaitUntilAsync(async () =>
        {
            await scheduler.RunAsync(Token);
            return await OwedAsync(store) == 0;
        });
        Assert.False(await store.HoldsAsync(Secret));
    }

    [Theory]
    [InlineData("sqlite")]
    [InlineData("postgres")]
    public async Task In_a_transaction_of_the_host_the_purge_is_owed_with_the_commit_and_not_without(string name)
    {
        await using TestStore store = await TestStore.CreateAsync(name);
        Cases<Petition> cases = await SignedAsync(store, Secret);
        foreach (bool commits in (bool[])[false, true])
        {
            await using HostContext context = new(store.OptionsOf<HostContext>());
            await using IDbContextTransaction transaction = await context.Database.BeginTransactionAsync(Token);
            Cases<Petition> within = cases.In(context);
            Assert.Equal([2], await within.ErasePersonalDataAsync(Id, Basis, Petitions.Somebody, null, Token));
            PurgeReport inside = await within.Journal.PurgeAsync(Token);
            Assert.Equal(1, inside.Owed);
            Assert.Contains("transaction of the host", Assert.Single(inside.Obstacles).Name, StringComparison.Ordinal);
            await (commits ? transaction.CommitAsync(Token) : transaction.RollbackAsync(Token));
            Assert.Equal(commits ? 1 : 0, await OwedAsync(store));
        }

        Assert.Equal(PurgeReport.Done, await cases.Journal.PurgeAsync(Token));
        Assert.Equal(0, await OwedAsync(store));
        Assert.False(await store.HoldsAsync(Secret));
    }

    [Theory]
    [InlineData("sqlite")]
    [InlineData("postgres")]
    public async Task One_purge_does_what_many_erasures_owe(string name)
    {
        await using TestStore store = await TestStore.CreateAsync(name);
        Cases<Petition> cases = store.Host(purge: Impatient).GetRequiredService<Cases<Petition>>();
        await using (await ReaderAsync(store))
        {
            for (int i = 0; i < 10; i++)
            {
                var id = new CaseId($"petition-{i}");
                await cases.OpenAsync(id);
                await cases.SignAsync(Secret, id);
                await cases.ErasePersonalDataAsync(id, Basis, Petitions.Somebody, null, Token);
                store.Clock.AdvanceMinutes(1);
            }

            PurgeReport report = await cases.Journal.PurgeAsync(Token);
            Assert.Equal((10L, Petitions.Start), (report.Owed, report.Since));
            Assert.NotEmpty(report.Obstacles);
        }

        Assert.Equal(PurgeReport.Done, await store.Journal().PurgeAsync(Token));
        Assert.False(await store.HoldsAsync(Secret));
    }

    [Fact]
    public async Task What_was_erased_while_a_purge_was_under_way_stays_owed()
    {
        await using TestStore store = await TestStore.CreateAsync("postgres");
        Cases<Petition> cases = await SignedAsync(store, Secret);
        await cases.SignAsync("another");
        Task<ImmutableArray<long>> erasing;
        await using (await ReaderAsync(store))
        {
            erasing = Task.Run(
                async () => await cases.ErasePersonalDataAsync(Id, Basis, Petitions.Somebody, [2], Token), Token);
            await WaitUntilAsync(async () => await OwedAsync(store) == 1);
            await Task.Delay(300, Token);
            await using HostContext context = new(store.OptionsOf<HostContext>());
            await using IDbContextTransaction transaction = await context.Database.BeginTransactionAsync(Token);
            await store.Cases().In(context).ErasePersonalDataAsync(Id, Basis, Petitions.Somebody, [3], Token);
            await transaction.CommitAsync(Token);
        }

        Assert.Equal([2], await erasing);
        Assert.Equal(1, await OwedAsync(store));
        Assert.Equal(PurgeReport.Done, await cases.Journal.PurgeAsync(Token));
    }

    [Fact]
    public async Task In_a_file_of_the_hosts_own_the_purge_is_left_to_the_host()
    {
        await using var store = (SqliteTestStore)await TestStore.CreateAsync("sqlite");
        await using ServiceProvider host = new ServiceCollection().AddSingleton<IClock>(store.Clock)
            .AddDbContextFactory<HostContext>(store.Configure)
            .AddSelfGov().Add(Petitions.Procedure).UseSqlite<HostContext>().AddDeadlineScheduler().Services.BuildServiceProvider();
        Cases<Petition> cases = await SignedAsync(store, Secret, host.GetRequiredService<Cases<Petition>>());
        await store.ExecuteAsync("CREATE TABLE own (text TEXT)");
        Assert.False(cases.Journal.PurgesByItself);
        Assert.Equal([2], await cases.ErasePersonalDataAsync(Id, Basis, Petitions.Somebody, null, Token));
        await host.GetRequiredService<DeadlineScheduler>().RunAsync(Token);
        Assert.Equal(1, await OwedAsync(store));

        PurgeReport report = await host.GetRequiredService<JournalDatabase>().Journal.ResumePurgeAsync(Token);
        Assert.Contains("ICaseJournal.PurgeAsync", Assert.Single(report.Obstacles).Name, StringComparison.Ordinal);
        Assert.Equal(PurgeReport.Done, await cases.Journal.PurgeAsync(Token));
        Assert.False(await store.HoldsAsync(Secret));
    }

    [Fact]
    public async Task Without_the_privilege_the_purge_is_owed_with_the_statement_to_run()
    {
        await using var store = (NpgsqlTestStore)await TestStore.CreateAsync("postgres");
        string role = $"selfgov_test_{Guid.NewGuid():N}";
        await store.ExecuteAsync($"CREATE ROLE {role}");
        try
        {
            await store.ExecuteAsync(
                $"""
                GRANT SELECT, INSERT, UPDATE, DELETE ON selfgov_case, selfgov_entry, selfgov_request, selfgov_refusal,
                    selfgov_personal_data, selfgov_purge TO {role}
                """);
            string connection = new NpgsqlConnectionStringBuilder(store.ConnectionString) { Options = $"-c role={role}" }.ConnectionString;
            await using ServiceProvider host = new ServiceCollection().AddSingleton<IClock>(store.Clock)
                .AddSelfGov().UseNpgsql(connection).Add(Petitions.Procedure).Services.BuildServiceProvider();
            Cases<Petition> cases = await SignedAsync(store, Secret, host.GetRequiredService<Cases<Petition>>());
            Assert.Equal([2], await cases.ErasePersonalDataAsync(Id, Basis, Petitions.Somebody, null, Token));
            PurgeReport report = await cases.Journal.PurgeAsync(Token);
            PurgeObstacle obstacle = Assert.Single(report.Obstacles);
            Assert.Contains(role, obstacle.Name, StringComparison.Ordinal);
            Assert.Contains(obstacle.Statement!, $"{report}", StringComparison.Ordinal);

            await store.ExecuteAsync(obstacle.Statement!);
            Assert.Equal(PurgeReport.Done, await cases.Journal.PurgeAsync(Token));
            Assert.False(await store.HoldsAsync(Secret));
        }
        finally
        {
            await store.ExecuteAsync($"DROP OWNED BY {role}; DROP ROLE {role}");
        }
    }

    [Theory]
    [InlineData("sqlite")]
    [InlineData("postgres")]
    public async Task A_purge_is_owed_after_a_kill_at_each_of_its_steps(string name)
    {
        await using TestStore store = await TestStore.CreateAsync(name);
        Cases<Petition> cases = await SignedAsync(store, Secret);

        // After the commit, before anything else: the process of the host's transaction is gone.
        await using (HostContext context = new(store.OptionsOf<HostContext>()))
        {
            await using IDbContextTransaction transaction = await context.Database.BeginTransactionAsync(Token);
            await cases.In(context).ErasePersonalDataAsync(Id, Basis, Petitions.Somebody, null, Token);
            await transaction.CommitAsync(Token);
        }

        // When the file was written anew, but the log not emptied.
        await store.ExecuteAsync(name == "sqlite" ? "VACUUM" : "VACUUM (FULL) selfgov_personal_data");
        Assert.Equal(1, await OwedAsync(store));
        Assert.Equal(PurgeReport.Done, await store.Journal().PurgeAsync(Token));
        Assert.False(await store.HoldsAsync(Secret));

        // When all was done, but the row was still there.
        await store.ExecuteAsync(
            "INSERT INTO selfgov_purge (case_id, version, recorded) "
                + "SELECT case_id, version, recorded FROM selfgov_entry WHERE version = 3");
        Assert.Equal(PurgeReport.Done, await store.Journal().PurgeAsync(Token));
        Assert.Equal(0, await OwedAsync(store));
    }

    private static async Task<Cases<Petition>> SignedAsync(TestStore store, string name, Cases<Petition>? given = null)
    {
        Cases<Petition> cases = given ?? store.Cases();
        await cases.OpenAsync();
        await cases.SignAsync(name);
        return cases;
    }

    private static async Task<long> OwedAsync(TestStore store)
    {
        await using HostContext context = new(store.OptionsOf<HostContext>());
        return (await context.Database.SqlQueryRaw<long>("""SELECT count(*) AS "Value" FROM selfgov_purge""").ToListAsync(Token))[0];
    }

    /// <summary>Somebody who sees the data as they were before, until he is disposed of.</summary>
    private static async Task<System.Data.Common.DbConnection> ReaderAsync(TestStore store)
    {
        System.Data.Common.DbConnection reader = store is NpgsqlTestStore
            ? new NpgsqlConnection(new NpgsqlConnectionStringBuilder(store.ConnectionString) { Pooling = false }.ConnectionString)
            : new SqliteConnection(new SqliteConnectionStringBuilder(store.ConnectionString) { Pooling = false }.ConnectionString);
        await reader.OpenAsync(Token);
        await using System.Data.Common.DbCommand command = reader.CreateCommand();
        command.CommandText = store is NpgsqlTestStore
            ? "BEGIN ISOLATION LEVEL REPEATABLE READ; SELECT 1"
            : "BEGIN; SELECT count(*) FROM selfgov_personal_data";
        await command.ExecuteScalarAsync(Token);
        return reader;
    }

    private static async Task WaitUntilAsync(Func<Task<bool>> holds)
    {
        var waited = System.Diagnostics.Stopwatch.StartNew();
        while (!await holds())
        {
            Assert.True(waited.Elapsed < TimeSpan.FromSeconds(60), "nothing happens any more");
            await Task.Delay(5, Token);
        }
    }
}
