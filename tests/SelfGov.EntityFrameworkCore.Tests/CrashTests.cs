using System.Diagnostics;
using SelfGov.Cases;
using SelfGov.Journal;
using SelfGov.Journal.Chain;
using SelfGov.Workflow;
using Xunit;
using static SelfGov.EntityFrameworkCore.PetitionActs;

namespace SelfGov.EntityFrameworkCore;

/// <summary>What was acknowledged survives the death of the process and of the server.</summary>
public sealed class CrashTests
{
    private static readonly int Commands = Scale.Of(10_000);
    private static readonly int Kills = Scale.Of(50);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("sqlite")]
    [InlineData("postgres")]
    public async Task A_process_killed_again_and_again_loses_no_acknowledged_command_and_leaves_none_half_written(string name)
    {
        await using TestStore store = await TestStore.CreateAsync(name);
        Cases<Petition> cases = store.Cases();
        await cases.OpenAsync();
        var random = new Random(17);
        (int acknowledged, int unacknowledged) = (0, 0);
        for (int kill = 1; kill <= Kills; kill++)
        {
            // Each run gets its share of the commands, so that all fifty kills fall among them.
            int last = acknowledged + (Commands * 2 / Kills);
            using (var writer = new WriterProcess(name, store.ConnectionString, Id.ToString(), acknowledged + 1, Math.Min(last, Commands)))
            {
                acknowledged = await writer.RunAsync(TimeSpan.FromMilliseconds(random.Next(120)), acknowledged, Token);
            }

            List<JournalEntry> entries = await store.Journal().ReadAsync(Id, 1, Token).ToListAsync(Token);
            Assert.InRange(entries.Count - 1, acknowledged, acknowledged + 1);
            unacknowledged += entries.Count - 1 - acknowledged;
        }

        using (var writer = new WriterProcess(name, store.ConnectionString, Id.ToString(), acknowledged + 1, Commands))
        {
            Assert.Equal(Commands, await writer.RunAsync(null, acknowledged, Token));
        }

        List<JournalEntry> all = await cases.EntriesAsync();
        Assert.Equal(
            Enumerable.Range(1, Commands).Select(number => $"{number}"),
            all.Skip(1).Select(entry => ((SignatureGiven)Petitions.Facts.Read(entry)).Signatory.Name));
        Assert.True((await store.Cases().VerifyAsync(Id, new Checkpoint(Commands + 1, all[^1].Hash), Token)).IsIntact);
        TestContext.Current.SendDiagnosticMessage(
            $"{name}: {Kills} kills in {Commands} commands; {unacknowledged} had been stored without being acknowledged and were found by their keys");
    }

    [Fact]
    public async Task A_server_that_crashes_and_comes_back_under_load_loses_nothing_that_was_acknowledged()
    {
        await using PostgresServer server = await PostgresServer.StartAsync();
        await using TestStore store = await server.CreateStoreAsync();
        Cases<Petition> cases = store.Cases();
        await cases.OpenAsync();
        using var ending = new CancellationTokenSource();
        (int acknowledged, int failed, int number) = (0, 0, 1);
        Task load = Task.Run(
            async () =>
            {
                while (!ending.IsCancellationRequested)
                {
                    try
                    {
                        await cases.HandleAsync(
                            Id, new Sign($"{number}"), Petitions.Somebody, new() { IdempotencyKey = $"{number}" }, Token);
                        acknowledged = number++;
                    }
                    catch (JournalUnavailableException)
                    {
                        // The outcome is not known: the same request is made again under its key.
                        failed++;
                        await Task.Delay(20, Token);
                    }
                }
            },
            Token);
        for (int crash = 0; crash < 3; crash++)
        {
            int before = acknowledged;
            await WaitUntilAsync(() => acknowledged > before + 50);
            await server.CrashAsync();
            int failures = failed;
            await WaitUntilAsync(() => failed > failures);
            await server.ComeBackAsync();
        }

        int afterwards = acknowledged;
        await WaitUntilAsync(() => acknowledged > afterwards + 50);
        await ending.CancelAsync();
        await load;
        List<JournalEntry> entries = await store.Cases().EntriesAsync();
        Assert.Equal(
            Enumerable.Range(1, acknowledged).Select(each => $"{each}"),
            entries.Skip(1).Select(entry => ((SignatureGiven)Petitions.Facts.Read(entry)).Signatory.Name));
        Assert.True((await store.Cases().VerifyAsync(Id, null, Token)).IsIntact);
        TestContext.Current.SendDiagnosticMessage($"3 crashes of the server: {acknowledged} commands acknowledged, {failed} errors surfaced, nothing lost");
    }

    private static async Task WaitUntilAsync(Func<bool> holds)
    {
        var waited = Stopwatch.StartNew();
        while (!holds())
        {
            Assert.True(waited.Elapsed < TimeSpan.FromSeconds(60), "nothing happens any more");
            await Task.Delay(5, Token);
        }
    }
}
