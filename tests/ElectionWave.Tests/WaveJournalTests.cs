using System.Collections.Immutable;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using SelfGov;
using SelfGov.Cases;
using SelfGov.Elections.Direct;
using SelfGov.Journal;
using SelfGov.Journal.Chain;
using Xunit;

namespace ElectionWave;

/// <summary>The journals of the wave: what the commands on their entries cost, and that they can be decided anew.</summary>
public sealed class WaveJournalTests
{
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Elections_are_decided_anew_to_the_same_and_commands_cost_their_journals_a_quarter_at_most()
    {
        ImmutableArray<District> districts = [.. WaveGenerator.Make(2021).Take(TestSize.Of(80, 730))];
        var clock = new WaveClock();
        var journal = new InMemoryJournal();
        var cases = new Cases<AkimElection>(AkimElectionLifecycle.Procedure, journal, clock);
        await new WaveStory(districts, cases, clock).TellAsync(_ => { }, Token);
        int decided = 0;
        foreach (District district in districts)
        {
            ImmutableArray<DecidedAnew> anew = await cases.DecideAnewAsync(district.Case, Token);
            Assert.All(anew, each => Assert.Equal((AnewOutcome.Same, null), (each.Outcome, each.Detail)));
            decided += anew.Length;
        }

        Assert.True(decided > 40 * districts.Length, $"{decided}");
        long with = 0;
        long without = 0;
        await foreach (JournalEntry entry in journal.ReadAllAsync(0, Token))
        {
            with += SizeOf(entry);
            without += SizeOf(Without(entry));
        }

        Assert.InRange(with, without, without * 125 / 100);
    }

    private static long SizeOf(JournalEntry entry) =>
        HashChain.BytesOf(entry).Length + (entry.Personal is null ? 0 : Encoding.UTF8.GetByteCount(entry.Personal));

    /// <summary>The entry as it was before commands were kept.</summary>
    private static JournalEntry Without(JournalEntry entry)
    {
        JournalEntry bare = entry with { Command = null, Decision = null, Roles = null, Fingerprint = null, On = null };
        if (entry.Personal is null)
        {
            return bare;
        }

        JsonObject record = JsonNode.Parse(entry.Personal)!.AsObject();
        record.Remove("command");
        return record["values"]!.AsObject().Count == 0
            ? bare with { Personal = null, Commitment = default }
            : bare with { Personal = record.ToJsonString(Plain) };
    }
}
