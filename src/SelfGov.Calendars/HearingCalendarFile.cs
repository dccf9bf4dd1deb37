using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;
using NodaTime;
using SelfGov.Hearings;
using SelfGov.Law;
using SelfGov.Workflow;
using CalendarNote = Ical.Net.CalendarComponents.Journal;

namespace SelfGov.Calendars;

/// <summary>
/// Writes the session and the time limits of a public hearing as an iCalendar file (RFC 5545), for the calendar of a clerk.
/// </summary>
/// <remarks>
/// Moments are written in UTC, so that no calendar program has to know the zones of Kazakhstan; a time limit that ends with a day is an
/// event of that whole day. An entry keeps its identity from file to file, and its sequence is the version of the hearing: a program that
/// reads a later file moves the event and adds no second one. The events of a hearing that was called off are written as cancelled, so
/// that such a program strikes them out. A hearing without a date is written as a note on where it stands: a file has at least one
/// component. No method is named: a published file would need an organiser (RFC 5546).
/// </remarks>
public static class HearingCalendarFile
{
    /// <summary>The file of a hearing as it stands. The same arguments give the same file.</summary>
    /// <param name="hearing">The hearing.</param>
    /// <param name="language">The language of the texts.</param>
    /// <param name="domain">The domain of the host, which makes the identities of the entries unique in the world; not empty.</param>
    /// <param name="now">The moment of writing.</param>
    /// <param name="calendar">The working days by which the host's cases count: those that its services have.</param>
    /// <returns>The text of the file: lines end with CR and LF and have at most 75 octets.</returns>
    /// <exception cref="ArgumentNullException">The hearing or the calendar is null.</exception>
    /// <exception cref="ArgumentException">The domain is null, empty or white space.</exception>
    /// <exception cref="ArgumentException">The calendar lacks a year that cases can reach.</exception>
    public static string Write(PublicHearing hearing, Language language, string domain, Instant now, WorkCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(hearing);
        ArgumentException.ThrowIfNullOrWhiteSpace(domain);
        var file = new Calendar { ProductId = "-//SelfGov//Public hearings//EN" };
        foreach (HearingCalendarEntry entry in HearingCalendar.Of(hearing, calendar))
        {
            file.Events.Add(Event(hearing, entry, language, domain, now));
        }

        foreach (HearingCalendarEntry entry in HearingCalendar.CalledOff(hearing, calendar))
        {
            CalendarEvent cancelled = Event(hearing, entry, language, domain, now);
            cancelled.Status = EventStatus.Cancelled;
            file.Events.Add(cancelled);
        }

        if (file.Events.Count == 0)
        {
            file.Journals.Add(Note(hearing, language, domain, now));
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
            Description = entry.Provisional is { } mayMove
                ? $"{entry.Basis.Text.In(language)}\n{mayMove.In(language)}"
                : entry.Basis.Text.In(language),
            Location = entry.Place,
            Url = entry.Basis.Link,
            Sequence = (int)Math.Min(hearing.Version, int.MaxValue),
        };

    private static CalendarNote Note(PublicHearing hearing, Language language, string domain, Instant now)
    {
        MapState state = HearingLifecycle.Under(hearing.Profile).Map.States.Single(state => state.Name == $"{hearing.State}");
        var note = new CalendarNote
        {
            Uid = $"{hearing.Id}.{hearing.Round.Number}.state@{domain}",
            DtStamp = new CalDateTime(now.ToDateTimeUtc()),
            Summary = hearing.Subject is null ? state.Text.In(language) : $"{state.Text.In(language)}: {hearing.Subject}",
            Description = state.Basis.Text.In(language),
            Url = state.Basis.Link,
            Sequence = (int)Math.Min(hearing.Version, int.MaxValue),
        };
        if (hearing.State == HearingState.Cancelled)
        {
            note.Status = JournalStatus.Cancelled;
        }

        return note;
    }

    private static CalDateTime StartOf(PublicHearing hearing, HearingCalendarEntry entry)
    {
        LocalDateTime local = entry.At.InZone(hearing.Zone).LocalDateTime;
        return !entry.IsSession && local.TimeOfDay == LocalTime.Midnight
            ? new CalDateTime(local.Date.PlusDays(-1).ToDateOnly())
            : new CalDateTime(entry.At.ToDateTimeUtc());
    }
}
