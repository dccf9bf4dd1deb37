using System.Collections.Concurrent;
using System.Collections.Immutable;
using SelfGov.Cases.Recording;
using SelfGov.Cases.Weighing;

namespace SelfGov.Cases;

/// <summary>How many bytes of cases stay in memory, so that a command does not read its case from the journal again.</summary>
/// <remarks>
/// Thread-safe. One instance bounds all kinds of cases that share it, as those of one host do. What a case takes is estimated: one that
/// grows large is weighed each time it has doubled, others by those of their kind that were, and each before it gives way. A case gives
/// way when it was not asked for since its last turn. One that is larger than the bound by itself is not kept. Only what stays after a
/// command counts; what a command needs while it runs comes on top of it. Services that end before the bound does, as those of one tenant
/// of many, have a <see cref="Part"/> of it.
/// </remarks>
public sealed class CaseMemory
{
    /// <summary>How many bytes stay in memory where nothing else is said: 256 MB.</summary>
    public const long DefaultBytes = 256L * 1024 * 1024;

    // A command that finds no room waits for no more weighings than these.
    private const int WeighingsAtOnce = 8;

    // So few are not worth a sweep.
    private const int SweepsAt = 1_000;

    private readonly ConcurrentQueue<ResidentCase> queue = new();
    private readonly Lock room = new();
    private readonly int atLeast;
    private readonly CaseMemory? whole;
    private ImmutableList<ICaseCache> caches = [];
    private volatile bool isEnded;
    private long held;
    private int ended;

    /// <summary>Creates a bound.</summary>
    /// <param name="bytes">The bytes, from 0; with 0 nothing is kept once a command has ended.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public CaseMemory(long bytes = DefaultBytes)
        : this(bytes, atLeast: 0)
    {
    }

    internal CaseMemory(long bytes, int atLeast)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(bytes);
        Bytes = bytes;
        this.atLeast = atLeast;
    }

    private CaseMemory(CaseMemory whole)
        : this(whole.Bytes, whole.atLeast) => this.whole = whole;

    /// <summary>The bytes that cases may take.</summary>
    public long Bytes { get; }

    /// <summary>The bytes that the cases in memory take now, by estimate; of a part, those of the whole.</summary>
    public long Held => whole?.Held ?? Interlocked.Read(ref held);

    /// <summary>
    /// A part for services that end before the others: its cases are bounded together with all others of the whole, and
    /// <see cref="End"/> lets go of them alone.
    /// </summary>
    public CaseMemory Part() => new(whole ?? this);

    /// <summary>Lets go of all cases, and keeps none from now on; those of other parts, and of the whole, stay.</summary>
    public void End()
    {
        isEnded = true;
        foreach (ResidentCase resident in whole is null ? queue : caches.SelectMany(cache => cache.Residents))
        {
            (whole ?? this).Forget(resident);
        }
    }

    /// <summary>Says that a cache has its cases here: whoever ends a part has to find them.</summary>
    internal void Join(ICaseCache cache)
    {
        if (whole is not null)
        {
            ImmutableInterlocked.Update(ref caches, static (known, added) => known.Add(added), cache);
        }
    }

    /// <summary>Keeps a case that has come to be known, or counts anew what it takes since it changed.</summary>
    internal void Keep(ResidentCase resident)
    {
        if (isEnded)
        {
            (whole ?? this).Forget(resident);
            return;
        }

        if (whole is not null)
        {
            whole.Keep(resident);
            if (isEnded)
            {
                // It ended meanwhile, and may have looked before this case was there.
                whole.Forget(resident);
            }

            return;
        }

        Count(resident);
        if (resident.Weight > Bytes && atLeast == 0)
        {
            GiveWay(resident);
            return;
        }

        if (resident.TryQueue())
        {
            queue.Enqueue(resident);
        }

        // Whoever finds the room being made leaves it to him who makes it: he looks at the sum after each case that goes.
        if (Held > Bytes && room.TryEnter())
        {
            try
            {
                MakeRoom();
            }
            finally
            {
                room.Exit();
            }
        }
    }

    // A case that was weighed just now, or asked for since it last stood in front, goes to the end once more.
    private void MakeRoom()
    {
        int weighings = Bytes > 0 ? WeighingsAtOnce : 0;
        int secondChances = queue.Count;
        while (Held > Bytes && queue.Count > atLeast && queue.TryDequeue(out ResidentCase? front))
        {
            if (front.HasEnded)
            {
                Interlocked.Decrement(ref ended);
            }
            else if (weighings > 0 && front.TryWeigh())
            {
                weighings--;
                Count(front);
                queue.Enqueue(front);
            }
            else if (front.IsUsed && secondChances-- > 0)
            {
                front.IsUsed = false;
                queue.Enqueue(front);
            }
            else
            {
                GiveWay(front);
            }
        }
    }

    // What was let go still stands in the queue, where nobody comes by as long as there is room: once it is most of it, it is swept out.
    private void Forget(ResidentCase resident)
    {
        resident.End();
        lock (resident)
        {
            Interlocked.Add(ref held, -resident.Counted);
            resident.Counted = 0;
            if (resident.HasEnded || !resident.IsQueued)
            {
                return;
            }

            resident.HasEnded = true;
        }

        if (Interlocked.Increment(ref ended) > Math.Max(SweepsAt, queue.Count / 2) && room.TryEnter())
        {
            try
            {
                for (int left = queue.Count; left > 0 && queue.TryDequeue(out ResidentCase? front); left--)
                {
                    if (front.HasEnded)
                    {
                        Interlocked.Decrement(ref ended);
                    }
                    else
                    {
                        queue.Enqueue(front);
                    }
                }
            }
            finally
            {
                room.Exit();
            }
        }
    }

    private void Count(ResidentCase resident)
    {
        lock (resident)
        {
            if (resident.HasEnded)
            {
                return;
            }

            long weight = resident.Weight;
            Interlocked.Add(ref held, weight - resident.Counted);
            resident.Counted = weight;
        }
    }

    // It leaves the queue before it is let go: should it be kept again in between, the queue has it twice, and never not at all.
    private void GiveWay(ResidentCase resident)
    {
        resident.LeaveQueue();
        resident.GiveWay();
        lock (resident)
        {
            Interlocked.Add(ref held, -resident.Counted);
            resident.Counted = 0;
        }
    }
}
