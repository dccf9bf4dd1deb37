using System.Diagnostics.CodeAnalysis;
using NodaTime;
using SelfGov.Workflow;

namespace SelfGov.Cases.Worklists;

/// <summary>Which deadlines to list: those of some roles that meet every further condition given.</summary>
/// <remarks>
/// They come in the order of their moments, those of one moment in the order of the cases; with <see cref="Prefix"/>, case by case. What a
/// page costs says <c>docs/database.md</c>.
/// </remarks>
public sealed record WorklistQuery
{
    /// <summary>The largest page.</summary>
    public const int MaximumLimit = 1_000;

    private const int MostNamed = 100;

    // No store has moments before it.
    private static readonly Instant Earliest = Instant.FromUtc(1, 1, 1, 0, 0);

    /// <summary>Creates a query.</summary>
    public WorklistQuery()
    {
    }

    /// <summary>Creates a query for what somebody has to do.</summary>
    /// <param name="actor">Whose roles count.</param>
    /// <exception cref="InvalidOperationException">The actor is the default value, who is nobody.</exception>
    [SetsRequiredMembers]
    public WorklistQuery(Actor actor) => Roles = [.. actor.Roles];

    /// <summary>
    /// Whose deadlines: those of one of these roles at least. From 1 to 100 roles; one named twice counts once. What time causes is listed
    /// for <see cref="Role.Clock"/>.
    /// </summary>
    /// <exception cref="ArgumentNullException">The list is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no role, or there are more than 100.</exception>
    public required ValueList<Role> Roles
    {
        get;
        init
        {
            ArgumentNullException.ThrowIfNull(value, nameof(Roles));
            ThrowIfOutside(value.Count, 1, MostNamed, nameof(Roles));
            field = value;
        }
    }

    /// <summary>
    /// The moment of the list: limits that have closed by then, and what time has caused by then, are left out; duties that are overdue are
    /// not. Null for now; a next page is of the moment of the first. What lies before the year 1 counts as its beginning.
    /// </summary>
    public Instant? AsOf { get; init => field = value < Earliest ? Earliest : value; }

    /// <summary>
    /// Only deadlines strictly before this moment; null for all. What lies before the year 1 counts as its beginning.
    /// </summary>
    public Instant? Before { get; init => field = value < Earliest ? Earliest : value; }

    /// <summary>The kinds of procedure, such as <c>akim-election</c>, up to 100; none for all. One named twice counts once.</summary>
    /// <exception cref="ArgumentNullException">The list is null.</exception>
    /// <exception cref="ArgumentException">One holds a character that no identity may.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There are more than 100.</exception>
    public ValueList<string> Kinds { get; init => field = new CaseQuery { Kinds = value }.Kinds; } = [];

    /// <summary>The host's code of the unit; null for all units.</summary>
    /// <exception cref="ArgumentException">It holds a character that no identity may.</exception>
    public string? UnitCode { get; init => field = new CaseQuery { UnitCode = value }.UnitCode; }

    /// <summary>How the identity of the case begins, letter by letter; null for all.</summary>
    /// <exception cref="ArgumentException">It holds a character that no identity may.</exception>
    public string? Prefix { get; init => field = new CaseQuery { Prefix = value }.Prefix; }

    /// <summary>What passes with the deadline for the roles asked for: duties, what closes, what time causes; none for all three.</summary>
    /// <exception cref="ArgumentNullException">The list is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A kind is unknown.</exception>
    public ValueList<DeadlineKind> DeadlineKinds
    {
        get;
        init
        {
            ArgumentNullException.ThrowIfNull(value, nameof(DeadlineKinds));
            foreach (DeadlineKind kind in value)
            {
                if (!Enum.IsDefined(kind))
                {
                    throw new ArgumentOutOfRangeException(
                        nameof(DeadlineKinds), kind, "A deadline is a duty, closes something, or has time cause something.");
                }
            }

            field = value;
        }
    } = [];

    /// <summary>
    /// Where to go on: <see cref="WorklistPage.Next"/> of the page before; null for the first page. It belongs to the query with the same
    /// conditions, whatever its limit, and needs no escape in an address.
    /// </summary>
    public string? After { get; init; }

    /// <summary>How many deadlines at most, from 1 to 1,000; 100 where nothing else is said.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is outside this range.</exception>
    public int Limit
    {
        get;
        init
        {
            ThrowIfOutside(value, 1, MaximumLimit, nameof(Limit));
            field = value;
        }
    } = 100;

    private static void ThrowIfOutside(int value, int least, int most, string name)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(value, least, name);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(value, most, name);
    }
}
