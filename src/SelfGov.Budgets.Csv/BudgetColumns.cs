using System.Collections.Immutable;
using SelfGov.Budgets.Figures;
using SelfGov.Budgets.Figures.Codes;

namespace SelfGov.Budgets.Csv;

/// <summary>The columns of a budget table, in their order. Documented in docs/budgets-csv.md.</summary>
public static class BudgetColumns
{
    /// <summary>What the row holds: <c>budget</c>, <c>figure</c>, <c>receipt</c>, <c>expenditure</c> or <c>protected</c>.</summary>
    public const string Row = "row";

    /// <summary>The edition of the structure, <c>B0</c> to <c>B4</c>; in the row <c>budget</c>.</summary>
    public const string Edition = "edition";

    /// <summary>The financial year; in the row <c>budget</c>.</summary>
    public const string Year = "year";

    /// <summary>The figure, or the part that a line belongs to, as <see cref="BudgetFigure"/> names it.</summary>
    public const string Part = "part";

    /// <summary>The category of a receipt.</summary>
    public const string Category = "category";

    /// <summary>The class of a receipt.</summary>
    public const string Class = "class";

    /// <summary>The subclass of a receipt.</summary>
    public const string Subclass = "subclass";

    /// <summary>The specific of a receipt.</summary>
    public const string Specific = "specific";

    /// <summary>The functional group of expenditure or of a protected programme.</summary>
    public const string FunctionalGroup = "functional_group";

    /// <summary>The functional subgroup of expenditure; may be empty.</summary>
    public const string FunctionalSubgroup = "functional_subgroup";

    /// <summary>The administrator of budget programmes.</summary>
    public const string Administrator = "administrator";

    /// <summary>The programme.</summary>
    public const string Programme = "programme";

    /// <summary>The subprogramme; may be empty.</summary>
    public const string Subprogramme = "subprogramme";

    /// <summary>The category of the economic classification; empty where there is none.</summary>
    public const string EconomicCategory = "economic_category";

    /// <summary>The class of the economic classification.</summary>
    public const string EconomicClass = "economic_class";

    /// <summary>The subclass of the economic classification.</summary>
    public const string EconomicSubclass = "economic_subclass";

    /// <summary>The specific of the economic classification.</summary>
    public const string EconomicSpecific = "economic_specific";

    /// <summary>Where the money of expenditure comes from, as <see cref="SelfGov.Budgets.Figures.Codes.Funding"/> names it.</summary>
    public const string Funding = "funding";

    /// <summary>Whether expenditure is the programme of new initiatives: <c>yes</c> or <c>no</c>.</summary>
    public const string NewInitiative = "new_initiative";

    /// <summary>The name of a line, or of the unit in the row <c>budget</c>.</summary>
    public const string Name = "name";

    /// <summary>The amount in thousand tenge: a point before the one decimal, no spaces.</summary>
    public const string Amount = "amount";

    /// <summary>All columns, in their order.</summary>
    public static readonly ImmutableArray<string> All =
    [
        Row, Edition, Year, Part, Category, Class, Subclass, Specific, FunctionalGroup, FunctionalSubgroup, Administrator, Programme,
        Subprogramme,
        EconomicCategory, EconomicClass, EconomicSubclass, EconomicSpecific, Funding, NewInitiative, Name, Amount,
    ];
}
