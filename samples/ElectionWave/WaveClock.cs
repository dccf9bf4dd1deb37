using NodaTime;

namespace ElectionWave;

/// <summary>The clock of the wave: it stands until the story moves it on.</summary>
internal sealed class WaveClock : IClock
{
    private Instant now;

    public Instant GetCurrentInstant() => now;

    public void MoveTo(Instant moment) => now = moment;
}
