using NodaTime;
using SelfGov.Journal;
using SelfGov.Journal.Chain;
using SelfGov.Workflow;
using Xunit;

namespace SelfGov.Cases;

/// <summary>A refusal can be appealed: where the host asks, refused commands are recorded, with the head they were decided on.</summary>
public sealed class RefusalRecordingTests
{
    private static CancellationToken Token => Desk.Token;

    [Fact]
    public async Task Nothing_is_recorded_unless_the_procedure_says_so()
    {
        Desk desk = await Desk.WithOpenPetitionAsync();
        Assert.False((await desk.SignAsync(string.Empty)).IsAccepted);
        Assert.Empty(await desk.Cases.RefusalsAsync(Desk.Id, Token).ToListAsync(Token));
    }

    [Fact]
    public async Task A_refused_command_keeps_who_when_what_why_and_the_head_it_was_decided_on()
    {
        (Cases<Petition> cases, InMemoryJournal journal, NodaTime.Testing.FakeClock clock) = await OpenAsync(new());
        await SignAsync(cases, "a");
        clock.Advance(Duration.FromHours(1));
        Assert.False((await SignAsync(cases, string.Empty)).IsAccepted);
        Assert.False((await cases.HandleAsync(Desk.Id, new Drop(), Petitions.Somebody, null, Token)).IsAccepted);
        List<RefusedCommand> refused = await cases.RefusalsAsync(Desk.Id, Token).ToListAsync(Token);
        Checkpoint head = await journal.HeadAsync(Desk.Id, Token);
        Assert.Equal([(1L, head), (2L, head)], refused.Select(each => (each.Number, each.DecidedOn)));
        Assert.Equal(("citizen-17", ["citizen"], clock.GetCurrentInstant()), (refused[0].ActorId, refused[0].Roles, refused[0].Recorded));
        Assert.Equal("""{"data":{"weight":1},"name":"sign"}""", refused[0].Command);
        Assert.Equal("""[{"basis":{"act":"TOY","place":"1"},"code":"name.given","kind":"Rule"}]""", refused[0].Refusals);
        Assert.Contains("case.state", refused[1].Refusals, StringComparison.Ordinal);
        Assert.Equal(2, (await cases.GetAsync(Desk.Id, Token)).Version);
        Assert.True((await cases.VerifyAsync(Desk.Id, null, Token)).IsIntact);
    }

