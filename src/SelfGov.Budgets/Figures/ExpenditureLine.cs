using SelfGov.Budgets.Figures.Codes;
using SelfGov.Contract;

namespace SelfGov.Budgets.Figures;

/// <summary>One line of the expenditure of a budget. Lines are leaves: totals of groups and administrators are no lines.</summary>
/// <remarks>
/// Immutable. Equal when all parts are equal. A budget has one line for a part, codes, a funding and being an initiative or not.
/// </remarks>
public sealed record ExpenditureLine
{
    /// <summary>Creates a line.</summary>
    /// <param name="part">The part of the budget that the money goes out by: one of <see cref="BudgetFigures.Expenditure"/>.</param>
    /// <param name="code">The place in the functional classification.</param>
    /// <param name="name">The name of the line as published; not empty.</param>
    /// <param name="amount">The amount, zero or more.</param>
    /// <param name="economic">The place in the economic classification; null where the document gives none.</param>
    /// <param name="funding">Where the money comes from.</param>
    /// <param name="isNewInitiative">Whether this is the programme of new initiatives (I10).</param>
    /// <exception cref="ArgumentNullException">The code is null.</exception>
    /// <exception cref="ArgumentException">The name is empty.</exception>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The part takes no expenditure, the amount is negative, or the funding is unknown.
    /// </exception>
    public ExpenditureLine(
        [Label("бюджет бөлігі", "часть бюджета", "part of budget")]
        [Example("\"Costs\"")] BudgetFigure part,
        [Label("функционалдық сыныптама коды", "код функциональной классификации", "functional code")] ExpenditureCode code,
        [Label("атауы", "наименование", "name")] string name,
        [Label("сома (мың теңге)", "сумма (тыс. тенге)", "amount (thousand tenge)")] ThousandTenge amount,
        [Label("экономикалық сыныптама коды", "код экономической классификации", "economic code")] EconomicCode? economic = null,
        [Label("қаржыландыру көзі", "источник финансирования", "source of money")] Funding funding = Funding.Own,
        [Label(
            "жаңа бастамаларға арналған бағдарлама", "программа новых инициатив",
            "programme of new initiatives")] bool isNewInitiative = false)
    {
        ArgumentNullException.ThrowIfNull(code);
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        if (!BudgetFigures.Expenditure.Contains(part))
        {
            throw new ArgumentOutOfRangeException(
                nameof(part), part,
                $"An expenditure line belongs to one of {string.Join(", ", BudgetFigures.Expenditure)} (Budget Code, art. 9(3)).");
        }

        if (amount.IsNegative)
        {
            throw new ArgumentOutOfRangeException(
                nameof(amount), amount, $"The expenditure line {code} is negative; expenditure is zero or more.");
        }

        if (!Enum.IsDefined(funding))
        {
            throw new ArgumentOutOfRangeException(nameof(funding), funding, "Money is own or of a targeted transfer.");
        }

        Part = part;
        Code = code;
        Name = name;
        Amount = amount;
        Economic = economic;
        Funding = funding;
        IsNewInitiative = isNewInitiative;
    }

    /// <summary>The part of the budget that the money goes out by.</summary>
    public BudgetFigure Part { get; }

    /// <summary>The place in the functional classification.</summary>
    public ExpenditureCode Code { get; }

    /// <summary>The name of the line as published.</summary>
    public string Name { get; }

    /// <summary>The amount, zero or more.</summary>
    public ThousandTenge Amount { get; }

    /// <summary>The place in the economic classification, or null where the document gives none.</summary>
    public EconomicCode? Economic { get; }

    /// <summary>Where the money comes from.</summary>
    public Funding Funding { get; }

    /// <summary>Whether this is the programme of new initiatives (I10).</summary>
    public bool IsNewInitiative { get; }
}
