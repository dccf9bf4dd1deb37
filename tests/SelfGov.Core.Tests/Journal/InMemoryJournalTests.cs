using SelfGov.Cases;
using SelfGov.Journal.Chain;
using SelfGov.Workflow;
using Xunit;

namespace SelfGov.Journal;

public class InMemoryJournalTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_batch_that_does_not_fit_appends_nothing()
    {
        Desk desk = await Desk.WithOpenPetitionAsync();
        JournalEntry first = (await desk.EntriesAsync())[0];
        ConcurrencyConflictException conflict = await Assert.ThrowsAsync<ConcurrencyConflictException>(
            async () => await desk.Journal.AppendAsync([Batch(new(4, first.Hash), first with { Version = 5 })], Token));
        Assert.Equal((4, 1), (conflict.ExpectedVersion, conflict.ActualVersion));
        Assert.Single(await desk.EntriesAsync());
    }

    [Fact]
    public async Task A_key_is_recorded_with_its_entries_and_only_once()
    {
        Desk desk = await Desk.WithOpenPetitionAsync();
        JournalEntry first = (await desk.EntriesAsync())[0];
        var request = new RecordedRequest("k", 2, 2);
        await desk.Journal.AppendAsync([Batch(new(1, first.Hash), first with { Version = 2 }) with { Requests = [request] }], Token);
        Assert.Equal(request, await desk.Journal.FindRequestAsync(Desk.Id, "k", Token));
        Assert.Null(await desk.Journal.FindRequestAsync(Desk.Id, "K", Token));
        Assert.Null(await desk.Journal.FindRequestAsync(new CaseId("other"), "k", Token));
        await Assert.ThrowsAsync<DuplicateRequestException>(async () =>
            await desk.Journal.AppendAsync(
                [Batch(new(2, first.Hash), first with { Version = 3 }) with { Requests = [new("k", 3, 3)] }], Token));
        Assert.Equal(2, (await desk.EntriesAsync()).Count);
    }

    [Fact]
    public async Task Entries_are_read_from_a_version_on_as_they_were_when_reading_began()
    {
        Desk desk = await Desk.WithOpenPetitionAsync();
        await desk.SignAsync("a");
        IAsyncEnumerable<JournalEntry> reading = desk.Journal.ReadAsync(Desk.Id, 2, Token);
        await desk.SignAsync("b");
        Assert.Equal([2], await reading.Select(entry => entry.Version).ToListAsync(Token));
        Assert.Equal([2, 3], await desk.Journal.ReadAsync(Desk.Id, 2, Token).Select(entry => entry.Version).ToListAsync(Token));
        Assert.Empty(await desk.Journal.ReadAsync(Desk.Id, 9, Token).ToListAsync(Token));
        Assert.Throws<ArgumentOutOfRangeException>(() => desk.Journal.ReadAsync(Desk.Id, 0, Token));
    }

    [Fact]
    public async Task A_batch_has_no_gap_and_no_entry_of_another_case()
    {
        Desk desk = await Desk.WithOpenPetitionAsync();
        JournalEntry first = (await desk.EntriesAsync())[0];
        Assert.Throws<ArgumentException>(() => Batch(default));
        Assert.Contains("version 1", Assert.Throws<ArgumentException>(
            () => Batch(default, first with { Version = 2 })).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => Batch(default, first, first with { Case = new CaseId("other"), Version = 2 }));
        Assert.Throws<ArgumentException>(() => Batch(default, first) with { Requests = [new("k", 1, 2)] });
        Assert.Throws<ArgumentException>(() => Batch(default, first) with { Requests = [new("k", 0, 1)] });
        Assert.Throws<ArgumentException>(() => Batch(default, first) with { Requests = [new("k", 1, 1), new("k", 1, 1)] });
    }

    private static JournalBatch Batch(Checkpoint start, params JournalEntry[] entries) =>
        new(start, [.. entries], new CaseStatus("Open", null, null, null));
}
