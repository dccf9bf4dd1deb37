using System.Collections.Immutable;
using SelfGov.Journal;
using SelfGov.Workflow;

namespace SelfGov.Cases.Worklists;

/// <summary>The law of one edition as this process has it: with its texts, and the digest by which another reading is known.</summary>
/// <param name="Map">The lifecycle as data, in the words of the host where it has its own.</param>
/// <param name="Fingerprint">The law and the work calendar.</param>
/// <param name="Commands">The names of its commands in their contract, in the order of <see cref="LifecycleMap.Commands"/>.</param>
public sealed record CaseLaw(LifecycleMap Map, LawFingerprint Fingerprint, ImmutableArray<string> Commands);
