using NodaTime;
using SelfGov.Assemblies.Meetings;
using SelfGov.Workflow;
using SelfGov.Workflow.Corrections;
using Xunit;
using static SelfGov.Kazakhstan.Bodies.Roles;

namespace SelfGov.Assemblies.Sittings;

/// <summary>Slips in the notice, the counts and the protocol of a gathering and of an assembly.</summary>
public abstract partial class SharedSittingTests<TCase>
{
    private static readonly string[] Codes = ["actor.role", "slip.act", "slip.act-day", "slip.record"];
    private static readonly LocalDate Friday = new(2026, 8, 28);
    private static readonly CorrectionAct Act = Slips.Act(Friday);
    private static readonly SittingNotice School = GivenMeeting.Notice with { Place = "School" };

    [Fact]
    public void The_notice_is_corrected_until_the_registration_and_was_given_in_time()
    {
        Story<TCase> story = Noticed().Corrects(
            UnitAkim, Codes[..3].Append(string.Empty).ToArray(), act => Correct("Notice", act, Day(12), ("Notice", School)),
            act => Correct("Notice", act, Day(17), ("Notice", School with { At = School.At.PlusHours(1) })));
        Assert.Equal((School.Place, Day(17)), (story.Case.Sitting.Notice!.Place, story.Case.Sitting.NoticeGivenOn!.Value));
        story.RefusedBy(Correct("Notice", Act, Day(18), ("Notice", School)), UnitAkim, "notice.in-time");
        story.RefusedBy(Correct("Notice", Act, Day(9), ("Notice", School)), UnitAkim, "slip.day");
        story.RefusedBy(Correct("Notice", Act, Day(29), ("Notice", School)), UnitAkim, "slip.day");
        story.RefusedBy(Correct("Notice", Act, Day(12), ("Notice", School with { Place = " " })), UnitAkim, "notice.place");
        story.RefusedBy(Correct("Notice", Act, Day(17), ("Notice", story.Case.Sitting.Notice)), UnitAkim, "slip.record");
        story.Accepts(Register(Numbers.Present), AkimOffice);
        story.RefusedBy(Correct("Notice", Act, Day(12), ("Notice", School)), UnitAkim, "case.state");
    }

    [Fact]
    public void Those_who_came_are_corrected_until_chair_and_secretary_are_elected_and_the_quorum_stays()
    {
        Story<TCase> story = Opened().Corrects(
            AkimOffice, Codes, act => Correct("Attendance", act, null, ("Present", Numbers.Quorum)),
            act => Correct("Attendance", act, null, ("Present", Numbers.Present)));
        story.RefusedBy(Correct("Attendance", Act, null, ("Present", Numbers.Quorum - 1)), AkimOffice, "slip.outcome");
        story.RefusedBy(Correct("Attendance", Act, null, ("Present", Numbers.Entitled + 1)), AkimOffice, "present.number");
        story.RefusedBy(Correct("Attendance", Act, null, ("Present", -1)), AkimOffice, "present.number");
        story.Accepts(Elect(MajorityOfPresent, MajorityOfPresent), Participants);
        story.RefusedBy(Correct("Attendance", Act, null, ("Present", Numbers.Quorum)), AkimOffice, "case.state");

        Story<TCase> missed = Noticed().Accepts(Register(Numbers.Quorum - 1), AkimOffice).Corrects(
            AkimOffice, Codes, act => Correct("Attendance", act, null, ("Present", 0)),
            act => Correct("Attendance", act, null, ("Present", Numbers.Quorum - 2)));
        missed.RefusedBy(Correct("Attendance", Act, null, ("Present", Numbers.Quorum)), AkimOffice, "slip.outcome");
    }

    [Fact]
    public void The_votes_for_chair_secretary_and_agenda_are_corrected_and_stay_a_majority()
    {
        int half = MajorityOfPresent - 1;
        Story<TCase> story = Deciding().Corrects(
            Participants, Codes,
            act => Correct("Presidium", act, null, ("ForChair", MajorityOfPresent), ("ForSecretary", Numbers.Present)),
            act => Correct("Presidium", act, null, ("ForChair", MajorityOfPresent), ("ForSecretary", MajorityOfPresent)));
        story.RefusedBy(
            Correct("Presidium", Act, null, ("ForChair", half), ("ForSecretary", Numbers.Present)), Participants, "chair.majority");
        story.RefusedBy(
            Correct("Presidium", Act, null, ("ForChair", Numbers.Present), ("ForSecretary", Numbers.Present + 1)), Participants,
            "secretary.votes");
        story.Corrects(
            Participants, Codes, act => Correct("Agenda", act, null, ("InFavour", MajorityOfPresent)),
            act => Correct("Agenda", act, null, ("InFavour", Numbers.Present)));
        story.RefusedBy(Correct("Agenda", Act, null, ("InFavour", half)), Participants, "agenda.majority");
        Assert.Equal(
            (MajorityOfPresent, MajorityOfPresent, Numbers.Present),
            (story.Case.Sitting.ForChair, story.Case.Sitting.ForSecretary, story.Case.Sitting.ForAgenda));
    }

