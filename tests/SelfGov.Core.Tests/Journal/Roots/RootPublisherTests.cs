using NodaTime;
using SelfGov.Cases;
using SelfGov.Journal.Chain;
using SelfGov.Law;
using SelfGov.Workflow;
using Xunit;

namespace SelfGov.Journal.Roots;

/// <summary>Roots that are published, and journals held against them.</summary>
public sealed class RootPublisherTests
{
    private const string Origin = "okrug.example/roots";

    private readonly Desk desk = new(new AlteredJournal(new InMemoryJournal()));
    private readonly InMemoryRootList list = new();

    private AlteredJournal Journal => (AlteredJournal)desk.Journal;

    private RootPublisher Publisher => new(desk.Journal, list, new TestSigner(), desk.Clock, Origin);

    private RootVerification Verification => new(desk.Journal, list);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Each_root_is_over_all_cases_and_names_the_one_before()
    {
        RootPublisher publisher = Publisher;
        PublishedRoot none = await publisher.PublishAsync(Token);
        await OpenAsync("petition-1", "petition-2");
        PublishedRoot two = await publisher.PublishAsync(Token);
        desk.Clock.AdvanceSeconds(1);
        await desk.SignAsync("a");
        PublishedRoot three = await Publisher.PublishAsync(Token);

        Assert.Equal([(1, 0), (2, 2), (3, 2)], ((PublishedRoot[])[none, two, three]).Select(root => (root.Number, root.Count)));
        Assert.Equal([default, none.Digest, two.Digest], ((PublishedRoot[])[none, two, three]).Select(root => root.Previous));
        Assert.Equal(new CaseTree(await HeadsAsync("petition-1", "petition-2")).Root, three.Root);
        List<RootRecord> records = await list.ReadAsync(Token).ToListAsync(Token);
        Assert.Equal([0, 2, 1], records.Select(record => record.Changed.Length));
        Assert.Equal(Petitions.Start + Duration.FromSeconds(1), three.Recorded);
        Assert.StartsWith($"— {Origin} AQIDB", Assert.Single(three.Signatures), StringComparison.Ordinal);
    }

    // Pages of the list of cases have a thousand.
    [Theory]
    [InlineData(999)]
    [InlineData(1_000)]
    [InlineData(2_001)]
    public async Task Pages_of_cases_are_all_read(int count)
    {
        await OpenAsync([.. Enumerable.Range(0, count).Select(i => $"petition-{i}")]);
        Assert.Equal(count, (await Publisher.PublishAsync(Token)).Count);
        RootReport report = await Verification.VerifyAsync(null, Token);
        Assert.True(report.IsSound);
        Assert.Equal((0, 0), (report.NewCases, report.NewEntries));
    }

    [Fact]
    public async Task What_came_after_the_root_is_not_covered_and_is_counted()
    {
        await OpenAsync("petition-1");
        await Publisher.PublishAsync(Token);
        await OpenAsync("petition-2");
        await desk.SignAsync("a");
        await desk.SignAsync("b");
        Journal.Alter = entries => entries.Take(entries.Count - (entries[0].Case == Desk.Id ? 1 : 0));
        RootReport report = await Verification.VerifyAsync(null, Token);
        Assert.True(report.IsSound);
        Assert.Equal((1, 1), (report.NewCases, report.NewEntries));
    }

    [Fact]
    public async Task An_erasure_changes_nothing_that_a_root_covers()
    {
        await OpenAsync("petition-1");
        await desk.SignAsync("a");
        await Publisher.PublishAsync(Token);
        Citation basis = new Act("TOY", Words.Same("the toy act"), new Uri("https://example.org/toy")).At("1");
        await desk.Cases.ErasePersonalDataAsync(Desk.Id, basis, Petitions.Somebody, null, Token);
        Assert.True((await Verification.VerifyAsync(null, Token)).IsSound);
        await Publisher.PublishAsync(Token);
        Assert.True((await Verification.VerifyAsync(null, Token)).IsSound);
    }

