using NodaTime;

namespace SelfGov.EntityFrameworkCore;

/// <summary>How the deadline scheduler works.</summary>
public sealed record DeadlineSchedulerOptions
{
    /// <summary>How long it rests when nothing is due; more than zero.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The time is zero or less.</exception>
    public Duration Interval
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(value, Duration.Zero, nameof(Interval));
            field = value;
        }
    } = Duration.FromSeconds(15);

    /// <summary>How many cases it takes at a time, from 1.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is less than 1.</exception>
    public int CasesAtATime
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1, nameof(CasesAtATime));
            field = value;
        }
    } = 100;

    /// <summary>
    /// For how long the cases taken are left to this scheduler, by the host's clock; more than zero. After a crash, and after an error of
    /// one case, the cases are taken again when it has passed.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The time is zero or less.</exception>
    public Duration Claim
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(value, Duration.Zero, nameof(Claim));
            field = value;
        }
    } = Duration.FromMinutes(1);
}
