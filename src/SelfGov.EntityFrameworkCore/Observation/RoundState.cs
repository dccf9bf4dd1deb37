using NodaTime;

namespace SelfGov.EntityFrameworkCore.Observation;

/// <summary>How it goes with something that is done again and again while a host runs.</summary>
/// <param name="name">What is done: <c>scheduler</c>, or the name of a reader.</param>
/// <param name="clock">The clock.</param>
/// <param name="interval">The pause between rounds.</param>
/// <param name="lag">How far a reader is behind, null as long as it does not know; no function for what is no reader.</param>
internal sealed class RoundState(string name, IClock clock, Duration interval, Func<Duration?>? lag = null)
{
    private const int RoundsMissed = 4;

    // Short pauses do not make rounds short.
    private static readonly Duration ShortestSilence = Duration.FromMinutes(1);

    private volatile Failure? failure;
    private volatile object begun = clock.GetCurrentInstant();
    private volatile object alive = clock.GetCurrentInstant();
    private volatile object? done;

    internal string Name => name;

    internal bool IsReader => lag is not null;

    /// <summary>How many rounds have failed since the last that did not.</summary>
    internal int Failures => failure?.Count ?? 0;

    /// <summary>What the last round failed of; null where it did not.</summary>
    internal Exception? Error => failure?.Error;

    /// <summary>How far a reader is behind: where it does not know yet, as long as it has been at it.</summary>
    internal Duration Lag => lag?.Invoke() ?? Since(begun);

    /// <summary>How long ago the last round ended well; null before the first.</summary>
    internal Duration? Age => done is { } moment ? Since(moment) : null;

    /// <summary>For how long nothing has been heard of it, neither a round that ended nor a step of one.</summary>
    internal Duration Silence => Since(alive);

    /// <summary>How long it may be silent: four intervals, and a minute at least.</summary>
    internal Duration LongestSilence => LongestSilenceOf(interval);

    internal static Duration LongestSilenceOf(Duration interval) => Duration.Max(interval * RoundsMissed, ShortestSilence);

    /// <summary>A reader begins with the first entry again.</summary>
    internal void Begin() => begun = clock.GetCurrentInstant();

    /// <summary>Runs from now on; what was before is no matter of what runs.</summary>
    internal void Started()
    {
        (failure, done) = (null, null);
        begun = alive = clock.GetCurrentInstant();
    }

    /// <summary>A round is long, and goes on.</summary>
    internal void Lives() => alive = clock.GetCurrentInstant();

    internal void Succeeded()
    {
        failure = null;
        done = clock.GetCurrentInstant();
        Lives();
    }

    internal void Failed(Exception exception)
    {
        failure = new((failure?.Count ?? 0) + 1, exception);
        Lives();
    }

    private Duration Since(object moment) => Duration.Max(clock.GetCurrentInstant() - (Instant)moment, Duration.Zero);

    private sealed record Failure(int Count, Exception Error);
}
