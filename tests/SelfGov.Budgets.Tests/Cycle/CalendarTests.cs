using NodaTime;
using SelfGov.Law;
using Xunit;

namespace SelfGov.Budgets.Cycle;

public sealed class CalendarTests
{
    [Theory]
    [InlineData("D3", "2018-09-01")]
    [InlineData("D4", "2018-10-15")]
    [InlineData("D6", "2018-10-01")]
    [InlineData("D7", "2018-11-10")]
    [InlineData("D8", "2019-01-03")]
    [InlineData("D9", "2018-12-25")]
    [InlineData("D10", "2019-03-01")]
    [InlineData("D11", "2019-01-11")]
    [InlineData("D13", "2019-01-04")]
    [InlineData("D16", "2019-04-15")]
    [InlineData("D18", "2019-05-24")]
    [InlineData("D20", "2020-02-20")]
    [InlineData("D21", "2020-03-10")]
    [InlineData("D22", "2020-03-20")]
    [InlineData("D23", "2020-05-15")]
    public void The_days_of_2019_are_those_of_the_code_of_2008(string code, string day) => AssertDay("B1", 2019, code, day);

    [Theory]
    [InlineData("D1", "2022-05-01")]
    [InlineData("D2", "2022-05-15")]
    [InlineData("D3", "2022-09-01")]
    [InlineData("D4", "2022-10-15")]
    [InlineData("D5", "2022-11-01")]
    [InlineData("D7", "2022-11-10")]
    [InlineData("D8", "2022-12-31")]
    [InlineData("D9", "2022-12-25")]
    [InlineData("D10", "2023-03-01")]
    [InlineData("D11", "2023-01-11")]
    [InlineData("D13", "2023-01-04")]
    [InlineData("D16", "2023-04-15")]
    [InlineData("D18", "2023-05-24")]
    public void The_days_of_2023_are_those_of_the_amendments_of_2021(string code, string day) => AssertDay("B2", 2023, code, day);

    // Until the end of 2024 the Code of 2008 was in force, from 01.01.2025 that of 2025 (art. 172(1)).
    [Theory]
    [InlineData("D1", "2024-05-01", "65-1(2)")]
    [InlineData("D2", "2024-05-15", "66(2-1)")]
    [InlineData("D3", "2024-09-01", "73-1(1)")]
    [InlineData("D4", "2024-10-15", "73-1(2)")]
    [InlineData("D5", "2024-11-01", "73-1(6)")]
    [InlineData("D6", "2024-10-01", "73(2)")]
    [InlineData("D7", "2024-11-10", "75(1)")]
    [InlineData("D8", "2024-12-31", "75(2)")]
    [InlineData("D9", "2024-12-25", "75(3)")]
    [InlineData("D10", "2025-03-01", "91(5)")]
    [InlineData("D11", "2025-01-11", "79(1)")]
    [InlineData("D13", "2025-01-04", "75(5)")]
    [InlineData("D14", "2025-12-20", "115(3)")]
    [InlineData("D16", "2025-04-15", "96(3)")]
    [InlineData("D18", "2025-05-24", "93(4)")]
    [InlineData("D20", "2026-02-20", "127(1)")]
    [InlineData("D21", "2026-03-10", "127(3)")]
    [InlineData("D22", "2026-03-20", "127(3)")]
    [InlineData("D23", "2026-05-15", "128(1)")]
    public void The_days_of_2025_are_those_of_2008_until_the_approval_and_of_2025_since(string code, string day, string place)
    {
        AssertDay("B3", 2025, code, day);
        Assert.Equal(place, BudgetCalendar.Of(LawOf("B3"), 2025).Find(code)!.Basis.Place);
    }

