using SelfGov.Kazakhstan.Bodies;
using SelfGov.Assemblies.Sittings;
using SelfGov.Law;
using SelfGov.Workflow;
using Builder = SelfGov.Workflow.LifecycleDefinition<
    SelfGov.Assemblies.Meetings.AssemblyMeeting, SelfGov.Assemblies.Sittings.SittingState, SelfGov.Assemblies.Sittings.SittingTrigger>;
using Items = SelfGov.Workflow.PartDefinition<
    SelfGov.Assemblies.Meetings.AssemblyMeeting, SelfGov.Assemblies.Sittings.AgendaItem, SelfGov.Assemblies.Sittings.SittingTrigger>;
using Trigger = SelfGov.Assemblies.Sittings.SittingTrigger;

namespace SelfGov.Assemblies.Meetings;

/// <summary>Chair and secretary, agenda, decisions and protocol of a meeting (art. 39-3(10)-(11)).</summary>
internal static class MeetingDecisionSteps
{
    internal static void Define(Builder meeting, Items items, AssemblyLaw law, SittingLimits<AssemblyMeeting> limits)
    {
        Presidium(meeting, law);
        Agenda(meeting, law);
        Decision(meeting, items, law);
        Protocol(meeting, law, limits);
    }

    private static void Presidium(Builder meeting, AssemblyLaw law) =>
        meeting.On<ElectMeetingPresidium>(new(
            "төраға мен хатшыны сайлау",
            "избрать председателя и секретаря",
            "elect chair and secretary"), law.Conduct)
            .By(Roles.Participants)
            .Require(
                "presidium.two", law.Conduct,
                new(
                    "төраға мен хатшы екі түрлі адам болуға тиіс",
                    "председатель и секретарь — разные лица",
                    "chair and secretary must be two persons"),
                m => !string.IsNullOrWhiteSpace(m.Command.Chair) && !string.IsNullOrWhiteSpace(m.Command.Secretary)
                    && m.Command.Chair != m.Command.Secretary)
            .RequireVotes(law, "chair.votes", m => m.ForChair, (current, _) => current.Sitting.Present)
            .RequireMajority(law, "chair.majority", m => m.ForChair)
            .RequireVotes(law, "secretary.votes", m => m.ForSecretary, (current, _) => current.Sitting.Present)
            .RequireMajority(law, "secretary.majority", m => m.ForSecretary)
            .Yields(Trigger.PresidiumElected)
            .Decide(m => new MeetingPresidiumElected(m.Command.Chair, m.Command.ForChair, m.Command.Secretary, m.Command.ForSecretary));

    private static void Agenda(Builder meeting, AssemblyLaw law) =>
        meeting.On<ApproveMeetingAgenda>(new("күн тәртібін бекіту", "утвердить повестку дня", "approve the agenda"), law.Conduct)
            .By(Roles.Participants)
            .Require(
                "agenda.announced", law.Notice.Basis,
                new("күн тәртібінде жарияланған мәселелер ғана болуға тиіс", "в повестке дня могут быть только объявленные вопросы",
                    "the agenda must consist of announced items"),
                m => !m.Command.Items.IsDefaultOrEmpty && m.Command.Items.All(number => m.Case.Sitting.Items.Find(number) is not null),
                found: m => Words.Same(m.Command.Items.IsDefaultOrEmpty ? "0" : string.Join(", ", m.Command.Items)))
            .RequireVotes(law, "agenda.votes", m => m.InFavour, (current, _) => current.Sitting.Present)
            .RequireMajority(law, "agenda.majority", m => m.InFavour)
            .Yields(Trigger.AgendaApproved)
            .Then(Trigger.ItemLeftOut)
            .DecideAll(m =>
            [
                new MeetingAgendaApproved(m.Command.InFavour),
                .. m.Case.Sitting.Items.Where(item => !m.Command.Items.Contains(item.Number))
                    .Select(item => new MeetingItemLeftOut(m.Today, item.Number)),
            ]);

    private static void Decision(Builder meeting, Items items, AssemblyLaw law) =>
        meeting.On<DecideMeetingItem, AgendaItem>(
            items,
            (current, command) => current.Sitting.Items.Find(command.Item),
            new("мәселе бойынша дауыс беру", "голосовать по вопросу", "vote on an item"),
            law.Majority.Basis)
            .By(Roles.SittingChair, Roles.SittingSecretary)
            .RequireVotes(law, "votes.number", m => m.InFavour, (current, _) => current.Sitting.Present)
            .Yields(Trigger.ItemAdopted, Trigger.ItemRejected)
            .Decide(m =>
            {
                Sitting sitting = m.Case.Sitting;
                bool byMajority = law.Majority.Value.Share.IsMet(m.Command.InFavour, sitting.Present);
                bool byCastingVote = !byMajority && law.Policies.ChairHasCastingVote && m.Command.ChairInFavour
                    && 2 * m.Command.InFavour == sitting.Present;
                return byMajority || byCastingVote
                    ? new MeetingItemAdopted(sitting.Notice!.At.Date, m.Part.Number, sitting.Present, m.Command.InFavour, byCastingVote)
                    : new MeetingItemRejected(sitting.Notice!.At.Date, m.Part.Number, sitting.Present, m.Command.InFavour);
            });

    private static void Protocol(Builder meeting, AssemblyLaw law, SittingLimits<AssemblyMeeting> limits)
    {
        meeting.On<SignMeetingProtocol>(new("хаттамаға қол қою", "подписать протокол", "sign the protocol"), law.Conduct)
            .By(Roles.SittingChair, Roles.SittingSecretary)
            .RequireProtocol(law, m => m.Protocol)
            .Yields(Trigger.ProtocolSigned)
            .Decide(m => new MeetingProtocolSigned(m.Today, m.Command.Protocol));

        meeting.On<HandOverMeetingProtocol>(new(
            "хаттаманы әкімге тапсыру",
            "передать протокол акиму",
            "hand the protocol to the akim"), law.Conduct)
            .By(Roles.SittingChair, Roles.SittingSecretary)
            .Duty(limits.ProtocolHandedOver)
            .Yields(Trigger.ProtocolHandedOver)
            .Decide(m => new MeetingProtocolHandedOver(m.Today));
    }
}
