using NodaTime;
using SelfGov.Cases;
using SelfGov.Cases.Lists;
using Xunit;

namespace SelfGov.EntityFrameworkCore.Lists;

/// <summary>Lists of cases: what they are asked by, page by page, in memory and on both databases.</summary>
public sealed class QueryTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("memory")]
    [InlineData("sqlite")]
    [InlineData("postgres")]
    public async Task Cases_are_listed_by_what_they_are_and_by_their_deadlines_page_by_page(string name)
    {
        await using Shelf shelf = await Shelf.FilledAsync(name);
        Assert.Equal("c00 c03 c06 c09 c12 c15 c18 c21 c24", await shelf.ListAsync(new CaseQuery { Kinds = ["election"], Limit = 4 }));
        Assert.Equal(
            "c01 c03 c05 c07 c09 c11 c13 c15 c17 c19 c21 c23", await shelf.ListAsync(new CaseQuery { State = "Open", Limit = 5 }));
        Assert.Equal("c03 c09 c15 c21", await shelf.ListAsync(new CaseQuery { Kinds = ["election"], State = "Open", Limit = 2 }));
        Assert.Equal("c04 c09 c14 c19 c24", await shelf.ListAsync(new CaseQuery { Unit = "Қызыларай", Limit = 5 }));

        // Deadlines fall on days 9, 8 ... 0 and again; days before day 2, the earliest first, equal ones by identity; cases without one are
        // left out.
        Assert.Equal("c09 c08 c18", await shelf.ListAsync(new CaseQuery { DeadlineBefore = Day(2), Limit = 2 }));
        Assert.Equal("c09 c08 c18 c07 c17 c06 c16", await shelf.ListAsync(new CaseQuery { DeadlineBefore = Day(4), Limit = 1 }));
        CaseSummary summary = (await shelf.Journal.ListAsync(new CaseQuery { Limit = 1 }, Token)).Cases[0];
        Assert.Equal(
            new CaseStatus("Closed", null, Day(1), Day(9)) { UnitCode = "75-0", HoldsUntil = Day(9), Law = -17 }, summary.Status);
        Assert.Equal((1L, "election", "D1", Day(0)), (summary.Journal.Count, summary.Kind, summary.Edition.ToString(), summary.Updated));
    }

    [Theory]
    [InlineData("memory")]
    [InlineData("sqlite")]
    [InlineData("postgres")]
    public async Task Several_kinds_come_in_one_order_and_a_kind_named_twice_counts_once(string name)
    {
        await using Shelf shelf = await Shelf.FilledAsync(name);
        string all = string.Join(' ', Enumerable.Range(0, 25).Select(i => $"c{i:D2}"));
        foreach (int limit in (int[])[1, 2, 7, 24, 25, 26])
        {
            Assert.Equal(all, await shelf.ListAsync(new CaseQuery { Limit = limit }));
            Assert.Equal(all, await shelf.ListAsync(new CaseQuery { Kinds = ["petition", "election"], Limit = limit }));
            Assert.Equal(
                "c00 c03 c06 c09 c12 c15 c18 c21 c24",
                await shelf.ListAsync(new CaseQuery { Kinds = ["election", "none", "election"], Limit = limit }));
            Assert.Equal(
                "c09 c08 c18 c07 c17 c06 c16",
                await shelf.ListAsync(new CaseQuery { Kinds = ["election", "petition"], DeadlineBefore = Day(4), Limit = limit }));
            Assert.Equal(
                "c03 c13 c23",
                await shelf.ListAsync(
                    new CaseQuery { Kinds = ["election", "petition"], UnitCode = "75-3", State = "Open", Limit = limit }));
        }

        Assert.Empty((await shelf.Journal.ListAsync(new CaseQuery { Kinds = ["none"] }, Token)).Cases);
    }

    [Theory]
    [InlineData("memory")]
    [InlineData("sqlite")]
    [InlineData("postgres")]
    public async Task Units_are_asked_for_by_code_and_identities_by_their_first_letters(string name)
    {
        await using Shelf shelf = await Shelf.FilledAsync(name);
        Assert.Equal("c02 c12 c22", await shelf.ListAsync(new CaseQuery { UnitCode = "75-2", Limit = 2 }));
        Assert.Equal("c12", await shelf.ListAsync(new CaseQuery { UnitCode = "75-2", Kinds = ["election"] }));
        Assert.Equal("c22", await shelf.ListAsync(new CaseQuery { UnitCode = "75-2", Prefix = "c2" }));
        Assert.Equal("c20 c21 c22 c23 c24", await shelf.ListAsync(new CaseQuery { Prefix = "c2", Limit = 2 }));
        Assert.Equal("c21 c24", await shelf.ListAsync(new CaseQuery { Prefix = "c2", Kinds = ["election"] }));
        Assert.Equal("c09 c08 c07", await shelf.ListAsync(new CaseQuery { Prefix = "c0", DeadlineBefore = Day(3), Limit = 2 }));
        Assert.Equal(25, (await shelf.ListAsync(new CaseQuery { Prefix = string.Empty })).Split(' ').Length);
    }

    [Theory]
    [InlineData("memory")]
    [InlineData("sqlite")]
    [InlineData("postgres")]
    public async Task A_prefix_is_taken_letter_by_letter_whatever_the_database_makes_of_signs_and_scripts(string name)
    {
        await using Shelf shelf = await Shelf.EmptyAsync(name);
        string[] ids =
        [
            "a", "a%b", "a_b", "aXb", "A%b", "ab", "Ab", "a-b", "a b", "ä", "әкім-1", "әкім-2", "Әкім-3", "z\uD7FF1", "z\uD7FF2", "z\uE000",
            "y\U0010FFFD", "y\U0010FFFDa", "yb", "a\\%", "a'b",
        ];
        foreach (string id in ids)
        {
            await shelf.AppendAsync(id, "petition", new CaseStatus("Open", null, null, null));
        }

        foreach (string prefix in (string[])["a", "a%", "a_", "A", "a\\", "a'", "ә", "әкім-", "z\uD7FF", "y\U0010FFFD", "a b", "ab", "q"])
        {
            string[] right = [.. ids.Where(id => id.StartsWith(prefix, StringComparison.Ordinal)).Order(StringComparer.Ordinal)];
            Assert.Equal(
                string.Join(' ', right), await shelf.ListAsync(new CaseQuery { Prefix = prefix, Limit = 2 }));
        }

        // The order is that of the letters everywhere.
        Assert.Equal(
            string.Join(' ', ids.Order(StringComparer.Ordinal)), await shelf.ListAsync(new CaseQuery { Limit = 3 }));
    }

    [Theory]
    [InlineData("memory")]
    [InlineData("sqlite")]
    [InlineData("postgres")]
    public async Task Cases_are_counted_by_kind_and_state_under_the_same_conditions(string name)
    {
        await using Shelf shelf = await Shelf.FilledAsync(name);
        Assert.Equal(
            [
                new CaseCount("election", "Closed", 5), new CaseCount("election", "Open", 4),
                new CaseCount("petition", "Closed", 8), new CaseCount("petition", "Open", 8),
            ],
            await shelf.Journal.CountAsync(new CaseQuery { Limit = 1 }, Token));
        Assert.Equal(
            [new CaseCount("election", "Closed", 1), new CaseCount("petition", "Closed", 2)],
            await shelf.Journal.CountAsync(new CaseQuery { UnitCode = "75-2", Kinds = ["petition", "election"] }, Token));
        Assert.Equal(
            [new CaseCount("election", "Open", 1)],
            await shelf.Journal.CountAsync(
                new CaseQuery { DeadlineBefore = Day(2), Kinds = ["election"], State = "Open", Prefix = "c" }, Token));
        Assert.Empty(await shelf.Journal.CountAsync(new CaseQuery { State = "None" }, Token));
    }

    [Theory]
    [InlineData("memory")]
    [InlineData("sqlite")]
    [InlineData("postgres")]
    public async Task Before_the_earliest_moment_there_is_nothing_and_before_the_latest_all(string name)
    {
        await using Shelf shelf = await Shelf.FilledAsync(name);
        Assert.Empty((await shelf.Journal.ListAsync(new CaseQuery { DeadlineBefore = Instant.MinValue }, Token)).Cases);
        Assert.Empty(await shelf.Journal.CountAsync(new CaseQuery { DeadlineBefore = Instant.MinValue }, Token));
        Assert.NotEmpty((await shelf.Journal.ListAsync(new CaseQuery { DeadlineBefore = Instant.MaxValue }, Token)).Cases);
    }

    [Theory]
    [InlineData("memory")]
    [InlineData("sqlite")]
    [InlineData("postgres")]
    public async Task A_token_goes_on_where_its_page_ended_and_with_no_other_query(string name)
    {
        await using Shelf shelf = await Shelf.FilledAsync(name);
        var query = new CaseQuery { Kinds = ["election", "petition"], DeadlineBefore = Day(9), Limit = 3 };
        string next = (await shelf.Journal.ListAsync(query, Token)).Next!;
        Assert.Matches("^[A-Za-z0-9_-]+$", next);
        Assert.Equal("c07", (await shelf.Journal.ListAsync(query with { After = next, Limit = 1 }, Token)).Cases[0].Case.ToString());
        Assert.Equal(
            "c07",
            (await shelf.Journal.ListAsync(query with { Kinds = ["petition", "election"], After = next }, Token)).Cases[0].Case.ToString());
        foreach (CaseQuery other in new[]
        {
            query with { Kinds = ["election"] }, query with { Kinds = [] }, query with { DeadlineBefore = Day(8) },
            query with { DeadlineBefore = null }, query with { State = "Open" }, query with { Unit = "Open" },
            query with { UnitCode = "Open" }, query with { Prefix = "c" },
        })
        {
            InvalidPageTokenException exception = await Assert.ThrowsAsync<InvalidPageTokenException>(
                async () => await shelf.Journal.ListAsync(other with { After = next }, Token));
            Assert.Contains("other conditions", exception.Message, StringComparison.Ordinal);
        }

        string changed = next[..^1] + (next[^1] == 'A' ? 'B' : 'A');
        foreach (string none in (string[])
            ["", " ", "c00", "====", "ә", "\0", new string('A', 5_000), next[..5], next[..^2], changed, next + "=", " " + next])
        {
            await Assert.ThrowsAsync<InvalidPageTokenException>(
                async () => await shelf.Journal.ListAsync(query with { After = none }, Token));
        }
    }

    [Theory]
    [InlineData("memory")]
    [InlineData("sqlite")]
    [InlineData("postgres")]
    public async Task A_token_outlives_the_case_it_names_and_what_comes_between(string name)
    {
        await using Shelf shelf = await Shelf.FilledAsync(name);
        var query = new CaseQuery { DeadlineBefore = Day(90), Limit = 5 };
        string next = (await shelf.Journal.ListAsync(query, Token)).Next!;
        string right = await shelf.ListAsync(query with { After = next });
        await shelf.AppendAsync("c000", "petition", new CaseStatus("Open", null, null, Day(0)));
        Assert.Equal(right, await shelf.ListAsync(query with { After = next }));
    }

    private static Instant Day(int day) => Shelf.Day(day);
}
