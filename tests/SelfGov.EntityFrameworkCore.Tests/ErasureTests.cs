using System.Text;
using SelfGov.Cases;
using SelfGov.Journal;
using SelfGov.Journal.Chain;
using SelfGov.Law;
using SelfGov.Workflow;
using Xunit;
using static SelfGov.EntityFrameworkCore.PetitionActs;

namespace SelfGov.EntityFrameworkCore;

/// <summary>Personal data are destroyed, the evidence stays.</summary>
public sealed class ErasureTests
{
    private const string Secret = "Тағыберген-Құпия-Есім";
    private const string Kept = "Әлихан-Сақталған-Есім";
    private static readonly Citation Basis = new Act("Z1300000094", Words.Same("the act"), new Uri("https://example.org")).At("18");

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("sqlite")]
    [InlineData("postgres")]
    public async Task Erased_data_are_in_no_byte_of_the_database_and_the_chain_stays_valid(string name)
    {
        await using TestStore store = await TestStore.CreateAsync(name);
        Cases<Petition> cases = store.Cases();
        await cases.OpenAsync();
        await cases.SignAsync(Secret);
        await cases.SignAsync(Kept);
        var published = new Checkpoint(3, (await cases.EntriesAsync())[2].Hash);
        if (name == "sqlite")
        {
            Assert.True(await store.HoldsAsync(Secret));
        }

        Assert.Equal([2], await cases.ErasePersonalDataAsync(Id, Basis, Petitions.Somebody, [2], Token));

        Assert.False(await store.HoldsAsync(Secret));
        Assert.True(await store.HoldsAsync(Kept));
        Verification verification = await store.Cases().VerifyAsync(Id, published, Token);
        Assert.Null(verification.Break);
        Assert.Equal((Completeness.Complete, 4), (verification.Completeness, verification.Checkpoint.Count));
        List<JournalEntry> entries = await cases.EntriesAsync();
        Assert.Equal(PersonalRecord.ErasedText, ((SignatureGiven)Petitions.Facts.Read(entries[1])).Signatory.Name);
        Assert.Equal(Kept, ((SignatureGiven)Petitions.Facts.Read(entries[2])).Signatory.Name);
        Assert.Equal(Erasure.FactName, entries[3].FactName);
        Assert.Equal("""{"basis":{"act":"Z1300000094","place":"18"},"versions":[2]}""", entries[3].Payload);
        Assert.Equal("citizen-17", entries[3].ActorId);
    }

    [Theory]
    [InlineData("sqlite")]
    [InlineData("postgres")]
    public async Task The_case_goes_on_after_an_erasure_in_every_process(string name)
    {
        await using TestStore store = await TestStore.CreateAsync(name);
        Cases<Petition> one = store.Cases();
        Cases<Petition> other = store.Cases();
        await one.OpenAsync();
        await one.SignAsync(Secret);
        Assert.Equal(Secret, (await other.GetAsync(Id, Token)).Case.LastName);
        Assert.Equal([2], await one.ErasePersonalDataAsync(Id, Basis, Petitions.Somebody, null, Token));
        Assert.Empty(await one.ErasePersonalDataAsync(Id, Basis, Petitions.Somebody, null, Token));
        foreach (Cases<Petition> each in (Cases<Petition>[])[one, other, store.Cases()])
        {
            Petition petition = (await each.GetAsync(Id, Token)).Case;
            Assert.Equal((3L, 1, PersonalRecord.ErasedText), (petition.Version, petition.Signatures, petition.LastName));
        }

        await other.SignAsync("somebody else");
        await one.SignAsync("one more");
        Assert.Equal((5L, 3), ((await one.GetAsync(Id, Token)).Version, (await one.GetAsync(Id, Token)).Case.Signatures));
        Assert.True((await other.VerifyAsync(Id, null, Token)).IsIntact);
    }

    [Theory]
    [InlineData("sqlite")]
    [InlineData("postgres")]
    public async Task Data_that_are_missing_without_an_erasure_are_found(string name)
    {
        await using TestStore store = await TestStore.CreateAsync(name);
        Cases<Petition> cases = store.Cases();
        await cases.OpenAsync();
        await cases.SignAsync(Secret);
        await store.ExecuteAsync("DELETE FROM selfgov_personal_data");
        Verification verification = await store.Cases().VerifyAsync(Id, null, Token);
        Assert.Equal((2, JournalBreakKind.PersonalData), (verification.Break!.Version, verification.Break.Kind));
    }

    [Theory]
    [InlineData("sqlite")]
    [InlineData("postgres")]
    public async Task Data_that_came_back_after_an_erasure_as_from_a_copy_are_found(string name)
    {
        await using TestStore store = await TestStore.CreateAsync(name);
        Cases<Petition> cases = store.Cases();
        await cases.OpenAsync();
        await cases.SignAsync(Secret);
        string record = (await cases.EntriesAsync())[1].Personal!;
        await cases.ErasePersonalDataAsync(Id, Basis, Petitions.Somebody, null, Token);
        await store.ExecuteAsync(
            "INSERT INTO selfgov_personal_data (case_id, version, record) VALUES ('petition-1', 2, @record)", ("record", record));
        Verification verification = await store.Cases().VerifyAsync(Id, null, Token);
        Assert.Equal((2, JournalBreakKind.PersonalData), (verification.Break!.Version, verification.Break.Kind));

        // The erasure is carried out again, and recorded again.
        Assert.Equal([2], await cases.ErasePersonalDataAsync(Id, Basis, Petitions.Somebody, [2], Token));
        Assert.True((await store.Cases().VerifyAsync(Id, null, Token)).IsIntact);
    }

    [Fact]
    public async Task What_has_no_personal_data_cannot_be_erased()
    {
        await using TestStore store = await TestStore.CreateAsync("sqlite");
        Cases<Petition> cases = store.Cases();
        await cases.OpenAsync();
        ArgumentException exception = await Assert.ThrowsAsync<ArgumentException>(async () =>
            await cases.ErasePersonalDataAsync(Id, Basis, Petitions.Somebody, [1], Token));
        Assert.Contains("Version 1", exception.Message, StringComparison.Ordinal);
        await Assert.ThrowsAsync<ArgumentException>(
            async () => await cases.ErasePersonalDataAsync(Id, Basis, Petitions.Somebody, [9], Token));
        Assert.Single(await cases.EntriesAsync());
    }

    [Theory]
    [InlineData("sqlite")]
    [InlineData("postgres")]
    public async Task Equal_names_have_unlike_commitments(string name)
    {
        await using TestStore store = await TestStore.CreateAsync(name);
        Cases<Petition> cases = store.Cases();
        await cases.OpenAsync();
        await cases.SignAsync(Secret);
        await cases.SignAsync(Secret);
        List<JournalEntry> entries = await cases.EntriesAsync();
        Assert.NotEqual(entries[1].Commitment, entries[2].Commitment);
        Assert.Equal(entries[1].Commitment, PersonalRecord.CommitmentOf(entries[1].Personal!));
        Assert.Equal(default, entries[0].Commitment);
    }
}
