using SelfGov.Kazakhstan.Bodies;
using SelfGov.Law;
using SelfGov.Workflow;
using Builder = SelfGov.Workflow.LifecycleDefinition<
    SelfGov.Hearings.PublicHearing, SelfGov.Hearings.HearingState, SelfGov.Hearings.HearingTrigger>;
using Trigger = SelfGov.Hearings.HearingTrigger;

namespace SelfGov.Hearings.Steps;

/// <summary>Announcement, notices, materials, another day, and calling off.</summary>
internal static class AnnouncementSteps
{
    internal static void Define(Builder hearing, HearingProfile profile, HearingLimits limits)
    {
        Announcement(hearing, profile, limits);
        Notices(hearing, profile, limits);
        Materials(hearing, profile, limits);
        Changes(hearing, profile, limits);
    }

    private static void Announcement(Builder hearing, HearingProfile profile, HearingLimits limits) =>
        hearing.On<AnnounceHearing>(new("тыңдауды жариялау", "объявить слушания", "announce the hearing"), profile.Organisers.Basis)
            .By([.. profile.Organisers.Value])
            .Given(new Rule<PublicHearing>(
                "agreement.given", profile.AgreedBy?.Basis ?? profile.Basis,
                new("орны мен уақыты келісілген болуға тиіс", "место и время должны быть согласованы",
                    "place, day and hour must have been agreed"),
                current => profile.AgreedBy is null || current.Round.Agreed is not null))
            .Require(
                "edition.in-force", profile.Basis,
                new("тыңдау қолданыстағы редакция бойынша жариялануға тиіс", "слушания объявляются по действующей редакции",
                    "a hearing is announced under the text in force"),
                m => profile.First <= m.Today && (profile.Last is null || m.Today <= profile.Last),
                _ => profile.Last is { } last
                    ? Words.Same($"{Words.Of(profile.First)}-{Words.Of(last)}")
                    : HearingRules.AtLeast.With(Words.Of(profile.First)),
                m => Words.Of(m.Today))
            .RequireSchedule(profile, limits, m => m.Schedule)
            .Require(
                "agenda.given", profile.Record,
                new("күн тәртібінде кемінде бір мәселе болуға тиіс", "в повестке дня должен быть хотя бы один вопрос",
                    "the agenda must have at least one question"),
                m => !m.Command.Agenda.IsDefaultOrEmpty && m.Command.Agenda.All(question => !string.IsNullOrWhiteSpace(question)))
            .Require(
                "report.share", profile.ReportShare?.Basis ?? profile.Basis,
                new("баяндамаға жоспарланған уақыттың төрттен бірінен аспайтын бөлігі беріледі",
                    "доклад занимает не более одной четверти запланированного времени",
                    "the report may take at most a quarter of the planned time"),
                m => IsShortEnough(profile, m.Command),
                m => HearingRules.AtMost.With(Words.Of(MostMinutes(profile, m.Command))),
                m => Words.Of(m.Command.ReportMinutes ?? 0))
            .Yields(Trigger.HearingAnnounced)
            .Decide(m =>
                new HearingAnnounced(m.Today, m.Command.Schedule, m.Command.Agenda, m.Command.PlannedMinutes, m.Command.ReportMinutes));

    private static void Notices(Builder hearing, HearingProfile profile, HearingLimits limits)
    {
        Citation basis = profile.Notices is [{ } first, ..] ? first.Before.Basis : profile.Basis;
        CommandBuilder<PublicHearing, Trigger, Whole, GiveNotice> notice = hearing.On<GiveNotice>(
            new("хабарландыру беру", "распространить объявление", "give a notice"), basis)
            .By([.. profile.Organisers.Value, Roles.HearingSecretary]);
        foreach (Limit<PublicHearing> due in limits.Notices)
        {
            notice.Duty(due);
        }

        notice
            .RequireText("notice.reference", basis,
                new("хабарландыруды қайдан табуға болатыны көрсетілуге тиіс", "должно быть указано, где найти объявление",
                    "it must be said where the notice is found"), m => m.Reference)
            .Yields(Trigger.NoticeGiven)
            .Decide(m => new NoticeGiven(new GivenNotice(
                m.Today, m.Command.Channel, m.Command.InKazakh, m.Command.InRussian, m.Command.HasContent, m.Command.Reference)));
    }

    private static void Materials(Builder hearing, HearingProfile profile, HearingLimits limits) =>
        hearing.On<OpenMaterials>(new("материалдарды ашу", "открыть материалы", "open the materials"),
            profile.Materials?.Basis ?? profile.Basis)
            .By([.. profile.Organisers.Value, Roles.HearingSecretary])
            .Duty(limits.Materials)
            .RequireText("materials.reference", profile.Materials?.Basis ?? profile.Basis,
                new("материалдардың қайда екені көрсетілуге тиіс", "должно быть указано, где находятся материалы",
                    "it must be said where the materials are"),
                m => m.Reference)
            .Yields(Trigger.MaterialsOpened)
            .Decide(m => new MaterialsOpened(m.Today, m.Command.Reference));

    private static void Changes(Builder hearing, HearingProfile profile, HearingLimits limits)
    {
        hearing.On<RescheduleHearing>(new("тыңдауды ауыстыру", "перенести слушания", "move the hearing"), profile.Organisers.Basis)
            .By([.. profile.Organisers.Value, Roles.HearingChair])
            .RequireText("reschedule.reason", profile.Basis,
                new("ауыстыру себебі көрсетілуге тиіс", "должна быть указана причина переноса", "the reason must be given"), m => m.Reason)
            .RequireScheduleAgain(profile, limits)
            .Yields(Trigger.HearingRescheduled)
            .Decide(m => new HearingRescheduled(m.Today, m.Command.Schedule, m.Command.Reason));

        hearing.On<CancelHearing>(new("тыңдаудың күшін жою", "отменить слушания", "call the hearing off"), profile.Organisers.Basis)
            .By([.. profile.Organisers.Value, .. profile.Initiators.Value])
            .RequireText("cancel.reason", profile.Basis,
                new("күшін жою себебі көрсетілуге тиіс", "должна быть указана причина отмены", "the reason must be given"), m => m.Reason)
            .Yields(Trigger.HearingCancelled)
            .Decide(m => new HearingCancelled(m.Today, m.Command.Reason));
    }

    // A new day needs no new agreement in the form of a decision: it is agreed when the authority itself moves the hearing, or by letter.
    private static CommandBuilder<PublicHearing, Trigger, Whole, RescheduleHearing> RequireScheduleAgain(
        this CommandBuilder<PublicHearing, Trigger, Whole, RescheduleHearing> command, HearingProfile profile, HearingLimits limits) =>
        command.RequireSchedule(profile with { AgreedBy = null }, limits, m => m.Schedule);

    private static bool IsShortEnough(HearingProfile profile, AnnounceHearing command) =>
        profile.ReportShare is null
        || command is not { PlannedMinutes: > 0 and { } planned, ReportMinutes: { } report }
        || (report >= 0 && report <= MostMinutes(profile, planned));

    private static long MostMinutes(HearingProfile profile, AnnounceHearing command) => MostMinutes(profile, command.PlannedMinutes ?? 0);

    private static long MostMinutes(HearingProfile profile, int planned) =>
        planned * profile.ReportShare!.Value.Numerator / profile.ReportShare.Value.Denominator;
}
