using NodaTime;
using SelfGov.Assemblies.Sittings;
using SelfGov.Law;
using SelfGov.Workflow;
using Xunit;
using static SelfGov.Assemblies.Meetings.GivenMeeting;
using static SelfGov.Kazakhstan.Bodies.Roles;

namespace SelfGov.Assemblies.Meetings;

public sealed class MeetingCallTests
{
    private static readonly ProposedItem Candidates = new(AgendaItemKind.AkimCandidates);

    [Fact]
    public void The_akim_convenes_on_his_own()
    {
        Story<AssemblyMeeting> story = Convened();
        Assert.Equal(SittingState.Convened, story.Case.State);
        Assert.Equal(20, story.Case.Sitting.Entitled);
        Begin().Until("2026-08-10T10:00:00").RefusedBy(Convening(), InitiatingMembers, "actor.role");
        story.ReplaysToItself();
    }

    [Theory]
    [InlineData(20, 2)]
    [InlineData(21, 3)]
    [InlineData(25, 3)]
    public void One_tenth_of_the_delegated_members_ask_for_a_meeting(int delegated, int needed)
    {
        PetitionMeeting petition = new(Village, delegated, needed - 1, [Budget]);
        Refusal refusal = Begin().Until("2026-08-10T10:00:00").RefusedBy(petition, InitiatingMembers, "initiators.enough");
        Assert.Equal($"from {needed} to {delegated}", refusal.Expected!.English);
        Assert.Equal("39-3(7)", refusal.Basis.Place);
        Begin().Until("2026-08-10T10:00:00")
            .RefusedBy(petition with { Initiators = delegated + 1 }, InitiatingMembers, "initiators.enough");
        Story<AssemblyMeeting> story = Begin().Until("2026-08-10T10:00:00")
            .Accepts(petition with { Initiators = needed }, InitiatingMembers);
        Assert.Equal(SittingState.Petitioned, story.Case.State);
        story.RefusedBy(new AnswerMeetingPetition(true), RaionAkim, "permission.known");
        story.Accepts(new AcceptMeetingPetition(), UnitAkim);
        Assert.Equal(SittingState.Convened, story.Case.State);
        story.ReplaysToItself();
    }

    [Fact]
    public void In_2014_the_akim_of_the_raion_has_to_allow_what_members_ask_for()
    {
        PetitionMeeting petition = new(Village, 20, 2, [new(AgendaItemKind.RevenueSources)]);
        Story<AssemblyMeeting> story = Begin(LawOf("L0")).Until("2014-08-10T10:00:00").Accepts(petition, InitiatingMembers);
        story.RefusedBy(new AcceptMeetingPetition(), UnitAkim, "permission.granted");
        story.RefusedBy(new AnswerMeetingPetition(true), UnitAkim, "actor.role");
        story.Accepts(new AnswerMeetingPetition(true), RaionAkim).Accepts(new AcceptMeetingPetition(), UnitAkim);
        story.ReplaysToItself();
        Story<AssemblyMeeting> refused = Begin(LawOf("L0")).Until("2014-08-10T10:00:00").Accepts(petition, InitiatingMembers)
            .Accepts(new AnswerMeetingPetition(false), RaionAkim);
        Assert.Equal(SittingState.PetitionRefused, refused.Case.State);
        refused.RefusedBy(new AcceptMeetingPetition(), UnitAkim, "case.state");
    }

    [Fact]
    public void An_assembly_has_at_most_25_members_since_2021_and_any_number_before()
    {
        Refusal refusal = Begin().Until("2026-08-10T10:00:00").RefusedBy(Convening() with { Delegated = 26 }, UnitAkim, "delegated.number");
        Assert.Equal("from 1 to 25", refusal.Expected!.English);
        Assert.Equal("39-3(2)2)", refusal.Basis.Place);
        Begin(LawOf("L1")).Until("2020-08-10T10:00:00").Accepts(Convening() with { Delegated = 26 }, UnitAkim);
        Begin(LawOf("L1")).Until("2020-08-10T10:00:00").RefusedBy(Convening() with { Delegated = 0 }, UnitAkim, "delegated.number");
    }

    [Fact]
    public void The_community_is_notified_ten_full_days_before()
    {
        // 28 August less eleven days: the 17th.
        Story<AssemblyMeeting> story = Convened().Until("2026-08-17T23:59:59").Accepts(new NotifyOfMeeting(Notice), UnitAkim);
        Assert.Equal(SittingState.Noticed, story.Case.State);
        Refusal refusal = Convened().Until("2026-08-18T00:00:00").RefusedBy(new NotifyOfMeeting(Notice), UnitAkim, "notice.in-time");
        Assert.Equal("39-3(8)", refusal.Basis.Place);
    }

    [Fact]
    public void By_policy_the_days_of_notice_are_counted_plainly()
    {
        AssemblyLaw law = LawOf("L4") with { Policies = new AssemblyPolicies { NoticeCounting = DayCounting.Plain } };
        Convened(law).Until("2026-08-18T10:00:00").Accepts(new NotifyOfMeeting(Notice), UnitAkim);
        Convened(law).Until("2026-08-19T10:00:00").RefusedBy(new NotifyOfMeeting(Notice), UnitAkim, "notice.in-time");
    }

    [Fact]
    public void Three_days_are_enough_for_candidates_for_akim_alone_and_only_since_2021()
    {
        Convened(null, Candidates).Until("2026-08-24T10:00:00").Accepts(new NotifyOfMeeting(Notice), UnitAkim);
        Convened(null, Candidates).Until("2026-08-25T10:00:00").RefusedBy(new NotifyOfMeeting(Notice), UnitAkim, "notice.in-time");
        Convened(null, Candidates, Other).Until("2026-08-24T10:00:00").RefusedBy(new NotifyOfMeeting(Notice), UnitAkim, "notice.in-time");
        Convened(LawOf("L1"), Candidates).Until("2026-08-24T10:00:00").RefusedBy(new NotifyOfMeeting(Notice), UnitAkim, "notice.in-time");
    }

