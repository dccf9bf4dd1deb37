using NodaTime;
using SelfGov.Budgets.Figures;

namespace SelfGov.Budgets.Cycle;

/// <summary>The local financial plan for the first quarter, in force until the budget is approved (Budget Code 2025, art. 91(4); 2008, art. 75(3)).</summary>
/// <param name="Total">The expenditure of the plan: a quarter of the forecast budget (I11).</param>
/// <param name="On">The day of the akim's decision, in the locality.</param>
/// <param name="IsEarly">Whether the approval of the budget had not been missed yet (G1).</param>
/// <param name="IsLate">Whether it came after the day on which it was due (G1).</param>
public sealed record FirstQuarterPlan(ThousandTenge Total, LocalDate On, bool IsEarly, bool IsLate);
