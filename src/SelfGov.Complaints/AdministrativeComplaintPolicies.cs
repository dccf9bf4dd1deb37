using NodaTime;

namespace SelfGov.Complaints;

/// <summary>What the administrative code leaves open about complaints, decided by name; see <c>docs/law/gaps-complaints.md</c>.</summary>
public sealed record AdministrativeComplaintPolicies
{
    /// <summary>The default policies.</summary>
    public static readonly AdministrativeComplaintPolicies Default = new();

    /// <summary>
    /// The local hour at which the working day of the body ends: a complaint that comes later is registered on the next working day (art. 64(3)). The
    /// code sets no hour; by default, null, the day of receipt counts until 24:00.
    /// </summary>
    public LocalTime? WorkdayEnds { get; init; }

    /// <summary>
    /// Whether the time to consider a complaint runs only from the day on which it was sent on. Article 99 counts from receipt, since 2026 from
    /// registration, and does not say by which body; by default the body complained about, which receives and registers it first (art. 91(4)).
    /// </summary>
    public bool ReviewRunsFromForwarding { get; init; }

    /// <summary>
    /// Whether a time of months that ends on a day off ends on the next working day. The code says so of the time of an administrative procedure
    /// (art. 76(5)), not of the times to complain and to sue; by default they end on their day.
    /// </summary>
    public bool MonthsMoveToWorkingDay { get; init; }
}
