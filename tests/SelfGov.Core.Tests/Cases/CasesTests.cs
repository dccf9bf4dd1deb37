using CsCheck;
using NodaTime;
using NodaTime.Testing;
using SelfGov.Journal;
using SelfGov.Journal.Chain;
using SelfGov.Workflow;
using Xunit;

namespace SelfGov.Cases;

public class CasesTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_opened_case_is_recorded_with_who_when_and_under_which_edition()
    {
        Desk desk = await Desk.WithOpenPetitionAsync();
        JournalEntry entry = Assert.Single(await desk.EntriesAsync());
        Assert.Equal(
            (Desk.Id, 1, Petitions.Start, "citizen-17", "citizen", "petition", Petitions.Second, "petition.opened", default(EntryHash)),
            (entry.Case, entry.Version, entry.Recorded, entry.ActorId, entry.Role, entry.Kind, entry.Edition, entry.FactName,
                entry.Previous));
        Assert.Equal("""{"closes":"2023-09-27T03:00:00Z","title":"Көше жарығы"}""", entry.Payload);
    }

    [Fact]
    public async Task A_case_follows_the_edition_it_was_opened_under()
    {
        var desk = new Desk();
        await desk.Cases.OpenAsync(Desk.Id, Petitions.First, Petitions.Opening, Petitions.Somebody, null, Token);
        await desk.SignAsync("a");
        await desk.SignAsync("b");
        var third = Assert.IsType<Decision<Petition>.Accepted>(await desk.SignAsync("c"));
        Assert.Equal(["SignatureGiven", "GoalReached"], third.Facts.Select(fact => fact.GetType().Name));
        Assert.Equal(5, (await desk.Restarted().Cases.GetAsync(Desk.Id, Token)).Version);
    }

    [Fact]
    public async Task A_refused_command_leaves_the_journal_as_it_was()
    {
        Desk desk = await Desk.WithOpenPetitionAsync();
        Assert.False((await desk.SignAsync(string.Empty)).IsAccepted);
        desk.Clock.Reset(Petitions.Closes);
        Assert.False((await desk.SignAsync("late")).IsAccepted);
        Assert.Single(await desk.EntriesAsync());
        Assert.False((await desk.Cases.OpenAsync(
            new CaseId("other"), Petitions.First, new Sign("x"), Petitions.Somebody, null, Token)).IsAccepted);
        Assert.Equal([Desk.Id], await desk.Cases.ListAsync(Token).Select(each => each.Case).ToListAsync(Token));
    }

    [Fact]
    public async Task What_time_has_caused_is_recorded_by_the_clock_once()
    {
        Desk desk = await Desk.WithOpenPetitionAsync();
        desk.Clock.Reset(Petitions.Closes + Duration.FromDays(31));
        Assert.Equal(3, (await desk.Cases.GetAsync(Desk.Id, Token)).Version);
        Assert.Equal(
            ["PetitionClosed", "PetitionLapsed"], (await desk.Cases.AdvanceAsync(Desk.Id, Token)).Select(fact => fact.GetType().Name));
        Assert.Empty(await desk.Cases.AdvanceAsync(Desk.Id, Token));
        List<JournalEntry> entries = await desk.EntriesAsync();
        Assert.Equal(["petition.opened", "petition.closed", "petition.lapsed"], entries.Select(entry => entry.FactName));
        Assert.All(entries.Skip(1), entry => Assert.Equal(("clock", "clock"), (entry.ActorId, entry.Role)));
        Assert.True((await desk.Cases.VerifyAsync(Desk.Id, null, Token)).IsIntact);
    }

    [Fact]
    public async Task A_command_and_what_time_caused_before_it_are_recorded_in_one_append()
    {
        var journal = new AlteredJournal(new InMemoryJournal());
        Desk desk = await Desk.WithOpenPetitionAsync(journal);
        desk.Clock.Reset(Petitions.Closes + Duration.FromDays(1));
        foreach (Desk each in (Desk[])[desk, desk, desk.Restarted()])
        {
            var dropped = Assert.IsType<Decision<Petition>.Accepted>(await each.Cases.HandleAsync(
                Desk.Id, new Drop(), Petitions.Somebody, new() { IdempotencyKey = "k", ExpectedVersion = 2 }, Token));
            Assert.Equal([new PetitionLapsed(desk.Clock.GetCurrentInstant())], dropped.Facts);
            Assert.Equal((3, PetitionState.Lapsed), (dropped.Next.Version, dropped.Next.State));
        }

        Assert.Equal(["citizen-17", "clock", "citizen-17"], (await desk.EntriesAsync()).Select(entry => entry.ActorId));
        Assert.Equal(2, journal.Appends);
    }

    [Fact]
    public async Task Random_commands_and_times_replay_to_the_case_in_memory() =>
        await Gen.Select(Gen.Int[-1, 8], Gen.Int[0, 2]).Array[0, 25].SampleAsync(
            async steps =>
            {
                var desk = new Desk();
                await desk.Cases.OpenAsync(Desk.Id, Petitions.First, Petitions.Opening, Petitions.Somebody);
                foreach ((int days, int letters) in steps)
                {
                    desk.Clock.AdvanceDays(days);
                    await desk.Cases.HandleAsync(Desk.Id, new Sign(new string('ә', letters), letters / 4m), Petitions.Somebody);
                    if (letters == 2)
                    {
                        await desk.Cases.HandleAsync(Desk.Id, new Drop(), Petitions.Somebody);
                        await desk.Cases.AdvanceAsync(Desk.Id);
                    }
                }

                CaseView<Petition> live = await desk.Cases.GetAsync(Desk.Id);
                Assert.Equal(live.Case, (await desk.Restarted().Cases.GetAsync(Desk.Id)).Case);
                Assert.True((await desk.Cases.VerifyAsync(Desk.Id)).IsIntact);
                List<JournalEntry> entries = await desk.EntriesAsync();
                Assert.Equal(entries.OrderBy(entry => entry.Recorded).ThenBy(entry => entry.Version), entries);
            },
            iter: TestSize.Of(60, full: 200));

    [Fact]
    public async Task The_case_as_of_a_moment_has_what_was_recorded_and_what_time_had_caused()
    {
        Desk desk = await Desk.WithOpenPetitionAsync();
        desk.Clock.AdvanceHours(1);
        await desk.SignAsync("a");
        desk.Clock.AdvanceHours(1);
        await desk.SignAsync("b");
        desk.Clock.Reset(Petitions.Closes + Duration.FromDays(60));
        await desk.Cases.AdvanceAsync(Desk.Id, Token);

        foreach (Desk each in (Desk[])[desk, desk.Restarted()])
        {
            Assert.Equal((1, 0), await AsOfAsync(each, Petitions.Start));
            Assert.Equal((2, 1), await AsOfAsync(each, Petitions.Start + Duration.FromHours(1)));
            Assert.Equal((2, 1), await AsOfAsync(each, Petitions.Start + Duration.FromMinutes(119)));
            Assert.Equal((3, 2), await AsOfAsync(each, Petitions.Closes - Duration.Epsilon));
            Assert.Equal((4, 2), await AsOfAsync(each, Petitions.Closes));
            Assert.Equal((5, 2), await AsOfAsync(each, Petitions.Closes + Duration.FromDays(30)));
            CaseNotFoundException none = await Assert.ThrowsAsync<CaseNotFoundException>(
                async () => await each.Cases.GetAsync(Desk.Id, Petitions.Start - Duration.Epsilon, Token));
            Assert.Equal(Desk.Id, none.Case);
        }
    }

    [Fact]
    public async Task A_view_has_the_deadlines_and_options_of_its_moment()
    {
        Desk desk = await Desk.WithOpenPetitionAsync();
        CaseView<Petition> now = await desk.Cases.GetAsync(Desk.Id, Token);
        Assert.Equal(Petitions.Start, now.AsOf);
        Assert.Equal(["petition.closes"], now.Deadlines.Select(deadline => deadline.Code));
        Assert.Equal([typeof(Sign)], OpenTo(Petitions.Somebody, now));
        CaseView<Petition> then = await desk.Cases.GetAsync(Desk.Id, Petitions.Closes, Token);
        Assert.Equal(["petition.lapses"], then.Deadlines.Select(deadline => deadline.Code));
        Assert.Equal([typeof(Drop)], OpenTo(Petitions.Somebody, then));

        static IEnumerable<Type> OpenTo(Actor actor, CaseView<Petition> view) =>
            view.Options(actor).Where(option => option.IsOpen).Select(option => option.Command);
    }

    [Fact]
    public async Task Handling_a_command_reads_no_entries_while_the_case_is_in_memory()
    {
        var journal = new AlteredJournal(new InMemoryJournal());
        Desk desk = await Desk.WithOpenPetitionAsync(journal);
        for (int i = 0; i < 100; i++)
        {
            await desk.SignAsync("a");
        }

        Assert.Equal(0, journal.EntriesRead);
        Assert.Equal(101, (await desk.Cases.GetAsync(Desk.Id, Token)).Version);
        Assert.Equal(0, journal.EntriesRead);
    }

    [Fact]
    public async Task The_ten_thousandth_command_allocates_what_the_first_ones_did()
    {
        Desk desk = await Desk.WithOpenPetitionAsync();
        var allocated = new List<long>();
        for (int i = 0; i < 10_000; i++)
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            await desk.SignAsync("a");
            allocated.Add(GC.GetAllocatedBytesForCurrentThread() - before);
        }

        long first = allocated.Skip(100).Take(101).Order().ElementAt(50);
        long last = allocated.TakeLast(101).Order().ElementAt(50);
        Assert.InRange(last, 0, first * 5 / 4);
    }

    [Fact]
    public async Task A_case_in_memory_takes_in_only_what_another_process_has_added()
    {
        var journal = new AlteredJournal(new InMemoryJournal());
        Desk desk = await Desk.WithOpenPetitionAsync(journal);
        for (int i = 0; i < 10; i++)
        {
            await desk.SignAsync("a");
        }

        await desk.Restarted().SignAsync("b");
        int before = journal.EntriesRead;
        Assert.Equal("b", (await desk.Cases.GetAsync(Desk.Id, Token)).Case.LastName);
        Assert.Equal(1, journal.EntriesRead - before);
    }

    [Fact]
    public async Task Cases_beyond_the_bytes_kept_in_memory_are_read_again()
    {
        var desk = new Desk(memory: new CaseMemory(3_000));
        CaseId[] ids = [.. Enumerable.Range(0, 5).Select(number => new CaseId($"petition-{number}"))];
        foreach (CaseId id in ids)
        {
            await desk.Cases.OpenAsync(id, Petitions.Second, Petitions.Opening, Petitions.Somebody, null, Token);
        }

        foreach (CaseId id in ids)
        {
            Assert.True((await desk.Cases.HandleAsync(id, new Sign("a"), Petitions.Somebody, null, Token)).IsAccepted);
            Assert.Equal(2, (await desk.Cases.GetAsync(id, Token)).Version);
        }

        Assert.Equal(ids, await desk.Cases.ListAsync(Token).Select(each => each.Case).ToListAsync(Token));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(4_000)]
    public async Task Cases_that_give_way_while_others_write_to_them_lose_nothing(int bytes)
    {
        var memory = new CaseMemory(bytes);
        var desk = new Desk(memory: memory);
        CaseId[] ids = [.. Enumerable.Range(0, 20).Select(number => new CaseId($"petition-{number}"))];
        foreach (CaseId id in ids)
        {
            await desk.Cases.OpenAsync(id, Petitions.Second, Petitions.Opening, Petitions.Somebody, null, Token);
        }

        await Parallel.ForAsync(0, 400, Token, async (number, token) =>
        {
            CaseId id = ids[number % ids.Length];
            Assert.True((await desk.Cases.HandleAsync(id, new Sign($"s{number}"), Petitions.Somebody, null, token)).IsAccepted);
            Assert.True((await desk.Cases.GetAsync(ids[number * 7 % ids.Length], token)).Version >= 1);
        });
        foreach (CaseId id in ids)
        {
            Assert.Equal(21, (await desk.Cases.GetAsync(id, Token)).Version);
        }

        Assert.InRange(memory.Held, 0, bytes);
    }

    [Fact]
    public async Task A_clock_that_was_put_back_does_not_put_entries_before_those_recorded()
    {
        Desk desk = await Desk.WithOpenPetitionAsync();
        desk.Clock.AdvanceDays(-1);
        await desk.SignAsync("a");
        Assert.All(await desk.EntriesAsync(), entry => Assert.Equal(Petitions.Start, entry.Recorded));
    }

    [Fact]
    public async Task Moments_are_recorded_in_whole_microseconds()
    {
        var desk = new Desk(null, new FakeClock(Petitions.Start + Duration.FromNanoseconds(1_999)));
        await desk.Cases.OpenAsync(Desk.Id, Petitions.First, Petitions.Opening, Petitions.Somebody, null, Token);
        Assert.Equal(Petitions.Start + Duration.FromNanoseconds(1_000), (await desk.EntriesAsync())[0].Recorded);
    }

    [Fact]
    public async Task Wrong_input_is_named()
    {
        Desk desk = await Desk.WithOpenPetitionAsync();
        Cases<Petition> cases = desk.Cases;
        await Assert.ThrowsAsync<ArgumentNullException>(
            async () => await cases.HandleAsync(Desk.Id, null!, Petitions.Somebody, null, Token));
        await Assert.ThrowsAsync<ArgumentNullException>(
            async () => await cases.OpenAsync(Desk.Id, Petitions.First, null!, Petitions.Somebody, null, Token));
        await NamedAsync("default(Actor)", async () => await cases.HandleAsync(Desk.Id, new Sign("a"), default, null, Token));
        await NamedAsync("default(CaseId)", async () => await cases.HandleAsync(default, new Sign("a"), Petitions.Somebody, null, Token));
        await NamedAsync("default(CaseId)", async () => await cases.GetAsync(default, Token));
        await NamedAsync("default(CaseId)", async () => await cases.AdvanceAsync(default, Token));
        await NamedAsync("Unheard", async () => await cases.HandleAsync(Desk.Id, new Unheard(), Petitions.Somebody, null, Token));
        await NamedAsync(
            "it has P1, P2", async () => await cases.OpenAsync(new("x"), new("P9"), Petitions.Opening, Petitions.Somebody, null, Token));
        CaseId missing = new("missing");
        await Assert.ThrowsAsync<CaseNotFoundException>(
            async () => await cases.HandleAsync(missing, new Sign("a"), Petitions.Somebody, null, Token));
        await Assert.ThrowsAsync<CaseNotFoundException>(async () => await cases.GetAsync(missing, Token));
        await Assert.ThrowsAsync<CaseNotFoundException>(async () => await cases.AdvanceAsync(missing, Token));
        await Assert.ThrowsAsync<CaseNotFoundException>(async () => await cases.VerifyAsync(missing, null, Token));
        Assert.Single(await desk.EntriesAsync());
    }

    [Fact]
    public async Task A_case_of_another_kind_is_not_found()
    {
        var desk = new Desk();
        var others = new Cases<Petition>(Petitions.Of("complaint", (Petitions.First, 3)), desk.Journal, desk.Clock);
        await others.OpenAsync(Desk.Id, Petitions.First, Petitions.Opening, Petitions.Somebody, null, Token);
        CaseNotFoundException thrown =
            await Assert.ThrowsAsync<CaseNotFoundException>(async () => await desk.Cases.GetAsync(Desk.Id, Token));
        Assert.Contains("complaint", thrown.Message, StringComparison.Ordinal);
        Assert.Empty(await desk.Cases.ListAsync(Token).ToListAsync(Token));
    }

    [Fact]
    public void A_procedure_has_at_least_one_edition_and_each_once()
    {
        Assert.Equal([Petitions.First, Petitions.Second], Petitions.Lifecycles.Editions);
        Assert.Throws<ArgumentException>(() => Petitions.Of("petition"));
        Assert.Contains(
            "P1", Assert.Throws<ArgumentException>(() => Petitions.Of("petition", (Petitions.First, 3), (Petitions.First, 4))).Message,
            StringComparison.Ordinal);
    }

    private static async Task<(long Version, int Signatures)> AsOfAsync(Desk desk, Instant asOf)
    {
        CaseView<Petition> view = await desk.Cases.GetAsync(Desk.Id, asOf, Token);
        return (view.Version, view.Case.Signatures);
    }

    private static async Task NamedAsync(string name, Func<Task> act) =>
        Assert.Contains(name, (await Assert.ThrowsAsync<ArgumentException>(act)).Message, StringComparison.Ordinal);
}
