using NodaTime;
using SelfGov.Assemblies.Sittings;
using SelfGov.Law;
using SelfGov.Workflow;
using Xunit;
using static SelfGov.Assemblies.Meetings.MeetingDocket;
using static SelfGov.Kazakhstan.Bodies.Roles;

namespace SelfGov.Assemblies.Meetings;

public sealed class MeetingCallTests
{
    private static readonly ProposedItem Candidates = new(AgendaItemKind.AkimCandidates);

    [Fact]
    public void The_akim_convenes_on_his_own()
    {
        Docket<AssemblyMeeting> docket = Convened();
        Assert.Equal(SittingState.Convened, docket.Case.State);
        Assert.Equal(20, docket.Case.Sitting.Entitled);
        Docket().At("2026-08-10T10:00:00").Refuse(Convening(), InitiatingMembers, "actor.role");
        docket.AssertReplayEqualsLive();
    }

    [Theory]
    [InlineData(20, 2)]
    [InlineData(21, 3)]
    [InlineData(25, 3)]
    public void One_tenth_of_the_delegated_members_ask_for_a_meeting(int delegated, int needed)
    {
        PetitionMeeting petition = new(Village, delegated, needed - 1, [Budget]);
        Refusal refusal = Docket().At("2026-08-10T10:00:00").Refuse(petition, InitiatingMembers, "initiators.enough");
        Assert.Equal($"from {needed} to {delegated}", refusal.Expected!.English);
        Assert.Equal("39-3(7)", refusal.Basis.Place);
        Docket().At("2026-08-10T10:00:00").Refuse(petition with { Initiators = delegated + 1 }, InitiatingMembers, "initiators.enough");
        Docket<AssemblyMeeting> docket = Docket().At("2026-08-10T10:00:00")
            .Accept(petition with { Initiators = needed }, InitiatingMembers);
        Assert.Equal(SittingState.Petitioned, docket.Case.State);
        docket.Refuse(new AnswerMeetingPetition(true), RaionAkim, "permission.known");
        docket.Accept(new AcceptMeetingPetition(), UnitAkim);
        Assert.Equal(SittingState.Convened, docket.Case.State);
        docket.AssertReplayEqualsLive();
    }

    [Fact]
    public void In_2014_the_akim_of_the_raion_has_to_allow_what_members_ask_for()
    {
        PetitionMeeting petition = new(Village, 20, 2, [new(AgendaItemKind.RevenueSources)]);
        Docket<AssemblyMeeting> docket = Docket(LawOf("L0")).At("2014-08-10T10:00:00").Accept(petition, InitiatingMembers);
        docket.Refuse(new AcceptMeetingPetition(), UnitAkim, "permission.granted");
        docket.Refuse(new AnswerMeetingPetition(true), UnitAkim, "actor.role");
        docket.Accept(new AnswerMeetingPetition(true), RaionAkim).Accept(new AcceptMeetingPetition(), UnitAkim);
        docket.AssertReplayEqualsLive();
        Docket<AssemblyMeeting> refused = Docket(LawOf("L0")).At("2014-08-10T10:00:00").Accept(petition, InitiatingMembers)
            .Accept(new AnswerMeetingPetition(false), RaionAkim);
        Assert.Equal(SittingState.PetitionRefused, refused.Case.State);
        refused.Refuse(new AcceptMeetingPetition(), UnitAkim, "case.state");
    }

    [Fact]
    public void An_assembly_has_at_most_25_members_since_2021_and_any_number_before()
    {
        Refusal refusal = Docket().At("2026-08-10T10:00:00").Refuse(Convening() with { Delegated = 26 }, UnitAkim, "delegated.number");
        Assert.Equal("from 1 to 25", refusal.Expected!.English);
        Assert.Equal("39-3(2)2)", refusal.Basis.Place);
        Docket(LawOf("L1")).At("2020-08-10T10:00:00").Accept(Convening() with { Delegated = 26 }, UnitAkim);
        Docket(LawOf("L1")).At("2020-08-10T10:00:00").Refuse(Convening() with { Delegated = 0 }, UnitAkim, "delegated.number");
    }

    [Fact]
    public void The_community_is_notified_ten_full_days_before()
    {
        // 28 August less eleven days: the 17th.
        Docket<AssemblyMeeting> docket = Convened().At("2026-08-17T23:59:59").Accept(new NotifyOfMeeting(Notice), UnitAkim);
        Assert.Equal(SittingState.Noticed, docket.Case.State);
        Refusal refusal = Convened().At("2026-08-18T00:00:00").Refuse(new NotifyOfMeeting(Notice), UnitAkim, "notice.in-time");
        Assert.Equal("39-3(8)", refusal.Basis.Place);
    }

    [Fact]
    public void By_policy_the_days_of_notice_are_counted_plainly()
    {
        AssemblyLaw law = LawOf("L4") with { Policies = new AssemblyPolicies { NoticeCounting = DayCounting.Plain } };
        Convened(law).At("2026-08-18T10:00:00").Accept(new NotifyOfMeeting(Notice), UnitAkim);
        Convened(law).At("2026-08-19T10:00:00").Refuse(new NotifyOfMeeting(Notice), UnitAkim, "notice.in-time");
    }

