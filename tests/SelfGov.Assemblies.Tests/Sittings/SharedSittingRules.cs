using SelfGov.Law;
using SelfGov.Workflow;
using Xunit;
using static SelfGov.Assemblies.Meetings.GivenMeeting;
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
        var story = Stories.Of(Procedure.Lifecycles.Of(new("L4")), Procedure.Facts).Until("2026-08-10T10:00:00");
        story.RefusedBy(Convene(Numbers.Entitled), UnitAkim, "items.given", OfNotice);
        story.RefusedBy(Convene(Numbers.Entitled, new ProposedItem(AgendaItemKind.DraftBudget)), UnitAkim, "items.document", OfDecisions);
    }

    [Fact]
    public void A_notice_names_the_place()
    {
        Story<TCase> story = Stories.Of(Procedure.Lifecycles.Of(new("L4")), Procedure.Facts).Until("2026-08-10T10:00:00")
            .Accepts(Convene(Numbers.Entitled, TwoItems), UnitAkim);
        story.RefusedBy(NotifyOf(Notice with { Place = " " }), UnitAkim, "notice.place", OfNotice);
    }

    [Fact]
    public void Registration_and_opening_wait_for_their_day_and_hour()
    {
        Story<TCase> story = Stories.Of(Procedure.Lifecycles.Of(new("L4")), Procedure.Facts).Until("2026-08-10T10:00:00")
            .Accepts(Convene(Numbers.Entitled, TwoItems), UnitAkim).Accepts(Notify, UnitAkim).Until("2026-08-27T23:59:59");
        story.RefusedBy(Register(Numbers.Present), AkimOffice, "registration.opens", OfConduct);
        story.Until("2026-08-28T00:00:00").Accepts(Register(Numbers.Present), AkimOffice);
        story.Until("2026-08-28T14:59:59").RefusedBy(Open, UnitAkim, "sitting.begins", OfNotice);
        story.Until("2026-08-28T15:00:00").Accepts(Open, UnitAkim);
    }

    [Fact]
    public void Nobody_takes_part_whom_the_act_excludes() =>
        Noticed().RefusedBy(RegisterWith(nobodyIsExcluded: false), AkimOffice, "present.entitled", LocalGovernmentAct.At("39-3", 1));

    [Fact]
    public void Chair_and_secretary_are_two_and_the_agenda_is_what_was_announced()
    {
        Story<TCase> story = Opened();
        story.RefusedBy(Presidium("person-1", "person-1"), Participants, "presidium.two", OfConduct);
        story.RefusedBy(Presidium("person-1", "\u200B"), Participants, "presidium.two", OfConduct);
        story.RefusedBy(Presidium(" \u00AD", "person-1"), Participants, "presidium.two", OfConduct);
        story.Accepts(Presidium("person-1", "person-2"), Participants);
        story.RefusedBy(AgendaOf(1, 3), Participants, "agenda.announced", OfNotice);
        story.RefusedBy(AgendaOf(), Participants, "agenda.announced", OfNotice);
    }

    [Fact]
    public void A_protocol_holds_what_paragraph_10_asks_for()
    {
        SittingProtocol sound = Protocol(Numbers.Present);
        Story<TCase> story = Deciding();
        story.RefusedBy(Sign(sound), SittingSecretary, "protocol.decisions", OfDecisions);
        story.Accepts(Decide(1, Numbers.Present), SittingChair).Accepts(Decide(2, Numbers.Present), SittingChair);
        story.RefusedBy(Sign(sound with { Day = sound.Day.PlusDays(1) }), SittingChair, "protocol.day", OfConduct);
        story.RefusedBy(Sign(sound with { Place = " " }), SittingChair, "protocol.place", OfConduct);
        story.RefusedBy(Sign(sound with { Community = Numbers.Present - 1 }), SittingChair, "protocol.community", OfConduct);
        story.RefusedBy(Sign(sound with { Present = Numbers.Present - 1 }), SittingChair, "protocol.present", OfConduct);
        story.RefusedBy(Sign(sound with { ListsThosePresent = false }), SittingChair, "protocol.list", OfConduct);
        story.RefusedBy(Sign(sound with { Chair = "person-3" }), SittingChair, "protocol.signatures", OfConduct);
        story.RefusedBy(Sign(sound with { HasAgendaSpeechesAndDecisions = false }), SittingChair, "protocol.content", OfConduct);
        story.RefusedBy(Sign(sound with { Digest = "0" }), SittingChair, "protocol.digest", OfConduct);
        story.Accepts(Sign(sound), SittingChair);
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
        Stories.Of(Under(law), Procedure.Facts).Until("2026-08-10T10:00:00")
            .Accepts(Petition(Numbers.Entitled, Numbers.Quorum), InitiatingMembers)
            .Runs(DeadlineKind.Duty, "petition.due", "2026-08-14T00:00:00", LocalGovernmentAct.At("39-3", Initiative));
        Story<TCase> noticed = Noticed(Under(law)).Runs(DeadlineKind.Duty, "materials.due", "2026-08-23T00:00:00", OfNotice);
        noticed.Accepts(SendMaterials, AkimOffice).RefusedBy(SendMaterials, AkimOffice, "materials.once", OfNotice);
        WithAkim(Under(law), Numbers.Present, Numbers.Present)
            .Runs(DeadlineKind.Duty, "consideration.due", "2026-09-05T00:00:00", LocalGovernmentAct.At("39-3", 12));
    }
}
