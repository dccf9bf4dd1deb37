using System.Collections.Immutable;
using SelfGov.Law;

namespace SelfGov.Budgets.Cycle.Steps;

/// <summary>Several texts as one.</summary>
internal static class Listed
{
    /// <summary>The texts in their order, parted by semicolons; a dash where there are none.</summary>
    internal static Words Of(ImmutableArray<Words> texts) => texts.IsEmpty
        ? Words.Same("—")
        : new Words(
            string.Join("; ", texts.Select(text => text.Kazakh)), string.Join("; ", texts.Select(text => text.Russian)),
            string.Join("; ", texts.Select(text => text.English)));
}
