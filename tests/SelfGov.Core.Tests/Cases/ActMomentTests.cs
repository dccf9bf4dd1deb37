using NodaTime;
using SelfGov.Journal;
using SelfGov.Law;
using SelfGov.Workflow;
using Xunit;

namespace SelfGov.Cases;

/// <summary>When it happened and when it was entered are two moments.</summary>
public sealed class ActMomentTests
{
    private static readonly Duration Hour = Duration.FromHours(1);
    private static readonly Duration Microsecond = Duration.FromTicks(10);

    private static CancellationToken Token => Desk.Token;

    [Fact]
    public async Task An_act_entered_later_is_decided_on_its_own_moment()
    {
        Desk desk = await Desk.WithOpenPetitionAsync();
        desk.Clock.Reset(Petitions.Start + Duration.FromDays(3));
        Instant act = Petitions.Start + Duration.FromDays(1) + Hour;
        Decision<Petition>.Accepted accepted = Assert.IsType<Decision<Petition>.Accepted>(await SignAsync(desk, act));
        Assert.Equal(new LocalDate(2023, 9, 18), Assert.IsType<SignatureGiven>(accepted.Facts[0]).Day);
        JournalEntry entry = (await desk.EntriesAsync())[1];
        Assert.Equal((Petitions.Start + Duration.FromDays(3), act, act), (entry.Recorded, entry.On, entry.Happened));
        Assert.True((await desk.Cases.VerifyAsync(Desk.Id, null, Token)).IsIntact);
    }

    [Fact]
    public async Task An_act_that_was_in_time_is_accepted_although_it_is_entered_after_the_close()
    {
        Desk desk = await Desk.WithOpenPetitionAsync();
        desk.Clock.Reset(Petitions.Closes + Duration.FromDays(3));
        Assert.False((await SignAsync(desk, null)).IsAccepted);
        Assert.True((await SignAsync(desk, Petitions.Closes - Microsecond)).IsAccepted);
        Assert.Equal(PetitionState.Closed, (await desk.Cases.GetAsync(Desk.Id, Token)).Case.State);
        Assert.Equal(2, (await desk.EntriesAsync()).Count);
    }

    [Fact]
    public async Task What_time_caused_before_the_act_is_recorded_before_it_with_its_own_moment()
    {
        Desk desk = await Desk.WithOpenPetitionAsync();
        desk.Clock.Reset(Petitions.Closes + Duration.FromDays(4));
        Instant act = Petitions.Closes + Duration.FromDays(3);
        Assert.True((await desk.Cases.HandleAsync(Desk.Id, new Drop(), Petitions.Somebody, new() { On = act }, Token)).IsAccepted);
        List<JournalEntry> entries = await desk.EntriesAsync();
        Assert.Equal(["petition.opened", "petition.closed", "petition.lapsed"], entries.Select(entry => entry.FactName));
        Assert.Equal([null, Petitions.Closes, act], entries.Select(entry => entry.On));
    }

    [Fact]
    public async Task The_moment_of_the_act_is_neither_after_now_nor_before_the_last_act()
    {
        Desk desk = await Desk.WithOpenPetitionAsync();
        desk.Clock.Reset(Petitions.Start + Duration.FromDays(2));
        await SignAsync(desk, Petitions.Start + Duration.FromDays(1));
        Instant now = desk.Clock.GetCurrentInstant();
        await RefusedAsync(desk, now + Microsecond, "act.in-future");
        await RefusedAsync(desk, Petitions.Start + Duration.FromDays(1) - Microsecond, "act.before-last");
        await RefusedAsync(desk, Instant.FromUtc(1991, 1, 1, 0, 0), "act.before-last");
        await RefusedAsync(desk, Instant.FromUtc(2199, 12, 31, 23, 59), "act.in-future");
        foreach (Instant never in (Instant[])
            [Instant.MinValue, default, Instant.FromUtc(1990, 12, 31, 23, 59), Instant.FromUtc(2200, 1, 1, 0, 0), Instant.MaxValue])
        {
            Assert.Throws<ArgumentOutOfRangeException>(() => new HandleOptions { On = never });
        }

        Assert.True((await SignAsync(desk, Petitions.Start + Duration.FromDays(1))).IsAccepted);
        Assert.True((await SignAsync(desk, now)).IsAccepted);
        Assert.Null((await desk.EntriesAsync())[^1].On);
    }

    [Fact]
    public async Task How_far_back_is_a_policy_of_the_procedure()
    {
        Assert.Equal(Duration.FromDays(30), Petitions.Procedure.EntersWithin);
        var journal = new InMemoryJournal();
        var clock = new NodaTime.Testing.FakeClock(Petitions.Start);
        var cases = new Cases<Petition>(Petitions.Procedure.EnteredWithin(Duration.FromDays(2)), journal, clock);
        await cases.OpenAsync(Desk.Id, Petitions.Second, Petitions.Opening, Petitions.Somebody, null, Token);
        clock.Reset(Petitions.Start + Duration.FromDays(5));
        Instant edge = Petitions.Start + Duration.FromDays(3);
        var late = Assert.IsType<Decision<Petition>.Refused>(await cases.HandleAsync(
            Desk.Id, new Sign("a"), Petitions.Somebody, new() { On = edge - Microsecond }, Token));
        Assert.Equal((RefusalKind.Moment, "act.entered-late"), (late.Refusals[0].Kind, late.Refusals[0].Code));
        Assert.True((await cases.HandleAsync(Desk.Id, new Sign("a"), Petitions.Somebody, new() { On = edge }, Token)).IsAccepted);
        Assert.Throws<ArgumentOutOfRangeException>(() => Petitions.Procedure.EnteredWithin(-Microsecond));
    }

