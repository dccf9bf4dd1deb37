using NodaTime;
using SelfGov.Assemblies.Sittings;
using SelfGov.Budgets.Cycle.Clarifications;
using SelfGov.Budgets.Cycle.Execution;
using SelfGov.Budgets.Figures;
using SelfGov.Kazakhstan;
using SelfGov.Kazakhstan.Bodies;
using SelfGov.Law;
using SelfGov.Workflow;
using SelfGov.Workflow.Proofs;
using Xunit;
using static SelfGov.Budgets.Cycle.TestBudgets;

namespace SelfGov.Budgets.Cycle;

/// <summary>What an execution must not let pass: money without its purpose, decisions without their place, ends without a report.</summary>
public sealed class MendedBudgetTests
{
    private static readonly Locality Successor = new("799", "Successor district", "Asia/Almaty", 5_000);

    private static CycleStory Executed => new CycleStory("B4", 2026).Executed();

    [Theory]
    [InlineData("B3", 2025)]
    [InlineData("B4", 2026)]
    public void Obligations_of_partnership_stay_since_2025_too_and_the_other_reasons_do_not_count(string edition, int year)
    {
        CycleStory story = new CycleStory(edition, year).Executed();
        ExemptMoney partnership = new(Programme(Lights), ExemptReason.Partnership, Money(29_000));
        Refusal refusal = story.RefusedBy(
            new SequesterBudget(Of(edition, year, lights: 28_999.9m, taxes: 18_999.9m), [partnership]), Roles.Akim, "sequester.exempt");
        Assert.Equal(("97(4)", Lights), (refusal.Basis.Place, refusal.Found!.English));
        foreach (ExemptReason reason in new[] { ExemptReason.RegisteredObligations, ExemptReason.StudentHousing })
        {
            story.RefusedBy(
                new SequesterBudget(Of(edition, year, lights: 29_000, taxes: 19_000), [partnership with { Reason = reason }]), Roles.Akim,
                "sequester.exempt-reason");
        }

        story.Do(new SequesterBudget(Of(edition, year, lights: 29_000, taxes: 19_000), [partnership]), Roles.Akim);
    }

    [Fact]
    public void The_maslikhats_sequester_is_its_last_decision_for_the_base_and_for_the_sum()
    {
        CycleStory story = Executed
            .Do(new SequesterBudget(Of("B4", 2026, lights: 25_000, taxes: 15_000)), Roles.Akim)
            .Do(new SequesterBudget(Of("B4", 2026, lights: 15_000, taxes: 5_000)), Roles.Maslikhat);
        Refusal refusal = story.RefusedBy(
            new SequesterBudget(Of("B4", 2026, lights: 10_400, taxes: 400)), Roles.Akim, "sequester.authority");

        // Approved 61,000; the two sequesters left 46,000.
        Assert.Equal(("less than 1/10", "4600 / 46000"), (refusal.Expected!.English, refusal.Found!.English));
        story.Do(new SequesterBudget(Of("B4", 2026, lights: 10_400.1m, taxes: 400.1m)), Roles.Akim);
        CycleStory approved = new CycleStory("B2", 2023).Executed()
            .Do(new SequesterBudget(Of("B2", 2023, lights: 20_000, taxes: 10_000)), Roles.Maslikhat);
        approved.Do(new SequesterBudget(Of("B2", 2023, lights: 14_000, taxes: 4_000)), Roles.Akim);
        approved.RefusedBy(new SequesterBudget(Of("B2", 2023, lights: 13_900, taxes: 3_900)), Roles.Akim, "sequester.authority");
        story.Story.ReplaysToItself();
    }

    [Fact]
    public void A_sequester_by_the_maslikhat_is_published_as_a_decision()
    {
        foreach ((string edition, int year, string place) in new[] { ("B2", 2023, "75(6)"), ("B4", 2026, "91(7)") })
        {
            CycleStory story = new CycleStory(edition, year).Executed();
            Assert.Equal(place, Refuse(story, BudgetDocument.SequesterDecision, 1).Basis.Place);
            story.Do(new SequesterBudget(Of(edition, year, lights: 29_000, taxes: 19_000)), Roles.Akim);
            Refuse(story, BudgetDocument.SequesterDecision, 1);
            story.Do(new SequesterBudget(Of(edition, year, lights: 19_000, taxes: 9_000)), Roles.Maslikhat);
            Refuse(story, BudgetDocument.SequesterDecision, 2);
            story.Do(Publish(story, BudgetDocument.SequesterDecision, 1), Roles.AkimsOffice);
            Refuse(story, BudgetDocument.SequesterDecision, 1);
            story.Story.ReplaysToItself();
        }
    }

