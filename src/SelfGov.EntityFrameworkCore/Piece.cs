using System.Diagnostics;

namespace SelfGov.EntityFrameworkCore;

/// <summary>How long something is done at a time before others have their turn; as long as it takes where nothing else is said.</summary>
internal sealed class Piece(TimeSpan? length = null)
{
    private readonly long started = Stopwatch.GetTimestamp();

    internal bool IsOver => length is { } bound && Stopwatch.GetElapsedTime(started) >= bound;

    /// <summary>Whether it was left off, so that more is to be done.</summary>
    internal bool WasCut { get; private set; }

    /// <summary>Whether to leave off now; whoever asks does, where more is to be done.</summary>
    internal bool Cut() => WasCut |= IsOver;
}
