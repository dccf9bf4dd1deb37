using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using SelfGov.Cases;
using SelfGov.Journal;
using SelfGov.Workflow;
using Xunit;
using static SelfGov.EntityFrameworkCore.PetitionActs;

namespace SelfGov.EntityFrameworkCore;

/// <summary>The entries of all cases, in the order of their commits.</summary>
public sealed class FeedTests
{
    private static readonly CaseId Other = new("petition-2");

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("sqlite")]
    [InlineData("postgres")]
    public async Task Every_entry_is_given_once_in_order_from_any_position(string name)
    {
        await using TestStore store = await TestStore.CreateAsync(name);
        ServiceProvider host = store.Host();
        Cases<Petition> cases = host.GetRequiredService<Cases<Petition>>();
        ICaseJournal journal = host.GetRequiredService<ICaseJournal>();
        await cases.OpenAsync();
        await cases.OpenAsync(Other);
        for (int i = 0; i < 600; i++)
        {
            await cases.SignAsync($"name {i}", i % 2 == 0 ? Id : Other);
        }

        List<JournalEntry> all = await journal.ReadAllAsync(0, Token).ToListAsync(Token);
        Assert.Equal(602, all.Count);
        Assert.Equal(all.Select(entry => entry.Position).Order(), all.Select(entry => entry.Position));
        Assert.Equal([Id, Other, Id, Other], all.Take(4).Select(entry => entry.Case));
        Assert.Equal(await cases.EntriesAsync(), all.Where(entry => entry.Case == Id));
        Assert.Equal(all.Skip(300), await journal.ReadAllAsync(all[299].Position, Token).ToListAsync(Token));
        Assert.Empty(await journal.ReadAllAsync(all[^1].Position, Token).ToListAsync(Token));
        Assert.Throws<ArgumentOutOfRangeException>(() => journal.ReadAllAsync(-1, Token));
    }

    [Fact]
    public async Task An_entry_that_commits_late_is_never_passed_over()
    {
        await using TestStore store = await TestStore.CreateAsync("postgres");
        ServiceProvider host = store.Host();
        Cases<Petition> cases = host.GetRequiredService<Cases<Petition>>();
        ICaseJournal journal = host.GetRequiredService<ICaseJournal>();
        await cases.OpenAsync();
        await cases.OpenAsync(Other);
        await using HostContext context = await store.HostContextAsync();
        await using IDbContextTransaction late = await context.Database.BeginTransactionAsync(Token);
        await cases.In(context).SignAsync("takes the lower position, commits last");
        await cases.SignAsync("takes the higher position, commits first", Other);

        // What is visible now would be the higher position alone: a reader that went on from there would miss the lower one for ever.
        Task<List<JournalEntry>> reading = journal.ReadAllAsync(2, Token).ToListAsync(Token).AsTask();
        Assert.NotSame(reading, await Task.WhenAny(reading, Task.Delay(300, Token)));
        await late.CommitAsync(Token);
        Assert.Equal([Id, Other], (await reading).Select(entry => entry.Case));
    }

    [Fact]
    public async Task A_transaction_that_appends_nothing_holds_up_no_reader()
    {
        await using TestStore store = await TestStore.CreateAsync("postgres");
        ServiceProvider host = store.Host();
        await host.GetRequiredService<Cases<Petition>>().OpenAsync();
        await using HostContext context = await store.HostContextAsync();
        await using IDbContextTransaction idle = await context.Database.BeginTransactionAsync(Token);
        context.Permits.Add(new Permit { Text = "not committed for a long time" });
        await context.SaveChangesAsync(Token);
        Assert.Single(await host.GetRequiredService<ICaseJournal>().ReadAllAsync(0, Token).ToListAsync(Token).AsTask()
            .WaitAsync(TimeSpan.FromSeconds(20), Token));
    }

    [Fact]
    public async Task Readers_that_follow_many_writers_see_all_entries_once_and_each_case_in_order()
    {
        const int Writers = 8;
        const int Each = 40;
        await using TestStore store = await TestStore.CreateAsync("postgres");
        ServiceProvider[] hosts = [.. Enumerable.Range(0, Writers).Select(_ => store.Host())];
        Task[] writing = [.. hosts.Select((host, writer) => Task.Run(
            async () =>
            {
                Cases<Petition> cases = host.GetRequiredService<Cases<Petition>>();
                CaseId id = new($"case-{writer}");
                await cases.OpenAsync(id);
                for (int i = 1; i < Each; i++)
                {
                    await cases.SignAsync($"name {i}", id);
                }
            },
            Token))];
        var seen = new List<JournalEntry>();
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(Token);
        patience.CancelAfter(TimeSpan.FromSeconds(60));
        await foreach (JournalEntry entry in hosts[0].GetRequiredService<ICaseJournal>()
            .FollowAsync(0, Duration.FromMilliseconds(1), patience.Token))
        {
            seen.Add(entry);
            if (seen.Count == Writers * Each)
            {
                break;
            }
        }

        await Task.WhenAll(writing);
        Assert.All(seen.GroupBy(entry => entry.Case), of =>
            Assert.Equal(Enumerable.Range(1, Each).Select(version => (long)version), of.Select(entry => entry.Version)));
    }
}
