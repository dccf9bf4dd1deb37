using System.Collections.Immutable;
using NodaTime;
using NodaTime.TimeZones;
using SelfGov.Law;
using SelfGov.Workflow;

namespace SelfGov.Hearings;

/// <summary>The moments that a profile sets for a hearing.</summary>
/// <remarks>A limit is null before its anchor and, where it is a duty, once the duty is done.</remarks>
internal sealed class HearingLimits
{
    private readonly HearingProfile profile;
    private readonly WorkCalendar calendar;

    internal HearingLimits(HearingProfile profile, WorkCalendar calendar)
    {
        this.profile = profile;
        this.calendar = calendar;
        Agreement = new("agreement.due", new("келісу мерзімінің соңы", "окончание срока согласования", "the end of the time to agree"),
            profile.AgreementAnswer?.Basis ?? profile.Basis,
            hearing => hearing.Round.Agreed is null && hearing.Round.Number == 1
                ? After(profile.AgreementAnswer?.Value, hearing.InitiatedOn, hearing)
                : null);
        Notices = [.. profile.Notices.Select(Notice)];
        Materials = new("materials.due",
            new("материалдарды ашу мерзімінің соңы", "окончание срока открытия материалов", "the last day to open the materials"),
            profile.Materials?.Basis ?? profile.Basis,
            hearing => hearing.Round.MaterialsOn is null ? Before(profile.Materials?.Value, hearing) : null);
        SessionBegins = new("session.begins", new("жарияланған уақыт", "объявленное время начала", "the announced hour"),
            profile.Basis, hearing => hearing.Round.Schedule?.Session is { } session ? Local(session, hearing) : null);
        SessionDayEnds = new("session.day-ends", new("жарияланған күннің соңы", "конец объявленного дня", "the end of the announced day"),
            profile.Basis, hearing => hearing.Round.Schedule?.Session is { } session ? EndOf(session.Date, hearing) : null);
        CommentsClose = new("comments.close",
            new("жазбаша ескертпелер қабылдаудың соңы", "окончание приёма письменных замечаний", "the close of written comments"),
            profile.CommentsClose?.Basis ?? profile.Basis, CommentsCloseAt);
        DiscussionEnds = new("discussion.ends",
            new("талқылаудың соңғы күнінің соңы", "окончание последнего дня обсуждения", "the end of the discussion"),
            profile.DiscussionLength?.Basis ?? profile.Basis,
            hearing => hearing.Round.Schedule?.Last is { } last ? EndOf(last, hearing) : null);
        SessionEnds = new("session.ends",
            new("отырыстың ең ұзақ мерзімінің соңы", "окончание предельного срока проведения", "the end of the longest session"),
            profile.SessionDays?.Basis ?? profile.Basis, SessionEndsAt);
        Signing = new("record.sign.due",
            new("хаттамаға қол қою мерзімінің соңы", "окончание срока подписания протокола", "the end of the time to sign the record"),
            profile.Signing?.Basis ?? profile.Record,
            hearing => hearing.Round.SignedOn is null ? After(profile.Signing?.Value, hearing.Round.ConcludedOn, hearing) : null);
        HandOver = new("record.hand-over.due",
            new("хаттаманы жіберу мерзімінің соңы", "окончание срока направления протокола", "the end of the time to send the record on"),
            profile.HandOverTime?.Basis ?? profile.Record,
            hearing => hearing.Round.HandedOverOn is null && !IsToBeRepeated(hearing) ? After(profile.HandOverTime?.Value, hearing) : null);
        Publication = new("record.publish.due",
            new("хаттаманы жариялау мерзімінің соңы", "окончание срока опубликования", "the end of the time to publish"),
            profile.PublicationTime?.Basis ?? profile.Publication,
            hearing => hearing.Round.PublishedOn is null ? After(profile.PublicationTime?.Value, hearing) : null);
        Answer = new("answer.due", new("жауап беру мерзімінің соңы", "окончание срока ответа", "the end of the time to answer"),
            profile.Answer?.Basis ?? profile.Basis,
            hearing => hearing.Round.AnsweredOn is null ? After(AnswerTime(hearing), hearing.Round.HandedOverOn, hearing) : null);
    }

    internal Limit<PublicHearing> Agreement { get; }

    internal ImmutableArray<Limit<PublicHearing>> Notices { get; }

    internal Limit<PublicHearing> Materials { get; }

    internal Limit<PublicHearing> SessionBegins { get; }

    internal Limit<PublicHearing> SessionDayEnds { get; }

    internal Limit<PublicHearing> CommentsClose { get; }

