using System.Text;
using NodaTime;
using SelfGov.Cases.Recording;
using SelfGov.Journal;
using SelfGov.Journal.Chain;
using SelfGov.Law;
using SelfGov.Workflow;
using Xunit;

namespace SelfGov.Cases;

public sealed class CommandEntryTests
{
    private static readonly Actor Several =
        new("clerk-1", new Role("registrar", Words.Same("registrar")), Petitions.Citizen, new Role("chair", Words.Same("chair")));

    private static CancellationToken Token => Desk.Token;

    [Fact]
    public async Task The_first_entry_of_a_decision_has_the_command_and_the_others_its_version()
    {
        Desk desk = await OpenAsync(Petitions.First);
        await desk.SignAsync("a");
        await desk.SignAsync("b");
        await desk.SignAsync("c");
        List<JournalEntry> entries = await desk.EntriesAsync();
        Assert.Equal(5, entries.Count);
        Assert.Equal([true, true, true, true, false], entries.Select(entry => entry.Command is not null));
        Assert.Equal([null, null, null, null, 4L], entries.Select(entry => entry.Decision));
        Assert.Equal("petition.goal-reached", entries[4].FactName);
        Assert.True((await desk.Cases.VerifyAsync(Desk.Id, null, Token)).IsIntact);
    }

    [Fact]
    public async Task What_the_fact_repeats_word_for_word_is_not_stored_twice()
    {
        Desk desk = await OpenAsync();
        await desk.SignAsync("Әсел");
        List<JournalEntry> entries = await desk.EntriesAsync();
        Assert.Equal("""{"data":{},"name":"open","same":["closes","title"]}""", entries[0].Command);
        Assert.Equal("""{"data":{},"name":"sign","same":["weight"]}""", entries[1].Command);
        Assert.Equal("""{"name":"Әсел","weight":1}""", Journal.Json.CanonicalJson.Of(StoredCommand.DataIn(entries[1])));
    }

    [Fact]
    public async Task Personal_data_of_a_command_stand_in_the_record_beside_the_entry_and_go_with_it()
    {
        Desk desk = await OpenAsync();
        await desk.SignAsync("Әсел");
        JournalEntry signed = (await desk.EntriesAsync())[1];
        Assert.DoesNotContain("Әсел", Encoding.UTF8.GetString(HashChain.BytesOf(signed)), StringComparison.Ordinal);
        Assert.StartsWith("""{"command":{"name":"Әсел"},"salt":""", signed.Personal, StringComparison.Ordinal);
        Assert.Equal(PersonalRecord.CommitmentOf(signed.Personal!), signed.Commitment);
        await desk.Cases.ErasePersonalDataAsync(Desk.Id, Basis, Petitions.Somebody, null, Token);
        Assert.All(await desk.EntriesAsync(), entry => Assert.Null(entry.Personal));
        Assert.True((await desk.Cases.VerifyAsync(Desk.Id, null, Token)).IsIntact);
    }

    [Fact]
    public void What_is_personal_in_the_fact_is_personal_in_the_command_also_where_nobody_has_marked_it()
    {
        var form = new StoredCommand("open", Petitions.Procedure.Commands.JsonOf(typeof(OpenPetition)));
        WrittenEntry written = Petitions.Facts.Write(
            new SignatureGiven(new Signer("Әсел", Tongue.Kazakh), 1, new(2023, 9, 17)), form, new OpenPetition("Әсел", Petitions.Closes));
        Assert.Equal("""{"data":{"closes":"2023-09-27T03:00:00Z"},"name":"open"}""", written.Command);
        Assert.Equal("""{"title":"Әсел"}""", written.CommandPersonal);
    }

