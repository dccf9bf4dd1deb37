using System.Collections.Immutable;

namespace SelfGov.Cases.Lists;

/// <summary>One page of a list of cases.</summary>
/// <param name="Cases">The cases, in the order of the query.</param>
/// <param name="Next">Where the next page begins, for <see cref="CaseQuery.After"/>; null where this one is the last.</param>
public sealed record CasePage(ImmutableArray<CaseSummary> Cases, string? Next);
