using SelfGov.Journal.Json;

namespace SelfGov.Journal.Chain;

/// <summary>What is wrong at the first broken position of a journal.</summary>
public enum JournalBreakKind
{
    /// <summary>The entry belongs to another case.</summary>
    Case,

    /// <summary>The entry does not have the next version: one is missing, repeated or out of place.</summary>
    Gap,

    /// <summary>The entry does not name the hash of the entry before it.</summary>
    PreviousHash,

    /// <summary>The content of the entry does not have the hash that the entry bears.</summary>
    Hash,

    /// <summary>The entry names a kind or an edition that is not served here, or another than the entries before it.</summary>
    Lifecycle,

    /// <summary>
    /// No break of the chain: the entry has its hash, and a fact or a property that this release does not know; a newer one wrote it.
    /// </summary>
    NewerRelease,

    /// <summary>The payload cannot be read as the fact that the entry names.</summary>
    Payload,

    /// <summary>The case cannot take in the fact where it stands.</summary>
    FactNotPermitted,

    /// <summary>
    /// The personal data beside the entry are not those that it commits to; or they are missing and no erasure names the entry; or an
    /// erasure names the entry and they are still there.
    /// </summary>
    PersonalData,

    /// <summary>What the store holds in the place of the entry is none: a moment or a hash that cannot be read.</summary>
    Unreadable,

    /// <summary>
    /// The journal no longer has what this process has seen in it: its end was cut off, or it was written anew, or an older copy restored.
    /// </summary>
    Rewound,

    /// <summary>No break of the chain: the case stands otherwise in the store's lists than its entries have it.</summary>
    Summary,

    /// <summary>No break of the chain: an idempotency key is said to be answered by entries that are no answer.</summary>
    Request,
}
