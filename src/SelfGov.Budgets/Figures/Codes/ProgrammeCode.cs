using SelfGov.Contract;

namespace SelfGov.Budgets.Figures.Codes;

/// <summary>A budget programme: its functional group, its administrator and its own code (art. 12).</summary>
/// <remarks>
/// Immutable. Equal when the digits are equal. The functional subgroup, where a document gives it, is no part of the identity.
/// </remarks>
public sealed record ProgrammeCode
{
    /// <summary>Creates a code.</summary>
    /// <param name="functionalGroup">The functional group, one to three digits, such as <c>01</c>.</param>
    /// <param name="administrator">The administrator of budget programmes, such as <c>124</c>.</param>
    /// <param name="programme">The programme, such as <c>001</c>.</param>
    /// <exception cref="ArgumentException">A level is not one to three digits.</exception>
    public ProgrammeCode(
        [Label("функционалдық топ", "функциональная группа", "functional group"), Form(Classification.Pattern, "001")]
        string functionalGroup,
        [Label("бюджеттік бағдарламалар әкімшісі", "администратор бюджетных программ", "administrator of programmes")]
        [Form(Classification.Pattern, "001")]
        string administrator,
        [Label("бағдарлама", "программа", "programme"), Form(Classification.Pattern, "001")] string programme)
    {
        FunctionalGroup = Classification.Level(functionalGroup, nameof(functionalGroup));
        Administrator = Classification.Level(administrator, nameof(administrator));
        Programme = Classification.Level(programme, nameof(programme));
    }

    /// <summary>The functional group.</summary>
    public string FunctionalGroup { get; }

    /// <summary>The administrator of budget programmes.</summary>
    public string Administrator { get; }

    /// <summary>The programme.</summary>
    public string Programme { get; }

    /// <summary>The levels joined by hyphens, such as <c>01-124-001</c>.</summary>
    public override string ToString() => Classification.Join(FunctionalGroup, Administrator, Programme);
}
