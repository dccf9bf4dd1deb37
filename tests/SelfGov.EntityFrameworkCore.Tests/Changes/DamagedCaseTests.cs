using System.Collections.Immutable;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using SelfGov.Cases;
using SelfGov.Cases.Lists;
using SelfGov.Journal;
using SelfGov.Journal.Chain;
using SelfGov.Journal.Roots;
using SelfGov.Workflow;
using Xunit;
using static SelfGov.EntityFrameworkCore.PetitionActs;

namespace SelfGov.EntityFrameworkCore.Changes;

/// <summary>A damaged row concerns its case alone, and nobody passes over it in silence.</summary>
public sealed class DamagedCaseTests
{
    private const int Cases = 30;
    private static readonly CaseId Damaged = CaseOf(7);

    public static TheoryData<string, string> Rows { get; } = new()
    {
        { "sqlite", "head = zeroblob(31)" },
        { "sqlite", "head = ''" },
        { "sqlite", "updated = 'yesterday'" },
        { "sqlite", "next_cause = '0'" },
        { "sqlite", "next_deadline = '0'" },
        { "sqlite", "edition = ' '" },
        { "postgres", "head = '\\x00'" },
        { "postgres", "updated = '200000-01-01 00:00:00Z'" },
        { "postgres", "next_cause = '4000-01-01 00:00:00Z BC'" },
        { "postgres", "next_deadline = '4000-01-01 00:00:00Z BC'" },
        { "postgres", "edition = ''" },
    };

