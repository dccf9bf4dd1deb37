using System.Text;
using CsCheck;
using NodaTime;
using SelfGov.Journal;
using SelfGov.Journal.Chain;
using SelfGov.Law;
using SelfGov.Workflow;
using Xunit;

namespace SelfGov.Cases;

public class VerificationTests
{
    private static readonly string[] Fields =
        ["case", "version", "recorded", "actor", "role", "kind", "edition", "fact", "payload", "previous", "hash"];

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Any_change_of_any_byte_of_any_field_of_any_entry_is_detected_where_it_is()
    {
        (AlteredJournal journal, Desk desk) = await SignedAsync(4);
        int count = (await desk.EntriesAsync()).Count;
        await Gen.Select(Gen.Int[0, count - 1], Gen.Int[0, Fields.Length - 1], Gen.Int[0, 1_000], Gen.Int[1, 255]).SampleAsync(
            async (index, field, position, mask) =>
            {
                Desk altered = Altered(
                    journal, desk,
                    entries => entries.Select((entry, i) => i == index ? Change(entry, Fields[field], position, mask) : entry));
                Verification verification = await altered.Cases.VerifyAsync(Desk.Id);
                Assert.Equal(index + 1, verification.Break!.Version);
                Assert.Equal(index, verification.Checkpoint.Count);
            },
            iter: TestSize.Of(600, full: 2_000),
            threads: 1);
    }

    [Fact]
    public async Task An_entry_that_takes_the_version_of_the_one_before_it_is_the_broken_one()
    {
        (AlteredJournal journal, Desk desk) = await SignedAsync(4);
        int last = (await desk.EntriesAsync()).Count - 1;
        Desk altered = Altered(journal, desk, entries => entries.Select((entry, i) => i == last ? Change(entry, "version", 0, 1) : entry));
        Assert.Equal((last + 1, JournalBreakKind.Gap), Where((await altered.Cases.VerifyAsync(Desk.Id, null, Token)).Break!));
    }

