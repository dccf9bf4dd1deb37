using SelfGov.Law;
using SelfGov.Workflow;
using Xunit;
using static SelfGov.Assemblies.Meetings.MeetingDocket;
using static SelfGov.Kazakhstan.Bodies.Roles;
using static SelfGov.Kazakhstan.KazakhstanActs;

namespace SelfGov.Assemblies.Sittings;

/// <summary>The rules on what is announced, who takes part and what the protocol holds, each refused with the article.</summary>
public abstract partial class SharedSittingTests<TCase>
{
    private static readonly Citation OfNotice = LocalGovernmentAct.At("39-3", 8);
    private static readonly Citation OfConduct = LocalGovernmentAct.At("39-3", 10);
    private static readonly Citation OfDecisions = LocalGovernmentAct.At("39-3", 11);

    [Fact]
    public void A_sitting_is_called_on_named_questions_with_their_documents()
    {
        var docket = new Docket<TCase>(Procedure.Lifecycles.Of(new("L4")), Procedure.Facts).At("2026-08-10T10:00:00");
        docket.Refuse(Convene(Numbers.Entitled), UnitAkim, "items.given", OfNotice);
        docket.Refuse(Convene(Numbers.Entitled, new ProposedItem(AgendaItemKind.DraftBudget)), UnitAkim, "items.document", OfDecisions);
    }

    [Fact]
    public void A_notice_names_the_place()
    {
        Docket<TCase> docket = new Docket<TCase>(Procedure.Lifecycles.Of(new("L4")), Procedure.Facts).At("2026-08-10T10:00:00")
            .Accept(Convene(Numbers.Entitled, TwoItems), UnitAkim);
        docket.Refuse(NotifyOf(Notice with { Place = " " }), UnitAkim, "notice.place", OfNotice);
    }

    [Fact]
    public void Registration_and_opening_wait_for_their_day_and_hour()
    {
        Docket<TCase> docket = new Docket<TCase>(Procedure.Lifecycles.Of(new("L4")), Procedure.Facts).At("2026-08-10T10:00:00")
            .Accept(Convene(Numbers.Entitled, TwoItems), UnitAkim).Accept(Notify, UnitAkim).At("2026-08-27T23:59:59");
        docket.Refuse(Register(Numbers.Present), AkimOffice, "registration.opens", OfConduct);
        docket.At("2026-08-28T00:00:00").Accept(Register(Numbers.Present), AkimOffice);
        docket.At("2026-08-28T14:59:59").Refuse(Open, UnitAkim, "sitting.begins", OfNotice);
        docket.At("2026-08-28T15:00:00").Accept(Open, UnitAkim);
    }

    [Fact]
    public void Nobody_takes_part_whom_the_act_excludes() =>
        Noticed().Refuse(RegisterWith(nobodyIsExcluded: false), AkimOffice, "present.entitled", LocalGovernmentAct.At("39-3", 1));

    [Fact]
    public void Chair_and_secretary_are_two_and_the_agenda_is_what_was_announced()
    {
        Docket<TCase> docket = Opened();
        docket.Refuse(Presidium("person-1", "person-1"), Participants, "presidium.two", OfConduct);
        docket.Accept(Presidium("person-1", "person-2"), Participants);
        docket.Refuse(AgendaOf(1, 3), Participants, "agenda.announced", OfNotice);
        docket.Refuse(AgendaOf(), Participants, "agenda.announced", OfNotice);
    }

    [Fact]
    public void A_protocol_holds_what_paragraph_10_asks_for()
    {
        SittingProtocol sound = Protocol(Numbers.Present);
        Docket<TCase> docket = Deciding();
        docket.Refuse(Sign(sound), SittingSecretary, "protocol.decisions", OfDecisions);
        docket.Accept(Decide(1, Numbers.Present), SittingChair).Accept(Decide(2, Numbers.Present), SittingChair);
        docket.Refuse(Sign(sound with { Day = sound.Day.PlusDays(1) }), SittingChair, "protocol.day", OfConduct);
        docket.Refuse(Sign(sound with { Place = " " }), SittingChair, "protocol.place", OfConduct);
        docket.Refuse(Sign(sound with { Community = Numbers.Present - 1 }), SittingChair, "protocol.community", OfConduct);
        docket.Refuse(Sign(sound with { Present = Numbers.Present - 1 }), SittingChair, "protocol.present", OfConduct);
        docket.Refuse(Sign(sound with { ListsThosePresent = false }), SittingChair, "protocol.list", OfConduct);
        docket.Refuse(Sign(sound with { Chair = "person-3" }), SittingChair, "protocol.signatures", OfConduct);
        docket.Refuse(Sign(sound with { HasAgendaSpeechesAndDecisions = false }), SittingChair, "protocol.content", OfConduct);
        docket.Refuse(Sign(sound with { Digest = "0" }), SittingChair, "protocol.digest", OfConduct);
        docket.Accept(Sign(sound), SittingChair);
    }

    // Working days after Monday, 10 August 2026: 11, 12, 13; five days before Friday, 28 August; after 28 August, 31 August and 1 to 4
    // September.
    [Fact]
    public void Time_limits_that_a_host_names_are_duties_under_the_paragraphs_they_serve()
    {
        AssemblyLaw law = LawOf("L4") with
        {
            Policies = new AssemblyPolicies
            {
                PetitionAnswer = TimeLimit.WorkingDays(3),
                MaterialsBefore = TimeLimit.CalendarDays(5),
                AkimConsiders = TimeLimit.WorkingDays(5),
            },
        };
        new Docket<TCase>(Under(law), Procedure.Facts).At("2026-08-10T10:00:00")
            .Accept(Petition(Numbers.Entitled, Numbers.Quorum), InitiatingMembers)
            .Show(DeadlineKind.Duty, "petition.due", "2026-08-14T00:00:00", LocalGovernmentAct.At("39-3", Initiative));
        Docket<TCase> noticed = Noticed(Under(law)).Show(DeadlineKind.Duty, "materials.due", "2026-08-23T00:00:00", OfNotice);
        noticed.Accept(SendMaterials, AkimOffice).Refuse(SendMaterials, AkimOffice, "materials.once", OfNotice);
        WithAkim(Under(law), Numbers.Present, Numbers.Present)
            .Show(DeadlineKind.Duty, "consideration.due", "2026-09-05T00:00:00", LocalGovernmentAct.At("39-3", 12));
    }
}