    public static MatrixTheoryData<string, string> Blank { get; } = new(["sqlite", "postgres"], ["", " ", "\t"]);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(Rows))]
    public async Task A_damaged_row_of_a_case_stands_in_lists_page_by_page_and_the_others_go_on(string name, string damage)
    {
        await using TestStore store = await FilledAsync(name);
        await store.ExecuteAsync($"UPDATE selfgov_case SET {damage} WHERE case_id = '{Damaged}'");
        ICaseJournal journal = store.Journal();
        Instant before = Petitions.Closes + Duration.FromDays(1);
        foreach (CaseQuery query in new[]
        {
            new CaseQuery(), new CaseQuery { Limit = 1 }, new CaseQuery { Limit = 3, DeadlineBefore = before },
            new CaseQuery { Limit = 1, DeadlineBefore = before },
        })
        {
            List<CaseSummary> listed = await ListAsync(journal, query);
            Assert.Equal(Enumerable.Range(0, Cases).Select(CaseOf).ToHashSet(), listed.Select(each => each.Case).ToHashSet());
            Assert.Equal(Cases, listed.Count);
            CaseSummary damaged = Assert.Single(listed, each => each.Damage is not null);
            Assert.Equal(Damaged, damaged.Case);
            Assert.Contains(damage.Split(' ')[0], damaged.Damage, StringComparison.Ordinal);
        }

        ServiceProvider host = store.Host();
        Cases<Petition> cases = host.GetRequiredService<Cases<Petition>>();
        Verification verification = await cases.VerifyAsync(Damaged, null, Token);
        bool isHead = damage.StartsWith("head", StringComparison.Ordinal);
        Assert.Equal(isHead ? JournalBreakKind.Unreadable : null, verification.Break?.Kind);
        Assert.Equal(isHead ? null : JournalBreakKind.Summary, verification.StoredBreak?.Kind);
        store.Clock.Reset(Petitions.Closes);
        await host.GetRequiredService<DeadlineScheduler>().RunAsync(Token);
        foreach (CaseId id in Enumerable.Range(0, Cases).Select(CaseOf).Where(id => id != Damaged))
        {
            Assert.Equal(2, (await journal.HeadAsync(id, Token)).Count);
        }

        if (isHead)
        {
            await Assert.ThrowsAsync<BrokenJournalException>(async () => await cases.GetAsync(Damaged, Token));
            await Assert.ThrowsAsync<BrokenJournalException>(() => cases.SignAsync("a", Damaged));
        }
    }

    [Theory]
    [MemberData(nameof(Blank))]
    public async Task A_blank_identity_stops_neither_scheduler_nor_list_nor_feed(string name, string blank)
    {
        await using TestStore store = await FilledAsync(name);
        await store.ExecuteAsync($"UPDATE selfgov_case SET case_id = '{blank}' WHERE case_id = '{Damaged}'");
        await store.ExecuteAsync($"UPDATE selfgov_entry SET case_id = '{blank}' WHERE case_id = '{Damaged}'");
        ServiceProvider host = store.Host();
        ICaseJournal journal = host.GetRequiredService<ICaseJournal>();
        Assert.Equal(Cases, (await ListAsync(journal, new CaseQuery { Limit = 1 })).Count);
        Assert.Equal(Cases, await journal.ReadAllAsync(0, Token).CountAsync(Token));
        store.Clock.Reset(Petitions.Closes);
        Assert.Equal(Cases - 1, await host.GetRequiredService<DeadlineScheduler>().RunAsync(Token));
        Cases<Petition> cases = host.GetRequiredService<Cases<Petition>>();
        Verification verification = await cases.VerifyAsync(CaseId.FromStore(blank), null, Token);
        Assert.Equal((1, JournalBreakKind.Hash), (verification.Break!.Version, verification.Break.Kind));
    }

    [Theory]
    [InlineData("sqlite", "recorded = 'yesterday'")]
    [InlineData("sqlite", "hash = zeroblob(31)")]
    [InlineData("sqlite", "edition = ''")]
    [InlineData("postgres", "recorded = '200000-01-01 00:00:00Z'")]
    [InlineData("postgres", "hash = '\\x00'")]
    [InlineData("postgres", "edition = ''")]
    public async Task A_feed_names_the_place_of_an_entry_that_cannot_be_read_and_goes_on_behind_it(string name, string damage)
    {
        await using TestStore store = await FilledAsync(name);
        await store.ExecuteAsync($"UPDATE selfgov_entry SET {damage} WHERE case_id = '{Damaged}'");
        ICaseJournal journal = store.Journal();
        var seen = new List<CaseId>();
        var reported = new List<BrokenJournalException>();
        long after = 0;
        for (int attempt = 0; attempt < 3; attempt++)
        {
            try
            {
                await foreach (JournalEntry entry in journal.ReadAllAsync(after, Token))
                {
                    seen.Add(entry.Case);
                    after = entry.Position;
                }
            }
            catch (BrokenJournalException broken) when (broken.Position is { } position)
            {
                await ReportAsync(broken);
                after = position;
            }
        }

        BrokenJournalException found = Assert.Single(reported);
        Assert.Equal((Damaged, 1, JournalBreakKind.Unreadable), (found.Case, found.Break.Version, found.Break.Kind));
        Assert.Equal(Enumerable.Range(0, Cases).Select(CaseOf).Where(id => id != Damaged), seen);

        Task ReportAsync(BrokenJournalException broken)
        {
            reported.Add(broken);
            return Task.CompletedTask;
        }
    }

    [Theory]
    [InlineData("sqlite")]
    [InlineData("postgres")]
    public async Task A_record_of_no_entry_is_told_and_keeps_nobody_from_appending(string name)
    {
        await using TestStore store = await TestStore.CreateAsync(name);
        Cases<Petition> cases = new(Petitions.Procedure.RecordingRefusals(), store.Journal(), store.Clock);
        await cases.OpenAsync();
        await store.ExecuteAsync(
            "INSERT INTO selfgov_personal_data (case_id, version, record) VALUES ('petition-1', 2, '{}'), ('petition-1', -1, '{}')");
        Verification verification = await cases.VerifyAsync(Id, null, Token);
        Assert.Equal((null, JournalBreakKind.PersonalData, false), (
            verification.Break, verification.StoredBreak?.Kind, verification.IsIntact));
        await cases.SignAsync("Әсел");
        var late = new HandleOptions { On = store.Clock.GetCurrentInstant() + Duration.FromDays(1) };
        Assert.False((await cases.HandleAsync(Id, new Sign("Болат"), Petitions.Somebody, late, Token)).IsAccepted);
        Assert.True((await cases.VerifyAsync(Id, null, Token)).IsIntact);
        Assert.Equal("Әсел", (await store.Cases().GetAsync(Id, Token)).Case.LastName);
        Assert.NotNull((await cases.RefusalsAsync(Id, Token).ToListAsync(Token))[0].Personal);
    }

    [Theory]
    [InlineData("sqlite")]
    [InlineData("postgres")]
    public async Task A_root_is_not_published_over_a_row_that_cannot_be_read_and_finds_an_entry_that_cannot(string name)
    {
        await using TestStore store = await FilledAsync(name);
        ICaseJournal journal = store.Journal();
        var list = new InMemoryRootList();
        var publisher = new RootPublisher(journal, list, new Signer(), store.Clock, "okrug.example");
        await publisher.PublishAsync(Token);
        string none = name == "sqlite" ? "x'00'" : "'\\x00'";
        await store.ExecuteAsync($"UPDATE selfgov_entry SET hash = {none} WHERE case_id = '{Damaged}'");
        RootReport report = await new RootVerification(journal, list).VerifyAsync(null, Token);
        RootFinding found = Assert.Single(report.Findings);
        Assert.Equal((Damaged, RootFindingKind.Broken), (found.Case, found.Kind));
        await store.ExecuteAsync($"UPDATE selfgov_case SET head = {none} WHERE case_id = '{Damaged}'");
        BrokenJournalException broken = await Assert.ThrowsAsync<BrokenJournalException>(async () => await publisher.PublishAsync(Token));
        Assert.Equal(Damaged, broken.Case);
    }

    private static CaseId CaseOf(int number) => new($"petition-{number:D2}");

    private static async Task<TestStore> FilledAsync(string name)
    {
        TestStore store = await TestStore.CreateAsync(name);
        await store.Cases().HandleManyAsync(
            [.. Enumerable.Range(0, Cases)
                .Select(i => new CaseCommand<Petition>(CaseOf(i), Petitions.Opening, Petitions.Somebody, Petitions.Second))],
            Token);
        return store;
    }

    private static async Task<List<CaseSummary>> ListAsync(ICaseJournal journal, CaseQuery query)
    {
        var listed = new List<CaseSummary>();
        do
        {
            CasePage page = await journal.ListAsync(query, Token);
            listed.AddRange(page.Cases);
            query = query with { After = page.Next };
        }
        while (query.After is not null && listed.Count <= Cases);
        return listed;
    }

    private sealed class Signer : ICheckpointSigner
    {
        public string Name => "okrug.example";

        public ReadOnlyMemory<byte> KeyId => new byte[4];

        public ValueTask<ReadOnlyMemory<byte>> SignAsync(ReadOnlyMemory<byte> text, CancellationToken cancellationToken = default) =>
            new(text[..1]);
    }
}
