using NodaTime;
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

    /// <summary>The field of the commands that these rules are about.</summary>
    private const string Field = nameof(AnnounceHearing.Schedule);

    internal static CommandBuilder<PublicHearing, Whole, TCommand> RequireSchedule<TCommand>(
        this CommandBuilder<PublicHearing, Whole, TCommand> command,
        HearingProfile profile,
        HearingLimits limits,
        Func<TCommand, HearingSchedule> scheduleOf)
        where TCommand : class, ICommand<PublicHearing>
    {
        command
            .Require(
                "schedule.complete", profile.Basis, CompleteText,
                m => scheduleOf(m.Command).Fits(profile.Form), field: Field)
            .Require(
                "schedule.calendar", profile.Basis,
                new("сол жылдың жұмыс күндері белгілі болуға тиіс", "рабочие дни этого года должны быть известны",
                    "the working days of that year must be known"),
                m => !scheduleOf(m.Command).Fits(profile.Form) || limits.Covers(scheduleOf(m.Command).Day), field: Field)
            .Require(
                "schedule.future", profile.Basis,
                new("тыңдау өткен күнге тағайындалмауға тиіс", "слушания не должны назначаться на прошедший день",
                    "the hearing must not be set for a day that has passed"),
                Field, m => DayOf(m.Command), m => DayOf(m.Command) is null ? default : NotEarlier<LocalDate?>(m.Today))
            .Require(
                "schedule.agreed", profile.AgreedBy?.Basis ?? profile.Basis,
                new("орны мен уақыты келісілгендей болуға тиіс", "место и время должны быть такими, как согласовано",
                    "place, day and hour must be those agreed"),
                Field, m => scheduleOf(m.Command),
                m => profile.AgreedBy is not null && m.Case.Round.Agreed is { } agreed ? Exactly(agreed) : default, say: InWords)
            .Require(
                "discussion.length", profile.DiscussionLength?.Basis ?? profile.Basis,
                new("талқылау белгіленген мерзімнен қысқа болмауға тиіс", "обсуждение не должно быть короче установленного срока",
                    "the discussion must not be shorter than its term"),
                Field, m => scheduleOf(m.Command).Last,
                m => DayOf(m.Command) is { } first && scheduleOf(m.Command).Last is not null
                    ? NotEarlier<LocalDate?>(limits.ShortestDiscussion(first))
                    : default)
            .Require(
                "materials.time", profile.Materials?.Basis ?? profile.Basis,
                new("тыңдауға дейін материалдар белгіленген мерзімде ашық болуға тиіс",
                    "до слушаний материалы должны быть доступны установленный срок",
                    "the materials must be open for their term before the hearing"),
                Field, m => m.Case.Round.MaterialsOn ?? m.Today,
                m => profile.Materials is { } term && DayOf(m.Command) is { } day ? NotLater(limits.LastDay(term.Value, day)) : default);
        foreach (NoticeDuty duty in profile.Notices)
        {
            command.Require(
                $"{duty.Code}.time", duty.Before.Basis,
                new Words("{0}: хабарлауға уақыт қалуға тиіс", "{0}: должно оставаться время для объявления",
                    "{0}: there must be time left for it").With(duty.Text),
                Field, m => m.Today,
                m => duty.AppliesTo(m.Case.Traits) && DayOf(m.Command) is { } day
                    ? NotLater(limits.LastDay(duty.Before.Value, day))
                    : default);
        }

        return command;

        // The day, where the schedule is complete and the days before it can be counted.
        LocalDate? DayOf(TCommand given) =>
            scheduleOf(given).Fits(profile.Form) && limits.Covers(scheduleOf(given).Day) ? scheduleOf(given).Day : null;
    }

    private static Words InWords(HearingSchedule schedule) => schedule switch
    {
        { Session: { } session } => Words.Same("{0}, {1}").With(Words.Of(session), Words.Same(schedule.Place)),
        { First: { } first, Last: { } last } =>
            Words.Same("{0} - {1}, {2}").With(Words.Of(first), Words.Of(last), Words.Same(schedule.Place)),
        _ => Words.Same(schedule.Place ?? string.Empty),
    };
}
