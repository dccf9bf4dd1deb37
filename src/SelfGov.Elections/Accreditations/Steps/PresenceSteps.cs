using NodaTime;
using SelfGov.Kazakhstan.Bodies;
using SelfGov.Law;
using SelfGov.Workflow;
using SelfGov.Workflow.Definition;
using static SelfGov.Workflow.Definition.Expect;
using Attendees = SelfGov.Workflow.Definition.PartDefinition<
    SelfGov.Elections.Accreditations.ElectionAccreditation, SelfGov.Elections.Accreditations.Attendee>;
using Builder = SelfGov.Workflow.Definition.LifecycleDefinition<
    SelfGov.Elections.Accreditations.ElectionAccreditation, SelfGov.Elections.Accreditations.AccreditationState>;

namespace SelfGov.Elections.Accreditations.Steps;

/// <summary>Articles 20(8), 20-1(4), 20-2(8)-(9), 31(6), 39(2): presence at the vote, removal, the end of a status.</summary>
internal static class PresenceSteps
{
    internal static void Define(Builder list, AccreditationLaw law, Attendees attendees)
    {
        Presence(list, law, attendees);
        OfKind(list.On<ReleaseTrustedPerson, Attendee>(attendees, Find, law.TrustedPersonReleased), law.TrustedPersonReleased,
            AttendeeKind.TrustedPerson)
            .By(Roles.TerritorialCommission, Roles.Candidate)
            .Require(
                "release.reason", law.TrustedPersonReleased,
                new("себеп заңда көзделген болуға тиіс", "причина должна быть предусмотрена законом", "the law must know the reason"),
                nameof(ReleaseTrustedPerson.Reason), m => m.Command.Reason,
                OneOf<TrustedPersonEnd>([.. Enum.GetValues<TrustedPersonEnd>()]), AccreditationParameters.Of)
            .Require(
                "release.own", law.TrustedPersonReleased,
                new(
                    "кандидат өзінің сенім білдірілген адамының мәртебесін ғана және өз шешімімен тоқтатуға тиіс",
                    "кандидат должен прекращать статус только своего доверенного лица и своим решением",
                    "a candidate must end the status only of a trusted person of his own, by his decision"),
                m => m.Actor.Role != Roles.Candidate
                    || (m.Actor.Id == m.Part.Sender && m.Command.Reason == TrustedPersonEnd.CandidateDecision),
                field: nameof(ReleaseTrustedPerson.Reason))
            .Decide(m => new TrustedPersonReleased(m.Today, m.Part.Person, m.Command.Reason));
        OfKind(list.On<CancelObserver, Attendee>(attendees, Find, law.ObserverCancelled), law.ObserverCancelled,
            AttendeeKind.PartyObserver, AttendeeKind.AssociationObserver)
            .By(Roles.TerritorialCommission, Roles.PrecinctCommission)
            .Require(
                "cancellation.breach", law.ObserverCancelled,
                new("бұзушылық аталуға тиіс", "нарушение должно быть названо", "the breach must be named"),
                nameof(CancelObserver.Breach), m => m.Command.Breach, Present)
            .Decide(m => new ObserverCancelled(m.Today, m.Part.Person, m.Command.Breach));
        OfKind(list.On<RecallForeignObserver, Attendee>(attendees, Find, law.ForeignObserverRecalled), law.ForeignObserverRecalled,
            AttendeeKind.ForeignObserver)
            .By(Roles.CentralCommission)
            .Decide(m => new ForeignObserverRecalled(m.Today, m.Part.Person, m.Command.IsAtSendersRequest));
    }

    private static void Presence(Builder list, AccreditationLaw law, Attendees attendees)
    {
        list.On<AdmitPerson, Attendee>(attendees, Find, law.Presence)
            .By(Roles.PrecinctCommission)
            .From(Day("presence.opens", law, new("дауыс беру күнінің басталуы", "начало дня голосования", "start of election day"), 0))
            .Until(Day(
                "presence.closes", law,
                new("дауыс санау күнінің аяқталуы", "окончание дня подсчёта голосов", "end of the day after election day"), 2))
            .Require(
                "presence.precinct", law.Presence,
                new(
                    "адам өзі тіркелген учаскеге кіргізілуге тиіс", "лицо должно допускаться на участок, где оно зарегистрировано",
                    "the person must be admitted where he is registered"),
                m => m.Command.Precinct >= 1 && (m.Part.Precinct is not { } precinct || precinct == m.Command.Precinct),
                found: m => Words.Of(m.Command.Precinct),
                field: nameof(AdmitPerson.Precinct))
            .Require(
                "presence.accredited", law.Accreditation ?? law.Presence,
                new(
                    "байқаушыны жіберген, партия болып табылмайтын ұйым аккредиттелген болуға тиіс",
                    "направившая наблюдателя организация, если она не партия, должна быть аккредитована",
                    "an organisation, other than a party, that sent the observer must be accredited"),
                m => law.Accreditation is null || m.Part.Kind != AttendeeKind.AssociationObserver
                    || OrganisationSteps.IsAccredited(m.Case, m.Part.Sender, m.Today))
            .Require(
                "presence.number", law.Presence,
                new(
                    "бір жіберушіден бір мезгілде белгіленген саннан артық адам қатыспауға тиіс",
                    "от одного направившего одновременно должно присутствовать не больше установленного числа лиц",
                    "not more persons of one sender must be present at once than the act sets"),
                nameof(AdmitPerson.Precinct),
                m => 1 + m.Case.Attendees.Count(each => each.PresentIn == m.Command.Precinct && each.Kind == m.Part.Kind
                    && each.Sender == m.Part.Sender),
                m => m.Part.Kind switch
                {
                    AttendeeKind.ForeignObserver => default,
                    AttendeeKind.Television => AtMost(law.PresentOfTelevision.Value),
                    _ => AtMost(law.PresentOfSender.Value),
                })
            .Decide(m => new PersonAdmitted(m.Today, m.Part.Person, m.Command.Precinct));
        list.On<RecordLeaving, Attendee>(attendees, Find, law.Presence)
            .By(Roles.PrecinctCommission)
            .Decide(m => new PersonLeft(m.Today, m.Part.Person));
        list.On<RemovePerson, Attendee>(attendees, Find, law.Removal)
            .By(Roles.PrecinctCommission)
            .Require(
                "removal.breach", law.Removal,
                new("шешім дәлелді болуға тиіс", "решение должно быть мотивированным", "the decision must give its reasons"),
                nameof(RemovePerson.Breach), m => m.Command.Breach, Present)
            .Decide(m => new PersonRemoved(m.Today, m.Part.Person, m.Command.Breach));
    }

    private static Limit<ElectionAccreditation> Day(string code, AccreditationLaw law, Words text, int after) => new(
        code, text, law.Presence, current => current.Zone.AtStartOfDay(current.ElectionDay!.Value.PlusDays(after)).ToInstant());

    private static Attendee? Find(ElectionAccreditation current, AttendeeCommand command) => current.Find(command.Person);

    private static CommandBuilder<ElectionAccreditation, Attendee, TCommand> OfKind<TCommand>(
        CommandBuilder<ElectionAccreditation, Attendee, TCommand> ending, Citation basis, params AttendeeKind[] kinds)
        where TCommand : AttendeeCommand => ending.Require(
            "person.kind", basis,
            new(
                "адам осы мәртебемен тізімде болуға тиіс", "лицо должно быть в списке в этом качестве",
                "the person must be on the list in this capacity"),
            m => kinds.Contains(m.Part.Kind));
}
