using NodaTime;
using SelfGov.Assemblies.Editions;
using SelfGov.Assemblies.Sittings;
using SelfGov.Law;
using SelfGov.Workflow;
using Xunit;
using static SelfGov.Assemblies.Meetings.GivenMeeting;
using static SelfGov.Kazakhstan.Bodies.Roles;

namespace SelfGov.Assemblies.Meetings;

/// <summary>The model regulation of the assembly, order No. 295 of 7 August 2017, as amended on 21 June and 30 September 2021.</summary>
public sealed class ModelRegulationTests
{
    private static readonly ProposedItem Dismissal = new(AgendaItemKind.AkimDismissal);

    // Monday, 10 August 2026: the working days after it are 11, 12 and 13.
    [Fact]
    public void The_akim_answers_members_in_three_working_days()
    {
        Begin().Until("2026-08-10T10:00:00").Accepts(new PetitionMeeting(Village, 20, 2, [Other]), InitiatingMembers)
            .Runs(DeadlineKind.Duty, "petition.due", "2026-08-14T00:00:00", Point("5"))
            .Accepts(new AcceptMeetingPetition(), UnitAkim);
        Assert.Equal(TimeLimit.WorkingDays(3), LawOf("L1").PetitionAnswer!.Value);
        Assert.Null(LawOf("L0").PetitionAnswer);
    }

    [Fact]
    public void Members_have_the_materials_five_calendar_days_before()
    {
        Story<AssemblyMeeting> story = Noticed().Runs(DeadlineKind.Duty, "materials.due", "2026-08-23T00:00:00", Point("6"));
        Assert.False(story.Accepts(new SendMaterials(), AkimOffice).HasDeadline("materials.due"));
    }

    // The days after Friday, 28 August 2026, are 31 August and 1 to 4 September.
    [Theory]
    [InlineData("L1", false, "2026-09-02T00:00:00", false)]
    [InlineData("L1", true, "2026-09-02T00:00:00", false)]
    [InlineData("L2", false, "2026-09-02T00:00:00", false)]
    [InlineData("L2", true, "2026-09-05T00:00:00", true)]
    [InlineData("L2a", false, "2026-09-02T00:00:00", false)]
    [InlineData("L2a", true, "2026-09-05T00:00:00", true)]
    [InlineData("L4", true, "2026-09-05T00:00:00", true)]
    public void The_protocol_goes_to_the_akim_in_two_working_days_and_that_on_his_powers_to_the_maslikhat_in_five(
        string edition, bool isDismissal, string due, bool toMaslikhat)
    {
        Story<AssemblyMeeting> story = Deciding(15, LawOf(edition), isDismissal ? Dismissal : Other)
            .Accepts(new DecideMeetingItem(1, 8), SittingChair).Accepts(new SignMeetingProtocol(Protocol()), SittingChair)
            .Runs(DeadlineKind.Duty, "protocol.due", due, Point("12"));
        story.Accepts(new HandOverMeetingProtocol(), SittingSecretary);
        Assert.Equal(toMaslikhat, story.Case.Sitting.WentToMaslikhat);
        story.ReplaysToItself();
    }

    // 1 January 2027 is a Friday, the substitute of 2 January a Monday, and 7 January a Thursday.
    [Fact]
    public void Terms_in_working_days_run_on_into_a_year_whose_transfers_are_not_decreed()
    {
        SittingNotice last = Notice with { At = new LocalDateTime(2026, 12, 31, 15, 0) };
        Story<AssemblyMeeting> story = Begin().Until("2026-12-18T10:00:00").Accepts(Convening(Other), UnitAkim)
            .Accepts(new NotifyOfMeeting(last), UnitAkim).Until("2026-12-31T15:00:00")
            .Accepts(new RegisterMembers(15, true), AkimOffice).Accepts(new OpenMeeting(), UnitAkim)
            .Accepts(new ElectMeetingPresidium("person-1", 15, "person-2", 15), Participants)
            .Accepts(new ApproveMeetingAgenda([1], 15), Participants).Accepts(new DecideMeetingItem(1, 15), SittingChair)
            .Accepts(new SignMeetingProtocol(Protocol() with { Day = new LocalDate(2026, 12, 31) }), SittingChair)
            .Runs(DeadlineKind.Duty, "protocol.due", "2027-01-07T00:00:00", Point("12"))
            .Accepts(new HandOverMeetingProtocol(), SittingChair)
            .Runs(DeadlineKind.Duty, "consideration.due", "2027-01-13T00:00:00", Point("13"))
            .Accepts(new ConsiderMeetingDecision(1, true), UnitAkim);
        Assert.Equal(Stories.Local("2027-01-13T00:00:00"), story.Deadline("results.due").At);
    }

