using System.Collections.Concurrent;
using NodaTime;
using SelfGov.EntityFrameworkCore.Storage;
using SelfGov.EntityFrameworkCore.Worklists;

namespace SelfGov.EntityFrameworkCore;

/// <summary>
/// What rounds over one journal remember from one to the next: for as long as the process lasts, also where the services of a tenant are
/// closed in between.
/// </summary>
internal sealed class RoundMemory
{
    private readonly ConcurrentDictionary<Type, ReaderMemory> readers = new();

    /// <summary>The heads at which cases could not be renewed.</summary>
    internal ConcurrentDictionary<string, string> FailedRenewals { get; } = new(StringComparer.Ordinal);

    /// <summary>Until when rows of other laws are left alone.</summary>
    internal ConcurrentDictionary<RenewalSource, Instant> Rests { get; } = new();

    /// <summary>What is known of other processes that keep the worklist.</summary>
    internal WorklistAnnouncement Announcement { get; } = new();

    /// <summary>Whether it was last told that a purge is owed.</summary>
    internal bool OwesPurge { get; set; }

    internal ReaderMemory Of(Type reader) => readers.GetOrAdd(reader, static _ => new ReaderMemory());
}
