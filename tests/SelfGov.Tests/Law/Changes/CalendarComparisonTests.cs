using CsCheck;
using NodaTime;
using SelfGov.Budgets.Cycle;
using SelfGov.Elections.Candidacies;
using SelfGov.Elections.Direct;
using SelfGov.Hearings;
using SelfGov.Kazakhstan;
using Xunit;

namespace SelfGov.Law.Changes;

public sealed class CalendarComparisonTests
{
    private static readonly Unit Village = new("Test village", UnitKind.Village, "Asia/Almaty", 500);
    private static readonly Unit Raion = new("Test raion", UnitKind.Raion, "Asia/Almaty", 20_000);
    private static readonly Locality Place = new("code", "Test village", "Asia/Almaty", 1_500);
    private static readonly Ground TermEnds = new(GroundKind.TermEnds, new LocalDate(2026, 11, 30));
    private static readonly ElectionCall Call = new(new LocalDate(2026, 10, 1), new LocalDate(2026, 11, 15), new Money(85_000));

    [Theory]
    [InlineData("D1", "D2", "plan.nomination-of-candidates", "30.10.2026", "20.10.2026", -10)]
    [InlineData("D1", "D2", "last-day-to-call", "21.10.2026", "11.10.2026", -10)]
    [InlineData("D1", "D2", "plan.result-published", "19.11.2026", "22.11.2026", 3)]
    [InlineData("D3", "D4", "plan.revocation-of-a-nomination", "22.10.2026", "12.11.2026", 21)]
    [InlineData("D3", "D4", "plan.voting", "15.11.2026", "15.11.2026", 0)]
    public void Every_step_of_an_election_stands_with_its_day_under_both_editions(
        string first, string second, string code, string before, string after, int days)
    {
        CalendarChange change = Compare(first, second, TermEnds).Steps.Single(step => (step.First ?? step.Second)!.Code == code);
        Assert.Equal((before, after), (Words.Of(change.First!.LastDay!.Value).English, Words.Of(change.Second!.LastDay!.Value).English));
        Assert.Equal(days, change.Days);
        Assert.Equal(days != 0, change.IsChanged);
    }

