using System.Collections.Concurrent;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace SelfGov.Cases.Weighing;

/// <summary>What cases of one kind take in memory for what is written to their journals; learned from those that are weighed.</summary>
/// <remarks>
/// A program without a runtime cannot look into its objects: there the bytes are those of an ordinary case for each character written.
/// </remarks>
internal sealed class CaseMeasure
{
    /// <summary>What a case takes before anything is written, in characters of what is.</summary>
    internal const long Base = 500;

    /// <summary>What stands around a case: its turn, its places in the table and in the queue.</summary>
    private const long Around = 300;

    private const double Ordinary = 2;
    private const long FirstSample = 16;
    private readonly ConcurrentDictionary<object, HashSet<object>> shared = new(ReferenceEqualityComparer.Instance);
    private long estimates;
    private double bytesForCharacter = Ordinary;

    internal long Estimate(long written) => (long)((written + Base) * Volatile.Read(ref bytesForCharacter));

    /// <summary>Whether this case is the sixteenth, the thirty-second and so on that is estimated: these are weighed.</summary>
    internal bool IsNextSample() =>
        Interlocked.Increment(ref estimates) is >= FirstSample and var number && BitOperations.IsPow2(number);

    /// <summary>The bytes of a case, without what it shares with all of its edition; and what follows for those not weighed.</summary>
    /// <param name="recorded">The case.</param>
    /// <param name="written">How many characters its entries hold.</param>
    /// <param name="edition">What stands for its edition.</param>
    /// <param name="blank">Answers with a case of the edition before its first fact.</param>
    internal long Weigh(object recorded, long written, object edition, Func<object?> blank)
    {
        if (!RuntimeFeature.IsDynamicCodeSupported)
        {
            return Estimate(written);
        }

        HashSet<object> common = shared.GetOrAdd(edition, static (_, make) => ObjectSize.ReachedFrom(make()), blank);
        long bytes = Around + ObjectSize.Of(recorded, common);
        Volatile.Write(ref bytesForCharacter, (double)bytes / (written + Base));
        return bytes;
    }
}
