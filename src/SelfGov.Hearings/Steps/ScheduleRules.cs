using NodaTime;
using NodaTime.Text;
using SelfGov.Law;
using SelfGov.Workflow;
using SelfGov.Workflow.Definition;
using static SelfGov.Workflow.Definition.Expect;

namespace SelfGov.Hearings.Steps;

/// <summary>What the act asks of the day of a hearing, when it is announced and when it is moved.</summary>
internal static class ScheduleRules
{
    internal static readonly Words CompleteText = new(
        "орны, күні және уақыты көрсетілуге тиіс", "должны быть указаны место, дата и время", "place, day and hour must be given");

    private static readonly Words CalendarText = new(
        "тыңдау жұмыс күндерінің күнтізбесі қамтитын жылдарда өткізілуге тиіс",
        "слушания должны проводиться в годы, которые охватывает календарь рабочих дней",
        "the hearing must be held in the years that the calendar of working days covers");

    private static readonly Words WorkingTime = new(
        "жұмыс күні, сағат {0:дан} {1:ға} дейін", "рабочий день, с {0} до {1}", "a working day, from {0} and before {1}");

    /// <summary>The field of the commands that these rules are about.</summary>
    private const string Field = nameof(AnnounceHearing.Schedule);

    internal static CommandBuilder<PublicHearing, Whole, TCommand> RequireSchedule<TCommand>(
        this CommandBuilder<PublicHearing, Whole, TCommand> command,
        HearingProfile profile,
        HearingLimits limits,
        Func<TCommand, HearingSchedule> scheduleOf,
        Func<HearingSchedule, TCommand>? withSchedule = null,
        Func<Matter<PublicHearing, Whole, TCommand>, bool>? noticesStand = null)
        where TCommand : class, ICommand<PublicHearing>
    {
        command
            .Require(
                "schedule.complete", profile.Basis, CompleteText,
                m => scheduleOf(m.Command).Fits(profile.Form), field: Field)
            .RequireCalendar(profile, limits, scheduleOf)
            .Require(
                "schedule.agreed", profile.AgreedBy?.Basis ?? profile.Basis,
                new("орны мен уақыты келісілгендей болуға тиіс", "место и время должны быть такими, как согласовано",
                    "place, day and hour must be those agreed"),
                Field, m => scheduleOf(m.Command),
                m => profile.AgreedBy is not null && m.Case.Round.Agreed is { } agreed ? Exactly(agreed) : default, say: InWords)
            .Require(
                "discussion.length", limits.DiscussionBasis,
                new("талқылау белгіленген мерзімнен қысқа болмауға тиіс", "обсуждение не должно быть короче установленного срока",
                    "the discussion must not be shorter than its term"),
                Field, m => scheduleOf(m.Command).Last,
                m => DayOf(m.Command) is { } first && scheduleOf(m.Command).Last is not null
                    ? NotEarlier<LocalDate?>(limits.ShortestDiscussion(first, m.Case.Document))
                    : default)
            .Require(
                "materials.time", profile.Materials?.Basis ?? profile.Basis,
                new("материалдар тыңдауға дейін белгіленген мерзім бойы қолжетімді болуға тиіс",
                    "до слушаний материалы должны быть доступны в течение установленного срока",
                    "the materials must be open for their term before the hearing"),
                Field, m => m.Case.Round.MaterialsOn ?? m.Today,
                m => profile.Materials is { } term && DayOf(m.Command) is { } day ? NotLater(limits.LastDay(term.Value, day)) : default)
            .AtBest("schedule.future", Agreed)
            .AtBest("materials.time", Agreed);
        foreach (NoticeDuty duty in profile.Notices.Where(duty => !duty.PrecedesAnnouncement))
        {
            command.Require(
                $"{duty.Code}.time", duty.Before.Basis,
                new Words("{0}: ол үшін жеткілікті уақыт қалуға тиіс", "{0}: для этого должно оставаться достаточно времени",
                    "{0}: there must be enough time left for it").With(duty.Text),
                Field, m => m.Today,
                m => duty.AppliesTo(m.Case.Traits) && DayOf(m.Command) is { } day && noticesStand?.Invoke(m) != true
                    ? NotLater(limits.LastDay(duty.Before.Value, day))
                    : default)
                .AtBest($"{duty.Code}.time", Agreed);
        }

        return command;

        // No other schedule than the one agreed can be given.
        TCommand? Agreed(Matter<PublicHearing, Whole> m) =>
            profile.AgreedBy is not null && m.Case.Round.Agreed is { } agreed ? withSchedule?.Invoke(agreed) : null;

        // The day, where the schedule is complete and the days before it can be counted.
        LocalDate? DayOf(TCommand given) =>
            scheduleOf(given).Fits(profile.Form) && limits.IsCounted(scheduleOf(given).Day) ? scheduleOf(given).Day : null;
    }

    /// <summary>The notices were given as the act asks for them, before the hearing or the discussion.</summary>
    internal static void RequireNotices<TCommand>(
        this CommandBuilder<PublicHearing, Whole, TCommand> command, HearingProfile profile, HearingLimits limits)
        where TCommand : class, ICommand<PublicHearing>
    {
        foreach (NoticeDuty duty in profile.Notices)
        {
            command.Require(
                $"{duty.Code}.given", duty.Before.Basis,
                new Words("{0}: бұл мерзімінде және талапқа сай орындалуға тиіс", "{0}: это должно быть сделано в срок и как требуется",
                    "{0}: it must have been given in time and as it should be").With(duty.Text),
                m => HearingLimits.GivenOn(duty, m.Case),
                m => duty.AppliesTo(m.Case.Traits)
                    ? NotLater<LocalDate?>(limits.LastDay(duty.Before.Value, m.Case.Round.Schedule!.Day))
                    : default);
        }
    }

