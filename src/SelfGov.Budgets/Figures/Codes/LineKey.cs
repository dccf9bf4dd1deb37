namespace SelfGov.Budgets.Figures.Codes;

/// <summary>What makes a line of a budget that line: its part, its codes, its funding. The name and the amount do not.</summary>
/// <param name="Part">The part of the budget.</param>
/// <param name="Code">The code of receipts or of the functional classification, its levels joined by hyphens.</param>
/// <param name="Economic">The code of the economic classification; empty where there is none.</param>
/// <param name="Funding">Where the money comes from.</param>
/// <param name="IsNewInitiative">Whether the line is the programme of new initiatives.</param>
/// <remarks>Ordered by part, codes (ordinal comparison), funding, then initiatives last: the same everywhere.</remarks>
public readonly record struct LineKey(
    BudgetFigure Part, string Code, string Economic, Funding Funding, bool IsNewInitiative) : IComparable<LineKey>
{
    /// <inheritdoc/>
    public int CompareTo(LineKey other)
    {
        int byPart = Part.CompareTo(other.Part);
        int byCode = byPart != 0 ? byPart : string.CompareOrdinal(Code, other.Code);
        int byEconomic = byCode != 0 ? byCode : string.CompareOrdinal(Economic, other.Economic);
        int byFunding = byEconomic != 0 ? byEconomic : Funding.CompareTo(other.Funding);
        return byFunding != 0 ? byFunding : IsNewInitiative.CompareTo(other.IsNewInitiative);
    }

    /// <summary>Whether the left key stands before the right one.</summary>
    public static bool operator <(LineKey left, LineKey right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left key stands after the right one.</summary>
    public static bool operator >(LineKey left, LineKey right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left key stands before the right one or is the same.</summary>
    public static bool operator <=(LineKey left, LineKey right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left key stands after the right one or is the same.</summary>
    public static bool operator >=(LineKey left, LineKey right) => left.CompareTo(right) >= 0;

    /// <summary>The part and the codes, such as <c>Costs 01-1-124-001</c>.</summary>
    public override string ToString() =>
        $"{Part} {Code}{(Economic.Length == 0 ? "" : " / " + Economic)}{(Funding == Funding.Own ? "" : " (targeted transfer)")}"
        + (IsNewInitiative ? " (new initiatives)" : "");
}
