using System.Collections.Immutable;
using System.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using NodaTime.Testing;
using SelfGov.Cases;
using SelfGov.Cases.Worklists;
using SelfGov.EntityFrameworkCore.Golden;
using SelfGov.Journal;
using SelfGov.Journal.Chain;
using SelfGov.Kazakhstan;
using SelfGov.Kazakhstan.Bodies;
using SelfGov.Law;
using SelfGov.Workflow;
using Xunit;
using static SelfGov.EntityFrameworkCore.PetitionActs;

namespace SelfGov.EntityFrameworkCore.Worklists;

/// <summary>What was computed under another law or other working days is computed anew, page by page, and marked until then.</summary>
public sealed class WorklistRenewalTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("sqlite", 0)]
    [InlineData("sqlite", 100)]
    [InlineData("sqlite", 101)]
    [InlineData("postgres", 230)]
    public async Task Another_law_marks_rows_until_they_are_renewed_by_the_process_that_began_last(string name, int cases)
    {
        await using TestStore store = await TestStore.CreateAsync(name);
        ServiceProvider older = store.WorklistHost();
        for (int i = 0; i < cases; i++)
        {
            await older.GetRequiredService<Cases<Petition>>().OpenAsync(new CaseId($"petition-{i:D3}"));
        }

        await older.ReadAsync();
        ServiceProvider newer = store.WorklistHost(builder => builder.Add(Mended));
        Assert.All(await newer.AllAsync(Role.Clock), item => Assert.True(item.AwaitsRenewal));
        Assert.Equal(0, await newer.ReadAsync());
        List<WorkItem> renewed = await newer.AllAsync(Role.Clock);
        Assert.Equal(cases, renewed.Count);
        Assert.All(renewed, item => Assert.False(item.AwaitsRenewal));

        // The older process goes on beside it, says that it would compute otherwise, and renews nothing back.
        Assert.Equal(0, await older.ReadAsync());
        Assert.All(await newer.AllAsync(Role.Clock), item => Assert.False(item.AwaitsRenewal));
        Assert.All(await older.AllAsync(Role.Clock), item => Assert.True(item.AwaitsRenewal));

        // What the older one takes meanwhile is renewed by the newer one.
        await older.GetRequiredService<Cases<Petition>>().OpenAsync(new CaseId("petition-new"));
        Assert.Equal(1, await older.ReadAsync());
        Assert.Single(await newer.AllAsync(Role.Clock), item => item.AwaitsRenewal);
        Assert.Equal(0, await newer.ReadAsync());
        Assert.All(await newer.AllAsync(Role.Clock), item => Assert.False(item.AwaitsRenewal));

        // Where the newer one is heard of no more, the older one has the rows renewed after a while.
        store.Clock.Advance(CaseRenewals.Rest);
        await older.ReadAsync();
        await older.ReadAsync();
        Assert.All(await older.AllAsync(Role.Clock), item => Assert.False(item.AwaitsRenewal));
    }

    [Theory]
    [InlineData("sqlite")]
    [InlineData("postgres")]
    public async Task A_renewal_that_was_broken_off_goes_on_where_it_was(string name)
    {
        await using TestStore store = await TestStore.CreateAsync(name);
        ServiceProvider older = store.WorklistHost();
        for (int i = 0; i < 250; i++)
        {
            await older.GetRequiredService<Cases<Petition>>().OpenAsync(new CaseId($"petition-{i:D3}"));
        }

        await older.ReadAsync();
        ServiceProvider newer = store.WorklistHost(builder => builder.Add(Mended));
        Assert.True(await TendAsync(newer));
        Assert.Equal(150, (await newer.AllAsync(Role.Clock)).Count(item => item.AwaitsRenewal));
        ServiceProvider again = store.WorklistHost(builder => builder.Add(Mended));
        Assert.True(await TendAsync(again));
        Assert.Equal(50, (await again.AllAsync(Role.Clock)).Count(item => item.AwaitsRenewal));
        Assert.False(await TendAsync(again));
        Assert.DoesNotContain(await again.AllAsync(Role.Clock), item => item.AwaitsRenewal);
    }

    [Theory]
    [InlineData("sqlite")]
    [InlineData("postgres")]
    public async Task Thousands_of_cases_are_taken_and_renewed(string name)
    {
        int cases = Scale.IsFull ? 10_000 : 2_000;
        await using TestStore store = await TestStore.CreateAsync(name);
        ServiceProvider host = store.WorklistHost();
        await AppendManyAsync(host.GetRequiredService<ICaseJournal>(), cases);
        var clock = Stopwatch.StartNew();
        Assert.Equal(cases, await host.ReadAsync());
        TimeSpan taken = clock.Elapsed;
        ServiceProvider newer = store.WorklistHost(builder => builder.Add(Mended));
        clock.Restart();
        await newer.ReadAsync();
        TestContext.Current.SendDiagnosticMessage($"{name}: {cases} cases taken in {taken}, renewed in {clock.Elapsed}");
        Assert.Equal(cases, await newer.Worklist().CountAsync(new() { Roles = [Role.Clock] }, Token));
        Assert.DoesNotContain(
            (await newer.Worklist().ListAsync(new() { Roles = [Role.Clock], Limit = 1_000 }, Token)).Items, item => item.AwaitsRenewal);
    }

    [Fact]
    public async Task Other_working_days_move_the_deadlines_of_the_list()
    {
        await using TestStore store = await TestStore.CreateAsync("sqlite");
        store.Clock.Reset(Instant.FromUtc(2023, 10, 1, 0, 0));
        ServiceProvider usual = store.GoldenHost();
        int number = 0;
        foreach ((string state, ImmutableArray<JournalEntry> entries) in GoldenJournals.Of("commit-3008a74")
            .Where((_, i) => i % 8 == 0))
        {
            var id = new CaseId($"case-{number++}");
            EntryHash previous = default;
            var sealedAnew = new List<JournalEntry>();
            foreach (JournalEntry entry in entries)
            {
                sealedAnew.Add(HashChain.Seal(entry with { Case = id, Previous = previous }));
                previous = sealedAnew[^1].Hash;
            }

            await usual.GetRequiredService<ICaseJournal>().AppendAsync([GoldenJournals.BatchOf(state, [.. sealedAnew])], Token);
        }

        await usual.ReadAsync();
        Role[] roles = [.. Roles.All, Role.Clock];
        List<WorkItem> before = await usual.AllAsync(roles);
        Assert.NotEmpty(before);
        ServiceProvider other = store.WorklistHost(builder =>
        {
            foreach (GoldenProcedure procedure in GoldenProcedures.All)
            {
                procedure.AddTo(builder);
            }

            builder.Services.AddSelfGov(WithoutHolidays());
        });
        Assert.Contains(await other.AllAsync(roles), item => item.AwaitsRenewal);
        await other.ReadAsync();
        List<WorkItem> after = await other.AllAsync(roles);
        Assert.All(after, item => Assert.False(item.AwaitsRenewal));
        Assert.NotEqual(WorklistReaderTests.Lines(before), WorklistReaderTests.Lines(after));
        await other.Reading().RebuildAsync(Token);
        await other.ReadAsync();
        Assert.Equal(WorklistReaderTests.Lines(after), WorklistReaderTests.Lines(await other.AllAsync(roles)));
    }

    private static WorkCalendar WithoutHolidays() => new(
        Enumerable.Range(KazakhstanCalendar.FirstYear, KazakhstanCalendar.LastYear - KazakhstanCalendar.FirstYear + 1)
            .Select(year => new WorkYear(year, Certainty.Interpreted, Rolls.Basis, [], [])));

    private static Procedure<Petition> Mended => Petitions.Procedure.Under(
        (edition, _) => Petitions.Define("petition", edition, edition == Petitions.First ? 3 : int.MaxValue, revision: 2));

    private static async Task AppendManyAsync(ICaseJournal journal, int count)
    {
        var memory = new InMemoryJournal();
        await new Cases<Petition>(Petitions.Procedure, memory, new FakeClock(Petitions.Start)).OpenAsync();
        JournalEntry opened = Assert.Single(await memory.ReadAsync(Id, 1, Token).ToListAsync(Token));
        var status = new CaseStatus(nameof(PetitionState.Collecting), null, Petitions.Closes, Petitions.Closes);
        foreach (int[] portion in Enumerable.Range(0, count).Chunk(1_000))
        {
            await journal.AppendAsync(
                [
                    .. portion.Select(i => new JournalBatch(
                        default, [HashChain.Seal(opened with { Case = new CaseId($"petition-{i:D6}"), Position = 0 })], status)),
                ],
                Token);
        }
    }

    private static async Task<bool> TendAsync(ServiceProvider host)
    {
        await using AsyncServiceScope scope = host.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<WorklistReader>().TendAsync(Token);
    }
}
