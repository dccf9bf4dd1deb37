using System.Collections.Immutable;
using SelfGov.Journal;

namespace SelfGov.EntityFrameworkCore.Readers;

/// <summary>
/// Makes something of its own of the entries of all cases, such as a table or messages, while the host runs. A host implements it and adds
/// it with <c>AddReader</c>.
/// </summary>
/// <remarks>
/// Each call is made in a scope of its own, so that a reader has a context of its own each time; calls come one after another. The reader
/// keeps where it stands beside what it writes: what is kept in the same transaction is done exactly once, whatever crashes, and however
/// many processes have the reader.
/// </remarks>
public interface IJournalReader
{
    /// <summary>Where it stands: the position of the last entry that it has taken; 0 where it has taken none.</summary>
    /// <param name="cancellationToken">The host stops.</param>
    ValueTask<long> PositionAsync(CancellationToken cancellationToken);

    /// <summary>
    /// Takes entries, and in the same transaction keeps the position of the last as where it stands. Where it throws, it has taken none,
    /// and gets them again later.
    /// </summary>
    /// <param name="after">Where it has to stand for it.</param>
    /// <param name="entries">The entries that follow, in order; at least one, and at most 500.</param>
    /// <param name="cancellationToken">The host stops.</param>
    /// <returns>
    /// Whether it has taken them: false where it does not stand there, because the same reader has gone on in another process.
    /// </returns>
    ValueTask<bool> TakeAsync(long after, ImmutableArray<JournalEntry> entries, CancellationToken cancellationToken);

    /// <summary>Throws away what it has made, and stands at 0 again, in one transaction.</summary>
    /// <param name="cancellationToken">Cancels.</param>
    ValueTask ResetAsync(CancellationToken cancellationToken);

    /// <summary>
    /// Does a part of what is to be done besides the entries, when it has taken all there are, such as what time changes; nothing unless
    /// the reader says so. New entries come before the next part.
    /// </summary>
    /// <param name="cancellationToken">The host stops.</param>
    /// <returns>Whether more is to be done at once; otherwise it is called again in the next round.</returns>
    ValueTask<bool> TendAsync(CancellationToken cancellationToken) => ValueTask.FromResult(false);
}
