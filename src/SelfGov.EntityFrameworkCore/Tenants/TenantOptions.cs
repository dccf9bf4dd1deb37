namespace SelfGov.EntityFrameworkCore.Tenants;

/// <summary>How many tenants a process has open. Can be bound from configuration.</summary>
public sealed record TenantOptions
{
    private const int MostAtOnce = 1_000;

    /// <summary>
    /// How many tenants that nobody uses keep their services, and with them a few connections each: from 0 to 1,000, 16 where nothing else
    /// is said. Those used last stay; the others are closed.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is less or more.</exception>
    public int KeptOpen
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value, nameof(KeptOpen));
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, MostAtOnce, nameof(KeptOpen));
            field = value;
        }
    } = 16;

    /// <summary>
    /// For how many tenants at a time the scheduler and the readers run: from 1 to 1,000, 8 where nothing else is said. One that does not
    /// answer for seconds does not count, as long as there are not eight times as many; a quarter more is kept for those that did the last
    /// time, and another for those that did not, or that failed.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is less or more.</exception>
    public int RoundsAtOnce
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1, nameof(RoundsAtOnce));
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, MostAtOnce, nameof(RoundsAtOnce));
            field = value;
        }
    } = 8;
}
