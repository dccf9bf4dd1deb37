using System.Collections.Immutable;

namespace SelfGov.Journal.Roots;

/// <summary>
/// One record of a list of roots: the root, which is published, and the heads that were not so before, which need not be.
/// </summary>
/// <param name="Root">The root.</param>
/// <param name="Changed">The heads of the cases that are new, or went on, since the root before.</param>
public sealed record RootRecord(PublishedRoot Root, ImmutableArray<CaseHead> Changed);
