using SelfGov.Budgets.Figures;
using SelfGov.Law;
using Xunit;
using static SelfGov.Budgets.Figures.BudgetFigure;
using static SelfGov.Budgets.Figures.BudgetSamples;

namespace SelfGov.Budgets.Decisions;

public class FigureChangeTests
{
    private static readonly BudgetFigures Known = BudgetFigures.None
        .With(Revenue, Amount(84_527)).With(TaxReceipts, Amount(5)).With(Costs, Amount(84_527)).With(Balance, Amount(-10))
        .With(UsedBalances, Amount(7));

    [Theory]
    [InlineData("в подпункте 1): цифры \"84 527\" заменить цифрами \"113 755\";", Revenue, 113755)]
    [InlineData("в подпункте 2) цифры «84 527» заменить цифрами «113 755».", Costs, 113755)]
    [InlineData("2) тармақшада «84 527» деген сандар «113 755» деген сандармен ауыстырылсын;", Costs, 113755)]
    [InlineData("сандары \"7\" \"8,5\" сандарымен ауыстырылсын", UsedBalances, 8.5)]
    [InlineData("\"доходы – 84 527\" заменить \"доходы – 45 000\"", Revenue, 45000)]
    [InlineData("слова «затраты – 84 527,0 тысяч тенге» заменить словами «затраты – 45 000 тысяч тенге»", Costs, 45000)]
    [InlineData("в строке «налоговые поступления»: цифры «5» заменить цифрами «6»", TaxReceipts, 6)]
    [InlineData("цифры «-10» заменить цифрами «-11»", Balance, -11)]
    [InlineData("цифры «10» заменить цифрами «11»", Balance, -11)]
    public void A_replacement_is_applied_to_the_known_budget(string text, BudgetFigure figure, double amount)
    {
        DecisionText read = DecisionText.Read(text);
        DecisionBudget budget = Assert.Single(read.Budgets);
        Assert.Empty(read.Remarks);
        Assert.Equal(DecisionKind.Amendment, budget.Kind);
        AppliedChanges applied = budget.Apply(Known);
        Assert.Empty(applied.Problems);
        Assert.Equal(Known.With(figure, Amount((decimal)amount)), applied.Figures);
    }

    [Theory]
    [InlineData("цифры «84 527» заменить цифрами «1»", "several figures of the known budget have this amount")]
    [InlineData("цифры «9» заменить цифрами «1»", "no figure of the known budget has this amount")]
    [InlineData("«доходы – 9» заменить «доходы – 1»", "revenue: the known budget has 84527")]
    [InlineData("«неналоговые поступления – 9» заменить «неналоговые поступления – 1»",
        "non-tax receipts: the known budget does not state it")]
    public void A_replacement_that_does_not_fit_is_a_named_problem(string text, string problem)
    {
        AppliedChanges applied = DecisionText.Read(text).Budgets.Single().Apply(Known);
        Assert.Null(applied.Figures);
        Assert.Equal(problem, Assert.Single(applied.Problems).Reason.In(Language.English));
    }

    [Fact]
    public void Several_replacements_are_looked_up_in_the_budget_before_the_decision()
    {
        DecisionText read = DecisionText.Read("цифры «5», «7» заменить соответственно цифрами «7», «9»");
        Assert.Equal(
            Known.With(TaxReceipts, Amount(7)).With(UsedBalances, Amount(9)), read.Budgets.Single().Apply(Known).Figures);
    }

    [Fact]
    public void Amounts_that_make_no_pairs_are_remarked_on()
    {
        DecisionText read = DecisionText.Read("цифры «5», «7» заменить цифрами «9»");
        Assert.Equal(["5", "7", "9"], read.Remarks.Select(remark => remark.Value));
        Assert.All(read.Remarks, remark => Assert.Equal(RemarkWeight.UnreadAmount, remark.Weight));
    }

    [Fact]
    public void A_list_that_is_stated_anew_replaces_its_figures() => Assert.Equal(
        Known.With(Costs, Amount(9)),
        DecisionText.Read("подпункт 2) изложить: «2) затраты – 9 тысяч тенге».").Budgets.Single().Apply(Known).Figures);

