using SelfGov.EntityFrameworkCore.Storage.Appends;
using SelfGov.Journal;
using Xunit;

namespace SelfGov.EntityFrameworkCore.Appends;

/// <summary>How appends that come at once are put together, and what each caller is told.</summary>
public sealed class AppendQueueTests
{
    private readonly HeldWriter writer = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public void A_lone_append_is_written_by_its_caller_where_it_is()
    {
        int thread = 0;
        var queue = new AppendQueue(
            (appends, _) =>
            {
                thread = Environment.CurrentManagedThreadId;
                Assert.True(appends[0].TryBegin());
                return ValueTask.CompletedTask;
            },
            1);
        using var cancelling = new CancellationTokenSource();
        for (int i = 0; i < 3; i++)
        {
            ValueTask append = queue.AppendAsync([Slip.Of("a", i)], cancelling.Token);
            Assert.True(append.IsCompletedSuccessfully);
            Assert.Equal(Environment.CurrentManagedThreadId, thread);
        }
    }

    [Theory]
    [InlineData(1, "1")]
    [InlineData(2, "2")]
    [InlineData(256, "256")]
    [InlineData(257, "256 1")]
    [InlineData(1_000, "256 256 256 232")]
    public async Task Appends_that_come_meanwhile_are_written_together_next(int count, string sizes)
    {
        AppendQueue queue = writer.Queue();
        Task first = queue.AppendAsync([Slip.Of("first")], Token).AsTask();
        HeldGroup alone = await writer.NextAsync(Token);
        Task[] others = [.. Enumerable.Range(0, count).Select(i => queue.AppendAsync([Slip.Of($"{i}")], Token).AsTask())];
        Assert.Equal("first", alone.Names);
        alone.Begin();
        alone.End();
        await first;
        int written = 0;
        foreach (int size in sizes.Split(' ').Select(int.Parse))
        {
            HeldGroup group = await writer.NextAsync(Token);
            Assert.Equal(string.Join(' ', Enumerable.Range(written, size)), group.Names);
            Assert.All(others.Skip(written), other => Assert.False(other.IsCompleted));
            group.Begin();
            group.End();
            await Task.WhenAll(others.Skip(written).Take(size));
            written += size;
        }

        Assert.Equal(count, written);
        Assert.Empty(writer.Groups);
    }

    [Fact]
    public async Task A_group_writes_no_more_than_so_many_bytes()
    {
        AppendQueue queue = writer.Queue();
        string third = new('x', 400_000);
        Task[] all =
        [
            queue.AppendAsync([Slip.Of("first")], Token).AsTask(),
            .. Enumerable.Range(0, 5).Select(i => queue.AppendAsync([Slip.Of($"{i}", payload: third)], Token).AsTask()),
            queue.AppendAsync([Slip.Of("giant", payload: new('x', 5_000_000))], Token).AsTask(),
            queue.AppendAsync([Slip.Of("last")], Token).AsTask(),
        ];
        Assert.Equal("first / 0 1 / 2 3 / 4 / giant / last", await EndAllAsync(all));
    }

    [Fact]
    public async Task An_append_to_several_cases_is_written_alone_and_in_its_turn()
    {
        AppendQueue queue = writer.Queue();
        Task[] all =
        [
            queue.AppendAsync([Slip.Of("first")], Token).AsTask(),
            queue.AppendAsync([Slip.Of("a")], Token).AsTask(),
            queue.AppendAsync([Slip.Of("b")], Token).AsTask(),
            queue.AppendAsync([Slip.Of("c"), Slip.Of("d")], Token).AsTask(),
            queue.AppendAsync([Slip.Of("e")], Token).AsTask(),
            queue.AppendAsync([Slip.Of("f")], Token).AsTask(),
        ];
        Assert.Equal("first / a b / c+d / e f", await EndAllAsync(all));
    }

