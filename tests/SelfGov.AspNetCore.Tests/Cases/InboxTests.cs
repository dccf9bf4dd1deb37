using System.Text.Json;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.DependencyInjection;
using SelfGov.AspNetCore.Access;
using SelfGov.AspNetCore.Hosts;
using SelfGov.Elections.Direct;
using SelfGov.EntityFrameworkCore.Readers;
using SelfGov.EntityFrameworkCore.Worklists;
using Xunit;

namespace SelfGov.AspNetCore.Cases;

public sealed class InboxTests
{
    [Fact]
    public async Task A_host_without_a_worklist_says_so()
    {
        await using HttpHost host = await HttpHost.StartAsync();
        Assert.Equal("501 not-offered", $"{await host.GetAsync("/api/inbox")}");
    }

    [Fact]
    public async Task What_the_actor_has_to_do_is_listed_with_what_he_can_do()
    {
        await using HttpHost host = await StartAsync();
        await host.OpenAsync("e-1");
        await host.OpenAsync("e-2");
        await host.CommandAsync("e-2", "call-election", HttpElections.Call);
        await ReadAsync(host);
        Reply inbox = await host.GetAsync("/api/inbox?count=true");
        Assert.Equal(200, inbox.Code);
        JsonElement[] items = [.. inbox.Json.GetProperty("items").EnumerateArray()];
        Assert.Equal(items.Length, inbox.Json.GetProperty("count").GetInt64());
        Assert.Contains(items, item => item.GetProperty("id").GetString() == "e-1" && item.GetProperty("deadline").GetString() == "Duty"
            && item.GetProperty("commands")[0].GetProperty("command").GetString() == "call-election"
            && item.GetProperty("article").GetProperty("address").GetString()!.StartsWith("https://", StringComparison.Ordinal));
        JsonElement[] cases = [.. inbox.Json.GetProperty("cases").EnumerateArray()];
        Assert.Equal(["e-1", "e-2"], cases.Select(each => each.GetProperty("id").GetString()).Order(StringComparer.Ordinal));
        JsonElement second = cases.Single(each => each.GetProperty("id").GetString() == "e-2");
        Assert.Equal(2, second.GetProperty("version").GetInt64());
        Assert.Contains(second.GetProperty("options").EnumerateArray(), each => each.GetProperty("command").GetString() == "publish-call");
        Assert.All(second.GetProperty("options").EnumerateArray(), each => Assert.True(each.GetProperty("isOpen").GetBoolean()));
        Assert.Equal(0, (await host.GetAsync("/api/inbox", Users.Clerk)).Json.GetProperty("items").GetArrayLength());
        Assert.Equal(304, (await host.GetAsync("/api/inbox?count=true", Users.Commission, ("If-None-Match", inbox.Tag!))).Code);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(50)]
    [InlineData(51)]
    [InlineData(120)]
    public async Task Every_deadline_is_listed_once_page_by_page(int members)
    {
        await using HttpHost host = await StartAsync();
        await host.PostAsync("/api/roll/r-1/open/open-roll", "{}", Users.Clerk);
        for (int i = 0; i < members; i++)
        {
            string member = $$"""{ "name": "Амангүл {{i}}", "due": "2026-12-{{1 + (i % 28):D2}}T{{i / 28:D2}}:00:00Z" }""";
            Assert.Equal(200, (await host.PostAsync("/api/roll/r-1/commands/name-member", member, Users.Clerk)).Code);
        }

        await ReadAsync(host);
        int listed = 0;
        string? next = null;
        do
        {
            Reply page = await host.GetAsync($"/api/inbox{(next is null ? string.Empty : $"?after={next}")}", Users.Clerk);
            Assert.Equal(200, page.Code);
            Assert.DoesNotContain("Амангүл", page.Text, StringComparison.Ordinal);
            int on = page.Json.GetProperty("items").GetArrayLength();
            Assert.InRange(on, members == 0 ? 0 : 1, 50);
            Assert.InRange(page.Json.GetProperty("cases").GetArrayLength(), 0, 50);
            listed += on;
            next = page.Json.GetProperty("next").GetString();
        }
        while (next is not null);

        Assert.Equal(members, listed);
    }

