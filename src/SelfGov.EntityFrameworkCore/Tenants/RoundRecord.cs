using System.Diagnostics;
using NodaTime;
using SelfGov.EntityFrameworkCore.Observation;

namespace SelfGov.EntityFrameworkCore.Tenants;

/// <summary>How it goes with the rounds of one kind for one tenant: when the next one comes, and what the last ones came to.</summary>
/// <param name="since">Since when they are waited for, by the clock of the host.</param>
internal sealed class RoundRecord(Instant since)
{
    /// <summary>
    /// The shortest pause between rounds for a tenant that nobody uses in this process: what others append, they look after themselves.
    /// </summary>
    internal static readonly Duration PauseOfUnused = Duration.FromSeconds(15);

    private static readonly Duration LongestPauseAfterFailures = Duration.FromMinutes(5);

    // What does not answer for so long holds up no other; who has never answered, or not the last time, has less.
    private static readonly TimeSpan Slow = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan SlowOfOthers = TimeSpan.FromSeconds(1);

    private Duration interval = PauseOfUnused;
    private Duration next;
    private Instant heard = since;
    private long started = Stopwatch.GetTimestamp();
    private bool wasUsed;

    /// <summary>What is done.</summary>
    internal string Name { get; private set; } = string.Empty;

    /// <summary>When the next round comes, by the stopwatch.</summary>
    internal long Due { get; private set; } = Stopwatch.GetTimestamp();

    /// <summary>How many rounds have failed since the last that did not.</summary>
    internal int Failures { get; private set; }

    /// <summary>What the last round failed of; null where it did not.</summary>
    internal Exception? Error { get; private set; }

    internal bool IsReader { get; private set; }

    internal bool IsRunning { get; private set; }

    /// <summary>What the next one is expected to be.</summary>
    internal Standing Standing { get; private set; } = Standing.Untried;

    /// <summary>Whether it has not answered for so long that others take its place.</summary>
    internal bool IsSlow =>
        IsRunning && Stopwatch.GetElapsedTime(started) > (Standing == Standing.Proven ? Slow : SlowOfOthers);

    /// <summary>When the last round began that came to the end, by the clock of the host; null where none has.</summary>
    internal Instant? Upto { get; private set; }

    /// <summary>How long nothing may be heard of it: four intervals, and a minute at least.</summary>
    internal Duration LongestSilence => RoundState.LongestSilenceOf(interval);

    /// <summary>For how long nothing was heard of it: since it began to run, or ended.</summary>
    internal Duration Silence(Instant now) => Duration.Max(now - heard, Duration.Zero);

    /// <summary>Takes note of what it is a record of.</summary>
    internal void Know(IRounds rounds) => (Name, interval, IsReader) = (rounds.Name, rounds.Interval, rounds.IsReader);

    internal void Begin(Instant now) => (started, heard, IsRunning, wasUsed) = (Stopwatch.GetTimestamp(), now, true, false);

    /// <summary>It has its turn a little later: too many of its kind do not answer.</summary>
    internal void Postpone() => Due = After(Stopwatch.GetTimestamp(), PauseOfUnused);

    /// <param name="began">When it began, by the clock of the host.</param>
    /// <param name="wasCut">Whether more is to be done at once.</param>
    /// <param name="isUsed">Whether anybody uses the tenant.</param>
    internal void Succeeded(Instant began, bool wasCut, bool isUsed)
    {
        (Failures, Error) = (0, null);
        Standing = Stopwatch.GetElapsedTime(started) > Slow ? Standing.Suspect : Standing.Proven;
        Upto = wasCut ? Upto : began;
        Due = wasCut ? Stopwatch.GetTimestamp()
            : After(started, isUsed || wasUsed ? interval : Duration.Max(interval, PauseOfUnused));
    }

    /// <returns>The pause until the next one.</returns>
    internal Duration Failed(Exception exception)
    {
        Duration pause = Failures == 0 ? interval : next;
        (Failures, Error, Standing) = (Failures + 1, exception, Standing.Suspect);
        next = Duration.Min(pause * 2, Duration.Max(interval, LongestPauseAfterFailures));
        Due = After(Stopwatch.GetTimestamp(), pause);
        return pause;
    }

    internal void End(Instant now) => (IsRunning, heard) = (false, now);

    /// <summary>Somebody has begun to use the tenant.</summary>
    internal void Used()
    {
        wasUsed = true;
        Due = Failures > 0 ? Due : Math.Min(Due, After(started, interval));
    }

    private static long After(long moment, Duration pause) => moment + (long)(pause.TotalSeconds * Stopwatch.Frequency);
}
