using NodaTime;

namespace SelfGov.Journal;

/// <summary>
/// The clock of this process is further ahead of the store's than may be: what it would have appended stays in that time for ever, and time
/// limits that are open would have passed. Nothing was appended. Whoever runs the host sets the clock that is wrong.
/// </summary>
public sealed class ClockLeadException : Exception
{
    /// <summary>Creates the exception.</summary>
    /// <param name="clockMoment">What the clock of this process says.</param>
    /// <param name="storeMoment">What the clock of the store says.</param>
    /// <param name="limit">How far the one may be ahead of the other.</param>
    public ClockLeadException(Instant clockMoment, Instant storeMoment, Duration limit)
        : base(
            $"The clock of this process says {clockMoment}, that of the database {storeMoment}: it is ahead by "
                + $"{clockMoment - storeMoment}, and may be by {limit} at most. Nothing was appended; set the clock that is wrong.")
    {
        ClockMoment = clockMoment;
        StoreMoment = storeMoment;
        Limit = limit;
    }

    /// <summary>What the clock of this process says.</summary>
    public Instant ClockMoment { get; }

    /// <summary>What the clock of the store says.</summary>
    public Instant StoreMoment { get; }

    /// <summary>How far the one may be ahead of the other.</summary>
    public Duration Limit { get; }
}
