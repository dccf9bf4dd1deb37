using System.Collections.Immutable;
using SelfGov.Law;

namespace SelfGov.Budgets.Figures;

/// <summary>
/// One numeric rule that every budget of level IV, or a step with one, has to keep: its code, its words, its place in each edition.
/// </summary>
/// <remarks>Immutable. All invariants are in <see cref="BudgetInvariants"/>.</remarks>
public sealed class BudgetInvariant
{
    private readonly ImmutableDictionary<EditionId, Citation> bases;

    internal BudgetInvariant(string code, Words text, params ReadOnlySpan<(string Edition, Citation Basis)> bases)
    {
        Code = code;
        Text = text;
        ImmutableDictionary<EditionId, Citation>.Builder places = ImmutableDictionary.CreateBuilder<EditionId, Citation>();
        foreach ((string edition, Citation basis) in bases)
        {
            places.Add(new EditionId(edition), basis);
        }

        this.bases = places.ToImmutable();
    }

    /// <summary>The code, <c>I1</c> to <c>I16</c>: stable, for programs.</summary>
    public string Code { get; }

    /// <summary>The rule in words.</summary>
    public Words Text { get; }

    /// <summary>Whether an edition has the rule.</summary>
    /// <param name="edition">The name of the edition.</param>
    public bool IsIn(EditionId edition) => bases.ContainsKey(edition);

    /// <summary>The place that sets the rule in an edition.</summary>
    /// <param name="edition">The name of the edition.</param>
    /// <exception cref="KeyNotFoundException">The edition does not have the rule; the message names both.</exception>
    public Citation Basis(EditionId edition) => bases.TryGetValue(edition, out Citation? basis)
        ? basis
        : throw new KeyNotFoundException($"Edition {edition} does not have {Code} ({Text}); ask with IsIn.");

    /// <summary>The code and the rule in English, for logs and debuggers.</summary>
    public override string ToString() => $"{Code}: {Text}";
}
