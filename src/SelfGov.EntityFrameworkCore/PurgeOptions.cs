using NodaTime;

namespace SelfGov.EntityFrameworkCore;

/// <summary>How destroyed personal data leave the files of a database.</summary>
public sealed record PurgeOptions
{
    /// <summary>
    /// For how long a purge waits for those who can still see the destroyed data, such as a long report in a transaction; from zero, 30
    /// seconds where nothing else is said. Afterwards it answers what is owed, and by whom it is held up. With zero it tries once.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The time is less than zero.</exception>
    public Duration Patience
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, Duration.Zero, nameof(Patience));
            field = value;
        }
    } = Duration.FromSeconds(30);
}
