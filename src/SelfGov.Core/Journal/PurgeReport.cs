using System.Collections.Immutable;
using NodaTime;

namespace SelfGov.Journal;

/// <summary>
/// What a purge came to. The data of every erasure are destroyed with its commit, and nobody reads them from the journal any more; that
/// they leave the files of the store too is owed until a purge has done it.
/// </summary>
/// <param name="Owed">How many erasures are still owed a purge; 0 where all is done.</param>
/// <param name="Since">When the data of the oldest of them were destroyed; null where all is done.</param>
/// <param name="Obstacles">
/// What stood in the way; none where all is done, or where the erasures came while the purge was under way.
/// </param>
public sealed record PurgeReport(long Owed, Instant? Since, ImmutableArray<PurgeObstacle> Obstacles)
{
    /// <summary>Nothing is owed.</summary>
    public static PurgeReport Done { get; } = new(0, null, []);

    /// <summary>Whether nothing is owed any more.</summary>
    public bool IsDone => Owed == 0;

    /// <summary>The answer in one line.</summary>
    public override string ToString() => IsDone
        ? "Nothing is owed: what was destroyed has left the files."
        : $"{Owed} erasures since {Since} are owed a purge: the files still hold what was destroyed."
            + (Obstacles.IsDefaultOrEmpty ? string.Empty : $" In the way: {string.Join("; ", Obstacles)}.");
}