    [Fact]
    public void A_question_on_the_akims_powers_that_was_not_adopted_sends_the_protocol_to_the_akim()
    {
        Story<AssemblyMeeting> story = Deciding(15, null, Dismissal).Accepts(new DecideMeetingItem(1, 7), SittingChair)
            .Accepts(new SignMeetingProtocol(Protocol()), SittingChair)
            .Runs(DeadlineKind.Duty, "protocol.due", "2026-09-02T00:00:00", Point("12"));
        Assert.False(story.Accepts(new HandOverMeetingProtocol(), SittingChair).Case.Sitting.WentToMaslikhat);
    }

    [Theory]
    [InlineData("L0", 14, 7, true, AgendaItemState.Rejected)]
    [InlineData("L1", 14, 7, true, AgendaItemState.Adopted)]
    [InlineData("L4", 14, 7, true, AgendaItemState.Adopted)]
    [InlineData("L4", 14, 7, false, AgendaItemState.Rejected)]
    [InlineData("L4", 15, 7, true, AgendaItemState.Rejected)]
    [InlineData("L4", 14, 6, true, AgendaItemState.Rejected)]
    public void The_chair_decides_a_tie(string edition, int present, int inFavour, bool chair, AgendaItemState state)
    {
        Story<AssemblyMeeting> story = Deciding(present, LawOf(edition), Other)
            .Accepts(new DecideMeetingItem(1, inFavour, chair), SittingChair);
        Assert.Equal(state, story.Case.Sitting.Items[0].State);
        story.ReplaysToItself();
    }

    [Fact]
    public void The_chair_decides_a_tie_in_the_new_discussion_too()
    {
        AgendaItemState After(RediscussMeetingDecision again) =>
            Disputed().Accepts(again, SittingChair).ReplaysToItself().Case.Sitting.Items[0].State;
        Assert.Equal(AgendaItemState.Insisted, After(new RediscussMeetingDecision(1, 12, 6, ChairInFavour: true)));
        Assert.Equal(AgendaItemState.Withdrawn, After(new RediscussMeetingDecision(1, 12, 6)));
        Assert.Equal(AgendaItemState.Withdrawn, After(new RediscussMeetingDecision(1, 13, 6, ChairInFavour: true)));
    }

    [Fact]
    public void The_akim_considers_in_five_working_days_and_the_duty_ends_with_the_last_decision()
    {
        Story<AssemblyMeeting> story = WithAkim().Runs(DeadlineKind.Duty, "consideration.due", "2026-09-05T00:00:00", Point("13"));
        Assert.False(story.Accepts(new ConsiderMeetingDecision(1, true), UnitAkim).HasDeadline("consideration.due"));
    }

    // Considered on Monday, 31 August: until October 2021 the five days run from then, the last of them 7 September.
    [Theory]
    [InlineData("L1", false, "2026-09-08T00:00:00")]
    [InlineData("L2", false, "2026-09-08T00:00:00")]
    [InlineData("L2a", true, "2026-09-05T00:00:00")]
    [InlineData("L2b", true, "2026-09-05T00:00:00")]
    [InlineData("L4", true, "2026-09-05T00:00:00")]
    public void Since_October_2021_the_members_are_told_in_the_days_in_which_the_akim_considers(
        string edition, bool fromReceipt, string due)
    {
        Citation point = Point(fromReceipt ? "13" : "14");
        Story<AssemblyMeeting> story = WithAkim(12, LawOf(edition));
        Assert.Equal(fromReceipt, story.HasDeadline("results.due"));
        story.Until("2026-08-31T10:00:00").RefusedBy(new TellMeetingResults(), AkimOffice, "results.known", point);
        story.Accepts(new ConsiderMeetingDecision(1, true), UnitAkim).Runs(DeadlineKind.Duty, "results.due", due, point);
        story.Accepts(new TellMeetingResults(), AkimOffice).ReplaysToItself();
        Assert.False(story.HasDeadline("results.due"));
    }

