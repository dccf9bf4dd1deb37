using NodaTime;
using SelfGov.Assemblies.Sittings;
using SelfGov.Budgets.Figures;
using SelfGov.Kazakhstan;

namespace SelfGov.Budgets.Cycle;

/// <summary>
/// How the budget of a unit ended that was merged or abolished in the course of a year (Budget Code 2025, art. 70(6), 98(3)1); 2008,
/// art. 111(3)1)).
/// </summary>
/// <param name="On">The day on which the budget was handed over or brought to nil, in the locality.</param>
/// <param name="Act">The act on the merger or the abolition.</param>
/// <param name="ActOn">The day of that act.</param>
/// <param name="Successor">The unit that takes the budget over; null where the budget was brought to nil.</param>
/// <param name="Amount">The expenditure that goes over, within the total of the budget as it stood; zero where nothing does.</param>
public sealed record BudgetEnding(LocalDate On, AgendaDocument Act, LocalDate ActOn, Locality? Successor, ThousandTenge Amount);