    [Fact]
    public void Three_days_are_enough_for_candidates_for_akim_alone_and_only_since_2021()
    {
        Convened(null, Candidates).At("2026-08-24T10:00:00").Accept(new NotifyOfMeeting(Notice), UnitAkim);
        Convened(null, Candidates).At("2026-08-25T10:00:00").Refuse(new NotifyOfMeeting(Notice), UnitAkim, "notice.in-time");
        Convened(null, Candidates, Other).At("2026-08-24T10:00:00").Refuse(new NotifyOfMeeting(Notice), UnitAkim, "notice.in-time");
        Convened(LawOf("L1"), Candidates).At("2026-08-24T10:00:00").Refuse(new NotifyOfMeeting(Notice), UnitAkim, "notice.in-time");
    }

    [Fact]
    public void A_digital_meeting_needs_the_law_of_2026()
    {
        SittingNotice digital = Notice with { Form = SittingForm.Digital, Place = "assembly.example" };
        Convened().Accept(new NotifyOfMeeting(digital), UnitAkim);
        Convened(LawOf("L3")).Refuse(new NotifyOfMeeting(digital), UnitAkim, "notice.form");
        Convened().Refuse(new NotifyOfMeeting(Notice with { Form = (SittingForm)9 }), UnitAkim, "notice.form");
        Convened().Refuse(new NotifyOfMeeting(Notice with { Place = " " }), UnitAkim, "notice.place");
    }

    [Theory]
    [InlineData("L0", AgendaItemKind.BudgetProgrammes, true)]
    [InlineData("L0", AgendaItemKind.RevenueSources, true)]
    [InlineData("L0", AgendaItemKind.MoneyPlan, true)]
    [InlineData("L0", AgendaItemKind.DraftBudget, false)]
    [InlineData("L0", AgendaItemKind.AkimCandidates, false)]
    [InlineData("L1", AgendaItemKind.DraftBudget, true)]
    [InlineData("L1", AgendaItemKind.BudgetReport, true)]
    [InlineData("L1", AgendaItemKind.RevenueSources, false)]
    [InlineData("L1", AgendaItemKind.BudgetCorrection, false)]
    [InlineData("L2", AgendaItemKind.BudgetCorrection, true)]
    [InlineData("L2", AgendaItemKind.BudgetClarification, false)]
    [InlineData("L3", AgendaItemKind.BudgetClarification, true)]
    [InlineData("L3", AgendaItemKind.DevelopmentPlan, false)]
    [InlineData("L4", AgendaItemKind.DevelopmentPlan, true)]
    [InlineData("L4", AgendaItemKind.Priorities, false)]
    public void Each_edition_knows_its_questions(string edition, AgendaItemKind kind, bool known)
    {
        ConveneMeeting command = Convening(new ProposedItem(kind, Draft));
        Docket<AssemblyMeeting> docket = Docket(LawOf(edition)).At("2026-08-10T10:00:00");
        if (known)
        {
            docket.Accept(command, UnitAkim);
        }
        else
        {
            Assert.Equal($"{kind}", docket.Refuse(command, UnitAkim, "items.known").Found!.English);
        }
    }

    [Fact]
    public void An_item_on_a_budget_names_the_draft_by_its_digest()
    {
        Docket<AssemblyMeeting> docket = Docket().At("2026-08-10T10:00:00");
        docket.Refuse(Convening(new ProposedItem(AgendaItemKind.DraftBudget)), UnitAkim, "items.document");
        docket.Refuse(new ConveneMeeting(Village, 20, []), UnitAkim, "items.given");
        docket.Refuse(new ConveneMeeting(Village, 20, default), UnitAkim, "items.given");
        Assert.Throws<ArgumentException>(() => new AgendaDocument("budget-2027", Digest[1..]));
        Assert.Throws<ArgumentException>(() => new AgendaDocument("budget-2027", Digest.Replace('3', 'x')));
        Assert.Throws<ArgumentException>(() => new AgendaDocument(" ", Digest));
        Assert.Equal(Draft, new AgendaDocument("budget-2027", Digest.ToUpperInvariant()));
    }

    [Fact]
    public void Time_limits_of_a_regulation_run_only_when_a_host_names_them()
    {
        Assert.False(Noticed().HasDeadline("materials.due"));
        Assert.False(Docket().At("2026-08-10T10:00:00").Accept(new PetitionMeeting(Village, 20, 2, [Budget]), InitiatingMembers)
            .HasDeadline("petition.due"));
        AssemblyLaw law = LawOf("L4") with
        {
            Policies = new AssemblyPolicies { MaterialsBefore = TimeLimit.CalendarDays(5), PetitionAnswer = TimeLimit.WorkingDays(3) },
        };
        Docket<AssemblyMeeting> docket = Noticed(law);
        Assert.Equal(Docket<AssemblyMeeting>.Local("2026-08-23T00:00:00"), docket.Deadline("materials.due").At);
        docket.Accept(new SendMaterials(), AkimOffice);
        Assert.False(docket.HasDeadline("materials.due"));
        docket.Refuse(new SendMaterials(), AkimOffice, "materials.once");
        Docket<AssemblyMeeting> petitioned = Docket(law).At("2026-08-10T10:00:00")
            .Accept(new PetitionMeeting(Village, 20, 2, [Budget]), InitiatingMembers);
        Assert.Equal(Docket<AssemblyMeeting>.Local("2026-08-14T00:00:00"), petitioned.Deadline("petition.due").At);
    }
}
