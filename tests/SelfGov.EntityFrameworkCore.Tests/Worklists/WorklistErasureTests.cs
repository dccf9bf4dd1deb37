using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using SelfGov.Cases;
using SelfGov.EntityFrameworkCore.Golden;
using SelfGov.Journal;
using SelfGov.Workflow;
using Xunit;
using static SelfGov.EntityFrameworkCore.Worklists.WorklistPagingTests;

namespace SelfGov.EntityFrameworkCore.Worklists;

/// <summary>Nothing personal stands in the worklist, before an erasure or after it.</summary>
public sealed class WorklistErasureTests
{
    private static readonly Actor Clerk = new("clerk-1", Rolls.Clerk);
    private static readonly Instant Due = Petitions.Start + Duration.FromDays(3);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("sqlite")]
    [InlineData("postgres")]
    public async Task A_part_that_is_known_by_a_name_is_listed_without_it(string name)
    {
        await using TestStore store = await TestStore.CreateAsync(name);
        ServiceProvider host = store.WorklistHost();
        Cases<Roll> rolls = host.GetRequiredService<Cases<Roll>>();
        await NameAsync(host, "roll-1", "Салтанат Әбішқызы", Due);
        await NameAsync(host, "roll-1", "Мақсат Ерланұлы", Due + Duration.FromDays(1));
        Assert.Equal(
            ["Салтанат Әбішқызы", "Мақсат Ерланұлы"], (await rolls.GetAsync(new("roll-1"), Token)).Deadlines.Select(each => each.Part));
        await host.ReadAsync();
        Assert.Equal(["[erased]", "[erased]"], (await host.AllAsync(Rolls.Clerk)).Select(item => item.Part));
        await rolls.ErasePersonalDataAsync(new("roll-1"), Rolls.Basis, Clerk, null, Token);
        Assert.False(await store.HoldsAsync("Салтанат"));
        Assert.False(await store.HoldsAsync("Мақсат"));
    }

    [Theory]
    [InlineData("sqlite")]
    [InlineData("postgres")]
    public async Task An_erasure_changes_nothing_in_the_list_at_once_or_later(string name)
    {
        await using TestStore store = await TestStore.CreateAsync(name);
        ServiceProvider host = store.WorklistHost();
        Cases<Roll> rolls = host.GetRequiredService<Cases<Roll>>();
        await NameAsync(host, "roll-1", "Салтанат Әбішқызы", Due);
        await host.ReadAsync();
        List<string> before = WorklistReaderTests.Lines(await host.AllAsync(Rolls.Clerk));
        Assert.Single(before);
        Assert.Equal([2], await rolls.ErasePersonalDataAsync(new("roll-1"), Rolls.Basis, Clerk, null, Token));
        Assert.Equal(before, WorklistReaderTests.Lines(await host.AllAsync(Rolls.Clerk)));
        Assert.Equal(1, await host.ReadAsync());
        Assert.Equal(before, WorklistReaderTests.Lines(await host.AllAsync(Rolls.Clerk)));
        Assert.False(await store.HoldsAsync("Салтанат"));
    }

    /// <summary>What is computed without personal data is the same as with them, in every procedure of the library.</summary>
    [Fact]
    public async Task No_deadline_of_the_library_depends_on_what_is_personal()
    {
        int journals = 0;
        foreach ((string state, var entries) in GoldenJournals.Of("commit-3008a74").Where((_, i) => i % 4 == 0))
        {
            await using ServiceProvider memory = Memory();
            await memory.GetRequiredService<ICaseJournal>().AppendAsync([GoldenJournals.BatchOf(state, entries)], Token);
            GoldenProcedure procedure = GoldenProcedures.All.Single(each => each.Kind == entries[0].Kind);
            ICases cases = memory.GetServices<ICases>().Single(each => each.Kind == entries[0].Kind);
            var whole = await procedure.DeadlinesAsync(memory, entries[0].Case);
            Assert.Equal(
                whole.Deadlines.Select(each => each.Deadline),
                (await cases.WorkAsync(entries[0].Case, Token)).Deadlines.Select(each => each.Deadline));
            journals++;
        }

        Assert.Equal(80, journals);
    }

    private static ServiceProvider Memory()
    {
        IServiceCollection services = new ServiceCollection().AddSingleton<IClock>(
            new NodaTime.Testing.FakeClock(Instant.FromUtc(2023, 10, 1, 0, 0)));
        SelfGovBuilder builder = services.AddSelfGov().UseInMemoryJournal();
        foreach (GoldenProcedure procedure in GoldenProcedures.All)
        {
            procedure.AddTo(builder);
        }

        return services.BuildServiceProvider();
    }
}