    [Fact]
    public void A_step_that_one_edition_lacks_is_missing_there()
    {
        CalendarComparison comparison = Compare("D1", "D2", TermEnds);
        CalendarChange sheets = comparison.Steps.Single(step => step.Text.English == "signature sheets handed in");
        Assert.Null(sheets.First);
        Assert.Equal(("113-4(4)", null, true), (sheets.Second!.Basis.Place, sheets.Days, sheets.IsChanged));
        Assert.Contains("| not in D1 |", comparison.ToMarkdown(Language.English), StringComparison.Ordinal);
        Assert.Contains("| нет в D1 |", comparison.ToMarkdown(Language.Russian), StringComparison.Ordinal);
        Assert.Contains("| D1 редакциясында жоқ |", comparison.ToMarkdown(Language.Kazakh), StringComparison.Ordinal);
        Assert.Contains("| 10 days earlier |", comparison.ToMarkdown(Language.English), StringComparison.Ordinal);
        Assert.Contains("| 3 days later |", comparison.ToMarkdown(Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void A_vacancy_leaves_two_months_to_call_since_July_2026()
    {
        var ground = new Ground(GroundKind.EarlyTermination, new LocalDate(2026, 9, 1));
        CalendarChange change = Compare("D3", "D4", ground).Steps[0];
        Assert.Equal(
            (new LocalDate(2026, 10, 1), new LocalDate(2026, 11, 1)), (change.First!.LastDay!.Value, change.Second!.LastDay!.Value));
        Assert.Equal(31, change.Days);
    }

    [Fact]
    public void An_edition_that_does_not_know_the_ground_sets_no_last_days()
    {
        CalendarComparison comparison = Compare("D2", "D3", new Ground(GroundKind.PilotListed, Call.Day), Raion);
        CalendarChange hold = comparison.Steps.Single(step => step.Text.English == "last day to hold the election");
        Assert.Equal(Call.Day, hold.First!.LastDay);
        Assert.Null(hold.Second);
        Assert.Throws<InvalidOperationException>(() => Compare("D3", "D4", TermEnds, Raion));
    }

    [Fact]
    public void The_calendar_of_an_edition_compared_with_itself_is_its_plan_without_a_change() =>
        Gen.Select(Gen.Int[0, 3], Gen.Int[0, 200], Gen.Int[35, 90]).Sample((edition, day, ahead) =>
        {
            AkimElectionLaw law = AkimElectionEditions.All.All[edition].Law;
            LocalDate called = new LocalDate(2025, 1, 1).PlusDays(day);
            var call = new ElectionCall(called, called.PlusDays(ahead), new Money(85_000));
            var comparison = AkimElectionCalendarChanges.Of(law, law, Village, new Ground(GroundKind.EarlyTermination, called), call);
            Assert.All(comparison.Steps, step => Assert.False(step.IsChanged));
            Assert.Equal(
                CalendarPlan.Of(law, Village, call).Steps.Select(step => step.When),
                comparison.Steps.Skip(2).Select(step => step.Second!.When));
        });

    [Fact]
    public void A_budget_year_is_compared_deadline_by_deadline()
    {
        var anchors = new CalendarAnchors(DistrictSignedOn: new LocalDate(2025, 12, 22));
        CalendarComparison comparison = BudgetCalendarChanges.Of(Budget("B3"), Budget("B4"), 2026, anchors);
        CalendarChange approval = comparison.Steps.Single(step => step.Text.English == "budget approved");
        Assert.Equal(
            (new LocalDate(2025, 12, 31), new LocalDate(2025, 12, 27)), (approval.First!.LastDay!.Value, approval.Second!.LastDay!.Value));
        Assert.Equal(-4, approval.Days);
        Assert.Null(comparison.Steps.Single(step => step.Text.English == "draft put to the assembly again").Second);

        // Order No. 208 of 29 April 2025, para. 24.
        CalendarChange limits = comparison.Steps.Single(step => step.Text.English == "limits communicated");
        Assert.Equal(
            (new LocalDate(2025, 5, 1), new LocalDate(2025, 6, 7)), (limits.First!.LastDay!.Value, limits.Second!.LastDay!.Value));

        // The budget of 2025 was drafted and approved before the Code of 2025 came into force, and executed under it.
        CalendarComparison execution = BudgetCalendarChanges.Of(Budget("B2"), Budget("B3"), 2025, new CalendarAnchors());
        Assert.Equal(
            [
                "clarification by one initiator", "requests of a clarification", "conclusions of a clarification",
                "draft decision of a clarification", "money carried over and not used returned",
            ],
            execution.Steps.Where(step => step.IsChanged).Select(step => step.Text.English));
    }

    [Fact]
    public void A_hearing_is_compared_limit_by_limit_as_if_each_act_came_on_its_last_day()
    {
        HearingProfile em2 = Profile("EM2");
        HearingProfile longer = em2 with
        {
            Id = new EditionId("EM3"),
            Signing = new(TimeLimit.WorkingDays(5), em2.Signing!.Basis),
            CommentsClose = null,
        };
        var schedule = new HearingSchedule(new LocalDateTime(2026, 4, 21, 11, 0), "House of culture");
        CalendarComparison comparison = HearingCalendarChanges.Of(em2, longer, Place, new LocalDate(2026, 3, 2), schedule);
        Assert.Equal((new LocalDate(2026, 4, 23), new LocalDate(2026, 4, 28)), Days(comparison, "record.sign.due"));
        Assert.Equal((new LocalDate(2026, 4, 27), new LocalDate(2026, 4, 30)), Days(comparison, "record.publish.due"));
        Assert.Equal((new LocalDate(2026, 4, 21), new LocalDate(2026, 4, 21)), Days(comparison, "session.begins"));
        Assert.Null(comparison.Steps.Single(step => (step.First ?? step.Second)!.Code == "comments.close").Second);
        Assert.Throws<ArgumentException>(() => HearingCalendarChanges.Of(em2, Profile("DD2"), Place, new LocalDate(2026, 3, 2), schedule));
    }

    [Fact]
    public void A_calendar_with_two_steps_of_one_code_is_refused()
    {
        CalendarStep step = Compare("D3", "D4", TermEnds).Steps[0].First!;
        Assert.Throws<ArgumentException>(() => CalendarComparison.Of(new EditionId("X"), [step, step], new EditionId("Y"), [step]));
    }

    private static CalendarComparison Compare(string first, string second, Ground ground, Unit? unit = null) =>
        AkimElectionCalendarChanges.Of(
        AkimElectionEditions.All[new EditionId(first)].Law, AkimElectionEditions.All[new EditionId(second)].Law, unit ?? Village,
        ground, Call);

    private static BudgetLaw Budget(string edition) => BudgetEditions.All[new EditionId(edition)].Law;

    private static HearingProfile Profile(string id) => HearingEditions.All.Single(profile => profile.Id == new EditionId(id));

    private static (LocalDate?, LocalDate?) Days(CalendarComparison comparison, string code)
    {
        CalendarChange step = comparison.Steps.Single(change => (change.First ?? change.Second)!.Code == code);
        return (step.First?.LastDay, step.Second?.LastDay);
    }
}
