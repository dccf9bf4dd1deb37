using NodaTime;
using SelfGov.Law;
using SelfGov.Workflow;

namespace SelfGov.Journal;

/// <summary>One fact of a case as the journal keeps it: what, who, when, and the hashes that chain it to the entry before.</summary>
/// <remarks>Immutable. <c>docs/journal.md</c> specifies the fields and the bytes that are hashed. Stores keep every field exactly.</remarks>
public sealed record JournalEntry
{
    /// <summary>The case.</summary>
    public required CaseId Case { get; init; }

    /// <summary>The version that the fact brings the case to: 1, 2, 3 and so on without gaps.</summary>
    public required long Version { get; init; }

    /// <summary>When the fact was recorded, in whole microseconds; never before the entry before it.</summary>
    public required Instant Recorded { get; init; }

    /// <summary>The host's opaque identity of who acted; <c>clock</c> for what time caused.</summary>
    public required string ActorId { get; init; }

    /// <summary>The code of the role in which the actor acted.</summary>
    public required string Role { get; init; }

    /// <summary>The kind of procedure, such as <c>akim-election</c>.</summary>
    public required string Kind { get; init; }

    /// <summary>The edition of the law that the case follows.</summary>
    public required EditionId Edition { get; init; }

    /// <summary>The stable name of the fact; see <see cref="FactCatalogue{TCase}"/>.</summary>
    public required string FactName { get; init; }

    /// <summary>The data of the fact: canonical JSON (RFC 8785). A store keeps the text as it is.</summary>
    public required string Payload { get; init; }

    /// <summary>The hash of the entry before; the default value in the first entry of a case.</summary>
    public required EntryHash Previous { get; init; }

    /// <summary>The hash of this entry; see <see cref="HashChain"/>.</summary>
    public EntryHash Hash { get; init; }
}
