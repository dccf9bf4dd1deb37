using System.Collections.Immutable;
using System.Text;
using CsvHelper;
using SelfGov.Budgets.Figures;
using SelfGov.Budgets.Figures.Codes;
using SelfGov.Contract.Values;
using SelfGov.Law;

namespace SelfGov.Budgets.Csv;

/// <summary>One reading of a table: rows into lines, everything bad into one list, and a budget only when that list stays empty.</summary>
internal sealed class TableReader
{
    private const int FirstYear = 2013;
    private const int LastYear = 2100;

    private static readonly BudgetFigure[] AllFigures = Enum.GetValues<BudgetFigure>();

    private readonly ShortCodes shortCodes;
    private readonly ImmutableArray<BadCell>.Builder badCells = ImmutableArray.CreateBuilder<BadCell>();
    private readonly ImmutableArray<ReceiptLine>.Builder receipts = ImmutableArray.CreateBuilder<ReceiptLine>();
    private readonly ImmutableArray<ExpenditureLine>.Builder expenditure = ImmutableArray.CreateBuilder<ExpenditureLine>();
    private readonly ImmutableArray<ProgrammeCode>.Builder protectedProgrammes = ImmutableArray.CreateBuilder<ProgrammeCode>();
    private readonly Dictionary<object, int> seen = [];
    private readonly List<(TableRow Row, BudgetFigure Part)> parts = [];
    private BudgetFigures figures = BudgetFigures.None;
    private (BudgetStructure Structure, int Year, string Unit)? heading;
    private bool headingSeen;

    private int last = 1;

    private TableReader(ShortCodes shortCodes) => this.shortCodes = shortCodes;

    internal static BudgetTable Read(string text, ShortCodes shortCodes)
    {
        if (TableSource.Flaw(text) is { } flaw)
        {
            return new BudgetTable(null, [flaw]);
        }

        var reader = new TableReader(shortCodes);
        using var source = new StringReader(text);
        using CsvReader csv = CsvReader.Create(source, reader.Format(), leaveOpen: true);
        return reader.Read(csv);
    }

    private BudgetTable Read(CsvReader csv)
    {
        if (Columns(csv) is { } columns)
        {
            while (csv.Read())
            {
                Row(csv, columns);
            }

            Judge();
        }

        badCells.Sort((left, right) => (left.Line, Place(left)).CompareTo((right.Line, Place(right))));
        return badCells.Count > 0 || heading is null
            ? new BudgetTable(null, badCells.DrainToImmutable())
            : new BudgetTable(Budget(heading.Value), []);

        static int Place(BadCell cell) => BudgetColumns.All.IndexOf(cell.Column);
    }

    // Rows whose quotes are not in order are told by the parser and skipped, so that nothing is guessed into them.
    private CsvReaderOptions Format() => new()
    {
        Separator = ',',
        HasHeader = false,
        TrackLineNumbers = true,
        DetectSeparatorHint = false,
        MalformedData = CsvMalformedDataHandling.Skip,
        OnMalformedRecord = record =>
            badCells.Add(new BadCell((int)record.LineNumber, string.Empty, record.RawRecord, TableRemarks.BadQuotes)),
    };

    private Budget Budget((BudgetStructure Structure, int Year, string Unit) of) => new(
        of.Structure.Edition,
        of.Unit,
        of.Year,
        figures,
        receipts.DrainToImmutable(),
        expenditure.DrainToImmutable(),
        protectedProgrammes.DrainToImmutable());

    private static string[] Cells(CsvReader csv) => [.. Enumerable.Range(0, csv.FieldCount).Select(csv.GetString)];

    private string[]? Columns(CsvReader csv)
    {
        if (!csv.Read())
        {
            badCells.Add(new BadCell(1, string.Empty, string.Empty, TableRemarks.NoHeading));
            return null;
        }

        int line = (int)csv.LineNumber;
        string[] columns = Cells(csv);
        columns[0] = columns[0].TrimStart('\uFEFF');
        foreach (string unknown in columns.Distinct().Where(column => !BudgetColumns.All.Contains(column)))
        {
            badCells.Add(new BadCell(line, unknown, unknown, TableRemarks.ColumnUnknown));
        }

        foreach (IGrouping<string, string> twice in columns.GroupBy(column => column).Where(group => group.Count() > 1))
        {
            badCells.Add(new BadCell(line, twice.Key, twice.Key, TableRemarks.ColumnTwice));
        }

        foreach (string missing in BudgetColumns.All.Where(column => !columns.Contains(column)))
        {
            badCells.Add(new BadCell(line, missing, string.Empty, TableRemarks.ColumnMissing));
        }

        return badCells.Count > 0 ? null : columns;
    }

    private void Row(CsvReader csv, string[] columns)
    {
        int line = last = (int)csv.LineNumber;
        string[] record = Cells(csv);
        if (record.Length != columns.Length)
        {
            Words reason = TableRemarks.WrongLength.With(Words.Of(columns.Length), Words.Of(record.Length));
            badCells.Add(new BadCell(line, string.Empty, Encoding.UTF8.GetString(csv.RawRecord), reason));
            return;
        }

        var row = new TableRow(
            line, columns.Zip(record).ToDictionary(cell => cell.First, cell => cell.Second, StringComparer.Ordinal), shortCodes, badCells);
        row.RefuseNul();
        if (row.Kind is not (BudgetRows.Budget or BudgetRows.Figure or BudgetRows.Receipt or BudgetRows.Expenditure
            or BudgetRows.Protected))
        {
            row.Bad(BudgetColumns.Row, TableRemarks.OneOf.With(Words.Same("budget, figure, receipt, expenditure, protected")));
            return;
        }

        Take(row);
        row.RefuseUnused();
    }

