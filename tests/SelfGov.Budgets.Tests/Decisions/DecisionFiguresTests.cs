using SelfGov.Budgets.Figures;
using SelfGov.Law;
using Xunit;
using static SelfGov.Budgets.Figures.BudgetSamples;

namespace SelfGov.Budgets.Decisions;

public class DecisionFiguresTests
{
    [Theory]
    [InlineData("2) затраты – 16 268,6 тысяч тенге;", 16268.6)]
    [InlineData("2)\u00A0затраты\u00A0– 16\u00A0268,6\u00A0тысяч\u00A0тенге;", 16268.6)]
    [InlineData("2) затраты – 16\u202F268,6 тысяч тенге;", 16268.6)]
    [InlineData("2) затраты –16 268,6 тыс. тенге;", 16268.6)]
    [InlineData("затраты 16268,6 тысячи тенге", 16268.6)]
    [InlineData("Затраты: 1 тысяча тенге", 1)]
    [InlineData("2) шығындар - 1098951,0 мың теңге", 1098951)]
    [InlineData("2) шығындар – 5 мың тенге", 5)]
    public void Spaces_commas_dashes_and_units_are_read_as_they_are_printed(string text, double amount)
    {
        DecisionFigures read = DecisionFigures.Read(text);
        Assert.Equal(Amount((decimal)amount), read.Figures[BudgetFigure.Costs]);
        Assert.Empty(read.Warnings);
        Assert.Empty(read.Errors);
    }

    [Theory]
    [InlineData("дефицит (профицит) бюджета – - 1029,5 тысяч тенге", -1029.5)]
    [InlineData("дефицит (профицит) бюджета – -1029,5 тысяч тенге", -1029.5)]
    [InlineData("дефицит (профицит) бюджета (-) 1029,5 тысяч тенге", -1029.5)]
    [InlineData("дефицит (профицит) бюджета – (-) 1029,5 тысяч тенге", -1029.5)]
    [InlineData("дефицит (профицит) бюджета −1029,5 тысяч тенге", -1029.5)]
    [InlineData("дефицит (профицит) бюджета – 1029,5 тысяч тенге", 1029.5)]
    [InlineData("бюджет тапшылығы (профициті) – - 1029,5 мың теңге", -1029.5)]
    [InlineData("дефицит (профицит) бюджета – равно нулю", 0)]
    [InlineData("бюджет тапшылығы (профициті) – нөлге тең", 0)]
    public void A_second_dash_a_bracketed_one_or_a_minus_sign_makes_an_amount_negative(string text, double amount)
    {
        DecisionFigures read = DecisionFigures.Read(text);
        Assert.Equal(Amount((decimal)amount), read.Figures[BudgetFigure.Balance]);
        Assert.Empty(read.Warnings);
    }

    [Fact]
    public void A_single_dash_that_touches_the_number_may_be_a_minus_and_is_flagged()
    {
        DecisionFigures read = DecisionFigures.Read("5) дефицит (профицит) бюджета -21 тысяч тенге");
        Assert.Equal(Amount(21), read.Figures[BudgetFigure.Balance]);
        Assert.Equal((30, "-21"), (Assert.Single(read.Warnings).Position, read.Warnings[0].Value));
    }

    [Fact]
    public void Tenge_amid_thousands_is_read_as_printed_and_flagged()
    {
        const string Text = "1) доходы – 1 240 177 тысяч тенге; 5) дефицит (профицит) бюджета – -122 673 тенге";
        DecisionFigures read = DecisionFigures.Read(Text);
        Assert.Equal(Amount(-122_673), read.Figures[BudgetFigure.Balance]);
        TextRemark slip = Assert.Single(read.Warnings);
        Assert.Equal((Text.IndexOf("122 673", StringComparison.Ordinal), "122 673 тенге"), (slip.Position, slip.Value));
        Assert.Contains("прочитано как тысячи тенге", slip.Explain(Language.Russian), StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_that_is_all_in_tenge_is_not_scaled_down()
    {
        DecisionFigures read = DecisionFigures.Read("1) доходы – 16 268 600 тенге; 2) затраты – 16 268 600 тенге");
        Assert.Equal(BudgetFigures.None, read.Figures);
        Assert.Equal(["16 268 600 тенге", "16 268 600 тенге"], read.Errors.Select(error => error.Value));
    }

    [Fact]
    public void An_amount_without_a_unit_is_flagged_unless_it_is_zero()
    {
        DecisionFigures read = DecisionFigures.Read("1) доходы – 5; 2) затраты – 0;");
        Assert.Equal("5", Assert.Single(read.Warnings).Value);
        Assert.Equal(Amount(5), read.Figures[BudgetFigure.Revenue]);
        Assert.Equal(Amount(0), read.Figures[BudgetFigure.Costs]);
    }

    [Theory]
    [InlineData("2) затраты – много", 13, "много")]
    [InlineData("2) затраты – 12 34,5 тысяч тенге", 13, "12 34,5")]
    [InlineData("2) затраты – 12.345.678 тысяч тенге", 13, "12.345.678")]
    [InlineData("2) затраты – 1,25 тысяч тенге", 13, "1,25")]
    [InlineData("2) затраты – 1 млн тенге", 13, "1 млн")]
    [InlineData("2) затраты – - - 5 тысяч тенге", 10, "– - - 5")]
    [InlineData("2) затраты – 999999999999999999999999999999999 тысяч тенге", 13, "999999999999999999999999999999999")]
    [InlineData("О бюджете", 0, "О бюджете")]
    public void Bad_text_is_reported_with_its_place_and_value_and_states_nothing(string text, int position, string value)
    {
        DecisionFigures read = DecisionFigures.Read(text);
        TextRemark error = Assert.Single(read.Errors);
        Assert.Equal((position, value), (error.Position, error.Value));
        Assert.Equal(BudgetFigures.None, read.Figures);
    }

    [Fact]
    public void All_that_is_bad_is_reported()
    {
        DecisionFigures read =
            DecisionFigures.Read("1) доходы – ?; 2) затраты – 1,25 тысяч тенге; 2) затраты – 3 тысяч тенге; затраты – 4 тысяч тенге");
        Assert.Equal(["?", "1,25", "4"], read.Errors.Select(error => error.Value));
        Assert.Equal(Amount(3), read.Figures[BudgetFigure.Costs]);
    }

    [Fact]
    public void Prose_that_names_a_figure_without_an_amount_is_no_figure() => Assert.Equal(
        [BudgetFigure.Costs], DecisionFigures.Read("Доходы бюджета формируются. 2) затраты – 3 тысяч тенге").Figures.Stated);

    [Fact]
    public void The_list_is_written_as_decisions_print_it()
    {
        BudgetFigures figures = BudgetFigures.None
            .With(BudgetFigure.Revenue, Amount(16_268.6m)).With(BudgetFigure.TaxReceipts, Amount(1_321))
            .With(BudgetFigure.Balance, Amount(-1_029.5m));
        Assert.Equal(
            "1) доходы – 16 268,6 тысяч тенге;\nналоговые поступления – 1 321 тысяч тенге;\n5) дефицит (профицит) бюджета "
                + "– -1 029,5 тысяч тенге.\n",
            DecisionFigures.Write(figures, Language.Russian));
        Assert.StartsWith("1) кірістер – 16 268,6 мың теңге;\n", DecisionFigures.Write(figures, Language.Kazakh), StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => DecisionFigures.Write(figures, Language.English));
    }
}
