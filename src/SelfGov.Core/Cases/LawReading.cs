using SelfGov.Journal;

namespace SelfGov.Cases;

/// <summary>From which entry of a journal on decisions were taken under another reading of the edition than this release has.</summary>
/// <param name="FromVersion">The first entry, from 1.</param>
/// <param name="Fingerprint">The law as it was read then.</param>
public sealed record LawReading(long FromVersion, LawFingerprint Fingerprint);
