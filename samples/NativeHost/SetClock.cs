using NodaTime;

namespace NativeHost;

/// <summary>A clock that says what it is set to, so that every run is the same.</summary>
internal sealed class SetClock(Instant moment) : IClock
{
    public Instant GetCurrentInstant() => moment;
}
