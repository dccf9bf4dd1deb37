using Npgsql;
using SelfGov.Cases;
using SelfGov.Journal;
using SelfGov.Journal.Chain;
using SelfGov.Journal.Roots;
using SelfGov.Workflow;
using Xunit;

namespace SelfGov.EntityFrameworkCore.Documents;

/// <summary>The script and published roots, proofs, signatures and PostgreSQL.</summary>
public sealed class VerifierRootTests : IDisposable
{
    private const string Second = " WHERE case_id = 'petition-1' AND version = 2";

    private const string Cut = """
        DELETE FROM selfgov_personal_data WHERE case_id = 'petition-1' AND version > 2;
        DELETE FROM selfgov_entry WHERE case_id = 'petition-1' AND version > 2;
        UPDATE selfgov_case SET version = 2, head = (SELECT hash FROM selfgov_entry WHERE case_id = 'petition-1' AND version = 2)
        WHERE case_id = 'petition-1'
        """;

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("selfgov-roots-");

    private static Ed25519Signer Signer { get; } = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private string Roots => Path.Combine(folder.FullName, "roots.txt");

    private string Proof => Path.Combine(folder.FullName, "petition-1.tlog-proof");

    public void Dispose() => folder.Delete(recursive: true);

    /// <summary>Key, message and signature of RFC 8032, 7.1.</summary>
    public static TheoryData<string, string, string> Signatures => new()
    {
        {
            "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a",
            "",
            "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e06522490155"
                + "5fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b"
        },
        {
            "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c",
            "72",
            "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da"
                + "085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00"
        },
        {
            "fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025",
            "af82",
            "6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac"
                + "18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a"
        },
        {
            "ec172b93ad5e563bf4932c70e1245034c35467ef2efd4d64ebf819683467e2bf",
            "ddaf35a193617abacc417349ae20413112e6fa4e89a97ea20a9eeee64b55d39a"
                + "2192992a274fc1a836ba3c23a3feebbd454d4423643ce80e2a9ac94fa54ca49f",
            "dc2a4459e7369633a52b1bf277839a00201009a3efbf3ecb69bea2186c26b589"
                + "09351fc9ac90b3ecfdfbc7c66431e0303dca179c138ac17ad9bef1177331a704"
        },
    };

    [Theory]
    [MemberData(nameof(Signatures))]
    public async Task The_arithmetic_of_signatures_is_that_of_RFC_8032(string key, string message, string signature)
    {
        VerifierRun run = await VerifierRun.OfLinesAsync(
            $"""
            key, message, signature = (bytes.fromhex(each) for each in ("{key}", "{message}", "{signature}"))
            print(signed(key, message, signature))
            flipped = [signature[:i] + bytes([signature[i] ^ bit]) + signature[i + 1:] for i in range(64) for bit in (1, 128)]
            print(any(signed(key, message, each) for each in flipped))
            print(signed(key, message + b"x", signature), signed(key[::-1], message, signature), signed(b"", message, b""))
            high = (int.from_bytes(signature[32:], "little") + ORDER).to_bytes(32, "little")
            print(signed(key, message, signature[:32] + high))
            """);
        Assert.Equal("True\nFalse\nFalse False False\nFalse\n", run.Output);
        Assert.Equal(string.Empty, run.Error);
    }

    // The tree of MerkleTreeTests of the library.
    [Fact]
    public async Task The_tree_is_that_of_Certificate_Transparency()
    {
        VerifierRun run = await VerifierRun.OfLinesAsync(
            """
            leaves = ["", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f"]
            print(merkle_root([bytes.fromhex(leaf) for leaf in leaves]).hex())
            print(merkle_root([bytes.fromhex(leaf) for leaf in leaves[:7]]).hex())
            print(merkle_root([]).hex())
            """);
        Assert.Equal(
            "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328\n"
            + "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c\n"
            + "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855\n",
            run.Output);
    }