    [Theory]
    [InlineData("case", JournalBreakKind.Case)]
    [InlineData("version", JournalBreakKind.Gap)]
    [InlineData("previous", JournalBreakKind.PreviousHash)]
    [InlineData("payload", JournalBreakKind.Hash)]
    [InlineData("hash", JournalBreakKind.Hash)]
    public async Task A_broken_journal_is_never_loaded_and_the_position_is_named(string field, JournalBreakKind kind)
    {
        (AlteredJournal journal, Desk desk) = await SignedAsync(4);
        Desk altered = Altered(journal, desk, entries => entries.Select((entry, i) => i == 2 ? Change(entry, field, 0, 1) : entry));
        Assert.Equal((3, kind), Where((await altered.Cases.VerifyAsync(Desk.Id, null, Token)).Break!));
        await LoadsNotAsync(() => altered.SignAsync("a"));
        await LoadsNotAsync(async () => await altered.Cases.GetAsync(Desk.Id, Token));
        await LoadsNotAsync(async () => await altered.Cases.GetAsync(Desk.Id, Petitions.Start, Token));
        var seen = new List<long>();
        await LoadsNotAsync(async () =>
        {
            await foreach (JournalEntry entry in altered.Cases.HistoryAsync(Desk.Id, Token))
            {
                seen.Add(entry.Version);
            }
        });
        Assert.Equal([1, 2], seen);

        async Task LoadsNotAsync(Func<Task> act)
        {
            BrokenJournalException thrown = await Assert.ThrowsAsync<BrokenJournalException>(act);
            Assert.Equal((Desk.Id, 3, kind), (thrown.Case, thrown.Break.Version, thrown.Break.Kind));
            Assert.Contains("version 3", thrown.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Entries_taken_out_put_in_twice_or_swapped_are_gaps()
    {
        Assert.Equal((2, JournalBreakKind.Gap), await FoundAsync(entries => entries.Where(entry => entry.Version != 2)));
        Assert.Equal((3, JournalBreakKind.Gap), await FoundAsync(entries => [.. entries.Take(2), .. entries.Skip(1)]));
        Assert.Equal((2, JournalBreakKind.Gap), await FoundAsync(entries => [entries[0], entries[2], entries[1], .. entries.Skip(3)]));
        Assert.Equal((1, JournalBreakKind.Gap), await FoundAsync(entries => entries.Skip(1)));
    }

    [Fact]
    public async Task A_chain_that_was_hashed_anew_is_still_held_against_the_lifecycle()
    {
        Assert.Equal((2, JournalBreakKind.Payload), await ForgedAsync(entry => entry with { Payload = "{}" }));
        Assert.Equal((2, JournalBreakKind.FactNotPermitted), await ForgedAsync(entry => entry with
        {
            FactName = "petition.opened",
            Payload = """{"closes":"2023-09-27T03:00:00Z","title":""}""",
        }));
        Assert.Equal((2, JournalBreakKind.Lifecycle), await ForgedAsync(entry => entry with { Edition = Petitions.First }));
        Assert.Equal((2, JournalBreakKind.Lifecycle), await ForgedAsync(entry => entry with { Edition = new("P9") }));
        Assert.Equal((2, JournalBreakKind.Lifecycle), await ForgedAsync(entry => entry with { Kind = "complaint" }));
    }

    [Fact]
    public async Task A_fact_unknown_to_this_release_is_named_with_case_and_version()
    {
        (AlteredJournal journal, Desk desk) = await SignedAsync(2);
        Desk altered = Altered(
            journal, desk, entries => Rehashed(entries, entry => entry.Version == 3 ? entry with { FactName = "petition.lost" } : entry));
        NewerReleaseException thrown =
            await Assert.ThrowsAsync<NewerReleaseException>(async () => await altered.Cases.GetAsync(Desk.Id, Token));
        Assert.Equal((Desk.Id, 3, "petition.lost", null), (thrown.Case, thrown.Version, thrown.FactName, thrown.Property));
    }

    [Fact]
    public async Task A_tail_that_was_cut_off_is_intact_but_not_complete()
    {
        (AlteredJournal journal, Desk desk) = await SignedAsync(4);
        Checkpoint kept = (await desk.Cases.VerifyAsync(Desk.Id, null, Token)).Checkpoint;
        Assert.Equal(await desk.Journal.HeadAsync(Desk.Id, Token), kept);
        for (int left = 0; left < kept.Count; left++)
        {
            Verification cut = await Altered(journal, desk, entries => entries.Take(left)).Cases.VerifyAsync(Desk.Id, kept, Token);
            Assert.Equal((true, Completeness.CutShort, left), (cut.IsIntact, cut.Completeness, cut.Checkpoint.Count));
        }

        Assert.Equal(Completeness.NotAsked, (await desk.Cases.VerifyAsync(Desk.Id, null, Token)).Completeness);
    }

    [Fact]
    public async Task A_journal_that_has_grown_since_its_checkpoint_is_complete()
    {
        (_, Desk desk) = await SignedAsync(2);
        Checkpoint kept = (await desk.Cases.VerifyAsync(Desk.Id, null, Token)).Checkpoint;
        await desk.SignAsync("later");
        Assert.Equal(Completeness.Complete, (await desk.Cases.VerifyAsync(Desk.Id, kept, Token)).Completeness);
        Assert.Equal(Completeness.Complete, (await desk.Cases.VerifyAsync(Desk.Id, default(Checkpoint), Token)).Completeness);
    }

    [Fact]
    public async Task A_journal_that_was_rewritten_with_sound_hashes_is_told_by_its_checkpoint()
    {
        (AlteredJournal journal, Desk desk) = await SignedAsync(4);
        Checkpoint kept = (await desk.Cases.VerifyAsync(Desk.Id, null, Token)).Checkpoint;
        Desk altered = Altered(journal, desk, entries => Rehashed(entries, entry => entry with { ActorId = "another" }));
        Verification verification = await altered.Cases.VerifyAsync(Desk.Id, kept, Token);
        Assert.Equal((true, Completeness.Rewritten), (verification.IsIntact, verification.Completeness));
    }

    [Fact]
    public async Task Nothing_is_said_about_completeness_behind_a_broken_entry()
    {
        (AlteredJournal journal, Desk desk) = await SignedAsync(4);
        Checkpoint kept = (await desk.Cases.VerifyAsync(Desk.Id, null, Token)).Checkpoint;
        Desk altered = Altered(journal, desk, entries => entries.Select((entry, i) => i == 1 ? Change(entry, "payload", 0, 1) : entry));
        Assert.Equal(Completeness.Unknown, (await altered.Cases.VerifyAsync(Desk.Id, kept, Token)).Completeness);
    }

    [Fact]
    public async Task A_process_that_has_seen_more_than_the_journal_has_says_so_and_a_new_one_goes_on()
    {
        (AlteredJournal journal, Desk desk) = await SignedAsync(4);
        Checkpoint seen = await desk.Journal.HeadAsync(Desk.Id, Token);
        Assert.Equal(5, (await desk.Cases.GetAsync(Desk.Id, Token)).Version);
        await RewoundAsync(entries => entries.Take(3), 4);
        await RewoundAsync(entries => [], 1);
        await RewoundAsync(entries => Rehashed(entries, entry => entry.Version == 3 ? entry with { ActorId = "another" } : entry), 5);

        // Written anew, and on beyond what was seen.
        JournalEntry[] longer =
            [.. Rehashed([.. await desk.EntriesAsync(), (await desk.EntriesAsync())[^1]], entry => entry with { ActorId = "another" })];
        longer[^1] = HashChain.Seal(longer[^1] with { Version = 6 });
        await RewoundAsync(_ => longer, 5);

        journal.Alter = null;
        Assert.Equal(5, (await desk.Cases.GetAsync(Desk.Id, Token)).Version);

        async Task RewoundAsync(Func<IReadOnlyList<JournalEntry>, IEnumerable<JournalEntry>> alter, long version)
        {
            journal.Alter = alter;
            Checkpoint head = await journal.HeadAsync(Desk.Id, Token);
            foreach (Func<Task> act in new Func<Task>[]
            {
                async () => await desk.Cases.GetAsync(Desk.Id, Token),
                async () => await desk.Cases.AdvanceAsync(Desk.Id, Token),
                async () => await desk.Cases.OpenAsync(
                    Desk.Id, Petitions.Second, Petitions.Opening, Petitions.Somebody, null, Token),
            })
            {
                BrokenJournalException thrown = await Assert.ThrowsAsync<BrokenJournalException>(act);
                Assert.Equal((version, JournalBreakKind.Rewound), Where(thrown.Break));
                Assert.Contains($"{seen.Head}", thrown.Message, StringComparison.Ordinal);
                Assert.Contains($"{head.Head}", thrown.Message, StringComparison.Ordinal);
            }

            if (head.Count > 0)
            {
                Assert.Equal(head.Count, (await desk.Restarted().Cases.GetAsync(Desk.Id, Token)).Version);
            }
        }
    }

    [Fact]
    public async Task Readers_beside_writers_of_one_process_never_take_its_own_appends_for_a_rewound_journal()
    {
        Desk desk = await Desk.WithOpenPetitionAsync();
        int signatures = TestSize.Of(300, full: 5_000);
        Task writing = Task.Run(
            async () =>
            {
                for (int i = 0; i < signatures; i++)
                {
                    await desk.SignAsync($"Әсел {i}");
                }
            },
            Token);
        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(
            async () =>
            {
                while (!writing.IsCompleted)
                {
                    await desk.Cases.GetAsync(Desk.Id, Token);
                }
            },
            Token)));
        await writing;
        Assert.Equal(1 + signatures, (await desk.Cases.GetAsync(Desk.Id, Token)).Version);
    }

    private static async Task<(AlteredJournal Journal, Desk Desk)> SignedAsync(int signatures)
    {
        var journal = new AlteredJournal(new InMemoryJournal());
        Desk desk = await Desk.WithOpenPetitionAsync(journal);
        for (int i = 0; i < signatures; i++)
        {
            await desk.SignAsync($"Әсел {i}");
        }

        return (journal, desk);
    }

    private static Desk Altered(AlteredJournal journal, Desk desk, Func<IReadOnlyList<JournalEntry>, IEnumerable<JournalEntry>> alter)
    {
        journal.Alter = alter;
        return desk.Restarted();
    }

    private static async Task<(long, JournalBreakKind)> FoundAsync(Func<IReadOnlyList<JournalEntry>, IEnumerable<JournalEntry>> alter)
    {
        (AlteredJournal journal, Desk desk) = await SignedAsync(4);
        return Where((await Altered(journal, desk, alter).Cases.VerifyAsync(Desk.Id, null, Token)).Break!);
    }

    private static Task<(long, JournalBreakKind)> ForgedAsync(Func<JournalEntry, JournalEntry> forge) =>
        FoundAsync(entries => Rehashed(entries, entry => entry.Version == 2 ? forge(entry) : entry));

    private static (long, JournalBreakKind) Where(JournalBreak found) => (found.Version, found.Kind);

    private static IEnumerable<JournalEntry> Rehashed(IEnumerable<JournalEntry> entries, Func<JournalEntry, JournalEntry> forge)
    {
        EntryHash previous = default;
        foreach (JournalEntry entry in entries)
        {
            JournalEntry forged = HashChain.Seal(forge(entry) with { Previous = previous });
            previous = forged.Hash;
            yield return forged;
        }
    }

    private static JournalEntry Change(JournalEntry entry, string field, int position, int mask) => field switch
    {
        "case" => entry with { Case = CaseId.FromStore(Change(entry.Case.ToString(), position, mask)) },
        "version" => entry with { Version = entry.Version ^ ((long)mask << (8 * (position % 8))) },
        "recorded" => entry with { Recorded = entry.Recorded + Duration.FromNanoseconds((long)mask << (position % 48)) },
        "actor" => entry with { ActorId = Change(entry.ActorId, position, mask) },
        "role" => entry with { Role = Change(entry.Role, position, mask) },
        "kind" => entry with { Kind = Change(entry.Kind, position, mask) },
        "edition" => entry with { Edition = EditionId.FromStore(Change(entry.Edition.ToString(), position, mask)) },
        "fact" => entry with { FactName = Change(entry.FactName, position, mask) },
        "payload" => entry with { Payload = Change(entry.Payload, position, mask) },
        "previous" => entry with { Previous = Change(entry.Previous, position, mask) },
        _ => entry with { Hash = Change(entry.Hash, position, mask) },
    };

    private static string Change(string text, int position, int mask)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(text);
        bytes[position % bytes.Length] ^= (byte)mask;
        return Encoding.UTF8.GetString(bytes);
    }

    private static EntryHash Change(EntryHash hash, int position, int mask)
    {
        byte[] bytes = hash.ToArray();
        bytes[position % bytes.Length] ^= (byte)mask;
        return new EntryHash(bytes);
    }
}