    [Fact]
    public async Task Two_appends_to_one_case_are_in_no_one_group_and_keep_their_order()
    {
        AppendQueue queue = writer.Queue();
        Task[] all =
        [
            queue.AppendAsync([Slip.Of("a")], Token).AsTask(),
            queue.AppendAsync([Slip.Of("a", 1)], Token).AsTask(),
            queue.AppendAsync([Slip.Of("b")], Token).AsTask(),
            queue.AppendAsync([Slip.Of("a", 2), Slip.Of("b", 1)], Token).AsTask(),
            queue.AppendAsync([Slip.Of("c")], Token).AsTask(),
            queue.AppendAsync([Slip.Of("b", 2)], Token).AsTask(),
        ];
        Assert.Equal("a / b c a / a+b / b", await EndAllAsync(all));
    }

    [Fact]
    public async Task Lanes_write_beside_each_other_but_never_to_one_case()
    {
        AppendQueue queue = writer.Queue(lanes: 2);
        Task first = queue.AppendAsync([Slip.Of("a")], Token).AsTask();
        Task second = queue.AppendAsync([Slip.Of("a", 1)], Token).AsTask();
        HeldGroup a = await writer.NextAsync(Token);
        Task other = queue.AppendAsync([Slip.Of("b")], Token).AsTask();
        HeldGroup b = await writer.NextAsync(Token);
        Assert.Equal(("a", "b"), (a.Names, b.Names));
        b.Begin();
        b.End();
        await other;
        Assert.False(second.IsCompleted);
        Assert.Empty(writer.Groups);
        a.Begin();
        a.End();
        await first;
        HeldGroup again = await writer.NextAsync(Token);
        again.Begin();
        again.End();
        await second;
    }

    [Fact]
    public async Task Another_lane_is_opened_for_as_many_as_are_being_written()
    {
        AppendQueue queue = writer.Queue(lanes: 2);
        Task[] two = [queue.AppendAsync([Slip.Of("a")], Token).AsTask(), queue.AppendAsync([Slip.Of("b")], Token).AsTask()];
        HeldGroup[] alone = [await writer.NextAsync(Token), await writer.NextAsync(Token)];
        Task[] three = [.. new[] { "c", "d", "e" }.Select(name => queue.AppendAsync([Slip.Of(name)], Token).AsTask())];
        EndAll(alone);
        HeldGroup group = await writer.NextAsync(Token);
        Assert.Equal("c d e", group.Names);
        await Task.WhenAll(two);

        // Fewer than three are not worth a transaction: they go with those who come.
        Task[] few = [queue.AppendAsync([Slip.Of("f")], Token).AsTask(), queue.AppendAsync([Slip.Of("g")], Token).AsTask()];
        await Task.Delay(100, Token);
        Assert.Empty(writer.Groups);
        Task third = queue.AppendAsync([Slip.Of("h")], Token).AsTask();
        HeldGroup other = await writer.NextAsync(Token);
        Assert.Equal("f g h", other.Names);
        EndAll([group, other]);
        await Task.WhenAll([.. three, .. few, third]);
    }

    private static void EndAll(HeldGroup[] groups)
    {
        foreach (HeldGroup group in groups)
        {
            group.Begin();
            group.End();
        }
    }

    [Fact]
    public async Task One_that_fails_by_itself_fails_alone()
    {
        AppendQueue queue = writer.Queue();
        Task first = queue.AppendAsync([Slip.Of("first")], Token).AsTask();
        Task[] others = [.. Enumerable.Range(0, 3).Select(i => queue.AppendAsync([Slip.Of($"{i}")], Token).AsTask())];
        HeldGroup group = await writer.NextAsync(Token);
        group.Begin();
        group.End();
        group = await writer.NextAsync(Token);
        group.Begin();
        group.Appends[1].Fail(new DuplicateRequestException(group.Appends[1].Batches[0].Case, "k"));
        group.End();
        await Task.WhenAll(first, others[0], others[2]);
        await Assert.ThrowsAsync<DuplicateRequestException>(() => others[1]);
    }