    [Fact]
    public async Task A_list_of_roots_is_held_against_the_journals_and_its_signature_is_verified_or_said_not_to_be()
    {
        await using TestStore store = await PublishedAsync("sqlite");
        VerifierRun unsigned = await VerifierRun.WithAsync(FileOf(store), "--roots", Roots);
        Assert.Equal((3, string.Empty), (unsigned.ExitCode, unsigned.Error));
        Assert.Contains("root 2 of okrug.example/roots, 2 cases, ", unsigned.Output, StringComparison.Ordinal);
        Assert.Contains("signature not checked", unsigned.Output, StringComparison.Ordinal);
        Assert.Contains("petition-1: intact, complete, 4 entries", unsigned.Output, StringComparison.Ordinal);
        Assert.Contains("petition-3: intact, 1 entries", unsigned.Output, StringComparison.Ordinal);

        VerifierRun verified = await VerifierRun.WithAsync(FileOf(store), "--roots", Roots, "--key", Signer.Key);
        Assert.Equal((0, true), (verified.ExitCode, verified.Output.Contains("signature verified", StringComparison.Ordinal)));

        string text = await File.ReadAllTextAsync(Roots, Token);
        string renamed = text.Replace("okrug.example/roots\n2\n", "okrug.example/other\n2\n", StringComparison.Ordinal);
        await File.WriteAllTextAsync(Roots, renamed, Token);
        VerifierRun other = await VerifierRun.WithAsync(FileOf(store), "--roots", Roots, "--key", Signer.Key);
        Assert.Equal(1, other.ExitCode);
    }

    public static TheoryData<string, string, string> Attacks => new()
    {
        {
            "vanished",
            "DELETE FROM selfgov_entry WHERE case_id = 'petition-1'; DELETE FROM selfgov_case WHERE case_id = 'petition-1'",
            "intact, cut short, 0 entries"
        },
        { "cut", Cut, "intact, cut short, 2 entries" },
        { "changed", "UPDATE selfgov_entry SET actor = 'another'" + Second, "broken at version 2" },
    };

    [Theory]
    [MemberData(nameof(Attacks))]
    public async Task A_case_that_does_not_have_the_history_under_the_root_is_named(string what, string statements, string told)
    {
        await using TestStore store = await PublishedAsync("sqlite");
        await store.ExecuteAsync(statements);
        VerifierRun run = await VerifierRun.WithAsync(FileOf(store), "--roots", Roots, "--key", Signer.Key);
        Assert.Equal((1, string.Empty, what), (run.ExitCode, run.Error, what));
        Assert.Contains($"petition-1: {told}", run.Output, StringComparison.Ordinal);
        Assert.Contains("petition-2: intact, complete", run.Output, StringComparison.Ordinal);
        RootReport report = await new RootVerification(store.Journal(), new FileRootList(Roots)).VerifyAsync(null, Token);
        Assert.Equal("petition-1", $"{Assert.Single(report.Findings).Case}");
    }

