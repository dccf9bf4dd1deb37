using SelfGov.Budgets.Figures.Codes;
using SelfGov.Contract;

namespace SelfGov.Budgets.Figures;

/// <summary>One line of the receipts of a budget. Lines are leaves: totals of classes and categories are no lines.</summary>
/// <remarks>Immutable. Equal when all parts are equal. A budget has one line for a part and a code.</remarks>
public sealed record ReceiptLine
{
    /// <summary>Creates a line.</summary>
    /// <param name="part">The part of the budget that the money comes in by: one of <see cref="BudgetFigures.Receipts"/>.</param>
    /// <param name="code">The place in the classification of receipts.</param>
    /// <param name="name">The name of the line as published; not empty.</param>
    /// <param name="amount">The amount, zero or more.</param>
    /// <exception cref="ArgumentNullException">The code is null.</exception>
    /// <exception cref="ArgumentException">The name is empty.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The part takes no receipts, or the amount is negative.</exception>
    public ReceiptLine(
        [Label("бюджет бөлігі", "часть бюджета", "part of budget")]
        [Example("\"TaxReceipts\"")] BudgetFigure part,
        [Label("түсімдер сыныптамасының коды", "код классификации поступлений", "code of receipts")] ReceiptCode code,
        [Label("атауы", "наименование", "name")] string name,
        [Label("сома (мың теңге)", "сумма (тыс. тенге)", "amount (thousand tenge)")] ThousandTenge amount)
    {
        ArgumentNullException.ThrowIfNull(code);
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        if (!BudgetFigures.Receipts.Contains(part))
        {
            throw new ArgumentOutOfRangeException(
                nameof(part), part,
                $"A receipt line belongs to one of {string.Join(", ", BudgetFigures.Receipts)} (Budget Code, art. 9(2)).");
        }

        if (amount.IsNegative)
        {
            throw new ArgumentOutOfRangeException(
                nameof(amount), amount, $"The receipt line {code} is negative; a receipt is zero or more.");
        }

        Part = part;
        Code = code;
        Name = name;
        Amount = amount;
    }

    /// <summary>The part of the budget that the money comes in by.</summary>
    public BudgetFigure Part { get; }

    /// <summary>The place in the classification of receipts.</summary>
    public ReceiptCode Code { get; }

    /// <summary>The name of the line as published.</summary>
    public string Name { get; }

    /// <summary>The amount, zero or more.</summary>
    public ThousandTenge Amount { get; }
}
