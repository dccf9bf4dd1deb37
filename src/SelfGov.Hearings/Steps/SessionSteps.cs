using NodaTime;
using SelfGov.Hearings.Record;
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
                m => Presence.IsGiven(m.Command.Participant) && !m.Case.Round.Attendance.Has(m.Command.Participant),
                field: nameof(RegisterParticipant.Participant))
            .Decide(m => new ParticipantRegistered(m.Today, m.Command.Participant, m.Command.Capacity, m.Command.Name));

    private static void Opening(Builder hearing, HearingProfile profile, HearingLimits limits)
    {
        CommandBuilder<PublicHearing, Whole, OpenSession> open = hearing.On<OpenSession>(profile.ChairedBy?.Basis ?? profile.Basis)
            .By(profile.ChairedBy is { } chair ? [chair.Value] : [Roles.HearingChair, .. profile.Organisers.Value])
            .From(limits.SessionBegins)
            .Until(limits.SessionDayEnds)
            .Require(HearingRules.IsMeeting(profile));
        if (profile.Form == HearingForm.Meeting)
        {
            open.RequireNotices(profile, limits);
        }

        Words possible = new(
            "қатысқандардың саны мүмкін болатын шекте болуға тиіс", "число присутствующих должно быть в возможных пределах",
            "the numbers of those present must lie within what is possible");
        Citation counted = profile.Quorum?.Basis ?? profile.Record;
        open
            .Require(
                "materials.open", profile.Materials?.Basis ?? profile.Basis,
                new(
                    "материалдар танысу үшін белгіленген мерзім бойы қолжетімді болуға тиіс",
                    "материалы должны быть доступны для ознакомления в течение установленного срока",
                    "the materials must have been open for their term"),
                m => m.Case.Round.MaterialsOn,
                m => profile.Materials is { } term
                    ? NotLater<LocalDate?>(limits.LastDay(term.Value, m.Case.Round.Schedule!.Day))
                    : default)
            .Require(
                "session.chair", profile.Signers?.Basis ?? profile.Record,
                new("төраға мен хатшы екі адам болуға тиіс", "председатель и секретарь должны быть разными лицами",
                    "chair and secretary must be two persons"),
                m => Presence.IsGiven(m.Command.Chair) && Presence.IsGiven(m.Command.Secretary)
                    && m.Command.Chair != m.Command.Secretary,
                field: nameof(OpenSession.Secretary))
            .Require("present.number", counted, possible, nameof(OpenSession.Present), m => m.Command.Present, AtLeast(0))
            .Require(
                "present.number", counted, possible, nameof(OpenSession.MembersPresent), m => m.Command.MembersPresent,
                m => m.Case.BodyMembers is { } members ? Between<int?>(0, Math.Min(members, m.Command.Present)) : default);
        open.Require(
            "secretary.elected", profile.SecretaryElection?.Basis ?? counted,
            new(
                "хатшы қатысушылар арасынан қарапайым көпшілік дауыспен сайлануға тиіс",
                "секретарь должен быть избран из участников простым большинством голосов",
                "the secretary must be elected from those present by a simple majority"),
            nameof(OpenSession.SecretaryVotes), m => m.Command.SecretaryVotes,
            m => profile.SecretaryElection is { } election && m.Command is { SecretaryVotes: not null, Present: > 0 and var present }
                ? Between<int?>((int)election.Value.Share.Of(present), present)
                : default);
        open.Decide<SessionOpened, SessionNotHeld>(m => Open(profile, m));

        // A majority was counted of those who had come: after the first vote the count stands.
        hearing.On<CorrectHearingAttendance>(counted)
            .Corrects(
                open,
                m => m.Case.Round.Votes.Count == 0
                    ? new OpenSession(
                        m.Case.Round.Chair!, m.Case.Round.Secretary!, m.Case.Round.Present, m.Case.Round.MembersPresent,
                        m.Case.Round.SecretaryVotes)
                    : null,
                m => new OpenSession(
                    m.Case.Round.Chair!, m.Case.Round.Secretary!, m.Command.Present, m.Command.MembersPresent,
                    m.Case.Round.SecretaryVotes),
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
                m.Case.BodyMembers is null ? null : command.MembersPresent, command.SecretaryVotes);
    }

    private static void NotHeld(Builder hearing, HearingProfile profile, HearingLimits limits)
    {
        hearing.On<DeclareNotHeld>(profile.Basis)
            .By([Roles.HearingChair, Roles.HearingSecretary, .. profile.Organisers.Value])
            .From(limits.SessionBegins)
            .Require(
                "not-held.explanation", profile.Basis,
                new("себебі жариялануға тиіс", "причина должна быть объявлена", "the reason must be announced"),
                nameof(DeclareNotHeld.Explanation), m => m.Command.Explanation, Present)
            .Require(
                "not-held.reason", profile.NotHeldReasons?.Basis ?? profile.Basis,
                new("себеп қағидаларда көзделген болуға тиіс", "причина должна быть предусмотрена правилами",
                    "the reason must be one that the rules provide for"),
                nameof(DeclareNotHeld.Reason), m => m.Command.Reason,
                profile.NotHeldReasons is { } reasons ? OneOf(reasons.Value) : default, say: RecordWords.Of)
            .Decide(m => new SessionNotHeld(m.Today, m.Command.Reason, null, m.Command.Explanation));

        Citation told = profile.NotHeldNotice?.Basis ?? profile.Basis;
        hearing.On<TellNotHeld>(told)
            .By([Roles.LocalExecutiveBody, Roles.HearingSecretary, .. profile.Organisers.Value])
            .Duty(limits.NotHeldNotice)
            .Require(
                "not-held.told-once", told,
                new(
                    "хабарлама бұрын орналастырылмаған болуға тиіс", "уведомление ещё не должно быть размещено",
                    "it must not have been told yet"),
                m => m.Case.Round.NotHeldToldOn is null)
            .Require(
                "not-held.reference", told,
                new("хабарламаны қайдан табуға болатыны көрсетілуге тиіс", "должно быть указано, где найти уведомление",
                    "it must be said where the notification is found"),
                nameof(TellNotHeld.Reference), m => m.Command.Reference, Present)
            .Decide(m => new NotHeldTold(m.Today, m.Command.Reference));
    }
}
