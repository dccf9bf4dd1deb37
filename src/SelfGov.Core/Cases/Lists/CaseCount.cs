namespace SelfGov.Cases.Lists;

/// <summary>How many cases of one kind stand in one state.</summary>
/// <param name="Kind">The kind of procedure.</param>
/// <param name="State">The name of the state.</param>
/// <param name="Cases">How many, from 1.</param>
public sealed record CaseCount(string Kind, string State, long Cases);