    [Fact]
    public void A_digital_meeting_needs_the_law_of_2026()
    {
        SittingNotice digital = Notice with { Form = SittingForm.Digital, Place = "assembly.example" };
        Convened().Accepts(new NotifyOfMeeting(digital), UnitAkim);
        Convened(LawOf("L3")).RefusedBy(new NotifyOfMeeting(digital), UnitAkim, "notice.form");
        Convened().RefusedBy(new NotifyOfMeeting(Notice with { Form = (SittingForm)9 }), UnitAkim, "notice.form");
        Convened().RefusedBy(new NotifyOfMeeting(Notice with { Place = " " }), UnitAkim, "notice.place");
    }

    [Theory]
    [InlineData("L0", AgendaItemKind.BudgetProgrammes, true)]
    [InlineData("L0", AgendaItemKind.RevenueSources, true)]
    [InlineData("L0", AgendaItemKind.MoneyPlan, true)]
    [InlineData("L0", AgendaItemKind.DraftBudget, false)]
    [InlineData("L0", AgendaItemKind.AkimCandidates, false)]
    [InlineData("L0", AgendaItemKind.ProgrammeDocuments, false)]
    [InlineData("L0", AgendaItemKind.PropertyDisposal, false)]
    [InlineData("L0", AgendaItemKind.DraftActs, false)]
    [InlineData("L0", AgendaItemKind.AkimDismissal, false)]
    [InlineData("L0", AgendaItemKind.HeadsOfInstitutions, false)]
    [InlineData("L0a", AgendaItemKind.BudgetProgrammes, true)]
    [InlineData("L0a", AgendaItemKind.RevenueSources, true)]
    [InlineData("L0a", AgendaItemKind.ProgrammeDocuments, true)]
    [InlineData("L0a", AgendaItemKind.PropertyDisposal, true)]
    [InlineData("L0a", AgendaItemKind.DraftActs, true)]
    [InlineData("L0a", AgendaItemKind.AkimCandidates, true)]
    [InlineData("L0a", AgendaItemKind.AkimDismissal, true)]
    [InlineData("L0a", AgendaItemKind.HeadsOfInstitutions, true)]
    [InlineData("L0a", AgendaItemKind.DraftBudget, false)]
    [InlineData("L0b", AgendaItemKind.MoneyPlan, true)]
    [InlineData("L0b", AgendaItemKind.AkimDismissal, true)]
    [InlineData("L0b", AgendaItemKind.PropertyDecision, false)]
    [InlineData("L0b", AgendaItemKind.DraftBudget, false)]
    [InlineData("L1", AgendaItemKind.BudgetProgrammes, false)]
    [InlineData("L1", AgendaItemKind.AkimDismissal, true)]
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
        Story<AssemblyMeeting> story = Begin(LawOf(edition)).Until("2026-08-10T10:00:00");
        if (known)
        {
            story.Accepts(command, UnitAkim);
        }
        else
        {
            Assert.Equal(AgendaItemKindText.Of(kind), story.RefusedBy(command, UnitAkim, "items.known").Found);
        }
    }

    [Fact]
    public void An_item_on_a_budget_names_the_draft_by_its_digest()
    {
        Story<AssemblyMeeting> story = Begin().Until("2026-08-10T10:00:00");
        story.RefusedBy(Convening(new ProposedItem(AgendaItemKind.DraftBudget)), UnitAkim, "items.document");
        story.RefusedBy(new ConveneMeeting(Village, 20, []), UnitAkim, "items.given");
        story.RefusedBy(new ConveneMeeting(Village, 20, default), UnitAkim, "items.given");
        Assert.Throws<ArgumentException>(() => new AgendaDocument("budget-2027", Digest[1..]));
        Assert.Throws<ArgumentException>(() => new AgendaDocument("budget-2027", Digest.Replace('3', 'x')));
        Assert.Throws<ArgumentException>(() => new AgendaDocument(" ", Digest));
        Assert.Equal(Draft, new AgendaDocument("budget-2027", Digest.ToUpperInvariant()));
    }

    [Fact]
    public void Time_limits_of_a_regulation_ran_before_2018_only_when_a_host_named_them()
    {
        Assert.False(Noticed(LawOf("L0"), Other).HasDeadline("materials.due"));
        Assert.False(Begin(LawOf("L0")).Until("2026-08-10T10:00:00")
            .Accepts(new PetitionMeeting(Village, 20, 2, [Other]), InitiatingMembers).HasDeadline("petition.due"));
        AssemblyLaw law = LawOf("L4") with
        {
            Policies = new AssemblyPolicies { MaterialsBefore = TimeLimit.CalendarDays(5), PetitionAnswer = TimeLimit.WorkingDays(3) },
        };
        Story<AssemblyMeeting> story = Noticed(law);
        Assert.Equal(Stories.Local("2026-08-23T00:00:00"), story.Deadline("materials.due").At);
        story.Accepts(new SendMaterials(), AkimOffice);
        Assert.False(story.HasDeadline("materials.due"));
        story.RefusedBy(new SendMaterials(), AkimOffice, "materials.once");
        Story<AssemblyMeeting> petitioned = Begin(law).Until("2026-08-10T10:00:00")
            .Accepts(new PetitionMeeting(Village, 20, 2, [Budget]), InitiatingMembers);
        Assert.Equal(Stories.Local("2026-08-14T00:00:00"), petitioned.Deadline("petition.due").At);
    }
}
