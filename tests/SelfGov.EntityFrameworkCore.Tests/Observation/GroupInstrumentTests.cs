using System.Diagnostics.Metrics;
using SelfGov.Cases.Observation;
using SelfGov.EntityFrameworkCore.Appends;
using SelfGov.EntityFrameworkCore.Storage.Appends;
using SelfGov.Journal;
using Xunit;

namespace SelfGov.EntityFrameworkCore.Observation;

/// <summary>What the instruments of groups say of appends that are written together.</summary>
[Collection(nameof(Listening))]
public sealed class GroupInstrumentTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(255)]
    [InlineData(256)]
    [InlineData(257)]
    public async Task A_group_says_how_many_it_had_and_how_long_it_waited_and_took(int count)
    {
        using var meter = new Meter("SelfGov");
        using var listening = new Listening("SelfGov");
        var writer = new HeldWriter();
        AppendQueue queue = writer.Queue(groups: new GroupTelemetry(meter));
        Task first = queue.AppendAsync([Slip.Of("first")], Token).AsTask();
        HeldGroup alone = await writer.NextAsync(Token);
        Task[] others = [.. Enumerable.Range(0, count).Select(i => queue.AppendAsync([Slip.Of($"{i}")], Token).AsTask())];
        await Task.Delay(30, Token);
        writer.IsOpen = true;
        alone.Begin();
        alone.End();
        await Task.WhenAll([first, .. others]);
        double[] sizes = count <= 256 ? [1, count] : [1, 256, 1];
        Assert.Equal(sizes, Values(listening, "selfgov.group.size"));
        double[] waits = Values(listening, "selfgov.group.wait");
        Assert.Equal(sizes.Length, waits.Length);
        Assert.InRange(waits[0], 0, 10);
        Assert.All(waits[1..], wait => Assert.InRange(wait, 0.025, 10));
        Assert.InRange(Values(listening, "selfgov.group.duration")[0], 0.025, 10);
        Assert.All(listening.Numbers.Where(number => number.Name == "selfgov.group.duration"), number =>
            Assert.Equal("selfgov.outcome=stored", number.Tags));
    }

    [Fact]
    public async Task A_group_that_could_not_be_written_says_so()
    {
        using var meter = new Meter("SelfGov");
        using var listening = new Listening("SelfGov");
        var queue = new AppendQueue((_, _) => throw new InvalidOperationException("at once"), 1, new GroupTelemetry(meter));
        await Assert.ThrowsAsync<InvalidOperationException>(async () => await queue.AppendAsync([Slip.Of("a")], Token));
        Assert.Equal(
            "selfgov.outcome=failed", Assert.Single(listening.Numbers, number => number.Name == "selfgov.group.duration").Tags);
    }

    /// <summary>The same appends through a queue that nobody watches, and through one that nobody could: to the byte.</summary>
    [Fact]
    public void Where_nobody_listens_a_group_allocates_nothing_more()
    {
        using var meter = new Meter("SelfGov");
        AppendQueue watchable = new(Write, 1, new GroupTelemetry(meter));
        AppendQueue bare = new(Write, 1);
        long one = 0, other = 0;
        for (int round = 0; round < 20; round++)
        {
            (one, other) = (Bytes(watchable), Bytes(bare));
        }

        Assert.InRange(one, 1, long.MaxValue);
        Assert.Equal(other, one);
        Assert.Equal(typeof(AppendGroup), Taken(0).GetType());
        Assert.Equal(typeof(TimedGroup), Taken(1).GetType());

        static ValueTask Write(System.Collections.Immutable.ImmutableArray<PendingAppend> appends, CancellationToken cancellationToken)
        {
            appends[0].TryBegin();
            return ValueTask.CompletedTask;
        }

        static AppendGroup Taken(long now)
        {
            var order = new AppendOrder();
            order.Add(new PendingAppend([Slip.Of("a")], true, CancellationToken.None), now);
            return order.Take()!;
        }
    }

    private static long Bytes(AppendQueue queue)
    {
        const int Appends = 100;
        JournalBatch batch = Slip.Of("a");
        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int i = 0; i < Appends; i++)
        {
            Assert.True(queue.AppendAsync([batch], CancellationToken.None).AsTask().IsCompletedSuccessfully);
        }

        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static double[] Values(Listening listening, string name) =>
        [.. listening.Numbers.Where(number => number.Name == name).Select(number => number.Value)];
}
