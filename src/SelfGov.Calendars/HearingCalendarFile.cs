using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;
using NodaTime;
using SelfGov.Hearings;
using SelfGov.Law;

namespace SelfGov.Calendars;

/// <summary>
/// Writes the session and the time limits of a public hearing as an iCalendar file (RFC 5545), for the calendar of a clerk.
/// </summary>
/// <remarks>
/// Moments are written in UTC, so that no calendar program has to know the zones of Kazakhstan; a time limit that ends with a day is an
/// event
/// of that whole day. An entry keeps its identity from file to file, and its sequence is the version of the hearing: a program that reads a
/// later
/// file moves the event and adds no second one.
/// </remarks>
public static class HearingCalendarFile
{
    /// <summary>The file of a hearing as it stands. The same arguments give the same file.</summary>
    /// <param name="hearing">The hearing.</param>
    /// <param name="language">The language of the texts.</param>
    /// <param name="domain">The domain of the host, which makes the identities of the entries unique in the world; not empty.</param>
    /// <param name="now">The moment of writing.</param>
    /// <param name="calendar">The working days; those of Kazakhstan where null.</param>
    /// <returns>The text of the file: lines end with CR and LF and have at most 75 octets.</returns>
    /// <exception cref="ArgumentNullException">The hearing is null.</exception>
    /// <exception cref="ArgumentException">The domain is null, empty or white space.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The calendar does not cover a year that a limit reaches.</exception>
    public static string Write(PublicHearing hearing, Language language, string domain, Instant now, WorkCalendar? calendar = null)
    {
        ArgumentNullException.ThrowIfNull(hearing);
        ArgumentException.ThrowIfNullOrWhiteSpace(domain);
        var file = new Calendar { ProductId = "-//SelfGov//Public hearings//EN", Method = "PUBLISH" };
        foreach (HearingCalendarEntry entry in HearingCalendar.Of(hearing, calendar))
        {
            file.Events.Add(Event(hearing, entry, language, domain, now));
        }

        return new CalendarSerializer(file).SerializeToString()
            ?? throw new InvalidOperationException($"The calendar of case {hearing.Id} could not be written.");
    }

    private static CalendarEvent Event(
        PublicHearing hearing, HearingCalendarEntry entry, Language language, string domain, Instant now) => new()
        {
            Uid = $"{hearing.Id}.{hearing.Round.Number}.{entry.Code}@{domain}",
            DtStamp = new CalDateTime(now.ToDateTimeUtc()),
            Start = StartOf(hearing, entry),
            Summary = $"{entry.Text.In(language)}: {hearing.Subject}",
            Description = entry.Basis.Text.In(language),
            Location = entry.Place,
            Url = entry.Basis.Link,
            Sequence = (int)Math.Min(hearing.Version, int.MaxValue),
        };

    private static CalDateTime StartOf(PublicHearing hearing, HearingCalendarEntry entry)
    {
        LocalDateTime local = entry.At.InZone(hearing.Zone).LocalDateTime;
        return !entry.IsSession && local.TimeOfDay == LocalTime.Midnight
            ? new CalDateTime(local.Date.PlusDays(-1).ToDateOnly())
            : new CalDateTime(entry.At.ToDateTimeUtc());
    }
}
