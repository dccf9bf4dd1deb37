using CsCheck;
using SelfGov.Budgets.Figures;
using Xunit;

namespace SelfGov.Budgets.Csv.Tests;

public class RoundTripTests
{
    [Fact]
    public void What_was_written_is_read_as_the_identical_budget() => RandomBudgets.All.Sample(budget =>
    {
        BudgetTable table = BudgetCsv.Read(BudgetCsv.Write(budget));
        Assert.Empty(table.BadCells);
        Assert.Equal(budget, table.Budget);
    });

    [Fact]
    public void Money_is_neither_created_nor_lost() => RandomBudgets.All.Sample(budget =>
    {
        Budget read = BudgetCsv.Read(BudgetCsv.Write(budget)).Budget!;
        Assert.Equal(
            budget.Receipts.Sum(line => line.Amount.Amount) - budget.Expenditure.Sum(line => line.Amount.Amount),
            read.Receipts.Sum(line => line.Amount.Amount) - read.Expenditure.Sum(line => line.Amount.Amount));
        Assert.Empty(BudgetInvariants.Check(read));
    });

    [Fact]
    public void A_budget_whose_figures_do_not_agree_is_read_as_it_was_written()
    {
        Budget odd = BudgetSamples.Of().With(BudgetFigures.None
            .With(BudgetFigure.Balance, new ThousandTenge(-0.1m)).With(BudgetFigure.Subvention, new ThousandTenge(7)));
        Assert.Equal(odd, BudgetCsv.Read(BudgetCsv.Write(odd)).Budget);
    }

    [Fact]
    public void Columns_may_stand_in_any_order_and_blank_lines_and_a_byte_order_mark_do_not_matter()
    {
        string[] lines = BudgetCsv.Write(BudgetSamples.Of()).TrimEnd('\n').Split('\n');
        IEnumerable<string> turned = lines.Select(line => string.Join(',', line.Split(',').Reverse()));
        BudgetTable table = BudgetCsv.Read("\uFEFF" + string.Join("\r\n\r\n", turned) + "\r\n");
        Assert.Empty(table.BadCells);
        Assert.Equal(BudgetSamples.Of(), table.Budget);
    }

    [Fact]
    public void The_table_is_what_the_documentation_shows()
    {
        string[] lines = BudgetCsv.Write(BudgetSamples.Of()).Split('\n');
        Assert.Equal(string.Join(',', BudgetColumns.All), lines[0]);
        Assert.Equal("budget,B4,2027,,,,,,,,,,,,,,,,,Kyzylaray rural district,", lines[1]);
        Assert.Equal("figure,,,Revenue,,,,,,,,,,,,,,,,,96772", lines[2]);
        Assert.Contains("receipt,,,TaxReceipts,1,04,1,,,,,,,,,,,,,Property tax,2771", lines);
        Assert.Contains("expenditure,,,Costs,,,,,07,,124,009,015,,,,,Own,no,Sanitation,30000", lines);
        Assert.Contains("protected,,,,,,,,01,,124,001,,,,,,,,,", lines);
    }
}
