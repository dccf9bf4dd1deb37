using System.Collections.Immutable;
using System.Diagnostics;
using Microsoft.Data.Sqlite;
using SelfGov.Cases;
using SelfGov.Journal;
using SelfGov.Journal.Chain;
using Xunit;

namespace SelfGov.EntityFrameworkCore.Appends;

/// <summary>Appends of many callers at once, on the databases.</summary>
public sealed class GroupTests
{
    private const string Key = "sent before";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("sqlite")]
    [InlineData("postgres")]
    public async Task A_text_with_half_a_character_is_refused_alone_and_nothing_of_it_is_stored(string name)
    {
        await using TestStore store = await TestStore.CreateAsync(name);
        ICaseJournal journal = store.Journal();
        string?[] told = await Task.WhenAll(Enumerable.Range(0, 9).Select(i => Task.Run(async () =>
        {
            JournalBatch batch = Slip.Of($"slip-{i}", 0, i == 4 ? "\ud800" : "{}");
            return (await Record.ExceptionAsync(async () => await journal.AppendAsync([batch], Token)))?.GetType().Name;
        })));
        Assert.Equal(Enumerable.Range(0, 9).Select(i => i == 4 ? nameof(FormatException) : null), told);
        Assert.Equal(default, await journal.HeadAsync(new("slip-4"), Token));
        Assert.Equal(8, await journal.ReadAllAsync(0, Token).CountAsync(Token));
    }

    [Theory]
    [InlineData("sqlite", 2)]
    [InlineData("postgres", 2)]
    [InlineData("sqlite", 257)]
    [InlineData("postgres", 257)]
    public async Task Who_is_behind_or_sends_a_request_again_fails_alone(string name, int callers)
    {
        await using TestStore store = await TestStore.CreateAsync(name);
        ICaseJournal journal = store.Journal();
        ICaseJournal reader = store.Journal();
        Filing[] filings = [.. Enumerable.Range(0, callers).Select(i => new Filing($"filing-{i}"))];
        await AppendAsync(journal, filings, _ => Key);
        for (int round = 1; round <= 4; round++)
        {
            string[] told = await Task.WhenAll(filings.Select((filing, i) => Task.Run(async () =>
            {
                int part = (i + round) % 4;
                JournalBatch batch = filing.Next(
                    part == 1 ? Key : $"round {round}", part == 2 ? new Checkpoint(filing.Head.Count + 7, filing.Head.Head) : null);
                string answer = await ToldAsync(journal, batch);
                if (answer == "stored")
                {
                    // What was acknowledged is there for everybody.
                    Assert.Equal(batch.End, await reader.HeadAsync(filing.Id, Token));
                    filing.Wrote(batch);
                }

                return answer;
            })));
            Assert.Equal(
                Enumerable.Range(0, callers).Select(i => ((i + round) % 4) switch { 1 => "sent twice", 2 => "behind", _ => "stored" }),
                told);
        }

        foreach (Filing filing in filings)
        {
            Assert.Equal(filing.Head, await reader.HeadAsync(filing.Id, Token));
            Assert.Equal(filing.Head.Count, await reader.ReadAsync(filing.Id, 1, Token).CountAsync(Token));
        }
    }

    [Theory]
    [InlineData("sqlite")]
    [InlineData("postgres")]
    public async Task Two_appends_to_one_case_at_once_are_decided_in_their_order(string name)
    {
        await using TestStore store = await TestStore.CreateAsync(name);
        ICaseJournal journal = store.Journal();
        Filing[] filings = [.. Enumerable.Range(0, 8).Select(i => new Filing($"filing-{i}"))];
        await AppendAsync(journal, filings, _ => null);
        var appends = new List<Task>();
        for (int round = 0; round < 40; round++)
        {
            foreach (Filing filing in filings)
            {
                JournalBatch batch = filing.Next();
                filing.Wrote(batch);
                appends.Add(journal.AppendAsync([batch], Token).AsTask());
            }
        }

        await Task.WhenAll(appends);
        foreach (Filing filing in filings)
        {
            Assert.Equal(41, filing.Head.Count);
            Assert.Equal(filing.Head, await journal.HeadAsync(filing.Id, Token));
        }
    }

    [Theory]
    [InlineData("sqlite")]
    [InlineData("postgres")]
    public async Task An_append_to_several_cases_that_fails_beside_others_leaves_nothing(string name)
    {
        await using TestStore store = await TestStore.CreateAsync(name);
        ICaseJournal journal = store.Journal();
        Filing[] filings = [.. Enumerable.Range(0, 64).Select(i => new Filing($"filing-{i}"))];
        await AppendAsync(journal, filings, _ => null);
        Task<string>[] told =
        [
            .. Enumerable.Range(0, 16).Select(i => Task.Run(() => ToldAsync(
                journal,
                filings[(4 * i)..((4 * i) + 2)].Select(filing => filing.Next()).Append(
                    filings[(4 * i) + 2].Next(start: i % 2 == 0 ? null : new Checkpoint(9, filings[0].Head.Head)))))),
            .. Enumerable.Range(0, 16).Select(i => Task.Run(() => ToldAsync(journal, filings[(4 * i) + 3].Next()))),
        ];
        string[] answers = await Task.WhenAll(told);
        Assert.Equal(
            [.. Enumerable.Range(0, 16).Select(i => i % 2 == 0 ? "stored" : "behind"), .. Enumerable.Repeat("stored", 16)], answers);
        for (int i = 0; i < 64; i++)
        {
            Assert.Equal(i % 4 == 3 || i / 4 % 2 == 0 ? 2 : 1, (await journal.HeadAsync(filings[i].Id, Token)).Count);
        }
    }

    [Fact]
    public async Task Callers_who_give_up_while_another_process_holds_the_lock_are_freed_at_once_and_write_nothing()
    {
        await using TestStore store = await TestStore.CreateAsync("sqlite");
        ICaseJournal journal = store.Journal();
        Filing[] filings = [.. Enumerable.Range(0, 32).Select(i => new Filing($"filing-{i}"))];
        await AppendAsync(journal, filings, _ => null);
        await using var other = new SqliteConnection($"{store.ConnectionString};Pooling=False");
        await other.OpenAsync(Token);
        await using SqliteTransaction held = other.BeginTransaction(deferred: false);
        using var giveUp = new CancellationTokenSource();
        Task<string>[] told =
            [.. filings.Select((filing, i) => ToldAsync(journal, filing.Next(), i % 2 == 0 ? giveUp.Token : Token))];
        await Task.Delay(100, Token);
        long started = Stopwatch.GetTimestamp();
        await giveUp.CancelAsync();
        Assert.All(await Task.WhenAll(told.Where((_, i) => i % 2 == 0)), answer => Assert.Equal("withdrawn", answer));
        Assert.InRange(Stopwatch.GetElapsedTime(started), TimeSpan.Zero, TimeSpan.FromSeconds(1));
        Assert.All(told.Where((_, i) => i % 2 == 1), answer => Assert.False(answer.IsCompleted));
        await held.RollbackAsync(Token);
        Assert.All(await Task.WhenAll(told.Where((_, i) => i % 2 == 1)), answer => Assert.Equal("stored", answer));
        for (int i = 0; i < filings.Length; i++)
        {
            Assert.Equal(i % 2 + 1, (await journal.HeadAsync(filings[i].Id, Token)).Count);
        }
    }

    [Theory]
    [InlineData("sqlite")]
    [InlineData("postgres")]
    public async Task What_a_cancelled_caller_is_told_is_so_and_under_his_key_he_finds_out(string name)
    {
        await using TestStore store = await TestStore.CreateAsync(name);
        ICaseJournal journal = store.Journal();
        Filing[] filings = [.. Enumerable.Range(0, 16).Select(i => new Filing($"filing-{i}"))];
        await AppendAsync(journal, filings, _ => null);
        await Task.WhenAll(filings.Select((filing, caller) => Task.Run(async () =>
        {
            var dice = new Random(caller);
            for (int number = 0; number < Scale.Of(500); number++)
            {
                using var impatience = new CancellationTokenSource();
                JournalBatch batch = filing.Next($"{number}");
                Task cancelling = Task.Run(
                    async () =>
                    {
                        await Task.Delay(dice.Next(2), Token);
                        await impatience.CancelAsync();
                    },
                    Token);
                string told = await ToldAsync(journal, batch, impatience.Token);
                await cancelling;
                if (told == "unknown")
                {
                    // The same again waits for the first, and is either what is stored or finds that it is.
                    Assert.Contains(await ToldAsync(journal, batch), (string[])["stored", "behind", "sent twice"]);
                    told = "stored";
                }

                bool isStored = await journal.FindRequestAsync(filing.Id, $"{number}", Token) is not null;
                Assert.Equal((told, isStored), (isStored ? "stored" : "withdrawn", told == "stored"));
                if (isStored)
                {
                    filing.Wrote(batch);
                }
            }
        })));
        foreach (Filing filing in filings)
        {
            Assert.Equal(filing.Head, await journal.HeadAsync(filing.Id, Token));
        }
    }

    private static async Task AppendAsync(ICaseJournal journal, Filing[] filings, Func<Filing, string?> key)
    {
        ImmutableArray<JournalBatch> batches = [.. filings.Select(filing => filing.Next(key(filing)))];
        await journal.AppendAsync(batches, Token);
        foreach ((Filing filing, JournalBatch batch) in filings.Zip(batches))
        {
            filing.Wrote(batch);
        }
    }

    private static Task<string> ToldAsync(ICaseJournal journal, JournalBatch batch, CancellationToken? cancellationToken = null) =>
        ToldAsync(journal, [batch], cancellationToken);

    private static async Task<string> ToldAsync(
        ICaseJournal journal, IEnumerable<JournalBatch> batches, CancellationToken? cancellationToken = null)
    {
        try
        {
            await journal.AppendAsync([.. batches], cancellationToken ?? Token);
            return "stored";
        }
        catch (OutcomeUnknownException)
        {
            return "unknown";
        }
        catch (OperationCanceledException)
        {
            return "withdrawn";
        }
        catch (ConcurrencyConflictException)
        {
            return "behind";
        }
        catch (DuplicateRequestException)
        {
            return "sent twice";
        }
    }
}
