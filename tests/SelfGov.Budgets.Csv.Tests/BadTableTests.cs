using SelfGov.Budgets.Figures;
using SelfGov.Law;
using Xunit;

namespace SelfGov.Budgets.Csv.Tests;

public class BadTableTests
{
    private static readonly string[] Good = BudgetCsv.Write(BudgetSamples.Of()).TrimEnd('\n').Split('\n');

    private static int LineOf(string start) => Array.FindIndex(Good, line => line.StartsWith(start, StringComparison.Ordinal)) + 1;

    [Theory]
    [InlineData("budget,B4,2027", "budget,B9,2027", "edition", "B9")]
    [InlineData("budget,B4,2027", "budget,,2027", "edition", "")]
    [InlineData("budget,B4,2027", "budget,B4,27", "year", "27")]
    [InlineData("budget,B4,2027", "budget,B4,soon", "year", "soon")]
    [InlineData("figure,,,Revenue", "figure,,,Income", "part", "Income")]
    [InlineData("receipt,,,TaxReceipts", "receipt,,,Costs", "part", "Costs")]
    [InlineData("receipt,,,TaxReceipts,1,04", "receipt,,,TaxReceipts,1x,04", "category", "1x")]
    [InlineData("receipt,,,TaxReceipts,1,04", "receipt,,,TaxReceipts,1,", "subclass", "1")]
    [InlineData("expenditure,,,Costs,,,,,07", "expenditure,,,Costs,,,,,", "functional_group", "")]
    [InlineData("expenditure,,,Costs,,,,,07", "expenditure,,,Costs,9,,,,07", "category", "9")]
    [InlineData(
        "expenditure,,,Costs,,,,,07,,124,009,015,,,,,Own,no", "expenditure,,,Costs,,,,,07,,124,009,015,,,,,Loan,no", "funding", "Loan")]
    [InlineData("expenditure,,,Costs,,,,,07,,124,009,015,,,,,Own,no", "expenditure,,,Costs,,,,,07,,124,009,015,,,,,Own,maybe",
        "new_initiative", "maybe")]
    [InlineData(
        "expenditure,,,Costs,,,,,07,,124,009,015,,,,,Own", "expenditure,,,Costs,,,,,07,,124,009,015,,01,,,Own", "economic_class", "01")]
    [InlineData("protected,,,,,,,,01", "secured,,,,,,,,01", "row", "secured")]
    public void A_bad_cell_is_named_by_line_column_and_value(string start, string altered, string column, string value)
    {
        BadCell bad = Assert.Single(Bad(Altered(start, altered)));
        Assert.Equal((LineOf(start), column, value), (bad.Line, bad.Column, bad.Value));
    }

    [Theory]
    [InlineData("1.25")]
    [InlineData("1 000")]
    [InlineData("1,5")]
    [InlineData("")]
    [InlineData("-1")]
    public void A_bad_amount_of_a_line_is_named(string amount)
    {
        string start = "receipt,,,TaxReceipts";
        string quoted = amount.Contains(',', StringComparison.Ordinal) ? $"\"{amount}\"" : amount;
        string line = Good[LineOf(start) - 1];
        BadCell bad = Assert.Single(Bad(Altered(line, line[..(line.LastIndexOf(',') + 1)] + quoted)));
        Assert.Equal((LineOf(start), "amount", amount), (bad.Line, bad.Column, bad.Value));
    }

