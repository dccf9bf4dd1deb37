using System.Text.Json;
using SelfGov.AspNetCore.Hosts;
using Xunit;

namespace SelfGov.AspNetCore.Cases;

public sealed class ListTests
{
    private const string Rolls = "/api/roll";

    [Theory]
    [InlineData(0, 10)]
    [InlineData(1, 10)]
    [InlineData(10, 10)]
    [InlineData(11, 10)]
    [InlineData(100, 10)]
    [InlineData(101, 10)]
    [InlineData(3, 1)]
    public async Task Every_case_is_listed_once_page_by_page(int cases, int limit)
    {
        await using HttpHost host = await HttpHost.StartAsync();
        for (int i = 0; i < cases; i++)
        {
            await host.PostAsync($"{Rolls}/r-{i:D4}/open/open-roll", "{}", Users.Clerk);
        }

        await host.OpenAsync("an-election");
        var listed = new List<string>();
        int pages = 0;
        string? next = null;
        do
        {
            Reply page = await host.GetAsync($"{Rolls}?limit={limit}{(next is null ? string.Empty : $"&after={next}")}", Users.Clerk);
            Assert.Equal(200, page.Code);
            JsonElement[] on = [.. page.Json.GetProperty("cases").EnumerateArray()];
            listed.AddRange(on.Select(each => each.GetProperty("id").GetString()!));
            next = page.Json.GetProperty("next").GetString();
            pages++;
            Assert.True(on.Length == limit || next is null);
            Assert.Equal(304, (await host.GetAsync(
                $"{Rolls}?limit={limit}{(pages == 1 ? string.Empty : $"&after={next}")}", Users.Clerk, ("If-None-Match", "*"))).Code);
        }
        while (next is not null);

        Assert.Equal(Enumerable.Range(0, cases).Select(i => $"r-{i:D4}"), listed);
        Assert.Equal(Math.Max(1, (cases + limit - 1) / limit), pages);
    }

    [Fact]
    public async Task A_case_in_a_list_says_how_it_stands_and_the_list_counts_where_it_is_asked()
    {
        await using HttpHost host = await HttpHost.StartAsync();
        await host.OpenAsync("e-1");
        await host.OpenAsync("e-2");
        await host.CommandAsync("e-2", "call-election", HttpElections.Call);
        Reply list = await host.GetAsync($"{HttpElections.Kind}?counts=true");
        Assert.Equal(["GroundArisen: 1", "Called: 1"], Counts(list).OrderDescending());
        Assert.False((await host.GetAsync(HttpElections.Kind)).Json.TryGetProperty("counts", out _));
        JsonElement second = list.Json.GetProperty("cases")[1];
        Assert.Equal(("akim-election", "e-2", 2L, "D4"), (
            second.GetProperty("kind").GetString(), second.GetProperty("id").GetString(), second.GetProperty("version").GetInt64(),
            second.GetProperty("edition").GetString()));
        Assert.Equal("Called", second.GetProperty("state").GetProperty("name").GetString());
        Assert.NotEmpty(second.GetProperty("state").GetProperty("text").GetProperty("kk").GetString()!);
        Assert.Equal("Kyzylaray", second.GetProperty("unit").GetString());
        Assert.NotNull(second.GetProperty("nextDeadline").GetString());
        Assert.False(second.GetProperty("awaitsRenewal").GetBoolean());
        Assert.False(second.GetProperty("isDamaged").GetBoolean());
    }

    [Theory]
    [InlineData("state=Called", "e-2")]
    [InlineData("state=Nowhere", "")]
    [InlineData("state=", "e-1 e-2")]
    [InlineData("unit=Kyzylaray", "e-1 e-2")]
    [InlineData("unit=Other", "")]
    [InlineData("unitCode=271", "")]
    [InlineData("idPrefix=e-2", "e-2")]
    [InlineData("idPrefix=%D2%9A", "")]
    [InlineData("before=2026-11-23T05:00:00Z", "")]
    [InlineData("before=2030-01-01T00:00:00Z", "e-1 e-2")]
    [InlineData("state=Called&idPrefix=e-1", "")]
    public async Task Conditions_hold(string query, string ids)
    {
        await using HttpHost host = await HttpHost.StartAsync();
        await host.OpenAsync("e-1");
        await host.OpenAsync("e-2");
        await host.CommandAsync("e-2", "call-election", HttpElections.Call);
        Reply list = await host.GetAsync($"{HttpElections.Kind}?{query}");
        Assert.Equal(ids, string.Join(' ', list.Json.GetProperty("cases").EnumerateArray()
            .Select(each => each.GetProperty("id").GetString()).Order(StringComparer.Ordinal)));
    }

    [Theory]
    [InlineData("limit=0", "limit")]
    [InlineData("limit=1001", "limit")]
    [InlineData("limit=-1", "limit")]
    [InlineData("limit=ten", "limit")]
    [InlineData("limit=1&limit=2", "limit")]
    [InlineData("limit=99999999999999999999", "limit")]
    [InlineData("before=tomorrow", "before")]
    [InlineData("before=2026-11-23", "before")]
    [InlineData("before=-9999-01-01T00:00:00Z", "before")]
    [InlineData("after=nonsense", "after")]
    [InlineData("after=%00", "after")]
    [InlineData("state=a%00b", "state")]
    [InlineData("unit=%E2%80%AE", "unit")]
    [InlineData("unitCode=%01", "unitCode")]
    [InlineData("idPrefix=%07", "idPrefix")]
    [InlineData("counts=maybe", "counts")]
    public async Task A_condition_that_cannot_be_read_is_400_and_named(string query, string name)
    {
        await using HttpHost host = await HttpHost.StartAsync();
        Reply reply = await host.GetAsync($"{HttpElections.Kind}?{query}");
        Assert.Equal("400 invalid-request", $"{reply}");
        JsonElement error = Assert.Single(reply.Json.GetProperty("errors").EnumerateArray());
        Assert.Equal(("query", name), (error.GetProperty("in").GetString(), error.GetProperty("name").GetString()));
    }

    [Fact]
    public async Task A_token_of_another_list_is_400()
    {
        await using HttpHost host = await HttpHost.StartAsync();
        for (int i = 0; i < 3; i++)
        {
            await host.PostAsync($"{Rolls}/r-{i}/open/open-roll", "{}", Users.Clerk);
        }

        string next = (await host.GetAsync($"{Rolls}?limit=1", Users.Clerk)).Json.GetProperty("next").GetString()!;
        Assert.Equal(200, (await host.GetAsync($"{Rolls}?limit=2&after={next}", Users.Clerk)).Code);
        Assert.Equal(400, (await host.GetAsync($"{Rolls}?limit=1&state=Open&after={next}", Users.Clerk)).Code);
        Assert.Equal(400, (await host.GetAsync($"{HttpElections.Kind}?limit=1&after={next}")).Code);
    }

    private static IEnumerable<string> Counts(Reply list) => list.Json.GetProperty("counts").EnumerateArray()
        .Select(each => $"{each.GetProperty("state")}: {each.GetProperty("cases").GetInt64()}");
}
