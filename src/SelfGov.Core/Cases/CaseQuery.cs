using NodaTime;
using SelfGov.Cases.Lists;
using SelfGov.Contract.Checks;
using SelfGov.Workflow;

namespace SelfGov.Cases;

/// <summary>Which cases to list. Every condition given has to be met.</summary>
/// <remarks>
/// Cases come in the ordinal order of their identities; with <see cref="DeadlineBefore"/>, in the order of their deadlines.
/// <c>docs/database.md</c> says what a page costs.
/// </remarks>
public sealed record CaseQuery
{
    /// <summary>The largest page.</summary>
    public const int MaximumLimit = 1_000;

    // No store has moments before it.
    private static readonly Instant Earliest = Instant.FromUtc(1, 1, 1, 0, 0);

    /// <summary>The most kinds in one query.</summary>
    public const int MostKinds = 100;

    /// <summary>The kinds of procedure, such as <c>akim-election</c>; none for all kinds. One named twice counts once.</summary>
    /// <exception cref="ArgumentNullException">The list is null.</exception>
    /// <exception cref="ArgumentException">One holds a character that no identity may.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There are more than 100.</exception>
    public ValueList<string> Kinds
    {
        get;
        init
        {
            ArgumentNullException.ThrowIfNull(value, nameof(Kinds));
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value.Count, MostKinds, nameof(Kinds));
            foreach (string kind in value)
            {
                Sound(kind, nameof(Kinds));
            }

            field = value;
        }
    } = [];

    /// <summary>The name of the state; null for all states.</summary>
    /// <exception cref="ArgumentException">It holds a character that no identity may.</exception>
    public string? State { get; init => field = Sound(value, nameof(State)); }

    /// <summary>The name of the unit; null for all units.</summary>
    /// <exception cref="ArgumentException">It holds a character that no identity may.</exception>
    public string? Unit { get; init => field = Sound(value, nameof(Unit)); }

    /// <summary>The host's code of the unit; null for all units.</summary>
    /// <exception cref="ArgumentException">It holds a character that no identity may.</exception>
    public string? UnitCode { get; init => field = Sound(value, nameof(UnitCode)); }

    /// <summary>How the identity begins, letter by letter; null for all identities.</summary>
    /// <exception cref="ArgumentException">It holds a character that no identity may.</exception>
    public string? Prefix { get; init => field = Sound(value, nameof(Prefix)); }

    /// <summary>
    /// Only cases with a <see cref="CaseStatus.NextDeadline"/> strictly before this moment; null for all. What lies before the year 1
    /// counts as its beginning.
    /// </summary>
    public Instant? DeadlineBefore { get; init => field = value < Earliest ? Earliest : value; }

    /// <summary>
    /// Where to go on: <see cref="CasePage.Next"/> of the page before; null for the first page. It belongs to the query with the same
    /// conditions, whatever its limit, and needs no escape in an address.
    /// </summary>
    public string? After { get; init; }

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

    // A database would take none of these characters, or read them otherwise.
    private static string? Sound(string? text, string name) => text is not null && TextRule.Flaw(text) is { } flaw
        ? throw new ArgumentException($"What cases are listed by must not hold the character {flaw}.", name)
        : text;
}
