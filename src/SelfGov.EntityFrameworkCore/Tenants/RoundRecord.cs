using System.Diagnostics;
using NodaTime;

namespace SelfGov.EntityFrameworkCore.Tenants;

/// <summary>How it goes with the rounds of one kind for one tenant: when the next one comes, and what the last ones came to.</summary>
internal sealed class RoundRecord
{
    /// <summary>
    /// The shortest pause between rounds for a tenant that nobody uses in this process: what others append, they look after themselves.
    /// </summary>
    internal static readonly Duration PauseOfUnused = Duration.FromSeconds(15);

    private static readonly Duration LongestPauseAfterFailures = Duration.FromMinutes(5);

    private Duration interval = PauseOfUnused;
    private Duration next;
    private long started = Stopwatch.GetTimestamp();

    /// <summary>When the next round comes, by the stopwatch.</summary>
    internal long Due { get; private set; } = Stopwatch.GetTimestamp();

    /// <summary>How many rounds have failed since the last that did not.</summary>
    internal int Failures { get; private set; }

    /// <summary>What the last round failed of; null where it did not.</summary>
    internal Exception? Error { get; private set; }

    internal bool IsReader { get; private set; }

    /// <summary>When the last round began that came to the end, by the clock of the host; null where none has.</summary>
    internal Instant? Upto { get; private set; }

    internal void Begin(IRounds rounds)
    {
        (interval, IsReader) = (rounds.Interval, rounds.IsReader);
        started = Stopwatch.GetTimestamp();
    }

    /// <param name="began">When it began, by the clock of the host.</param>
    /// <param name="wasCut">Whether more is to be done at once.</param>
    /// <param name="isUsed">Whether anybody uses the tenant.</param>
    internal void Succeeded(Instant began, bool wasCut, bool isUsed)
    {
        (Failures, Error) = (0, null);
        Upto = wasCut ? Upto : began;
        Due = wasCut ? Stopwatch.GetTimestamp() : After(started, isUsed ? interval : Duration.Max(interval, PauseOfUnused));
    }

    /// <returns>The pause until the next one.</returns>
    internal Duration Failed(Exception exception)
    {
        Duration pause = Failures == 0 ? interval : next;
        (Failures, Error) = (Failures + 1, exception);
        next = Duration.Min(pause * 2, Duration.Max(interval, LongestPauseAfterFailures));
        Due = After(Stopwatch.GetTimestamp(), pause);
        return pause;
    }

    /// <summary>Somebody has begun to use the tenant.</summary>
    internal void Used() => Due = Failures > 0 ? Due : Math.Min(Due, After(started, interval));

    private static long After(long moment, Duration pause) => moment + (long)(pause.TotalSeconds * Stopwatch.Frequency);
}
