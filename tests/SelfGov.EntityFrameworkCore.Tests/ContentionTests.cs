using System.Collections.Immutable;
using SelfGov.Cases;
using SelfGov.Journal;
using SelfGov.Workflow;
using Xunit;
using static SelfGov.EntityFrameworkCore.PetitionActs;

namespace SelfGov.EntityFrameworkCore;

/// <summary>Many writers at once, in one process and in several.</summary>
public sealed class ContentionTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("sqlite", 1, 10_000)]
    [InlineData("postgres", 1, 10_000)]
    [InlineData("sqlite", 2, 640)]
    [InlineData("postgres", 8, 640)]
    public async Task Writers_32_at_a_time_on_one_case_lose_no_update(string name, int processes, int all)
    {
        const int Writers = 32;
        int commands = Scale.Of(all);
        await using TestStore store = await TestStore.CreateAsync(name);
        Cases<Petition>[] cases = [.. Enumerable.Range(0, processes).Select(_ => store.Cases())];
        await cases[0].OpenAsync();
        int next = 0;
        await Task.WhenAll(Enumerable.Range(0, Writers).Select(writer => Task.Run(
            async () =>
            {
                for (int number = Interlocked.Increment(ref next); number <= commands; number = Interlocked.Increment(ref next))
                {
                    await SignAtLastAsync(cases[writer % processes], $"{number}");
                }
            },
            Token)));
        CaseView<Petition> view = await store.Cases().GetAsync(Id, Token);
        Assert.Equal((commands + 1, commands), (view.Version, view.Case.Signatures));
        List<JournalEntry> entries = await cases[0].EntriesAsync();
        Assert.Equal(
            commands, entries.Skip(1).Select(entry => ((SignatureGiven)Petitions.Facts.Read(entry)).Signatory.Name).Distinct().Count());
        Assert.True((await cases[0].VerifyAsync(Id, null, Token)).IsIntact);
    }

    [Theory]
    [InlineData("sqlite", 2)]
    [InlineData("postgres", 4)]
    public async Task One_request_sent_100_times_at_once_has_one_effect(string name, int processes)
    {
        await using TestStore store = await TestStore.CreateAsync(name);
        Cases<Petition>[] cases = [.. Enumerable.Range(0, processes).Select(_ => store.Cases())];
        await cases[0].OpenAsync();
        Decision<Petition>[] decisions = await Task.WhenAll(Enumerable.Range(0, 100).Select(i => Task.Run(
            async () => await cases[i % processes]
                .HandleAsync(Id, new Sign("a"), Petitions.Somebody, new() { IdempotencyKey = "one" }, Token),
            Token)));
        Assert.Equal(2, (await cases[0].EntriesAsync()).Count);
        ImmutableArray<Fact<Petition>> first = ((Decision<Petition>.Accepted)decisions[0]).Facts;
        Assert.All(decisions, decision => Assert.Equal(first, Assert.IsType<Decision<Petition>.Accepted>(decision).Facts));
    }

    [Theory]
    [InlineData("sqlite")]
    [InlineData("postgres")]
    public async Task A_case_of_10_000_facts_is_read_without_snapshots(string name)
    {
        await using TestStore store = await TestStore.CreateAsync(name);
        Cases<Petition> cases = store.Cases();
        await cases.OpenAsync();
        await cases.HandleManyAsync(
            [.. Enumerable.Range(1, 10_000).Select(i => new CaseCommand<Petition>(Id, new Sign($"{i}"), Petitions.Somebody))], Token);
        CaseView<Petition> view = await store.Cases().GetAsync(Id, Token);
        Assert.Equal((10_001L, 10_000, "10000"), (view.Version, view.Case.Signatures, view.Case.LastName));
        Assert.Equal(5_000, (await store.Journal().ReadAsync(Id, 5_002, Token).ToListAsync(Token)).Count);
    }

    // Who meets other writers sixteen times is told so, which a busy machine can bring about; nothing was appended, so he asks again.
    private static async Task SignAtLastAsync(Cases<Petition> cases, string name)
    {
        while (true)
        {
            try
            {
                await cases.SignAsync(name);
                return;
            }
            catch (ConcurrencyConflictException)
            {
                await Task.Delay(10, Token);
            }
        }
    }
}
