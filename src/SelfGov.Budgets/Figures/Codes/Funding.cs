using SelfGov.Contract;

namespace SelfGov.Budgets.Figures.Codes;

/// <summary>Where the money of an expenditure line comes from, as far as the law treats it differently.</summary>
public enum Funding
{
    /// <summary>From the revenue of the unit without a purpose set by the district.</summary>
    [Label("меншікті қаражат", "собственные средства", "own money")]
    Own,

    /// <summary>From a targeted transfer of the district budget: a correction never moves it (I13).</summary>
    [Label("нысаналы трансферттер қаражаты", "средства целевых трансфертов", "money of targeted transfers")]
    TargetedTransfer,
}
