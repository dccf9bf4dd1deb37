using NodaTime;
using SelfGov.Kazakhstan;
using SelfGov.Law;
using SelfGov.Law.Changes;
using SelfGov.Workflow;

namespace SelfGov.Hearings;

/// <summary>The effect of a change of law on the calendar of one hearing: the same place and day under two profiles.</summary>
public static class HearingCalendarChanges
{
    private static readonly Words NotLater = new("{0:дан} кешіктірмей", "не позднее {0}", "not later than {0}");

    /// <summary>
    /// Compares the time limits of one hearing under two profiles. The hearing ends on its announced day, and every later act is done on
    /// the last day that the profile leaves for it, or at once where it sets none.
    /// </summary>
    /// <param name="first">The profile in one edition.</param>
    /// <param name="second">The profile in another.</param>
    /// <param name="unit">The unit in which it is held.</param>
    /// <param name="initiated">The day on which it was initiated.</param>
    /// <param name="schedule">Its place and time.</param>
    /// <param name="traits">What sets it apart from others of its kind.</param>
    /// <param name="calendar">The working days; <see cref="KazakhstanCalendar.Work"/> where null.</param>
    /// <exception cref="ArgumentNullException">A profile, the unit or the schedule is null.</exception>
    /// <exception cref="ArgumentException">The schedule is not one of the form in which a profile holds the hearing.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The calendar does not cover a year that a limit reaches.</exception>
    public static CalendarComparison Of(
        HearingProfile first, HearingProfile second, Locality unit, LocalDate initiated, HearingSchedule schedule,
        HearingTraits traits = HearingTraits.None, WorkCalendar? calendar = null)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        ArgumentNullException.ThrowIfNull(unit);
        ArgumentNullException.ThrowIfNull(schedule);
        return CalendarComparison.Of(first.Id, StepsOf(first), second.Id, StepsOf(second));

        IEnumerable<CalendarStep> StepsOf(HearingProfile profile)
        {
            if (!schedule.Fits(profile.Form))
            {
                throw new ArgumentException(
                    $"Profile {profile.Id} holds a hearing as a {profile.Form}; the schedule is of another form.", nameof(schedule));
            }

            PublicHearing hearing = new PublicHearing(new CaseId("planned"), profile) with
            {
                Unit = unit,
                Traits = traits,
                InitiatedOn = initiated,
                Round = HearingRound.First with { Schedule = schedule },
            };
            var limits = new HearingLimits(profile, KazakhstanCalendar.OrWork(calendar));
            return Before(hearing, limits).Concat(After(hearing, limits)).OfType<CalendarStep>();
        }
    }

    private static IEnumerable<CalendarStep?> Before(PublicHearing hearing, HearingLimits limits)
    {
        yield return Due(limits.Agreement, hearing);
        foreach (Limit<PublicHearing> notice in limits.Notices)
        {
            yield return Due(notice, hearing);
        }

        yield return Due(limits.Materials, hearing);
        if (hearing.Profile.Form == HearingForm.Discussion)
        {
            yield return hearing.Profile.CommentsHour is null ? null : Due(limits.CommentsClose, hearing);
            yield return Due(limits.DiscussionEnds, hearing);
            yield break;
        }

        yield return hearing.Profile.CommentsClose is null ? null : Due(limits.CommentsClose, hearing);
        LocalDateTime session = hearing.Round.Schedule!.Session!.Value;
        yield return new CalendarStep(
            limits.SessionBegins.Code, limits.SessionBegins.Text, session.Date, Words.Of(session), limits.SessionBegins.Basis);
    }

    private static IEnumerable<CalendarStep?> After(PublicHearing hearing, HearingLimits limits)
    {
        LocalDate held = hearing.Round.Schedule!.Last ?? hearing.Round.Schedule.Day;
        yield return Due(limits.SessionEnds, hearing with { Round = hearing.Round with { OpenedOn = held } });
        PublicHearing concluded = hearing with { Round = hearing.Round with { OpenedOn = held, ConcludedOn = held } };
        CalendarStep? signing = Due(limits.Signing, concluded);
        yield return signing;
        PublicHearing signed = concluded with { Round = concluded.Round with { SignedOn = signing?.LastDay ?? held } };
        CalendarStep? handOver = Due(limits.HandOver, signed);
        yield return handOver;
        yield return Due(limits.Publication, signed);
        PublicHearing sent = signed with { Round = signed.Round with { HandedOverOn = handOver?.LastDay ?? signed.Round.SignedOn } };
        yield return Due(limits.Answer, sent);
    }

    // The moment is the start of the day after the last one, unless the act sets an hour.
    private static CalendarStep? Due(Limit<PublicHearing> limit, PublicHearing hearing)
    {
        if (limit.At(hearing) is not { At: var moment, Provisional: var mayMove })
        {
            return null;
        }

        LocalDate last = moment.Minus(Duration.Epsilon).InZone(hearing.Zone).Date;
        LocalDateTime local = moment.InZone(hearing.Zone).LocalDateTime;
        Words when = local.TimeOfDay == LocalTime.Midnight ? NotLater.With(Words.Of(last)) : BeforeHour.With(Words.Of(local));
        return new CalendarStep(
            limit.Code, limit.Text, last, mayMove is null ? when : Words.Same("{0} ({1})").With(when, mayMove), limit.Basis);
    }

    private static readonly Words BeforeHour = new("{0:ға} дейін", "до {0}", "before {0}");
}
