using SelfGov.Kazakhstan.Bodies;
using SelfGov.Law;
using SelfGov.Workflow;
using Builder = SelfGov.Workflow.LifecycleDefinition<
    SelfGov.Hearings.PublicHearing, SelfGov.Hearings.HearingState, SelfGov.Hearings.HearingTrigger>;
using Trigger = SelfGov.Hearings.HearingTrigger;

namespace SelfGov.Hearings.Steps;

/// <summary>Registration, opening, quorum, and what makes a hearing count as not held.</summary>
internal static class SessionSteps
{
    internal static void Define(Builder hearing, HearingProfile profile, HearingLimits limits)
    {
        Registration(hearing, profile);
        Opening(hearing, profile, limits);
        NotHeld(hearing, profile, limits);
        hearing.When(
            limits.DiscussionEnds,
            Trigger.DiscussionEnded,
            (current, moment) => new DiscussionEnded(moment, current.Round.Schedule!.Last!.Value));
    }

    private static void Registration(Builder hearing, HearingProfile profile) =>
        hearing.On<RegisterParticipant>(new("қатысушыны тіркеу", "зарегистрировать участника", "register a participant"), profile.Record)
            .By([Roles.HearingSecretary, Roles.HearingChair, .. profile.Organisers.Value])
            .Given(HearingRules.IsMeeting(profile))
            .Require(
                "participant.once", profile.Record,
                new("қатысушы бір рет тіркеледі", "участник регистрируется один раз", "a participant is registered once"),
                m => !string.IsNullOrWhiteSpace(m.Command.Participant) && !m.Case.Round.Attendance.Has(m.Command.Participant))
            .Yields(Trigger.ParticipantRegistered)
            .Decide(m => new ParticipantRegistered(m.Today, m.Command.Participant, m.Command.Capacity, m.Command.Name));

    private static void Opening(Builder hearing, HearingProfile profile, HearingLimits limits)
    {
        CommandBuilder<PublicHearing, Trigger, Whole, OpenSession> open = hearing.On<OpenSession>(
            new("отырысты ашу", "открыть заседание", "open the session"), profile.ChairedBy?.Basis ?? profile.Basis)
            .By(profile.ChairedBy is { } chair ? [chair.Value] : [Roles.HearingChair, .. profile.Organisers.Value])
            .From(limits.SessionBegins)
            .Until(limits.SessionDayEnds)
            .Given(HearingRules.IsMeeting(profile));
        foreach (NoticeDuty duty in profile.Notices)
        {
            open.Given(Given(duty, limits));
        }

        open.Given(MaterialsOpen(profile, limits))
            .Require(
                "session.chair", profile.Signers?.Basis ?? profile.Record,
                new("төраға мен хатшы екі адам болуға тиіс", "председатель и секретарь — разные лица",
                    "chair and secretary must be two persons"),
                m => !string.IsNullOrWhiteSpace(m.Command.Chair) && !string.IsNullOrWhiteSpace(m.Command.Secretary)
                    && m.Command.Chair != m.Command.Secretary)
            .Require(
                "present.number", profile.Quorum?.Basis ?? profile.Record,
                new("қатысқандардың саны дұрыс болуға тиіс", "число присутствующих должно быть верным",
                    "the numbers of those present must be possible"),
                m => ArePossible(m.Case, m.Command))
            .Yields(Trigger.SessionOpened, Trigger.SessionNotHeld)
            .Decide(m => Open(profile, m));
    }

    private static HearingFact Open(HearingProfile profile, Matter<PublicHearing, Whole, OpenSession> m)
    {
        OpenSession command = m.Command;
        if (profile.Quorum is { } quorum && !quorum.Value.Share.IsMet(command.MembersPresent ?? 0, m.Case.BodyMembers ?? 0))
        {
            return new SessionNotHeld(m.Today, NotHeldReason.NoQuorum, command.Present, null);
        }

        return command.Present == 0
            ? new SessionNotHeld(m.Today, NotHeldReason.NobodyCame, 0, null)
            : new SessionOpened(m.Now, m.Today, command.Chair, command.Secretary, command.Present,
                m.Case.BodyMembers is null ? null : command.MembersPresent);
    }

    private static void NotHeld(Builder hearing, HearingProfile profile, HearingLimits limits) =>
        hearing.On<DeclareNotHeld>(new("тыңдау өтпеді деп жариялау", "объявить слушания несостоявшимися", "declare the hearing not held"),
            profile.Basis)
            .By([Roles.HearingChair, Roles.HearingSecretary, .. profile.Organisers.Value])
            .From(limits.SessionBegins)
            .RequireText("not-held.explanation", profile.Basis,
                new("себебі жариялануға тиіс", "причина должна быть объявлена", "the reason must be announced"), m => m.Explanation)
            .Yields(Trigger.SessionNotHeld)
            .Decide(m => new SessionNotHeld(m.Today, m.Command.Reason, null, m.Command.Explanation));

    private static Rule<PublicHearing> Given(NoticeDuty duty, HearingLimits limits) => new(
        $"{duty.Code}.given",
        duty.Before.Basis,
        new Words("{0}: мерзімінде және талап етілгендей берілуге тиіс", "{0}: должно быть дано в срок и как требуется",
            "{0}: it must have been given in time and as it should be").With(duty.Text),
        current => !duty.AppliesTo(current.Traits) || limits.IsGiven(duty, current))
    {
        Expected = current => HearingRules.AtMost.With(Words.Of(limits.LastDay(duty.Before.Value, current.Round.Schedule!.Day))),
    };

    private static Rule<PublicHearing> MaterialsOpen(HearingProfile profile, HearingLimits limits) => new(
        "materials.open",
        profile.Materials?.Basis ?? profile.Basis,
        new("материалдар белгіленген мерзімде ашық болуға тиіс", "материалы должны быть доступны установленный срок",
            "the materials must have been open for their term"),
        current => profile.Materials is not { } term
            || current.Round.MaterialsOn <= limits.LastDay(term.Value, current.Round.Schedule!.Day))
    {
        Expected = current => HearingRules.AtMost.With(Words.Of(limits.LastDay(profile.Materials!.Value, current.Round.Schedule!.Day))),
        Found = current => current.Round.MaterialsOn is { } on ? Words.Of(on) : new("ашылмаған", "не открыты", "not opened"),
    };

    private static bool ArePossible(PublicHearing hearing, OpenSession command) =>
        command.Present >= 0 && (hearing.BodyMembers is not { } members
            || (command.MembersPresent is { } present && present >= 0 && present <= members && present <= command.Present));
}
