using System.Globalization;
using CsvHelper;
using SelfGov.Budgets.Figures;
using SelfGov.Law;

namespace SelfGov.Budgets.Csv;

/// <summary>Writes a budget as a CSV table and reads it back: what was written is read as the identical budget.</summary>
/// <remarks>
/// Commas between cells, quotes where needed (RFC 4180), a line feed after each row, columns as in <see cref="BudgetColumns"/>. A name that
/// a spreadsheet would take for a formula is written with an apostrophe before it; reading takes it away. Text has to be well-formed
/// UTF-16;
/// a NUL or U+FFFD in it is not read back.
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

    /// <summary>Reads a budget; codes that have lost their leading zeros are bad cells. The reader stays open.</summary>
    /// <param name="reader">Where to read from.</param>
    /// <exception cref="ArgumentNullException">The reader is null.</exception>
    public static BudgetTable Read(TextReader reader) => Read(reader, ShortCodes.Refused);

    /// <summary>Reads a budget from text; codes that have lost their leading zeros are bad cells.</summary>
    /// <param name="text">The table.</param>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    public static BudgetTable Read(string text) => Read(text, ShortCodes.Refused);

    /// <summary>Reads a budget from the bytes of a file in UTF-8 or, where it is plausible, windows-1251. The file stays open.</summary>
    /// <param name="file">The file, read to its end.</param>
    /// <exception cref="ArgumentNullException">The file is null.</exception>
    public static BudgetTable Read(Stream file) => Read(file, TableEncoding.Detected, ShortCodes.Refused);

    /// <summary>Reads a budget. Nothing is taken in when any cell is bad; then every bad cell is named. The reader stays open.</summary>
    /// <param name="reader">Where to read from.</param>
    /// <param name="shortCodes">What becomes of codes that have lost their leading zeros.</param>
    /// <remarks>
    /// Columns may stand in any order. Time is proportional to the size of the table; the whole table is held in memory. A text that is no
    /// table with commas (another separator, a workbook, text that was not UTF-8) is one bad cell that says so.
    /// </remarks>
    /// <exception cref="ArgumentNullException">The reader is null.</exception>
    public static BudgetTable Read(TextReader reader, ShortCodes shortCodes)
    {
        ArgumentNullException.ThrowIfNull(reader);
        return TableReader.Read(reader.ReadToEnd(), shortCodes);
    }

    /// <summary>Reads a budget from text.</summary>
    /// <param name="text">The table.</param>
    /// <param name="shortCodes">What becomes of codes that have lost their leading zeros.</param>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    public static BudgetTable Read(string text, ShortCodes shortCodes)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TableReader.Read(text, shortCodes);
    }

    /// <summary>Reads a budget from the bytes of a file.</summary>
    /// <param name="file">The file, read to its end. It stays open.</param>
    /// <param name="encoding">Its encoding.</param>
    /// <param name="shortCodes">What becomes of codes that have lost their leading zeros.</param>
    /// <remarks>A guessed encoding is in <see cref="BudgetTable.Remarks"/>.</remarks>
    /// <exception cref="ArgumentNullException">The file is null.</exception>
    public static BudgetTable Read(Stream file, TableEncoding encoding, ShortCodes shortCodes)
    {
        ArgumentNullException.ThrowIfNull(file);
        using var bytes = new MemoryStream();
        file.CopyTo(bytes);
        (string? text, Words? remark, BadCell? bad) = TableSource.Read(bytes.GetBuffer().AsSpan(0, (int)bytes.Length), encoding);
        if (text is null)
        {
            return new BudgetTable(null, [bad!]);
        }

        BudgetTable table = TableReader.Read(text, shortCodes);
        return remark is null ? table : table with { Remarks = [remark] };
    }
}