    public static TheoryData<string, RootFindingKind> Attacks => new()
    {
        { "vanished", RootFindingKind.Vanished },
        { "cut", RootFindingKind.CutShort },
        { "rewritten", RootFindingKind.Rewritten },
        { "forged end", RootFindingKind.Rewritten },
        { "changed", RootFindingKind.Broken },
        { "swapped", RootFindingKind.Broken },
        { "first gone", RootFindingKind.Broken },
    };

    [Theory]
    [MemberData(nameof(Attacks))]
    public async Task A_case_that_was_tampered_with_at_or_before_the_root_is_named(string attack, RootFindingKind kind)
    {
        await OpenAsync("petition-1", "petition-2");
        await desk.SignAsync("a");
        await desk.SignAsync("b");
        await Publisher.PublishAsync(Token);
        await desk.SignAsync("c");
        Journal.Alter = entries => entries[0].Case == Desk.Id ? Tampered(attack, [.. entries]) : entries;

        RootReport report = await Verification.VerifyAsync(null, Token);
        RootFinding finding = Assert.Single(report.Findings);
        Assert.Equal((Desk.Id, kind), (finding.Case, finding.Kind));
        Assert.False(report.IsSound);
    }

    [Fact]
    public async Task A_root_over_an_older_state_is_asked_by_its_number()
    {
        await OpenAsync("petition-1");
        await Publisher.PublishAsync(Token);
        await desk.SignAsync("a");
        await Publisher.PublishAsync(Token);
        Journal.Alter = entries => entries.Take(1);
        Assert.Equal(RootFindingKind.CutShort, Assert.Single((await Verification.VerifyAsync(null, Token)).Findings).Kind);
        Assert.True((await Verification.VerifyAsync(1, Token)).IsSound);
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(async () => await Verification.VerifyAsync(3, Token));
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(async () => await Verification.VerifyAsync(0, Token));
    }

    [Fact]
    public async Task Without_a_root_nothing_is_verified() =>
        await Assert.ThrowsAsync<InvalidOperationException>(async () => await Verification.VerifyAsync(null, Token));

    // The same list, and a journal from a backup older than its last root.
    [Fact]
    public async Task A_rewound_backup_gets_no_further_root_and_is_named()
    {
        await OpenAsync("petition-1", "petition-2");
        await desk.SignAsync("a");
        await Publisher.PublishAsync(Token);
        var rewound = new Desk();
        await OpenAsync(rewound, "petition-1", "petition-2");
        var publisher = new RootPublisher(rewound.Journal, list, new TestSigner(), rewound.Clock, Origin);
        BrokenJournalException refused = await Assert.ThrowsAsync<BrokenJournalException>(async () => await publisher.PublishAsync(Token));
        Assert.Equal(Desk.Id, refused.Case);
        RootReport report = await new RootVerification(rewound.Journal, list).VerifyAsync(null, Token);
        Assert.Equal([RootFindingKind.CutShort], report.Findings.Select(finding => finding.Kind));

        var empty = new RootPublisher(new InMemoryJournal(), list, new TestSigner(), rewound.Clock, Origin);
        await Assert.ThrowsAsync<BrokenJournalException>(async () => await empty.PublishAsync(Token));
        Assert.Single(await list.ReadAsync(Token).ToListAsync(Token));
    }

