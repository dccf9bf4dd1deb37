using System.Collections.Immutable;
using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;
using SelfGov.Budgets.Figures.Codes;
using SelfGov.Contract;
using SelfGov.Law;

namespace SelfGov.Budgets.Figures;

/// <summary>
/// The budget of one unit of level IV for one year: the stated figures, the lines of its annex, the programmes protected from sequester.
/// </summary>
/// <remarks>
/// Immutable. Lines and programmes are kept in the order of the classification, whatever the order they came in. Equal when all parts are
/// equal. The figures are as stated: a budget whose figures do not agree with each other or with its lines can be held, and
/// <c>BudgetInvariants</c> says by how much; <see cref="OfLines"/> computes figures that agree.
/// </remarks>
public sealed class Budget : IEquatable<Budget>
{
    private const int FirstYear = 2013;
    private const int LastYear = 2100;

    /// <summary>Creates a budget as a document states it.</summary>
    /// <param name="edition">The edition whose structure it follows, <c>B0</c> to <c>B4</c>.</param>
    /// <param name="unit">The unit, by the name or id that the host gives it; not empty.</param>
    /// <param name="year">The financial year, 2013 to 2100.</param>
    /// <param name="figures">The figures as stated.</param>
    /// <param name="receipts">The lines of receipts.</param>
    /// <param name="expenditure">The lines of expenditure.</param>
    /// <param name="protectedProgrammes">The programmes that are not subject to sequester.</param>
    /// <exception cref="ArgumentNullException">The figures or an element is null.</exception>
    /// <exception cref="ArgumentException">
    /// The unit is empty, a figure or a line belongs to a part that the structure does not have, or two lines or programmes are the same.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException">The year is out of range.</exception>
    /// <exception cref="KeyNotFoundException">There is no such edition.</exception>
    public Budget(
        [Label("бюджет құрылымының редакциясы", "редакция структуры бюджета", "edition of structure")]
        [Example("{\"value\":\"B4\"}")] EditionId edition,
        [Identity, Label("бірліктің коды немесе атауы", "код или наименование единицы", "code or name of unit")] string unit,
        [Label("қаржы жылы", "финансовый год", "financial year"), Range(FirstYear, LastYear)] int year,
        [Label("бюджет көрсеткіштері (мың теңге)", "показатели бюджета (тыс. тенге)", "figures of budget (thousand tenge)")]
        BudgetFigures figures,
        [Label("түсімдер жолдары", "строки поступлений", "lines of receipts"), Example("[]")] ImmutableArray<ReceiptLine> receipts,
        [Label("шығыстар жолдары", "строки расходов", "lines of expenditure"), Example("[]")]
        ImmutableArray<ExpenditureLine> expenditure,
        [Label("секвестрлеуге жатпайтын бағдарламалар", "программы, не подлежащие секвестру", "programmes protected from sequester")]
        [Example("[]")]
        ImmutableArray<ProgrammeCode> protectedProgrammes)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(unit);
        ArgumentNullException.ThrowIfNull(figures);
        ArgumentOutOfRangeException.ThrowIfLessThan(year, FirstYear);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(year, LastYear);
        Edition = edition;
        Unit = unit;
        Year = year;
        Figures = figures;
        Receipts = BudgetLines.InOrder(receipts);
        Expenditure = BudgetLines.InOrder(expenditure);
        ProtectedProgrammes = BudgetLines.InOrder(protectedProgrammes);
        Structure = BudgetStructures.Of(edition);
        RejectForeignParts(figures);
    }

    // The lines of a budget that is one already are in order.
    private Budget(Budget other, BudgetFigures figures)
    {
        ArgumentNullException.ThrowIfNull(figures);
        Edition = other.Edition;
        Unit = other.Unit;
        Year = other.Year;
        Figures = figures;
        Receipts = other.Receipts;
        Expenditure = other.Expenditure;
        ProtectedProgrammes = other.ProtectedProgrammes;
        Structure = other.Structure;
        RejectForeignParts(figures);
    }

    /// <summary>The edition whose structure the budget follows.</summary>
    public EditionId Edition { get; }

    /// <summary>The unit.</summary>
    public string Unit { get; }

    /// <summary>The financial year.</summary>
    public int Year { get; }

    /// <summary>The figures as stated.</summary>
    public BudgetFigures Figures { get; }

    /// <summary>The lines of receipts, in the order of parts and codes.</summary>
    public ImmutableArray<ReceiptLine> Receipts { get; }

    /// <summary>The lines of expenditure, in the order of parts and codes.</summary>
    public ImmutableArray<ExpenditureLine> Expenditure { get; }

    /// <summary>The programmes that are not subject to sequester, in the order of codes.</summary>
    public ImmutableArray<ProgrammeCode> ProtectedProgrammes { get; }

    /// <summary>The structure that the budget follows.</summary>
    [JsonIgnore]
    public BudgetStructure Structure { get; }

    /// <summary>A budget whose figures are computed from its lines by the law's own equations (I1-I5).</summary>
    /// <param name="edition">The edition whose structure it follows, <c>B1</c> to <c>B4</c>.</param>
    /// <param name="unit">The unit; not empty.</param>
    /// <param name="year">The financial year, 2013 to 2100.</param>
    /// <param name="receipts">The lines of receipts.</param>
    /// <param name="expenditure">The lines of expenditure.</param>
    /// <param name="protectedProgrammes">The programmes that are not subject to sequester.</param>
    /// <remarks>Financing is the sum of its lines: whether it equals the deficit (I5) depends on the lines.</remarks>
    /// <exception cref="ArgumentException">As for the constructor.</exception>
    /// <exception cref="OverflowException">A sum is beyond <see cref="ThousandTenge.Largest"/>.</exception>
    public static Budget OfLines(
        EditionId edition,
        string unit,
        int year,
        ImmutableArray<ReceiptLine> receipts,
        ImmutableArray<ExpenditureLine> expenditure,
        ImmutableArray<ProgrammeCode> protectedProgrammes)
    {
        BudgetStructure structure = BudgetStructures.Of(edition);
        if (!structure.IsIndependent.Value)
        {
            throw new ArgumentException(
                $"In edition {edition} the unit has no independent budget ({structure.IsIndependent.Basis}).", nameof(edition));
        }

        BudgetFigures figures = BudgetLines.Figures(structure, BudgetLines.InOrder(receipts), BudgetLines.InOrder(expenditure));
        return new Budget(edition, unit, year, figures, receipts, expenditure, protectedProgrammes);
    }

    /// <summary>This budget with other figures.</summary>
    /// <param name="figures">The figures as stated.</param>
    public Budget With(BudgetFigures figures) => new(this, figures);

    /// <inheritdoc/>
    public bool Equals(Budget? other) => other is not null
        && Edition == other.Edition && Unit == other.Unit && Year == other.Year && Figures.Equals(other.Figures)
        && Receipts.SequenceEqual(other.Receipts)
        && Expenditure.SequenceEqual(other.Expenditure)
        && ProtectedProgrammes.SequenceEqual(other.ProtectedProgrammes);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Budget);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Edition, Unit, Year, Figures, Receipts.Length, Expenditure.Length);

    /// <summary>The unit and the year, for logs and debuggers.</summary>
    public override string ToString() => $"{Unit} {Year.ToString(System.Globalization.CultureInfo.InvariantCulture)} ({Edition})";

    private void RejectForeignParts(BudgetFigures figures)
    {
        BudgetFigure[] foreign =
        [
            .. figures.Stated.Concat(Receipts.Select(line => line.Part)).Concat(Expenditure.Select(line => line.Part))
                .Where(figure => !Structure.Has(figure)).Distinct().Order(),
        ];
        if (foreign.Length > 0)
        {
            throw new ArgumentException(
                $"The structure {Edition} has no {string.Join(", ", foreign)} ({Structure.Figures.Values.First()}).", nameof(figures));
        }
    }
}
