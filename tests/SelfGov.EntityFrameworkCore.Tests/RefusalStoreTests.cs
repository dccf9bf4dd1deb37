using NodaTime;
using SelfGov.Cases;
using SelfGov.Journal;
using SelfGov.Journal.Chain;
using SelfGov.Law;
using SelfGov.Workflow;
using Xunit;

namespace SelfGov.EntityFrameworkCore;

/// <summary>Refused commands, and the later properties of entries, in real databases.</summary>
public sealed class RefusalStoreTests
{
    private const int Writers = 12;

    private static readonly CaseId Id = new("petition-1");
    private static readonly Citation Basis = new Act("TOY", Words.Same("the toy act"), new Uri("https://example.org/toy")).At("1");

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("sqlite")]
    [InlineData("postgres")]
    public async Task Refused_commands_of_many_writers_stand_in_one_chain_and_read_back_as_they_were(string name)
    {
        await using TestStore store = await TestStore.CreateAsync(name);
        await store.Cases().OpenAsync();
        store.Clock.Reset(Petitions.Closes + Duration.FromHours(1));
        await Task.WhenAll(Enumerable.Range(0, Writers).Select(i => Task.Run(
            async () => Assert.False((await Recording(store).HandleAsync(
                Id, new Sign($"Болат {i}"), new Actor($"citizen-{i}", Petitions.Citizen, new Role("chair", Words.Same("chair"))),
                new() { On = store.Clock.GetCurrentInstant() - Duration.FromMinutes(i) }, Token)).IsAccepted),
            Token)));
        Cases<Petition> cases = Recording(store);
        List<RefusedCommand> refused = await cases.RefusalsAsync(Id, Token).ToListAsync(Token);
        Assert.Equal(Enumerable.Range(1, Writers).Select(number => (long)number), refused.Select(each => each.Number));
        Assert.Equal(Writers - 1, refused.Count(each => each.On is not null));
        Assert.All(refused, each => Assert.Equal((["citizen", "chair"], true), (each.Roles, each.Personal is not null)));
        Assert.True((await cases.VerifyAsync(Id, null, Token)).IsIntact);
        Assert.Equal(Writers, refused.Select(each => each.ActorId).Distinct().Count());
    }

    [Theory]
    [InlineData("sqlite")]
    [InlineData("postgres")]
    public async Task Personal_data_of_refused_commands_leave_the_files_with_the_others(string name)
    {
        await using TestStore store = await TestStore.CreateAsync(name);
        Cases<Petition> cases = Recording(store);
        await cases.OpenAsync();
        store.Clock.Reset(Petitions.Closes + Duration.FromHours(1));
        await cases.HandleAsync(Id, new Sign("Балжан-Ұлпан"), Petitions.Somebody, null, Token);
        Assert.True(await store.HoldsAsync("Балжан-Ұлпан"));
        await cases.ErasePersonalDataAsync(Id, Basis, Petitions.Somebody, null, Token);
        Assert.False(await store.HoldsAsync("Балжан-Ұлпан"));
        Assert.Null(Assert.Single(await cases.RefusalsAsync(Id, Token).ToListAsync(Token)).Personal);
        Assert.True((await cases.VerifyAsync(Id, null, Token)).IsIntact);
    }

    [Theory]
    [InlineData("sqlite", "UPDATE selfgov_refusal SET refusals = '[]'")]
    [InlineData("postgres", "UPDATE selfgov_refusal SET refusals = '[]'")]
    [InlineData("sqlite", "UPDATE selfgov_refusal SET decided_on = 7")]
    [InlineData("postgres", "DELETE FROM selfgov_refusal WHERE number = 1")]
    [InlineData("sqlite", "DELETE FROM selfgov_personal_data WHERE version = -1")]
    [InlineData("postgres", "UPDATE selfgov_refusal SET roles = 'x'")]
    public async Task A_refused_command_that_was_tampered_with_is_found(string name, string statement)
    {
        await using TestStore store = await TestStore.CreateAsync(name);
        Cases<Petition> cases = Recording(store);
        await cases.OpenAsync();
        store.Clock.Reset(Petitions.Closes + Duration.FromHours(1));
        await cases.HandleAsync(Id, new Sign("a"), Petitions.Somebody, null, Token);
        await cases.HandleAsync(Id, new Sign("b"), Petitions.Somebody, null, Token);
        await store.ExecuteAsync(statement);
        Verification verification = await cases.VerifyAsync(Id, null, Token);
        Assert.Equal((false, null, 1L), (verification.IsIntact, verification.Break, verification.RefusalBreak?.Version));
    }

    [Theory]
    [InlineData("sqlite")]
    [InlineData("postgres")]
    public async Task An_entry_keeps_its_command_roles_law_and_moment(string name)
    {
        await using TestStore store = await TestStore.CreateAsync(name);
        Cases<Petition> cases = store.Cases();
        await cases.OpenAsync(Id, Petitions.First, Petitions.Opening, Petitions.Somebody, null, Token);
        var several = new Actor("clerk", new Role("chair \"1\"", Words.Same("chair")), Petitions.Citizen);
        store.Clock.Advance(Duration.FromDays(1));
        Instant act = Petitions.Start + Duration.FromHours(3) + Duration.FromTicks(10);
        await cases.HandleAsync(Id, new Sign("a"), several, new() { On = act }, Token);
        await cases.HandleAsync(Id, new Sign("b"), Petitions.Somebody, null, Token);
        await cases.HandleAsync(Id, new Sign("c"), Petitions.Somebody, null, Token);
        List<JournalEntry> entries = await cases.EntriesAsync();
        Assert.NotNull(entries[0].Fingerprint);
        Assert.Equal((act, ["chair \"1\"", "citizen"]), (entries[1].On, entries[1].Roles!));
        Assert.Equal("""{"data":{},"name":"sign","same":["weight"]}""", entries[1].Command);
        Assert.Equal(4, entries[4].Decision);
        Assert.True((await store.Cases().VerifyAsync(Id, null, Token)).IsIntact);
        Assert.All(await store.Cases().DecideAnewAsync(Id, Token), anew => Assert.Equal(AnewOutcome.Same, anew.Outcome));
    }

    private static Cases<Petition> Recording(TestStore store) =>
        new(Petitions.Procedure.RecordingRefusals(), store.Journal(), store.Clock);
}