    [Fact]
    public async Task A_list_that_was_tampered_with_is_named_before_any_case()
    {
        await OpenAsync("petition-1", "petition-2");
        await Publisher.PublishAsync(Token);
        await desk.SignAsync("a");
        await Publisher.PublishAsync(Token);
        RootRecord[] sound = [.. await list.ReadAsync(Token).ToListAsync(Token)];
        CaseHead head = sound[1].Changed[0];
        (string Told, RootRecord[] Records)[] attacks =
        [
            ("the heads", [sound[0], sound[1] with { Changed = [head with { Journal = head.Journal with { Count = 9 } }] }]),
            ("the heads", [sound[0], sound[1] with { Changed = [] }]),
            ("the heads", [sound[0] with { Changed = sound[0].Changed[..1] }, sound[1]]),
            ("root 2 stands where root 1", [sound[1]]),
            ("does not name", [sound[0] with { Root = sound[0].Root with { Count = 9 } }, sound[1]]),
            ("is of", [sound[0], sound[1] with { Root = sound[1].Root with { Origin = "other" } }]),
            ("is older", [sound[0], sound[1] with { Root = sound[1].Root with { Recorded = Instant.MinValue } }]),
        ];
        foreach ((string told, RootRecord[] records) in attacks)
        {
            RootReport report = await new RootVerification(desk.Journal, new GivenList(records)).VerifyAsync(null, Token);
            Assert.Contains(told, report.ListBreak, StringComparison.Ordinal);
            Assert.False(report.IsSound);
        }

        var publisher = new RootPublisher(desk.Journal, new GivenList(attacks[3].Records), new TestSigner(), desk.Clock, Origin);
        await Assert.ThrowsAsync<FormatException>(async () => await publisher.PublishAsync(Token));
    }

    [Fact]
    public async Task Of_two_who_publish_at_once_one_is_told_and_can_go_on()
    {
        RootPublisher one = Publisher;
        RootPublisher other = Publisher;
        await one.PublishAsync(Token);
        await other.PublishAsync(Token);
        await Assert.ThrowsAsync<InvalidOperationException>(async () => await one.PublishAsync(Token));
        Assert.Equal(3, (await one.PublishAsync(Token)).Number);
    }

    [Fact]
    public async Task A_signer_without_a_name_or_a_key_signs_nothing()
    {
        foreach (TestSigner signer in (TestSigner[])
            [new() { Name = "" }, new() { Name = "a b" }, new() { Name = "a+b" }, new() { Name = "a\n" }, new() { KeyId = new byte[3] }])
        {
            var publisher = new RootPublisher(desk.Journal, list, signer, desk.Clock, Origin);
            await Assert.ThrowsAsync<InvalidOperationException>(async () => await publisher.PublishAsync(Token));
        }

        Assert.Empty(await list.ReadAsync(Token).ToListAsync(Token));
    }

    private static List<JournalEntry> Tampered(string attack, List<JournalEntry> entries) => attack switch
    {
        "vanished" => [],
        "cut" => entries[..2],
        "rewritten" => Resealed([entries[0], entries[1] with { ActorId = "another" }, .. entries[2..]]),
        "forged end" => Resealed([.. entries[..2], entries[1] with { Version = 3 }]),
        "changed" => [entries[0], entries[1] with { ActorId = "another" }, .. entries[2..]],
        "swapped" => [entries[0], entries[2], entries[1], entries[3]],
        _ => entries[1..],
    };

    // By somebody who knows how hashes are made.
    private static List<JournalEntry> Resealed(List<JournalEntry> entries)
    {
        EntryHash previous = default;
        for (int i = 0; i < entries.Count; i++)
        {
            entries[i] = HashChain.Seal(entries[i] with { Previous = previous });
            previous = entries[i].Hash;
        }

        return entries;
    }

    private async Task<CaseHead[]> HeadsAsync(params string[] ids)
    {
        var heads = new List<CaseHead>();
        foreach (string id in ids)
        {
            heads.Add(new(new CaseId(id), await desk.Journal.HeadAsync(new CaseId(id), Token)));
        }

        return [.. heads];
    }

    private Task OpenAsync(params string[] ids) => OpenAsync(desk, ids);

    private static async Task OpenAsync(Desk desk, params string[] ids)
    {
        foreach (string id in ids)
        {
            await desk.Cases.OpenAsync(new CaseId(id), Petitions.Second, Petitions.Opening, Petitions.Somebody, null, Token);
        }
    }

    private sealed class GivenList(RootRecord[] records) : IRootList
    {
        public IAsyncEnumerable<RootRecord> ReadAsync(CancellationToken cancellationToken = default) => records.ToAsyncEnumerable();

        public ValueTask AppendAsync(RootRecord record, CancellationToken cancellationToken = default) => throw new NotSupportedException();
    }
}
