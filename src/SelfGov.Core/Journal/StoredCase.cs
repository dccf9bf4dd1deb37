using System.Collections.Immutable;
using NodaTime;
using SelfGov.Cases;

namespace SelfGov.Journal;

/// <summary>What a store keeps of a case beside its entries and refused commands, so that it can be held against them.</summary>
public sealed record StoredCase
{
    /// <summary>The case in the store's lists; null where they have none.</summary>
    public CaseSummary? Summary { get; init; }

    /// <summary>Until when a scheduler has taken the case; null where none has.</summary>
    public Instant? ClaimedUntil { get; init; }

    /// <summary>The requests that the case has answered under an idempotency key.</summary>
    public ImmutableArray<RecordedRequest> Requests { get => field.IsDefault ? [] : field; init; }

    /// <summary>
    /// Personal data that belong to no entry and no refused command: the versions under which they are kept, those of refused commands
    /// being their numbers with a minus.
    /// </summary>
    public ImmutableArray<long> OrphanedPersonalData { get => field.IsDefault ? [] : field; init; }
}
