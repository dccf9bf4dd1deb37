using NodaTime;
using SelfGov.Law;
using SelfGov.Workflow;

namespace SelfGov.Hearings.Steps;

/// <summary>What the act asks of the day of a hearing, when it is announced and when it is moved.</summary>
internal static class ScheduleRules
{
    internal static CommandBuilder<PublicHearing, HearingTrigger, Whole, TCommand> RequireSchedule<TCommand>(
        this CommandBuilder<PublicHearing, HearingTrigger, Whole, TCommand> command,
        HearingProfile profile,
        HearingLimits limits,
        Func<TCommand, HearingSchedule> scheduleOf)
        where TCommand : class, ICommand<PublicHearing>
    {
        bool Counts(Matter<PublicHearing, Whole, TCommand> m) =>
            scheduleOf(m.Command).Fits(profile.Form) && limits.Covers(scheduleOf(m.Command).Day);
        command
            .Require(
                "schedule.complete", profile.Basis,
                new("орны, күні және уақыты көрсетілуге тиіс", "должны быть указаны место, дата и время",
                    "place, day and hour must be given"),
                m => scheduleOf(m.Command).Fits(profile.Form))
            .Require(
                "schedule.calendar", profile.Basis,
                new("сол жылдың жұмыс күндері белгілі болуға тиіс", "рабочие дни этого года должны быть известны",
                    "the working days of that year must be known"),
                m => !scheduleOf(m.Command).Fits(profile.Form) || limits.Covers(scheduleOf(m.Command).Day))
            .Require(
                "schedule.future", profile.Basis,
                new("тыңдау өткен күнге тағайындалмауға тиіс", "слушания не могут назначаться на прошедший день",
                    "the hearing cannot be set for a day that has passed"),
                m => !Counts(m) || scheduleOf(m.Command).Day >= m.Today,
                m => HearingRules.AtLeast.With(Words.Of(m.Today)),
                m => Words.Of(scheduleOf(m.Command).Day))
            .Require(
                "schedule.agreed", profile.AgreedBy?.Basis ?? profile.Basis,
                new("орны мен уақыты келісілгендей болуға тиіс", "место и время должны быть такими, как согласовано",
                    "place, day and hour must be those agreed"),
                m => profile.AgreedBy is null || m.Case.Round.Agreed == scheduleOf(m.Command))
            .Require(
                "discussion.length", profile.DiscussionLength?.Basis ?? profile.Basis,
                new("талқылау белгіленген мерзімнен қысқа болмауға тиіс", "обсуждение не может быть короче установленного срока",
                    "the discussion cannot be shorter than its term"),
                m => !Counts(m) || scheduleOf(m.Command).Last is not { } last
                    || last >= limits.ShortestDiscussion(scheduleOf(m.Command).Day),
                m => HearingRules.AtLeast.With(Words.Of(limits.ShortestDiscussion(scheduleOf(m.Command).Day))),
                m => Words.Of(scheduleOf(m.Command).Last!.Value));
        RequireMaterialsInTime(command, profile, limits, m => Counts(m) ? scheduleOf(m.Command).Day : null);
        foreach (NoticeDuty duty in profile.Notices)
        {
            RequireNoticeInTime(command, duty, limits, m => Counts(m) ? scheduleOf(m.Command).Day : null);
        }

        return command;
    }

    private static void RequireMaterialsInTime<TCommand>(
        CommandBuilder<PublicHearing, HearingTrigger, Whole, TCommand> command,
        HearingProfile profile,
        HearingLimits limits,
        Func<Matter<PublicHearing, Whole, TCommand>, LocalDate?> dayOf)
        where TCommand : class, ICommand<PublicHearing> => command.Require(
            "materials.time", profile.Materials?.Basis ?? profile.Basis,
            new("тыңдауға дейін материалдар белгіленген мерзімде ашық болуға тиіс",
                "до слушаний материалы должны быть доступны установленный срок",
                "the materials must be open for their term before the hearing"),
            m => profile.Materials is not { } term || dayOf(m) is not { } day
                || (m.Case.Round.MaterialsOn ?? m.Today) <= limits.LastDay(term.Value, day),
            m => HearingRules.AtMost.With(Words.Of(limits.LastDay(profile.Materials!.Value, dayOf(m)!.Value))),
            m => Words.Of(m.Case.Round.MaterialsOn ?? m.Today));

    private static void RequireNoticeInTime<TCommand>(
        CommandBuilder<PublicHearing, HearingTrigger, Whole, TCommand> command,
        NoticeDuty duty,
        HearingLimits limits,
        Func<Matter<PublicHearing, Whole, TCommand>, LocalDate?> dayOf)
        where TCommand : class, ICommand<PublicHearing> => command.Require(
            $"{duty.Code}.time", duty.Before.Basis,
            new Words("{0}: хабарлауға уақыт қалуға тиіс", "{0}: должно оставаться время для объявления",
                "{0}: there must be time left for it").With(duty.Text),
            m => dayOf(m) is not { } day || !duty.AppliesTo(m.Case.Traits) || m.Today <= limits.LastDay(duty.Before.Value, day),
            m => HearingRules.AtMost.With(Words.Of(limits.LastDay(duty.Before.Value, dayOf(m)!.Value))),
            m => Words.Of(m.Today));
}
