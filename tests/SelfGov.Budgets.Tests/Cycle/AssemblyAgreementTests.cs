using NodaTime;
using SelfGov.Assemblies.Sittings;
using SelfGov.Budgets.Figures;
using SelfGov.Kazakhstan.Bodies;
using SelfGov.Law;
using SelfGov.Workflow.Proofs;
using Xunit;
using static SelfGov.Budgets.Cycle.TestBudgets;

namespace SelfGov.Budgets.Cycle;

public sealed class AssemblyAgreementTests
{
    private static readonly LocalDate Meeting = new(2025, 8, 20);

    private static CycleStory Story => new CycleStory("B4", 2026).BeforeAssembly().On(8, 20);

    [Fact]
    public void An_agreement_to_another_draft_is_refused()
    {
        CycleStory story = Story;
        string other = BudgetDigest.Of(Plan("B4", 2026, lights: 29_999.9m, roads: 21_000.1m)).Hex;
        story
            .RefusedBy(new RecordAgreement(Agreement(AgendaItemKind.DraftBudget, other, Meeting)), Roles.AkimsOffice, "agreement.document");
    }

    [Fact]
    public void An_agreement_of_another_unit_is_refused() =>
        Refuse(digest => Agreement(AgendaItemKind.DraftBudget, digest, Meeting, unit: "712"), "agreement.unit");

    [Fact]
    public void An_agreement_on_another_question_is_refused() =>
        Refuse(digest => Agreement(AgendaItemKind.BudgetReport, digest, Meeting), "agreement.kind");

    [Theory]
    [InlineData(20, 9, 8)]
    [InlineData(21, 10, 8)]
    [InlineData(20, 21, 20)]
    [InlineData(0, 0, 0)]
    public void An_agreement_without_quorum_is_refused(int delegated, int present, int inFavour) =>
        Refuse(digest => Agreement(AgendaItemKind.DraftBudget, digest, Meeting, delegated: delegated, present: present, inFavour: inFavour),
            "agreement.quorum");

    [Theory]
    [InlineData(12, 6)]
    [InlineData(12, 13)]
    [InlineData(12, -1)]
    public void An_agreement_without_majority_is_refused(int present, int inFavour) =>
        Refuse(
            digest => Agreement(AgendaItemKind.DraftBudget, digest, Meeting, present: present, inFavour: inFavour), "agreement.majority");

    [Theory]
    [InlineData(20, 10, 6)]
    [InlineData(21, 11, 6)]
    public void Half_of_the_members_and_more_than_half_of_those_present_are_enough(int delegated, int present, int inFavour)
    {
        CycleStory story = Story;
        story.Do(
            new RecordAgreement(
                Agreement(
                    AgendaItemKind.DraftBudget, story.Case.Digest!, Meeting, delegated: delegated, present: present, inFavour: inFavour)),
            Roles.AkimsOffice);
        Assert.Equal(BudgetCycleState.AssemblyAgreed, story.State);
    }

    [Fact]
    public void An_agreement_of_a_day_before_the_draft_or_ahead_is_refused()
    {
        Refuse(digest => Agreement(AgendaItemKind.DraftBudget, digest, new LocalDate(2025, 7, 31)), "agreement.day");
        Refuse(digest => Agreement(AgendaItemKind.DraftBudget, digest, new LocalDate(2025, 8, 21)), "agreement.day");
        CycleStory story = Story;
        story.Do(
            new RecordAgreement(Agreement(AgendaItemKind.DraftBudget, story.Case.Digest!, new LocalDate(2025, 8, 1))), Roles.AkimsOffice);
    }

