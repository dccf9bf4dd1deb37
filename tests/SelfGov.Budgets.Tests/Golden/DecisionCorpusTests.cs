using System.Text.RegularExpressions;
using SelfGov.Budgets.Decisions;
using SelfGov.Budgets.Figures;
using SelfGov.Law;
using Xunit;

namespace SelfGov.Budgets.Golden;

/// <summary>Seven published decisions (tests/Golden/decisions): 66 budgets, every printed amount in its place.</summary>
public sealed partial class DecisionCorpusTests
{
    // Id, budgets, figures without subventions and withdrawals.
    private static readonly (string Id, int Budgets, int Figures)[] Decisions =
    [
        ("akkol-enbek-2025.ru", 1, 9), ("alga-beskospa-2022.kk", 1, 17), ("arshaly-2024.ru", 13, 96), ("baizak-2021.ru", 17, 238),
        ("khromtau-2023.ru", 1, 17), ("kordai-2024.kk", 18, 270), ("semei-2024.kk", 14, 196),
    ];

    // The slips of the texts: the budget, and the invariants that its figures as printed break.
    private static readonly (string Id, int Budget, string Broken)[] Slips =
    [
        // The deficit has lost its sign and its "thousand"; the used balances are printed as nothing.
        ("khromtau-2023.ru", 0, "I4 I5 I5 I6"),
        // The deficit and its financing stand among the financial assets.
        ("baizak-2021.ru", 2, "I3 I4"),
        // The deficit is printed one less than the figures make it.
        ("baizak-2021.ru", 4, "I4"),
        // The deficit stands among the financial assets, its financing in its place.
        ("baizak-2021.ru", 12, "I3 I4 I5"),
        // As point 5.
        ("baizak-2021.ru", 13, "I4"),
    ];

