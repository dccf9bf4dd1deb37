using NodaTime;
using SelfGov.Journal;
using SelfGov.Workflow;
using Xunit;

namespace SelfGov.Cases;

public class ConcurrencyTests
{
    private const int Writers = 32;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task Parallel_writers_in_any_number_of_processes_lose_nothing(int processes)
    {
        Desk first = await Desk.WithOpenPetitionAsync();
        Desk[] desks = [first, .. Enumerable.Range(1, processes - 1).Select(_ => first.Restarted())];
        string[] names = [.. Enumerable.Range(0, Writers / processes).Select(number => $"citizen {number}")];
        Decision<Petition>[] decisions =
            await Task.WhenAll(names.Select((name, i) => Task.Run(() => desks[i % processes].SignAsync(name), Token)));
        Assert.All(decisions, decision => Assert.True(decision.IsAccepted));
        CaseView<Petition> view = await first.Restarted().Cases.GetAsync(Desk.Id, Token);
        Assert.Equal((names.Length + 1, names.Length), (view.Version, view.Case.Signatures));
        Assert.Equal(
            names.Order(StringComparer.Ordinal),
            (await first.EntriesAsync()).Skip(1)
                .Select(entry => ((SignatureGiven)Petitions.Facts.Read(entry)).Signatory.Name).Order(StringComparer.Ordinal));
        Assert.True((await first.Cases.VerifyAsync(Desk.Id, null, Token)).IsIntact);
    }

    [Fact]
    public async Task A_repeated_request_gets_the_first_answer_and_appends_nothing()
    {
        var desk = new Desk();
        var options = new HandleOptions { IdempotencyKey = "open", ExpectedVersion = 0 };
        Decision<Petition> opened =
            await desk.Cases.OpenAsync(Desk.Id, Petitions.First, Petitions.Opening, Petitions.Somebody, options, Token);
        await desk.SignAsync("a");
        await desk.SignAsync("b");
        Decision<Petition> first = await desk.SignAsync("c", new() { IdempotencyKey = "k", ExpectedVersion = 3 });
        foreach (Desk each in (Desk[])[desk, desk.Restarted()])
        {
            Same(first, await each.SignAsync("c", new() { IdempotencyKey = "k", ExpectedVersion = 3 }));
            Same(opened, await each.Cases.OpenAsync(Desk.Id, Petitions.First, Petitions.Opening, Petitions.Somebody, options, Token));
        }

        Assert.Equal(5, (await desk.EntriesAsync()).Count);
    }

    [Fact]
    public async Task A_repeated_request_is_answered_with_its_own_facts_and_not_those_of_time()
    {
        Desk desk = await Desk.WithOpenPetitionAsync();
        Decision<Petition> first = await desk.SignAsync("a", new() { IdempotencyKey = "k" });
        desk.Clock.Reset(Petitions.Closes);
        await desk.Cases.AdvanceAsync(Desk.Id, Token);
        Same(first, await desk.SignAsync("a", new() { IdempotencyKey = "k" }));
        Same(first, await desk.Restarted().SignAsync("a", new() { IdempotencyKey = "k" }));
    }

