using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using NodaTime;
using SelfGov.Cases;
using SelfGov.Journal.Chain;
using SelfGov.Journal.Json;
using SelfGov.Law;
using SelfGov.Workflow;
using Xunit;

namespace SelfGov.Journal;

public sealed partial class JournalDocumentTests
{
    private static readonly string Document = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "journal.md"));

    private static readonly (string Bytes, string Name, string Hash)[] Blocks =
        [.. Example().Matches(Document).Select(match => (match.Groups[1].Value, match.Groups[2].Value, match.Groups[3].Value))];

    private static readonly (string Bytes, string Hash)[] Entries =
        [.. Blocks.Where(block => block.Name == "hash").Select(block => (block.Bytes, block.Hash))];

    private static readonly (string Bytes, string Commitment) Record =
        Blocks.Where(block => block.Name == "commitment").Select(block => (block.Bytes, block.Hash)).Single();

    [Fact]
    public void Every_block_of_JSON_but_the_event_is_canonical_and_has_the_hash_beneath_it()
    {
        Assert.Equal(Document.Split("```json").Length - 1, Blocks.Length);
        Assert.All(Blocks.Where(block => block.Name.Length > 0), block =>
        {
            Assert.Equal(block.Hash, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(block.Bytes))));
            Assert.Equal(block.Bytes, CanonicalJson.Of(block.Bytes));
        });
    }

    [Fact]
    public void Each_entry_of_the_worked_example_names_the_one_before_and_the_second_commits_to_the_record()
    {
        string previous = new('0', 64);
        int version = 0;
        foreach ((string bytes, string hash) in Entries)
        {
            using JsonDocument entry = JsonDocument.Parse(bytes);
            Assert.Equal(previous, entry.RootElement.GetProperty("previous").GetString());
            Assert.Equal(++version, entry.RootElement.GetProperty("version").GetInt32());
            Assert.Equal(version == 2, entry.RootElement.TryGetProperty("commitment", out JsonElement commitment));
            Assert.True(version != 2 || commitment.GetString() == Record.Commitment);
            previous = hash;
        }

        Assert.Equal(3, version);
        using JsonDocument record = JsonDocument.Parse(Record.Bytes);
        Assert.Equal(["command", "salt", "values"], record.RootElement.EnumerateObject().Select(member => member.Name));
        Assert.Matches("^[0-9a-f]{64}$", record.RootElement.GetProperty("salt").GetString());
    }

    [Fact]
    public async Task The_worked_example_is_what_the_journal_writes()
    {
        Desk desk = await Desk.WithOpenPetitionAsync();
        desk.Clock.Advance(Duration.FromMilliseconds(90_500));
        await desk.SignAsync("Әсел");
        JournalEntry signed = (await desk.EntriesAsync())[1];
        Assert.Equal((Record.Bytes, Record.Commitment), (signed.Personal, signed.Commitment.ToString()));

        desk.Clock.Advance(Duration.FromDays(1));
        Citation basis = new Act("TOY", Words.Same("the toy act"), new Uri("https://example.org/toy")).At("1");
        await desk.Cases.ErasePersonalDataAsync(
            Desk.Id, basis, new Actor("archive-3", new Role("archivist", Words.Same("archivist"))), null, Desk.Token);
        List<JournalEntry> entries = await desk.EntriesAsync();

        Assert.Equal(entries.Select(entry => (Encoding.UTF8.GetString(HashChain.BytesOf(entry)), entry.Hash.ToString())), Entries);
        Assert.Null(entries[1].Personal);
        Verification verification = await desk.Cases.VerifyAsync(Desk.Id, null, Desk.Token);
        Assert.Equal((true, new Checkpoint(3, EntryHash.Parse(Entries[2].Hash))), (verification.IsIntact, verification.Checkpoint));
        Assert.Equal(PersonalRecord.ErasedText, (await desk.Cases.GetAsync(Desk.Id, Desk.Token)).Case.LastName);
    }

    [Fact]
    public async Task The_event_of_the_worked_example_is_the_one_that_is_shown()
    {
        Desk desk = await Desk.WithOpenPetitionAsync();
        JournalEntry opened = (await desk.EntriesAsync())[0];
        using JsonDocument shown = JsonDocument.Parse(Blocks.Single(block => block.Name.Length == 0).Bytes);
        using JsonDocument written = JsonDocument.Parse(CloudEvent.ToJson(opened, new Uri("https://okrug.example/journal")));
        Assert.True(JsonElement.DeepEquals(shown.RootElement, written.RootElement), written.RootElement.GetRawText());
    }

    [Fact]
    public async Task The_bytes_that_are_hashed_are_canonical_whatever_the_texts_hold()
    {
        Desk desk = await Desk.WithOpenPetitionAsync();
        JournalEntry entry =
            (await desk.EntriesAsync())[0] with { ActorId = "\"\\\u0001\n\u20ac\ud83d\ude00", Payload = """{"a":"\u0001"}""" };
        byte[] bytes = HashChain.BytesOf(entry);
        Assert.Equal(CanonicalJson.Of(bytes), bytes);
        Assert.Throws<FormatException>(() => HashChain.BytesOf(entry with { ActorId = "\ud83d" }));
    }

    [GeneratedRegex("```json\n(.+?)\n```(?:\n\n(hash|commitment) `([0-9a-f]{64})`)?", RegexOptions.Singleline)]
    private static partial Regex Example();
}
