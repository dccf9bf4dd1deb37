using System.Collections.Immutable;
using SelfGov.Journal;

namespace SelfGov.EntityFrameworkCore;

/// <summary>
/// Personal data were destroyed, and nobody can read them from the journal any more, but the files of the database still hold them, because
/// somebody could still see them. The host calls <see cref="ICaseJournal.PurgeAsync"/> again later.
/// </summary>
public sealed class PurgeIncompleteException : Exception
{
    /// <summary>Creates the exception.</summary>
    /// <param name="place">Where the data still are, such as a table.</param>
    /// <param name="obstacles">Those who keep them there; none where the last has just gone.</param>
    public PurgeIncompleteException(string place, ImmutableArray<PurgeObstacle> obstacles)
        : base(
            $"The personal data are destroyed, but the file of {place} still holds them. They are kept by "
            + (obstacles.IsDefaultOrEmpty ? "somebody who has just gone" : string.Join("; ", obstacles))
            + ". Purge the journal again when that has ended.") =>
        Obstacles = obstacles.IsDefault ? [] : obstacles;

    /// <summary>Those who keep the data in the files.</summary>
    public ImmutableArray<PurgeObstacle> Obstacles { get; }
}