    [Fact]
    public void The_votes_on_an_item_are_corrected_until_the_akim_has_the_protocol_and_decide_as_before()
    {
        Story<TCase> story = Signed(Procedure.Lifecycles.Of(new("L4")), MajorityOfPresent, MajorityOfPresent - 1).Corrects(
            SittingChair, Codes, act => Correct("Vote", act, null, ("Item", 1), ("InFavour", Numbers.Present)),
            act => Correct("Vote", act, null, ("Item", 2), ("InFavour", 0)));
        Assert.Equal([Numbers.Present, 0], story.Case.Sitting.Items.Select(item => item.InFavour!.Value));
        story.RefusedBy(Correct("Vote", Act, null, ("Item", 1), ("InFavour", MajorityOfPresent - 1)), SittingChair, "slip.outcome");
        story.RefusedBy(Correct("Vote", Act, null, ("Item", 2), ("InFavour", MajorityOfPresent)), SittingChair, "slip.outcome");
        story.RefusedBy(Correct("Vote", Act, null, ("Item", 1), ("InFavour", Numbers.Present + 1)), SittingChair, "votes.number");
        story.RefusedBy(Correct("Vote", Act, null, ("Item", 9), ("InFavour", 1)), SittingChair, "part.unknown");
        story.Accepts(HandOver, SittingSecretary);
        story.RefusedBy(Correct("Vote", Act, null, ("Item", 1), ("InFavour", MajorityOfPresent)), SittingChair, "case.state");
    }

    [Fact]
    public void The_figures_of_a_new_discussion_are_corrected_until_the_maslikhat_discussed_it()
    {
        int votes = (Numbers.Quorum / 2) + 1;
        Story<TCase> story = Disputed().Accepts(Rediscuss(Numbers.Quorum, votes), SittingChair).Corrects(
            SittingSecretary, Codes,
            act => Correct("Rediscussion", act, null, ("Item", 1), ("Present", Numbers.Entitled), ("InFavour", Numbers.Entitled)),
            act => Correct("Rediscussion", act, null, ("Item", 1), ("Present", Numbers.Quorum), ("InFavour", votes + 1)));
        story.RefusedBy(
            Correct("Rediscussion", Act, null, ("Item", 1), ("Present", Numbers.Quorum - 1), ("InFavour", votes)), SittingSecretary,
            "present.quorum");
        story.RefusedBy(
            Correct("Rediscussion", Act, null, ("Item", 1), ("Present", Numbers.Quorum), ("InFavour", votes - 1)), SittingSecretary,
            "slip.outcome");
        Assert.Equal((Numbers.Quorum, votes + 1), (story.Case.Sitting.Items[0].Present, story.Case.Sitting.Items[0].InFavour!.Value));
        story.Accepts(Discuss(1), Maslikhat);
        story.RefusedBy(
            Correct("Rediscussion", Act, null, ("Item", 1), ("Present", Numbers.Quorum), ("InFavour", votes)), SittingSecretary,
            "part.state");
    }

    [Fact]
    public void The_protocol_is_corrected_until_it_is_handed_over_and_agrees_with_the_meeting()
    {
        Story<TCase> story = Signed(Procedure.Lifecycles.Of(new("L4")), Numbers.Present, 0);
        SittingProtocol signed = story.Case.Sitting.Protocol!;
        story.Corrects(
            SittingSecretary, Codes, act => Correct("Protocol", act, Friday, ("Protocol", signed with { Community = 901 })),
            act => Correct("Protocol", act, Friday, ("Protocol", signed with { Community = 902 })));
        story.RefusedBy(
            Correct("Protocol", Act, Friday, ("Protocol", signed with { Present = Numbers.Present - 1 })), SittingSecretary,
            "protocol.present");
        story.RefusedBy(Correct("Protocol", Act, Friday, ("Protocol", signed with { Day = Day(27) })), SittingSecretary, "protocol.day");
        story.RefusedBy(Correct("Protocol", Act, Day(27), ("Protocol", signed)), SittingSecretary, "slip.day");
        Assert.Equal(902, story.Case.Sitting.Protocol!.Community);
        story.Accepts(HandOver, SittingSecretary);
        story.RefusedBy(Correct("Protocol", Act, Friday, ("Protocol", signed)), SittingSecretary, "case.state");
    }

    [Fact]
    public void The_day_of_publication_is_corrected_after_the_protocol()
    {
        Story<TCase> story = Signed(Procedure.Lifecycles.Of(new("L4")), Numbers.Present, 0).Until("2026-09-02T10:00:00");
        story.RefusedBy(Correct("Publication", Act, Friday), AkimOffice, "slip.record");
        story.Accepts(Publish, AkimOffice).Corrects(
            AkimOffice, Codes, act => Correct("Publication", act, Friday), act => Correct("Publication", act, Friday.PlusDays(1)));
        story.RefusedBy(Correct("Publication", Act, Friday.PlusDays(-1)), AkimOffice, "slip.day");
        Assert.Equal(Friday.PlusDays(1), story.Case.Sitting.PublishedOn);
    }

    private static LocalDate Day(int august) => new(2026, 8, august);

    private ICommand<TCase> Discuss(int item) => (ICommand<TCase>)Activator.CreateInstance(
        Procedure.Lifecycles.Of(new("L4")).Map.Commands
            .Single(command => command.Name.StartsWith("Discuss", StringComparison.Ordinal)).Type,
        item)!;

    private ICommand<TCase> Correct(string what, CorrectionAct act, LocalDate? day, params (string Field, object? Value)[] fields)
    {
        MapCommand correction = Slips.Of(Procedure.Lifecycles.Of(new("L4")).Map)
            .Single(command => command.Name.EndsWith(what, StringComparison.Ordinal));
        return (ICommand<TCase>)Activator.CreateInstance(
            correction.Type,
            [
                .. correction.Type.GetConstructors()[0].GetParameters().Select(field => field.Name switch
                {
                    nameof(ICorrection.Act) => act,
                    nameof(IDayCorrection.Day) => day!.Value,
                    _ => fields.FirstOrDefault(given => given.Field == field.Name).Value,
                }),
            ])!;
    }
}
