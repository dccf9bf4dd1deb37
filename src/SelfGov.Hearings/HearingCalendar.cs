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
    /// The entries of a hearing as it stands, the earliest first: what is done already is left out, what is overdue is not. A hearing that
    /// is closed or called off has none.
    /// </summary>
    /// <param name="hearing">The hearing.</param>
    /// <param name="calendar">The working days by which the host's cases count: those that its services have.</param>
    /// <exception cref="ArgumentNullException">The hearing or the calendar is null.</exception>
    /// <exception cref="ArgumentException">The calendar lacks a year that cases can reach.</exception>
    public static ImmutableArray<HearingCalendarEntry> Of(PublicHearing hearing, WorkCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(hearing);
        ArgumentNullException.ThrowIfNull(calendar);
        return hearing.State is HearingState.Closed or HearingState.Cancelled ? [] : Standing(hearing, calendar);
    }

    /// <summary>
    /// The entries that a hearing had when it was called off, the earliest first: what a calendar that was told of them has to strike out.
    /// Empty where it was not called off.
    /// </summary>
    /// <param name="hearing">The hearing.</param>
    /// <param name="calendar">The working days by which the host's cases count: those that its services have.</param>
    /// <exception cref="ArgumentNullException">The hearing or the calendar is null.</exception>
    /// <exception cref="ArgumentException">The calendar lacks a year that cases can reach.</exception>
    public static ImmutableArray<HearingCalendarEntry> CalledOff(PublicHearing hearing, WorkCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(hearing);
        ArgumentNullException.ThrowIfNull(calendar);
        return hearing.State == HearingState.Cancelled ? Standing(hearing, calendar) : [];
    }

    private static ImmutableArray<HearingCalendarEntry> Standing(PublicHearing hearing, WorkCalendar calendar)
    {
        var limits = new HearingLimits(hearing.Profile, KazakhstanCalendar.OrWork(calendar));
        bool begun = hearing.Round.OpenedOn is not null || hearing.Round.ConcludedOn is not null || hearing.Round.NotHeld is not null;
        ImmutableArray<Limit<PublicHearing>> held = hearing.Profile.Form == HearingForm.Meeting
            ? [limits.CommentsClose, limits.SessionBegins]
            : hearing.Profile.CommentsHour is null ? [limits.DiscussionEnds] : [limits.CommentsClose, limits.DiscussionEnds];
        ImmutableArray<Limit<PublicHearing>> before =
            [limits.Agreement, .. limits.Notices, limits.Posting, limits.Materials, .. held];
        ImmutableArray<Limit<PublicHearing>> after =
        [
            limits.CommentAnswers, limits.SessionEnds, limits.NotHeldNotice, limits.Signing, limits.HandOver, limits.Publication,
            limits.Answer, limits.Application,
        ];
        return
        [
            .. (begun ? after : [.. before, .. after])
                .Select(limit => (Limit: limit, At: limit.At(hearing)))
                .Where(entry => entry.At is not null)
                .Select(entry => Entry(hearing, entry.Limit, entry.At!.Value, entry.Limit == limits.SessionBegins))
                .OrderBy(entry => entry.At),
        ];
    }

    private static HearingCalendarEntry Entry(PublicHearing hearing, Limit<PublicHearing> limit, Moment at, bool isSession) =>
        new(limit.Code, limit.Text, limit.Basis, at.At, isSession, isSession ? hearing.Round.Schedule?.Place : null)
        {
            Provisional = at.Provisional,
        };
}

/// <summary>A moment of a hearing for a calendar: the session, or the end of a time limit.</summary>
/// <param name="Code">A stable code for programs, such as <c>session.begins</c>.</param>
/// <param name="Text">The moment in words.</param>
/// <param name="Basis">The place in the law that sets it.</param>
/// <param name="At">The moment. What is due is done before it.</param>
/// <param name="IsSession">Whether it is the session, rather than the end of a time limit.</param>
/// <param name="Place">Where the session is held; null for others.</param>
public sealed record HearingCalendarEntry(string Code, Words Text, Citation Basis, Instant At, bool IsSession, string? Place)
{
    /// <summary>Why the moment may still move: it was counted in a year whose days off are not settled. Null where it is settled.</summary>
    public Words? Provisional { get; init; }
}
