using SelfGov.Contract;

namespace SelfGov.Budgets.Figures.Codes;

/// <summary>A place in the functional classification: group, subgroup, administrator, programme, subprogramme (art. 12).</summary>
/// <remarks>Immutable. Equal when the programme, the subgroup and the subprogramme are equal.</remarks>
public sealed record ExpenditureCode
{
    /// <summary>Creates a code.</summary>
    /// <param name="programme">The programme with its functional group and administrator.</param>
    /// <param name="subgroup">The functional subgroup, one to three digits; null where the document gives none.</param>
    /// <param name="subprogramme">The subprogramme, one to three digits; null for the whole programme.</param>
    /// <exception cref="ArgumentNullException">The programme is null.</exception>
    /// <exception cref="ArgumentException">A level is not one to three digits.</exception>
    public ExpenditureCode(
        [Label("бюджеттік бағдарлама", "бюджетная программа", "budget programme")] ProgrammeCode programme,
        [Label("функционалдық кіші топ", "функциональная подгруппа", "functional subgroup"), Form(Classification.Pattern, "001")]
        string? subgroup = null,
        [Label("кіші бағдарлама", "подпрограмма", "subprogramme"), Form(Classification.Pattern, "001")] string? subprogramme = null)
    {
        ArgumentNullException.ThrowIfNull(programme);
        Programme = programme;
        Subgroup = subgroup is null ? null : Classification.Level(subgroup, nameof(subgroup));
        Subprogramme = subprogramme is null ? null : Classification.Level(subprogramme, nameof(subprogramme));
    }

    /// <summary>The programme with its functional group and administrator.</summary>
    public ProgrammeCode Programme { get; }

    /// <summary>The functional subgroup, or null where the document gives none.</summary>
    public string? Subgroup { get; }

    /// <summary>The subprogramme, or null for the whole programme.</summary>
    public string? Subprogramme { get; }

    /// <summary>The levels joined by hyphens, such as <c>01-1-124-001-015</c>.</summary>
    public override string ToString() =>
        Classification.Join(Programme.FunctionalGroup, Subgroup, Programme.Administrator, Programme.Programme, Subprogramme);
}