    [Fact]
    public void Where_nothing_was_adopted_the_members_are_told_of_no_consideration() =>
        Assert.False(WithAkim(6).HasDeadline("results.due"));

    [Fact]
    public void The_akim_owes_the_consideration_until_the_last_decision()
    {
        Story<AssemblyMeeting> story = Deciding(15, null, Budget, Other).Accepts(new DecideMeetingItem(1, 12), SittingChair)
            .Accepts(new DecideMeetingItem(2, 12), SittingChair).Accepts(new SignMeetingProtocol(Protocol()), SittingChair)
            .Accepts(new HandOverMeetingProtocol(), SittingChair);
        Assert.True(story.Accepts(new ConsiderMeetingDecision(2, false), UnitAkim).HasDeadline("consideration.due"));
        Assert.False(story.Accepts(new ConsiderMeetingDecision(1, true), UnitAkim).HasDeadline("consideration.due"));
    }

    // The maslikhat discusses it on Friday, 11 September 2026: the last of five working days is Friday, the 18th.
    [Theory]
    [InlineData("L1", false)]
    [InlineData("L2", false)]
    [InlineData("L2a", true)]
    [InlineData("L4", true)]
    public void The_higher_akim_resolves_in_five_working_days_from_the_discussion(string edition, bool isDue)
    {
        Story<AssemblyMeeting> story = WithAkim(12, LawOf(edition)).Accepts(new ConsiderMeetingDecision(1, false), UnitAkim)
            .Until("2026-09-09T10:00:00").Accepts(new RediscussMeetingDecision(1, 12, 7), SittingChair)
            .Until("2026-09-11T10:00:00");
        Assert.False(story.HasDeadline("resolution.due"));
        story.Accepts(new DiscussMeetingDisagreement(1), Maslikhat);
        Assert.Equal(new LocalDate(2026, 9, 11), story.Case.Sitting.Items[0].DiscussedOn);
        Assert.Equal(isDue, story.HasDeadline("resolution.due"));
        if (isDue)
        {
            story.Runs(DeadlineKind.Duty, "resolution.due", "2026-09-19T00:00:00", Point("14"));
        }

        story.Until("2026-10-01T10:00:00").Accepts(new ResolveMeetingDisagreement(1, true), RaionAkim).ReplaysToItself();
        Assert.False(story.HasDeadline("resolution.due"));
    }

    [Fact]
    public void Since_October_2021_the_regulation_says_what_the_library_does_not_check()
    {
        Assert.Equal(new Ruled<TimeLimit>(TimeLimit.WorkingDays(2), Point("14")), LawOf("L2a").DisagreementSent);
        Assert.Equal(new Ruled<int>(1, Point("3-3")), LawOf("L2a").RepresentativesOfSettlement);
        Assert.Null(LawOf("L2").DisagreementSent);
        Assert.Null(LawOf("L2").RepresentativesOfSettlement);
    }

    [Fact]
    public void Members_are_told_of_the_consideration_in_five_working_days()
    {
        Story<AssemblyMeeting> story = WithAkim(12, LawOf("L2"));
        story.RefusedBy(new TellMeetingResults(), AkimOffice, "results.known", Point("14"));
        Assert.False(story.HasDeadline("results.due"));
        story.Accepts(new ConsiderMeetingDecision(1, true), UnitAkim)
            .Runs(DeadlineKind.Duty, "results.due", "2026-09-05T00:00:00", Point("14"));
        story.RefusedBy(new TellMeetingResults(), UnitAkim, "actor.role");
        story.Accepts(new TellMeetingResults(), AkimOffice);
        Assert.False(story.HasDeadline("results.due"));
        Assert.Equal(new LocalDate(2026, 8, 28), story.Case.Sitting.ResultsToldOn);
        story.RefusedBy(new TellMeetingResults(), AkimOffice, "results.once", Point("14"));
        story.ReplaysToItself();
        Assert.False(WithAkim(12, LawOf("L1") with { ResultsTold = null })
            .Accepts(new ConsiderMeetingDecision(1, true), UnitAkim).HasDeadline("results.due"));
    }

