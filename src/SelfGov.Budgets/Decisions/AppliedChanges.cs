using System.Collections.Immutable;
using SelfGov.Budgets.Figures;

namespace SelfGov.Budgets.Decisions;

/// <summary>What came of applying a decision to a known budget: the new figures, or why they are not to be had.</summary>
/// <param name="Figures">The figures after all changes; null when any change could not be applied.</param>
/// <param name="Problems">The changes that could not be applied, each at its place in the text; empty when there are figures.</param>
public sealed record AppliedChanges(BudgetFigures? Figures, ImmutableArray<TextRemark> Problems);