    [Fact]
    public async Task A_refused_request_is_decided_anew()
    {
        Desk desk = await Desk.WithOpenPetitionAsync();
        Assert.False((await desk.SignAsync(string.Empty, new() { IdempotencyKey = "k" })).IsAccepted);
        Assert.True((await desk.SignAsync("a", new() { IdempotencyKey = "k" })).IsAccepted);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public async Task One_request_sent_many_times_in_parallel_is_handled_once(int processes)
    {
        Desk first = await Desk.WithOpenPetitionAsync();
        Desk[] desks = [.. Enumerable.Range(0, processes).Select(_ => first.Restarted())];
        Decision<Petition>[] decisions = await Task.WhenAll(Enumerable.Range(0, Writers).Select(i =>
            Task.Run(() => desks[i % processes].SignAsync("a", new() { IdempotencyKey = "one" }), Token)));
        Assert.Equal(2, (await first.EntriesAsync()).Count);
        Assert.All(decisions, decision => Same(decisions[0], decision));
    }

    [Fact]
    public async Task A_stale_expected_version_is_a_conflict_that_names_both_versions()
    {
        Desk desk = await Desk.WithOpenPetitionAsync();
        await desk.SignAsync("a", new() { ExpectedVersion = 1 });
        ConcurrencyConflictException conflict =
            await Assert.ThrowsAsync<ConcurrencyConflictException>(() => desk.SignAsync("b", new() { ExpectedVersion = 1 }));
        Assert.Equal((Desk.Id, 1, 2), (conflict.Case, conflict.ExpectedVersion, conflict.ActualVersion));
        Assert.Equal(2, (await desk.EntriesAsync()).Count);
    }

    [Fact]
    public async Task What_time_has_caused_makes_an_expected_version_stale()
    {
        Desk desk = await Desk.WithOpenPetitionAsync();
        desk.Clock.Reset(Petitions.Closes);
        await Assert.ThrowsAsync<ConcurrencyConflictException>(() => desk.SignAsync("b", new() { ExpectedVersion = 1 }));
        Assert.False(
            (await desk.SignAsync("b", new() { ExpectedVersion = (await desk.Cases.GetAsync(Desk.Id, Token)).Version })).IsAccepted);
    }

    [Fact]
    public async Task A_command_that_lost_to_another_process_is_decided_again_unless_it_named_a_version()
    {
        var journal = new AlteredJournal(new InMemoryJournal());
        Desk desk = await Desk.WithOpenPetitionAsync(journal);
        Desk other = new(journal, desk.Clock);
        journal.BeforeAppend = () => other.SignAsync("in between");
        Assert.True((await desk.SignAsync("a")).IsAccepted);
        Assert.Equal(2, (await desk.Cases.GetAsync(Desk.Id, Token)).Case.Signatures);

        journal.BeforeAppend = () => other.SignAsync("in between again");
        await Assert.ThrowsAsync<ConcurrencyConflictException>(() => desk.SignAsync("b", new() { ExpectedVersion = 3 }));
        Assert.Equal(4, (await desk.EntriesAsync()).Count);
    }

    [Fact]
    public async Task A_command_that_always_loses_gives_up()
    {
        var journal = new AlteredJournal(new InMemoryJournal());
        Desk desk = await Desk.WithOpenPetitionAsync(journal);
        Desk other = new(journal, desk.Clock);
        async Task Interfere()
        {
            await other.SignAsync("in between");
            journal.BeforeAppend = Interfere;
        }

        journal.BeforeAppend = Interfere;
        await Assert.ThrowsAsync<ConcurrencyConflictException>(() => desk.SignAsync("a"));
        Assert.Equal(17, (await desk.EntriesAsync()).Count);
    }

    [Fact]
    public async Task Two_cannot_open_the_same_case()
    {
        Desk desk = await Desk.WithOpenPetitionAsync();
        ConcurrencyConflictException conflict = await Assert.ThrowsAsync<ConcurrencyConflictException>(async () =>
            await desk.Cases.OpenAsync(Desk.Id, Petitions.First, Petitions.Opening, Petitions.Somebody, null, Token));
        Assert.Equal((0, 1), (conflict.ExpectedVersion, conflict.ActualVersion));

        var journal = new AlteredJournal(new InMemoryJournal());
        var late = new Desk(journal);
        journal.BeforeAppend = () => Desk.WithOpenPetitionAsync(journal);
        await Assert.ThrowsAsync<ConcurrencyConflictException>(async () =>
            await late.Cases.OpenAsync(Desk.Id, Petitions.First, Petitions.Opening, Petitions.Somebody, null, Token));
        Assert.Single(await late.EntriesAsync());
    }

    [Fact]
    public async Task A_failed_append_leaves_the_case_as_it_was()
    {
        var journal = new AlteredJournal(new InMemoryJournal());
        Desk desk = await Desk.WithOpenPetitionAsync(journal);
        journal.BeforeAppend = () => throw new TimeoutException();
        await Assert.ThrowsAsync<TimeoutException>(() => desk.SignAsync("a"));
        Assert.Equal(1, (await desk.Cases.GetAsync(Desk.Id, Token)).Version);
        Assert.True((await desk.SignAsync("a")).IsAccepted);
    }

    [Fact]
    public async Task A_cancelled_command_appends_nothing_and_holds_up_nobody()
    {
        Desk desk = await Desk.WithOpenPetitionAsync();
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
            await desk.Cases.HandleAsync(Desk.Id, new Sign("a"), Petitions.Somebody, null, cancelled.Token));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await desk.Cases.GetAsync(Desk.Id, cancelled.Token));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await desk.Cases.VerifyAsync(Desk.Id, null, cancelled.Token));
        Assert.Single(await desk.EntriesAsync());
        Assert.True((await desk.SignAsync("a")).IsAccepted);
    }

    [Fact]
    public async Task A_command_cancelled_while_waiting_for_its_turn_appends_nothing()
    {
        var journal = new AlteredJournal(new InMemoryJournal());
        Desk desk = await Desk.WithOpenPetitionAsync(journal);
        using var cancelled = new CancellationTokenSource();
        var holdUp = new TaskCompletionSource();
        journal.BeforeAppend = () => holdUp.Task;
        Task<Decision<Petition>> slow = desk.SignAsync("slow");
        Task waiting = desk.Cases.HandleAsync(Desk.Id, new Sign("waiting"), Petitions.Somebody, null, cancelled.Token).AsTask();
        await cancelled.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => waiting);
        holdUp.SetResult();
        Assert.True((await slow).IsAccepted);
        Assert.Equal(2, (await desk.EntriesAsync()).Count);
    }

    [Fact]
    public void Wishes_that_mean_nothing_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new HandleOptions { ExpectedVersion = -1 });
        Assert.Throws<ArgumentException>(() => new HandleOptions { IdempotencyKey = " " });
        Assert.Contains("201", Assert.Throws<ArgumentException>(
            () => new HandleOptions { IdempotencyKey = new string('k', 201) }).Message, StringComparison.Ordinal);
    }

    private static void Same(Decision<Petition> expected, Decision<Petition> actual)
    {
        var first = Assert.IsType<Decision<Petition>.Accepted>(expected);
        var second = Assert.IsType<Decision<Petition>.Accepted>(actual);
        Assert.Equal(first.Facts, second.Facts);
        Assert.Equal(first.Next, second.Next);
    }
}
