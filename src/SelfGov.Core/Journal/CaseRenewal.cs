using SelfGov.Cases;
using SelfGov.Journal.Chain;
using SelfGov.Workflow;

namespace SelfGov.Journal;

/// <summary>What a store keeps of a case for lists and for the scheduler, computed anew.</summary>
/// <param name="Case">The case.</param>
/// <param name="Journal">Where its journal stood: elsewhere it says nothing.</param>
/// <param name="Status">How the case stands there.</param>
public sealed record CaseRenewal(CaseId Case, Checkpoint Journal, CaseStatus Status);
