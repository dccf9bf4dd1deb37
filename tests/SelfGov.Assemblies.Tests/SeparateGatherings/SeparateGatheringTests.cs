using NodaTime;
using SelfGov.Assemblies.Sittings;
using SelfGov.Law;
using SelfGov.Workflow;
using SelfGov.Workflow.Corrections;
using Xunit;
using static SelfGov.Assemblies.Meetings.GivenMeeting;
using static SelfGov.Kazakhstan.Bodies.Roles;
using static SelfGov.Kazakhstan.KazakhstanActs;

namespace SelfGov.Assemblies.SeparateGatherings;

public sealed class SeparateGatheringTests
{
    private static readonly Citation OfGathering = LocalGovernmentAct.At("39-3", 6);
    private static readonly Citation OfNotice = LocalGovernmentAct.At("39-3", 8);
    private static readonly SetPlot Street = new(Village, "abay-street", PlotKind.Street, 3, Residents: 400);

    [Fact]
    public void The_residents_of_a_plot_elect_up_to_three_representatives()
    {
        Story<SeparateGathering> story = Held();
        story.RefusedBy(new ElectRepresentatives(["a", "b", "c", "d"]), Participants, "representatives.number", OfGathering);
        story.RefusedBy(new ElectRepresentatives([]), Participants, "representatives.number", OfGathering);
        story.RefusedBy(new ElectRepresentatives(default), Participants, "representatives.number", OfGathering);
        story.RefusedBy(new ElectRepresentatives(["a", "a"]), Participants, "representatives.different", OfGathering);
        story.RefusedBy(new ElectRepresentatives(["a", "\u200B"]), Participants, "representatives.different", OfGathering);
        story.Accepts(new ElectRepresentatives(["a", "b", "c"]), Participants);
        story.RefusedBy(new HandOverSeparateProtocol("0"), SittingChair, "protocol.digest", OfGathering);
        story.Accepts(new HandOverSeparateProtocol(Digest), SittingSecretary);
        Assert.Equal(SeparateGatheringState.ProtocolHandedOver, story.Case.State);
        story.ReplaysToItself();
    }

    [Fact]
    public void Since_2021_a_plot_has_at_most_three_seats_and_before_what_the_local_order_says()
    {
        Assert.Equal("from 1 to 3", Begin("L2").Until("2022-08-10T10:00:00").RefusedBy(Street with { Seats = 4 }, UnitAkim,
            "seats.number", OfGathering).Expected!.English);
        Begin("L1").Until("2020-08-10T10:00:00").Accepts(Street with { Seats = 4 }, UnitAkim);
        Begin("L1").Until("2020-08-10T10:00:00").RefusedBy(Street with { Seats = 0 }, UnitAkim, "seats.number", OfGathering);
    }

    [Fact]
    public void Microdistricts_are_plots_since_2021()
    {
        Begin("L2").Until("2022-08-10T10:00:00").Accepts(Street with { Kind = PlotKind.Microdistrict }, UnitAkim);
        Begin("L1").Until("2020-08-10T10:00:00")
            .RefusedBy(Street with { Kind = PlotKind.Microdistrict }, UnitAkim, "plot.kind", OfGathering);
        Begin("L4").Until("2026-08-10T10:00:00").RefusedBy(Street with { Plot = " " }, UnitAkim, "plot.named", OfGathering);
    }

