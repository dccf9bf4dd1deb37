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
            .RequireSchedule(profile, limits, command => command.Schedule)
            .Require(
                "agenda.given", profile.Record,
                new("күн тәртібінде кемінде бір мәселе болуға тиіс", "в повестке дня должен быть хотя бы один вопрос",
                    "the agenda must have at least one question"),
                m => !m.Command.Agenda.IsDefaultOrEmpty && m.Command.Agenda.All(question => !string.IsNullOrWhiteSpace(question)),
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
                    m.Today, m.Command.Schedule, [.. m.Command.Agenda], m.Command.PlannedMinutes, m.Command.ReportMinutes));

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
            "notice.reference", basis,
            new("хабарландыруды қайдан табуға болатыны көрсетілуге тиіс", "должно быть указано, где найти объявление",
                "it must be said where the notice is found"),
            nameof(GiveNotice.Reference), m => m.Command.Reference, Present);
        notice.Decide(m => new NoticeGiven(new GivenNotice(
            m.Today, m.Command.Channel, m.Command.InKazakh, m.Command.InRussian, m.Command.HasContent, m.Command.Reference)));
        hearing.On<CorrectHearingNotice>(basis)
            .Corrects(
                notice,
                m => Given(m.Case, m.Command.Number) is { } given
                    ? new GiveNotice(given.Channel, given.Reference, given.InKazakh, given.InRussian, given.HasContent)
                    : null,
                m => new GiveNotice(
                    m.Command.Channel, m.Command.Reference, m.Command.InKazakh, m.Command.InRussian, m.Command.HasContent),
                m => m.Case, m => Given(m.Case, m.Command.Number)?.On, m => m.Case.InitiatedOn)
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
            .RequireSchedule(profile with { AgreedBy = null }, limits, command => command.Schedule)
            .Decide(m => new HearingRescheduled(m.Today, m.Command.Schedule, m.Command.Reason));

        hearing.On<CancelHearing>(profile.Organisers.Basis)
            .By([.. profile.Organisers.Value, .. profile.Initiators.Value])
            .Require(
                "cancel.reason", profile.Basis,
                new("күшін жою себебі көрсетілуге тиіс", "должна быть указана причина отмены", "the reason must be given"),
                nameof(CancelHearing.Reason), m => m.Command.Reason, Present)
            .Decide(m => new HearingCancelled(m.Today, m.Command.Reason));
    }

    private static int MostMinutes(Share share, int planned) => (int)((long)planned * share.Numerator / share.Denominator);
}
