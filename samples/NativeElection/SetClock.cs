using NodaTime;

namespace NativeElection;

/// <summary>A clock that is set by hand, so that the program prints the same on every day.</summary>
internal sealed class SetClock(Instant now) : IClock
{
    internal void MoveTo(Instant later) => now = later;

    /// <inheritdoc/>
    public Instant GetCurrentInstant() => now;
}
