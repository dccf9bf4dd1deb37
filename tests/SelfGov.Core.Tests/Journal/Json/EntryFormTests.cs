using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using CsCheck;
using SelfGov.Cases.FirstUse;
using SelfGov.Cases.Recording;
using SelfGov.Journal.Chain;
using SelfGov.Journal.Earlier;
using SelfGov.Law;
using SelfGov.Workflow;
using Xunit;

namespace SelfGov.Journal.Json;

/// <summary>Facts, commands and entries in one pass over their bytes against those of an earlier commit.</summary>
public sealed class EntryFormTests
{
    private const int Facts = 600_000;
    private static readonly Once<JsonSerializerOptions> Strict = new(() => LetterJson.Strict);
    private static readonly StoredFact Letters = new("letter", typeof(Letter), Strict);
    private static readonly StoredFact Notes = new("note", typeof(Note), Strict);

    [Fact]
    public void A_fact_has_the_payload_and_the_personal_data_of_earlier_commits_or_the_same_refusal() => Sample(enemy =>
    {
        (StoredFact stored, object fact) = Fact(enemy);
        Assert.Equal(
            AnswerOf(() => EarlierEntries.Write(fact, stored.Json, stored.Personal) is var before
                ? (before.Payload, before.Personal, EarlierCanonicalJson.ExactlyOf(before.Json))
                : default),
            AnswerOf(() =>
            {
                using var whole = CanonicalWriter.Rent();
                (byte[] payload, byte[]? personal) = stored.Write(fact, whole);
                return (TextOf(payload)!, TextOf(personal), whole.ToString());
            }));
    });

    [Fact]
    public void A_command_has_the_form_of_earlier_commits_beside_any_fact() => Sample(enemy =>
    {
        (StoredFact stored, object fact) = Fact(enemy);
        (StoredFact form, object command) = enemy.Is(2) ? Like(enemy, fact) : Fact(enemy);
        var (before, refused) = AnswerOf(() => EarlierEntries.Write(fact, stored.Json, stored.Personal));
        if (refused is not null)
        {
            return;
        }

        (string? Data, string? Personal) then = default;
        (then, refused) = AnswerOf(() => EarlierEntries.Write(
            "do \"it\"", command, form.Json, PersonalShape.Of(form.Json, mustBeErasable: false), before.Json, before.Taken));
        var ((data, personal), refusedNow) = AnswerOf(() => new StoredCommand("do \"it\"", form.Json).Write(
            command,
            Encoding.UTF8.GetBytes(EarlierCanonicalJson.ExactlyOf(before.Json)),
            before.Personal is null ? null : Encoding.UTF8.GetBytes(before.Personal)));
        Assert.Equal((then, refused), ((TextOf(data), TextOf(personal)), refusedNow));
    });

    [Fact]
    public void A_fact_reads_as_before_with_its_personal_data_with_others_and_without() => Sample(enemy =>
    {
        (StoredFact stored, object fact) = Fact(enemy);
        object other = stored == Letters ? enemy.Letter() : enemy.Note();
        if (AnswerOf(() => EarlierEntries.Write(fact, stored.Json, stored.Personal)) is not ({ Payload: { } payload } written, null)
            || AnswerOf(() => EarlierEntries.Write(other, stored.Json, stored.Personal)) is not (var strange, null))
        {
            return;
        }

        foreach (string? values in new[] { written.Personal, strange.Personal, null, "{}", "[]", "null", """{"first":[1],"others":{}}""" })
        {
            string? record = values is null ? null : PersonalRecord.Of(values, enemy.Bytes(PersonalRecord.SaltSize));
            var now = AnswerOf(() => stored.TryRead(new StoredText(payload), stored.Personal!, new StoredText(record)));
            var then = AnswerOf(() =>
            {
                JsonNode node = JsonNode.Parse(payload)!;
                stored.Personal!.PutBack(node, values is null ? null : JsonElement.Parse(values));
                return node.Deserialize(stored.Json);
            });
            Assert.Equal(then.Refused is null, now.Refused is null);
            if (stored == Letters && now is (null, null))
            {
                // The names of a letter need a second look: it is read as a tree.
                continue;
            }

            Assert.Equal(Written(stored, then.Answer), Written(stored, now.Answer));
        }
    });

