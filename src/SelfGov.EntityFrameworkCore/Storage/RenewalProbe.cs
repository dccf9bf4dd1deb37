using SelfGov.Law;

namespace SelfGov.EntityFrameworkCore.Storage;

/// <summary>What there is to renew of a kind and an edition.</summary>
/// <param name="Kind">The kind of procedure.</param>
/// <param name="Edition">The edition of the law.</param>
/// <param name="HasUncomputed">Whether there is a case whose status no process of this release computed.</param>
/// <param name="HasPassed">Whether there is a case whose moment has come.</param>
internal sealed record RenewalProbe(string Kind, EditionId Edition, bool HasUncomputed, bool HasPassed);
