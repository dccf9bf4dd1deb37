using NodaTime;

namespace SelfGov.EntityFrameworkCore.Observation;

/// <summary>How it goes with something that is done again and again while a host runs.</summary>
/// <param name="name">What is done: <c>scheduler</c>, or the name of a reader.</param>
/// <param name="clock">The clock.</param>
/// <param name="lag">How far a reader is behind, null as long as it does not know; no function for what is no reader.</param>
internal sealed class RoundState(string name, IClock clock, Func<Duration?>? lag = null)
{
    private volatile Failure? failure;
    private volatile object begun = clock.GetCurrentInstant();

    internal string Name => name;

    internal bool IsReader => lag is not null;

    /// <summary>How many rounds have failed since the last that did not.</summary>
    internal int Failures => failure?.Count ?? 0;

    /// <summary>What the last round failed of; null where it did not.</summary>
    internal Exception? Error => failure?.Error;

    /// <summary>How far a reader is behind: where it does not know yet, as long as it has been at it.</summary>
    internal Duration Lag => lag?.Invoke() ?? Duration.Max(clock.GetCurrentInstant() - (Instant)begun, Duration.Zero);

    internal void Begin() => begun = clock.GetCurrentInstant();

    internal void Succeeded() => failure = null;

    internal void Failed(Exception exception) => failure = new((failure?.Count ?? 0) + 1, exception);

    private sealed record Failure(int Count, Exception Error);
}