    [Fact]
    public void The_hashed_bytes_of_an_entry_are_those_of_earlier_commits_or_the_same_refusal() => Sample(enemy =>
    {
        string payload = enemy.Is(50) ? "\"\ud800\"" : """{"a":"ә"}""";
        JournalEntry entry = Entry(enemy, payload);
        var then = AnswerOf(() => Convert.ToHexString(EarlierEntries.BytesOf(entry)));
        Assert.Equal(then, AnswerOf(() => Convert.ToHexString(HashChain.BytesOf(entry))));
        if (then.Refused is null)
        {
            JournalEntry sealedNow = (entry with { Hash = default }).Seal(
                Encoding.UTF8.GetBytes(payload),
                entry.Command is null ? null : Encoding.UTF8.GetBytes(entry.Command),
                entry.Personal is null ? null : Encoding.UTF8.GetBytes(entry.Personal));
            Assert.Equal(HashChain.Seal(entry), sealedNow);
            Assert.Equal(payload, sealedNow.Payload);
            Assert.Equal(Encoding.UTF8.GetBytes(payload), sealedNow.PayloadUtf8.ToArray());
            Assert.Equal(entry.Command, TextOf(entry.CommandUtf8));
            Assert.Equal(entry.Personal, TextOf(sealedNow.PersonalUtf8));
        }
    });

    [Fact]
    public void A_text_with_half_a_character_has_no_bytes()
    {
        JournalEntry entry = Entry(new EnemyLetter(1), "a\ud800") with { Command = "\udc00", Personal = "é\ud83d" };
        Assert.Contains("U+D800", Assert.Throws<FormatException>(() => entry.PayloadUtf8).Message, StringComparison.Ordinal);
        Assert.Contains("U+DC00", Assert.Throws<FormatException>(() => entry.CommandUtf8).Message, StringComparison.Ordinal);
        Assert.Contains("U+D83D", Assert.Throws<FormatException>(() => entry.PersonalUtf8).Message, StringComparison.Ordinal);
    }

    private static string? TextOf(ReadOnlyMemory<byte>? utf8) => utf8 is { } bytes ? Encoding.UTF8.GetString(bytes.Span) : null;

    private static JournalEntry Entry(EnemyLetter enemy, string payload) => new()
    {
        Case = CaseId.FromStore(enemy.Text()),
        Version = enemy.Is(9) ? long.MaxValue : enemy.Next(9_999),
        Recorded = enemy.At(),
        ActorId = enemy.Text(),
        Role = enemy.Text(),
        Kind = enemy.Text(),
        Edition = enemy.Is(9) ? default : EditionId.FromStore("e" + enemy.Text()),
        FactName = enemy.Text(),
        Payload = payload,
        Command = enemy.Is(2) ? null : """{"data":{},"name":"do"}""",
        Decision = enemy.Is(2) ? null : enemy.Next(1_000) - 5,
        Roles = enemy.Is(2) ? null : [.. Enumerable.Range(0, enemy.Next(3)).Select(_ => enemy.Text())],
        Fingerprint = enemy.Is(2) ? null : new(HexDigest.Of([]), enemy.Is(2) ? null : HexDigest.Of([1])),
        On = enemy.Is(2) ? null : enemy.At(),
        Commitment = enemy.Is(2) ? default : new(enemy.Bytes(EntryHash.Size)),
        Personal = enemy.Is(2) ? null : """{"salt":"","values":{}}""",
        Previous = enemy.Is(2) ? default : new(enemy.Bytes(EntryHash.Size)),
    };

    private static void Sample(Action<EnemyLetter> test) =>
        Gen.UInt.Sample(seed => test(new EnemyLetter(seed)), iter: TestSize.Of(6_000, Facts / 4));

    private static (StoredFact Stored, object Fact) Fact(EnemyLetter enemy) =>
        enemy.Is(3) ? (Letters, enemy.Letter()) : (Notes, enemy.Note());

    // Mostly as the fact has it, so that the command repeats some of its fields.
    private static (StoredFact Stored, object Command) Like(EnemyLetter enemy, object fact) => fact switch
    {
        Note note => (Notes, note with { Text = enemy.Is(2) ? note.Name : enemy.Text(), IsUrgent = enemy.Is(2) }),
        Letter letter => (Letters, letter with { Subject = letter.Text ?? "a", Smile = enemy.Next(3) }),
        _ => throw new ArgumentException($"No fact of this test: {fact}", nameof(fact)),
    };

    private static string? Written(StoredFact stored, object? fact) => fact is null ? null : JsonSerializer.Serialize(fact, stored.Json);

    private static string? TextOf(byte[]? utf8) => utf8 is null ? null : Encoding.UTF8.GetString(utf8);

    private static (T? Answer, string? Refused) AnswerOf<T>(Func<T> form)
    {
        try
        {
            return (form(), null);
        }
        catch (Exception refused) when (refused is FormatException or JsonException or ArgumentException)
        {
            return (default, $"{refused.GetType().Name}: {refused.Message}");
        }
    }
}
