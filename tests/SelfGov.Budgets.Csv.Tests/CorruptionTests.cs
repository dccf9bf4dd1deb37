using CsCheck;
using SelfGov.Budgets.Figures;
using SelfGov.Law;
using Xunit;

namespace SelfGov.Budgets.Csv.Tests;

/// <summary>One cell of a good table is made bad: the cell is named, and nothing is imported in part.</summary>
public class CorruptionTests
{
    private const string Bad = "№?";

    // In these cells any text is good; everywhere else the mark is one that no cell allows.
    private static readonly string[] Free = [BudgetColumns.Name];

    [Fact]
    public void One_bad_cell_is_named_and_nothing_is_imported() =>
        Gen.Select(RandomBudgets.All, Gen.Int[0, 10_000], Gen.Int[0, BudgetColumns.All.Length - 1]).Sample(
        (budget, row, column) =>
        {
            string[][] cells = Cells(budget);
            string name = BudgetColumns.All[column];
            string[] altered = cells[1 + (row % (cells.Length - 1))];
            if (Free.Contains(name) && altered[column].Length > 0)
            {
                return;
            }

            altered[column] = Bad;
            BudgetTable table = BudgetCsv.Read(Text(cells));
            Assert.Null(table.Budget);
            Assert.Contains(table.BadCells, bad => bad.Column == name && bad.Value == Bad);
            Assert.All(table.BadCells, bad => Assert.All(Enum.GetValues<Language>(), language => Assert.NotEmpty(bad.Explain(language))));
        });

    [Fact]
    public void A_name_of_a_column_that_is_not_known_imports_nothing() =>
        Gen.Select(RandomBudgets.All, Gen.Int[0, BudgetColumns.All.Length - 1]).Sample(
        (budget, column) =>
        {
            string[][] cells = Cells(budget);
            cells[0][column] = Bad;
            BudgetTable table = BudgetCsv.Read(Text(cells));
            Assert.Null(table.Budget);
            Assert.Equal(2, table.BadCells.Length);
        },
        iter: 40);

    [Fact]
    public void A_tenth_of_a_thousand_tenge_more_in_one_amount_is_read_or_fails_the_invariants_but_is_never_lost() =>
        Gen.Select(RandomBudgets.All, Gen.Int[0, 10_000]).Sample(
        (budget, at) =>
        {
            if (budget.Receipts.IsEmpty)
            {
                return;
            }

            ReceiptLine line = budget.Receipts[at % budget.Receipts.Length];
            var more = new ReceiptLine(line.Part, line.Code, line.Name, line.Amount + new ThousandTenge(0.1m));
            var off = new Budget(
                budget.Edition, budget.Unit, budget.Year, budget.Figures, budget.Receipts.Replace(line, more), budget.Expenditure,
                budget.ProtectedProgrammes);
            Budget read = BudgetCsv.Read(BudgetCsv.Write(off)).Budget!;
            Assert.Equal(off, read);
            Assert.NotEmpty(BudgetInvariants.Check(read));
        });

    [Theory]
    [InlineData("B1")]
    [InlineData("B2")]
    [InlineData("B3")]
    [InlineData("B4")]
    public void Budgets_of_every_edition_are_written_and_read_again(string edition) =>
        RandomBudgets.All.Where(budget => budget.Edition.Value == edition).Sample(
        budget => Assert.Equal(budget, BudgetCsv.Read(BudgetCsv.Write(budget)).Budget), iter: 25);

    private static string[][] Cells(Budget budget)
    {
        Budget plain = new(
            budget.Edition,
            "unit",
            budget.Year,
            budget.Figures,
            [.. budget.Receipts.Select(line => new ReceiptLine(line.Part, line.Code, "name", line.Amount))],
            [.. budget.Expenditure.Select(
                line => new ExpenditureLine(line.Part, line.Code, "name", line.Amount, line.Economic, line.Funding, line.IsNewInitiative))],
            budget.ProtectedProgrammes);
        return [.. BudgetCsv.Write(plain).TrimEnd('\n').Split('\n').Select(line => line.Split(','))];
    }

    private static string Text(string[][] cells) => string.Join('\n', cells.Select(row => string.Join(',', row)));
}
