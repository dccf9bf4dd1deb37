using System.Collections.Immutable;
using NodaTime;

namespace SelfGov.Cases.Worklists;

/// <summary>One page of the worklist.</summary>
/// <param name="Items">The deadlines, in the order of the query, each once.</param>
/// <param name="Next">Where the next page begins, for <see cref="WorklistQuery.After"/>; null where this one is the last.</param>
/// <param name="Lag">
/// How far the list is behind the journal; null until its reader has come to the end for the first time in this process.
/// </param>
public sealed record WorklistPage(ImmutableArray<WorkItem> Items, string? Next, Duration? Lag);
