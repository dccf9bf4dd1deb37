using System.Collections.Immutable;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using SelfGov.Cases;
using SelfGov.Cases.Lists;
using SelfGov.Cases.Worklists;
using SelfGov.Law;
using SelfGov.Workflow;
using SelfGov.Workflow.Explanation;
using Xunit;

namespace SelfGov.EntityFrameworkCore.Worklists;

/// <summary>What is asked of the worklist is answered whole, once, and page by page.</summary>
public sealed class WorklistPagingTests
{
    private static readonly Actor Clerk = new("clerk-1", Rolls.Clerk);
    private static readonly Instant Due = Petitions.Start + Duration.FromDays(3);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("sqlite", 0)]
    [InlineData("sqlite", 1)]
    [InlineData("sqlite", 7)]
    [InlineData("sqlite", 8)]
    [InlineData("sqlite", 70)]
    [InlineData("postgres", 0)]
    [InlineData("postgres", 7)]
    [InlineData("postgres", 71)]
    public async Task Every_deadline_comes_once_page_by_page_also_where_all_are_of_one_moment(string name, int members)
    {
        await using TestStore store = await TestStore.CreateAsync(name);
        await using ServiceProvider host = store.WorklistHost();
        for (int i = 0; i < members; i++)
        {
            await NameAsync(host, $"roll-{i % 5}", $"member {i}", Due);
        }

        await host.ReadAsync();
        var query = new WorklistQuery { Roles = [Rolls.Clerk, Rolls.Chair, Petitions.Citizen], Limit = 7 };
        List<WorkItem> items = await host.Worklist().AllAsync(query);

        // A name is personal: members of one roll and one moment are one deadline.
        Assert.Equal(Math.Min(members, 5), items.Count);
        string[] cases = [.. items.Select(item => $"{item.Case}")];
        Assert.Equal(cases.Order(StringComparer.Ordinal).Distinct(), cases);
        Assert.Equal(items.Count, await host.Worklist().CountAsync(query, Token));
    }

    [Fact]
    public void A_query_takes_no_text_that_a_store_would_read_otherwise()
    {
        foreach (string text in (string[])["a\0b", "a\ud800", "a\u202eb"])
        {
            Assert.Throws<ArgumentException>(() => new WorklistQuery(Clerk) { Prefix = text });
            Assert.Throws<ArgumentException>(() => new WorklistQuery(Clerk) { UnitCode = text });
            Assert.Throws<ArgumentException>(() => new WorklistQuery(Clerk) { Kinds = [text] });
        }
    }

    [Theory]
    [InlineData("sqlite", "UPDATE selfgov_work SET at = 'x' WHERE case_id = 'roll-2'")]
    [InlineData("sqlite", "UPDATE selfgov_work SET commands = '{}' WHERE case_id = 'roll-2'")]
    [InlineData("sqlite", "DELETE FROM selfgov_work WHERE case_id = 'roll-2'")]
    [InlineData("sqlite", "DELETE FROM selfgov_work_case WHERE case_id = 'roll-2'")]
    [InlineData("postgres", "UPDATE selfgov_work SET commands = '{}' WHERE case_id = 'roll-2'")]
    [InlineData("postgres", "DELETE FROM selfgov_work WHERE case_id = 'roll-2'")]
    [InlineData("postgres", "DELETE FROM selfgov_work_case WHERE case_id = 'roll-2'")]
    public async Task A_damaged_row_says_so_in_its_place_and_the_list_goes_on_behind_it(string name, string damage)
    {
        await using TestStore store = await TestStore.CreateAsync(name);
        await using ServiceProvider host = store.WorklistHost();
        for (int i = 0; i < 5; i++)
        {
            await NameAsync(host, $"roll-{i}", $"member {i}", Due);
        }

        await host.ReadAsync();
        await store.ExecuteAsync(damage);
        foreach (int limit in (int[])[1, 2, 10])
        {
            List<WorkItem> items = await host.Worklist().AllAsync(new(Clerk) { Limit = limit });
            Assert.Equal(["roll-0", "roll-1", "roll-2", "roll-3", "roll-4"], items.Select(item => item.Case.ToString()));
            Assert.Equal("roll-2", Assert.Single(items, item => item.Failure is not null && item.AwaitsRenewal).Case.ToString());
        }

        Assert.Empty((await host.Worklist().ListAsync(new(Clerk) { Before = Instant.MinValue }, Token)).Items);
        Assert.NotEmpty((await host.Worklist().ListAsync(new(Clerk) { AsOf = Instant.MinValue }, Token)).Items);
    }

    [Theory]
    [InlineData("sqlite")]
    [InlineData("postgres")]
    public async Task Pages_of_any_size_hold_the_same_in_the_same_order(string name)
    {
        await using TestStore store = await TestStore.CreateAsync(name);
        await using ServiceProvider host = store.WorklistHost();
        for (int i = 0; i < 60; i++)
        {
            await NameAsync(host, $"roll-{i % 4}", $"member {i}", Due + Duration.FromDays(i / 12) + Duration.FromTicks((i % 12) * 10));
        }

        await host.ReadAsync();
        var query = new WorklistQuery { Roles = [Rolls.Clerk, Rolls.Chair], Limit = 1_000 };
        List<WorkItem> whole = await host.Worklist().AllAsync(query);
        Assert.Equal(60, whole.Count);
        Assert.Equal(whole.Select(item => item.At).Order(), whole.Select(item => item.At));
        foreach (int limit in (int[])[1, 2, 6, 59, 60, 61])
        {
            Assert.Equal(Lines(whole), Lines(await host.Worklist().AllAsync(query with { Limit = limit })));
        }

        // Case by case where identities are asked for.
        List<WorkItem> ofOne = await host.Worklist().AllAsync(query with { Prefix = "roll-", Limit = 7 });
        Assert.Equal(Lines(whole.OrderBy(item => item.Case.ToString(), StringComparer.Ordinal).ThenBy(item => item.At)), Lines(ofOne));
    }

    [Theory]
    [InlineData("sqlite")]
    [InlineData("postgres")]
    public async Task Conditions_leave_out_what_does_not_meet_them(string name)
    {
        await using TestStore store = await TestStore.CreateAsync(name);
        await using ServiceProvider host = store.WorklistHost();
        Cases<Petition> petitions = host.GetRequiredService<Cases<Petition>>();
        await petitions.OpenAsync(new CaseId("petition-1"));
        await petitions.OpenAsync(new CaseId("Petition-2"));
        await NameAsync(host, "roll-1", "Әсел", Due);
        await NameAsync(host, "roll-2", "Ерлан", Due + Duration.FromDays(1));
        await NameAsync(host, "roll_2", "Дина", Due + Duration.FromDays(2));
        await host.ReadAsync();
        Worklist worklist = host.Worklist();
        WorklistQuery query = new() { Roles = [Rolls.Clerk, Role.Clock] };

        async Task<string> Listed(WorklistQuery asked)
        {
            List<WorkItem> items = await worklist.AllAsync(asked);
            Assert.Equal(items.Count, await worklist.CountAsync(asked, Token));
            Assert.Equal(Lines(items), Lines(await worklist.AllAsync(asked with { Limit = 1 })));
            return string.Join(' ', items.Select(item => item.Case));
        }

        Assert.Equal("roll-1 roll-2 roll_2 Petition-2 petition-1", await Listed(query));
        Assert.Equal("Petition-2 petition-1", await Listed(query with { Kinds = ["petition"] }));
        Assert.Equal("roll-1 roll-2 roll_2 Petition-2 petition-1", await Listed(query with { Kinds = ["petition", "roll", "roll"] }));
        Assert.Equal(string.Empty, await Listed(query with { Kinds = ["complaint"] }));
        Assert.Equal("roll-1 roll-2 roll_2", await Listed(query with { UnitCode = "271" }));
        Assert.Equal(string.Empty, await Listed(query with { UnitCode = "271", Kinds = ["petition"] }));
        Assert.Equal(string.Empty, await Listed(query with { UnitCode = "27" }));
        Assert.Equal("petition-1", await Listed(query with { Prefix = "petition" }));
        Assert.Equal("roll-1 roll-2", await Listed(query with { Prefix = "roll-" }));
        Assert.Equal("roll_2", await Listed(query with { Prefix = "roll_", Kinds = ["roll"] }));
        Assert.Equal("roll-1 roll-2 roll_2", await Listed(query with { DeadlineKinds = [DeadlineKind.Duty] }));
        Assert.Equal("Petition-2 petition-1", await Listed(query with { DeadlineKinds = [DeadlineKind.Causes, DeadlineKind.Closes] }));
        Assert.Equal("roll-1", await Listed(query with { Before = Due + Duration.FromDays(1) }));
        Assert.Equal("roll-1 roll-2 roll_2", await Listed(query with { AsOf = Petitions.Closes }));
        Assert.Equal(
            "roll-1 roll-2 roll_2 Petition-2 petition-1",
            await Listed(query with { AsOf = Petitions.Closes - (Duration.Epsilon * 1_000) }));
    }

    [Fact]
    public async Task A_token_belongs_to_its_query_and_keeps_the_moment_of_the_first_page()
    {
        await using TestStore store = await TestStore.CreateAsync("sqlite");
        await using ServiceProvider host = store.WorklistHost();
        await NameAsync(host, "roll-1", "Әсел", Due);
        await NameAsync(host, "roll-2", "Ерлан", Due);
        await host.GetRequiredService<Cases<Petition>>().OpenAsync();
        await host.ReadAsync();
        Worklist worklist = host.Worklist();
        var query = new WorklistQuery { Roles = [Rolls.Clerk, Role.Clock], Limit = 1 };
        string token = (await worklist.ListAsync(query, Token)).Next!;
        Assert.Matches("^[A-Za-z0-9_-]+$", token);
        store.Clock.Reset(Petitions.Closes + Duration.FromDays(1));
        Assert.Equal(
            ["roll-2", "petition-1"],
            (await worklist.ListAsync(query with { After = token, Limit = 5 }, Token)).Items.Select(item => $"{item.Case}"));
        foreach (WorklistQuery other in (WorklistQuery[])
            [query with { Roles = [Rolls.Clerk] }, query with { Kinds = ["roll"] }, query with { UnitCode = "271" },
                query with { Prefix = "r" }, query with { Before = Due }, query with { DeadlineKinds = [DeadlineKind.Duty] }])
        {
            var wrong = await Assert.ThrowsAsync<InvalidPageTokenException>(
                async () => await worklist.ListAsync(other with { After = token }, Token));
            Assert.Contains("other conditions", wrong.Message, StringComparison.Ordinal);
        }

        foreach (string none in (string[])[string.Empty, "x", token[..^1] + "!", token[..14], new string('A', 3_000)])
        {
            await Assert.ThrowsAsync<InvalidPageTokenException>(async () => await worklist.ListAsync(query with { After = none }, Token));
        }
    }

    [Fact]
    public async Task Bounds_are_told()
    {
        await using TestStore store = await TestStore.CreateAsync("sqlite");
        await using ServiceProvider host = store.WorklistHost();
        Assert.Throws<ArgumentOutOfRangeException>(() => new WorklistQuery { Roles = [] });
        Assert.Throws<ArgumentOutOfRangeException>(() => new WorklistQuery(Clerk) { Limit = 0 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new WorklistQuery(Clerk) { Limit = 1_001 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new WorklistQuery(Clerk) { DeadlineKinds = [(DeadlineKind)9] });
        Role[] many = [.. Enumerable.Range(0, 100).Select(i => new Role($"r{i}", Words.Same("role")))];
        await host.Worklist().ListAsync(new() { Roles = [.. many] }, Token);
        ArgumentException tooMany = await Assert.ThrowsAsync<ArgumentException>(
            async () => await host.Worklist().ListAsync(new() { Roles = [.. many], Kinds = ["roll", "petition"] }, Token));
        Assert.Contains("600 combinations", tooMany.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Words_are_those_that_the_host_has_now()
    {
        await using TestStore store = await TestStore.CreateAsync("sqlite");
        await using ServiceProvider host = store.WorklistHost();
        await NameAsync(host, "roll-1", "Әсел", Due);
        await host.ReadAsync();
        Assert.Equal("the hearing of the member", Assert.Single(await host.AllAsync(Rolls.Clerk)).Text!.English);
        await using ServiceProvider reworded = store.WorklistHost(builder => builder.Add(
            Rolls.Procedure.Reworded(Wording.None.With(TextKind.Limit, "member.heard", Words.Same("come and speak")))));
        WorkItem item = Assert.Single(await reworded.AllAsync(Rolls.Clerk));
        Assert.Equal(("come and speak", Rolls.Basis, false), (item.Text!.English, item.Basis, item.AwaitsRenewal));
    }

    internal static async Task NameAsync(IServiceProvider host, string id, string name, Instant due)
    {
        Cases<Roll> rolls = host.GetRequiredService<Cases<Roll>>();
        var roll = new CaseId(id);
        if ((await rolls.Journal.HeadAsync(roll, Token)).Count == 0)
        {
            Assert.True((await rolls.OpenAsync(roll, new OpenRoll(), Clerk, null, Token)).IsAccepted);
        }

        Assert.True((await rolls.HandleAsync(roll, new NameMember(name, due), Clerk, null, Token)).IsAccepted);
    }

    private static IEnumerable<string> Lines(IEnumerable<WorkItem> items) =>
        items.Select(item => $"{item.Case} {item.At:uuuu-MM-dd HH:mm:ss.ffffff} {item.Code} {item.DeadlineKind}");
}