    [Fact]
    public async Task All_roles_of_the_actor_are_kept_where_there_are_several()
    {
        Desk desk = await OpenAsync();
        await desk.Cases.HandleAsync(Desk.Id, new Sign("a"), Several, null, Token);
        JournalEntry[] entries = [.. await desk.EntriesAsync()];
        Assert.Null(entries[0].Roles);
        Assert.Equal(("citizen", ["registrar", "citizen", "chair"]), (entries[1].Role, entries[1].Roles!));
        Assert.Contains("\"role\":\"citizen\",\"roles\":[\"registrar\",\"citizen\",\"chair\"]",
            Encoding.UTF8.GetString(HashChain.BytesOf(entries[1])), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_law_is_said_where_the_journal_has_not_said_it_before()
    {
        Desk desk = await OpenAsync();
        await desk.SignAsync("a");
        await desk.Restarted().SignAsync("b");
        Assert.Equal([true, false, false], (await desk.EntriesAsync()).Select(entry => entry.Fingerprint is not null));
        var stricter = new Cases<Petition>(Stricter, desk.Journal, desk.Clock);
        await stricter.HandleAsync(Desk.Id, new Sign("c"), Petitions.Somebody, null, Token);
        List<JournalEntry> entries = await desk.EntriesAsync();
        Assert.NotNull(entries[3].Fingerprint);
        Assert.NotEqual(entries[0].Fingerprint, entries[3].Fingerprint);
        Assert.Equal([new(4, entries[3].Fingerprint!)], (await desk.Cases.GetAsync(Desk.Id, Token)).ReadOtherwise);
        Assert.Equal([new(1, entries[0].Fingerprint!)], (await stricter.VerifyAsync(Desk.Id, null, Token)).ReadOtherwise);
        Assert.True((await stricter.VerifyAsync(Desk.Id, null, Token)).IsIntact);
    }

    [Fact]
    public async Task What_time_has_caused_says_at_which_moment()
    {
        Desk desk = await OpenAsync();
        desk.Clock.Reset(Petitions.Closes + Duration.FromHours(7));
        await desk.Cases.AdvanceAsync(Desk.Id, Token);
        JournalEntry closed = (await desk.EntriesAsync())[1];
        Assert.Equal((Petitions.Closes + Duration.FromHours(7), Petitions.Closes, null), (closed.Recorded, closed.On, closed.Command));
    }

    [Fact]
    public async Task An_entry_with_all_its_properties_is_found_when_any_of_them_is_changed()
    {
        Desk desk = await OpenAsync();
        desk.Clock.Advance(Duration.FromDays(1));
        await desk.Cases.HandleAsync(Desk.Id, new Sign("a"), Several, new() { On = Petitions.Start + Duration.FromHours(1) }, Token);
        JournalEntry entry = (await desk.EntriesAsync())[1] with { Decision = 1, Fingerprint = new(new string('a', 64), null) };
        JournalEntry sealedEntry = HashChain.Seal(entry);
        Assert.Null(HashChain.Check(Desk.Id, new(1, entry.Previous), sealedEntry));
        foreach (JournalEntry changed in (JournalEntry[])
        [
            sealedEntry with { Command = null }, sealedEntry with { Command = "{}" }, sealedEntry with { Decision = null },
            sealedEntry with { Decision = 2 }, sealedEntry with { Roles = null }, sealedEntry with { Roles = ["citizen"] },
            sealedEntry with { Fingerprint = null }, sealedEntry with { Fingerprint = new(new string('b', 64), null) },
            sealedEntry with { On = null }, sealedEntry with { On = entry.Recorded },
        ])
        {
            Assert.Equal(JournalBreakKind.Hash, HashChain.Check(Desk.Id, new(1, entry.Previous), changed)!.Kind);
        }
    }

    internal static Citation Basis { get; } = new Act("TOY", Words.Same("the toy act"), new Uri("https://example.org/toy")).At("1");

    /// <summary>The toy procedure whose rule about names reads otherwise.</summary>
    private static Procedure<Petition> Stricter => Petitions.Procedure.Under(
        (edition, _) => Petitions.Define("petition", edition, edition == Petitions.First ? 3 : int.MaxValue, revision: 2));

    private static async Task<Desk> OpenAsync(EditionId? edition = null)
    {
        var desk = new Desk();
        Assert.True((await desk.Cases.OpenAsync(
            Desk.Id, edition ?? Petitions.Second, Petitions.Opening, Petitions.Somebody, null, Token)).IsAccepted);
        return desk;
    }
}
