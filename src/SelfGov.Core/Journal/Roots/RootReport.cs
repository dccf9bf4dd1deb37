using System.Collections.Immutable;

namespace SelfGov.Journal.Roots;

/// <summary>What a published root says of the journals as they are now.</summary>
/// <param name="Root">The root that the journals were held against; the last one before the list itself is broken.</param>
/// <param name="ListBreak">
/// What is wrong with the list; null where each root names the one before it and the heads lead to the root. With a break no case was
/// looked at.
/// </param>
/// <param name="Findings">The cases that do not have the history they had, in the order of their identities.</param>
/// <param name="NewCases">How many cases there are that the root does not cover: they were opened after it.</param>
/// <param name="NewEntries">How many entries the cases under the root have behind it, which it does not cover.</param>
public sealed record RootReport(
    PublishedRoot? Root, string? ListBreak, ImmutableArray<RootFinding> Findings, long NewCases, long NewEntries)
{
    /// <summary>Whether every case under the root has the history that it had. What came after the root is not covered.</summary>
    public bool IsSound => ListBreak is null && Findings.IsEmpty;
}
