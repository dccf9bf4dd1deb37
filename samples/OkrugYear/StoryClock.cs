using NodaTime;
using SelfGov.Law;

namespace OkrugYear;

/// <summary>The clock of the story: it stands until the story moves it on, and reads the hours of one locality.</summary>
internal sealed class StoryClock(DateTimeZone zone) : IClock
{
    private Instant now;

    /// <summary>The last moment that earlier runs have recorded, of any case; the beginning of time where they recorded nothing.</summary>
    public Instant Recorded { get; private set; } = Instant.MinValue;

    public Instant GetCurrentInstant() => now;

    public Instant At(LocalDateTime moment) => moment.InZoneLeniently(zone).ToInstant();

    public LocalDateTime Local(Instant moment) => moment.InZone(zone).LocalDateTime;

    /// <summary>A moment until which something lasts, in words; a dash where nothing ends it.</summary>
    public Words End(Instant? moment) => moment is { } until ? Moments.End(Local(until)) : Words.Same("—");

    /// <summary>Begins at the last moment of an earlier run, where there was one; with several cases, at the latest of them.</summary>
    public void StartFrom(Instant? last)
    {
        if (last > Recorded)
        {
            Recorded = last.Value;
            now = last.Value;
        }
    }

    public void MoveTo(LocalDateTime moment)
    {
        Instant next = At(moment);
        if (next < now)
        {
            throw new StoryDepartsException($"The story cannot go back from {Local(now)} to {moment}.");
        }

        now = next;
    }
}
