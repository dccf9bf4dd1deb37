using SelfGov.Assemblies.Sittings;
using SelfGov.Law;
using SelfGov.Workflow;
using Xunit;
using static SelfGov.Assemblies.Meetings.MeetingDocket;
using static SelfGov.Kazakhstan.Bodies.Roles;
using static SelfGov.Kazakhstan.KazakhstanActs;

namespace SelfGov.Assemblies.SeparateGatherings;

public sealed class SeparateGatheringTests
{
    private static readonly Citation OfGathering = LocalGovernmentAct.At("39-3", 6);
    private static readonly Citation OfNotice = LocalGovernmentAct.At("39-3", 8);
    private static readonly SetPlot Street = new(Village, "abay-street", PlotKind.Street, 3);

    [Fact]
    public void The_residents_of_a_plot_elect_up_to_three_representatives()
    {
        Docket<SeparateGathering> docket = Held();
        docket.Refuse(new ElectRepresentatives(["a", "b", "c", "d"]), Participants, "representatives.number", OfGathering);
        docket.Refuse(new ElectRepresentatives([]), Participants, "representatives.number", OfGathering);
        docket.Refuse(new ElectRepresentatives(default), Participants, "representatives.number", OfGathering);
        docket.Refuse(new ElectRepresentatives(["a", "a"]), Participants, "representatives.different", OfGathering);
        docket.Accept(new ElectRepresentatives(["a", "b", "c"]), Participants);
        docket.Refuse(new HandOverSeparateProtocol("0"), SittingChair, "protocol.digest", OfGathering);
        docket.Accept(new HandOverSeparateProtocol(Digest), SittingSecretary);
        Assert.Equal(SeparateGatheringState.ProtocolHandedOver, docket.Case.State);
        docket.AssertReplayEqualsLive();
    }

    [Fact]
    public void Since_2021_a_plot_has_at_most_three_seats_and_before_what_the_local_order_says()
    {
        Assert.Equal("from 1 to 3", Docket("L2").At("2022-08-10T10:00:00").Refuse(Street with { Seats = 4 }, UnitAkim,
            "seats.number", OfGathering).Expected!.English);
        Docket("L1").At("2020-08-10T10:00:00").Accept(Street with { Seats = 4 }, UnitAkim);
        Docket("L1").At("2020-08-10T10:00:00").Refuse(Street with { Seats = 0 }, UnitAkim, "seats.number", OfGathering);
    }

    [Fact]
    public void Microdistricts_are_plots_since_2021()
    {
        Docket("L2").At("2022-08-10T10:00:00").Accept(Street with { Kind = PlotKind.Microdistrict }, UnitAkim);
        Docket("L1").At("2020-08-10T10:00:00").Refuse(Street with { Kind = PlotKind.Microdistrict }, UnitAkim, "plot.kind", OfGathering);
        Docket("L4").At("2026-08-10T10:00:00").Refuse(Street with { Plot = " " }, UnitAkim, "plot.named", OfGathering);
    }

    [Fact]
    public void The_act_sets_no_days_of_notice_and_a_policy_can()
    {
        Docket<SeparateGathering> docket = Docket("L4").At("2026-08-28T14:59:00").Accept(Street, UnitAkim);
        Refusal behind = docket.Refuse(
            new NotifyOfSeparateGathering(Notice with { At = Notice.At.PlusHours(-1) }), UnitAkim, "notice.ahead", OfNotice);
        Assert.Equal(("not earlier than 28.08.2026 14:59", "28.08.2026 14:00"), (behind.Expected!.English, behind.Found!.English));
        docket.Refuse(new NotifyOfSeparateGathering(Notice with { At = Notice.At.PlusMinutes(-1) }), UnitAkim, "notice.ahead", OfNotice);
        docket.Refuse(new NotifyOfSeparateGathering(Notice with { Form = SittingForm.Digital }), UnitAkim, "notice.form", OfGathering);
        docket.Refuse(new NotifyOfSeparateGathering(Notice with { Place = " " }), UnitAkim, "notice.place", OfNotice);
        docket.Accept(new NotifyOfSeparateGathering(Notice), UnitAkim);
        AssemblyLaw law = LawOf("L4") with { Policies = new AssemblyPolicies { SeparateGatheringNotice = TimeLimit.CalendarDays(10) } };
        Docket<SeparateGathering> later =
            new Docket<SeparateGathering>(SeparateGatheringLifecycle.Under(law), SeparateGatheringLifecycle.Procedure.Facts)
            .At("2026-08-18T10:00:00").Accept(Street, UnitAkim);
        later.Refuse(new NotifyOfSeparateGathering(Notice), UnitAkim, "notice.in-time", OfGathering);
        later.Accept(new NotifyOfSeparateGathering(Notice with { At = Notice.At.PlusDays(1) }), UnitAkim);
    }

    [Fact]
    public void It_is_held_at_its_hour_with_residents()
    {
        Docket<SeparateGathering> docket = Docket("L4").At("2026-08-10T10:00:00").Accept(Street, UnitAkim)
            .Accept(new NotifyOfSeparateGathering(Notice), UnitAkim);
        docket.Refuse(new HoldSeparateGathering(40), UnitAkim, "sitting.begins", OfNotice);
        docket.At("2026-08-28T15:00:00").Refuse(new HoldSeparateGathering(0), UnitAkim, "present.number", OfGathering);
    }

    private static Docket<SeparateGathering> Docket(string edition) =>
        new(SeparateGatheringLifecycle.Under(LawOf(edition)), SeparateGatheringLifecycle.Procedure.Facts);

    private static Docket<SeparateGathering> Held() => Docket("L4").At("2026-08-10T10:00:00").Accept(Street, UnitAkim)
        .Accept(new NotifyOfSeparateGathering(Notice), AkimOffice).At("2026-08-28T15:00:00")
        .Accept(new HoldSeparateGathering(40), AuthorisedPerson);
}
