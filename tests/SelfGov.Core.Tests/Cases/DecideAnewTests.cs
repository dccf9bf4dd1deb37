using System.Collections.Immutable;
using NodaTime;
using SelfGov.Journal;
using SelfGov.Journal.Chain;
using SelfGov.Law;
using SelfGov.Workflow;
using Xunit;

namespace SelfGov.Cases;

public sealed class DecideAnewTests
{
    private static CancellationToken Token => Desk.Token;

    [Fact]
    public async Task Under_the_same_law_every_decision_comes_out_the_same()
    {
        Desk desk = await ToldAsync();
        ImmutableArray<DecidedAnew> anew = await desk.Cases.DecideAnewAsync(Desk.Id, Token);
        Assert.Equal(
            [(1, "open"), (2, "sign"), (3, "sign"), (4, null), (5, null)], anew.Select(each => ((int)each.Version, each.Command)));
        Assert.All(anew, each => Assert.Equal((AnewOutcome.Same, null), (each.Outcome, each.Detail)));
    }

    [Fact]
    public async Task Under_a_changed_parameter_exactly_the_decisions_that_come_out_otherwise_are_named()
    {
        var desk = new Desk();
        await desk.Cases.OpenAsync(Desk.Id, Petitions.First, Petitions.Opening, Petitions.Somebody, null, Token);
        foreach (string name in (string[])["a", "b", "c"])
        {
            await desk.SignAsync(name);
        }

        ImmutableArray<DecidedAnew> lower = await AnewAsync(desk, goal: 2);
        Assert.Equal([3], Otherwise(lower));
        Assert.Equal("1 facts followed, and now 2 do", lower.Single(each => each.Version == 3).Detail);
        Assert.Equal([4], Otherwise(await AnewAsync(desk, goal: 4)));
        Assert.Equal("2 facts followed, and now 1 do", (await AnewAsync(desk, goal: 4))[3].Detail);
        Assert.Empty(Otherwise(await AnewAsync(desk, goal: 3)));
    }

    [Fact]
    public async Task What_was_destroyed_or_has_no_command_is_listed_and_never_guessed()
    {
        Desk desk = await ToldAsync();
        await desk.Cases.ErasePersonalDataAsync(Desk.Id, CommandEntryTests.Basis, Petitions.Somebody, [2], Token);
        Assert.Equal(
            [AnewOutcome.Same, AnewOutcome.CannotBeDecided, AnewOutcome.Same, AnewOutcome.Same, AnewOutcome.Same],
            (await desk.Cases.DecideAnewAsync(Desk.Id, Token)).Select(each => each.Outcome));

        var older = new AlteredJournal(desk.Journal) { Alter = RepeatedRequestTests.Rehashed };
        ImmutableArray<DecidedAnew> anew = await new Desk(older, desk.Clock).Cases.DecideAnewAsync(Desk.Id, Token);
        Assert.Equal(3, anew.Count(each => each.Outcome == AnewOutcome.CannotBeDecided && each.Detail == "the entry has no command"));
    }

    [Fact]
    public async Task A_case_that_is_none_is_said_to_be_none() => await Assert.ThrowsAsync<CaseNotFoundException>(
        async () => await new Desk().Cases.DecideAnewAsync(Desk.Id, Token));

    [Theory]
    [InlineData("{\"data\":{},\"name\":true}")]
    [InlineData("{\"data\":{},\"name\":\"\\ud800\"}")]
    [InlineData("{\"data\":{},\"name\":\"sign\",\"same\":[true]}")]
    [InlineData("{\"data\":{\"a\":1,\"a\":1},\"name\":\"sign\",\"same\":[\"weight\"]}")]
    [InlineData("{")]
    public async Task A_well_hashed_command_that_no_journal_has_is_listed_as_one_that_cannot_be_decided(string command)
    {
        ImmutableArray<DecidedAnew> anew = await ForgedAsync(entry => HashChain.Seal(entry with { Command = command }));
        Assert.Equal(AnewOutcome.CannotBeDecided, anew[^1].Outcome);
    }

    [Fact]
    public async Task A_well_hashed_role_that_is_none_is_no_exception()
    {
        ImmutableArray<DecidedAnew> anew = await ForgedAsync(entry => HashChain.Seal(entry with { Role = "a\0" }));
        Assert.Equal(AnewOutcome.CannotBeDecided, anew[^1].Outcome);
    }

    [Fact]
    public async Task What_is_broken_is_said_to_be_broken_before_it_is_decided() => Assert.All(
        await Task.WhenAll(
            ForgedBreakAsync(entry => entry with { Edition = Petitions.First }),
            ForgedBreakAsync(entry => entry with { Edition = EditionId.FromStore("P9") }),
            ForgedBreakAsync(entry => entry with { Role = "a\0" }),
            ForgedBreakAsync(entry => entry with { Commitment = default })),
        found => Assert.Equal(2, found.Version));

    private static async Task<JournalBreak> ForgedBreakAsync(Func<JournalEntry, JournalEntry> forge) =>
        (await Assert.ThrowsAsync<BrokenJournalException>(() => ForgedAsync(forge))).Break;

    private static async Task<ImmutableArray<DecidedAnew>> ForgedAsync(Func<JournalEntry, JournalEntry> forge)
    {
        Desk desk = await Desk.WithOpenPetitionAsync();
        await desk.SignAsync("a");
        var forged = new AlteredJournal(desk.Journal) { Alter = entries => entries.Take(1).Append(forge(entries[1])) };
        return await new Desk(forged, desk.Clock).Cases.DecideAnewAsync(Desk.Id, Token);
    }

    private static IEnumerable<int> Otherwise(IEnumerable<DecidedAnew> anew) =>
        anew.Where(each => each.Outcome == AnewOutcome.Otherwise).Select(each => (int)each.Version);

    private static async Task<ImmutableArray<DecidedAnew>> AnewAsync(Desk desk, int goal)
    {
        Procedure<Petition> changed = Petitions.Procedure.Under((edition, _) => Petitions.Define("petition", edition, goal));
        return await new Cases<Petition>(changed, desk.Journal, desk.Clock).DecideAnewAsync(Desk.Id, Token);
    }

    private static async Task<Desk> ToldAsync()
    {
        Desk desk = await Desk.WithOpenPetitionAsync();
        await desk.SignAsync("a");
        desk.Clock.Advance(Duration.FromDays(2));
        await desk.SignAsync("b", new() { On = Petitions.Start + Duration.FromDays(1) });
        desk.Clock.Reset(Petitions.Closes + Duration.FromDays(40));
        await desk.Cases.AdvanceAsync(Desk.Id, Token);
        Assert.Equal(5, (await desk.EntriesAsync()).Count);
        return desk;
    }
}
