using System.Collections.Immutable;
using SelfGov.Cases;
using SelfGov.Journal.Chain;
using SelfGov.Workflow;

namespace SelfGov.Journal;

/// <summary>The entries that one decision adds to the journal of a case: all of them or none.</summary>
/// <remarks>
/// Immutable and checked: the entries follow the expected version and each other without a gap, so a store need not ask again.
/// </remarks>
public sealed record JournalBatch
{
    /// <summary>Creates a batch.</summary>
    /// <param name="start">Where the journal must stand; the default value for a new case.</param>
    /// <param name="entries">The entries, in order; at least one.</param>
    /// <param name="status">How the case stands after the last entry.</param>
    /// <exception cref="ArgumentNullException">The status is null.</exception>
    /// <exception cref="ArgumentException">
    /// There is no entry, or an entry belongs to another case, or does not have the next version.
    /// </exception>
    public JournalBatch(Checkpoint start, ImmutableArray<JournalEntry> entries, CaseStatus status)
    {
        ArgumentNullException.ThrowIfNull(status);
        if (entries.IsDefaultOrEmpty)
        {
            throw new ArgumentException("A batch needs at least one entry.", nameof(entries));
        }

        Case = entries[0].Case;
        for (int i = 0; i < entries.Length; i++)
        {
            if (entries[i].Case != Case || entries[i].Version != start.Count + i + 1)
            {
                throw new ArgumentException(
                    $"Entry {i} of the batch is version {entries[i].Version} of case '{entries[i].Case}'; it has to be version "
                        + $"{start.Count + i + 1} of case '{Case}'.",
                    nameof(entries));
            }
        }

        Start = start;
        Entries = entries;
        Status = status;
    }

    /// <summary>The case.</summary>
    public CaseId Case { get; }

    /// <summary>Where the journal must stand; the default value for a new case.</summary>
    public Checkpoint Start { get; }

    /// <summary>The entries, in order; at least one.</summary>
    public ImmutableArray<JournalEntry> Entries { get; }

    /// <summary>How the case stands after the last entry.</summary>
    public CaseStatus Status { get; }

    /// <summary>The requests that the entries answer, by their idempotency keys; none where no key was given.</summary>
    /// <exception cref="ArgumentException">A request names entries outside the batch, or a key occurs twice.</exception>
    public ImmutableArray<RecordedRequest> Requests
    {
        get;
        init
        {
            foreach (RecordedRequest request in value)
            {
                if (request.FirstVersion <= Start.Count || request.LastVersion > Start.Count + Entries.Length
                    || request.FirstVersion > request.LastVersion)
                {
                    throw new ArgumentException(
                        $"The request '{request.Key}' names versions {request.FirstVersion} to {request.LastVersion}; the batch has "
                            + $"{Start.Count + 1} to {Start.Count + Entries.Length}.",
                        nameof(Requests));
                }
            }

            if (value.Length > 1 && value.DistinctBy(request => request.Key).Count() < value.Length)
            {
                throw new ArgumentException("Two requests of a batch have the same key; a key identifies one request.", nameof(Requests));
            }

            field = value;
        }
    } = [];

    /// <summary>
    /// The versions, of entries stored before, whose personal data the store destroys in the same transaction; mostly none.
    /// </summary>
    public ImmutableArray<long> Erased { get; init; } = [];

    /// <summary>
    /// The numbers, of refused commands stored before, whose personal data the store destroys in the same transaction; mostly none.
    /// </summary>
    public ImmutableArray<long> ErasedRefusals { get; init; } = [];

    /// <summary>Where the journal stands after the batch.</summary>
    public Checkpoint End => new(Entries[^1].Version, Entries[^1].Hash);
}