    [Fact]
    public void Another_report_and_the_approved_report_are_published_anew_also_when_the_cycle_is_over()
    {
        CycleStory story = new CycleStory("B4", 2026).Closed().On(2, 10, 1)
            .Do(new SubmitReportToAssembly(Document(900)), Roles.AkimsOffice);
        story.Do(Publish(story, BudgetDocument.AnnualReport), Roles.AkimsOffice);
        Refuse(story, BudgetDocument.AnnualReport);
        story.Do(new RecordReportRefusal("meeting-9"), Roles.AkimsOffice);
        Refuse(story, BudgetDocument.AnnualReport);
        story.On(2, 15, 1).Do(new SubmitReportToAssembly(Document(901)), Roles.AkimsOffice);
        story.Do(Publish(story, BudgetDocument.AnnualReport), Roles.AkimsOffice)
            .Do(new RecordReportAgreement(story.Agreed(AgendaItemKind.BudgetReport, Document(901).Digest)), Roles.AkimsOffice)
            .Do(new SubmitReportToAudit(), Roles.AkimsOffice).On(3, 15, 1)
            .Do(new RecordAuditReport(story.Today), Roles.AuditCommission)
            .Do(new SubmitReportToMaslikhat(), Roles.AkimsOffice).Do(new ReviewReport(), Roles.LeadCommission);
        Refuse(story, BudgetDocument.AnnualReport);
        story.Do(new ApproveReport(), Roles.Maslikhat).On(4, 1, 1);
        Assert.Equal(BudgetCycleState.ReportApproved, story.State);
        story.Do(Publish(story, BudgetDocument.AnnualReport), Roles.AkimsOffice);
        Refuse(story, BudgetDocument.AnnualReport);
        story.Do(Publish(story, BudgetDocument.Decision), Roles.AkimsOffice);
        story.Story.ReplaysToItself();
    }

    [Fact]
    public void A_decision_is_published_also_after_the_budget_ended_with_its_unit_and_a_draft_that_was_never_made_is_not()
    {
        CycleStory story = Executed.Do(new BringBudgetToNil(Document(990), new LocalDate(2026, 3, 1)), Roles.Akim);
        story.Do(Publish(story, BudgetDocument.Decision), Roles.AkimsOffice);
        CycleStory planned = new CycleStory("B4", 2026).BeforeAssembly();
        planned.Do(new BringBudgetToNil(Document(990), planned.Today), Roles.Akim)
            .RefusedBy(Publish(planned, BudgetDocument.DraftDecision), Roles.AkimsOffice, "publication.there");
        story.Story.ReplaysToItself();
    }

    [Theory]
    [InlineData(BudgetDocument.DraftDecision, "40(10)")]
    [InlineData(BudgetDocument.CivilBudget, "40(10)")]
    [InlineData(BudgetDocument.MonthlyReport, "40(10)")]
    [InlineData(BudgetDocument.AnnualReport, "40(10)")]
    [InlineData(BudgetDocument.AmendingDecision, "91(7)")]
    [InlineData((BudgetDocument)99, "91(7)")]
    public void A_document_that_is_not_there_is_refused_under_the_place_that_names_it(BudgetDocument document, string place) =>
        Assert.Equal(place, Refuse(Executed, document, 7).Basis.Place);

    [Fact]
    public void After_the_year_a_budget_neither_goes_over_nor_is_brought_to_nil()
    {
        foreach (CycleStory story in new[]
        {
            new CycleStory("B4", 2026).Closed(), new CycleStory("B4", 2026).Reported(), Executed.Until("2027-01-01T00:00:00"),
        })
        {
            var handOver = new HandOverBudget(Successor, Document(9), story.Today, Money(101_000));
            Assert.Equal("101(5)", story.RefusedBy(handOver, Roles.Akim, "ending.year").Basis.Place);
            story.RefusedBy(new BringBudgetToNil(Document(9), story.Today), Roles.Akim, "ending.year");
        }

        CycleStory last = Executed.Until("2026-12-31T23:59:59");
        last.Do(new HandOverBudget(Successor, Document(9), last.Today, Money(101_000)), Roles.Akim);
        Assert.Equal("3(1)", new CycleStory("B2", 2023).Closed().RefusedBy(
            new BringBudgetToNil(Document(9), new LocalDate(2024, 1, 9)), Roles.Akim, "ending.year").Basis.Place);
    }

    [Fact]
    public void A_first_quarter_plan_goes_over_within_its_total()
    {
        CycleStory story = new CycleStory("B4", 2026).DistrictSigned(12, 10).On(12, 24)
            .Do(new IssueFirstQuarterPlan(Money(25_250)), Roles.Akim).On(2, 1, yearsAfter: 0);
        var handOver = new HandOverBudget(Successor, Document(9), story.Today, Money(25_250.1m));
        Assert.Equal("98(3)1)", story.RefusedBy(handOver, Roles.Akim, "ending.amount").Basis.Place);
        story.Do(handOver with { Amount = Money(25_250) }, Roles.Akim);
    }

