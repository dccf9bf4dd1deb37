using Microsoft.Extensions.DependencyInjection;
using SelfGov.Journal;
using Xunit;

namespace SelfGov.EntityFrameworkCore.Appends;

/// <summary>What becomes of those who append when their host ends.</summary>
public sealed class DisposedHostTests
{
    private const int Callers = 32;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("sqlite", false)]
    [InlineData("sqlite", true)]
    [InlineData("postgres", false)]
    [InlineData("postgres", true)]
    public async Task When_a_host_ends_while_appends_wait_every_caller_is_told_and_what_was_acknowledged_is_there(string name, bool atOnce)
    {
        await using TestStore store = await TestStore.CreateAsync(name);
        ICaseJournal reader = store.Journal();
        for (int round = 0; round < 6; round++)
        {
            ServiceProvider host = store.Host();
            ICaseJournal journal = host.GetRequiredService<ICaseJournal>();
            Filing[] filings = [.. Enumerable.Range(0, Callers).Select(i => new Filing($"filing-{round}-{i}"))];
            Task[] callers = [.. filings.Select(filing => Task.Run(() => AppendUntilToldAsync(journal, filing), Token))];
            await Task.Delay(50, Token);
            if (atOnce)
            {
                ((IDisposable)journal).Dispose();
            }

            await host.DisposeAsync();
            await Task.WhenAll(callers).WaitAsync(TimeSpan.FromSeconds(30), Token);
            foreach (Filing filing in filings)
            {
                Assert.InRange((await reader.HeadAsync(filing.Id, Token)).Count, filing.Head.Count, filing.Head.Count + 1);
            }
        }
    }

    // Whoever has no token to lose his patience by has to be told.
    private static async Task AppendUntilToldAsync(ICaseJournal journal, Filing filing)
    {
        for (int i = 0; i < 1_000_000; i++)
        {
            JournalBatch batch = filing.Next();
            try
            {
                await journal.AppendAsync([batch], CancellationToken.None);
            }
            catch (Exception exception) when (exception is ObjectDisposedException or JournalUnavailableException)
            {
                return;
            }

            filing.Wrote(batch);
        }
    }
}