    // D2 by hand: the limits were told on Monday, 2 June 2025. Working days after it: 3, 4, 5 (1 to 3); Friday 6 was the first day of
    // Kurban Ait, a day off (Labour Code, art. 84(5); the Ministry of Labour, caravan.kz), without a transfer; 9 to 13 (4 to 8), 16 (9), 17
    // June (10).
    [Theory]
    [InlineData("D2", "2025-06-17")]
    [InlineData("D3", "2025-09-01")]
    [InlineData("D4", "2025-10-15")]
    [InlineData("D7", "2025-11-10")]
    [InlineData("D8", "2025-12-25")]
    [InlineData("D9", "2025-12-25")]
    [InlineData("D10", "2026-03-01")]
    [InlineData("D11", "2025-12-31")]
    [InlineData("D12", "2025-12-30")]
    [InlineData("D14", "2025-12-01")]
    [InlineData("D16", "2026-04-15")]
    [InlineData("D18", "2026-05-24")]
    [InlineData("D20", "2027-02-20")]
    [InlineData("D21", "2027-03-10")]
    [InlineData("D22", "2027-03-20")]
    [InlineData("D23", "2027-05-15")]
    public void The_days_of_2026_are_those_of_the_code_of_2025(string code, string day) => AssertDay("B4", 2026, code, day);

    [Theory]
    [InlineData("B1", 2019, "D12 D14 D17")]
    [InlineData("B2", 2023, "D12 D14 D17")]
    [InlineData("B3", 2025, "D12 D15 D26")]
    [InlineData("B4", 2026, "D5 D15 D26")]
    public void What_an_edition_does_not_know_is_absent(string edition, int year, string absent)
    {
        var calendar = BudgetCalendar.Of(LawOf(edition), year);
        Assert.Equal(new EditionId(edition), calendar.Edition);
        Assert.Equal(year, calendar.Year);
        Assert.All(absent.Split(' '), code => Assert.Null(calendar.Find(code)));
    }

    [Theory]
    [InlineData("D2")]
    [InlineData("D8")]
    [InlineData("D13")]
    [InlineData("D16")]
    [InlineData("D18")]
    [InlineData("D23")]
    public void A_day_that_counts_from_an_unknown_one_is_told_in_words(string code)
    {
        BudgetCalendarStep step = BudgetCalendar.Of(LawOf("B4"), 2026).Find(code)!;
        Assert.Null(step.First);
        Assert.Null(step.Last);
        Assert.Equal(step.Relative, step.When);
        Assert.NotEqual("—", step.When.In(Language.English));
    }

    [Fact]
    public void The_approval_of_2023_runs_from_the_signing_to_the_end_of_the_year()
    {
        Assert.Null(BudgetCalendar.Of(LawOf("B2"), 2023).Find("D8")!.First);
        BudgetCalendarStep step = BudgetCalendar.Of(LawOf("B2"), 2023, Anchors(2023)).Find("D8")!;
        Assert.Equal(new LocalDate(2022, 12, 20), step.First);
    }

    [Theory]
    [InlineData("B1", 2019, 1)]
    [InlineData("B2", 2023, 1)]
    public void A_quarter_bears_one_clarification_until_2024(string edition, int year, int cap) => Assert.Contains(
        $"at most {cap} time in a quarter", BudgetCalendar.Of(LawOf(edition), year).Find("D15")!.When.In(Language.English),
        StringComparison.Ordinal);

    [Theory]
    [InlineData("B1", 2019, "73(2)", "73(6)", "75(1)")]
    [InlineData("B4", 2026, "88(2)", "88(7)", "91(1)")]
    public void The_district_budget_goes_before_by_1_and_15_October_and_1_November(string edition, int year, params string[] places)
    {
        BudgetCalendarStep[] steps = [.. BudgetCalendar.Of(LawOf(edition), year).Steps.Where(step => step.Code == "D6")];
        Assert.Equal(
            [new LocalDate(year - 1, 10, 1), new LocalDate(year - 1, 10, 15), new LocalDate(year - 1, 11, 1)],
            steps.Select(step => step.Last!.Value));
        Assert.Equal(places, steps.Select(step => step.Basis.Place));
    }