    [Fact]
    public async Task Personal_data_of_refused_commands_stand_beside_them_and_are_destroyed_with_the_others()
    {
        (Cases<Petition> cases, InMemoryJournal journal, NodaTime.Testing.FakeClock clock) = await OpenAsync(new());
        await SignAsync(cases, "Әсел");
        clock.Reset(Petitions.Closes + Duration.FromHours(1));
        await SignAsync(cases, "Болат");
        RefusedCommand refused = (await journal.ReadRefusalsAsync(Desk.Id, Token).ToListAsync(Token))[0];
        Assert.StartsWith("""{"command":{"name":"Болат"},"salt":""", refused.Personal, StringComparison.Ordinal);
        Assert.DoesNotContain("Болат", System.Text.Encoding.UTF8.GetString(RefusalChain.BytesOf(refused)), StringComparison.Ordinal);
        await cases.ErasePersonalDataAsync(Desk.Id, CommandEntryTests.Basis, Petitions.Somebody, null, Token);
        refused = (await journal.ReadRefusalsAsync(Desk.Id, Token).ToListAsync(Token))[0];
        Assert.Null(refused.Personal);
        Assert.NotEqual(default, refused.Commitment);
        Assert.True((await cases.VerifyAsync(Desk.Id, null, Token)).IsIntact);
        Assert.Contains(
            "\"refused\":[1],\"versions\":[2]", (await journal.ReadAsync(Desk.Id, 1, Token).ToListAsync(Token))[^1].Payload,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_more_are_kept_than_the_bounds_say_for_an_actor_a_day_and_a_case()
    {
        (Cases<Petition> cases, _, NodaTime.Testing.FakeClock clock) = await OpenAsync(new() { PerActorAndDay = 2, PerCase = 5 });
        var other = new Actor("citizen-18", Petitions.Citizen);
        for (int i = 0; i < 4; i++)
        {
            await SignAsync(cases, string.Empty);
        }

        Assert.Equal(2, await CountAsync(cases));
        await cases.HandleAsync(Desk.Id, new Sign(string.Empty), other, null, Token);
        Assert.Equal(3, await CountAsync(cases));
        clock.Advance(Duration.FromDays(1));
        for (int i = 0; i < 4; i++)
        {
            Assert.False((await SignAsync(cases, string.Empty)).IsAccepted);
            await cases.HandleAsync(Desk.Id, new Sign(string.Empty), other, null, Token);
        }

        Assert.Equal(5, await CountAsync(cases));
        Assert.Throws<ArgumentOutOfRangeException>(() => new RefusalRecording { PerCase = 0 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new RefusalRecording { PerActorAndDay = 0 });
    }

    [Fact]
    public async Task A_refused_opening_is_recorded_without_personal_data()
    {
        var journal = new InMemoryJournal();
        var cases = new Cases<Petition>(Petitions.Procedure.RecordingRefusals(), journal, new NodaTime.Testing.FakeClock(Petitions.Start));
        Assert.False((await cases.OpenAsync(Desk.Id, Petitions.First, new Sign("Әсел"), Petitions.Somebody, null, Token)).IsAccepted);
        RefusedCommand refused = Assert.Single(await cases.RefusalsAsync(Desk.Id, Token).ToListAsync(Token));
        Assert.Equal((default, null), (refused.DecidedOn, refused.Personal));
        Assert.DoesNotContain("Әсел", refused.Command, StringComparison.Ordinal);
        Assert.True((await cases.VerifyAsync(Desk.Id, null, Token)).IsIntact);
        Assert.Throws<NotSupportedException>(() => System.Text.Json.JsonSerializer.Serialize(refused));
    }

    [Fact]
    public async Task What_cannot_be_stored_is_refused_all_the_same()
    {
        (Cases<Petition> cases, _, NodaTime.Testing.FakeClock clock) = await OpenAsync(new());
        clock.Reset(Petitions.Closes + Duration.FromHours(1));
        foreach (string? name in (string?[])["a\ud800", null, new string('x', 2_000_000)])
        {
            Assert.False((await SignAsync(cases, name!)).IsAccepted);
        }

        Assert.Equal(0, await CountAsync(cases));
        Assert.True((await cases.VerifyAsync(Desk.Id, null, Token)).IsIntact);
    }

    [Fact]
    public async Task One_of_many_commands_that_is_refused_is_recorded_on_the_entry_before_it()
    {
        (Cases<Petition> cases, _, _) = await OpenAsync(new());
        await cases.HandleManyAsync(
            [.. new[] { "a", string.Empty, "b" }.Select(name => new CaseCommand<Petition>(Desk.Id, new Sign(name), Petitions.Somebody))],
            Token);
        Assert.Equal(2, Assert.Single(await cases.RefusalsAsync(Desk.Id, Token).ToListAsync(Token)).DecidedOn.Count);
    }

    [Fact]
    public async Task Any_change_of_a_refused_command_is_found()
    {
        (Cases<Petition> cases, InMemoryJournal journal, _) = await OpenAsync(new());
        await SignAsync(cases, string.Empty);
        RefusedCommand kept = (await journal.ReadRefusalsAsync(Desk.Id, Token).ToListAsync(Token))[0];
        foreach (RefusedCommand changed in (RefusedCommand[])
        [
            kept with { ActorId = "another" }, kept with { Command = "{}" }, kept with { Refusals = "[]" }, kept with { Roles = ["chair"] },
            kept with { DecidedOn = new(2, kept.DecidedOn.Head) }, kept with { DecidedOn = new(1, kept.Hash) }, kept with { Kind = "x" },
            kept with { Recorded = kept.Recorded + Duration.FromTicks(10) }, kept with { On = kept.Recorded }, kept with { Number = 2 },
            kept with { Edition = Petitions.First }, kept with { Commitment = kept.Hash }, kept with { Previous = kept.Hash },
            kept with { Personal = "{}" }, kept with { Case = new("another") }, kept with { ActorId = "\ud83d" },
        ])
        {
            Assert.NotNull(RefusalChain.Check(Desk.Id, default, changed));
        }

        Assert.Null(RefusalChain.Check(Desk.Id, default, kept));
        Assert.DoesNotContain(kept.ActorId, kept.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_store_that_cannot_keep_refused_commands_is_refused_where_they_are_to_be_kept() => Assert.Contains(
        "IRefusalJournal",
        Assert.Throws<ArgumentException>(() => new Cases<Petition>(
            Petitions.Procedure.RecordingRefusals(), new AlteredJournal(new InMemoryJournal()), SystemClock.Instance)).Message,
        StringComparison.Ordinal);

    private static async Task<int> CountAsync(Cases<Petition> cases) => await cases.RefusalsAsync(Desk.Id, Token).CountAsync(Token);

    private static async Task<Decision<Petition>> SignAsync(Cases<Petition> cases, string name) =>
        await cases.HandleAsync(Desk.Id, new Sign(name), Petitions.Somebody, null, Token);

    private static async Task<(Cases<Petition> Cases, InMemoryJournal Journal, NodaTime.Testing.FakeClock Clock)> OpenAsync(
        RefusalRecording recording)
    {
        var journal = new InMemoryJournal();
        var clock = new NodaTime.Testing.FakeClock(Petitions.Start);
        var cases = new Cases<Petition>(Petitions.Procedure.RecordingRefusals(recording), journal, clock);
        await cases.OpenAsync(Desk.Id, Petitions.Second, Petitions.Opening, Petitions.Somebody, null, Token);
        return (cases, journal, clock);
    }
}
