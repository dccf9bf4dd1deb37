using NodaTime;
using SelfGov.Assemblies.Editions;
using SelfGov.Assemblies.Sittings;
using SelfGov.Law;
using SelfGov.Workflow;
using SelfGov.Workflow.Corrections;
using Xunit;
using static SelfGov.Assemblies.Meetings.GivenMeeting;
using static SelfGov.Kazakhstan.Bodies.Roles;
using static SelfGov.Kazakhstan.KazakhstanActs;

namespace SelfGov.Assemblies.SeparateGatherings;

/// <summary>The model rules of separate gatherings, order No. 122 of 23 June 2023, and what was before them.</summary>
public sealed class SeparateGatheringRulesTests
{
    private static readonly SetPlot Street = new(Village, "abay-street", PlotKind.Street, 2, Residents: 401);

    [Theory]
    [InlineData("L2b")]
    [InlineData("L3")]
    [InlineData("L4")]
    public void Residents_are_notified_ten_calendar_days_before(string edition)
    {
        Story<SeparateGathering> story = Begin(LawOf(edition)).Until("2026-08-18T10:00:00").Accepts(Street, UnitAkim);
        story.RefusedBy(new NotifyOfSeparateGathering(Notice), UnitAkim, "notice.in-time", Point("6"));
        story.Accepts(new NotifyOfSeparateGathering(Notice with { At = Notice.At.PlusDays(1) }), UnitAkim);
    }

    [Theory]
    [InlineData(40, false)]
    [InlineData(41, true)]
    public void A_tenth_of_the_residents_is_the_quorum_and_without_it_the_gathering_is_called_anew(int present, bool held)
    {
        Story<SeparateGathering> story = Noticed(LawOf("L4"));
        story.RefusedBy(new HoldSeparateGathering(402), UnitAkim, "present.number");
        story.Accepts(new HoldSeparateGathering(present), UnitAkim);
        Assert.Equal(held ? SeparateGatheringState.Held : SeparateGatheringState.PlotSet, story.Case.State);
        if (!held)
        {
            story.Accepts(new NotifyOfSeparateGathering(Notice with { At = Notice.At.PlusDays(20) }), UnitAkim);
        }

        story.ReplaysToItself();
    }

    [Fact]
    public void The_residents_of_the_plot_are_counted_where_there_is_a_quorum()
    {
        Story<SeparateGathering> Unknown(string edition) => Begin(LawOf(edition)).Until("2026-08-10T10:00:00")
            .Accepts(Street with { Residents = null }, UnitAkim)
            .Accepts(new NotifyOfSeparateGathering(Notice), AkimOffice).Until("2026-08-28T15:00:00");
        Story<SeparateGathering> story = Unknown("L4");
        story.RefusedBy(new HoldSeparateGathering(40), UnitAkim, "residents.number", Point("7"));
        story.RefusedBy(new HoldSeparateGathering(40, 0), UnitAkim, "residents.number", Point("7"));
        story.RefusedBy(new HoldSeparateGathering(40, 39), UnitAkim, "present.number");
        story.Accepts(new HoldSeparateGathering(40, 401), UnitAkim);
        Assert.Equal(SeparateGatheringState.PlotSet, story.Case.State);
        story.Accepts(new NotifyOfSeparateGathering(Notice with { At = Notice.At.PlusDays(20) }), UnitAkim)
            .Until("2026-09-17T15:00:00").Accepts(new HoldSeparateGathering(40, 400), UnitAkim);
        Assert.Equal((SeparateGatheringState.Held, 400), (story.Case.State, story.Case.Residents!.Value));
        story.ReplaysToItself();
        Unknown("L2").Accepts(new HoldSeparateGathering(1), UnitAkim);
        Unknown("L2a").Accepts(new HoldSeparateGathering(1), UnitAkim);
    }

