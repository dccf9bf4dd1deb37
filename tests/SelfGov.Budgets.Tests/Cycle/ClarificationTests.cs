using NodaTime;
using SelfGov.Assemblies.Sittings;
using SelfGov.Budgets.Cycle.Clarifications;
using SelfGov.Budgets.Figures;
using SelfGov.Kazakhstan.Bodies;
using SelfGov.Law;
using SelfGov.Workflow;
using Xunit;
using static SelfGov.Budgets.Cycle.TestBudgets;

namespace SelfGov.Budgets.Cycle;

public sealed class ClarificationTests
{
    private static readonly Budget Larger = Of("B4", 2026, lights: 35_000, taxes: 25_000);

    private static CycleStory Story => new CycleStory("B4", 2026).Executed();

    [Theory]
    [InlineData("B1", 2020, ClarificationGround.PresidentsInstruction)]
    [InlineData("B1", 2021, ClarificationGround.PresidentsInstruction)]
    [InlineData("B2", 2023, ClarificationGround.ClassificationChanged)]
    [InlineData("B3", 2025, ClarificationGround.ReceiptsChanged)]
    [InlineData("B4", 2026, ClarificationGround.LegislationChanged)]
    [InlineData("B4", 2026, ClarificationGround.ClassificationChanged)]
    public void Each_edition_has_its_own_grounds(string edition, int year, ClarificationGround ground) =>
        new CycleStory(edition, year).Executed()
        .RefusedBy(new ProposeClarification(ground, ClarificationInitiator.Akim, Document(1)), Roles.Akim, "clarification.ground");

    [Fact]
    public void An_initiator_is_known_and_proposes_in_person()
    {
        CycleStory story = Story;
        var proposal = new ProposeClarification(ClarificationGround.StabilityThreat, ClarificationInitiator.DistrictAkimat, Document(1));
        story.RefusedBy(proposal, Roles.DistrictAkimat, "clarification.initiator");
        story.RefusedBy(proposal with { Initiator = ClarificationInitiator.Akim }, Roles.Deputies, "clarification.initiator");
        story.RefusedBy(proposal with { Initiator = ClarificationInitiator.Akim, Proposal = null! }, Roles.Akim, "clarification.proposal");
        new CycleStory("B1", 2020).Executed().Do(proposal, Roles.DistrictAkimat);
    }

    [Fact]
    public void The_assembly_considers_first_since_2025()
    {
        CycleStory story = Story.Proposed();
        story.RefusedBy(new SupportClarification(1), Roles.BudgetCommission, "part.state");
        story.RefusedBy(new ConsiderClarification(1), Roles.AkimsOffice, "agreement.given");
        story.RefusedBy(
            new ConsiderClarification(1, story.Agreed(AgendaItemKind.BudgetClarification, Document(1).Digest)),
            Roles.AkimsOffice, "agreement.document");
        story.RefusedBy(new ConsiderClarification(2), Roles.AkimsOffice, "part.unknown");
        story.Considered().Do(new SupportClarification(1), Roles.BudgetCommission);
        new CycleStory("B2", 2023).Executed().Proposed().Do(new ConsiderClarification(1), Roles.AkimsOffice);
    }

    [Fact]
    public void Requests_conclusions_and_decision_have_their_working_days()
    {
        CycleStory story = Story.Until("2026-04-06T10:00:00").Proposed().Considered()
            .Do(new SupportClarification(1), Roles.BudgetCommission);
        Assert.Equal(Stories.Local("2026-04-14T00:00:00"), story.Story.Deadline("clarification.requests-due").At);
        story.Do(new SubmitClarificationRequests(1), Roles.AkimsOffice);
        Assert.Equal(Stories.Local("2026-04-14T00:00:00"), story.Story.Deadline("clarification.conclusions-due").At);
        story.Do(new ConcludeOnRequests(1), Roles.PlanningBody).Do(new DraftClarifiedBudget(1, Larger), Roles.PlanningBody)
            .Do(new SecondClarification(1), Roles.BudgetCommission);
        Assert.Equal(Stories.Local("2026-04-21T00:00:00"), story.Story.Deadline("clarification.decision-due").At);
    }

    [Fact]
    public void A_clarification_that_follows_the_district_budget_has_two_weeks()
    {
        CycleStory story = Story;
        story.RefusedBy(new ProposeClarification(ClarificationGround.HigherBudgetClarified, ClarificationInitiator.Akim, Document(1)),
            Roles.Akim, "clarification.higher");
        story.RefusedBy(
            new ProposeClarification(
                ClarificationGround.HigherBudgetClarified, ClarificationInitiator.Akim, Document(1), new LocalDate(2026, 4, 2)),
            Roles.Akim, "clarification.higher");
        story.RefusedBy(
            new ProposeClarification(
                ClarificationGround.StabilityThreat, ClarificationInitiator.Akim, Document(1), new LocalDate(2026, 4, 1)),
            Roles.Akim, "clarification.higher");
        story.Proposed(ClarificationGround.HigherBudgetClarified, higher: new LocalDate(2026, 4, 1)).ClarificationDrafted(Larger)
            .ClarificationSubmitted();
        Assert.Equal(Stories.Local("2026-04-16T00:00:00"), story.Story.Deadline("clarification.higher-due").At);
    }

    [Fact]
    public void The_amended_implementation_has_two_weeks()
    {
        CycleStory story = Story.Proposed().Clarified(Larger);
        Assert.Equal(Stories.Local("2026-04-16T00:00:00"), story.Story.Deadline("clarification.implementation-due").At);
        story.Proposed().Do(new AmendImplementation(1), Roles.Akim);
        Assert.Equal(BudgetCycleState.Clarifying, story.State);
    }

