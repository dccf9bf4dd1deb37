using NodaTime;

namespace SelfGov.Cases;

/// <summary>Which cases to list. Every condition given has to be met.</summary>
/// <remarks>Cases come in the order of their identities; with <see cref="DeadlineBefore"/>, in the order of their deadlines.</remarks>
public sealed record CaseQuery
{
    /// <summary>The largest page.</summary>
    public const int MaximumLimit = 1_000;

    /// <summary>The kind of procedure, such as <c>akim-election</c>; null for all kinds.</summary>
    public string? Kind { get; init; }

    /// <summary>The name of the state; null for all states.</summary>
    public string? State { get; init; }

    /// <summary>The name of the unit; null for all units.</summary>
    public string? Unit { get; init; }

    /// <summary>Only cases with a <see cref="CaseStatus.NextDeadline"/> strictly before this moment; null for all.</summary>
    public Instant? DeadlineBefore { get; init; }

    /// <summary>
    /// Only cases behind this one, the last of the page before; null for the first page. It need not meet the conditions any more.
    /// </summary>
    public CaseSummary? After { get; init; }

    /// <summary>How many cases at most, from 1 to 1,000.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is outside this range.</exception>
    public int Limit
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1, nameof(Limit));
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, MaximumLimit, nameof(Limit));
            field = value;
        }
    } = 100;
}
