using System.Buffers.Text;
using System.Text;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.DependencyInjection;
using SelfGov.AspNetCore.Access;
using SelfGov.AspNetCore.Handlers;
using SelfGov.AspNetCore.Hosts;
using SelfGov.Cases;
using SelfGov.EntityFrameworkCore.Worklists;
using SelfGov.Workflow;
using Xunit;

namespace SelfGov.AspNetCore.Cases;

/// <summary>Lists in which the reader may see some cases and not others: no answer tells of these.</summary>
public sealed class HiddenRowTests
{
    private const string Kind = "/api/roll";

    [Theory]
    [InlineData("", 1)]
    [InlineData("v", 1)]
    [InlineData("h", 1)]
    [InlineData("vh", 1)]
    [InlineData("hv", 1)]
    [InlineData("hhhhhhhhhhhv", 10)]
    [InlineData("vhhhhhhhhhhhhhhhhhhhh", 10)]
    [InlineData("vhvhvhvhvhvhvhvhvhvhv", 2)]
    [InlineData("vvvvvvvvvvvvvvvvvvvvv", 10)]
    [InlineData("hhhhhhhhhhhhhhhhhhhhhvvhhhvvvvvvvvvvhv", 3)]
    public async Task Every_case_that_may_be_seen_is_listed_once_and_no_token_names_another(string cases, int limit)
    {
        await using HttpHost host = await StartAsync();
        for (int i = 0; i < cases.Length; i++)
        {
            string id = $"{i:D4}-{(cases[i] == 'h' ? "hidden" : "seen")}";
            Assert.Equal(201, (await host.PostAsync($"{Kind}/{id}/open/open-roll", "{}", Users.Clerk)).Code);
        }

        var listed = new List<string>();
        string? next = null;
        do
        {
            Reply page = await host.GetAsync($"{Kind}?limit={limit}{(next is null ? string.Empty : $"&after={next}")}", Users.Clerk);
            Assert.Equal(200, page.Code);
            string[] on = [.. page.Json.GetProperty("cases").EnumerateArray().Select(each => each.GetProperty("id").GetString()!)];
            Assert.InRange(on.Length, 0, limit);
            listed.AddRange(on);
            next = page.Json.GetProperty("next").GetString();
            Assert.DoesNotContain("hidden", next is null ? string.Empty : Said(next), StringComparison.Ordinal);
            Assert.True(on.Length > 0 || next is null);
        }
        while (next is not null);

        Assert.Equal(
            cases.Select((each, i) => (each, i)).Where(each => each.each == 'v').Select(each => $"{each.i:D4}-seen"), listed);
    }

    [Fact]
    public async Task One_request_passes_over_so_many_cases_and_says_to_name_a_unit_where_there_are_more()
    {
        await using HttpHost host = await StartAsync();
        int hidden = 1 + ((SeenPage<int>.MostPassed - 1) * 1_000);
        await FillAsync(host, 0, hidden);
        Assert.Equal(200, (await host.GetAsync($"{Kind}?limit=1", Users.Clerk)).Code);
        await FillAsync(host, hidden, 1);
        Reply reply = await host.GetAsync($"{Kind}?limit=1", Users.Clerk, ("Accept-Language", "en"));
        Assert.Equal("403 forbidden", $"{reply}");
        Assert.Contains("name a unit", reply.Json.GetProperty("detail").GetString(), StringComparison.Ordinal);
        Assert.Equal(200, (await host.GetAsync($"{Kind}?limit=1&idPrefix=x", Users.Clerk)).Code);
    }

    /// <summary>What a token says to whoever decodes it.</summary>
    internal static string Said(string token) => Encoding.Latin1.GetString(Base64Url.DecodeFromChars(token));

    private static Task<HttpHost> StartAsync() => HttpHost.StartAsync(configure: services => services.AddAuthorization(options =>
        options.AddPolicy(SelfGovPolicies.Read, each => each.RequireAssertion(context =>
            context.User.Identity?.IsAuthenticated == true && context.Resource is CaseResource resource
            && resource.Case?.ToString().Contains("hidden", StringComparison.Ordinal) != true))));

    private static async Task FillAsync(HttpHost host, int from, int count)
    {
        Cases<Roll> cases = host.Services.GetRequiredService<Cases<Roll>>();
        for (int i = from; i < from + count; i++)
        {
            await cases.OpenAsync(
                new CaseId($"hidden-{i:D6}"), new OpenRoll(),
                new Actor("clerk-1", Rolls.Clerk), null, HttpHost.Token);
        }
    }
}
