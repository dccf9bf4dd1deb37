using SelfGov.Workflow;

namespace SelfGov.Journal.Roots;

/// <summary>A case that does not have the history that a published root says it had.</summary>
/// <param name="Case">The case.</param>
/// <param name="Kind">What is wrong.</param>
/// <param name="Detail">What is wrong, in words that name the values.</param>
public sealed record RootFinding(CaseId Case, RootFindingKind Kind, string Detail);
