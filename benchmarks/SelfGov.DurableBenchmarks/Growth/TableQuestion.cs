using NodaTime;
using SelfGov.Cases.Lists;

namespace SelfGov.DurableBenchmarks.Growth;

/// <summary>Something that a host asks of the table of cases.</summary>
/// <param name="Name">What the line is called.</param>
/// <param name="AskAsync">Asks it.</param>
/// <param name="AfterwardsAsync">Puts back what it has changed; not measured.</param>
internal sealed record TableQuestion(string Name, Func<GrowingTable, Task> AskAsync, Func<GrowingTable, Task>? AfterwardsAsync = null)
{
    // So few that the small table has a full page of everything, in the middle too.
    private const int PageSize = 25;
    private const int MostClaimed = 100;

    private static readonly Instant Future = Instant.FromUtc(2026, 3, 1, 0, 0);

    /// <summary>A page of a list, the first and one in the middle, by each filter and in each order.</summary>
    public static IEnumerable<TableQuestion> Pages() =>
        from each in Queries()
        from isFirst in (bool[])[true, false]
        select new TableQuestion(
            $"page by {each.Name}{(isFirst ? string.Empty : ", in the middle")}", table => PageAsync(table, each.Query(table), isFirst));

    /// <summary>Numbers of cases.</summary>
    public static IEnumerable<TableQuestion> Counts() =>
    [
        new("count of all, by kind and state", table => CountAsync(table, new CaseQuery())),
        new("count of a kind", table => CountAsync(table, new CaseQuery { Kinds = ["k1"] })),
        new("count of a unit", table => CountAsync(table, new CaseQuery { UnitCode = "75-7" })),
    ];

    /// <summary>What a scheduler asks while nothing is due.</summary>
    public static IEnumerable<TableQuestion> NothingDue() =>
    [
        new("claim, nothing due", table => ClaimAsync(table, 0)),
        new("a whole round of the scheduler, nothing due", async table =>
        {
            if (await table.Scheduler.RunAsync() != 0)
            {
                throw new InvalidOperationException("Something was due.");
            }
        }),
    ];

    /// <summary>What a scheduler asks once a number of cases are due.</summary>
    public static TableQuestion Claim(int due) => new(
        $"claim of {due} that are due", table => ClaimAsync(table, due), table => table.ReleaseAsync());

    private static IEnumerable<(string Name, Func<GrowingTable, CaseQuery> Query)> Queries() =>
    [
        ("identity", _ => new CaseQuery()),
        ("prefix", table => new CaseQuery { Prefix = GrowingTable.Case(table.Rows / 2)[..^3] }),
        ("kind", _ => new CaseQuery { Kinds = ["docket"] }),
        ("two kinds", _ => new CaseQuery { Kinds = ["docket", "k1"] }),
        ("state", _ => new CaseQuery { State = "s1" }),
        ("kind and state", _ => new CaseQuery { Kinds = ["docket"], State = "s1" }),
        ("kind and prefix", table => new CaseQuery { Kinds = ["docket"], Prefix = GrowingTable.Case(table.Rows / 2)[..^3] }),
        ("unit", _ => new CaseQuery { Unit = "unit 7" }),
        ("code of the unit", _ => new CaseQuery { UnitCode = "75-7" }),
        ("code of the unit and kind", _ => new CaseQuery { UnitCode = "75-7", Kinds = ["docket"] }),
        ("deadline", _ => new CaseQuery { DeadlineBefore = Future }),
        ("kind and deadline", _ => new CaseQuery { Kinds = ["docket"], DeadlineBefore = Future }),
        ("two kinds and deadline", _ => new CaseQuery { Kinds = ["docket", "k1"], DeadlineBefore = Future }),
        ("code of the unit and deadline", _ => new CaseQuery { UnitCode = "75-7", DeadlineBefore = Future }),
        ("state and deadline", _ => new CaseQuery { State = "s1", DeadlineBefore = Future }),
        ("kind, state and deadline", _ => new CaseQuery { Kinds = ["docket"], State = "s1", DeadlineBefore = Future }),
    ];

    private static async Task PageAsync(GrowingTable table, CaseQuery query, bool isFirst)
    {
        var middle = new CasePosition(
            GrowingTable.Case(table.Rows / 2), query.DeadlineBefore is null ? null : Future - Duration.FromDays(30));
        await table.Journal.ListAsync(query with { Limit = PageSize, After = isFirst ? null : middle.TokenFor(query) });
    }

    private static async Task CountAsync(GrowingTable table, CaseQuery query) => await table.Journal.CountAsync(query);

    private static async Task ClaimAsync(GrowingTable table, int expected)
    {
        Instant now = SystemClock.Instance.GetCurrentInstant();
        int claimed = (await table.Relational.ClaimDueAsync(
            [GrowingTable.ServedKind], now, now + Duration.FromMinutes(1), MostClaimed, CancellationToken.None)).Length;
        if (claimed != expected)
        {
            throw new InvalidOperationException($"{claimed} cases were claimed in place of {expected}.");
        }
    }
}
