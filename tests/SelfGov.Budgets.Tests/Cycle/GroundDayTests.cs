using NodaTime;
using SelfGov.Budgets.Cycle.Clarifications;
using SelfGov.Budgets.Cycle.Execution;
using SelfGov.Budgets.Figures;
using SelfGov.Kazakhstan.Bodies;
using SelfGov.Law;
using SelfGov.Workflow;
using Xunit;
using static SelfGov.Budgets.Cycle.TestBudgets;

namespace SelfGov.Budgets.Cycle;

/// <summary>Grounds and corrections at the days on which the text had them; what a change of receipts is.</summary>
public sealed class GroundDayTests
{
    [Fact]
    public void A_change_of_the_classification_is_no_ground_since_Law_391()
    {
        CycleStory story = Executed("B1", 2021, "2021-04-05T10:00:00");
        Refusal refusal = story.RefusedBy(
            Proposal(ClarificationGround.ClassificationChanged), Roles.Akim, "clarification.ground-in-force");
        Assert.Equal(("until 04.01.2021", "05.04.2021"), (refusal.Expected!.English, refusal.Found!.English));
        Executed("B1", 2021, "2021-01-05T00:00:00").RefusedBy(
            Proposal(ClarificationGround.ClassificationChanged), Roles.Akim, "clarification.ground-in-force");
        Executed("B1", 2021, "2021-01-04T23:59:59").Proposed(ClarificationGround.ClassificationChanged);
        Executed("B1", 2020, "2020-12-30T10:00:00").Proposed(ClarificationGround.ClassificationChanged);
    }

    [Fact]
    public void The_Presidents_instruction_is_a_ground_since_Law_100()
    {
        Executed("B2", 2022, "2022-01-10T23:59:59").RefusedBy(
            Proposal(ClarificationGround.PresidentsInstruction), Roles.Akim, "clarification.ground-in-force");
        Executed("B2", 2022, "2022-01-11T00:00:00").Proposed(ClarificationGround.PresidentsInstruction);
        Executed("B2", 2023, "2023-04-01T10:00:00").Proposed(ClarificationGround.PresidentsInstruction);
        Executed("B3", 2025, "2025-04-01T10:00:00").Proposed(ClarificationGround.PresidentsInstruction);
    }

    [Fact]
    public void Borrowing_beyond_the_year_is_a_ground_until_Law_100()
    {
        Assert.Equal("106(2-2)", BudgetEditions.All[new EditionId("B1")].Law.Grounds[ClarificationGround.BorrowingBeyondYear].Place);
        Executed("B1", 2020, "2020-04-01T10:00:00").Proposed(ClarificationGround.BorrowingBeyondYear);
        Executed("B2", 2022, "2022-01-10T23:59:59").Proposed(ClarificationGround.BorrowingBeyondYear);
        Executed("B2", 2022, "2022-01-11T00:00:00").RefusedBy(
            Proposal(ClarificationGround.BorrowingBeyondYear), Roles.Akim, "clarification.ground-in-force");
        Executed("B4", 2026, "2026-04-01T10:00:00").RefusedBy(
            Proposal(ClarificationGround.BorrowingBeyondYear), Roles.Akim, "clarification.ground");
    }

    [Fact]
    public void A_fifth_of_a_programme_is_moved_in_2021_since_Law_60()
    {
        Budget moved = Of("B1", 2021, lights: 24_000, roads: 27_000);
        CycleStory early = Executed("B1", 2021, "2021-07-10T23:59:59");
        Refusal refusal = early.RefusedBy(early.Correction(moved), Roles.Akim, "correction.known");
        Assert.Equal(("111(4)", Stories.Local("2021-07-11T00:00:00")), (refusal.Basis.Place, refusal.Earliest));
        CycleStory late = Executed("B1", 2021, "2021-07-11T00:00:00");
        late.RefusedBy(late.Correction(Of("B1", 2021, lights: 23_999.9m, roads: 27_000.1m)), Roles.Akim, "correction.share");
        late.Do(late.Correction(moved), Roles.Akim);
    }

    // Receipts are 100,000: taxes 20,000 and transfers 80,000; the used balances are none.
    [Theory]
    [InlineData("B1", 2020)]
    [InlineData("B2", 2023)]
    public void Receipts_change_by_more_than_a_tenth_of_their_approved_volume(string edition, int year)
    {
        Refusal refusal = Refuse(Of(edition, year, taxes: 20_100, lights: 30_100));
        Assert.Equal(
            ("106(2)3)", "more than 1/10", "100 / 100000"), (refusal.Basis.Place, refusal.Expected!.English, refusal.Found!.English));
        Refuse(Of(edition, year, taxes: 30_000, lights: 40_000));
        Refuse(Of(edition, year, taxes: 10_000, lights: 20_000));
        Refuse(Of(edition, year, balances: 21_000, lights: 50_000));
        Refuse(Of(edition, year));
        Take(Of(edition, year, taxes: 30_000.1m, lights: 40_000.1m));
        Take(Of(edition, year, taxes: 9_999.9m, lights: 19_999.9m));

        CycleStory Concluded() => new CycleStory(edition, year).Executed().Proposed(ClarificationGround.ReceiptsChanged).Considered()
            .Do(new SupportClarification(1), Roles.BudgetCommission)
            .Do(new SubmitClarificationRequests(1), Roles.AkimsOffice)
            .Do(new ConcludeOnRequests(1), Roles.PlanningBody);

        Refusal Refuse(Budget draft) =>
            Concluded().RefusedBy(new DraftClarifiedBudget(1, draft), Roles.PlanningBody, "clarification.receipts-change");

        void Take(Budget draft) => Concluded().Do(new DraftClarifiedBudget(1, draft), Roles.PlanningBody);
    }

    [Fact]
    public void The_base_of_a_change_of_receipts_is_the_approved_volume_and_not_the_clarified_one()
    {
        CycleStory story = new CycleStory("B2", 2023).Executed().Proposed().Clarified(Of("B2", 2023, taxes: 30_000, lights: 40_000));
        story.Proposed(ClarificationGround.ReceiptsChanged, ClarificationInitiator.Deputies)
            .ClarificationDrafted(Of("B2", 2023, taxes: 30_000.1m, lights: 40_000.1m));
    }

    [Theory]
    [InlineData(null, null, "—")]
    [InlineData("2021-01-05", null, "from 05.01.2021")]
    [InlineData(null, "2021-01-05", "until 05.01.2021")]
    [InlineData("2021-01-05", "2021-01-05", "05.01.2021 – 05.01.2021")]
    public void A_period_says_its_days_and_has_both_of_them(string? first, string? last, string text)
    {
        var period = new DayPeriod(Day(first), Day(last));
        Assert.Equal(text, period.Text.English);
        Assert.True(period.Has(new LocalDate(2021, 1, 5)));
        Assert.Equal(first is null, period.Has(new LocalDate(2021, 1, 4)));
        Assert.Equal(last is null, period.Has(new LocalDate(2021, 1, 6)));

        static LocalDate? Day(string? text) => text is null ? null : NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value;
    }

    private static ProposeClarification Proposal(ClarificationGround ground) => new(ground, ClarificationInitiator.Akim, Document(1));

    private static CycleStory Executed(string edition, int year, string time) =>
        new CycleStory(edition, year).Approved().Do(new DecideImplementation(), Roles.Akim).Until(time);
}