    public static TheoryData<string> Ids => [.. Decisions.Select(decision => decision.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_amount_that_an_independent_expression_finds_is_read(string id)
    {
        string text = Text(id);
        DecisionText read = DecisionText.Read(text);
        string[] printed = [.. Amounts().Matches(text).Select(match => Plain(match.Groups["number"].Value)).Order()];
        string[] found =
        [
            .. read.Budgets.SelectMany(budget => budget.Figures.Stated.Where(figure => figure < BudgetFigure.Subvention)
                .Select(figure => budget.Figures[figure].Magnitude.ToString()))
                .Concat(read.Amounts.Select(amount => Plain(Amounts().Match(amount.Value).Groups["number"].Value)))
                .Order(),
        ];
        Assert.Equal(printed, found);
        Assert.DoesNotContain(read.Remarks, remark => remark.Weight != RemarkWeight.Odd);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_budget_has_its_unit_and_years(string id)
    {
        DecisionText read = DecisionText.Read(Text(id));
        (string _, int budgets, int figures) = Decisions.Single(decision => decision.Id == id);
        Assert.Equal(
            (budgets, figures),
            (read.Budgets.Length, read.Budgets.Sum(budget => budget.Figures.Stated.Count(figure => figure < BudgetFigure.Subvention))));
        int year = int.Parse(id.Split('-')[^1][..4], System.Globalization.CultureInfo.InvariantCulture);
        Assert.All(read.Budgets, budget => Assert.Equal((year, year, year + 2), (budget.Year, budget.FirstYear, budget.LastYear)));
        Assert.All(read.Budgets, budget => Assert.NotNull(budget.Unit));
        Assert.Equal(budgets, read.Budgets.DistinctBy(budget => (budget.Unit, budget.Point)).Count());
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_equations_hold_but_for_the_slips_of_the_texts(string id)
    {
        DecisionText read = DecisionText.Read(Text(id));
        for (int i = 0; i < read.Budgets.Length; i++)
        {
            string expected = Slips.SingleOrDefault(slip => slip.Id == id && slip.Budget == i).Broken ?? string.Empty;
            Assert.Equal(
                expected,
                string.Join(' ', BudgetInvariants.CheckDecision(new EditionId("B2"), read.Budgets[i].Figures)
                    .Select(breach => breach.Invariant.Code).Where(code => code != "I9")));
        }
    }

    [Fact]
    public void Slips_that_can_be_seen_in_the_line_are_flagged()
    {
        Assert.Equal(["32 703 тенге", "32 703 тенге"], Odd("khromtau-2023.ru"));
        Assert.Equal(["– -1137", "– -1033"], Odd("baizak-2021.ru"));
        Assert.All(
            Decisions.Where(decision => decision.Id is not ("khromtau-2023.ru" or "baizak-2021.ru")),
            decision => Assert.Empty(Odd(decision.Id)));
    }

    [Theory]
    [InlineData("akkol-enbek-2025.ru", 0, "Енбекского сельского округа Аккольского района", 30_630)]
    [InlineData("alga-beskospa-2022.kk", 0, "Бесқоспа ауылдық округ", 31_322)]
    [InlineData("arshaly-2024.ru", 0, "поселка Аршалы", 107_744)]
    [InlineData("khromtau-2023.ru", 0, "города Хромтау", 303_846)]
    [InlineData("semei-2024.kk", 0, "Абыралы ауылдық округінің", 40_477)]
    [InlineData("semei-2024.kk", 8, "Көкентау ауылдық округінің", 47_489)]
    [InlineData("semei-2024.kk", 13, "Шульбинск кентінің", 46_124)]
    public void Subventions_belong_to_their_units(string id, int index, string unit, int subvention)
    {
        DecisionBudget budget = DecisionText.Read(Text(id)).Budgets[index];
        Assert.Equal((unit, new ThousandTenge(subvention)), (budget.Unit, budget.Figures[BudgetFigure.Subvention]));
    }

    public static TheoryData<string> Variants =>
    [
        "one line", "capitals", "no-break spaces", "figure spaces", "apostrophes", "hyphens", "minus signs", "Latin letters",
        "soft hyphens",
        "decomposed letters", "points", "wrapped words", "wrapped numbers", "colons", "no dashes", "joined units",
        "blank lines gone", "tabs",
    ];

    [Theory]
    [MemberData(nameof(Variants))]
    public void However_a_text_was_copied_it_is_read_the_same(string variant)
    {
        foreach ((string id, int _, int _) in Decisions)
        {
            DecisionText printed = DecisionText.Read(Text(id));
            DecisionText copied = DecisionText.Read(Copied(Text(id), variant));
            Assert.Equal(printed.Budgets.Select(budget => budget.Figures), copied.Budgets.Select(budget => budget.Figures));
            Assert.Equal(printed.Budgets.Select(budget => budget.Year), copied.Budgets.Select(budget => budget.Year));
            Assert.Equal(printed.Amounts.Select(amount => amount.Amount), copied.Amounts.Select(amount => amount.Amount));
            Assert.DoesNotContain(copied.Remarks, remark => remark.Weight == RemarkWeight.UnreadAmount);
        }
    }

    private static string Copied(string text, string variant) => variant switch
    {
        "one line" => Spaces().Replace(text, " "),
        "capitals" => text.ToUpperInvariant(),
        "no-break spaces" => text.Replace(' ', '\u00A0'),
        "figure spaces" => Regex.Replace(text, @"(?<=\d) (?=\d)", "\u2007"),
        "apostrophes" => Regex.Replace(text, @"(?<=\d) (?=\d{3})", "'"),
        "hyphens" => text.Replace('–', '-'),
        "minus signs" => text.Replace('–', '\u2212'),
        "Latin letters" => text.Replace('о', 'o').Replace('е', 'e').Replace('а', 'a').Replace('і', 'i'),
        "soft hyphens" => Regex.Replace(text, @"(?<=\p{L}{4})(?=\p{L}{3})", "\u00AD"),
        "decomposed letters" => text.Replace("й", "и\u0306", StringComparison.Ordinal).Replace("ё", "е\u0308", StringComparison.Ordinal),
        "points" => Regex.Replace(text, @"(?<=\d),(?=\d)", "."),
        "wrapped words" => Regex.Replace(text, @"(?<=\p{L}{3}) (?=\p{L}{3})", "\r\n"),
        "wrapped numbers" => Regex.Replace(text, @"(?<=\d) (?=\d{3}[ ,])", "\n"),
        "colons" => Regex.Replace(text, @"(?<=\p{L}) – (?=\d)", ": "),
        "no dashes" => Regex.Replace(text, @"(?<=\p{L}) – (?=\d)", " "),
        "joined units" => text.Replace("тысяч тенге", "тысячтенге", StringComparison.Ordinal)
            .Replace(" мың теңге", "мыңтеңге", StringComparison.Ordinal),
        "blank lines gone" => Regex.Replace(text, @"\n\s*\n", "\n"),
        _ => text.Replace(' ', '\t'),
    };

    [Fact]
    public void The_two_languages_of_a_decision_are_compared()
    {
        const string Kazakh = "1. 2024-2026 жылдарға арналған Абай ауылының бюджеті, оның ішінде 2024 жылға: 1) кірістер – 10 мың теңге; "
            + "2) шығындар – 12 мың теңге. 2. 2024-2026 жылдарға арналған Шет ауылының бюджеті, оның ішінде 2024 жылға: "
            + "1) кірістер – 5 мың "
            + "теңге.";
        const string Russian = "1. Утвердить бюджет села Абай на 2024-2026 годы, в том числе на 2024 год: 1) доходы – 10 тысяч тенге; "
            + "2) затраты – 21 тысяч тенге.";
        DecisionText kazakh = DecisionText.Read(Kazakh);
        Assert.Empty(kazakh.CompareWith(kazakh));
        Assert.Equal(
            [(BudgetFigure.Costs, 12m, 21m), (null, null, null)],
            kazakh.CompareWith(DecisionText.Read(Russian))
                .Select(difference => (difference.Figure, difference.LeftAmount?.Amount, difference.RightAmount?.Amount)));
    }

    private static string[] Odd(string id) => [.. DecisionText.Read(Text(id)).Remarks.Select(remark => remark.Value)];

    private static string Text(string id) => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "decisions", id + ".md"));

    private static string Plain(string number)
    {
        string plain = number.Replace(" ", string.Empty, StringComparison.Ordinal).Replace(',', '.');
        return plain.EndsWith(".0", StringComparison.Ordinal) ? plain[..^2] : plain;
    }

    [GeneratedRegex(@"(?<number>\d[\d ]*(?:,\d+)?)\s*(?:тысячи?\s|мың\s)?\s*(?:тенге|теңге)")]
    private static partial Regex Amounts();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
