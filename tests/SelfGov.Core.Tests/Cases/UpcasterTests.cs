using System.Text.Json.Nodes;
using NodaTime;
using SelfGov.Journal;
using SelfGov.Journal.Chain;
using SelfGov.Workflow;
using Xunit;

namespace SelfGov.Cases;

/// <summary>Facts may change shape: what was stored is read in the shape of now, and stays as it was stored.</summary>
public sealed class UpcasterTests
{
    // As it once was: no object of the signer, and the weight under another name.
    private const string Older = """{"day":"2023-09-17","points":2,"remark":null}""";

    private static readonly Upcaster Change = new("petition.signature-given", payload =>
    {
        if (payload["points"] is { } points)
        {
            payload.Remove("points");
            payload["weight"] = points.DeepClone();
            payload["signatory"] = payload.Remove("name", out JsonNode? name)
                ? new JsonObject { ["language"] = "Kazakh", ["name"] = name }
                : new JsonObject { ["language"] = "Kazakh" };
        }
    });

    private static CancellationToken Token => Desk.Token;

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_fact_in_its_older_shape_is_read_with_its_personal_data_or_without(bool hasPersonalData)
    {
        (Desk desk, AlteredJournal journal) = await OlderAsync("petition.signature-given", hasPersonalData);
        await Assert.ThrowsAnyAsync<Exception>(async () => await new Desk(journal, desk.Clock).Cases.GetAsync(Desk.Id, Token));
        var cases = new Cases<Petition>(Petitions.Procedure.Upcasting(Change), journal, desk.Clock);
        Petition petition = (await cases.GetAsync(Desk.Id, Token)).Case;
        Assert.Equal(2, petition.Weight);
        Assert.Equal(hasPersonalData ? "Әсел" : PersonalRecord.ErasedText, petition.LastName);
        Assert.Equal(
            hasPersonalData ? null : JournalBreakKind.PersonalData, (await cases.VerifyAsync(Desk.Id, null, Token)).Break?.Kind);
        Assert.All(
            await cases.DecideAnewAsync(Desk.Id, Token),
            anew => Assert.NotEqual(AnewOutcome.Otherwise, anew.Outcome));
        Assert.Equal(Older, (await cases.HistoryAsync(Desk.Id, Token).ToListAsync(Token))[1].Payload);
    }

    [Fact]
    public async Task A_fact_that_was_renamed_is_read_under_its_present_name()
    {
        (Desk desk, AlteredJournal journal) = await OlderAsync("petition.signed", hasPersonalData: true);
        await Assert.ThrowsAsync<NewerReleaseException>(async () => await new Desk(journal, desk.Clock).Cases.GetAsync(Desk.Id, Token));
        Upcaster renamed = new("petition.signed", Change.Read) { Becomes = "petition.signature-given" };
        var cases = new Cases<Petition>(Petitions.Procedure.Upcasting(renamed), journal, desk.Clock);
        Assert.Equal("Әсел", (await cases.GetAsync(Desk.Id, Token)).Case.LastName);
    }

    [Fact]
    public async Task A_fact_in_its_present_shape_passes_the_change_unchanged()
    {
        Desk desk = await Desk.WithOpenPetitionAsync();
        await desk.SignAsync("a");
        var cases = new Cases<Petition>(Petitions.Procedure.Upcasting(Change), desk.Journal, desk.Clock);
        Assert.Equal(
            (await desk.Cases.GetAsync(Desk.Id, Token)).Case, (await cases.GetAsync(Desk.Id, Token)).Case);
    }

    [Fact]
    public async Task A_change_that_throws_is_a_fault_of_the_program_and_not_of_the_journal()
    {
        (Desk desk, AlteredJournal journal) = await OlderAsync("petition.signature-given", hasPersonalData: true);
        Upcaster faulty = new("petition.signature-given", _ => throw new KeyNotFoundException("points"));
        var cases = new Cases<Petition>(Petitions.Procedure.Upcasting(faulty), journal, desk.Clock);
        foreach (Func<Task> read in new Func<Task>[]
        {
            async () => await cases.GetAsync(Desk.Id, Token),
            async () => await cases.VerifyAsync(Desk.Id, null, Token),
        })
        {
            InvalidOperationException thrown = await Assert.ThrowsAnyAsync<InvalidOperationException>(read);
            Assert.Contains("petition.signature-given", thrown.Message, StringComparison.Ordinal);
            Assert.IsType<KeyNotFoundException>(thrown.InnerException);
        }
    }

