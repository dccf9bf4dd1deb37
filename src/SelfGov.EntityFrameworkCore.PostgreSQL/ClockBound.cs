using NodaTime;
using SelfGov.Journal;

namespace SelfGov.EntityFrameworkCore.PostgreSQL;

/// <summary>How far the clock of a host may be ahead of the server's.</summary>
internal sealed record ClockBound(IClock Clock, Duration MaxLead)
{
    private static readonly Duration UsualLead = Duration.FromMinutes(5);

    /// <summary>The bound of a host; null where a clock of its own, such as that of a test, is bound by nothing.</summary>
    internal static ClockBound? Of(IClock clock, Duration? maxLead) => (clock, maxLead) switch
    {
        (_, { } lead) => new(clock, lead),
        (SystemClock, null) => new(clock, UsualLead),
        _ => null,
    };

    /// <exception cref="ClockLeadException">The clock is ahead by more.</exception>
    internal void ThrowIfAhead(Instant own, Instant server)
    {
        if (own - server > MaxLead)
        {
            throw new ClockLeadException(own, server, MaxLead);
        }
    }
}
