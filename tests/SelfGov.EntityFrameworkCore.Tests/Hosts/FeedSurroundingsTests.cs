using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using SelfGov.Cases;
using SelfGov.Journal;
using SelfGov.Workflow;
using Xunit;
using static SelfGov.EntityFrameworkCore.PetitionActs;

namespace SelfGov.EntityFrameworkCore.Hosts;

/// <summary>The feed passes nothing over on servers that show less, or keep transactions that nobody is connected to.</summary>
public sealed class FeedSurroundingsTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_standby_reads_cases_and_refuses_the_feed()
    {
        await SharedServer.SkipUnlessInstalledAsync();
        await using PostgresServer server = await PostgresServer.StartAsync();
        await using TestStore store = await server.CreateStoreAsync();
        await store.Cases().OpenAsync();
        await server.BecomeStandbyAsync();
        try
        {
            await using ServiceProvider host = new ServiceCollection().AddSingleton<NodaTime.IClock>(store.Clock).AddSelfGov()
                .Add(Petitions.Procedure).UseNpgsql($"{store.ConnectionString};Pooling=False").Services.BuildServiceProvider();
            Cases<Petition> cases = host.GetRequiredService<Cases<Petition>>();
            Assert.Equal(1, (await cases.GetAsync(Id, Token)).Version);
            JournalUnavailableException exception = await Assert.ThrowsAsync<JournalUnavailableException>(async () =>
                await host.GetRequiredService<ICaseJournal>().ReadAllAsync(0, Token).ToListAsync(Token));
            Assert.Contains("from the primary", exception.Message, StringComparison.Ordinal);
            Assert.False(exception.IsTransient);
            exception = await Assert.ThrowsAsync<JournalUnavailableException>(() => cases.SignAsync("a"));
            Assert.Contains("may be a replica", exception.Message, StringComparison.Ordinal);
        }
        finally
        {
            await store.ExecuteAsync("SELECT pg_promote()");
        }
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task An_append_that_is_prepared_is_waited_for_until_it_is_committed(bool isPreparedWhileReading)
    {
        await SharedServer.SkipUnlessInstalledAsync();
        await using PostgresServer server = await PostgresServer.StartAsync("max_prepared_transactions=5", "fsync=off");
        await using TestStore store = await server.CreateStoreAsync();
        Cases<Petition> cases = store.Cases();
        CaseId other = new("petition-2");
        await cases.OpenAsync();
        await cases.OpenAsync(other);
        await using HostContext context = await store.HostContextAsync();
        await context.Database.BeginTransactionAsync(Token);
        await cases.In(context).SignAsync("takes the lower position, commits last");
        await cases.SignAsync("takes the higher position, commits first", other);
        Task<List<JournalEntry>>? reading = null;
        if (isPreparedWhileReading)
        {
            reading = ReadAsync();
            await WaitForReaderAsync(store);
        }

        await using (var prepare = new NpgsqlCommand("PREPARE TRANSACTION 'late'", (NpgsqlConnection)context.Database.GetDbConnection()))
        {
            await prepare.ExecuteNonQueryAsync(Token);
        }

        reading ??= ReadAsync();
        Assert.NotSame(reading, await Task.WhenAny(reading, Task.Delay(300, Token)));
        await store.ExecuteAsync("COMMIT PREPARED 'late'");
        Assert.Equal([Id, other], (await reading).Select(entry => entry.Case));

        Task<List<JournalEntry>> ReadAsync() => store.Journal().ReadAllAsync(2, Token).ToListAsync(Token).AsTask();
    }

    /// <summary>Waits until a reader has seen which appends are under way.</summary>
    private static async Task WaitForReaderAsync(TestStore store)
    {
        await using var connection = new NpgsqlConnection(store.ConnectionString);
        await connection.OpenAsync(Token);
        await using var reading = new NpgsqlCommand(
            "SELECT count(*) FROM pg_stat_activity WHERE query LIKE '%virtualtransaction%' AND state = 'idle' AND pid <> pg_backend_pid()",
            connection);
        while ((long)(await reading.ExecuteScalarAsync(Token))! == 0)
        {
            await Task.Delay(5, Token);
        }
    }
}