    [Theory]
    [InlineData(true, "anna", "bolat")]
    [InlineData(true, "anna", "dana")]
    [InlineData(false, "bolat", "dana")]
    [InlineData(false, "anna", "erlan")]
    [InlineData(false, "anna", "nobody")]
    [InlineData(false, "anna")]
    public void Representatives_are_the_nominees_with_the_most_votes_and_the_chair_decides_a_tie(
        bool accepted, params string[] representatives)
    {
        Story<SeparateGathering> story = Noticed(LawOf("L4")).Accepts(new HoldSeparateGathering(41), UnitAkim);
        ElectRepresentatives election = new(
            [.. representatives], [new("anna", 41), new("bolat", 20), new("dana", 20), new("erlan", 1), new("farida", 0)]);
        if (!accepted)
        {
            story.RefusedBy(election, Participants, "representatives.most-votes", Point("10"));
            return;
        }

        story.Accepts(election, Participants).ReplaysToItself();
        Assert.Equal(representatives, story.Case.Representatives);
    }

    [Fact]
    public void A_nominee_is_voted_on_once_and_has_no_more_votes_than_there_are_residents()
    {
        Story<SeparateGathering> story = Noticed(LawOf("L4")).Accepts(new HoldSeparateGathering(41), UnitAkim);
        story.RefusedBy(new ElectRepresentatives(["anna"], [new("anna", 42)]), Participants, "votes.number", Point("10"));
        story.RefusedBy(new ElectRepresentatives(["anna"], [new("anna", -1)]), Participants, "votes.number", Point("10"));
        story.RefusedBy(
            new ElectRepresentatives(["anna"], [new("anna", 20), new("anna", 21)]), Participants, "votes.number", Point("10"));
        story.RefusedBy(new ElectRepresentatives(["anna"], [new("anna", 0)]), Participants, "representatives.most-votes", Point("10"));
        story.Accepts(new ElectRepresentatives(["anna"], [new("anna", 1)]), Participants);
    }

    // The working days after Friday, 28 August 2026, are 31 August and 1 September.
    [Fact]
    public void The_protocol_reaches_the_akims_office_in_two_working_days()
    {
        Story<SeparateGathering> story = Noticed(LawOf("L4")).Accepts(new HoldSeparateGathering(41), UnitAkim)
            .Accepts(new ElectRepresentatives(["anna"], [new("anna", 1)]), Participants)
            .Runs(DeadlineKind.Duty, "protocol.due", "2026-09-02T00:00:00", Point("11"));
        Assert.False(story.Accepts(new HandOverSeparateProtocol(Digest), SittingSecretary).HasDeadline("protocol.due"));
        Assert.False(Noticed(LawOf("L2")).Accepts(new HoldSeparateGathering(1), UnitAkim)
            .Accepts(new ElectRepresentatives(["anna"]), Participants).HasDeadline("protocol.due"));
    }

    // Held on Friday, 28 August 2026, whenever it is recorded: Tuesday, 1 September, is the last day.
    [Theory]
    [InlineData("2026-08-28T18:00:00", 0)]
    [InlineData("2026-09-01T23:59:59", 0)]
    [InlineData("2026-09-02T00:00:00", 1)]
    [InlineData("2026-09-28T10:00:00", 27)]
    public void It_is_held_on_the_day_of_its_notice_and_a_late_record_buys_no_time(string now, int late)
    {
        Story<SeparateGathering> story = Noticed(LawOf("L4")).Until(now).Accepts(new HoldSeparateGathering(41), UnitAkim)
            .Runs(DeadlineKind.Duty, "protocol.due", "2026-09-02T00:00:00", Point("11"))
            .Accepts(new ElectRepresentatives(["anna"], [new("anna", 1)]), Participants)
            .Runs(DeadlineKind.Duty, "protocol.due", "2026-09-02T00:00:00", Point("11"))
            .Accepts(new HandOverSeparateProtocol(Digest), SittingChair).ReplaysToItself();
        Assert.Equal(new LocalDate(2026, 8, 28), story.Case.HeldOn);
        Assert.Equal(late, story.Facts.OfType<ProtocolHandedOver>().Single().DaysLate);
        NotHeld missed = Noticed(LawOf("L4")).Until(now).Accepts(new HoldSeparateGathering(40), UnitAkim)
            .Facts.OfType<NotHeld>().Single();
        Assert.Equal(new LocalDate(2026, 8, 28), missed.On);
        Assert.Null(Noticed(LawOf("L2")).Until(now).Accepts(new HoldSeparateGathering(1), UnitAkim)
            .Accepts(new ElectRepresentatives(["anna"]), Participants).Accepts(new HandOverSeparateProtocol(Digest), SittingChair)
            .Facts.OfType<ProtocolHandedOver>().Single().DaysLate);
    }