    [Theory]
    [InlineData("number 2", "number 3", "does not follow")]
    [InlineData("\"version\":3", "\"version\":9", "do not lead to it")]
    [InlineData("{\"case\":\"petition-2\"", "{\"case\":\"petition-9\"", "do not lead to it")]
    [InlineData("{\"case\"", "{ \"case\"", "canonical")]
    [InlineData("previous ", "before ", "no note of a root")]
    [InlineData("\n2\n", "\ntwo\n", "invalid literal")]
    public async Task A_list_that_was_tampered_with_is_named(string before, string after, string told)
    {
        await using TestStore store = await PublishedAsync("sqlite");
        string text = await File.ReadAllTextAsync(Roots, Token);
        Assert.Contains(before, text, StringComparison.Ordinal);
        await File.WriteAllTextAsync(Roots, text.Replace(before, after, StringComparison.Ordinal), Token);
        VerifierRun run = await VerifierRun.WithAsync(FileOf(store), "--roots", Roots, "--key", Signer.Key);
        Assert.Equal((1, string.Empty), (run.ExitCode, run.Error));
        Assert.Contains($"{Roots}: broken: ", run.Output, StringComparison.Ordinal);
        Assert.Contains(told, run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_proof_is_checked_by_itself_and_against_the_journal()
    {
        await using TestStore store = await PublishedAsync("sqlite");
        VerifierRun alone = await VerifierRun.WithAsync("--proof", Proof, "--key", Signer.Key);
        Assert.Equal((0, string.Empty), (alone.ExitCode, alone.Error));
        Assert.Contains("petition-1: stood at version 3 under it", alone.Output, StringComparison.Ordinal);
        Assert.Equal(3, (await VerifierRun.WithAsync("--proof", Proof)).ExitCode);
        Assert.Equal(0, (await VerifierRun.WithAsync(FileOf(store), "--proof", Proof, "--key", Signer.Key)).ExitCode);

        await store.ExecuteAsync(Cut);
        VerifierRun cut = await VerifierRun.WithAsync(FileOf(store), "--proof", Proof, "--key", Signer.Key);
        Assert.Contains("petition-1: intact, cut short, 2 entries", cut.Output, StringComparison.Ordinal);
        Assert.Equal(1, cut.ExitCode);

        string text = await File.ReadAllTextAsync(Proof, Token);
        foreach (string wrong in (string[])
            [text.Replace("index 0", "index 1", StringComparison.Ordinal), text[1..], text[..100], "\0", string.Empty])
        {
            await File.WriteAllTextAsync(Proof, wrong, Token);
            VerifierRun run = await VerifierRun.WithAsync("--proof", Proof, "--key", Signer.Key);
            Assert.Equal((1, string.Empty), (run.ExitCode, run.Error));
        }
    }

    [Fact]
    public async Task Every_checkpoint_of_a_case_is_looked_at()
    {
        await using TestStore store = await PublishedAsync("sqlite");
        List<JournalEntry> entries = await store.Cases().EntriesAsync();
        string right = $"petition-1:4:{entries[3].Hash}";
        string rewritten = $"petition-1:2:{entries[2].Hash}";
        VerifierRun run = await VerifierRun.WithAsync(FileOf(store), "--checkpoint", rewritten, "--checkpoint", right);
        Assert.Contains("petition-1: intact, rewritten at 2, complete at 4, 4 entries", run.Output, StringComparison.Ordinal);
        Assert.Equal(1, run.ExitCode);
    }

    [Theory]
    [InlineData(2, "UPDATE selfgov_entry SET payload = CAST(payload AS BLOB)" + Second)]
    [InlineData(2, "UPDATE selfgov_entry SET version = 'two'" + Second)]
    [InlineData(2, "UPDATE selfgov_entry SET version = X'02'" + Second)]
    [InlineData(2, "UPDATE selfgov_entry SET actor = X'02'" + Second)]
    [InlineData(2, "UPDATE selfgov_entry SET fact = X'02'" + Second)]
    [InlineData(2, "UPDATE selfgov_entry SET recorded = 5" + Second)]
    [InlineData(2, "UPDATE selfgov_entry SET hash = 'text'" + Second)]
    [InlineData(2, "UPDATE selfgov_entry SET command = X'00'" + Second)]
    [InlineData(2, "UPDATE selfgov_personal_data SET record = X'00'" + Second)]
    [InlineData(2, "UPDATE selfgov_entry SET case_id = X'0102'" + Second)]
    [InlineData(4, "UPDATE selfgov_case SET version = 'four' WHERE case_id = 'petition-1'")]
    [InlineData(4, "UPDATE selfgov_case SET version = X'04' WHERE case_id = 'petition-1'")]
    [InlineData(4, "UPDATE selfgov_case SET head = 'text' WHERE case_id = 'petition-1'")]
    public async Task A_value_of_another_kind_is_a_break_with_its_place(int version, string statement)
    {
        await using TestStore store = await PublishedAsync("sqlite");
        await store.ExecuteAsync(statement);
        VerifierRun run = await VerifierRun.WithAsync(FileOf(store));
        Assert.Equal((1, string.Empty), (run.ExitCode, run.Error));
        Assert.Contains($"petition-1: broken at version {version}: ", run.Output, StringComparison.Ordinal);
        Assert.Contains("petition-2: intact", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_PostgreSQL_database_is_read_through_psql()
    {
        await using TestStore store = await PublishedAsync("postgres");
        string url = Url(store);
        VerifierRun sound = await VerifierRun.WithAsync("--postgres", url, "--roots", Roots, "--key", Signer.Key);
        Assert.SkipWhen(sound.Error.Contains("directory: 'psql'", StringComparison.Ordinal), "psql cannot be started on this machine.");
        Assert.Equal((0, string.Empty), (sound.ExitCode, sound.Error));
        Assert.Contains("petition-1: intact, complete, 4 entries", sound.Output, StringComparison.Ordinal);
        Assert.Equal(0, (await VerifierRun.WithAsync("--postgres", url, "--case", "petition-2")).ExitCode);

        await store.ExecuteAsync("UPDATE selfgov_entry SET actor = 'another'" + Second);
        VerifierRun changed = await VerifierRun.WithAsync("--postgres", url);
        Assert.Contains("petition-1: broken at version 2: ", changed.Output, StringComparison.Ordinal);
        Assert.Equal(1, changed.ExitCode);
        Assert.Equal(2, (await VerifierRun.WithAsync("--postgres", url + " options=-csearch_path=nowhere")).ExitCode);
        Assert.Equal(2, (await VerifierRun.WithAsync("--postgres", "host=/nowhere dbname=none")).ExitCode);
    }

    [Fact]
    public async Task A_wrong_use_of_roots_is_told_apart_from_a_broken_list()
    {
        await using TestStore store = await PublishedAsync("sqlite");
        foreach (string[] arguments in (string[][])
            [
                [FileOf(store), "--postgres", "dbname=x"], [FileOf(store), "--roots", Roots + ".none"],
                [FileOf(store), "--proof", folder.FullName], [FileOf(store), "--key", "okrug.example/roots"],
                [FileOf(store), "--key", Signer.Key.Replace('+', '-')], ["--key", Signer.Key],
            ])
        {
            VerifierRun run = await VerifierRun.WithAsync(arguments);
            Assert.Equal((2, false), (run.ExitCode, run.Error.Contains("Traceback", StringComparison.Ordinal)));
        }
    }

    private static string FileOf(TestStore store) => ((SqliteTestStore)store).File;

    private static string Url(TestStore store)
    {
        var given = new NpgsqlConnectionStringBuilder(store.ConnectionString);
        string password = given.Password is { Length: > 0 } secret ? $" password={secret}" : string.Empty;
        return $"host={given.Host} port={given.Port} user={given.Username} dbname={given.Database}{password}";
    }

    /// <summary>Two roots over two cases and a proof of the first; afterwards an entry and a case more, which no root covers.</summary>
    private async Task<TestStore> PublishedAsync(string name)
    {
        TestStore store = await TestStore.CreateAsync(name);
        Cases<Petition> cases = store.Cases();
        ICaseJournal journal = store.Journal();
        await cases.OpenAsync();
        await cases.OpenAsync(new CaseId("petition-2"));
        await cases.SignAsync("Әсел");
        Assert.True((await RootsExample.PublishAndVerifyAsync(journal, Signer, store.Clock, Roots, Token)).IsSound);
        await cases.SignAsync("b");
        PublishedRoot root = (await RootsExample.PublishAndVerifyAsync(journal, Signer, store.Clock, Roots, Token)).Root!;
        var tree = new CaseTree([]);
        foreach (CaseId id in (CaseId[])[PetitionActs.Id, new("petition-2")])
        {
            tree.Set(new(id, await journal.HeadAsync(id, Token)));
        }

        await File.WriteAllTextAsync(Proof, tree.ProofOf(PetitionActs.Id)!.ToText(root), Token);
        await cases.SignAsync("d");
        await cases.OpenAsync(new CaseId("petition-3"));
        return store;
    }
}