    [Theory]
    [InlineData("B1", 2020)]
    [InlineData("B2", 2023)]
    public void An_initiator_clarifies_once_in_a_quarter_until_2024(string edition, int year)
    {
        CycleStory story = new CycleStory(edition, year).Executed().Proposed().Clarified(Of(edition, year, lights: 35_000, taxes: 25_000));
        Refusal refusal = story.On(6, 30, yearsAfter: 0).RefusedBy(
            new ProposeClarification(ClarificationGround.StabilityThreat, ClarificationInitiator.Assembly, Document(701)), Roles.Assembly,
            "clarification.quarter");
        Assert.Equal(Stories.Local($"{year}-07-01T00:00:00"), refusal.Earliest);
        story.On(7, 1, yearsAfter: 0).Proposed(initiator: ClarificationInitiator.Assembly).Clarified(Of(edition, year));
    }

    [Fact]
    public void The_cap_of_the_quarter_is_asked_at_the_decision_too_where_nobody_proposed()
    {
        CycleStory story = new CycleStory("B2", 2023).Executed().Proposed().Clarified(Of("B2", 2023, lights: 35_000, taxes: 25_000));
        story.Do(new RecordExtraordinaryBudget(), Roles.President)
            .Do(new RecordExtraordinaryBudgetEnded(Document(701)), Roles.President)
            .ClarificationDrafted(Of("B2", 2023)).ClarificationSubmitted();
        Refusal refusal = story.RefusedBy(new ClarifyBudget(2), Roles.Maslikhat, "clarification.quarter");
        Assert.Equal(Stories.Local("2023-07-01T00:00:00"), refusal.Earliest);
    }

    [Fact]
    public void The_cap_spares_deputies_facing_a_threat_the_district_budget_and_everybody_since_2025()
    {
        CycleStory story = new CycleStory("B2", 2023).Executed();
        foreach (int _ in Enumerable.Range(0, 2))
        {
            story.Proposed(initiator: ClarificationInitiator.Deputies).Clarified(Of("B2", 2023, taxes: 21_000, lights: 31_000));
            story.Proposed(ClarificationGround.HigherBudgetClarified, ClarificationInitiator.Akim, story.Today).Clarified(Of("B2", 2023));
        }

        story.Proposed(ClarificationGround.LegislationChanged, ClarificationInitiator.Deputies)
            .Clarified(Of("B2", 2023, taxes: 21_000, lights: 31_000));
        story.RefusedBy(
            new ProposeClarification(ClarificationGround.LegislationChanged, ClarificationInitiator.Deputies, Document(705)),
            Roles.Deputies, "clarification.quarter");
        Story.Proposed().Clarified(Larger).Proposed().Clarified(Of("B4", 2026));
    }

    [Fact]
    public void A_policy_caps_what_the_district_budget_causes_too()
    {
        BudgetLaw law = BudgetEditions.All[new EditionId("B2")].Law;
        CycleStory story =
            new CycleStory("B2", 2023, law with { Policies = law.Policies with { HigherBudgetClarificationsAreCapped = true } }).Executed();
        story.Proposed(ClarificationGround.HigherBudgetClarified, higher: story.Today)
            .Clarified(Of("B2", 2023, taxes: 21_000, lights: 31_000));
        story.RefusedBy(
            new ProposeClarification(
                ClarificationGround.HigherBudgetClarified, ClarificationInitiator.Akim, Document(701), story.Today), Roles.Akim,
            "clarification.quarter");
    }

    [Fact]
    public void A_draft_made_stale_by_a_correction_is_made_anew()
    {
        CycleStory story = Story.Proposed().ClarificationDrafted(Larger).ClarificationSubmitted();
        story.Do(story.Correction(Of("B4", 2026, lights: 29_000, roads: 22_000)), Roles.Akim);
        story.RefusedBy(new ClarifyBudget(1), Roles.Maslikhat, "clarification.base");
        Budget anew = Of("B4", 2026, lights: 34_000, roads: 22_000, taxes: 25_000);
        story.Do(new DraftClarifiedBudget(1, anew), Roles.PlanningBody).ClarificationSubmitted().Do(new ClarifyBudget(1), Roles.Maslikhat);
        Assert.Equal(anew, story.Case.Current);
        Assert.Equal(ProgrammeAmounts.None, story.Case.MovedOut);
    }

    [Fact]
    public void A_clarified_budget_is_sound_and_of_this_year()
    {
        CycleStory story = Story.Proposed().Considered().Do(new SupportClarification(1), Roles.BudgetCommission)
            .Do(new SubmitClarificationRequests(1), Roles.AkimsOffice).Do(new ConcludeOnRequests(1), Roles.PlanningBody);
        story.RefusedBy(new DraftClarifiedBudget(1, Of("B4", 2026, taxes: 25_000)), Roles.PlanningBody, "budget.sound");
        story.RefusedBy(new DraftClarifiedBudget(1, Of("B4", 2027)), Roles.PlanningBody, "budget.of-this-year");
    }

    [Fact]
    public void A_clarification_can_be_dropped_and_lapses_with_the_year()
    {
        CycleStory story = Story.Proposed().Do(new DropClarification(1), Roles.BudgetCommission);
        Assert.Equal(BudgetCycleState.InExecution, story.State);
        story.Proposed().Until("2027-01-01T00:00:00");
        Assert.Equal(ClarificationState.Dropped, story.Case.Clarifications[1].State);
        story.Story.ReplaysToItself();
    }
}
