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
    // Starting a process costs more than all of its commands: each writes to several cases at once, so that one kill falls among as many
    // commands.
    private const int CasesOfAProcess = 4;
    private static readonly int Commands = Scale.Of(10_000) / CasesOfAProcess;
    private static readonly int Kills = Scale.IsFull ? 50 : 3;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("sqlite")]
    [InlineData("postgres")]
    public async Task A_process_killed_again_and_again_loses_no_acknowledged_command_and_leaves_none_half_written(string name)
    {
        await using TestStore store = await TestStore.CreateAsync(name);
        Cases<Petition> cases = store.Cases();
        CaseId[] ids = [.. Enumerable.Range(1, CasesOfAProcess).Select(i => new CaseId($"petition-{i}"))];
        foreach (CaseId id in ids)
        {
            await cases.OpenAsync(id);
        }

        var random = new Random(17);
        int[] acknowledged = new int[ids.Length];
        int unacknowledged = 0;
        for (int kill = 1; kill <= Kills; kill++)
        {
            // Each run gets its share of the commands, so that all kills fall among them.
            int share = Commands * 2 / Kills;
            using (var writer = new WriterProcess(
                name, store.ConnectionString,
                [.. ids.Select((id, i) => (id.ToString(), acknowledged[i] + 1, Math.Min(acknowledged[i] + share, Commands)))]))
            {
                acknowledged = await writer.RunAsync(random.Next(1, share), acknowledged, Token);
            }

            ICaseJournal journal = store.Journal();
            for (int i = 0; i < ids.Length; i++)
            {
                int stored = await journal.ReadAsync(ids[i], 1, Token).CountAsync(Token) - 1;
                Assert.InRange(stored, acknowledged[i], acknowledged[i] + 1);
                unacknowledged += stored - acknowledged[i];
            }
        }

        // Whoever goes on after the last kill, this process, finds what was stored without being acknowledged by its keys.
        Cases<Petition> after = store.Cases();
        await Task.WhenAll(ids.Select((id, i) => Task.Run(
            async () =>
            {
                for (int number = acknowledged[i] + 1; number <= Commands; number++)
                {
                    Assert.True((await after.HandleAsync(
                        id, new Sign($"{number}"), Petitions.Somebody, new() { IdempotencyKey = $"{number}" }, Token)).IsAccepted);
                }
            },
            Token)));

        foreach (CaseId id in ids)
        {
            List<JournalEntry> all = await cases.EntriesAsync(id);
            Assert.Equal(
                Enumerable.Range(1, Commands).Select(number => $"{number}"),
                all.Skip(1).Select(entry => ((SignatureGiven)Petitions.Facts.Read(entry)).Signatory.Name));
            Assert.True((await store.Cases().VerifyAsync(id, new Checkpoint(Commands + 1, all[^1].Hash), Token)).IsIntact);
        }

        TestContext.Current.SendDiagnosticMessage(
            $"{name}: {Kills} kills, each in {ids.Length} cases of {Commands} commands; {unacknowledged} had been stored without being "
                + $"acknowledged and were found by their keys");
    }

    [Fact]
    public async Task A_server_that_crashes_and_comes_back_under_load_loses_nothing_that_was_acknowledged()
    {
        await SharedServer.SkipUnlessInstalledAsync();
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
        TestContext.Current.SendDiagnosticMessage(
            $"3 crashes of the server: {acknowledged} commands acknowledged, {failed} errors surfaced, nothing lost");
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