    [Fact]
    public void No_more_voted_for_a_nominee_than_take_part_after_a_correction_too()
    {
        Story<SeparateGathering> story = Noticed(LawOf("L4")).Accepts(new HoldSeparateGathering(60), UnitAkim)
            .Accepts(new ElectRepresentatives(["anna", "bolat"], [new("anna", 55), new("bolat", 50)]), Participants);
        CorrectionAct act = Slips.Act(new LocalDate(2026, 8, 28));
        story.RefusedBy(new CorrectSeparateAttendance(54, act), UnitAkim, "votes.number", Point("10"));
        story.Accepts(new CorrectSeparateAttendance(55, act), UnitAkim).ReplaysToItself();
        Noticed(LawOf("L4")).Accepts(new HoldSeparateGathering(60), UnitAkim)
            .Accepts(new ElectRepresentatives(["anna"]), Participants).Accepts(new CorrectSeparateAttendance(41, act), UnitAkim);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void No_votes_and_an_empty_list_of_them_are_alike_not_said(bool empty)
    {
        Story<SeparateGathering> story = Noticed(LawOf("L4")).Accepts(new HoldSeparateGathering(41), UnitAkim)
            .Accepts(new ElectRepresentatives(["anna", "bolat"], empty ? [] : null), Participants).ReplaysToItself();
        Assert.Null(story.Facts.OfType<RepresentativesElected>().Single().Votes);
    }

    [Theory]
    [InlineData("L2")]
    [InlineData("L4")]
    public void The_quorum_is_of_the_residents_with_whom_the_plot_was_set(string edition)
    {
        Story<SeparateGathering> story = Noticed(LawOf(edition));
        Refusal other = story.RefusedBy(new HoldSeparateGathering(1, 10), UnitAkim, "residents.number");
        Assert.Equal("exactly 401", other.Expected!.English);
        story.Accepts(new HoldSeparateGathering(41, 401), UnitAkim);
        Assert.Equal(SeparateGatheringState.Held, story.Case.State);
    }

    // One per cent of 401 is five, rounded up; the orders of 2014 that were read have such a share.
    [Theory]
    [InlineData("L1", 5, true)]
    [InlineData("L1", 6, false)]
    [InlineData("L2", 3, true)]
    public void Before_2021_a_local_order_gave_representatives_by_a_share_of_the_residents(string edition, int seats, bool accepted)
    {
        AssemblyLaw law = LawOf(edition) with { Policies = new AssemblyPolicies { RepresentativesShare = Share.AtLeast(1, 100) } };
        Story<SeparateGathering> story = Begin(law).Until("2026-08-10T10:00:00");
        if (accepted)
        {
            story.Accepts(Street with { Seats = seats }, UnitAkim);
            return;
        }

        story.RefusedBy(Street with { Seats = seats }, UnitAkim, "seats.share", LocalGovernmentAct.At("39-3", 6));
        story.RefusedBy(Street with { Residents = null }, UnitAkim, "residents.number");
    }

    private static Story<SeparateGathering> Begin(AssemblyLaw law) =>
        Stories.Of(SeparateGatheringLifecycle.Under(law), SeparateGatheringLifecycle.Procedure.Facts);

    private static Story<SeparateGathering> Noticed(AssemblyLaw law) => Begin(law).Until("2026-08-10T10:00:00").Accepts(Street, UnitAkim)
        .Accepts(new NotifyOfSeparateGathering(Notice), AkimOffice).Until("2026-08-28T15:00:00");

    private static Citation Point(string paragraph) => AssemblyActs.SeparateGatheringRules.At(paragraph);
}