    // Order No. 208 of 29 April 2025, para. 24 and 62; 15 March 2025 lies before it.
    [Theory]
    [InlineData(2026, "D1", "2025-06-07", "24")]
    [InlineData(2027, "D1", "2026-06-07", "24")]
    [InlineData(2027, "D26", "2026-03-15", "62")]
    public void The_rules_of_planning_set_days_that_the_code_leaves_to_them(int year, string code, string day, string place)
    {
        BudgetCalendarStep step = BudgetCalendar.Of(LawOf("B4"), year).Find(code)!;
        Assert.Equal((day, place, "V2500036034"), ($"{step.Last:uuuu-MM-dd}", step.Basis.Place, step.Basis.Act.Code));
    }

    [Fact]
    public void Money_carried_over_into_2026_is_returned_by_20_December_2026_where_it_is_not_used_again()
    {
        BudgetCalendarStep step = BudgetCalendar.Of(LawOf("B4"), 2026).Steps.Last(step => step.Code == "D14");
        Assert.Equal((new LocalDate(2026, 12, 20), "115(3)"), (step.Last!.Value, step.Basis.Place));
    }

    [Fact]
    public void A_clarification_since_2025_has_three_spans_of_five_five_and_ten_working_days()
    {
        BudgetCalendarStep[] steps = [.. BudgetCalendar.Of(LawOf("B4"), 2026).Steps.Where(step => step.Code == "D17")];
        Assert.Equal(
            ["96(5)", "96(5)", "96(7)"], steps.Select(step => step.Basis.Place.Replace("art. ", string.Empty, StringComparison.Ordinal)));
        Assert.Equal(["5", "5", "10"], steps.Select(step => new string([.. step.When.In(Language.English).Where(char.IsAsciiDigit)])));
    }

    [Theory]
    [InlineData("B1", 2019)]
    [InlineData("B2", 2023)]
    [InlineData("B4", 2026)]
    public void Monitoring_comes_twice_a_year_and_reports_each_month(string edition, int year)
    {
        var calendar = BudgetCalendar.Of(LawOf(edition), year);
        Assert.Contains("2 times a year", calendar.Find("D25")!.When.In(Language.English), StringComparison.Ordinal);
        Assert.Contains("monthly", calendar.Find("D19")!.When.In(Language.English), StringComparison.Ordinal);
        Assert.Contains("no day is set", calendar.Find("D24")!.When.In(Language.English), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Language.Kazakh)]
    [InlineData(Language.Russian)]
    [InlineData(Language.English)]
    public void The_table_has_a_line_for_each_step(Language language)
    {
        var calendar = BudgetCalendar.Of(LawOf("B4"), 2026, Anchors(2026));
        string[] lines = calendar.ToText(language).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(calendar.Steps.Select(step => step.Code), lines.Select(line => line.Split(' ')[0]));
    }

    [Fact]
    public void A_calendar_needs_a_law() => Assert.Throws<ArgumentNullException>(() => BudgetCalendar.Of(null!, 2026));

    private static void AssertDay(string edition, int year, string code, string day) =>
        Assert.Equal(day, $"{BudgetCalendar.Of(LawOf(edition), year, Anchors(year)).Find(code)?.Last:uuuu-MM-dd}");

    private static BudgetLaw LawOf(string edition) => BudgetEditions.All[new EditionId(edition)].Law;

    private static CalendarAnchors Anchors(int year) => new(
        LimitsOn: new LocalDate(year - 1, 6, 2),
        DistrictSignedOn: new LocalDate(year - 1, 12, 20),
        ApprovedOn: new LocalDate(year - 1, 12, 28),
        HigherResolutionOn: new LocalDate(year, 4, 1),
        ClarifiedOn: new LocalDate(year, 5, 10),
        AuditReportOn: new LocalDate(year + 1, 4, 15));
}
