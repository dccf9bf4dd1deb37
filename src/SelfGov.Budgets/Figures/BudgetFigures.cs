using System.Collections.Immutable;
using System.Text;
using System.Text.Json.Serialization;

namespace SelfGov.Budgets.Figures;

/// <summary>The figures of a budget that a document states, each as stated: nothing is computed and nothing is completed here.</summary>
/// <remarks>
/// Immutable. A figure may be absent: a published decision need not state every part. Equal when the same figures are stated with the same
/// amounts. See <c>BudgetInvariants</c> for what must hold between them.
/// </remarks>
[JsonConverter(typeof(BudgetFiguresConverter))]
public sealed class BudgetFigures : IEquatable<BudgetFigures>
{
    /// <summary>The parts whose money comes in; each receipt line belongs to one.</summary>
    public static readonly ImmutableArray<BudgetFigure> Receipts =
    [
        BudgetFigure.TaxReceipts, BudgetFigure.NonTaxReceipts, BudgetFigure.FixedCapitalReceipts, BudgetFigure.SpecialReceipts,
        BudgetFigure.TransferReceipts, BudgetFigure.LoanRepayments, BudgetFigure.AssetSale, BudgetFigure.LoansReceived,
        BudgetFigure.UsedBalances,
    ];

    /// <summary>The parts whose money goes out; each expenditure line belongs to one.</summary>
    public static readonly ImmutableArray<BudgetFigure> Expenditure =
        [BudgetFigure.Costs, BudgetFigure.LoansGiven, BudgetFigure.AssetPurchase, BudgetFigure.LoansRepaid];

    private readonly ImmutableSortedDictionary<BudgetFigure, ThousandTenge> stated;

    private BudgetFigures(ImmutableSortedDictionary<BudgetFigure, ThousandTenge> stated) => this.stated = stated;

    /// <summary>No figure at all.</summary>
    public static BudgetFigures None { get; } = new(ImmutableSortedDictionary<BudgetFigure, ThousandTenge>.Empty);

    /// <summary>The figures that are stated, in the order of the structure.</summary>
    public IEnumerable<BudgetFigure> Stated => stated.Keys;

    /// <summary>The amount of a figure.</summary>
    /// <param name="figure">The figure.</param>
    /// <exception cref="KeyNotFoundException">The figure is not stated; the message names it.</exception>
    public ThousandTenge this[BudgetFigure figure] => stated.TryGetValue(figure, out ThousandTenge amount)
        ? amount
        : throw new KeyNotFoundException($"The figure {figure} is not stated; ask with Find for figures that may be absent.");

    /// <summary>The amount of a figure, or null when it is not stated.</summary>
    /// <param name="figure">The figure.</param>
    public ThousandTenge? Find(BudgetFigure figure) => stated.TryGetValue(figure, out ThousandTenge amount) ? amount : null;

    /// <summary>These figures with one stated anew.</summary>
    /// <param name="figure">The figure.</param>
    /// <param name="amount">Its amount.</param>
    /// <exception cref="ArgumentOutOfRangeException">The figure is none of the named ones.</exception>
    public BudgetFigures With(BudgetFigure figure, ThousandTenge amount)
    {
        if (!Enum.IsDefined(figure))
        {
            throw new ArgumentOutOfRangeException(nameof(figure), figure, "The figures of a budget are those that BudgetFigure names.");
        }

        return new BudgetFigures(stated.SetItem(figure, amount));
    }

    /// <summary>These figures without one.</summary>
    /// <param name="figure">The figure; nothing changes when it is not stated.</param>
    public BudgetFigures Without(BudgetFigure figure) => new(stated.Remove(figure));

    /// <summary>These figures with the parts that a stated section leaves out as zero: a decision may omit what is nothing.</summary>
    /// <param name="structure">The structure.</param>
    /// <remarks>
    /// A section none of whose parts is stated stays without them; totals, the subvention and the withdrawal stay as stated.
    /// </remarks>
    /// <exception cref="ArgumentNullException">The structure is null.</exception>
    public BudgetFigures WithOmittedPartsAsZero(BudgetStructure structure)
    {
        ArgumentNullException.ThrowIfNull(structure);
        BudgetFigures figures = this;
        foreach (BudgetEquation section in BudgetEquation.Sections.Where(section => Find(section.Total) is not null))
        {
            BudgetFigure[] parts = [.. section.Added.Concat(section.Subtracted).Where(structure.Has)];
            if (parts.Any(part => Find(part) is not null))
            {
                figures = parts.Where(part => Find(part) is null).Aggregate(figures, (sum, part) => sum.With(part, ThousandTenge.Zero));
            }
        }

        return figures;
    }

    /// <inheritdoc/>
    public bool Equals(BudgetFigures? other) => other is not null && stated.SequenceEqual(other.stated);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as BudgetFigures);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach ((BudgetFigure figure, ThousandTenge amount) in stated)
        {
            hash.Add(figure);
            hash.Add(amount);
        }

        return hash.ToHashCode();
    }

    /// <summary>The figures by name, for logs and debuggers.</summary>
    public override string ToString() => stated
        .Aggregate(
            new StringBuilder(),
            (text, entry) => text.Append(text.Length == 0 ? "" : ", ").Append(entry.Key).Append(' ').Append(entry.Value))
        .ToString();
}
