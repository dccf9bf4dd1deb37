using SelfGov.Cases;
using SelfGov.Journal;
using SelfGov.Journal.Chain;
using SelfGov.Law;
using SelfGov.Workflow;
using Xunit;

namespace SelfGov.EntityFrameworkCore.Documents;

/// <summary>The script and the library come to the same about the same file, and each was written without the other.</summary>
public sealed class VerifierTests
{
    // Made once, and copied for each tampering: sealing again would prove nothing more.
    private static readonly Lazy<Task<byte[]>> ErasedFile = new(EraseAsync);

    private static readonly CaseId Id = new("petition-1");
    private static readonly CaseId Other = new("petition-2");

    private const string First = " WHERE case_id = 'petition-1' AND version = 1";
    private const string Second = " WHERE case_id = 'petition-1' AND version = 2";
    private const string Third = " WHERE case_id = 'petition-1' AND version = 3";
    private const string Fourth = " WHERE case_id = 'petition-1' AND version = 4";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    /// <summary>
    /// Statements against a case of five entries: opened, signed three times, and the personal data of the second entry erased.
    /// </summary>
    public static TheoryData<string, string> Tamperings => new()
    {
        { "another case", "UPDATE selfgov_entry SET case_id = 'petition-3'" + Third },
        { "another version", "UPDATE selfgov_entry SET version = 30" + Third },
        { "a version before the first", "UPDATE selfgov_entry SET version = -3" + Third },
        { "another moment", "UPDATE selfgov_entry SET recorded = '2023-09-17 03:00:00.000001'" + Third },
        { "no moment", "UPDATE selfgov_entry SET recorded = 'yesterday'" + Third },
        { "the same moment in another spelling", "UPDATE selfgov_entry SET recorded = '2023-09-17 03:00:00.0'" + First },
        { "another actor", "UPDATE selfgov_entry SET actor = 'citizen-18'" + First },
        { "another role", "UPDATE selfgov_entry SET role = 'clerk'" + Third },
        { "another kind", "UPDATE selfgov_entry SET kind = 'letter'" + Third },
        { "another edition", "UPDATE selfgov_entry SET edition = 'P1'" + Third },
        { "another fact", "UPDATE selfgov_entry SET fact = 'petition.closed'" + Third },
        { "another payload", "UPDATE selfgov_entry SET payload = replace(payload, '\"weight\":1', '\"weight\":2')" + Fourth },
        { "white space in a payload", "UPDATE selfgov_entry SET payload = replace(payload, ':', ': ')" + Fourth },
        { "a payload that is no JSON", "UPDATE selfgov_entry SET payload = 'nothing'" + Fourth },
        { "fewer versions erased",
            "UPDATE selfgov_entry SET payload = replace(payload, '[2]', '[]') WHERE case_id = 'petition-1' AND version = 5" },
        { "another commitment", "UPDATE selfgov_entry SET commitment = hash" + Third },
        { "no commitment", "UPDATE selfgov_entry SET commitment = NULL" + Second },
        { "a commitment to nothing", "UPDATE selfgov_entry SET commitment = hash" + First },
        { "another previous hash", "UPDATE selfgov_entry SET previous = hash" + Third },
        { "another hash", "UPDATE selfgov_entry SET hash = previous" + Third },
        { "half a hash", "UPDATE selfgov_entry SET hash = substr(hash, 1, 16)" + Third },
        { "an entry removed", "DELETE FROM selfgov_entry" + Third },
        { "the first entry removed", "DELETE FROM selfgov_entry" + First },
        {
            "two entries swapped",
            """
            UPDATE selfgov_entry SET version = 40 WHERE case_id = 'petition-1' AND version = 4;
            UPDATE selfgov_entry SET version = 4 WHERE case_id = 'petition-1' AND version = 3;
            UPDATE selfgov_entry SET version = 3 WHERE case_id = 'petition-1' AND version = 40
            """
        },
        { "the tail cut", "DELETE FROM selfgov_entry WHERE case_id = 'petition-1' AND version >= 4" },
        { "another head", "UPDATE selfgov_case SET head = zeroblob(32) WHERE case_id = 'petition-1'" },
        { "a head beyond the entries", "UPDATE selfgov_case SET version = 6 WHERE case_id = 'petition-1'" },
        { "other personal data", "UPDATE selfgov_personal_data SET record = replace(record, 'b', 'c')" + Third },
        { "another salt", "UPDATE selfgov_personal_data SET record = replace(record, '\"salt\":\"', '\"salt\":\"0')" + Third },
        { "personal data removed without an erasure", "DELETE FROM selfgov_personal_data" + Third },
        {
            "personal data of another entry",
            "UPDATE selfgov_personal_data SET record = (SELECT record FROM selfgov_personal_data" + Fourth + ")" + Third
        },
        {
            "personal data beside an entry that has none",
            "INSERT INTO selfgov_personal_data SELECT case_id, 1, record FROM selfgov_personal_data" + Third
        },
        { "erased personal data put back", "INSERT INTO selfgov_personal_data SELECT case_id, version, record FROM kept" },
    };

