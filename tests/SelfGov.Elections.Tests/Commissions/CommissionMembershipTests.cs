using NodaTime;
using SelfGov.Kazakhstan.Bodies;
using SelfGov.Workflow;
using Xunit;
using static SelfGov.Elections.Commissions.GivenCommission;

namespace SelfGov.Elections.Commissions;

public sealed class CommissionMembershipTests
{
    [Fact]
    public void The_higher_commission_releases_a_member_and_the_maslikhat_elects_another()
    {
        Story<ElectionCommission> story = Working();
        Assert.Equal("19(6)", story.RefusedBy(
            new ReleaseMember("m1", ReleaseGround.OwnWish), Own, "commission.higher").Basis.Place);
        story.RefusedBy(new ReleaseMember("m1", (ReleaseGround)42), Higher, "release.ground");
        story.Accepts(new ReleaseMember("m1", ReleaseGround.MovedAway), Higher);
        story.RefusedBy(Electing(8), Maslikhat, "member.in-place-of");
        story.Accepts(Electing(8) with { InPlaceOf = "m1" }, Maslikhat);
        story.RefusedBy(new ReleaseMember("m1", ReleaseGround.Death), Higher, "part.state");
        Assert.Equal(7, story.Case.Filled);
        story.ReplaysToItself();
    }

    [Fact]
    public void Whom_the_higher_commission_appointed_stands_back_when_the_seat_is_filled()
    {
        var appointing = new AppointMember("x", "Stand-in", "m1", []);
        Story<ElectionCommission> story = Working();
        story.RefusedBy(appointing, Higher, "appointment.seat");
        story.Accepts(new ReleaseMember("m1", ReleaseGround.OwnWish), Higher);
        story.RefusedBy(appointing, Own, "commission.higher");
        story.Accepts(appointing, Higher);
        story.RefusedBy(appointing with { Member = "y" }, Higher, "appointment.seat");
        Assert.True(story.Case.Find("x")!.Votes);
        Assert.Equal("x", story.Case.Find("x")!.ToString());
        story.Accepts(Electing(8) with { InPlaceOf = "m1" }, Maslikhat);
        Assert.Equal(MemberState.Released, story.Case.Find("x")!.State);
        story.ReplaysToItself();
    }

    [Fact]
    public void The_maslikhat_may_elect_whom_the_higher_commission_appointed()
    {
        Story<ElectionCommission> story = Working()
            .Accepts(new ReleaseMember("m1", ReleaseGround.OwnWish), Higher)
            .Accepts(new AppointMember("x", "Stand-in", "m1", []), Higher)
            .Accepts(Electing(8) with { Member = "x", InPlaceOf = "m1" }, Maslikhat);
        Assert.Equal(MemberState.Serving, story.Case.Find("x")!.State);
        Assert.Single(story.Case.Members, member => member.Person == "x");
        story.ReplaysToItself();
    }

    // Whoever stands in keeps the seat until it is filled, so that never more vote than there are seats.
    [Fact]
    public void No_seat_is_filled_twice()
    {
        Story<ElectionCommission> story = Working()
            .Accepts(new ReleaseMember("m6", ReleaseGround.OwnWish), Higher)
            .Accepts(new ReleaseMember("m7", ReleaseGround.OwnWish), Higher)
            .Accepts(new AppointMember("x", "Stand-in", "m6", []), Higher)
            .Accepts(Electing(8) with { InPlaceOf = "m7" }, Maslikhat);
        story.RefusedBy(Electing(9) with { InPlaceOf = "m7" }, Maslikhat, "member.in-place-of");
        story.Accepts(new ReleaseMember("m8", ReleaseGround.OwnWish), Higher)
            .Accepts(Electing(9) with { InPlaceOf = "m8" }, Maslikhat);
        story.RefusedBy(Electing(10) with { InPlaceOf = "m7" }, Maslikhat, "member.in-place-of");
        story.Accepts(Electing(10) with { InPlaceOf = "m6" }, Maslikhat);
        Assert.Equal(7, story.Case.Members.Count(member => member.Votes));
        story.ReplaysToItself();
    }