    [Fact]
    public void A_stale_agreement_is_refused()
    {
        BudgetLaw law = BudgetEditions.All[new EditionId("B4")].Law;
        CycleStory story = new CycleStory("B4", 2026, law with { Policies = law.Policies with { AgreementIsFreshForDays = 5 } })
            .BeforeAssembly().On(8, 20);
        story.RefusedBy(new RecordAgreement(Agreement(AgendaItemKind.DraftBudget, story.Case.Digest!, new LocalDate(2025, 8, 14))),
            Roles.AkimsOffice, "agreement.day");
        story.Do(
            new RecordAgreement(Agreement(AgendaItemKind.DraftBudget, story.Case.Digest!, new LocalDate(2025, 8, 15))), Roles.AkimsOffice);
    }

    [Fact]
    public void A_missing_agreement_is_refused() => Refuse(_ => null!, "agreement.given");

    [Fact]
    public void The_same_agreement_is_not_used_twice()
    {
        CycleStory story = new CycleStory("B2", 2023).Determined().Do(new PutDraftToAssemblyAgain(), Roles.AkimsOffice);
        story.RefusedBy(new RecordAgreement(Entry(story)), Roles.AkimsOffice, "agreement.new");
    }

    [Fact]
    public void An_agreement_used_before_the_last_one_is_not_used_again_either()
    {
        CycleStory story = new CycleStory("B4", 2026).Executed();
        CorrectBudget first = story.Correction(Of("B4", 2026, lights: 29_500, roads: 21_500));
        story.Do(first, Roles.Akim).Do(story.Correction(Of("B4", 2026)), Roles.Akim);
        story.RefusedBy(first, Roles.Akim, "agreement.new");
        story.Do(story.Correction(first.Corrected), Roles.Akim);
        story.Story.ReplaysToItself();
    }

    [Fact]
    public void An_agreement_of_an_earlier_round_on_the_day_of_the_refusal_does_not_count()
    {
        CycleStory story = new CycleStory("B2", 2023).WithAgreement();
        EntryReference first = Entry(story);
        story.Do(new SubmitDraft(), Roles.AkimsOffice).Do(new PutDraftToCommission(), Roles.PlanningBody)
            .Do(new DetermineDraft(), Roles.BudgetCommission).Do(new PutDraftToAssemblyAgain(), Roles.AkimsOffice);
        story.Do(new RecordRefusal("meeting-2"), Roles.Assembly).Do(new PutDraftToAssembly(), Roles.Akim);
        story.Do(new RecordAgreement(story.Agreed()), Roles.AkimsOffice)
            .Do(new SubmitDraft(), Roles.AkimsOffice).Do(new PutDraftToCommission(), Roles.PlanningBody)
            .Do(new DetermineDraft(), Roles.BudgetCommission).Do(new PutDraftToAssemblyAgain(), Roles.AkimsOffice);
        story.RefusedBy(new RecordAgreement(first), Roles.AkimsOffice, "agreement.new");
    }

    [Fact]
    public void After_a_refusal_an_earlier_agreement_does_not_count()
    {
        CycleStory story = Story.Do(new RecordRefusal("meeting-1"), Roles.Assembly).On(8, 25).Do(new PutDraftToAssembly(), Roles.Akim);
        story.RefusedBy(new RecordAgreement(Agreement(AgendaItemKind.DraftBudget, story.Case.Digest!, new LocalDate(2025, 8, 19))),
            Roles.AkimsOffice, "agreement.day");
        story.Do(new RecordAgreement(story.Agreed()), Roles.AkimsOffice);
    }

    [Fact]
    public void A_policy_asks_for_a_new_draft_after_a_refusal()
    {
        BudgetLaw law = BudgetEditions.All[new EditionId("B4")].Law;
        CycleStory story = new CycleStory("B4", 2026, law with { Policies = law.Policies with { RefusedDraftMayBeDiscussedAgain = false } })
            .BeforeAssembly()
            .Do(new RecordRefusal("meeting-1"), Roles.Assembly);
        story.RefusedBy(new PutDraftToAssembly(), Roles.Akim, "refused.again");
        story.Do(new PrepareDraft(Plan("B4", 2026, lights: 29_000, roads: 22_000)), Roles.AkimsOffice)
            .Do(new PutDraftToAssembly(), Roles.Akim);
    }