    [Fact]
    public async Task A_sound_file_is_sound_before_and_after_an_erasure()
    {
        await using TestStore store = await TestStore.CreateAsync("sqlite");
        await SignedAsync(store);
        await AgreeAsync(store, $"{Id}: intact, 4 entries", 0);
        await EraseAsync(store);
        await AgreeAsync(store, $"{Id}: intact, 5 entries", 0);
        VerifierRun other = await VerifierRun.WithAsync(FileOf(store), "--case", Other.ToString());
        Assert.StartsWith($"{Other}: intact, 1 entries", other.Output, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Tamperings))]
    public async Task What_was_tampered_with_is_broken_at_the_same_version_for_both(string what, string statements)
    {
        await using TestStore store = await SqliteTestStore.CreateFromAsync(await ErasedFile.Value);
        await store.ExecuteAsync(statements);

        Verification verification = await store.Cases().VerifyAsync(Id, null, Token);
        Assert.False(verification.IsIntact, what);
        VerifierRun run = await VerifierRun.WithAsync(FileOf(store));
        Assert.Contains($"{Id}: broken at version {verification.Break!.Version}: ", run.Output, StringComparison.Ordinal);
        Assert.Contains($"{Other}: intact", run.Output, StringComparison.Ordinal);
        Assert.Equal((1, string.Empty), (run.ExitCode, run.Error));
    }

    [Theory]
    [InlineData(
        5, "UPDATE selfgov_case SET version = 4, head = (SELECT hash FROM selfgov_entry" + Fourth + ") WHERE case_id = 'petition-1'")]
    [InlineData(5, "DELETE FROM selfgov_case WHERE case_id = 'petition-1'")]
    [InlineData(1, "DELETE FROM selfgov_entry WHERE case_id = 'petition-1'")]
    public async Task A_head_that_is_not_that_of_the_entries_is_found(int version, string statement)
    {
        await using TestStore store = await SqliteTestStore.CreateFromAsync(await ErasedFile.Value);
        await store.ExecuteAsync(statement);
        VerifierRun run = await VerifierRun.WithAsync(FileOf(store));
        Assert.Equal(1, run.ExitCode);
        Assert.Contains($"{Id}: broken at version {version}: ", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_tail_cut_together_with_the_head_is_found_by_the_checkpoint_alone()
    {
        await using TestStore store = await TestStore.CreateAsync("sqlite");
        Checkpoint kept = await SignedAsync(store);
        await AgreeAsync(store, $"{Id}: intact, complete, 4 entries, head {kept.Head}", 0, kept);
        await store.ExecuteAsync(
            """
            DELETE FROM selfgov_personal_data WHERE case_id = 'petition-1' AND version = 4;
            DELETE FROM selfgov_entry WHERE case_id = 'petition-1' AND version = 4;
            UPDATE selfgov_case SET version = 3, head = (SELECT hash FROM selfgov_entry WHERE case_id = 'petition-1' AND version = 3)
            WHERE case_id = 'petition-1'
            """);
        await AgreeAsync(store, $"{Id}: intact, 3 entries", 0);
        await AgreeAsync(store, $"{Id}: intact, cut short, 3 entries", 1, kept);
    }

    [Fact]
    public async Task A_case_that_is_gone_is_missed_by_its_checkpoint()
    {
        await using TestStore store = await TestStore.CreateAsync("sqlite");
        Checkpoint kept = await SignedAsync(store);
        await store.ExecuteAsync(
            "DELETE FROM selfgov_entry WHERE case_id = 'petition-1'; DELETE FROM selfgov_case WHERE case_id = 'petition-1'");
        await AgreeAsync(store, $"{Id}: intact, cut short, 0 entries", 1, kept);
    }

    [Fact]
    public async Task A_journal_written_anew_with_sound_hashes_is_found_by_the_checkpoint_alone()
    {
        await using TestStore store = await TestStore.CreateAsync("sqlite");
        Checkpoint kept = await SignedAsync(store);
        JournalEntry last = (await store.Cases().HistoryAsync(Id, Token).ToListAsync(Token))[^1];
        byte[] hash = HashChain.HashOf(last with { ActorId = "citizen-18" }).ToArray();
        await store.ExecuteAsync(
            """
            UPDATE selfgov_entry SET actor = 'citizen-18', hash = @hash WHERE case_id = 'petition-1' AND version = 4;
            UPDATE selfgov_case SET head = @hash WHERE case_id = 'petition-1'
            """,
            ("hash", hash));
        await AgreeAsync(store, $"{Id}: intact, 4 entries", 0);
        await AgreeAsync(store, $"{Id}: intact, rewritten, 4 entries", 1, kept);
    }

    [Fact]
    public async Task A_wrong_use_is_told_apart_from_a_broken_journal()
    {
        await using TestStore store = await TestStore.CreateAsync("sqlite");
        await SignedAsync(store);
        string text = Path.Combine(Path.GetDirectoryName(FileOf(store))!, "text.db");
        await File.WriteAllTextAsync(text, "This is no database, however long it may be.", Token);
        foreach (string[] arguments in (string[][])
            [[], [FileOf(store), "--case", "nobody"], [FileOf(store), "--checkpoint", "petition-1:4"], [text],
                [Path.ChangeExtension(text, "none")]])
        {
            VerifierRun run = await VerifierRun.WithAsync(arguments);
            Assert.Equal((2, string.Empty, false), (run.ExitCode, run.Output, run.Error.Contains("Traceback", StringComparison.Ordinal)));
        }

        Assert.False(File.Exists(Path.ChangeExtension(text, "none")));
    }

    private static string FileOf(TestStore store) => ((SqliteTestStore)store).File;

    private static async Task<Checkpoint> SignedAsync(TestStore store)
    {
        Cases<Petition> cases = store.Cases();
        foreach (CaseId id in new[] { Id, Other })
        {
            Assert.True((await cases.OpenAsync(id, Petitions.Second, Petitions.Opening, Petitions.Somebody, null, Token)).IsAccepted);
        }

        foreach ((string name, decimal weight) in new[] { ("Әсел \"\\\t😀", 1m), ("b", 0.002m), ("d", 1m) })
        {
            store.Clock.AdvanceMilliseconds(45_250);
            Assert.True((await cases.HandleAsync(Id, new Sign(name, weight), Petitions.Somebody, null, Token)).IsAccepted);
        }

        return (await cases.VerifyAsync(Id, null, Token)).Checkpoint;
    }

    private static async Task<byte[]> EraseAsync()
    {
        await using var store = (SqliteTestStore)await TestStore.CreateAsync("sqlite");
        await SignedAsync(store);
        await store.ExecuteAsync("CREATE TABLE kept AS SELECT * FROM selfgov_personal_data WHERE case_id = 'petition-1' AND version = 2");
        await EraseAsync(store);
        return await store.CopyAsync();
    }

    private static async Task EraseAsync(TestStore store)
    {
        Citation basis = new Act("TOY", Words.Same("the toy act"), new Uri("https://example.org/toy")).At("1");
        Assert.Equal([2], await store.Cases().ErasePersonalDataAsync(Id, basis, Petitions.Somebody, [2], Token));
    }

    private static async Task AgreeAsync(TestStore store, string line, int exitCode, Checkpoint? kept = null)
    {
        // Lists and requests follow from the procedure, which the script does not know.
        Verification verification = await store.Cases().VerifyAsync(Id, kept, Token) with { StoredBreak = null };
        Assert.Equal(exitCode == 0, verification.IsIntact && verification.Completeness is Completeness.NotAsked or Completeness.Complete);
        string[] checkpoint = kept is { } given ? ["--checkpoint", $"{Id}:{given.Count}:{given.Head}"] : [];
        VerifierRun run = await VerifierRun.WithAsync([FileOf(store), .. checkpoint]);
        Assert.Equal(string.Empty, run.Error);
        Assert.Contains(line, run.Output, StringComparison.Ordinal);
        Assert.Equal(exitCode, run.ExitCode);
        Assert.Contains(
            $"{verification.Checkpoint.Count} entries, head {verification.Checkpoint.Head}", run.Output, StringComparison.Ordinal);
    }
}
