using System.Collections.Immutable;
using SelfGov.Budgets.Figures;

namespace SelfGov.Budgets.Decisions.Reading;

/// <summary>One budget while it is gathered.</summary>
internal sealed class BudgetDraft(int position)
{
    private readonly ImmutableArray<FigureChange>.Builder changes = ImmutableArray.CreateBuilder<FigureChange>();
    private readonly List<(BudgetFigure Figure, int Position, string Value)> inTenge = [];
    private bool hasThousands;

    internal int Position { get; set; } = position;

    internal string? Point { get; set; }

    internal string? Unit { get; set; }

    internal string Key { get; set; } = string.Empty;

    internal char UnitKind { get; set; } = ' ';

    /// <summary>The unit whose decision the text amends where the budget stands.</summary>
    internal BudgetHead? Subject { get; set; }

    internal int? FirstYear { get; set; }

    internal int? LastYear { get; set; }

    internal int? Year { get; set; }

    internal bool IsAmended { get; set; }

    internal BudgetFigures Figures { get; set; } = BudgetFigures.None;

    internal bool HasContent { get; private set; }

    /// <summary>Whether a list of figures is so far advanced that revenue begins another one.</summary>
    internal bool IsPastRevenue => Figures.Find(BudgetFigure.Revenue) is not null
        && Figures.Stated.Any(figure => figure is > BudgetFigure.TransferReceipts and < BudgetFigure.Subvention);

    internal void Keep() => HasContent = true;

    internal void Add(FigureChange change)
    {
        Keep();
        changes.Add(change);
    }

    internal void IsInThousands() => hasThousands = true;

    internal void IsInTenge(BudgetFigure figure, int at, string value) => inTenge.Add((figure, at, value));

    // Amid thousands of tenge a bare "tenge" is a slip; a budget all in tenge is another document, and is not scaled down in silence.
    internal IEnumerable<TextRemark> JudgeTenge()
    {
        foreach ((BudgetFigure figure, int at, string value) in inTenge)
        {
            if (!hasThousands)
            {
                Figures = Figures.Without(figure);
            }

            yield return hasThousands
                ? new TextRemark(at, value, DecisionRemarks.TengeAmidThousands) { Weight = RemarkWeight.Odd }
                : new TextRemark(at, value, DecisionRemarks.OtherUnit);
        }
    }

    internal DecisionBudget Finished(bool isAmendment) => new(
        Position, Point, Unit, FirstYear, LastYear, Year, isAmendment || IsAmended ? DecisionKind.Amendment : DecisionKind.Approval,
        Figures, changes.ToImmutable());
}