    [Fact]
    public void A_refusal_names_its_meeting() => Story.RefusedBy(new RecordRefusal(" "), Roles.Assembly, "refusal.meeting");

    [Fact]
    public void A_paper_states_the_agreement_for_each_command_and_holds_until_the_draft_changes()
    {
        CycleStory story = Story;
        var paper = new PaperReference("Assembly of the district", "7", Meeting);
        story.RefusedBy(new RecordAgreement(Agreement(AgendaItemKind.DraftBudget, story.Case.Digest!, Meeting), paper), Roles.AkimsOffice,
            "agreement.given");
        story.RefusedBy(new RecordAgreement(Paper: paper with { Day = new LocalDate(2025, 7, 31) }), Roles.AkimsOffice, "agreement.day");
        story.Do(new RecordAgreement(Paper: paper), Roles.AkimsOffice);
        Assert.Equal((null, paper), (story.Case.Agreement, story.Case.AgreementPaper));
        story.Do(new SubmitDraft(), Roles.AkimsOffice);
        story.Story.ReplaysToItself();

        CycleStory corrected = new CycleStory("B4", 2026).Executed();
        CorrectBudget correction = corrected.Correction(Of("B4", 2026, lights: 29_500, roads: 21_500)) with
        {
            Agreement = null,
            Paper = paper with { Day = corrected.Today },
        };
        corrected.Do(correction, Roles.Akim).RefusedBy(correction, Roles.Akim, "agreement.new");
        corrected.Story.ReplaysToItself();
    }

    [Fact]
    public void After_a_refusal_a_paper_does_not_count_either()
    {
        CycleStory story = Story.Do(new RecordAgreement(Paper: new("Assembly", "7", Meeting)), Roles.AkimsOffice);
        Assert.Equal(story.Case.Digest, story.Case.AgreedDigest);
        CycleStory again = new CycleStory("B2", 2023).BeforeAssembly().On(8, 20);
        again.Do(new RecordAgreement(Paper: new("Assembly", "7", again.Today)), Roles.AkimsOffice)
            .Do(new SubmitDraft(), Roles.AkimsOffice).Do(new PutDraftToCommission(), Roles.PlanningBody)
            .Do(new DetermineDraft(), Roles.BudgetCommission).Do(new PutDraftToAssemblyAgain(), Roles.AkimsOffice);
        again.Do(new RecordRefusal("meeting-2"), Roles.Assembly);
        Assert.Equal((null, null, null), (again.Case.Agreement, again.Case.AgreementPaper, again.Case.AgreedDigest));
    }

    [Fact]
    public void A_policy_asks_for_proof_and_refuses_papers()
    {
        BudgetLaw law = BudgetEditions.All[new EditionId("B4")].Law;
        CycleStory story = new CycleStory("B4", 2026, law with { Policies = law.Policies with { PapersAreAccepted = false } })
            .BeforeAssembly().On(8, 20);
        story.RefusedBy(new RecordAgreement(Paper: new("Assembly", "7", Meeting)), Roles.AkimsOffice, "agreement.paper");
        story.Do(new RecordAgreement(story.Agreed()), Roles.AkimsOffice);
    }

    [Fact]
    public void An_entry_that_nobody_has_read_proves_nothing() =>
        Refuse(_ => new EntryReference("assembly-meeting", "meeting-1", new string('0', 64)), "agreement.proved");

    private static EntryReference Entry(CycleStory story) =>
        new("assembly-meeting", story.Case.Agreement!.Meeting, story.Case.Agreement.Entry);

    private static void Refuse(Func<string, EntryReference> agreement, string code)
    {
        CycleStory story = Story;
        story.RefusedBy(new RecordAgreement(agreement(story.Case.Digest!)), Roles.AkimsOffice, code);
        Assert.Equal(BudgetCycleState.AssemblyReview, story.State);
    }
}
