namespace SelfGov;

/// <summary>Chance that a seed decides: the same seed, the same story, also when a story is shortened to its failing steps.</summary>
internal sealed class Dice(uint seed)
{
    private ulong state = seed;

    internal int Below(int count) => (int)(Next() % (ulong)count);

    internal bool OneIn(int count) => Below(count) == 0;

    internal T Of<T>(params ReadOnlySpan<T> values) => values[Below(values.Length)];

    // SplitMix64.
    private ulong Next()
    {
        state += 0x9E3779B97F4A7C15;
        ulong mixed = state;
        mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return (mixed ^ (mixed >> 31)) >> 1;
    }
}