    private void Take(TableRow row)
    {
        switch (row.Kind)
        {
            case BudgetRows.Budget:
                Heading(row);
                break;
            case BudgetRows.Figure:
                Figure(row);
                break;
            case BudgetRows.Receipt:
                Receipt(row);
                break;
            case BudgetRows.Expenditure:
                Expenditure(row);
                break;
            default:
                Protected(row);
                break;
        }
    }

    private void Heading(TableRow row)
    {
        headingSeen = true;
        string edition = row.Text(BudgetColumns.Edition);
        BudgetStructure? structure = BudgetStructures.All.FirstOrDefault(each => each.Edition.Value == edition);
        if (structure is null && row.IsGood)
        {
            row.Bad(BudgetColumns.Edition,
                TableRemarks.OneOf.With(Words.Same(string.Join(", ", BudgetStructures.All.Select(each => each.Edition)))));
        }

        int year = row.Number(BudgetColumns.Year);
        if (row.IsGood && year is < FirstYear or > LastYear)
        {
            row.Bad(BudgetColumns.Year, TableRemarks.Year);
        }

        string unit = row.Text(BudgetColumns.Name);
        if (row.IsGood && !IdentityText.IsRight(unit))
        {
            row.Bad(BudgetColumns.Name, TableRemarks.OneLine.With(Words.Of(IdentityText.Longest)));
        }

        if (IsFirst(row, BudgetRows.Budget, BudgetRows.Budget) && row.IsGood)
        {
            heading = (structure!, year, unit);
        }
    }

    private void Figure(TableRow row)
    {
        BudgetFigure figure = row.Named(BudgetColumns.Part, AllFigures);
        ThousandTenge amount = row.Amount(isSigned: true);
        if (row.IsGood && IsFirst(row, figure, figure.ToString()))
        {
            parts.Add((row, figure));
            figures = figures.With(figure, amount);
        }
    }

    private void Receipt(TableRow row)
    {
        BudgetFigure part = row.Named(BudgetColumns.Part, BudgetFigures.Receipts);
        string?[] levels = row.Levels(
            isRequired: true, BudgetColumns.Category, BudgetColumns.Class, BudgetColumns.Subclass, BudgetColumns.Specific);
        string name = row.Text(BudgetColumns.Name);
        ThousandTenge amount = row.Amount(isSigned: false);
        if (row.IsGood)
        {
            var line = new ReceiptLine(part, new ReceiptCode(levels[0]!, levels[1], levels[2], levels[3]), name, amount);
            if (IsFirst(row, (BudgetRows.Receipt, part, line.Code), $"{part} {line.Code}"))
            {
                parts.Add((row, part));
                receipts.Add(line);
            }
        }
    }

    private void Expenditure(TableRow row)
    {
        BudgetFigure part = row.Named(BudgetColumns.Part, BudgetFigures.Expenditure);
        string?[] programme = Programme(row);
        string? subgroup = row.Digits(BudgetColumns.FunctionalSubgroup, isRequired: false);
        string? subprogramme = row.Digits(BudgetColumns.Subprogramme, isRequired: false);
        string?[] economic = row.Levels(
            isRequired: false, BudgetColumns.EconomicCategory, BudgetColumns.EconomicClass, BudgetColumns.EconomicSubclass,
            BudgetColumns.EconomicSpecific);
        Funding funding = row.Named(BudgetColumns.Funding, Enum.GetValues<Funding>());
        bool isNewInitiative = row.YesOrNo(BudgetColumns.NewInitiative);
        string name = row.Text(BudgetColumns.Name);
        ThousandTenge amount = row.Amount(isSigned: false);
        if (!row.IsGood)
        {
            return;
        }

        var code = new ExpenditureCode(new ProgrammeCode(programme[0]!, programme[1]!, programme[2]!), subgroup, subprogramme);
        EconomicCode? economicCode = economic[0] is null ? null : new EconomicCode(economic[0]!, economic[1], economic[2], economic[3]);
        var line = new ExpenditureLine(part, code, name, amount, economicCode, funding, isNewInitiative);
        if (IsFirst(row, (BudgetRows.Expenditure, part, code, economicCode, funding, isNewInitiative), $"{part} {code}"))
        {
            parts.Add((row, part));
            expenditure.Add(line);
        }
    }

    private void Protected(TableRow row)
    {
        string?[] programme = Programme(row);
        if (row.IsGood)
        {
            var code = new ProgrammeCode(programme[0]!, programme[1]!, programme[2]!);
            if (IsFirst(row, code, code.ToString()))
            {
                protectedProgrammes.Add(code);
            }
        }
    }

    private static string?[] Programme(TableRow row) =>
    [
        row.Digits(BudgetColumns.FunctionalGroup, isRequired: true),
        row.Digits(BudgetColumns.Administrator, isRequired: true),
        row.Digits(BudgetColumns.Programme, isRequired: true),
    ];

    private bool IsFirst(TableRow row, object key, string name)
    {
        if (seen.TryAdd(key, row.Line))
        {
            return true;
        }

        row.Bad(string.Empty, TableRemarks.Twice.With(Words.Of(seen[key]), Words.Same(name)));
        return false;
    }

    // What the structure lacks is known only when the row budget was read, and that may stand anywhere.
    private void Judge()
    {
        if (!headingSeen)
        {
            badCells.Add(new BadCell(last, string.Empty, string.Empty, TableRemarks.NoBudget));
        }

        if (heading is not { } of)
        {
            return;
        }

        foreach ((TableRow row, BudgetFigure part) in parts.Where(entry => !of.Structure.Has(entry.Part)))
        {
            row.Bad(BudgetColumns.Part, TableRemarks.NotInStructure.With(Words.Same(of.Structure.Edition.Value)));
        }
    }
}
