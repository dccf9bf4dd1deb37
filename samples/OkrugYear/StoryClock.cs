using NodaTime;

namespace OkrugYear;

/// <summary>The clock of the story: it stands until the story moves it on, and reads the hours of one locality.</summary>
internal sealed class StoryClock(DateTimeZone zone) : IClock
{
    private Instant now;

    public Instant GetCurrentInstant() => now;

    public Instant At(LocalDateTime moment) => moment.InZoneLeniently(zone).ToInstant();

    public LocalDateTime Local(Instant moment) => moment.InZone(zone).LocalDateTime;

    /// <summary>Begins at the last moment of an earlier run, where there was one.</summary>
    public void StartFrom(Instant? last)
    {
        if (last > now)
        {
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