    /// <summary>
    /// What is counted in working days from a schedule lies within the calendar, and a hearing is for no day that has passed.
    /// </summary>
    internal static CommandBuilder<PublicHearing, Whole, TCommand> RequireCalendar<TCommand>(
        this CommandBuilder<PublicHearing, Whole, TCommand> command,
        HearingProfile profile, HearingLimits limits, Func<TCommand, HearingSchedule> scheduleOf)
        where TCommand : class, ICommand<PublicHearing> => command.Require(
            "schedule.calendar", profile.Basis, CalendarText, Field,
            m => scheduleOf(m.Command).Fits(profile.Form) ? scheduleOf(m.Command).Day : null,
            m => scheduleOf(m.Command).Fits(profile.Form) ? NotEarlier<LocalDate?>(limits.FirstCountedDay) : default)
        .Require(
            "schedule.calendar", profile.Basis, CalendarText, Field,
            m => scheduleOf(m.Command).Fits(profile.Form) ? scheduleOf(m.Command).Last ?? scheduleOf(m.Command).Day : null,
            m => scheduleOf(m.Command).Fits(profile.Form) ? NotLater<LocalDate?>(limits.LastCountedDay) : default)
        .Require(
            "schedule.future", profile.Basis,
            new("тыңдау өткен күнге тағайындалмауға тиіс", "слушания не должны назначаться на прошедший день",
                "the hearing must not be set for a day that has passed"),
            Field, m => scheduleOf(m.Command).Fits(profile.Form) ? scheduleOf(m.Command).Day : null,
            m => scheduleOf(m.Command).Fits(profile.Form) ? NotEarlier<LocalDate?>(m.Today) : default);

    /// <summary>
    /// The day is a working day and the hour lies in working hours, where the act asks for it; a day that is kept was so.
    /// </summary>
    internal static CommandBuilder<PublicHearing, Whole, TCommand> RequireWorkingTime<TCommand>(
        this CommandBuilder<PublicHearing, Whole, TCommand> command,
        HearingProfile profile, HearingLimits limits, Func<TCommand, HearingSchedule> scheduleOf)
        where TCommand : class, ICommand<PublicHearing> => command.Require(
            "schedule.working-time", profile.WorkingTime ?? profile.AgreedBy?.Basis ?? profile.Basis,
            new("күні жұмыс күні, ал уақыты жұмыс уақыты болуға тиіс",
                "день должен быть рабочим, а час должен приходиться на рабочее время",
                "the day must be a working day and the hour must lie in working hours"),
            m => profile.WorkingTime is null || scheduleOf(m.Command).Session is not { } session
                || session == m.Case.Round.Schedule?.Session || !limits.IsCounted(session.Date)
                || limits.IsWorkingTime(session),
            expected: _ => WorkingTime.With(Hour(profile.Policies.WorkdayBegins), Hour(profile.Policies.WorkdayEnds)),
            found: m => Words.Of(scheduleOf(m.Command).Session!.Value),
            field: Field);

    private static Words Hour(LocalTime hour) => Words.Same(LocalTimePattern.CreateWithInvariantCulture("HH:mm").Format(hour));

    /// <summary>How people may take part: by video alone in an emergency, and then in no other way.</summary>
    internal static CommandBuilder<PublicHearing, Whole, TCommand> RequireFormat<TCommand>(
        this CommandBuilder<PublicHearing, Whole, TCommand> command,
        HearingProfile profile,
        Func<TCommand, MeetingFormat?> formatOf,
        Func<TCommand, bool> isEmergency,
        Func<TCommand, HearingSchedule> scheduleOf)
        where TCommand : class, ICommand<PublicHearing>
    {
        Citation basis = profile.Formats?.Basis ?? profile.Basis;
        return command
            .Require(
                "format.permitted", basis,
                new("формат қағидаларда көзделген жағдайға сәйкес болуға тиіс",
                    "формат должен соответствовать случаю, предусмотренному правилами",
                    "the format must be one that the rules provide for in this case"),
                nameof(AnnounceHearing.Format), m => formatOf(m.Command),
                m => profile.Formats is { } formats && formatOf(m.Command) is not null
                    ? OneOf<MeetingFormat?>([
                        .. formats.Value.Where(format => format == MeetingFormat.VideoOnly == isEmergency(m.Command))
                            .Select(format => (MeetingFormat?)format)])
                    : default,
                say: format => format is { } known ? HearingParameterText.Of(known) : Words.Same("-"))
            .Require(
                "format.link", basis,
                new("бейнеконференцбайланыс сілтемесі көрсетілуге тиіс", "должна быть указана ссылка на видеоконференцсвязь",
                    "the link of the video conference must be given"),
                m => profile.Formats is null || formatOf(m.Command) is not (MeetingFormat.Mixed or MeetingFormat.VideoOnly)
                    || Presence.IsGiven(scheduleOf(m.Command).Link),
                field: Field);
    }

    private static Words InWords(HearingSchedule schedule) => schedule switch
    {
        { Session: { } session } => Words.Same("{0}, {1}").With(Words.Of(session), Words.Given(schedule.Place)),
        { First: { } first, Last: { } last } =>
            Words.Same("{0} - {1}, {2}").With(Words.Of(first), Words.Of(last), Words.Given(schedule.Place)),
        _ => Words.Given(schedule.Place),
    };
}
