using SelfGov.Journal;

namespace SelfGov.Cases;

/// <summary>What became of one decision of a journal, or of one fact that time has caused, when it was decided anew.</summary>
/// <param name="Version">The first entry of the decision, from 1.</param>
/// <param name="Outcome">Whether it comes out as it did.</param>
/// <param name="Command">The name of the command; null for what time has caused and for an entry without a command.</param>
/// <param name="Detail">
/// What is otherwise, or why it cannot be decided anew; null where it comes out the same. It names facts, rules and moments, no personal
/// data.
/// </param>
public sealed record DecidedAnew(long Version, AnewOutcome Outcome, string? Command, string? Detail);