    [Theory]
    [InlineData("limit=51", "limit")]
    [InlineData("limit=0", "limit")]
    [InlineData("before=x", "before")]
    [InlineData("after=x", "after")]
    [InlineData("kind=%00", "kind")]
    [InlineData("count=x", "count")]
    public async Task A_condition_that_cannot_be_read_is_400_and_named(string query, string name)
    {
        await using HttpHost host = await StartAsync();
        Reply reply = await host.GetAsync($"/api/inbox?{query}");
        Assert.Equal("400 invalid-request", $"{reply}");
        Assert.Equal(name, reply.Json.GetProperty("errors")[0].GetProperty("name").GetString());
    }

    [Fact]
    public async Task What_may_not_be_seen_is_not_listed()
    {
        await using HttpHost host = await StartAsync(services => services.AddAuthorization(options =>
            options.AddPolicy(SelfGovPolicies.Read, each => each.RequireAssertion(context =>
                context.Resource is CaseResource { Case: null }
                || (context.Resource is CaseResource { Case: { } id } && context.User.HasClaim("case", $"{id}"))))));
        await host.OpenAsync("e-1");
        await host.OpenAsync("e-2");
        await ReadAsync(host);
        Reply inbox = await host.GetAsync("/api/inbox", $"{Users.Commission};case=e-2");
        Assert.Equal(["e-2"], inbox.Json.GetProperty("cases").EnumerateArray().Select(each => each.GetProperty("id").GetString()));
        Assert.DoesNotContain("e-1", inbox.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_inbox_is_given_and_counted_for_those_who_may_see_the_unit_they_ask_for()
    {
        await using HttpHost host = await StartAsync(services => services.AddAuthorization(options =>
            options.AddPolicy(SelfGovPolicies.Read, each => each.RequireAssertion(context =>
                context.Resource is CaseResource asked && context.User.HasClaim("district", asked.UnitCode ?? "all")))));
        await host.PostAsync("/api/roll/r-1/open/open-roll", "{}", Users.Clerk);
        await host.PostAsync(
            "/api/roll/r-1/commands/name-member", """{ "name": "Амангүл", "due": "2026-12-01T00:00:00Z" }""",
            $"{Users.Clerk};district=271");
        await ReadAsync(host);
        foreach (string query in (string[])["count=true", "idPrefix=r&count=true&limit=1", "unitCode=271&count=true", "kind=roll"])
        {
            Assert.Equal("403 forbidden", $"{await host.GetAsync($"/api/inbox?{query}", $"{Users.Clerk};district=A")}");
            Assert.Equal("401 unauthenticated", $"{await host.GetAsync($"/api/inbox?{query}", user: null)}");
        }

        Reply own = await host.GetAsync("/api/inbox?unitCode=271&count=true", $"{Users.Clerk};district=271");
        Assert.Equal((200, 1L), (own.Code, own.Json.GetProperty("count").GetInt64()));
        Assert.Equal("403 forbidden", $"{await host.GetAsync("/api/inbox", $"{Users.Clerk};district=271")}");
        Reply all = await host.GetAsync("/api/inbox?count=true", $"{Users.Clerk};district=271;district=all");
        Assert.Equal((200, 1L), (all.Code, all.Json.GetProperty("count").GetInt64()));
    }

    [Fact]
    public async Task Where_no_kind_is_named_those_are_listed_and_counted_that_may_be_listed()
    {
        await using HttpHost host = await StartAsync(services => services.AddAuthorization(options =>
            options.AddPolicy(SelfGovPolicies.Read, each => each.RequireAssertion(context =>
                context.Resource is CaseResource asked && context.User.HasClaim("kind", asked.Kind)))));
        await host.OpenAsync("e-1");
        await ReadAsync(host);
        foreach ((string claim, int count) in ((string, int)[])[("roll", 0), ("akim-election", 1)])
        {
            Reply inbox = await host.GetAsync("/api/inbox?count=true", $"{Users.Commission};kind={claim}");
            Assert.Equal((200, (long)count), (inbox.Code, inbox.Json.GetProperty("count").GetInt64()));
            Assert.Equal(count, inbox.Json.GetProperty("cases").GetArrayLength());
        }

        Assert.Equal(
            "403 forbidden", $"{await host.GetAsync("/api/inbox?kind=roll&kind=akim-election", $"{Users.Commission};kind=roll")}");
        Assert.Equal("403 forbidden", $"{await host.GetAsync("/api/inbox", $"{Users.Commission};kind=none")}");
    }

    [Theory]
    [InlineData("v", 1)]
    [InlineData("hv", 1)]
    [InlineData("vhhhhhhhhhhh", 10)]
    [InlineData("hhvhhvvhhhvh", 2)]
    public async Task Every_case_that_may_be_seen_is_listed_once_and_no_token_names_another(string cases, int limit)
    {
        await using HttpHost host = await StartAsync(services => services.AddAuthorization(options =>
            options.AddPolicy(SelfGovPolicies.Read, each => each.RequireAssertion(context =>
                context.Resource is CaseResource asked
                && asked.Case?.ToString().Contains("hidden", StringComparison.Ordinal) != true))));
        for (int i = 0; i < cases.Length; i++)
        {
            await host.OpenAsync($"{i:D4}-{(cases[i] == 'h' ? "hidden" : "seen")}");
        }

        await ReadAsync(host);
        var listed = new List<string>();
        string? next = null;
        do
        {
            Reply page = await host.GetAsync($"/api/inbox?limit={limit}{(next is null ? string.Empty : $"&after={next}")}");
            Assert.Equal(200, page.Code);
            Assert.DoesNotContain("hidden", page.Text, StringComparison.Ordinal);
            listed.AddRange(page.Json.GetProperty("items").EnumerateArray()
                .Select(each => $"{each.GetProperty("id")} {each.GetProperty("code")}"));
            next = page.Json.GetProperty("next").GetString();
            Assert.DoesNotContain("hidden", next is null ? string.Empty : HiddenRowTests.Said(next), StringComparison.Ordinal);
        }
        while (next is not null);

        Assert.Equal(listed.Distinct(StringComparer.Ordinal), listed);
        Assert.Equal(
            cases.Select((each, i) => (each, i)).Where(each => each.each == 'v').Select(each => $"{each.i:D4}-seen"),
            listed.Select(each => each.Split(' ')[0]).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_kind_and_a_moment_narrow_the_list()
    {
        await using HttpHost host = await StartAsync();
        await host.OpenAsync("e-1");
        await ReadAsync(host);
        Assert.Equal(0, (await host.GetAsync("/api/inbox?kind=roll")).Json.GetProperty("items").GetArrayLength());
        Assert.NotEqual(0, (await host.GetAsync("/api/inbox?kind=roll&kind=akim-election")).Json.GetProperty("items").GetArrayLength());
        Assert.Equal(0, (await host.GetAsync("/api/inbox?before=2026-11-24T00:00:00Z")).Json.GetProperty("items").GetArrayLength());
        Assert.Equal(0, (await host.GetAsync("/api/inbox?idPrefix=x")).Json.GetProperty("items").GetArrayLength());
    }

    private static async Task<HttpHost> StartAsync(Action<IServiceCollection>? configure = null)
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory("selfgov-http-");
        HttpHost host = await HttpHost.StartAsync(
            each => each.UseSqlite($"Data Source={Path.Combine(folder.FullName, "journal.db")};Pooling=False").AddWorklist()
                .Add(AkimElectionLifecycle.Procedure).Add(Rolls.Procedure),
            services =>
            {
                configure?.Invoke(services);
                services.AddSingleton(new Scratch(folder));

                // The reader is run by hand, so that nothing is waited for.
                foreach (ServiceDescriptor hosted in services.Where(each =>
                    each.ServiceType == typeof(Microsoft.Extensions.Hosting.IHostedService)
                    && each.ImplementationFactory?.Method.DeclaringType?.Namespace == "Microsoft.Extensions.DependencyInjection").ToArray())
                {
                    services.Remove(hosted);
                }
            });
        _ = host.Services.GetRequiredService<Scratch>();
        await host.Services.MigrateSelfGovJournalAsync(HttpHost.Token);
        return host;
    }

    private static Task<int> ReadAsync(HttpHost host) =>
        host.Services.GetRequiredService<JournalReading<WorklistReader>>().RunAsync(HttpHost.Token);

    private sealed class Scratch(DirectoryInfo folder) : IDisposable
    {
        public void Dispose() => folder.Delete(recursive: true);
    }
}