    [Fact]
    public void Before_the_model_rules_no_act_set_days_of_notice_and_a_policy_could()
    {
        Story<SeparateGathering> story = Begin("L2").Until("2026-08-28T14:59:00").Accepts(Street, UnitAkim);
        Refusal behind = story.RefusedBy(
            new NotifyOfSeparateGathering(Notice with { At = Notice.At.PlusHours(-1) }), UnitAkim, "notice.ahead", OfNotice);
        Assert.Equal(("not earlier than 28.08.2026 15:00", "28.08.2026 14:00"), (behind.Expected!.English, behind.Found!.English));
        story.RefusedBy(new NotifyOfSeparateGathering(Notice with { At = Notice.At.PlusMinutes(-1) }), UnitAkim, "notice.ahead", OfNotice);
        story.RefusedBy(new NotifyOfSeparateGathering(Notice with { Form = SittingForm.Digital }), UnitAkim, "notice.form", OfGathering);
        story.RefusedBy(new NotifyOfSeparateGathering(Notice with { Place = " " }), UnitAkim, "notice.place", OfNotice);
        story.Accepts(new NotifyOfSeparateGathering(Notice), UnitAkim);
        AssemblyLaw law = LawOf("L2") with { Policies = new AssemblyPolicies { SeparateGatheringNotice = TimeLimit.CalendarDays(10) } };
        Story<SeparateGathering> later =
            Stories.Of(SeparateGatheringLifecycle.Under(law), SeparateGatheringLifecycle.Procedure.Facts)
            .Until("2026-08-18T10:00:00").Accepts(Street, UnitAkim);
        later.RefusedBy(new NotifyOfSeparateGathering(Notice), UnitAkim, "notice.in-time", OfGathering);
        later.Accepts(new NotifyOfSeparateGathering(Notice with { At = Notice.At.PlusDays(1) }), UnitAkim);
    }

    [Fact]
    public void It_is_held_at_its_hour_with_residents()
    {
        Story<SeparateGathering> story = Begin("L4").Until("2026-08-10T10:00:00").Accepts(Street, UnitAkim)
            .Accepts(new NotifyOfSeparateGathering(Notice), UnitAkim);
        story.RefusedBy(new HoldSeparateGathering(40), UnitAkim, "sitting.begins", OfNotice);
        story.Until("2026-08-28T15:00:00").RefusedBy(new HoldSeparateGathering(0), UnitAkim, "present.number", OfGathering);
    }

    [Fact]
    public void Slips_in_the_notice_and_in_the_number_of_residents_are_corrected()
    {
        string[] codes = ["actor.role", "slip.act", "slip.act-day", "slip.record"];
        Story<SeparateGathering> story = Begin("L4").Until("2026-08-10T10:00:00").Accepts(Street, UnitAkim)
            .Accepts(new NotifyOfSeparateGathering(Notice), UnitAkim).Until("2026-08-28T14:00:00");
        LocalDate set = new(2026, 8, 10);
        CorrectionAct act = Slips.Act(set);
        story.Corrects(
            AkimOffice, codes, each => new CorrectSeparateNotice(Notice with { Place = "School" }, set, each),
            each => new CorrectSeparateNotice(Notice with { Place = "School" }, set.PlusDays(1), each));
        story.RefusedBy(new CorrectSeparateNotice(Notice, set.PlusDays(-1), act), AkimOffice, "slip.day");
        story.RefusedBy(new CorrectSeparateNotice(Notice with { Place = " " }, set, act), AkimOffice, "notice.place");
        story.RefusedBy(new CorrectSeparateAttendance(3, act), UnitAkim, "case.state");
        story.Until("2026-08-28T15:00:00").Accepts(new HoldSeparateGathering(40), UnitAkim);
        story.RefusedBy(new CorrectSeparateNotice(Notice, set, act), AkimOffice, "case.state");
        story.Corrects(
            UnitAkim, codes, each => new CorrectSeparateAttendance(41, each), each => new CorrectSeparateAttendance(40, each));
        story.RefusedBy(new CorrectSeparateAttendance(39, act), UnitAkim, "slip.outcome");
        story.RefusedBy(new CorrectSeparateAttendance(0, act), UnitAkim, "present.number");
        story.Accepts(new ElectRepresentatives(["a"]), Participants).Accepts(new HandOverSeparateProtocol(Digest), SittingChair);
        story.RefusedBy(new CorrectSeparateAttendance(2, act), UnitAkim, "case.state");
        Assert.Equal((4, 40), (story.Case.Corrections.Count, story.Case.Present));
    }

    private static Story<SeparateGathering> Begin(string edition) =>
        Stories.Of(SeparateGatheringLifecycle.Under(LawOf(edition)), SeparateGatheringLifecycle.Procedure.Facts);

    private static Story<SeparateGathering> Held() => Begin("L4").Until("2026-08-10T10:00:00").Accepts(Street, UnitAkim)
        .Accepts(new NotifyOfSeparateGathering(Notice), AkimOffice).Until("2026-08-28T15:00:00")
        .Accepts(new HoldSeparateGathering(40), AuthorisedPerson);
}
