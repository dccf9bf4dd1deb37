using NodaTime;

namespace SelfGov.EntityFrameworkCore;

/// <summary>How the deadline scheduler works. Can be bound from configuration, where a minute is <c>0:00:01:00</c>.</summary>
public sealed record DeadlineSchedulerOptions
{
    private const int MostCasesAtATime = 10_000;

    /// <summary>How long it rests when nothing is due; from a millisecond to a day, 15 seconds where nothing else is said.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The time is shorter or longer.</exception>
    public Duration Interval { get; init => field = Rounds.Checked(value, nameof(Interval)); } = Duration.FromSeconds(15);

    /// <summary>How many cases it takes at a time, from 1 to 10,000.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is less or more.</exception>
    public int CasesAtATime
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1, nameof(CasesAtATime));
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, MostCasesAtATime, nameof(CasesAtATime));
            field = value;
        }
    } = 100;

    /// <summary>
    /// For how long the cases taken are left to this scheduler, by the host's clock; from a millisecond to a day, a minute where nothing
    /// else is said. After a crash, and after an error of one case, the cases are taken again when it has passed.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The time is shorter or longer.</exception>
    public Duration Claim { get; init => field = Rounds.Checked(value, nameof(Claim)); } = Duration.FromMinutes(1);
}
