using NodaTime;
using SelfGov.Journal;

namespace SelfGov.EntityFrameworkCore;

/// <summary>Does something again and again while a host runs: whatever goes wrong in a round, the next one comes.</summary>
internal static class Rounds
{
    private static readonly Duration ShortestInterval = Duration.FromMilliseconds(1);
    private static readonly Duration LongestInterval = Duration.FromDays(1);
    private static readonly Duration LongestPauseAfterFailures = Duration.FromMinutes(5);

    /// <param name="roundAsync">One round.</param>
    /// <param name="interval">The pause between rounds; after failures it doubles, up to 5 minutes.</param>
    /// <param name="failed">Told what went wrong, and how long the pause is.</param>
    /// <param name="stoppingToken">Nothing but this ends it.</param>
    internal static async Task RepeatAsync(
        Func<CancellationToken, Task> roundAsync, Duration interval, Action<Exception, Duration> failed, CancellationToken stoppingToken)
    {
        Duration next = interval;
        while (!stoppingToken.IsCancellationRequested)
        {
            Duration pause = interval;
            try
            {
                await roundAsync(stoppingToken).ConfigureAwait(false);
                next = interval;
            }
            catch (Exception exception) when (!IsStop(exception, stoppingToken))
            {
                pause = next;
                next = Duration.Min(next * 2, Duration.Max(interval, LongestPauseAfterFailures));
                failed(exception, pause);
            }

            await Task.Delay(pause.ToTimeSpan(), stoppingToken).ConfigureAwait(false);
        }
    }

    /// <summary>Whether something ended because the host stops. Anything else, somebody else's cancellation too, is an error.</summary>
    internal static bool IsStop(Exception exception, CancellationToken stoppingToken) =>
        exception is OperationCanceledException && stoppingToken.IsCancellationRequested;

    /// <summary>Whether an error concerns one case; what passes by itself concerns all of them.</summary>
    internal static bool IsOfCase(Exception exception, CancellationToken stoppingToken) =>
        !IsStop(exception, stoppingToken) && exception is not JournalUnavailableException { IsTransient: true };

    /// <exception cref="ArgumentOutOfRangeException">The time is shorter than a millisecond or longer than a day.</exception>
    internal static Duration Checked(Duration time, string name)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(time, ShortestInterval, name);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(time, LongestInterval, name);
        return time;
    }
}