    [Fact]
    public void The_act_that_ends_a_unit_is_of_the_years_of_the_cycle_and_a_space_makes_no_other_unit()
    {
        CycleStory story = Executed;
        story.RefusedBy(new BringBudgetToNil(Document(9), new LocalDate(1995, 1, 1)), Roles.Akim, "ending.act-day");
        story.RefusedBy(new BringBudgetToNil(Document(9), new LocalDate(2024, 12, 31)), Roles.Akim, "ending.act-day");
        story.RefusedBy(
            new HandOverBudget(new Locality(" 711", "Test", "Asia/Almaty", 3_000), Document(9), story.Today, Money(1)), Roles.Akim,
            "ending.successor");
        story.Do(new BringBudgetToNil(Document(9), new LocalDate(2025, 1, 1)), Roles.Akim);
    }

    [Fact]
    public void A_paper_says_what_the_assembly_thought()
    {
        CycleStory story = Executed.Proposed();
        var paper = new PaperReference("Assembly", "7", story.Today);
        Assert.Equal(
            "96(1)", story.RefusedBy(new ConsiderClarification(1, null, paper), Roles.AkimsOffice, "opinion.stated").Basis.Place);
        story.Do(new ConsiderClarification(1, null, paper, AssemblyStand.Silence), Roles.AkimsOffice);
        Assert.Equal(AssemblyStand.Silence, story.Case.Clarifications[0].Opinion!.Stand);
    }

    [Theory]
    [InlineData("B1", 2020)]
    [InlineData("B2", 2023)]
    public void Until_2024_nothing_of_an_assembly_is_given_and_dropped_in_silence(string edition, int year)
    {
        CycleStory story = new CycleStory(edition, year).Executed().Proposed();
        var paper = new PaperReference("Assembly", "7", story.Today);
        foreach (ConsiderClarification given in new[]
        {
            new ConsiderClarification(1, null, paper), new ConsiderClarification(1, Opinion: AssemblyStand.Objection),
            new ConsiderClarification(
                1, story.Agreed(AgendaItemKind.BudgetClarification, story.Case.ClarificationUnderWay!.Proposal.Digest)),
        })
        {
            Assert.Equal("109-1(2)", story.RefusedBy(given, Roles.AkimsOffice, "opinion.none").Basis.Place);
        }

        story.Do(new ConsiderClarification(1), Roles.AkimsOffice);
    }

    [Fact]
    public void What_does_not_belong_to_a_ground_is_not_taken()
    {
        Budget reserve = Of("B4", 2026, transfers: 85_000, lights: 35_000);
        var plain = new CorrectBudgetOnGround(CorrectionGround.HigherReserve, reserve, Document(50));
        foreach (CorrectBudgetOnGround more in new[]
        {
            plain with { Uses = [new(BalancePurpose.GasSupply, Money(-5))] }, plain with { Uses = [] },
            plain with { Programmes = [Programme(Office)] }, plain with { Programmes = [] }, plain with { HasNoDebt = true },
        })
        {
            Executed.RefusedBy(more, Roles.Akim, "correction.parts");
        }

        Executed.Do(plain, Roles.Akim);
    }

    [Theory]
    [InlineData(CorrectionGround.Overfulfilment, BalancePurpose.Roads, Office)]
    [InlineData(CorrectionGround.Overfulfilment, BalancePurpose.GasSupply, Roads)]
    [InlineData(CorrectionGround.Overfulfilment, BalancePurpose.WaterAndNetworks, Roads)]
    [InlineData(CorrectionGround.OpeningBalances, BalancePurpose.DebtService, Roads)]
    [InlineData(CorrectionGround.OpeningBalances, BalancePurpose.TransfersReturned, Lights)]
    [InlineData(CorrectionGround.OpeningBalances, BalancePurpose.NationalFundReturned, Office)]
    public void A_purpose_is_more_than_a_label(CorrectionGround ground, BalancePurpose purpose, string programme)
    {
        bool above = ground == CorrectionGround.Overfulfilment;
        Budget more = Of(
            "B4", 2026, taxes: above ? 24_000 : 20_000, balances: above ? 1_000 : 5_000, office: programme == Office ? 44_000 : 40_000,
            lights: programme == Lights ? 34_000 : 30_000, roads: programme == Roads ? 25_000 : 21_000);
        Refusal refusal = Executed.RefusedBy(
            new CorrectBudgetOnGround(ground, more, Document(50), [new(purpose, Money(4_000))], HasNoDebt: above), Roles.Akim,
            above ? "overfulfilment.group" : "balances.group");
        Assert.Equal("0", refusal.Found!.English);
    }

