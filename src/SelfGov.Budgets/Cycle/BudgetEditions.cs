using System.Collections.Immutable;
using NodaTime;
using SelfGov.Budgets.Cycle.Editions;
using SelfGov.Law;
using static SelfGov.Kazakhstan.KazakhstanActs;

namespace SelfGov.Budgets.Cycle;

/// <summary>
/// The editions of the law of a budget of its own, B1 to B4. Before it a rural district had an account plan:
/// <see cref="Accounts.AccountPlanEditions"/>.
/// </summary>
/// <remarks>
/// By default the edition for the budget year governs a cycle from its forecast to its annual report (see <c>docs/law/gaps-budgets.md</c>,
/// G7). The periods of days are those in which the text was in force; the first days of B1 and B2 are our reading.
/// </remarks>
public static class BudgetEditions
{
    /// <summary>The largest population of a unit that got a budget of its own only for 2020.</summary>
    public static Ruled<int> SmallUnit { get; } = new(2_000, LocalGovernmentAct.At("39-3"));

    /// <summary>The first budget year of units that are not above <see cref="SmallUnit"/>.</summary>
    public static Ruled<int> FirstBudgetYearOfSmallUnits { get; } = new(2020, LocalGovernmentAct.At("39-3"));

    /// <summary>All editions, earliest first.</summary>
    public static Editions<BudgetLaw> All { get; } = new(
        new Edition<BudgetLaw>(
            EditionB1.Law.Id, new LocalDate(2017, 8, 1), new LocalDate(2021, 6, 30), Certainty.Interpreted,
            new Words("2018-2021 жылдарға арналған бюджеттер", "Бюджеты на 2018-2021 годы", "Budgets for 2018 to 2021"),
            BudgetCode2008.At("73-1"), EditionB1.Law),
        new Edition<BudgetLaw>(
            EditionB2.Law.Id, new LocalDate(2021, 7, 1), new LocalDate(2024, 12, 31), Certainty.Interpreted,
            new Words("2022-2024 жылдарға арналған бюджеттер", "Бюджеты на 2022-2024 годы", "Budgets for 2022 to 2024"),
            BudgetCode2008.At("73-1"), EditionB2.Law),
        new Edition<BudgetLaw>(
            EditionB3.Law.Id, new LocalDate(2025, 1, 1), new LocalDate(2025, 12, 31), Certainty.Verified,
            new Words("2025 жылға арналған бюджет", "Бюджет на 2025 год", "The budget for 2025"),
            BudgetCode2025.At("172", 1), EditionB3.Law),
        new Edition<BudgetLaw>(
            EditionB4.Law.Id, new LocalDate(2026, 1, 1), null, Certainty.Verified,
            new Words("2026 жылдан бастап бюджеттер", "Бюджеты с 2026 года", "Budgets since 2026"),
            BudgetCode2025.At("168", 1), EditionB4.Law));

    /// <summary>The edition for a budget year; null where no unit had a budget of its own yet.</summary>
    /// <param name="budgetYear">The first year of the plan period.</param>
    public static Edition<BudgetLaw>? For(int budgetYear) =>
        All.All.LastOrDefault(edition => edition.Law.FirstBudgetYear.Value <= budgetYear);

    /// <summary>The edition for the budget of a unit; null where the unit had no budget of its own yet.</summary>
    /// <param name="budgetYear">The first year of the plan period.</param>
    /// <param name="population">The number of inhabitants, from 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">The population is less than 1.</exception>
    public static Edition<BudgetLaw>? For(int budgetYear, int population)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(population, 1);
        return population <= SmallUnit.Value && budgetYear < FirstBudgetYearOfSmallUnits.Value ? null : For(budgetYear);
    }

    /// <summary>The first budget year of a unit.</summary>
    internal static int FirstBudgetYearOf(int population) =>
        population <= SmallUnit.Value ? FirstBudgetYearOfSmallUnits.Value : All.All[0].Law.FirstBudgetYear.Value;
}
