using System.Collections.Immutable;
using System.Text.Json.Serialization;
using SelfGov.Contract;

namespace SelfGov.Budgets.Figures;

/// <summary>
/// The budget of a unit for a plan period of three years: the three annexes of a decision (Budget Code 2025, art. 89(3); 2008, art. 73-1).
/// </summary>
/// <remarks>Immutable. Equal when the three budgets are equal.</remarks>
public sealed record BudgetPlan
{
    private const string EditionAndUnit = """{"edition":{"value":"B4"},"unit":"…",""";
    private const string NoFigures = ""","figures":{},"receipts":[],"expenditure":[],"protectedProgrammes":[]}""";

    /// <summary>Creates a plan.</summary>
    /// <param name="first">The budget of the first year, the one to be executed.</param>
    /// <param name="second">The budget of the second year.</param>
    /// <param name="third">The budget of the third year.</param>
    /// <exception cref="ArgumentNullException">A budget is null.</exception>
    /// <exception cref="ArgumentException">The budgets are not of one unit, one edition and three years in a row.</exception>
    public BudgetPlan(
        [Label("бірінші жылдың бюджеті", "бюджет первого года", "budget of first year")] Budget first,
        [Label("екінші жылдың бюджеті", "бюджет второго года", "budget of second year")]
        [Example(EditionAndUnit + "\"year\":2014" + NoFigures)]
        Budget second,
        [Label("үшінші жылдың бюджеті", "бюджет третьего года", "budget of third year")]
        [Example(EditionAndUnit + "\"year\":2015" + NoFigures)]
        Budget third)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        ArgumentNullException.ThrowIfNull(third);
        if (second.Year != first.Year + 1 || third.Year != first.Year + 2)
        {
            throw new ArgumentException(
                $"The annexes are of three years in a row, not of {first.Year}, {second.Year}, {third.Year} (Budget Code, art. 89(3)).",
                nameof(second));
        }

        if (second.Unit != first.Unit || third.Unit != first.Unit)
        {
            throw new ArgumentException($"The annexes are of one unit, not of {first.Unit}, {second.Unit}, {third.Unit}.", nameof(second));
        }

        if (second.Edition != first.Edition || third.Edition != first.Edition)
        {
            throw new ArgumentException(
                $"The annexes follow one structure, not {first.Edition}, {second.Edition}, {third.Edition}.", nameof(second));
        }

        First = first;
        Second = second;
        Third = third;
    }

    /// <summary>The budget of the first year, the one to be executed.</summary>
    public Budget First { get; }

    /// <summary>The budget of the second year.</summary>
    public Budget Second { get; }

    /// <summary>The budget of the third year.</summary>
    public Budget Third { get; }

    /// <summary>The three budgets in the order of years.</summary>
    [JsonIgnore]
    public ImmutableArray<Budget> Annexes => [First, Second, Third];
}
