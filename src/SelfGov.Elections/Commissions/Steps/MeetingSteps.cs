using System.Collections.Immutable;
using NodaTime;
using SelfGov.Kazakhstan.Bodies;
using SelfGov.Law;
using SelfGov.Workflow;
using SelfGov.Workflow.Definition;
using static SelfGov.Workflow.Definition.Expect;
using Builder = SelfGov.Workflow.Definition.LifecycleDefinition<
    SelfGov.Elections.Commissions.ElectionCommission, SelfGov.Elections.Commissions.CommissionState>;

namespace SelfGov.Elections.Commissions.Steps;

/// <summary>Articles 10(3), 19(5), 20(2)-(5): meetings, officers, decisions, dissent, protocols.</summary>
internal static class MeetingSteps
{
    internal static void Define(Builder commission, CommissionLaw law, PartDefinition<ElectionCommission, CommissionMember> members)
    {
        Convening(commission, law);
        Opening(commission, law);
        Deciding(commission, law);
        commission.On<RecordDissent, CommissionMember>(members, (current, command) => current.Find(command.Member), law.Majority.Basis)
            .By(CommissionBodies.All)
            .RequireOwn(law.Majority.Basis)
            .Require(
                "dissent.decision", law.Majority.Basis,
                new(
                    "мүше отырысқа қатысқан және қабылданған шешімді жақтап дауыс бермеген болуға тиіс",
                    "член должен участвовать в заседании и не голосовать за принятое решение",
                    "the member must be present and not have voted for a decision that was taken"),
                m => m.Case.Meeting!.Votes.Find(m.Command.Item) is { IsTaken: true } vote
                    && m.Case.Meeting.Present.Contains(m.Part.Person) && !vote.InFavour.Contains(m.Part.Person),
                field: nameof(RecordDissent.Item))
            .Require(
                "dissent.opinion", law.Majority.Basis,
                new(
                    "ерекше пікір жазбаша баяндалуға тиіс", "особое мнение должно быть изложено письменно",
                    "the opinion must be stated in writing"),
                nameof(RecordDissent.Opinion), m => m.Command.Opinion, Present)
            .Decide(m => new DissentRecorded(m.Today, m.Part.Person, m.Command.Item, m.Command.Opinion));
        commission.On<SignMeetingProtocol>(law.Majority.Basis)
            .By(CommissionBodies.All)
            .RequireOwn(law.Majority.Basis)
            .Require(
                "protocol.number", law.Majority.Basis,
                new("хаттаманың нөмірі болуға тиіс", "у протокола должен быть номер", "the protocol must have a number"),
                nameof(SignMeetingProtocol.Protocol), m => m.Command.Protocol, Present)
            .Decide(m => new MeetingProtocolSigned(m.Today, m.Command.Protocol));
    }

    private static void Convening(Builder commission, CommissionLaw law) => commission.On<ConveneMeeting>(law.Initiative.Basis)
        .By([.. CommissionBodies.All, Roles.CentralCommission, Roles.Maslikhat])
        .Duty(new Limit<ElectionCommission>(
            "meeting.first", new(
                "алғашқы отырысты шақыру мерзімінің соңы", "окончание срока созыва первого заседания",
                "the end of the time to convene the first meeting"),
            law.FirstMeeting.Basis,
            current => current is { State: CommissionState.Formed, Meeting: null, FormedOn: { } day }
                ? law.FirstMeeting.Value.Until(day, current.Zone)
                : null))
        .Require(
            "meeting.convener", law.FirstMeeting.Basis,
            new(
                "алғашқы отырысты жоғары тұрған комиссия (облыстық комиссияда — мәслихат айқындаған адам), "
                    + "кейінгілерін комиссияның өзі шақыруға тиіс",
                "первое заседание должна созывать вышестоящая комиссия (в областной — лицо, определённое маслихатом), "
                    + "следующие — сама комиссия",
                "the commission above (at oblast level, whom the maslikhat determined) must convene the first meeting, "
                    + "the commission itself the others"),
            m => m.Actor.Role == (m.Case.State == CommissionState.Formed
                ? CommissionBodies.FirstConvener(m.Case.Kind)
                : CommissionBodies.Own(m.Case.Kind)))
        .OnActor("meeting.convener")
        .Require(
            "meeting.initiative", law.Initiative.Basis,
            new(
                "отырыс төрағаның немесе мүшелердің белгіленген үлесінің бастамашылығымен шақырылуға тиіс",
                "заседание должно созываться по инициативе председателя или установленной доли членов",
                "the meeting must be convened at the initiative of the chair, or of the share of members that the act sets"),
            nameof(ConveneMeeting.Initiators), m => Members(m.Case, m.Command.Initiators),
            m => m.Case.State == CommissionState.Formed || (m.Case.Chair is not null && m.Command.Initiators.IsDefaultOrEmpty)
                ? default
                : AtLeast(law.Initiative.Value.Of(m.Case.Total)))
        .Require(
            "meeting.notice", law.Notice.Basis,
            new(
                "мүшелер отырыс туралы белгіленген мерзімде хабардар етілуге тиіс",
                "члены должны быть извещены о заседании за установленное время",
                "the members must be told of the meeting as long before as the act sets"),
            nameof(ConveneMeeting.Begins), m => m.Command.Begins,
            m => NotEarlier((m.Now + (m.Command.IsUrgent ? Duration.Zero : law.Notice.Value)).InZone(m.Case.Zone).LocalDateTime))
        .Decide(m => new MeetingConvened(m.Now, m.Command.Begins, m.Command.IsUrgent));

