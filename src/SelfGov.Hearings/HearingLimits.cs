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
                ? After(profile.AgreementAnswer?.Value, hearing.RegisteredOn, hearing)
                : null);
        Notices = [.. profile.Notices.Select(Notice)];
        Materials = new("materials.due",
            new("материалдарды ашу мерзімінің соңы", "окончание срока открытия материалов", "the last day to open the materials"),
            profile.Materials?.Basis ?? profile.Basis,
            hearing => hearing.Round.MaterialsOn is null ? Before(profile.Materials?.Value, hearing) : null);
        Posting = new("materials.post.due",
            new("хабарландыру мен материалдарды орналастыру мерзімінің соңы", "окончание срока размещения объявления и материалов",
                "the last day to post the announcement and the materials"),
            profile.Posting?.Basis ?? profile.Materials?.Basis ?? profile.Basis,
            hearing => hearing.Round.MaterialsOn is null ? After(profile.Posting?.Value, hearing.Round.AnnouncedOn, hearing) : null);
        SessionBegins = new("session.begins", new("жарияланған басталу уақыты", "объявленное время начала", "the announced hour"),
            profile.Basis, hearing => hearing.Round.Schedule?.Session is { } session ? Local(session, hearing) : null);
        SessionDayEnds = new("session.day-ends", new("жарияланған күннің соңы", "конец объявленного дня", "the end of the announced day"),
            profile.Basis, hearing => hearing.Round.Schedule?.Session is { } session ? EndOf(session.Date, hearing) : null);
        CommentsClose = new("comments.close",
            new("жазбаша ескертпелер қабылдаудың соңы", "окончание приёма письменных замечаний", "the close of written comments"),
            profile.CommentsClose?.Basis ?? profile.CommentsHour?.Basis ?? profile.Basis, CommentsCloseAt);
        CommentAnswers = new("comments.answer.due",
            new("ескертпелерге жауап беру мерзімінің соңы", "окончание срока ответов на замечания",
                "the end of the time to answer comments"),
            profile.AnswersInPeriod ?? profile.Answers,
            hearing => profile.AnswersInPeriod is not null && hearing.Comments.Unanswered > 0
                && hearing.Round is { Schedule.Last: { } last, PublishedOn: null, NotHeld: null }
                ? EndOf(last, hearing)
                : null);
        DiscussionEnds = new("discussion.ends",
            new("талқылаудың соңғы күнінің соңы", "окончание последнего дня обсуждения", "the end of the discussion"),
            DiscussionBasis, hearing => hearing.Round.Schedule?.Last is { } last ? EndOf(last, hearing) : null);
        SessionEnds = new("session.ends",
            new("отырыстың ең ұзақ мерзімінің соңы", "окончание предельного срока проведения", "the end of the longest session"),
            profile.SessionDays?.Basis ?? profile.Basis, SessionEndsAt);
        NotHeldNotice = new("not-held.tell.due",
            new("өткізілмеген тыңдау туралы хабарлама мерзімінің соңы", "окончание срока уведомления о несостоявшихся слушаниях",
                "the end of the time to tell that it was not held"),
            profile.NotHeldNotice?.Basis ?? profile.Basis,
            hearing => hearing.Round.NotHeldToldOn is null
                ? After(profile.NotHeldNotice?.Value, hearing.Round.NotHeldOn, hearing)
                : null);
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
        Application = new("record.use.due",
            new("хаттамамен бірге өтініш беру мерзімінің соңы", "окончание срока подачи заявления с протоколом",
                "the end of the time to use the record in an application"),
            profile.Application?.Basis ?? profile.Publication,
            hearing => hearing.Round.UsedOn is null && hearing.Round.PublishedOn is not null
                ? After(profile.Application?.Value, hearing.Round.SignedOn, hearing)
                : null);
        Answer = new("answer.due", new("жауап беру мерзімінің соңы", "окончание срока ответа", "the end of the time to answer"),
            profile.Answer?.Basis ?? profile.Basis,
            hearing => hearing.Round.AnsweredOn is null ? After(AnswerTime(hearing), hearing.Round.HandedOverOn, hearing) : null);
    }

    internal Limit<PublicHearing> Agreement { get; }

    internal ImmutableArray<Limit<PublicHearing>> Notices { get; }

    internal Limit<PublicHearing> Materials { get; }

    internal Limit<PublicHearing> Posting { get; }

    internal Limit<PublicHearing> SessionBegins { get; }

    internal Limit<PublicHearing> SessionDayEnds { get; }

    internal Limit<PublicHearing> CommentsClose { get; }

    internal Limit<PublicHearing> CommentAnswers { get; }

    internal Limit<PublicHearing> DiscussionEnds { get; }

    internal Limit<PublicHearing> SessionEnds { get; }

    internal Limit<PublicHearing> NotHeldNotice { get; }

    internal Limit<PublicHearing> Signing { get; }

    internal Limit<PublicHearing> HandOver { get; }

    internal Limit<PublicHearing> Publication { get; }

    internal Limit<PublicHearing> Answer { get; }

    internal Limit<PublicHearing> Application { get; }

    /// <summary>The last day for which a hearing can be called: the calendar has a year more for what is counted from it.</summary>
    internal LocalDate LastCountedDay => new(calendar.LastYear - 1, 12, 31);

    /// <summary>The first day for which a hearing can be called: the calendar has a year before it for what is counted back.</summary>
    internal LocalDate FirstCountedDay => new(calendar.FirstYear + 1, 1, 1);

    /// <summary>Whether what hangs on a day can be counted.</summary>
    internal bool IsCounted(LocalDate day) => day >= FirstCountedDay && day <= LastCountedDay;

    /// <summary>
    /// The last day of a limit before the day of a hearing, counted as the policy says unless the profile counts it plainly.
    /// </summary>
    internal LocalDate LastDay(TimeLimit before, LocalDate day) =>
        (before.Counting == DayCounting.Plain ? before : before.Counted(profile.Policies.NoticeCounting)).LastDay(day, calendar);

    /// <summary>
    /// The first last day that a discussion may have. The working days of the rules begin with the first day; where the document was not
    /// told they are the fewest that the rules know.
    /// </summary>
    internal LocalDate ShortestDiscussion(LocalDate first, EnvironmentalDocument? document) => profile.DiscussionPeriods switch
    {
        [] => profile.DiscussionLength is { } length ? length.Value.LastDay(first, calendar) : first,
        var periods => LastOf(
            first,
            (periods.FirstOrDefault(period => period.Document == document)?.Length ?? periods.MinBy(period => period.Length.Value)!.Length)
                .Value),
    };

    // The first day is one of them where it is a working day.
    private LocalDate LastOf(LocalDate first, int workingDays) => calendar.AddWorkingDays(first.PlusDays(-1), workingDays);

    /// <summary>The place that sets how long a discussion is.</summary>
    internal Citation DiscussionBasis => profile.DiscussionLength?.Basis
        ?? (profile.DiscussionPeriods is [{ Length.Basis: { } place }, ..] ? place.Act.At(place.Article) : profile.Basis);

    /// <summary>The last day of the session, counted from the day that was announced; null where its days are not limited.</summary>
    internal LocalDate? SessionTermOf(PublicHearing hearing) => hearing.Round.OpenedOn is { } opened
        ? SessionTermFrom(hearing.Round.AnnouncedFor ?? opened)
        : null;

    /// <summary>The last day of a session that was announced for a day; null where its days are not limited.</summary>
    internal LocalDate? SessionTermFrom(LocalDate announced) => profile.SessionDays is not { } days ? null
        : days.Value == 1 ? announced
        : calendar.AddWorkingDays(announced, days.Value - 1);

    /// <summary>The day on which what comes now is registered; null where it is the same day.</summary>
    internal LocalDate? RegisteredLater(LocalDateTime now) =>
        profile.RegistrationHour is { } hour && !(now.TimeOfDay <= hour.Value && calendar.IsWorkingDay(now.Date))
            ? calendar.NextWorkingDay(now.Date)
            : null;

    /// <summary>Whether a session begins on a working day and in working hours.</summary>
    internal bool IsWorkingTime(LocalDateTime session) => calendar.IsWorkingDay(session.Date)
        && session.TimeOfDay >= profile.Policies.WorkdayBegins && session.TimeOfDay < profile.Policies.WorkdayEnds;

    /// <summary>
    /// Whether the notices given stand when a hearing is moved: a meeting of the same hour goes over to video in an emergency, or the
    /// policy lets them stand within the longest session.
    /// </summary>
    internal bool NoticesStand(PublicHearing hearing, RescheduleHearing move)
    {
        if (!move.Emergency || hearing.Round is not { Schedule.Session: { } before, AnnouncedFor: { } announced }
            || move.Schedule.Session is not { } after)
        {
            return false;
        }

        return (after == before && move.Format == MeetingFormat.VideoOnly && profile.Formats is not null)
            || (profile.Policies.ForceMajeure == ForceMajeureMove.WithinSessionDays && after.Date >= announced
                && after.Date <= SessionTermFrom(announced));
    }

    /// <summary>Whether comments stand for which the act has the hearing held again, instead of sending its record on.</summary>
    internal bool IsToBeRepeated(PublicHearing hearing) => !hearing.Round.IsRepeated && hearing.Comments.Standing > 0
        && profile.Repeat is { } repeat && repeat.Value.Contains(RepeatGround.CommentsStand);

    /// <summary>
    /// Whether a discussion lacks a notice in time: a meeting is not opened without, a discussion begins and ends by itself.
    /// </summary>
    internal bool LacksNotices(PublicHearing hearing) => profile.Form == HearingForm.Discussion
        && profile.Notices.Any(duty => duty.AppliesTo(hearing.Traits)
            && !(GivenOn(duty, hearing) <= LastDay(duty.Before.Value, hearing.Round.Schedule!.Day)));

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
        hearing.Round.Schedule is { } schedule && duty.AppliesTo(hearing.Traits) && GivenOn(duty, hearing) is null
            ? EndOf(LastDay(duty.Before.Value, schedule.Day), hearing, schedule.Day)
            : null);

    private Moment? CommentsCloseAt(PublicHearing hearing) => hearing.Round.Schedule switch
    {
        null => null,
        { Last: { } last } when profile.CommentsHour is { } hour => Local(last.At(hour.Value), hearing),
        { Last: { } last } => EndOf(last, hearing),
        { Session: { } session } => profile.CommentsClose is { } close
            ? EndOf(LastDay(close.Value, session.Date), hearing, session.Date)
            : Local(session, hearing),
        _ => null,
    };

    private Moment? SessionEndsAt(PublicHearing hearing) =>
        hearing.Round.ConcludedOn is null && SessionTermOf(hearing) is { } last
            ? EndOf(last, hearing, hearing.Round.AnnouncedFor ?? hearing.Round.OpenedOn!.Value)
            : null;

    private TimeLimit? AnswerTime(PublicHearing hearing) =>
        hearing.Traits.HasFlag(HearingTraits.DraftProgramme) && profile.ProgrammeAnswer is { } programme
            ? programme.Value
            : profile.Answer?.Value;

    private Moment? Before(TimeLimit? limit, PublicHearing hearing) =>
        limit is not null && hearing.Round.Schedule is { } schedule ? EndOf(LastDay(limit, schedule.Day), hearing, schedule.Day) : null;

    private Moment? After(TimeLimit? limit, LocalDate? anchor, PublicHearing hearing) =>
        limit is not null && anchor is { } day ? limit.Until(day, hearing.Zone, calendar) : null;

    // The end of a day that was found by counting working days from another.
    private Moment EndOf(LocalDate day, PublicHearing hearing, LocalDate countedFrom) =>
        new(EndOf(day, hearing), calendar, countedFrom, day);

    private Moment? After(AnchoredLimit? limit, PublicHearing hearing) => limit is null
        ? null
        : After(limit.Limit, limit.From == HearingAnchor.Signing ? hearing.Round.SignedOn : hearing.Round.ConcludedOn, hearing);
}