    [Fact]
    public void A_member_close_to_a_candidate_is_suspended_by_the_commission_and_comes_back()
    {
        Story<ElectionCommission> story = Working();
        story.RefusedBy(new SuspendMember("m1", SuspensionGround.Candidacy), Higher, "suspension.body");
        story.RefusedBy(new SuspendMember("m1", (SuspensionGround)9), Own, "suspension.ground");
        story.Accepts(new SuspendMember("m1", SuspensionGround.Candidacy), Own);
        Assert.Equal("m1", story.Case.Chair);
        story.RefusedBy(new OpenMeeting(Members(7)), Own, "meeting.members");
        story.Accepts(new AppointMember("x", "Stand-in", "m1", []), Higher);
        story.RefusedBy(new ResumeMember("m1"), Roles.PrecinctCommission, "resumption.body");
        story.Accepts(new ResumeMember("m1"), Own);
        Assert.Equal((MemberState.Serving, MemberState.Released), (story.Case.Find("m1")!.State, story.Case.Find("x")!.State));
        story.ReplaysToItself();
    }

    [Fact]
    public void Leave_suspends_a_full_time_member_since_2026()
    {
        Story<ElectionCommission> story = Working();
        story.RefusedBy(new SuspendMember("m4", SuspensionGround.StudyLeave), Higher, "suspension.full-time");
        story.RefusedBy(new SuspendMember("m3", SuspensionGround.StudyLeave), Own, "suspension.body");
        story.Accepts(new SuspendMember("m3", SuspensionGround.StudyLeave), Higher);
        Formed(edition: "EC3").RefusedBy(new SuspendMember("m3", SuspensionGround.StudyLeave), Higher, "suspension.ground");
    }

    [Fact]
    public void A_warning_is_known_since_2026()
    {
        Assert.Equal("19(7)", Formed(edition: "EC3").RefusedBy(new WarnMember("m1", "Late"), Own, "warning.known").Basis.Place);
        Working().RefusedBy(new WarnMember("m1", " "), Own, "warning.breach");
        Story<ElectionCommission> story = Working().Accepts(new WarnMember("m1", "Late"), Own);
        Assert.Equal(1, story.Case.Find("m1")!.Warnings);
        story.ReplaysToItself();
    }

    [Fact]
    public void Until_2026_more_than_one_breach_is_enough()
    {
        Story<ElectionCommission> story = Formed(edition: "EC3");
        var once = new DismissMember("m4", new LocalDate(2026, 1, 10), new LocalDate(2026, 1, 10));
        Assert.Equal("19(7)", story.RefusedBy(once, Maslikhat, "dismissal.repeated").Basis.Place);
        story.RefusedBy(once with { LastBreach = new LocalDate(2026, 8, 4) }, Maslikhat, "dismissal.repeated");
        story.Accepts(once with { FirstBreach = new LocalDate(2024, 1, 10) }, Maslikhat).ReplaysToItself();
        Assert.Equal(MemberState.Dismissed, story.Case.Find("m4")!.State);
    }

    [Fact]
    public void Since_2026_the_breaches_of_an_officer_lie_within_six_months_and_are_submitted()
    {
        Story<ElectionCommission> story = Working();
        var command = new DismissMember("m1", new LocalDate(2026, 1, 31), new LocalDate(2026, 8, 1), true);
        Assert.Equal("not earlier than 01.02.2026", story.RefusedBy(command, Maslikhat, "dismissal.within").Expected!.English);
        command = command with { FirstBreach = new LocalDate(2026, 2, 1) };
        story.RefusedBy(command with { IsOnSubmission = false }, Maslikhat, "dismissal.submission");
        story.Accepts(command, Maslikhat);
        Assert.Null(story.Case.Chair);
    }

    [Fact]
    public void Since_2026_the_breaches_of_another_member_lie_within_the_campaign()
    {
        var command = new DismissMember("m4", new LocalDate(2026, 8, 6), new LocalDate(2026, 8, 7), true);
        Story<ElectionCommission> story = Working().Until("2026-08-10T10:00:00");
        story.RefusedBy(command, Maslikhat, "dismissal.within");
        story.Accepts(new BeginCampaign(new LocalDate(2026, 8, 6)), Own).Accepts(command, Maslikhat).ReplaysToItself();
    }

    [Fact]
    public void Names_employers_and_opinions_are_personal_data() => Assert.Equal(
        [
            "dissent-recorded.opinion", "member-appointed.name", "member-elected.name", "member-elected.organisation",
            "member-warned.breach",
        ],
        CommissionLifecycle.Procedure.Facts.PersonalData.Select(each => $"{each.FactName}.{each.Property}").Order(StringComparer.Ordinal));
}