    [Fact]
    public void A_change_that_leads_to_no_fact_is_refused() => Assert.Contains(
        "petition.lost",
        Assert.Throws<ArgumentException>(
            () => Petitions.Procedure.Upcasting(new Upcaster("petition.opened", _ => { }) { Becomes = "petition.lost" }).Facts).Message,
        StringComparison.Ordinal);

    [Fact]
    public async Task An_edition_of_a_newer_release_is_no_tampering()
    {
        Desk desk = await Desk.WithOpenPetitionAsync();
        var journal = new AlteredJournal(desk.Journal)
        {
            Alter = entries => Rehashed(entries, entry => entry with { Edition = new("P9") }),
        };
        Cases<Petition> older = new Desk(journal, desk.Clock).Cases;
        await Assert.ThrowsAsync<NewerReleaseException>(async () => await older.GetAsync(Desk.Id, Token));
        Verification verification = await older.VerifyAsync(Desk.Id, null, Token);
        Assert.Equal((true, 1L), (verification.IsIntact, verification.NewerFrom));
    }

    [Fact]
    public async Task A_property_of_a_newer_release_is_no_tampering_and_the_chain_is_verified_to_its_end()
    {
        Desk desk = await Desk.WithOpenPetitionAsync();
        for (int i = 0; i < 4; i++)
        {
            await desk.SignAsync($"{i}");
        }

        var journal = new AlteredJournal(desk.Journal)
        {
            Alter = entries => Rehashed(entries, entry => entry.Version != 3 ? entry
                : entry with { Payload = entry.Payload.Replace("\"weight\"", "\"verified\":true,\"weight\"", StringComparison.Ordinal) }),
        };
        Cases<Petition> older = new Desk(journal, desk.Clock).Cases;
        NewerReleaseException newer = await Assert.ThrowsAsync<NewerReleaseException>(async () => await older.GetAsync(Desk.Id, Token));
        Assert.Equal((3, "/verified"), (newer.Version, newer.Property));
        Verification verification = await older.VerifyAsync(Desk.Id, null, Token);
        Assert.Equal((true, 3L, 5L), (verification.IsIntact, verification.NewerFrom, verification.Checkpoint.Count));

        Func<IReadOnlyList<JournalEntry>, IEnumerable<JournalEntry>> alter = journal.Alter;
        journal.Alter = entries => alter(entries).Select(entry => entry.Version == 4 ? entry with { ActorId = "another" } : entry);
        Assert.Equal(
            (JournalBreakKind.Hash, 4L, 3L),
            await older.VerifyAsync(Desk.Id, null, Token) is { Break: { } found } broken
                ? (found.Kind, found.Version, broken.Checkpoint.Count)
                : default);
    }

    private static async Task<(Desk Desk, AlteredJournal Journal)> OlderAsync(string name, bool hasPersonalData)
    {
        Desk desk = await Desk.WithOpenPetitionAsync();
        await desk.SignAsync("Әсел");
        string record = PersonalRecord.Of("""{"name":"Әсел"}""", new byte[32]);
        return (desk, new AlteredJournal(desk.Journal)
        {
            Alter = entries => Rehashed(entries, entry => entry.Version != 2 ? entry : entry with
            {
                FactName = name,
                Payload = Older,
                Command = null,
                Commitment = PersonalRecord.CommitmentOf(record),
                Personal = hasPersonalData ? record : null,
            }),
        });
    }

    private static IEnumerable<JournalEntry> Rehashed(IEnumerable<JournalEntry> entries, Func<JournalEntry, JournalEntry> change)
    {
        EntryHash previous = default;
        foreach (JournalEntry entry in entries)
        {
            JournalEntry changed = HashChain.Seal(change(entry) with { Previous = previous });
            previous = changed.Hash;
            yield return changed;
        }
    }
}