    [Fact]
    public void The_money_found_is_named_where_no_purpose_is() => Assert.Equal(
        "2000, no purpose named",
        Executed.RefusedBy(
            new CorrectBudgetOnGround(
                CorrectionGround.OpeningBalances, Of("B4", 2026, balances: 3_000, roads: 23_000), Document(50)),
            Roles.Akim, "balances.purpose").Found!.English);

    [Fact]
    public void The_resolution_of_the_district_is_not_older_than_its_budget_and_its_clarification_is_the_maslikhats_to_drop()
    {
        CycleStory story = Executed;
        foreach (LocalDate day in new[] { new LocalDate(2019, 1, 1), new LocalDate(2025, 12, 19) })
        {
            story.RefusedBy(
                new ProposeClarification(ClarificationGround.HigherBudgetClarified, ClarificationInitiator.Akim, Document(1), day),
                Roles.Akim, "clarification.higher");
        }

        story.Proposed(ClarificationGround.HigherBudgetClarified, higher: new LocalDate(2025, 12, 20));
        Assert.Equal(
            "96(3)", story.RefusedBy(new DropClarification(1), Roles.AkimsOffice, "clarification.decided").Basis.Place);
        story.RefusedBy(new DropClarification(1), Roles.BudgetCommission, "clarification.decided");
        story.Do(new DropClarification(1), Roles.Maslikhat);
        Executed.Proposed().Do(new DropClarification(1), Roles.AkimsOffice);
    }

    [Fact]
    public void A_clarification_changes_the_budget_and_has_the_ground_that_it_names()
    {
        var ended = new ProposeClarification(ClarificationGround.ExtraordinaryBudgetEnded, ClarificationInitiator.Akim, Document(1));
        Assert.Equal("99(7)", Executed.RefusedBy(ended, Roles.Akim, "clarification.extraordinary").Basis.Place);
        CycleStory suspended = Executed.Do(new RecordExtraordinaryBudget(), Roles.President)
            .Do(new RecordExtraordinaryBudgetEnded(Document(2)), Roles.President).Do(new DropClarification(1), Roles.Maslikhat);
        suspended.Do(ended, Roles.Akim);

        CycleStory story = Executed.Proposed(ClarificationGround.FreeBalances).Considered()
            .Do(new SupportClarification(1), Roles.BudgetCommission).Do(new SubmitClarificationRequests(1), Roles.AkimsOffice)
            .Do(new ConcludeOnRequests(1), Roles.PlanningBody);
        story.RefusedBy(new DraftClarifiedBudget(1, Of("B4", 2026)), Roles.PlanningBody, "clarification.changes");
        Refusal refusal = story.RefusedBy(
            new DraftClarifiedBudget(1, Of("B4", 2026, lights: 35_000, taxes: 25_000)), Roles.PlanningBody, "clarification.balances");
        Assert.Equal(("116(7)", "at least 1000.1", "1000"), (refusal.Basis.Place, refusal.Expected!.English, refusal.Found!.English));
        story.Do(new DraftClarifiedBudget(1, Of("B4", 2026, roads: 21_000.1m, balances: 1_000.1m)), Roles.PlanningBody);
    }

    [Fact]
    public void No_operation_stays_suspended_after_the_year_or_after_the_unit()
    {
        var suspend = new SuspendOperations(SuspensionCause.Sequester, [Programme(Lights)], Document(7));
        CycleStory year = Executed.Do(suspend, Roles.BudgetExecutionBody);
        Assert.Single(year.Case.SuspendedProgrammes);
        Assert.Empty(year.On(1, 10, yearsAfter: 1).Case.SuspendedProgrammes);
        CycleStory unit = Executed.Do(suspend, Roles.BudgetExecutionBody)
            .Do(new BringBudgetToNil(Document(9), new LocalDate(2026, 3, 1)), Roles.Akim);
        Assert.Empty(unit.Case.SuspendedProgrammes);
        year.Story.ReplaysToItself();
    }

    private static PublishBudgetDocument Publish(CycleStory story, BudgetDocument document, int item = 0) =>
        new(document, story.Today, "https://office.example", true, item);

    private static Refusal Refuse(CycleStory story, BudgetDocument document, int item = 0) => story.RefusedBy(
        Publish(story, document, item), Roles.AkimsOffice,
        story.Case.Law.Publications.GetValueOrDefault(document)?.Place == "40(10)" ? "publication.openness" : "publication.document");
}