    [Fact]
    public async Task What_time_has_caused_meanwhile_and_the_act_would_have_prevented_is_named()
    {
        Desk desk = await Desk.WithOpenPetitionAsync();
        desk.Clock.Reset(Petitions.Closes + Duration.FromDays(1));
        await desk.Cases.AdvanceAsync(Desk.Id, Token);
        Refusal refusal = await RefusedAsync(desk, Petitions.Closes - Hour, "act.overtaken");
        Assert.Equal("PetitionClosed (27.09.2023 03:00)", refusal.Found!.English);
    }

    [Fact]
    public async Task What_an_earlier_release_noticed_late_overtakes_no_act_that_came_after_its_moment()
    {
        Desk desk = await Desk.WithOpenPetitionAsync();
        desk.Clock.Reset(Petitions.Closes + Duration.FromDays(3));
        await desk.Cases.AdvanceAsync(Desk.Id, Token);
        var older = new AlteredJournal(desk.Journal)
        {
            Alter = entries => RepeatedRequestTests.Rehashed(entries.Select(entry => entry with { On = null })),
        };
        desk.Clock.Advance(Hour);
        Cases<Petition> cases = new Desk(older, desk.Clock).Cases;
        Decision<Petition> early = await cases.HandleAsync(
            Desk.Id, new Drop(), Petitions.Somebody, new() { On = Petitions.Closes - Hour }, Token);
        Assert.Equal("act.overtaken", Assert.IsType<Decision<Petition>.Refused>(early).Refusals[0].Code);

        // Decided on its own moment, whatever becomes of the append to a journal that the test alters.
        ConcurrencyConflictException appended = await Assert.ThrowsAsync<ConcurrencyConflictException>(async () => await cases.HandleAsync(
            Desk.Id, new Drop(), Petitions.Somebody, new() { On = Petitions.Closes + Hour }, Token));
        Assert.Equal(2, appended.ExpectedVersion);
    }

    [Fact]
    public async Task A_case_is_opened_under_the_edition_of_the_day_on_which_it_was_opened_on_paper()
    {
        Procedure<Petition> procedure = new(
            "petition", [Petitions.First, Petitions.Second], (edition, _) => Petitions.Define("petition", edition, 3),
            PetitionJson.Default.PetitionFact, PetitionJson.Default.PetitionCommand,
            (_, now) => now < Petitions.Start + Duration.FromDays(5) ? Petitions.First : Petitions.Second);
        var clock = new NodaTime.Testing.FakeClock(Petitions.Start + Duration.FromDays(6));
        var cases = new Cases<Petition>(procedure, new InMemoryJournal(), clock);
        await cases.OpenAsync(Desk.Id, Petitions.Opening, Petitions.Somebody, new() { On = Petitions.Start }, Token);
        Assert.Equal(Petitions.First, (await cases.GetAsync(Desk.Id, Token)).Case.Edition);
    }

    [Fact]
    public async Task The_clock_is_read_once_to_open_a_case()
    {
        // The first reading lies in the first edition, a second one would lie in the second.
        var clock = new NodaTime.Testing.FakeClock(Petitions.Start, Duration.FromDays(3));
        var desk = new Cases<Petition>(Petitions.Procedure, new InMemoryJournal(), clock);
        await desk.OpenAsync(Desk.Id, Petitions.Opening, Petitions.Somebody, null, Token);
        JournalEntry entry = (await desk.Journal.ReadAsync(Desk.Id, 1, Token).ToListAsync(Token))[0];
        Assert.Equal(Petitions.Start, entry.Recorded);
    }

    [Fact]
    public async Task A_caller_who_saw_the_case_of_now_may_enter_what_happened_before_time_caused_anything()
    {
        Desk desk = await Desk.WithOpenPetitionAsync();
        desk.Clock.Reset(Petitions.Closes + Hour);
        long seen = (await desk.Cases.GetAsync(Desk.Id, Token)).Version;
        Assert.Equal(2, seen);
        var options = new HandleOptions { On = Petitions.Closes - Hour, ExpectedVersion = seen };
        Assert.True((await desk.SignAsync("a", options)).IsAccepted);
        await Assert.ThrowsAsync<ConcurrencyConflictException>(() => desk.SignAsync("b", options with { ExpectedVersion = 1 }));
    }

    [Fact]
    public async Task An_erasure_keeps_nobody_from_entering_what_happened_before_it()
    {
        Desk desk = await Desk.WithOpenPetitionAsync();
        await desk.SignAsync("a");
        desk.Clock.Reset(Petitions.Start + Duration.FromDays(2));
        await desk.Cases.ErasePersonalDataAsync(Desk.Id, CommandEntryTests.Basis, Petitions.Somebody, null, Token);
        Assert.True((await SignAsync(desk, Petitions.Start + Hour)).IsAccepted);
        Assert.True((await SignAsync(desk.Restarted(), Petitions.Start + Hour)).IsAccepted);
    }

    private static async Task<Decision<Petition>> SignAsync(Desk desk, Instant? on) => await desk.SignAsync("a", new() { On = on });

    private static async Task<Refusal> RefusedAsync(Desk desk, Instant on, string code)
    {
        long before = (await desk.EntriesAsync()).Count;
        var refused = Assert.IsType<Decision<Petition>.Refused>(await SignAsync(desk, on));
        Assert.Equal((RefusalKind.Moment, code), (refused.Refusals[0].Kind, refused.Refusals[0].Code));
        Assert.Equal(before, (await desk.EntriesAsync()).Count);
        return refused.Refusals[0];
    }
}
