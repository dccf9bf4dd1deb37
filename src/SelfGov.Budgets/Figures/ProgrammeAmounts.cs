using System.Collections.Immutable;
using SelfGov.Budgets.Figures.Codes;

namespace SelfGov.Budgets.Figures;

/// <summary>An amount for each budget programme.</summary>
/// <remarks>Immutable. Equal when the same programmes have the same amounts. A programme that is not named has no money.</remarks>
public sealed class ProgrammeAmounts : IEquatable<ProgrammeAmounts>
{
    private readonly ImmutableSortedDictionary<string, ThousandTenge> amounts;

    private ProgrammeAmounts(ImmutableSortedDictionary<string, ThousandTenge> amounts) => this.amounts = amounts;

    /// <summary>No amounts.</summary>
    public static ProgrammeAmounts None { get; } = new(ImmutableSortedDictionary.Create<string, ThousandTenge>(StringComparer.Ordinal));

    /// <summary>The codes of the programmes that are named, in order.</summary>
    public IEnumerable<string> Programmes => amounts.Keys;

    /// <summary>The sum of all amounts.</summary>
    public ThousandTenge Total => ThousandTenge.Sum(amounts.Values);

    /// <summary>The amount of a programme; zero when it is not named.</summary>
    /// <param name="programme">The code, such as <c>01-124-001</c>; see <see cref="ProgrammeCode.ToString"/>.</param>
    public ThousandTenge this[string programme] => amounts.GetValueOrDefault(programme);

    /// <summary>The expenditure of a budget by programme.</summary>
    /// <param name="budget">The budget.</param>
    /// <param name="funding">The money to count; all of it where null.</param>
    /// <exception cref="ArgumentNullException">The budget is null.</exception>
    public static ProgrammeAmounts Of(Budget budget, Funding? funding = null)
    {
        ArgumentNullException.ThrowIfNull(budget);
        ImmutableSortedDictionary<string, ThousandTenge>.Builder sums = None.amounts.ToBuilder();
        foreach (ExpenditureLine line in budget.Expenditure.Where(line => funding is null || line.Funding == funding))
        {
            string programme = line.Code.Programme.ToString();
            sums[programme] = sums.GetValueOrDefault(programme) + line.Amount;
        }

        return new ProgrammeAmounts(sums.ToImmutable());
    }

    /// <summary>By how much each programme is smaller in another budget; programmes that are not are left out.</summary>
    /// <param name="after">The amounts afterwards.</param>
    /// <exception cref="ArgumentNullException">The amounts are null.</exception>
    public ProgrammeAmounts CutsTo(ProgrammeAmounts after)
    {
        ArgumentNullException.ThrowIfNull(after);
        return new ProgrammeAmounts(amounts
            .Where(entry => entry.Value > after[entry.Key])
            .ToImmutableSortedDictionary(entry => entry.Key, entry => entry.Value - after[entry.Key], StringComparer.Ordinal));
    }

    /// <summary>These amounts with others added.</summary>
    /// <param name="others">The other amounts.</param>
    /// <exception cref="ArgumentNullException">The amounts are null.</exception>
    public ProgrammeAmounts Plus(ProgrammeAmounts others)
    {
        ArgumentNullException.ThrowIfNull(others);
        return new ProgrammeAmounts(
            amounts.SetItems(others.amounts.Select(entry => KeyValuePair.Create(entry.Key, this[entry.Key] + entry.Value))));
    }

    /// <inheritdoc/>
    public bool Equals(ProgrammeAmounts? other) => other is not null && amounts.SequenceEqual(other.amounts);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ProgrammeAmounts);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(amounts.Count, Total);

    /// <summary>The programmes and their amounts, for logs and debuggers.</summary>
    public override string ToString() => string.Join(", ", amounts.Select(entry => $"{entry.Key} {entry.Value}"));
}
