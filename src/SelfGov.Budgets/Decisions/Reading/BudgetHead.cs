namespace SelfGov.Budgets.Decisions.Reading;

/// <summary>The head of a budget in a text: whose it is and for which years.</summary>
/// <param name="UnitStart">The index of the first token of the unit's name.</param>
/// <param name="UnitEnd">The index after its last token; the same as the first when the head names no single unit.</param>
/// <param name="FirstYear">The first of the years, or null.</param>
/// <param name="LastYear">The last of the years, or null.</param>
/// <param name="Year">The year of the figures, or null.</param>
/// <param name="IsTitle">Whether it is the title of the decision.</param>
/// <param name="Next">The index from which reading goes on.</param>
internal sealed record BudgetHead(
    int UnitStart, int UnitEnd, int? FirstYear, int? LastYear, int? Year, bool IsTitle, int Next)
{
    internal bool HasUnit => UnitEnd > UnitStart;
}
