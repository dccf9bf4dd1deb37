using NodaTime;
using SelfGov.Kazakhstan.Bodies;
using SelfGov.Law;
using static SelfGov.Workflow.Definition.Expect;
using Builder = SelfGov.Workflow.Definition.LifecycleDefinition<SelfGov.Hearings.PublicHearing, SelfGov.Hearings.HearingState>;

namespace SelfGov.Hearings.Steps;

/// <summary>Initiation, and agreement on place, day and hour where the act asks for it.</summary>
internal static class InitiationSteps
{
    private static readonly Words NotGiven = new("көрсетілмейді", "не указывается", "not given");

    internal static void Define(Builder hearing, HearingProfile profile, HearingLimits limits)
    {
        Initiation(hearing, profile, limits);
        Agreement(hearing, profile, limits);
    }

    private static void Initiation(Builder hearing, HearingProfile profile, HearingLimits limits)
    {
        Citation? counted = profile.Quorum?.Basis ?? profile.Majority?.Basis;
        Words documentIsKnown = new(
            "талқылау мерзімі осы құжат үшін белгіленген болуға тиіс", "для этого документа должен быть установлен срок обсуждения",
            "the act must set how long this document is discussed");
        hearing.On<InitiateHearing>(profile.Initiators.Basis)
            .By([.. profile.Initiators.Value])
            .Require(
                "hearing.kind", profile.Basis,
                new("тыңдаудың түрі іс ашылған редакциядағыдай болуға тиіс",
                    "вид слушаний должен быть тем, для которого действует редакция дела",
                    "the kind of hearing must be that of the edition under which the case is opened"),
                nameof(InitiateHearing.Kind), m => m.Command.Kind,
                m => m.Command.Kind is null ? default : Exactly<HearingKind?>(profile.Kind),
                say: kind => kind is { } known ? HearingEditions.Of(known).All[^1].Title : Words.Same("-"))
            .Require(
                "subject.given", profile.Basis,
                new(
                    "тыңдаудың нысанасы көрсетілуге тиіс", "должен быть указан предмет слушаний",
                    "the subject of the hearing must be given"),
                nameof(InitiateHearing.Subject), m => m.Command.Subject, Present)
            .Require(
                "initiators.number", profile.GroupSize?.Basis ?? profile.Initiators.Basis,
                new("бастамашылардың саны белгіленген шекте болуға тиіс", "число инициаторов должно быть в установленных пределах",
                    "the number of initiators must lie within its limits"),
                nameof(InitiateHearing.Initiators), m => m.Command.Initiators,
                profile.GroupSize is { } most ? Between(1, most.Value) : AtLeast(1))
            .Require(
                "initiators.entitled", profile.Exclusion ?? profile.Initiators.Basis,
                new("бастамашылардың арасында бастама жасауға құқығы жоқ адам болмауға тиіс",
                    "среди инициаторов не должно быть лиц, которые не вправе инициировать",
                    "none of the initiators must be one whom the act excludes"),
                m => profile.Exclusion is null || m.Command.NobodyIsExcluded,
                field: nameof(InitiateHearing.NobodyIsExcluded))
            .Require(
                "body.members", counted ?? profile.Basis,
                new("орган мүшелерінің саны көрсетілуге тиіс", "должно быть указано число членов органа",
                    "the number of members of the body must be given where the act counts them"),
                nameof(InitiateHearing.BodyMembers), m => m.Command.BodyMembers, counted is null ? default : AtLeast<int?>(1))
            .Require(
                "document.known", limits.DiscussionBasis, documentIsKnown,
                m => m.Command.Document is null || !profile.DiscussionPeriods.IsEmpty,
                expected: _ => NotGiven,
                found: m => HearingParameterText.Of(m.Command.Document!.Value),
                field: nameof(InitiateHearing.Document))
            .Require(
                "document.known", limits.DiscussionBasis, documentIsKnown,
                nameof(InitiateHearing.Document), m => m.Command.Document,
                m => m.Command.Document is null || profile.DiscussionPeriods.IsEmpty
                    ? default
                    : OneOf<EnvironmentalDocument?>(
                        [.. profile.DiscussionPeriods.Select(period => (EnvironmentalDocument?)period.Document)]),
                say: document => document is { } known ? HearingParameterText.Of(known) : Words.Same("-"))
            .Decide(m => new HearingInitiated(
                m.Now.InZone(m.Command.Unit.Zone).Date,
                m.Command.Unit,
                m.Command.Subject,
                m.Command.Traits,
                m.Command.Initiators,
                counted is null ? null : m.Command.BodyMembers,
                m.Command.Document,
                limits.RegisteredLater(m.Now.InZone(m.Command.Unit.Zone).LocalDateTime)));
    }

    private static void Agreement(Builder hearing, HearingProfile profile, HearingLimits limits)
    {
        Citation basis = profile.AgreedBy?.Basis ?? profile.Basis;
        hearing.On<AgreeOnSchedule>(basis)
            .By([.. profile.AgreedBy?.Value ?? [Roles.LocalExecutiveBody]])
            .Duty(limits.Agreement)
            .Require(HearingRules.IsAgreedOn(profile))
            .Require(
                "schedule.complete", basis, ScheduleRules.CompleteText,
                m => m.Command.Schedule.Fits(profile.Form), field: nameof(AgreeOnSchedule.Schedule))
            .RequireCalendar(profile, limits, command => command.Schedule)
            .RequireWorkingTime(profile, limits, command => command.Schedule)
            .Decide(m => new ScheduleAgreed(m.Today, m.Command.Schedule));

        hearing.On<DeclineSchedule>(basis)
            .By([.. profile.AgreedBy?.Value ?? [Roles.LocalExecutiveBody]])
            .Require(HearingRules.IsAgreedOn(profile))
            .Require(
                "decline.reasons", basis, new("себептері көрсетілуге тиіс", "должны быть указаны причины", "the reasons must be given"),
                nameof(DeclineSchedule.Reason), m => m.Command.Reason, Present)
            .Require(
                "decline.ground", profile.DeclineGrounds?.Basis ?? basis,
                new("негіз қағидаларда көзделген болуға тиіс", "основание должно быть предусмотрено правилами",
                    "the ground must be one that the rules provide for"),
                nameof(DeclineSchedule.Ground), m => m.Command.Ground,
                m => profile.DeclineGrounds is { } grounds && m.Command.Ground is not null
                    ? OneOf<DeclineGround?>([.. grounds.Value.Select(ground => (DeclineGround?)ground)])
                    : default,
                say: ground => ground is { } known ? HearingParameterText.Of(known) : Words.Same("-"))
            .Decide(m => new ScheduleDeclined(m.Today, m.Command.Reason, m.Command.Ground));
    }
}
