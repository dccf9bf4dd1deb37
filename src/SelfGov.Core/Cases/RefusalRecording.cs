namespace SelfGov.Cases;

/// <summary>That refused commands are recorded, and how many at most, so that nobody can fill the store with them.</summary>
public sealed record RefusalRecording
{
    /// <summary>
    /// How many refused commands of one actor a case keeps in one day of the case's zone; from 1. 20 unless said otherwise.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is less than 1.</exception>
    public int PerActorAndDay { get; init => field = AtLeastOne(value, nameof(PerActorAndDay)); } = 20;

    /// <summary>How many refused commands a case keeps in all; from 1. 1,000 unless said otherwise.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is less than 1.</exception>
    public int PerCase { get; init => field = AtLeastOne(value, nameof(PerCase)); } = 1_000;

    private static int AtLeastOne(int value, string name)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(value, 1, name);
        return value;
    }
}
