using System.Collections.Immutable;
using System.Globalization;
using SelfGov.Budgets.Figures;
using SelfGov.Law;

namespace SelfGov.Budgets.Csv;

/// <summary>One row while it is read: gives the cells by column and gathers what is bad about them.</summary>
internal sealed class TableRow(
    int line, IReadOnlyDictionary<string, string> cells, ShortCodes shortCodes, ImmutableArray<BadCell>.Builder badCells)
{
    private readonly HashSet<string> asked = [BudgetColumns.Row];

    internal bool IsGood { get; private set; } = true;

    internal int Line => line;

    internal string Kind => cells[BudgetColumns.Row];

    internal void Bad(string column, Words reason)
    {
        IsGood = false;
        badCells.Add(new BadCell(line, column, column.Length == 0 ? string.Empty : cells.GetValueOrDefault(column, string.Empty), reason));
    }

    internal string Text(string column)
    {
        string value = Cell(column);
        if (string.IsNullOrWhiteSpace(value))
        {
            Bad(column, TableRemarks.Empty);
        }

        return FormulaGuard.Take(value);
    }

    internal string? Digits(string column, bool isRequired)
    {
        string value = Cell(column);
        if (value.Length == 0 && !isRequired)
        {
            return null;
        }

        int? digits = CodeDigits.Of(column);
        if (value.Length is < 1 or > 3 || !value.All(char.IsAsciiDigit))
        {
            Bad(column, digits is { } exact ? TableRemarks.ExactDigits.With(Words.Of(exact)) : TableRemarks.Digits);
        }
        else if (digits is { } size && value.Length != size)
        {
            if (value.Length < size && shortCodes == ShortCodes.Padded)
            {
                return value.PadLeft(size, '0');
            }

            Bad(column, TableRemarks.ExactDigits.With(Words.Of(size)));
        }

        return value;
    }

    /// <summary>The digits of levels from the widest to the finest; a level without its wider one is bad.</summary>
    internal string?[] Levels(bool isRequired, params ReadOnlySpan<string> columns)
    {
        var levels = new string?[columns.Length];
        for (int i = 0; i < columns.Length; i++)
        {
            levels[i] = Digits(columns[i], isRequired && i == 0);
            if (i > 0 && levels[i] is not null && levels[i - 1] is null)
            {
                Bad(columns[i], TableRemarks.WiderLevel.With(Words.Same(columns[i - 1])));
            }
        }

        return levels;
    }

    internal int Number(string column)
    {
        if (!int.TryParse(Cell(column), NumberStyles.None, CultureInfo.InvariantCulture, out int number))
        {
            Bad(column, TableRemarks.Number);
        }

        return number;
    }

    internal ThousandTenge Amount(bool isSigned)
    {
        string cell = Cell(BudgetColumns.Amount);
        if (!ThousandTenge.TryParse(cell, out ThousandTenge amount) || !IsPlain(cell, amount))
        {
            Bad(BudgetColumns.Amount, TableRemarks.Amount);
        }
        else if (!isSigned && amount.IsNegative)
        {
            Bad(BudgetColumns.Amount, TableRemarks.Negative);
        }

        return amount;
    }

    // One amount has one form, but for the decimal that may be nothing: no plus, no zeros before it, no second decimal, no negative zero.
    private static bool IsPlain(string cell, ThousandTenge amount)
    {
        string plain = amount.ToString();
        return cell == plain || (cell.EndsWith(".0", StringComparison.Ordinal) && cell[..^2] == plain);
    }

    internal T Named<T>(string column, IReadOnlyList<T> values)
        where T : struct, Enum
    {
        string value = Cell(column);
        foreach (T each in values)
        {
            if (each.ToString() == value)
            {
                return each;
            }
        }

        Bad(column, TableRemarks.OneOf.With(Words.Same(string.Join(", ", values))));
        return default;
    }

    internal bool YesOrNo(string column)
    {
        string value = Cell(column);
        if (value is not (BudgetRows.Yes or BudgetRows.No))
        {
            Bad(column, TableRemarks.OneOf.With(Words.Same($"{BudgetRows.Yes}, {BudgetRows.No}")));
        }

        return value == BudgetRows.Yes;
    }

    /// <summary>A NUL ends text in some programs and vanishes in others: no cell may hold one.</summary>
    internal void RefuseNul()
    {
        foreach (string column in BudgetColumns.All.Where(column => cells[column].Contains('\0', StringComparison.Ordinal)))
        {
            Bad(column, TableRemarks.Nul);
        }
    }

    /// <summary>A cell that this kind of row does not use has to be empty: a value there would be lost in silence.</summary>
    internal void RefuseUnused()
    {
        foreach (string column in BudgetColumns.All.Where(
            column => !asked.Contains(column) && cells.GetValueOrDefault(column, string.Empty).Length > 0))
        {
            Bad(column, TableRemarks.Unused.With(Words.Same(Kind)));
        }
    }

    private string Cell(string column)
    {
        asked.Add(column);
        return cells.GetValueOrDefault(column, string.Empty);
    }
}