    private static void Opening(Builder commission, CommissionLaw law) => commission.On<OpenMeeting>(law.Quorum.Basis)
        .By(CommissionBodies.All)
        .RequireOwn(law.Quorum.Basis)
        .From(new Limit<ElectionCommission>(
            "meeting.begins", new("отырыстың басталуы", "начало заседания", "beginning of the meeting"), law.Notice.Basis,
            current => current.Meeting is { } meeting ? current.Zone.AtLeniently(meeting.Begins).ToInstant() : null))
        .Duty(new Limit<ElectionCommission>(
            "meeting.fortnight",
            new(
                "екі аптада бір рет отырыс өткізу мерзімінің соңы", "окончание срока для заседания раз в две недели",
                "the end of the time for a meeting once in two weeks"),
            law.BetweenMeetings.Basis,
            current => current.CampaignSince is { } since
                ? law.BetweenMeetings.Value.Until(current.LastMeetingOn is { } last && last > since ? last : since, current.Zone)
                : null))
        .Require(
            "meeting.convened", law.Notice.Basis,
            new("отырыс шақырылған болуға тиіс", "заседание должно быть созвано", "the meeting must be convened"),
            m => m.Case.Meeting is not null)
        .Require(
            "meeting.members", law.Quorum.Basis,
            new(
                "қатысқандар міндеттері тоқтатыла тұрмаған мүшелер болуға және әрқайсысы бір рет көрсетілуге тиіс",
                "присутствующие должны быть членами, чьи обязанности не приостановлены, и каждый должен быть назван один раз",
                "those present must be members whose duties are not suspended, each named once"),
            m => AreMembers(m.Case, m.Command.Present),
            field: nameof(OpenMeeting.Present))
        .Decide<MeetingOpened, MeetingWithoutQuorum>(m => law.Quorum.Value.IsMet(m.Command.Present.Length, m.Case.Total)
            ? new MeetingOpened(m.Today, [.. m.Command.Present])
            : new MeetingWithoutQuorum(m.Today, [.. m.Command.Present]));

    private static void Deciding(Builder commission, CommissionLaw law)
    {
        Voting(commission.On<ElectOfficers>(law.Formation), law.Formation, m => m.InFavour)
            .Require(
                "officers.members", law.Formation,
                new(
                    "төраға, орынбасар және хатшы комиссияның үш түрлі мүшесі болуға тиіс",
                    "председатель, заместитель и секретарь должны быть тремя разными членами комиссии",
                    "chair, deputy and secretary must be three members of the commission"),
                m => AreMembers(m.Case, [m.Command.Chair, m.Command.Deputy, m.Command.Secretary]),
                field: nameof(ElectOfficers.Chair))
            .Require(
                "officers.majority", law.Majority.Basis,
                new(
                    "мүшелер жалпы санының көпшілігі жақтап дауыс беруге тиіс",
                    "за должно проголосовать большинство от общего числа членов",
                    "a majority of all members must vote for them"),
                nameof(ElectOfficers.InFavour), m => Members(m.Case, m.Command.InFavour),
                m => AtLeast(law.Majority.Value.Of(m.Case.Total)))
            .Decide(m => new OfficersElected(
                m.Today, m.Command.Chair, m.Command.Deputy, m.Command.Secretary, [.. m.Command.InFavour]));
        Voting(commission.On<TakeDecision>(law.Majority.Basis), law.Majority.Basis, m => m.InFavour)
            .Require(
                "decision.matter", law.Majority.Basis,
                new("мәселе аталуға тиіс", "вопрос должен быть назван", "the matter must be named"),
                nameof(TakeDecision.Matter), m => m.Command.Matter, Present)
            .Decide<DecisionTaken, DecisionRejected>(m => law.Majority.Value.IsMet(m.Command.InFavour.Length, m.Case.Total)
                ? new DecisionTaken(m.Today, m.Command.Matter, [.. m.Command.InFavour])
                : new DecisionRejected(m.Today, m.Command.Matter, [.. m.Command.InFavour]));
    }

    private static CommandBuilder<ElectionCommission, Whole, TCommand> Voting<TCommand>(
        CommandBuilder<ElectionCommission, Whole, TCommand> vote, Citation basis, Func<TCommand, ImmutableArray<string>> inFavour)
        where TCommand : CommissionCommand => vote
            .By(CommissionBodies.All)
            .RequireOwn(basis)
            .Require(
                "vote.members", basis,
                new(
                    "дауыс бергендер отырысқа қатысқан мүшелер болуға және әрқайсысы бір рет көрсетілуге тиіс",
                    "голосовавшие должны быть присутствующими членами, и каждый должен быть назван один раз",
                    "those who vote must be members present, each named once"),
                m => AreMembers(m.Case, inFavour(m.Command)) && inFavour(m.Command).All(m.Case.Meeting!.Present.Contains),
                field: nameof(TakeDecision.InFavour));

    private static bool AreMembers(ElectionCommission current, ImmutableArray<string> persons) => !persons.IsDefault
        && persons.All(person => current.Find(person) is { Votes: true }) && persons.Distinct().Count() == persons.Length;

    private static long Members(ElectionCommission current, ImmutableArray<string> persons) =>
        persons.IsDefault ? 0 : persons.Distinct().Count(person => current.Find(person) is { Votes: true });
}
