using System.Collections.Immutable;
using SelfGov.Workflow;

namespace SelfGov.Journal;

/// <summary>The entries that one decision adds to the journal of a case: all of them or none.</summary>
/// <remarks>Immutable and checked: the entries follow the expected version and each other without a gap, so a store need not ask again.</remarks>
public sealed record JournalBatch
{
    /// <summary>Creates a batch.</summary>
    /// <param name="id">The case.</param>
    /// <param name="expectedVersion">The version at which the journal must stand; 0 for a new case.</param>
    /// <param name="entries">The entries, in order; at least one.</param>
    /// <param name="request">The request that the entries answer; null where no idempotency key was given.</param>
    /// <exception cref="ArgumentException">
    /// There is no entry, an entry belongs to another case or does not have the next version, or the request names entries outside the batch.
    /// </exception>
    public JournalBatch(CaseId id, long expectedVersion, ImmutableArray<JournalEntry> entries, RecordedRequest? request = null)
    {
        if (entries.IsDefaultOrEmpty)
        {
            throw new ArgumentException($"A batch for case '{id}' needs at least one entry.", nameof(entries));
        }

        for (int i = 0; i < entries.Length; i++)
        {
            if (entries[i].Case != id || entries[i].Version != expectedVersion + i + 1)
            {
                throw new ArgumentException(
                    $"Entry {i} of the batch is version {entries[i].Version} of case '{entries[i].Case}'; it has to be version {expectedVersion + i + 1} of case '{id}'.",
                    nameof(entries));
            }
        }

        if (request is not null
            && (request.FirstVersion <= expectedVersion || request.LastVersion > expectedVersion + entries.Length || request.FirstVersion > request.LastVersion))
        {
            throw new ArgumentException(
                $"The request '{request.Key}' names versions {request.FirstVersion} to {request.LastVersion}; the batch has {expectedVersion + 1} to {expectedVersion + entries.Length}.",
                nameof(request));
        }

        Case = id;
        ExpectedVersion = expectedVersion;
        Entries = entries;
        Request = request;
    }

    /// <summary>The case.</summary>
    public CaseId Case { get; }

    /// <summary>The version at which the journal must stand; 0 for a new case.</summary>
    public long ExpectedVersion { get; }

    /// <summary>The entries, in order; at least one.</summary>
    public ImmutableArray<JournalEntry> Entries { get; }

    /// <summary>The request that the entries answer; null where no idempotency key was given.</summary>
    public RecordedRequest? Request { get; }
}