    // Ten full days lie between the notice and the new discussion: notified on 29 August, it is discussed again from 9 September.
    [Theory]
    [InlineData("L1", "13")]
    [InlineData("L2", "13")]
    [InlineData("L2a", "14")]
    [InlineData("L4", "14")]
    public void A_new_discussion_is_called_as_any_assembly(string edition, string point)
    {
        Story<AssemblyMeeting> story = Disputed(edition).Until("2026-09-09T10:00:00");
        RediscussMeetingDecision again = new(1, 12, 7, new LocalDate(2026, 8, 29));
        story.RefusedBy(again with { NotifiedOn = new LocalDate(2026, 8, 30) }, SittingChair, "rediscussion.notice", Point(point));
        story.RefusedBy(again with { NotifiedOn = new LocalDate(2026, 8, 27) }, SittingChair, "rediscussion.notice", Point(point));
        story.Accepts(again, SittingChair);
        Assert.Equal(AgendaItemState.Insisted, story.Case.Sitting.Items[0].State);
        story.ReplaysToItself();
    }

    [Fact]
    public void Questions_are_added_when_the_agenda_is_discussed()
    {
        Story<AssemblyMeeting> story = Opened(15, null, Budget, Other)
            .Accepts(new ElectMeetingPresidium("person-1", 15, "person-2", 15), Participants);
        story.RefusedBy(
            new ApproveMeetingAgenda([1], 8, [new ProposedItem(AgendaItemKind.BudgetReport)]), Participants, "items.document");
        story.RefusedBy(new ApproveMeetingAgenda([1], 8, [new ProposedItem(AgendaItemKind.Proposals)]), Participants, "items.known");
        story.RefusedBy(new ApproveMeetingAgenda([1], 7, [Other]), Participants, "agenda.majority");
        story.Accepts(new ApproveMeetingAgenda([1], 8, [Other, Dismissal]), Participants);
        Assert.Equal(
            [AgendaItemState.OnAgenda, AgendaItemState.LeftOut, AgendaItemState.OnAgenda, AgendaItemState.OnAgenda],
            story.Case.Sitting.Items.Select(item => item.State));
        Assert.Equal([1, 2, 3, 4], story.Case.Sitting.Items.Select(item => item.Number));
        story.Accepts(new DecideMeetingItem(4, 8), SittingChair).ReplaysToItself();
        Opened(15, LawOf("L0"), Other).Accepts(new ElectMeetingPresidium("person-1", 15, "person-2", 15), Participants)
            .RefusedBy(new ApproveMeetingAgenda([1], 8, [Other]), Participants, "agenda.added");
    }

    [Theory]
    [InlineData("2026-01-01", "2026-06-30")]
    [InlineData("2026-03-31", "2026-06-30")]
    [InlineData("2026-04-01", "2026-09-30")]
    [InlineData("2026-12-31", "2027-03-31")]
    public void An_assembly_is_called_at_least_once_a_quarter(string held, string next)
    {
        LocalDate Day(string day) => NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value;
        Assert.Equal(Day(next), AssemblyQuarter.NextBy(LawOf("L1"), Day(held)));
        Assert.Null(AssemblyQuarter.NextBy(LawOf("L0"), Day(held)));
        Assert.Throws<ArgumentNullException>(() => AssemblyQuarter.NextBy(null!, Day(held)));
    }

    [Fact]
    public void A_member_speaks_twice_on_a_question_at_most()
    {
        Assert.Equal(new Ruled<int>(2, Point("11")), LawOf("L1").Speeches);
        Assert.Null(LawOf("L0").Speeches);
    }

    private static Story<AssemblyMeeting> Disputed(string edition = "L4") =>
        WithAkim(12, LawOf(edition)).Accepts(new ConsiderMeetingDecision(1, false), UnitAkim);

    private static Citation Point(string paragraph) => AssemblyActs.ModelRegulation.At(paragraph);
}