    internal Limit<PublicHearing> DiscussionEnds { get; }

    internal Limit<PublicHearing> SessionEnds { get; }

    internal Limit<PublicHearing> Signing { get; }

    internal Limit<PublicHearing> HandOver { get; }

    internal Limit<PublicHearing> Publication { get; }

    internal Limit<PublicHearing> Answer { get; }

    /// <summary>Whether a year of the calendar is known, so that days in it can be counted.</summary>
    internal bool Covers(LocalDate day) => calendar.Covers(day.Year);

    /// <summary>
    /// The last day of a limit before the day of a hearing, counted as the policy says unless the profile counts it plainly.
    /// </summary>
    internal LocalDate LastDay(TimeLimit before, LocalDate day) =>
        (before.Counting == DayCounting.Plain ? before : before.Counted(profile.Policies.NoticeCounting)).LastDay(day, calendar);

    /// <summary>The first last day that a discussion may have.</summary>
    internal LocalDate ShortestDiscussion(LocalDate first) => profile.DiscussionLength?.Value.LastDay(first, calendar) ?? first;

    /// <summary>The last day of the session, where its length is limited.</summary>
    internal LocalDate? LastSessionDay(PublicHearing hearing) => (profile.SessionDays, hearing.Round.OpenedOn) switch
    {
        ({ Value: 1 }, { } opened) => opened,
        ({ } days, { } opened) => calendar.AddWorkingDays(opened, days.Value - 1),
        _ => null,
    };

    /// <summary>Whether comments stand for which the act has the hearing held again, instead of sending its record on.</summary>
    internal bool IsToBeRepeated(PublicHearing hearing) => hearing.Round.Number == 1 && hearing.Comments.Standing > 0
        && profile.Repeat is { } repeat && repeat.Value.Contains(RepeatGround.CommentsStand);

    /// <summary>The first day on which a notice was given as the act asks for it; null where none was.</summary>
    internal static LocalDate? GivenOn(NoticeDuty duty, PublicHearing hearing) => hearing.Round.Notices
        .Where(notice => duty.Channels.Contains(notice.Channel)
            && (duty.InBothLanguages is null || (notice.InKazakh && notice.InRussian))
            && (duty.Content is null || notice.HasContent))
        .Min(notice => (LocalDate?)notice.On);

    private static Instant EndOf(LocalDate day, PublicHearing hearing) => hearing.Zone.AtStartOfDay(day.PlusDays(1)).ToInstant();

    private static Instant Local(LocalDateTime time, PublicHearing hearing) =>
        hearing.Zone.ResolveLocal(time, Resolvers.LenientResolver).ToInstant();

    private Limit<PublicHearing> Notice(NoticeDuty duty) => new($"{duty.Code}.due", duty.Text, duty.Before.Basis, hearing =>
        hearing.Round.Schedule is { } schedule && duty.AppliesTo(hearing.Traits) && LastDay(duty.Before.Value, schedule.Day) is var last
            && !(GivenOn(duty, hearing) <= last)
            ? EndOf(last, hearing)
            : null);

    private Instant? CommentsCloseAt(PublicHearing hearing) => hearing.Round.Schedule switch
    {
        null => null,
        { Last: { } last } => EndOf(last, hearing),
        { Session: { } session } => profile.CommentsClose is { } close
            ? EndOf(LastDay(close.Value, session.Date), hearing)
            : Local(session, hearing),
        _ => null,
    };

    private Instant? SessionEndsAt(PublicHearing hearing) =>
        hearing.Round.ConcludedOn is null && LastSessionDay(hearing) is { } last ? EndOf(last, hearing) : null;

    private TimeLimit? AnswerTime(PublicHearing hearing) =>
        hearing.Traits.HasFlag(HearingTraits.DraftProgramme) && profile.ProgrammeAnswer is { } programme
            ? programme.Value
            : profile.Answer?.Value;

    private Instant? Before(TimeLimit? limit, PublicHearing hearing) =>
        limit is not null && hearing.Round.Schedule is { } schedule ? EndOf(LastDay(limit, schedule.Day), hearing) : null;

    private Instant? After(TimeLimit? limit, LocalDate? anchor, PublicHearing hearing) =>
        limit is not null && anchor is { } day ? limit.Until(day, hearing.Zone, calendar) : null;

    private Instant? After(AnchoredLimit? limit, PublicHearing hearing) => limit is null
        ? null
        : After(limit.Limit, limit.From == HearingAnchor.Signing ? hearing.Round.SignedOn : hearing.Round.ConcludedOn, hearing);
}
