using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using NodaTime;
using Xunit;

namespace SelfGov.Journal;

public partial class JournalDocumentTests
{
    [Fact]
    public async Task The_worked_example_of_the_document_is_what_the_journal_writes()
    {
        string document = await File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "journal.md"), TestContext.Current.CancellationToken);
        (string Bytes, string Hash)[] examples = [.. Example().Matches(document).Select(match => (match.Groups[1].Value, match.Groups[2].Value))];
        Desk desk = await Desk.WithOpenPetitionAsync();
        desk.Clock.Advance(Duration.FromMilliseconds(90_500));
        await desk.SignAsync("Әсел");
        List<JournalEntry> entries = await desk.EntriesAsync();

        Assert.Equal(entries.Select(entry => (Encoding.UTF8.GetString(HashChain.BytesOf(entry)), entry.Hash.ToString())), examples);
        string previous = default(EntryHash).ToString();
        foreach ((string bytes, string hash) in examples)
        {
            Assert.Equal(hash, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(bytes))));
            Assert.Equal(bytes, CanonicalJson.Of(bytes));
            using JsonDocument entry = JsonDocument.Parse(bytes);
            Assert.Equal(previous, entry.RootElement.GetProperty("previous").GetString());
            previous = hash;
        }
    }

    [Fact]
    public async Task The_bytes_that_are_hashed_are_canonical_whatever_the_texts_hold()
    {
        Desk desk = await Desk.WithOpenPetitionAsync();
        JournalEntry entry = (await desk.EntriesAsync())[0] with { ActorId = "\"\\\u0001\n\u20ac\ud83d\ude00", Payload = """{"a":"\u0001"}""" };
        byte[] bytes = HashChain.BytesOf(entry);
        Assert.Equal(CanonicalJson.Of(bytes), bytes);
        Assert.Throws<FormatException>(() => HashChain.BytesOf(entry with { ActorId = "\ud83d" }));
    }

    [GeneratedRegex("```json\n(.+)\n```\n\nhash `([0-9a-f]{64})`")]
    private static partial Regex Example();
}