    [Fact]
    public void All_bad_cells_are_named_and_nothing_is_imported()
    {
        string[] lines = [.. Good];
        lines[1] = "budget,B9,soon,,,,,,,,,,,,,,,,,,";
        lines[2] = "figure,,,Income,,,,,,,,,,,,,,,,,x";
        lines[^1] = "protected,,,,,,,,0123,,,001,,,,,,,,,";
        BudgetTable table = BudgetCsv.Read(string.Join('\n', lines));
        Assert.Null(table.Budget);
        Assert.Equal(
            [
                (2, "edition", "B9"), (2, "year", "soon"), (2, "name", ""), (3, "part", "Income"), (3, "amount", "x"),
                (Good.Length, "functional_group", "0123"), (Good.Length, "administrator", ""),
            ],
            table.BadCells.Select(bad => (bad.Line, bad.Column, bad.Value)));
        Assert.Contains("2, edition: \"B9\": must be one of: B0, B1, B2, B3, B4", table.BadCells[0].Explain(Language.English),
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_row_that_stands_twice_names_the_line_of_the_first()
    {
        BadCell bad = Assert.Single(Bad(string.Join('\n', [.. Good, Good[LineOf("receipt,,,TaxReceipts") - 1]])));
        Assert.Equal(Good.Length + 1, bad.Line);
        Assert.Contains(
            $"line {LineOf("receipt,,,TaxReceipts")}: TaxReceipts 1-04-1", bad.Explain(Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void A_second_budget_row_is_refused() =>
        Assert.Equal(
            3,
            Assert.Single(
                Bad(string.Join('\n', [Good[0], Good[1], Good[1].Replace("2027", "2028", StringComparison.Ordinal), .. Good[2..]]))).Line);

    [Fact]
    public void A_part_that_the_structure_lacks_is_named_wherever_the_row_budget_stands()
    {
        string old = Altered("budget,B4,2027", "budget,B3,2025");
        string[] lines = old.Split('\n');
        BadCell bad = Assert.Single(Bad(string.Join('\n', [lines[0], .. lines[2..], lines[1]])));
        Assert.Equal((LineOf("figure,,,SpecialReceipts") - 1, "part", "SpecialReceipts"), (bad.Line, bad.Column, bad.Value));
    }

    [Fact]
    public void A_table_without_the_row_budget_is_no_budget() =>
        Assert.Equal("", Assert.Single(Bad(string.Join('\n', [Good[0], .. Good[2..]]))).Column);

    [Theory]
    [InlineData("")]
    [InlineData("\n")]
    public void An_empty_table_is_no_budget(string text) => Assert.NotEmpty(Bad(text));

    [Fact]
    public void Missing_unknown_and_repeated_columns_are_all_named()
    {
        string[] lines = [.. Good];
        lines[0] = lines[0].Replace("edition,year", "year,colour", StringComparison.Ordinal)
            .Replace(",name,", ",class,", StringComparison.Ordinal);
        Assert.Equal(["colour", "edition", "class", "name"], Bad(string.Join('\n', lines)).Select(bad => bad.Column));
    }

    [Fact]
    public void A_row_of_another_length_is_named()
    {
        BadCell bad = Assert.Single(Bad(Altered("figure,,,Costs", "figure,,Costs")));
        Assert.Equal((LineOf("figure,,,Costs"), "", "figure,,Costs,,,,,,,,,,,,,,,,,97270.5"), (bad.Line, bad.Column, bad.Value));
    }

    [Fact]
    public void A_name_over_two_lines_keeps_the_numbers_of_lines_true()
    {
        string[] lines = [.. Good];
        lines[1] = "budget,B4,2027,,,,,,,,,,,,,,,,,\"Kyzylaray\nrural district\",";
        lines[2] = "figure,,,Income,,,,,,,,,,,,,,,,,1";
        Assert.Equal([2, 4], Bad(string.Join('\n', lines)).Select(bad => bad.Line));
    }

    [Fact]
    public void Quotes_that_are_not_in_order_are_named()
    {
        BadCell bad = Assert.Single(
            Bad(Altered("budget,B4,2027,,,,,,,,,,,,,,,,,K", "budget,B4,2027,,,,,,,,,,,,,,,,,K\"")), bad => bad.Line == 2);
        Assert.Contains("quotes", bad.Explain(Language.English), StringComparison.Ordinal);
    }

    private static string Altered(string start, string altered)
    {
        string[] lines = [.. Good];
        int at = LineOf(start) - 1;
        lines[at] = altered + lines[at][start.Length..];
        return string.Join('\n', lines);
    }

    private static System.Collections.Immutable.ImmutableArray<BadCell> Bad(string text)
    {
        BudgetTable table = BudgetCsv.Read(text);
        Assert.Null(table.Budget);
        return table.BadCells;
    }
}
