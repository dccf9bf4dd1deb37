using NodaTime;
using SelfGov.Kazakhstan.Bodies;
using SelfGov.Law;
using SelfGov.Workflow;
using SelfGov.Workflow.Corrections;
using SelfGov.Workflow.Definition;
using static SelfGov.Workflow.Definition.Expect;
using Builder = SelfGov.Workflow.Definition.LifecycleDefinition<SelfGov.Hearings.PublicHearing, SelfGov.Hearings.HearingState>;

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
        hearing.On<AnnounceHearing>(profile.Organisers.Basis)
            .By([.. profile.Organisers.Value])
            .Require(
                "agreement.given", profile.AgreedBy?.Basis ?? profile.Basis,
                new("орны мен уақыты келісілген болуға тиіс", "место и время должны быть согласованы",
                    "place, day and hour must have been agreed"),
                m => profile.AgreedBy is null || m.Case.Round.Agreed is not null)
            .Require(
                "edition.in-force", profile.Basis,
                new("тыңдау қолданыстағы редакция бойынша жариялануға тиіс", "слушания должны объявляться по действующей редакции",
                    "the hearing must be announced under the text in force"),
                m => m.Today,
                _ => profile.Last is { } last ? Between(profile.First, last) : NotEarlier(profile.First))
            .RequireSchedule(profile, limits, command => command.Schedule, schedule => new AnnounceHearing(schedule, []))
            .RequireFormat(profile, command => command.Format, command => command.Emergency, command => command.Schedule)
            .Require(
                "agenda.given", profile.Record,
                new("күн тәртібінде кемінде бір мәселе болуға тиіс", "в повестке дня должен быть хотя бы один вопрос",
                    "the agenda must have at least one question"),
                m => !m.Command.Agenda.IsDefaultOrEmpty && m.Command.Agenda.All(Presence.IsGiven),
                field: nameof(AnnounceHearing.Agenda))
            .Require(
                "report.share", profile.ReportShare?.Basis ?? profile.Basis,
                new("баяндама жоспарланған уақыттың төрттен бірінен аспауға тиіс",
                    "доклад должен занимать не более одной четверти запланированного времени",
                    "the report must take at most a quarter of the planned time"),
                nameof(AnnounceHearing.ReportMinutes), m => m.Command.ReportMinutes,
                m => profile.ReportShare is { } share && m.Command is { PlannedMinutes: > 0 and { } planned, ReportMinutes: not null }
                    ? Between<int?>(0, MostMinutes(share.Value, planned))
                    : default)
            .Decide(m =>
                new HearingAnnounced(
                    m.Today, m.Command.Schedule, [.. m.Command.Agenda], m.Command.PlannedMinutes, m.Command.ReportMinutes,
                    m.Command.Format, limits.RegisteredLater(m.Now.InZone(m.Case.Zone).LocalDateTime)));

    private static void Notices(Builder hearing, HearingProfile profile, HearingLimits limits)
    {
        Citation basis = profile.Notices is [{ } first, ..] ? first.Before.Basis : profile.Basis;
        CommandBuilder<PublicHearing, Whole, GiveNotice> notice = hearing.On<GiveNotice>(basis)
            .By([.. profile.Organisers.Value, Roles.HearingSecretary]);
        foreach (Limit<PublicHearing> due in limits.Notices)
        {
            notice.Duty(due);
        }

        notice.Require(
            "notice.over", basis,
            new("хабарландыру тыңдау аяқталғанға дейін тіркелуге тиіс", "объявление должно быть зарегистрировано до окончания слушаний",
                "a notice must be entered before the hearing is over, unless a discussion lacks it"),
            m => m.Case.State != HearingState.Concluded || limits.LacksNotices(m.Case))
            .Require(
                "notice.reference", basis,
                new("хабарландыруды қайдан табуға болатыны көрсетілуге тиіс", "должно быть указано, где найти объявление",
                    "it must be said where the notice is found"),
                nameof(GiveNotice.Reference), m => m.Command.Reference, Present)
            .Require(
                "notice.published", basis,
                new("жарияланған күн бүгінгі күннен кеш болмауға тиіс", "день опубликования не должен быть позднее сегодняшнего",
                    "the day of publication must not lie ahead"),
                nameof(GiveNotice.PublishedOn), m => m.Command.PublishedOn,
                m => m.Command.PublishedOn is null ? default : NotLater<LocalDate?>(m.Today));
        notice.Decide(m => new NoticeGiven(new GivenNotice(
            m.Command.PublishedOn ?? m.Today, m.Command.Channel, m.Command.InKazakh, m.Command.InRussian, m.Command.HasContent,
            m.Command.Reference)));
        hearing.On<CorrectHearingNotice>(basis)
            .CorrectsOneOf(
                notice,
                m => Given(m.Case, m.Command.Number) is { } given
                    ? new GiveNotice(given.Channel, given.Reference, given.InKazakh, given.InRussian, given.HasContent)
                    : null,
                m => new GiveNotice(
                    m.Command.Channel, m.Command.Reference, m.Command.InKazakh, m.Command.InRussian, m.Command.HasContent),
                m => m.Case, m => Given(m.Case, m.Command.Number)?.On, m => m.Case.InitiatedOn, m => Given(m.Case, 1) is not null)
            .Decide(m => new NoticeCorrected(
                m.Today, m.Command.Number, Given(m.Case, m.Command.Number)!,
                new GivenNotice(
                    m.Command.Day, m.Command.Channel, m.Command.InKazakh, m.Command.InRussian, m.Command.HasContent, m.Command.Reference),
                m.Command.Act));
    }

    private static GivenNotice? Given(PublicHearing hearing, int number) =>
        number >= 1 && number <= hearing.Round.Notices.Count ? hearing.Round.Notices[number - 1] : null;

    private static void Materials(Builder hearing, HearingProfile profile, HearingLimits limits)
    {
        Citation basis = profile.Materials?.Basis ?? profile.Basis;
        hearing.On<OpenMaterials>(basis)
            .By([.. profile.Organisers.Value, Roles.HearingSecretary])
            .Duty(limits.Posting)
            .Duty(limits.Materials)
            .Require(
                "materials.reference", basis,
                new("материалдардың қайда екені көрсетілуге тиіс", "должно быть указано, где находятся материалы",
                    "it must be said where the materials are"),
                nameof(OpenMaterials.Reference), m => m.Command.Reference, Present)
            .Decide(m => new MaterialsOpened(m.Today, m.Command.Reference));
        hearing.On<CorrectMaterials>(basis)
            .By([.. profile.Organisers.Value, Roles.HearingSecretary])
            .CorrectsDay(m => m.Case.Round.MaterialsOn, m => m.Case.InitiatedOn)
            .Decide(m => new MaterialsCorrected(m.Today, m.Case.Round.MaterialsOn!.Value, m.Command.Day, m.Command.Act));
    }

    private static void Changes(Builder hearing, HearingProfile profile, HearingLimits limits)
    {
        // A new day needs no new agreement in the form of a decision: it is agreed when the authority itself moves the hearing, or by
        // letter.
        hearing.On<RescheduleHearing>(profile.Organisers.Basis)
            .By([.. profile.Organisers.Value, Roles.HearingChair])
            .Require(
                "reschedule.reason", profile.Basis,
                new("ауыстыру себебі көрсетілуге тиіс", "должна быть указана причина переноса", "the reason must be given"),
                nameof(RescheduleHearing.Reason), m => m.Command.Reason, Present)
            .RequireSchedule(
                profile with { AgreedBy = null }, limits, command => command.Schedule,
                noticesStand: m => limits.NoticesStand(m.Case, m.Command))
            .RequireWorkingTime(profile, limits, command => command.Schedule)
            .RequireFormat(profile, command => command.Format, command => command.Emergency, command => command.Schedule)
            .Decide(m => new HearingRescheduled(
                m.Today, m.Command.Schedule, m.Command.Reason, m.Command.Format, limits.NoticesStand(m.Case, m.Command) ? true : null));

        hearing.On<CancelHearing>(profile.Organisers.Basis)
            .By([.. profile.Organisers.Value, .. profile.Initiators.Value])
            .Require(
                "cancel.reason", profile.Basis,
                new("тыңдаудан бас тарту себебі көрсетілуге тиіс", "должна быть указана причина отмены", "the reason must be given"),
                nameof(CancelHearing.Reason), m => m.Command.Reason, Present)
            .Decide(m => new HearingCancelled(m.Today, m.Command.Reason));
    }

    private static int MostMinutes(Share share, int planned) => (int)((long)planned * share.Numerator / share.Denominator);
}
