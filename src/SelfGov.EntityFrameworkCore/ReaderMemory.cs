using NodaTime;

namespace SelfGov.EntityFrameworkCore;

/// <summary>What is known of a reader of a journal.</summary>
internal sealed class ReaderMemory
{
    private volatile object? upto;

    /// <summary>The moment up to which it has taken what was committed; null where it has not come to the end yet.</summary>
    internal Instant? Upto
    {
        get => (Instant?)upto;
        set => upto = value;
    }

    /// <summary>The position of the last entry that could not be read.</summary>
    internal long LeftOut { get; set; }
}
