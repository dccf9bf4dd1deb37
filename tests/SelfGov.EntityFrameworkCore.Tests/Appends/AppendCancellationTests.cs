using SelfGov.EntityFrameworkCore.Storage.Appends;
using SelfGov.Journal;
using Xunit;

namespace SelfGov.EntityFrameworkCore.Appends;

/// <summary>What becomes of a caller who is cancelled, at each point at which he can be.</summary>
public sealed class AppendCancellationTests
{
    private readonly HeldWriter writer = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Who_is_cancelled_before_he_comes_writes_nothing()
    {
        await Assert.ThrowsAsync<OperationCanceledException>(
            async () => await writer.Queue().AppendAsync([Slip.Of("a")], new CancellationToken(canceled: true)));
        Assert.Empty(writer.Groups);
    }

    [Fact]
    public async Task Who_is_cancelled_while_he_waits_is_freed_at_once_and_nothing_of_his_is_written()
    {
        AppendQueue queue = writer.Queue();
        using var cancelling = new CancellationTokenSource();
        Task first = queue.AppendAsync([Slip.Of("first")], Token).AsTask();
        Task withdrawn = queue.AppendAsync([Slip.Of("withdrawn")], cancelling.Token).AsTask();
        Task behind = queue.AppendAsync([Slip.Of("withdrawn", 1)], Token).AsTask();
        Task other = queue.AppendAsync([Slip.Of("other")], Token).AsTask();
        HeldGroup group = await writer.NextAsync(Token);
        await cancelling.CancelAsync();
        Assert.IsNotType<OutcomeUnknownException>(await Assert.ThrowsAnyAsync<OperationCanceledException>(() => withdrawn));
        group.Begin();
        group.End();
        await first;
        group = await writer.NextAsync(Token);
        Assert.Equal("other withdrawn", group.Names);
        Assert.Equal(1, group.Appends[1].Batches[0].Start.Count);
        group.Begin();
        group.End();
        await Task.WhenAll(behind, other);
    }

    [Fact]
    public async Task Who_is_cancelled_in_a_group_that_is_not_being_written_yet_has_withdrawn()
    {
        (HeldGroup group, Task[] callers, CancellationTokenSource cancelling) = await GroupOfThreeAsync();
        using (cancelling)
        {
            await cancelling.CancelAsync();
            Assert.IsNotType<OutcomeUnknownException>(await Assert.ThrowsAnyAsync<OperationCanceledException>(() => callers[1]));
            Assert.Equal("0 2", group.Begin().Names());
            Assert.False(group.Token.IsCancellationRequested);
            group.End();
            await Task.WhenAll(callers[0], callers[2]);
        }
    }

    [Fact]
    public async Task Who_is_cancelled_while_his_append_is_being_written_is_freed_and_told_that_the_outcome_is_not_known()
    {
        (HeldGroup group, Task[] callers, CancellationTokenSource cancelling) = await GroupOfThreeAsync();
        using (cancelling)
        {
            group.Begin();
            await cancelling.CancelAsync();
            OutcomeUnknownException unknown = await Assert.ThrowsAsync<OutcomeUnknownException>(() => callers[1]);
            Assert.Equal(("1", cancelling.Token), (unknown.Case.ToString(), unknown.CancellationToken));
            Assert.Contains("under the same idempotency key", unknown.Message, StringComparison.Ordinal);
            Assert.False(callers[0].IsCompleted);
            Assert.True(group.Appends[1].TryBegin());
            group.End();
            await Task.WhenAll(callers[0], callers[2]);
        }
    }

    [Fact]
    public async Task Who_leads_is_freed_too_and_those_whom_he_took_along_are_answered()
    {
        AppendQueue queue = writer.Queue();
        using var cancelling = new CancellationTokenSource();
        Task leader = queue.AppendAsync([Slip.Of("leader")], cancelling.Token).AsTask();
        Task other = queue.AppendAsync([Slip.Of("other")], Token).AsTask();
        HeldGroup led = await writer.NextAsync(Token);
        led.Begin();
        await cancelling.CancelAsync();
        await Assert.ThrowsAsync<OutcomeUnknownException>(() => leader);
        Assert.True(led.Token.IsCancellationRequested);
        led.End(new OperationCanceledException(led.Token));
        HeldGroup next = await writer.NextAsync(Token);
        next.Begin();
        next.End();
        await other;
    }

