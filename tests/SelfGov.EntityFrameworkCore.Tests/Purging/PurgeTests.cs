using System.Collections.Immutable;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using Npgsql;
using SelfGov.Cases;
using SelfGov.Journal;
using SelfGov.Journal.Chain;
using SelfGov.Journal.Json;
using SelfGov.Law;
using SelfGov.Workflow;
using Xunit;
using static SelfGov.EntityFrameworkCore.PetitionActs;

namespace SelfGov.EntityFrameworkCore.Purging;

/// <summary>A purge that cannot reach the bytes, because somebody may still see them, waits, and does not say that they are gone.</summary>
public sealed class PurgeTests
{
    private const string Secret = "Тағыберген-Құпия-Есім";
    private const string Report = "yearly report";
    private static readonly Citation Basis = new Act("Z1300000094", Words.Same("the act"), new Uri("https://example.org")).At("18");
    private static readonly PurgeOptions Impatient = new() { Patience = Duration.FromMilliseconds(200) };

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("BEGIN ISOLATION LEVEL REPEATABLE READ; SELECT 1")]
    [InlineData("BEGIN ISOLATION LEVEL REPEATABLE READ; SELECT * FROM selfgov_personal_data")]
    [InlineData("BEGIN; SELECT pg_current_xact_id()")]
    [InlineData("BEGIN; SELECT * FROM selfgov_personal_data")]
    public async Task On_PostgreSQL_a_purge_waits_for_an_older_transaction_and_is_complete_when_that_has_ended(string transaction)
    {
        await using var store = (NpgsqlTestStore)await TestStore.CreateAsync("postgres");
        Cases<Petition> cases = await SignedAsync(store.Host());
        await using NpgsqlConnection reader = await ReaderAsync(store.ConnectionString, transaction);
        Task erasing = EraseAsync(cases);
        await Task.WhenAny(erasing, Task.Delay(300, Token));
        Assert.False(erasing.IsCompleted);
        Assert.True(await store.HoldsAsync(Secret));

        await ExecuteAsync(reader, "COMMIT");
        await erasing;
        Assert.False(await store.HoldsAsync(Secret));
    }

    [Theory]
    [InlineData("BEGIN ISOLATION LEVEL REPEATABLE READ; SELECT 1", false)]
    [InlineData("BEGIN; SELECT pg_current_xact_id()", false)]
    [InlineData("BEGIN; SELECT pg_current_xact_id()", true)]
    [InlineData("BEGIN; SELECT * FROM selfgov_personal_data", false)]
    public async Task On_PostgreSQL_a_purge_says_who_has_kept_the_data_for_too_long(string transaction, bool isInOtherDatabase)
    {
        await using var store = (NpgsqlTestStore)await TestStore.CreateAsync("postgres");
        Cases<Petition> cases = await SignedAsync(store.Host(purge: Impatient));
        string database = isInOtherDatabase ? await SharedServer.ConnectionAsync() : store.ConnectionString;
        await using NpgsqlConnection reader = await ReaderAsync(database, transaction);
        Assert.Equal([2], await EraseAsync(cases));

        // The erasure is on record, and the purge is all that is left to do.
        Assert.Equal(Erasure.FactName, (await cases.EntriesAsync())[^1].FactName);
        PurgeReport report = await cases.Journal.PurgeAsync(Token);
        Assert.Equal((false, 1L, Petitions.Start), (report.IsDone, report.Owed, report.Since));
        PurgeObstacle obstacle = Assert.Single(report.Obstacles, each => each.ProcessId == reader.ProcessID);
        Assert.Equal((Report, null), (obstacle.Name, obstacle.Statement));
        Assert.True(obstacle.Age > Duration.Zero);
        Assert.Contains($"process {reader.ProcessID} ({Report}), for ", $"{report}", StringComparison.Ordinal);
        Assert.True(await store.HoldsAsync(Secret));
        await ExecuteAsync(reader, "ROLLBACK");
        Assert.Equal(PurgeReport.Done, await store.Journal().PurgeAsync(Token));
        Assert.False(await store.HoldsAsync(Secret));
        Assert.True((await cases.VerifyAsync(Id, null, Token)).IsIntact);
    }

    [Fact]
    public async Task On_PostgreSQL_a_younger_transaction_and_a_reader_of_another_database_hold_up_no_purge()
    {
        await using var store = (NpgsqlTestStore)await TestStore.CreateAsync("postgres");
        Cases<Petition> cases = await SignedAsync(store.Host());
        await using NpgsqlConnection elsewhere = await ReaderAsync(
            await SharedServer.ConnectionAsync(), "BEGIN ISOLATION LEVEL REPEATABLE READ; SELECT 1");
        await using NpgsqlConnection older = await ReaderAsync(store.ConnectionString, "BEGIN ISOLATION LEVEL REPEATABLE READ; SELECT 1");
        Task erasing = EraseAsync(cases);

        // A transaction sees one picture of what others do: the observer has none open.
        await using NpgsqlConnection observer = await ReaderAsync(await SharedServer.ConnectionAsync(), "SELECT 1");
        await WaitUntilAsync(() => ExecuteAsync(
            observer, $"SELECT true FROM pg_stat_activity WHERE datname = '{store.Database}' AND query LIKE '%pg_prepared_xacts%'"));
        await using NpgsqlConnection younger = await YoungerAsync(store.ConnectionString, observer);
        await ExecuteAsync(older, "COMMIT");
        await erasing;
        Assert.False(await store.HoldsAsync(Secret));
    }

    [Fact]
    public async Task On_SQLite_a_purge_waits_for_a_reader_while_appends_go_on_and_is_complete_when_it_has_ended()
    {
        await using var store = (SqliteTestStore)await TestStore.CreateAsync("sqlite");
        Cases<Petition> cases = await SignedAsync(store.Host());
        await using SqliteConnection reader = await ReaderAsync(store.ConnectionString);
        Task erasing = EraseAsync(cases);
        await WaitUntilAsync(async () => (await cases.EntriesAsync())[^1].FactName == Erasure.FactName);
        await cases.SignAsync("somebody else");
        await Task.WhenAny(erasing, Task.Delay(300, Token));
        Assert.False(erasing.IsCompleted);
        Assert.True(await store.HoldsAsync(Secret));

        await ExecuteAsync(reader, "COMMIT");
        await erasing;
        Assert.False(await store.HoldsAsync(Secret));
    }

    [Fact]
    public async Task On_SQLite_a_purge_says_that_a_reader_has_kept_the_data_for_too_long()
    {
        await using var store = (SqliteTestStore)await TestStore.CreateAsync("sqlite");
        Cases<Petition> cases = await SignedAsync(store.Host(purge: Impatient));
        await using SqliteConnection reader = await ReaderAsync(store.ConnectionString);
        Assert.Equal([2], await EraseAsync(cases));
        Assert.Equal(Erasure.FactName, (await cases.EntriesAsync())[^1].FactName);

        // Behind a reader the log does not grow with each attempt.
        long log = new FileInfo($"{store.File}-wal").Length;
        PurgeReport report = await cases.Journal.PurgeAsync(Token);
        Assert.Equal((1L, Petitions.Start), (report.Owed, report.Since));
        Assert.Contains(store.File, Assert.Single(report.Obstacles).Name, StringComparison.Ordinal);
        Assert.Equal(log, new FileInfo($"{store.File}-wal").Length);
        await ExecuteAsync(reader, "COMMIT");
        Assert.Equal(PurgeReport.Done, await store.Journal().PurgeAsync(Token));
        Assert.False(await store.HoldsAsync(Secret));
    }

    [Fact]
    public void Patience_is_30_seconds_and_never_less_than_none()
    {
        Assert.Equal(Duration.FromSeconds(30), new PurgeOptions().Patience);
        Assert.Equal(Duration.Zero, new PurgeOptions { Patience = Duration.Zero }.Patience);
        Assert.Throws<ArgumentOutOfRangeException>(() => new PurgeOptions { Patience = Duration.FromSeconds(-1) });
    }

    private static async Task<Cases<Petition>> SignedAsync(ServiceProvider host)
    {
        Cases<Petition> cases = host.GetRequiredService<Cases<Petition>>();
        await cases.OpenAsync();
        await cases.SignAsync(Secret);
        return cases;
    }

    private static Task<ImmutableArray<long>> EraseAsync(Cases<Petition> cases) =>
        Task.Run(async () => await cases.ErasePersonalDataAsync(Id, Basis, Petitions.Somebody, [2], Token), Token);

    private static async Task<NpgsqlConnection> ReaderAsync(string connectionString, string transaction)
    {
        var connection = new NpgsqlConnection(
            new NpgsqlConnectionStringBuilder(connectionString) { ApplicationName = Report, Pooling = false }.ConnectionString);
        await connection.OpenAsync(Token);
        await ExecuteAsync(connection, transaction);
        return connection;
    }

    /// <summary>A writer with a picture of its own, which sees nothing that was deleted before it began.</summary>
    /// <remarks>A picture reaches back to the oldest writer of the server, another test's too: it is taken anew until they end.</remarks>
    private static async Task<NpgsqlConnection> YoungerAsync(string connectionString, NpgsqlConnection observer)
    {
        await using NpgsqlCommand next = new("SELECT pg_snapshot_xmax(pg_current_snapshot())::text", observer);
        string begun = (string)(await next.ExecuteScalarAsync(Token))!;
        NpgsqlConnection younger = await ReaderAsync(connectionString, "SELECT 1");
        await WaitUntilAsync(() => ExecuteAsync(
            younger,
            $"""
            ROLLBACK; BEGIN ISOLATION LEVEL REPEATABLE READ;
            SELECT pg_snapshot_xmin(pg_current_snapshot()) >= '{begun}'::xid8 AND pg_current_xact_id() IS NOT NULL
            """));
        return younger;
    }

    private static async Task<SqliteConnection> ReaderAsync(string connectionString)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder(connectionString) { Pooling = false }.ConnectionString);
        await connection.OpenAsync(Token);
        await ExecuteAsync(connection, "BEGIN; SELECT count(*) FROM selfgov_personal_data");
        return connection;
    }

    private static async Task<bool> ExecuteAsync(System.Data.Common.DbConnection connection, string text)
    {
        await using System.Data.Common.DbCommand command = connection.CreateCommand();
        command.CommandText = text;
        return await command.ExecuteScalarAsync(Token) is true;
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
