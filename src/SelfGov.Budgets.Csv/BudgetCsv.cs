using System.Globalization;
using CsvHelper;
using SelfGov.Budgets.Figures;

namespace SelfGov.Budgets.Csv;

/// <summary>Writes a budget as a CSV table and reads it back: what was written is read as the identical budget.</summary>
/// <remarks>
/// Commas between cells, quotes where needed (RFC 4180), a line feed after each row, columns as in <see cref="BudgetColumns"/>. Text is
/// written as it is, well-formed as UTF-16 has to be: whoever opens the table in a spreadsheet should import it as text.
/// </remarks>
public static class BudgetCsv
{
    private static readonly CsvWriterOptions Written = new() { NewLine = "\n" };

    /// <summary>Writes a budget. The writer stays open.</summary>
    /// <param name="budget">The budget.</param>
    /// <param name="writer">Where to write to.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(Budget budget, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(budget);
        ArgumentNullException.ThrowIfNull(writer);
        using CsvWriter csv = CsvWriter.Create(writer, Written, leaveOpen: true);
        foreach (IReadOnlyDictionary<string, string> row in BudgetRows.Of(budget))
        {
            foreach (string column in BudgetColumns.All)
            {
                csv.WriteField(row.GetValueOrDefault(column, string.Empty));
            }

            csv.EndRecord();
        }
    }

    /// <summary>The table of a budget as text.</summary>
    /// <param name="budget">The budget.</param>
    /// <exception cref="ArgumentNullException">The budget is null.</exception>
    public static string Write(Budget budget)
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        Write(budget, writer);
        return writer.ToString();
    }

    /// <summary>Reads a budget. Nothing is taken in when any cell is bad; then every bad cell is named. The reader stays open.</summary>
    /// <param name="reader">Where to read from.</param>
    /// <remarks>Columns may stand in any order. Time is proportional to the size of the table; the whole table is held in memory.</remarks>
    /// <exception cref="ArgumentNullException">The reader is null.</exception>
    public static BudgetTable Read(TextReader reader)
    {
        ArgumentNullException.ThrowIfNull(reader);
        return TableReader.Read(reader);
    }

    /// <summary>Reads a budget from text.</summary>
    /// <param name="text">The table.</param>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    public static BudgetTable Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        using var reader = new StringReader(text);
        return Read(reader);
    }
}
