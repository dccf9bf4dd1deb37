using System.Collections.Immutable;
using NodaTime;
using SelfGov.Kazakhstan;
using SelfGov.Law;
using SelfGov.Workflow;

namespace SelfGov.Hearings;

/// <summary>The session and the time limits of a hearing as entries of a calendar.</summary>
public static class HearingCalendar
{
    /// <summary>
    /// The entries of a hearing as it stands, the earliest first: what is done already is left out, what is overdue is not.
    /// </summary>
    /// <param name="hearing">The hearing.</param>
    /// <param name="calendar">The working days; <see cref="KazakhstanCalendar.Work"/> where null.</param>
    /// <exception cref="ArgumentNullException">The hearing is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The calendar does not cover a year that a limit reaches.</exception>
    public static ImmutableArray<HearingCalendarEntry> Of(PublicHearing hearing, WorkCalendar? calendar = null)
    {
        ArgumentNullException.ThrowIfNull(hearing);
        if (hearing.State is HearingState.Closed or HearingState.Cancelled)
        {
            return [];
        }

        var limits = new HearingLimits(hearing.Profile, calendar ?? KazakhstanCalendar.Work);
        bool begun = hearing.Round.OpenedOn is not null || hearing.Round.ConcludedOn is not null || hearing.Round.NotHeld is not null;
        ImmutableArray<Limit<PublicHearing>> held = hearing.Profile.Form == HearingForm.Meeting
            ? [limits.CommentsClose, limits.SessionBegins]
            : [limits.DiscussionEnds];
        ImmutableArray<Limit<PublicHearing>> before = [limits.Agreement, .. limits.Notices, limits.Materials, .. held];
        ImmutableArray<Limit<PublicHearing>> after =
            [limits.SessionEnds, limits.Signing, limits.HandOver, limits.Publication, limits.Answer];
        return
        [
            .. (begun ? after : [.. before, .. after])
                .Select(limit => (Limit: limit, At: limit.At(hearing)))
                .Where(entry => entry.At is not null)
                .Select(entry => Entry(hearing, entry.Limit, entry.At!.Value, entry.Limit == limits.SessionBegins))
                .OrderBy(entry => entry.At),
        ];
    }

    private static HearingCalendarEntry Entry(PublicHearing hearing, Limit<PublicHearing> limit, NodaTime.Instant at, bool isSession) =>
        new(limit.Code, limit.Text, limit.Basis, at, isSession, isSession ? hearing.Round.Schedule?.Place : null);
}

/// <summary>A moment of a hearing for a calendar: the session, or the end of a time limit.</summary>
/// <param name="Code">A stable code for programs, such as <c>session.begins</c>.</param>
/// <param name="Text">The moment in words.</param>
/// <param name="Basis">The place in the law that sets it.</param>
/// <param name="At">The moment. What is due is done before it.</param>
/// <param name="IsSession">Whether it is the session, rather than the end of a time limit.</param>
/// <param name="Place">Where the session is held; null for others.</param>
public sealed record HearingCalendarEntry(string Code, Words Text, Citation Basis, Instant At, bool IsSession, string? Place);
