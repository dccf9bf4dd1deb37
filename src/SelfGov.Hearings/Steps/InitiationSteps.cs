using SelfGov.Kazakhstan.Bodies;
using SelfGov.Law;
using SelfGov.Workflow;
using Builder = SelfGov.Workflow.LifecycleDefinition<
    SelfGov.Hearings.PublicHearing, SelfGov.Hearings.HearingState, SelfGov.Hearings.HearingTrigger>;
using Trigger = SelfGov.Hearings.HearingTrigger;

namespace SelfGov.Hearings.Steps;

/// <summary>Initiation, and agreement on place, day and hour where the act asks for it.</summary>
internal static class InitiationSteps
{
    internal static void Define(Builder hearing, HearingProfile profile, HearingLimits limits)
    {
        Initiation(hearing, profile);
        Agreement(hearing, profile, limits);
    }

    private static void Initiation(Builder hearing, HearingProfile profile)
    {
        Citation? counted = profile.Quorum?.Basis ?? profile.Majority?.Basis;
        hearing.On<InitiateHearing>(new("тыңдауға бастамашылық жасау", "инициировать слушания", "initiate the hearing"),
            profile.Initiators.Basis)
            .By([.. profile.Initiators.Value])
            .RequireText("subject.given", profile.Basis,
                new("тыңдаудың мәні көрсетілуге тиіс", "должен быть указан предмет слушаний", "the subject of the hearing must be given"),
                    m => m.Subject)
            .Require(
                "initiators.number", profile.GroupSize?.Basis ?? profile.Initiators.Basis,
                new("бастамашылардың саны белгіленген шекте болуға тиіс", "число инициаторов должно быть в установленных пределах",
                    "the number of initiators must lie within its limits"),
                m => m.Command.Initiators >= 1 && (profile.GroupSize is not { } most || m.Command.Initiators <= most.Value),
                m => m.Command.Initiators < 1
                    ? HearingRules.AtLeast.With(Words.Of(1))
                    : HearingRules.AtMost.With(Words.Of(profile.GroupSize!.Value)),
                m => Words.Of(m.Command.Initiators))
            .Require(
                "initiators.entitled", profile.Exclusion ?? profile.Initiators.Basis,
                new("бастамашылардың ешқайсысына тыйым салынбаған болуға тиіс",
                    "среди инициаторов не должно быть лиц, которым это запрещено",
                    "nobody may initiate whom the act excludes"),
                m => profile.Exclusion is null || m.Command.NobodyIsExcluded)
            .Require(
                "body.members", counted ?? profile.Basis,
                new("алқалы органның мүшелер саны көрсетілуге тиіс", "должно быть указано число членов органа",
                    "the number of members of the body must be given where the act counts them"),
                m => counted is null || m.Command.BodyMembers >= 1)
            .Yields(Trigger.HearingInitiated)
            .Decide(m => new HearingInitiated(
                m.Now.InZone(m.Command.Unit.Zone).Date,
                m.Command.Unit,
                m.Command.Subject,
                m.Command.Traits,
                m.Command.Initiators,
                counted is null ? null : m.Command.BodyMembers));
    }

    private static void Agreement(Builder hearing, HearingProfile profile, HearingLimits limits)
    {
        Citation basis = profile.AgreedBy?.Basis ?? profile.Basis;
        var needed = new Rule<PublicHearing>(
            "agreement.known", basis,
            new("келісу талап етілуге тиіс", "согласование должно требоваться", "the act must ask for an agreement"),
            _ => profile.AgreedBy is not null);
        hearing.On<AgreeOnSchedule>(new("орны мен уақытын келісу", "согласовать место и время", "agree on place and time"), basis)
            .By([.. profile.AgreedBy?.Value ?? [Roles.LocalExecutiveBody]])
            .Duty(limits.Agreement)
            .Given(needed)
            .Require(
                "schedule.complete", basis,
                new("орны, күні және уақыты көрсетілуге тиіс", "должны быть указаны место, дата и время",
                    "place, day and hour must be given"),
                m => m.Command.Schedule.Fits(profile.Form))
            .Yields(Trigger.ScheduleAgreed)
            .Decide(m => new ScheduleAgreed(m.Today, m.Command.Schedule));

        hearing.On<DeclineSchedule>(new("орны мен уақытын келіспеу", "не согласовать место и время", "decline place and time"), basis)
            .By([.. profile.AgreedBy?.Value ?? [Roles.LocalExecutiveBody]])
            .Given(needed)
            .RequireText("decline.reasons", basis,
                new("себептері көрсетілуге тиіс", "должны быть указаны причины", "the reasons must be given"), m => m.Reason)
            .Yields(Trigger.ScheduleDeclined)
            .Decide(m => new ScheduleDeclined(m.Today, m.Command.Reason));
    }
}