    [Fact]
    public async Task A_group_that_nobody_waits_for_any_more_is_cancelled()
    {
        AppendQueue queue = writer.Queue();
        using var cancelling = new CancellationTokenSource();
        Task first = queue.AppendAsync([Slip.Of("first")], Token).AsTask();
        Task[] callers =
            [.. Enumerable.Range(0, 3).Select(i => queue.AppendAsync([Slip.Of($"{i}")], cancelling.Token).AsTask())];
        HeldGroup group = await writer.NextAsync(Token);
        group.Begin();
        group.End();
        await first;
        group = await writer.NextAsync(Token);
        Assert.True(group.Appends[0].TryBegin());
        Assert.False(group.Token.IsCancellationRequested);
        await cancelling.CancelAsync();
        Assert.True(group.Token.IsCancellationRequested);
        group.End(new OperationCanceledException(group.Token));
        await Assert.ThrowsAsync<OutcomeUnknownException>(() => callers[0]);
        Assert.IsNotType<OutcomeUnknownException>(await Assert.ThrowsAnyAsync<OperationCanceledException>(() => callers[1]));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => callers[2]);
        await AssertIdleAsync(queue);
    }

    [Fact]
    public async Task When_all_who_wait_have_withdrawn_the_queue_is_as_it_was()
    {
        AppendQueue queue = writer.Queue();
        using var cancelling = new CancellationTokenSource();
        Task first = queue.AppendAsync([Slip.Of("first")], Token).AsTask();
        Task[] callers =
            [.. Enumerable.Range(0, 1_000).Select(i => queue.AppendAsync([Slip.Of($"{i % 10}", i)], cancelling.Token).AsTask())];
        HeldGroup group = await writer.NextAsync(Token);
        await cancelling.CancelAsync();
        foreach (Task caller in callers)
        {
            await Assert.ThrowsAnyAsync<OperationCanceledException>(() => caller);
        }

        group.Begin();
        group.End();
        await first;
        await AssertIdleAsync(queue);
    }

    [Fact]
    public async Task Who_cancels_does_not_go_on_with_what_the_cancelled_caller_does_next()
    {
        AppendQueue queue = writer.Queue();
        using var cancelling = new CancellationTokenSource();
        var held = new ManualResetEventSlim();
        Task leader = FollowAsync("leader");
        Task other = FollowAsync("other");
        HeldGroup group = await writer.NextAsync(Token);
        group.Begin();
        await Task.Run(cancelling.Cancel, Token).WaitAsync(TimeSpan.FromSeconds(20), Token);
        held.Set();
        await Task.WhenAll(leader, other);
        group.End();

        async Task FollowAsync(string name)
        {
            await Assert.ThrowsAnyAsync<OperationCanceledException>(
                async () => await queue.AppendAsync([Slip.Of(name)], cancelling.Token));
            Assert.True(held.Wait(TimeSpan.FromSeconds(20), Token));
        }
    }

    [Fact]
    public async Task Callers_who_block_a_thread_that_runs_no_continuations_are_answered()
    {
        AppendQueue queue = writer.Queue();
        writer.IsOpen = true;
        Thread[] threads = [.. Enumerable.Range(0, 32).Select(i => new Thread(() =>
        {
            SynchronizationContext.SetSynchronizationContext(new DeadContext());
            for (int version = 0; version < 20; version++)
            {
                queue.AppendAsync([Slip.Of($"{i}", version)], CancellationToken.None).AsTask().GetAwaiter().GetResult();
            }
        }))];
        foreach (Thread thread in threads)
        {
            thread.Start();
        }

        Assert.All(threads, thread => Assert.True(thread.Join(TimeSpan.FromSeconds(60))));
        Assert.Equal(32 * 20, writer.Groups.Sum(group => group.Appends.Length));
        await Task.CompletedTask;
    }

    /// <summary>A group in the hands of the writer, the second of whose callers can be cancelled.</summary>
    private async Task<(HeldGroup Group, Task[] Callers, CancellationTokenSource Cancelling)> GroupOfThreeAsync()
    {
        AppendQueue queue = writer.Queue();
        var cancelling = new CancellationTokenSource();
        Task first = queue.AppendAsync([Slip.Of("first")], Token).AsTask();
        Task[] callers =
        [
            .. Enumerable.Range(0, 3)
                .Select(i => queue.AppendAsync([Slip.Of($"{i}")], i == 1 ? cancelling.Token : CancellationToken.None).AsTask()),
        ];
        HeldGroup group = await writer.NextAsync(Token);
        group.Begin();
        group.End();
        await first;
        return (await writer.NextAsync(Token), callers, cancelling);
    }

    private async Task AssertIdleAsync(AppendQueue queue)
    {
        Task again = queue.AppendAsync([Slip.Of("again")], Token).AsTask();
        HeldGroup group = await writer.NextAsync(Token);
        Assert.Equal("again", group.Names);
        group.Begin();
        group.End();
        await again;
    }

    private sealed class DeadContext : SynchronizationContext
    {
        public override void Post(SendOrPostCallback d, object? state)
        {
        }

        public override void Send(SendOrPostCallback d, object? state) => throw new InvalidOperationException("A dead thread was asked.");
    }
}