    [Fact]
    public async Task A_group_that_fails_is_told_to_all_of_it_and_holds_up_nobody()
    {
        AppendQueue queue = writer.Queue();
        Task first = queue.AppendAsync([Slip.Of("first")], Token).AsTask();
        Task[] others = [.. Enumerable.Range(0, 3).Select(i => queue.AppendAsync([Slip.Of($"{i}")], Token).AsTask())];
        (await writer.NextAsync(Token)).End(new InvalidOperationException("first"));
        HeldGroup group = await writer.NextAsync(Token);
        Task last = queue.AppendAsync([Slip.Of("last")], Token).AsTask();
        group.Begin();
        group.End(new InvalidOperationException("group"));
        Assert.Equal("first", (await Assert.ThrowsAsync<InvalidOperationException>(() => first)).Message);
        foreach (Task other in others)
        {
            Assert.Equal("group", (await Assert.ThrowsAsync<InvalidOperationException>(() => other)).Message);
        }

        Assert.Equal("last", await EndAllAsync(last));
    }

    [Fact]
    public async Task A_writer_that_throws_at_once_or_forgets_an_append_acknowledges_nothing()
    {
        var throwing = new AppendQueue((_, _) => throw new InvalidOperationException("at once"), 1);
        for (int i = 0; i < 3; i++)
        {
            await Assert.ThrowsAsync<InvalidOperationException>(async () => await throwing.AppendAsync([Slip.Of("a", i)], Token));
        }

        var forgetful = new AppendQueue((_, _) => ValueTask.CompletedTask, 1);
        InvalidOperationException forgotten = await Assert.ThrowsAsync<InvalidOperationException>(
            async () => await forgetful.AppendAsync([Slip.Of("a")], Token));
        Assert.Contains("passed over", forgotten.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_led_is_answered_before_the_next_group_is_written()
    {
        AppendQueue queue = writer.Queue();
        Task first = queue.AppendAsync([Slip.Of("first")], Token).AsTask();
        Task second = queue.AppendAsync([Slip.Of("second")], Token).AsTask();
        HeldGroup led = await writer.NextAsync(Token);
        led.Begin();
        led.End();
        HeldGroup next = await writer.NextAsync(Token);
        await first;
        Assert.False(second.IsCompleted);
        next.Begin();
        next.End();
        await second;
    }

    [Fact]
    public async Task What_goes_on_by_itself_holds_up_its_case_alone()
    {
        AppendQueue queue = writer.Queue();
        Task stuck = queue.AppendAsync([Slip.Of("stuck")], Token).AsTask();
        Task behind = queue.AppendAsync([Slip.Of("stuck", 1)], Token).AsTask();
        Task other = queue.AppendAsync([Slip.Of("other")], Token).AsTask();
        var rest = new TaskCompletionSource();
        HeldGroup group = await writer.NextAsync(Token);
        group.Begin();
        group.Appends[0].GoOn(_ => rest.Task);
        group.End();
        Assert.Equal("other", await EndAllAsync(other));
        Assert.False(stuck.IsCompleted);
        rest.SetException(new InvalidOperationException("at last"));
        Assert.Equal("at last", (await Assert.ThrowsAsync<InvalidOperationException>(() => stuck)).Message);
        Assert.Equal("stuck", await EndAllAsync(behind));
    }

    [Fact]
    public async Task A_group_is_written_in_the_surroundings_of_its_first_caller()
    {
        var tenant = new AsyncLocal<string>();
        List<string?> seen = [];
        AppendQueue queue = null!;
        var gate = new TaskCompletionSource();
        queue = new AppendQueue(
            async (appends, _) =>
            {
                seen.Add(tenant.Value);
                await gate.Task;
                Assert.All(appends, append => Assert.True(append.TryBegin()));
            },
            1);
        Task[] all = [.. new[] { "a", "b", "c" }.Select(async name =>
        {
            tenant.Value = name;
            await queue.AppendAsync([Slip.Of(name)], Token);
        })];
        gate.SetResult();
        await Task.WhenAll(all);
        Assert.Equal(["a", "b"], seen);
    }

    /// <summary>Ends every group as it comes, until all are answered; what was in them.</summary>
    private async Task<string> EndAllAsync(params Task[] all)
    {
        List<string> groups = [];
        for (int written = 0; written < all.Length;)
        {
            HeldGroup group = await writer.NextAsync(Token);
            groups.Add(group.Names);
            written += group.Begin().Length;
            group.End();
        }

        await Task.WhenAll(all);
        return string.Join(" / ", groups);
    }
}
