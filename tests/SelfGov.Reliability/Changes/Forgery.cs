using System.Collections.Immutable;
using System.Text;
using System.Text.Json.Nodes;
using NodaTime;
using SelfGov.Journal;
using SelfGov.Journal.Chain;
using SelfGov.Law;
using SelfGov.Reliability.Procedures;
using SelfGov.Workflow;

namespace SelfGov.Reliability.Changes;

/// <summary>Changes entries of a journal as somebody would who knows how they are hashed.</summary>
internal sealed class Forgery(Dice dice)
{
    private const int MostEntries = 40;
    private static readonly string[] Odd = ["", " ", "clock", "\u0000", "a\u202eb", "қ", "personal-data-erased", new('x', 3_000)];

    /// <summary>The beginning of a journal with one entry changed, and it and all behind it hashed anew.</summary>
    internal ImmutableArray<JournalEntry> Of(ImmutableArray<JournalEntry> sound, string[] factNames)
    {
        ImmutableArray<JournalEntry> entries = sound[..Math.Min(sound.Length, 1 + dice.Below(MostEntries))];
        int at = dice.Below(entries.Length);
        var forged = ImmutableArray.CreateBuilder<JournalEntry>(entries.Length);
        foreach (JournalEntry entry in entries)
        {
            JournalEntry changed = forged.Count == at ? Changed(entry, factNames) : entry;
            EntryHash previous = forged.Count == 0 ? default : forged[^1].Hash;
            forged.Add(Sealed(changed with { Previous = previous }));
        }

        return forged.DrainToImmutable();
    }

    private JournalEntry Changed(JournalEntry entry, string[] factNames) => dice.Below(14) switch
    {
        0 => entry with { FactName = dice.OneIn(3) ? dice.Of<string>(Odd) : dice.Of<string>(factNames) },
        1 when entry.Command is { } command => entry with { Command = Json(command) },
        2 when entry.Command is { } command => entry with { Command = Json(command) },
        3 when entry.Personal is { } record => WithRecord(entry, Json(record)),
        4 => entry with { ActorId = dice.Of<string>(Odd), Role = dice.Of<string>(Odd) },
        5 => entry with { Kind = dice.Of<string>(Odd) },
        6 => entry with { Edition = EditionId.FromStore(dice.Of("x", "P1", "a\u202eb", new string('x', 300))) },
        7 => entry with { Recorded = Moment(entry.Recorded) },
        8 => entry with { On = dice.OneIn(3) ? null : Moment(entry.Recorded) },
        9 => entry with { Decision = dice.Of<long?>(null, 0, 1, -1, entry.Version, long.MaxValue) },
        10 => entry with { Roles = [.. Enumerable.Range(0, dice.Below(3)).Select(_ => dice.Of<string>(Odd))] },
        _ => entry with { Payload = Json(entry.Payload) },
    };

    private static JournalEntry WithRecord(JournalEntry entry, string record) =>
        entry with { Personal = record, Commitment = PersonalRecord.CommitmentOf(record) };

    private Instant Moment(Instant moment) => dice.Of(
        Instant.MinValue, Instant.MaxValue, moment + Duration.FromNanoseconds(1), moment - Duration.FromDays(1),
        moment + Duration.FromDays(9));

    private string Json(string text)
    {
        var mutations = new JsonMutations(dice);
        if (dice.OneIn(8))
        {
            return Encoding.UTF8.GetString(mutations.Broken(Encoding.UTF8.GetBytes(text)));
        }

        JsonNode node = JsonNode.Parse(text)!;
        for (int changes = 1 + dice.Below(3); changes > 0; changes--)
        {
            mutations.Change(node);
        }

        return JsonMutations.Written(node);
    }

    // What cannot be hashed keeps the hash that it had, and is found by it.
    private static JournalEntry Sealed(JournalEntry entry)
    {
        try
        {
            return HashChain.Seal(entry);
        }
        catch (FormatException)
        {
            return entry;
        }
    }
}
