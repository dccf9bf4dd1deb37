using NodaTime;
using SelfGov.Kazakhstan.Bodies;
using SelfGov.Law;
using SelfGov.Workflow;
using SelfGov.Workflow.Corrections;
using SelfGov.Workflow.Definition;
using static SelfGov.Workflow.Definition.Expect;
using Builder = SelfGov.Workflow.Definition.LifecycleDefinition<SelfGov.Hearings.PublicHearing, SelfGov.Hearings.HearingState>;

namespace SelfGov.Hearings.Steps;

/// <summary>Registration, opening, quorum, and what makes a hearing count as not held.</summary>
internal static class SessionSteps
{
    internal static void Define(Builder hearing, HearingProfile profile, HearingLimits limits)
    {
        Registration(hearing, profile);
        Opening(hearing, profile, limits);
        NotHeld(hearing, profile, limits);
        hearing.When(limits.DiscussionEnds, (current, at) => new DiscussionEnded(at, current.Round.Schedule!.Last!.Value));
    }

    private static void Registration(Builder hearing, HearingProfile profile) =>
        hearing.On<RegisterParticipant>(profile.Record)
            .By([Roles.HearingSecretary, Roles.HearingChair, .. profile.Organisers.Value])
            .Require(HearingRules.IsMeeting(profile))
            .Require(
                "participant.once", profile.Record,
                new("қатысушы көрсетілуге және бір рет қана тіркелуге тиіс",
                    "участник должен быть указан и зарегистрирован только один раз",
                    "a participant must be given, and be registered only once"),
                m => !string.IsNullOrWhiteSpace(m.Command.Participant) && !m.Case.Round.Attendance.Has(m.Command.Participant),
                field: nameof(RegisterParticipant.Participant))
            .Decide(m => new ParticipantRegistered(m.Today, m.Command.Participant, m.Command.Capacity, m.Command.Name));

    private static void Opening(Builder hearing, HearingProfile profile, HearingLimits limits)
    {
        CommandBuilder<PublicHearing, Whole, OpenSession> open = hearing.On<OpenSession>(profile.ChairedBy?.Basis ?? profile.Basis)
            .By(profile.ChairedBy is { } chair ? [chair.Value] : [Roles.HearingChair, .. profile.Organisers.Value])
            .From(limits.SessionBegins)
            .Until(limits.SessionDayEnds)
            .Require(HearingRules.IsMeeting(profile));
        foreach (NoticeDuty duty in profile.Notices)
        {
            open.Require(
                $"{duty.Code}.given", duty.Before.Basis,
                new Words("{0}: мерзімінде және талап етілгендей берілуге тиіс", "{0}: должно быть дано в срок и как требуется",
                    "{0}: it must have been given in time and as it should be").With(duty.Text),
                m => HearingLimits.GivenOn(duty, m.Case),
                m => duty.AppliesTo(m.Case.Traits)
                    ? NotLater<LocalDate?>(limits.LastDay(duty.Before.Value, m.Case.Round.Schedule!.Day))
                    : default);
        }

        Words possible = new(
            "қатысқандардың саны дұрыс болуға тиіс", "число присутствующих должно быть верным",
            "the numbers of those present must be possible");
        Citation counted = profile.Quorum?.Basis ?? profile.Record;
        open
            .Require(
                "materials.open", profile.Materials?.Basis ?? profile.Basis,
                new("материалдар белгіленген мерзімде ашық болуға тиіс", "материалы должны быть доступны установленный срок",
                    "the materials must have been open for their term"),
                m => m.Case.Round.MaterialsOn,
                m => profile.Materials is { } term
                    ? NotLater<LocalDate?>(limits.LastDay(term.Value, m.Case.Round.Schedule!.Day))
                    : default)
            .Require(
                "session.chair", profile.Signers?.Basis ?? profile.Record,
                new("төраға мен хатшы екі адам болуға тиіс", "председатель и секретарь должны быть разными лицами",
                    "chair and secretary must be two persons"),
                m => !string.IsNullOrWhiteSpace(m.Command.Chair) && !string.IsNullOrWhiteSpace(m.Command.Secretary)
                    && m.Command.Chair != m.Command.Secretary,
                field: nameof(OpenSession.Secretary))
            .Require("present.number", counted, possible, nameof(OpenSession.Present), m => m.Command.Present, AtLeast(0))
            .Require(
                "present.number", counted, possible, nameof(OpenSession.MembersPresent), m => m.Command.MembersPresent,
                m => m.Case.BodyMembers is { } members ? Between<int?>(0, Math.Min(members, m.Command.Present)) : default);
        open.Decide<SessionOpened, SessionNotHeld>(m => Open(profile, m));

        // A majority was counted of those who had come: after the first vote the count stands.
        hearing.On<CorrectHearingAttendance>(counted)
            .Corrects(
                open,
                m => m.Case.Round.Votes.Count == 0
                    ? new OpenSession(m.Case.Round.Chair!, m.Case.Round.Secretary!, m.Case.Round.Present, m.Case.Round.MembersPresent)
                    : null,
                m => new OpenSession(m.Case.Round.Chair!, m.Case.Round.Secretary!, m.Command.Present, m.Command.MembersPresent),
                m => m.Case)
            .Decide(m => new AttendanceCorrected(
                m.Today, m.Case.Round.Present, m.Case.Round.MembersPresent, m.Command.Present,
                m.Case.BodyMembers is null ? null : m.Command.MembersPresent, m.Command.Act));
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
        hearing.On<DeclareNotHeld>(profile.Basis)
            .By([Roles.HearingChair, Roles.HearingSecretary, .. profile.Organisers.Value])
            .From(limits.SessionBegins)
            .Require(
                "not-held.explanation", profile.Basis,
                new("себебі жариялануға тиіс", "причина должна быть объявлена", "the reason must be announced"),
                nameof(DeclareNotHeld.Explanation), m => m.Command.Explanation, Present)
            .Decide(m => new SessionNotHeld(m.Today, m.Command.Reason, null, m.Command.Explanation));
}