    [Fact]
    public void A_replacement_is_no_list_of_figures()
    {
        DecisionFigures read = DecisionFigures.Read("\"доходы – 43 837\" заменить \"доходы – 45 000\"");
        Assert.Equal(BudgetFigures.None, read.Figures);
        Assert.Contains("applied to the known budget", Assert.Single(read.Errors).Explain(Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void Points_of_two_units_are_changed_apart()
    {
        DecisionText read = DecisionText.Read(
            "в пункте 4: в подпункте 1) цифры «5» заменить цифрами «6»;\nв пункте 7: в подпункте 1) цифры «5» заменить цифрами «8».");
        Assert.Equal(["4", "7"], read.Budgets.Select(budget => budget.Point));
        Assert.Equal([6m, 8m], read.Budgets.Select(budget => Assert.Single(budget.Changes).New.Amount));
    }

    [Theory]
    [InlineData("слова «2024-2026» заменить словами «2025-2027»")]
    [InlineData("слова «приложения 1» заменить словами «приложения 4»")]
    [InlineData("слова «12/3» заменить словами «12/4»")]
    [InlineData("слова «от 25 декабря 2023 года № 10» заменить словами «от 26 декабря 2024 года № 11»")]
    [InlineData("слова «сельского округа 7» заменить словами «сельского округа 9»")]
    [InlineData("цифры «2024-2026» заменить цифрами «2025-2027»")]
    [InlineData("«2024-2026» деген сөздер «2025-2027» деген сөздермен ауыстырылсын")]
    public void Words_that_are_replaced_are_no_figures(string words)
    {
        DecisionText read = DecisionText.Read(words + ";\nцифры «7» заменить цифрами «9».");
        Assert.Equal((Amount(7), Amount(9)), (Assert.Single(read.Budgets.Single().Changes).Old, read.Budgets[0].Changes[0].New));
        Assert.Empty(read.Remarks);
    }

    [Theory]
    [InlineData("слова «84 527» заменить словами «84 528»", 84528)]
    [InlineData("слова «7» заменить словами «9»", 9)]
    public void Amounts_that_a_text_calls_words_are_amounts(string text, int amount) =>
        Assert.Equal(Amount(amount), Assert.Single(DecisionText.Read(text).Budgets.Single().Changes).New);

    [Theory]
    [InlineData("цифры «5» заменить цифрами «6», цифры «7» заменить цифрами «9»")]
    [InlineData("цифры «5» заменить цифрами «6», «7» заменить на «9».")]
    [InlineData("цифры «5» заменить цифрами «6» и цифры «7» заменить цифрами «9»;")]
    [InlineData("«налоговые поступления – 5» заменить «налоговые поступления – 6», «используемые остатки – 7» заменить «используемые "
        + "остатки – 9»")]
    [InlineData("«5» сандары «6» сандарымен, «7» сандары «9» сандарымен ауыстырылсын")]
    [InlineData("«5», «7» сандары тиісінше «6», «9» сандарымен ауыстырылсын")]
    public void Several_replacements_of_one_sentence_are_all_read(string text)
    {
        DecisionText read = DecisionText.Read(text);
        Assert.Empty(read.Remarks);
        Assert.Equal(
            Known.With(TaxReceipts, Amount(6)).With(UsedBalances, Amount(9)), Assert.Single(read.Budgets).Apply(Known).Figures);
    }

    [Theory]
    [InlineData("в подпункте 1) цифры «84 527» заменить цифрами «1»; в подпункте 1) цифры «84 527» заменить цифрами «2».")]
    [InlineData("подпункт 1) изложить: «1) доходы – 9 тысяч тенге»; в подпункте 1) цифры «84 527» заменить цифрами «2».")]
    public void A_figure_that_is_changed_twice_is_a_problem(string text)
    {
        AppliedChanges applied = DecisionText.Read(text).Budgets.Single().Apply(Known);
        Assert.Null(applied.Figures);
        Assert.Equal("revenue: changed twice", Assert.Single(applied.Problems).Reason.In(Language.English));
    }

    [Theory]
    [InlineData("О внесении изменений в решение «О бюджете Карасайского сельского округа на 2024-2026 годы»\n1. Внести изменения:\n")]
    [InlineData("1. Внести в решение «О бюджете Карасайского сельского округа на 2024-2026 годы» следующие изменения:\n")]
    public void All_points_of_a_decision_on_one_unit_are_its_own(string head)
    {
        DecisionText read = DecisionText.Read(
            head + "в подпункте 1) пункта 1 цифры «5» заменить цифрами «6»;\nв пункте 2 цифры «7» заменить цифрами «9».");
        DecisionBudget budget = Assert.Single(read.Budgets);
        Assert.Equal(("Карасайского сельского округа", 2024, 2026), (budget.Unit, budget.FirstYear, budget.LastYear));
        Assert.Equal([(1, 6m), (null, 9m)], budget.Changes.Select(change => (change.Section, change.New.Amount)));
    }

    [Fact]
    public void Decisions_on_two_units_that_are_amended_together_are_kept_apart()
    {
        DecisionText read = DecisionText.Read(
            "1. Внести в решение «О бюджете Абайского сельского округа на 2024-2026 годы» следующие изменения:\nв пункте 1 цифры «5» "
                + "заменить цифрами «6».\n\n2. Внести в решение «О бюджете села Шет на 2024-2026 годы» следующие изменения:\nв пункте 1 "
                + "цифры «5» заменить цифрами «8».");
        Assert.Equal(
            [("Абайского сельского округа", 6m), ("села Шет", 8m)],
            read.Budgets.Select(budget => (budget.Unit!, Assert.Single(budget.Changes).New.Amount)));
    }

    [Theory]
    [InlineData("цифры «5» заменить цифрами «6»", "«5» сандары «7» сандарымен ауыстырылсын")]
    [InlineData("цифры «5» заменить цифрами «6»", "«4» сандары «6» сандарымен ауыстырылсын")]
    [InlineData("1) доходы – 1 тысяч тенге.\n2. Учесть трансферты 5 тысяч тенге.", "1) кірістер – 1 мың теңге.\n2. Трансферттер 50 мың "
        + "теңге ескерілсін.")]
    [InlineData("1) доходы – 1 тысяч тенге.\n2. Учесть трансферты 5 тысяч тенге.", "1) кірістер – 1 мың теңге.")]
    [InlineData("Утвердить бюджет села Абай на 2024-2026 годы: 1) доходы – 1 тысяч тенге.", "2024-2027 жылдарға арналған Абай ауылының "
        + "бюджеті: 1) кірістер – 1 мың теңге.")]
    public void Languages_that_differ_beside_the_figures_differ(string russian, string kazakh)
    {
        DecisionText left = DecisionText.Read(russian);
        DecisionText right = DecisionText.Read(kazakh);
        Assert.Single(left.CompareWith(right));
        Assert.Single(right.CompareWith(left));
        Assert.Empty(left.CompareWith(left));
        Assert.Empty(right.CompareWith(right));
    }
}
