using NodaTime;
using SelfGov.Journal;
using SelfGov.Law;
using SelfGov.Workflow;
using Xunit;

namespace SelfGov.Cases;

/// <summary>An idempotency key stands for one command of one actor in one role.</summary>
public sealed class RepeatedRequestTests
{
    private static readonly HandleOptions Key = new() { IdempotencyKey = "k" };

    private static CancellationToken Token => Desk.Token;

    [Fact]
    public async Task Another_command_actor_role_or_moment_under_the_same_key_is_an_error_of_its_own()
    {
        Desk desk = await SignedAsync();
        desk.Clock.Advance(Duration.FromHours(2));
        foreach (Desk each in (Desk[])[desk, desk.Restarted()])
        {
            await MismatchAsync(each, "the data of the command were others", new Sign("b"), Petitions.Somebody);
            await MismatchAsync(each, "the data of the command were others", new Sign("a", 2), Petitions.Somebody);
            await MismatchAsync(each, "the command was 'sign', and is 'drop'", new Drop(), Petitions.Somebody);
            await MismatchAsync(each, "another actor gave it", new Sign("a"), new Actor("citizen-18", Petitions.Citizen));
            await MismatchAsync(
                each, "the role was 'citizen', and is 'chair'", new Sign("a"),
                new Actor("citizen-17", new Role("chair", Words.Same("chair"))));
            await MismatchAsync(
                each, "the moment of the act was another", new Sign("a"), Petitions.Somebody,
                Key with { On = Petitions.Start + Duration.FromHours(1) });
            Assert.True((await each.SignAsync("a", Key)).IsAccepted);
            Assert.True((await each.SignAsync("a", Key with { On = Petitions.Start })).IsAccepted);
        }

        Assert.Equal(2, (await desk.EntriesAsync()).Count);
    }

    [Fact]
    public async Task Once_the_personal_data_are_destroyed_the_rest_is_still_compared()
    {
        Desk desk = await SignedAsync();
        await desk.Cases.ErasePersonalDataAsync(Desk.Id, CommandEntryTests.Basis, Petitions.Somebody, null, Token);
        Assert.True((await desk.SignAsync("a", Key)).IsAccepted);
        await MismatchAsync(desk, "the data of the command were others", new Sign("a", 2), Petitions.Somebody);
    }

    [Fact]
    public async Task An_entry_of_an_earlier_release_has_no_command_and_is_believed()
    {
        Desk desk = await SignedAsync();
        var older = new AlteredJournal(desk.Journal) { Alter = Rehashed };
        Assert.True((await new Desk(older, desk.Clock).SignAsync("b", Key)).IsAccepted);
    }

    [Fact]
    public void A_key_holds_what_a_text_may_hold() => Assert.All(
        (string[])["\ud800", "a\u0000", "a\u202e", "a\n", "a\t"],
        key => Assert.Throws<ArgumentException>(() => new HandleOptions { IdempotencyKey = key }));

    [Fact]
    public async Task A_request_that_stands_twice_in_one_list_is_handled_once()
    {
        Desk desk = await Desk.WithOpenPetitionAsync();
        CaseCommand<Petition> request = new(Desk.Id, new Sign("a"), Petitions.Somebody, null, Key);
        Assert.All(await desk.Cases.HandleManyAsync([request, request, request], Token), decision => Assert.True(decision.IsAccepted));
        Assert.Equal(2, (await desk.EntriesAsync()).Count);
        await Assert.ThrowsAsync<RequestMismatchException>(
            async () => await desk.Cases.HandleManyAsync([request with { Command = new Sign("b") }], Token));
    }

    internal static IEnumerable<JournalEntry> Rehashed(IEnumerable<JournalEntry> entries)
    {
        Journal.Chain.EntryHash previous = default;
        foreach (JournalEntry entry in entries)
        {
            JournalEntry older = Journal.Chain.HashChain.Seal(
                entry with { Command = null, Fingerprint = null, Previous = previous });
            previous = older.Hash;
            yield return older;
        }
    }

    private static async Task<Desk> SignedAsync()
    {
        Desk desk = await Desk.WithOpenPetitionAsync();
        Assert.True((await desk.SignAsync("a", Key)).IsAccepted);
        return desk;
    }

    private static async Task MismatchAsync(
        Desk desk, string difference, ICommand<Petition> command, Actor actor, HandleOptions? options = null)
    {
        RequestMismatchException mismatch = await Assert.ThrowsAsync<RequestMismatchException>(
            async () => await desk.Cases.HandleAsync(Desk.Id, command, actor, options ?? Key, Token));
        Assert.Equal((Desk.Id, "k", 2), (mismatch.Case, mismatch.IdempotencyKey, mismatch.Version));
        Assert.Contains(difference, mismatch.Message, StringComparison.Ordinal);
    }
}
