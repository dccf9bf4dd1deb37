using System.Collections.Concurrent;
using System.Collections.Immutable;
using SelfGov.EntityFrameworkCore.Storage.Appends;
using SelfGov.Journal;
using Xunit;

namespace SelfGov.EntityFrameworkCore.Appends;

/// <summary>Hostile schedules: writers that stumble, fail and dawdle, callers who are cancelled at any point, several lanes.</summary>
public sealed class AppendScheduleTests
{
    private static readonly int Schedules = Scale.Of(400);

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(5)]
    public async Task Every_caller_is_told_what_became_of_his_append(int lanes)
    {
        for (uint seed = 1; seed <= Schedules; seed++)
        {
            var schedule = new Schedule(seed * 10 + (uint)lanes, lanes);
            await schedule.RunAsync();
        }
    }

    /// <summary>A store that keeps versions, and callers who append to a few cases of it.</summary>
    private sealed class Schedule
    {
        private const int Cases = 6;
        private readonly Dice dice;
        private readonly uint seed;
        private readonly AppendQueue queue;
        private readonly ConcurrentDictionary<string, byte> writing = new();
        private readonly ConcurrentDictionary<string, ImmutableArray<string>> stored = new();

        internal Schedule(uint seed, int lanes)
        {
            this.seed = seed;
            dice = new Dice(seed);
            queue = new AppendQueue(WriteAsync, lanes);
        }

        internal async Task RunAsync()
        {
            ConcurrentBag<(string Name, string Told)> told = [];
            await Task.WhenAll(Enumerable.Range(0, 8).Select(caller => Task.Run(async () =>
            {
                for (int number = 0; number < 12; number++)
                {
                    string name = $"{caller}.{number}";
                    told.Add((name, await AppendAsync(name)));
                    await DawdleAsync();
                }
            }))).WaitAsync(TimeSpan.FromSeconds(60));

            // What callers gave up may still be written.
            Assert.True(SpinWait.SpinUntil(() => writing.IsEmpty, TimeSpan.FromSeconds(20)));
            List<string> all = [.. stored.Values.SelectMany(names => names)];
            Assert.Equal(all.Count, all.Distinct().Count());
            foreach ((string name, string answer) in told)
            {
                bool isStored = all.Contains(name) || all.Contains($"{name}'");
                Assert.True(answer == "unknown" || isStored == (answer == "stored"), $"seed {seed}: {name} is {answer}, {isStored}");
                Assert.True(all.Contains(name) == all.Contains($"{name}'") || !IsToTwo(name), $"seed {seed}: {name} is half stored");
            }
        }

        private async Task<string> AppendAsync(string name)
        {
            int chosen = Roll(Cases);
            using var cancelling = new CancellationTokenSource();
            Task cancelled = Roll(3) == 0 ? CancelAsync(cancelling) : Task.CompletedTask;
            ImmutableArray<JournalBatch> batches = IsToTwo(name)
                ? [Slip.Of($"case {chosen}", payload: name), Slip.Of($"case {(chosen + 1) % Cases}", payload: $"{name}'")]
                : [Slip.Of($"case {chosen}", payload: name)];
            try
            {
                await queue.AppendAsync(batches, cancelling.Token);
                return "stored";
            }
            catch (OutcomeUnknownException)
            {
                return "unknown";
            }
            catch (OperationCanceledException)
            {
                return "withdrawn";
            }
            catch (Stumble)
            {
                return "failed";
            }
            finally
            {
                await cancelled;
            }
        }

        private async ValueTask WriteAsync(ImmutableArray<PendingAppend> appends, CancellationToken cancellationToken)
        {
            Assert.True(appends.Length == 1 || appends.All(append => append.Batches.Length == 1));
            await DawdleAsync();
            ThrowSometimes(cancellationToken);
            List<PendingAppend> begun = [];
            foreach (PendingAppend append in appends.Where(append => append.TryBegin()))
            {
                Enter(append);
                begun.Add(append);
                await DawdleAsync();
            }

            try
            {
                ThrowSometimes(cancellationToken);
                foreach (PendingAppend append in begun)
                {
                    switch (Roll(6))
                    {
                        case 0:
                            append.Fail(new Stumble());
                            break;
                        case 1:
                            append.GoOn(_ => RestAsync(append));
                            break;
                        default:
                            Store(append);
                            break;
                    }
                }
            }
            finally
            {
                foreach (PendingAppend append in begun.Where(append => append.Rest is null))
                {
                    Leave(append);
                }
            }

            await DawdleAsync();
        }

        private async Task RestAsync(PendingAppend append)
        {
            try
            {
                await DawdleAsync();
                ThrowSometimes(CancellationToken.None);
                Store(append);
            }
            finally
            {
                Leave(append);
            }
        }

        private void Store(PendingAppend append)
        {
            foreach (JournalBatch batch in append.Batches)
            {
                stored.AddOrUpdate(
                    batch.Case.ToString(), [batch.Entries[0].Payload], (_, names) => names.Add(batch.Entries[0].Payload));
            }
        }

        private void Enter(PendingAppend append) =>
            Assert.All(append.Batches, batch => Assert.True(writing.TryAdd(batch.Case.ToString(), 0), $"seed {seed}"));

        private void Leave(PendingAppend append) =>
            Assert.All(append.Batches, batch => Assert.True(writing.TryRemove(batch.Case.ToString(), out _), $"seed {seed}"));

        private void ThrowSometimes(CancellationToken cancellationToken)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (Roll(12) == 0)
            {
                throw new Stumble();
            }
        }

        private async Task CancelAsync(CancellationTokenSource source)
        {
            await DawdleAsync();
            await source.CancelAsync();
        }

        private async Task DawdleAsync()
        {
            switch (Roll(8))
            {
                case 0:
                    await Task.Delay(1);
                    break;
                case 1:
                    Thread.Sleep(0);
                    break;
                case < 5:
                    await Task.Yield();
                    break;
                default:
                    break;
            }
        }

        private static bool IsToTwo(string name) => name.EndsWith('7');

        private int Roll(int sides)
        {
            lock (dice)
            {
                return dice.Below(sides);
            }
        }
    }

    private sealed class Stumble : Exception;
}
