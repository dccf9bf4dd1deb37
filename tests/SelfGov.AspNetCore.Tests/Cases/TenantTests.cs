using System.Text.Json;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using SelfGov.AspNetCore.Access;
using SelfGov.AspNetCore.Feeds;
using SelfGov.AspNetCore.Hosts;
using SelfGov.AspNetCore.Requests;
using SelfGov.EntityFrameworkCore.Observation;
using SelfGov.Tenants;
using Xunit;

namespace SelfGov.AspNetCore.Cases;

/// <summary>A request is about the cases of one tenant, and of no other.</summary>
public sealed class TenantTests
{
    private const string Kind = HttpElections.Kind;

    private static readonly string First = TenantHost.Of("kyzylaray");
    private static readonly string Second = TenantHost.Of("shetpe");

    [Fact]
    public async Task Two_districts_have_cases_of_the_same_identity_and_neither_sees_the_others()
    {
        await using TenantHost host = await TenantHost.StartAsync();
        foreach (string user in new[] { First, Second })
        {
            Assert.Equal(201, (await host.Http.PostAsync($"{Kind}/e-1/open/record-ground", HttpElections.Ground, user)).Code);
        }

        Assert.Equal(200, (await host.Http.PostAsync($"{Kind}/e-1/commands/call-election", HttpElections.Call, First)).Code);
        Assert.Equal(201, (await host.Http.PostAsync($"{Kind}/e-2/open/record-ground", HttpElections.Ground, Second)).Code);
        Assert.Equal(["Called", "GroundArisen"], await Task.WhenAll(new[] { First, Second }.Select(StateOfAsync)));
        Assert.Equal(["e-1"], await ListedAsync(First));
        Assert.Equal(["e-1", "e-2"], await ListedAsync(Second));
        Assert.Equal("404 not-found", $"{await host.Http.GetAsync($"{Kind}/e-2", First)}");
        Assert.Equal(2, (await host.Http.GetAsync($"{Kind}/e-1/history", First)).Json.GetArrayLength());
        Assert.Equal(1, (await host.Http.GetAsync($"{Kind}/e-1/history", Second)).Json.GetArrayLength());

        async Task<string?> StateOfAsync(string user) =>
            (await host.Http.GetAsync($"{Kind}/e-1", user)).Json.GetProperty("state").GetProperty("name").GetString();

        async Task<string?[]> ListedAsync(string user) =>
        [
            .. (await host.Http.GetAsync(Kind, user)).Json.GetProperty("cases").EnumerateArray()
                .Select(each => each.GetProperty("id").GetString()),
        ];
    }

    [Fact]
    public async Task The_inbox_of_a_district_has_its_cases_alone()
    {
        await using TenantHost host = await TenantHost.StartAsync();
        await host.Http.PostAsync($"{Kind}/e-1/open/record-ground", HttpElections.Ground, First);
        await host.Http.PostAsync($"{Kind}/e-2/open/record-ground", HttpElections.Ground, Second);
        foreach ((string user, string id) in new[] { (First, "e-1"), (Second, "e-2") })
        {
            JsonElement[] items = [];
            while (items.Length == 0)
            {
                items = [.. (await host.Http.GetAsync("/api/inbox", user)).Json.GetProperty("items").EnumerateArray()];
                await Task.Delay(20, HttpHost.Token);
            }

            Assert.All(items, item => Assert.Equal(id, item.GetProperty("id").GetString()));
        }
    }

    [Fact]
    public async Task The_feeds_of_two_districts_have_events_of_two_sources()
    {
        await using TenantHost host = await TenantHost.StartAsync();
        var sources = new List<string?>();
        foreach (string user in new[] { First, Second })
        {
            await host.Http.PostAsync($"{Kind}/e-1/open/record-ground", HttpElections.Ground, user);
            using var request = new HttpRequestMessage(HttpMethod.Get, "/api/feed");
            request.Headers.TryAddWithoutValidation("Authorization", $"Test {user}");
            using HttpResponseMessage response = await host.Http.Client.SendAsync(
                request, HttpCompletionOption.ResponseHeadersRead, HttpHost.Token);
            using Stream stream = await response.Content.ReadAsStreamAsync(HttpHost.Token);
            FeedEvent told = Assert.Single(await stream.TakeAsync(1));
            Assert.Equal("e-1/1", told.Json.GetProperty("id").GetString());
            sources.Add(told.Json.GetProperty("source").GetString());
        }

        Assert.Equal(["/api/feed?tenant=kyzylaray", "/api/feed?tenant=shetpe"], sources);
    }

    [Theory]
    [InlineData("commission-17;territorial-commission;district=aktau", "404 unknown-tenant")]
    [InlineData("commission-17;territorial-commission;district=", "404 unknown-tenant")]
    [InlineData("commission-17;territorial-commission;district=Kyzylaray", "404 unknown-tenant")]
    [InlineData("commission-17;territorial-commission", "404 unknown-tenant")]
    [InlineData(null, "401 unauthenticated")]
    public async Task Where_there_is_no_such_district_nothing_is_opened(string? user, string answer)
    {
        await using TenantHost host = await TenantHost.StartAsync();
        Assert.Equal(answer, $"{await host.Http.PostAsync($"{Kind}/e-1/open/record-ground", HttpElections.Ground, user)}");
        foreach (string address in new[] { Kind, $"{Kind}/e-1", "/api/inbox", "/api/feed" })
        {
            Assert.Equal(answer, $"{await host.Http.GetAsync(address, user)}");
        }

        Assert.Equal(200, (await host.Http.GetAsync("/api", user)).Code);
    }

    [Fact]
    public async Task Whom_nobody_has_authenticated_is_401_whether_or_not_there_is_the_district()
    {
        await using TenantHost host = await TenantHost.StartAsync(services => services.AddSingleton(
            new TenantOfRequest(context => $"{context.Request.Headers["X-District"]}")));
        foreach (string name in new[] { "kyzylaray", "aktau", string.Empty })
        {
            Assert.Equal("401 unauthenticated", $"{await host.Http.GetAsync($"{Kind}/e-1", user: null, ("X-District", name))}");
        }
    }

    [Fact]
    public async Task A_district_that_cannot_be_opened_is_503_and_told_to_the_administrator()
    {
        var logs = new KeptLogs();
        await using TenantHost host = await TenantHost.StartAsync(services =>
        {
            services.AddSingleton<ILoggerProvider>(logs);
            var known = (ITenantDirectory)services.Last(each => each.ServiceType == typeof(ITenantDirectory)).ImplementationInstance!;
            services.AddSingleton<ITenantDirectory>(new Misspelt(known));
        });
        foreach (string district in new[] { "away", "aktau" })
        {
            Reply reply = await host.Http.GetAsync($"{Kind}/e-1", TenantHost.Of(district));
            Assert.Equal("503 unavailable", $"{reply}");
            Assert.Equal("60", reply["Retry-After"]);
            Assert.DoesNotContain("secret", reply.Text, StringComparison.Ordinal);
        }

        Assert.Contains(logs.Lines, each => each.Id == 53 && each.Text.Contains("aktau", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_policy_is_told_the_district()
    {
        await using TenantHost host = await TenantHost.StartAsync(services => services.AddAuthorization(options =>
            options.AddPolicy(SelfGovPolicies.Read, policy => policy.RequireAssertion(context =>
                context.Resource is CaseResource { Tenant: "kyzylaray" }))));
        await host.Http.PostAsync($"{Kind}/e-1/open/record-ground", HttpElections.Ground, First);
        await host.Http.PostAsync($"{Kind}/e-1/open/record-ground", HttpElections.Ground, Second);
        Assert.Equal(200, (await host.Http.GetAsync($"{Kind}/e-1", First)).Code);
        Assert.Equal("404 not-found", $"{await host.Http.GetAsync($"{Kind}/e-1", Second)}");
    }

    [Fact]
    public async Task A_thousand_requests_leave_no_lease_behind()
    {
        var logs = new KeptLogs();
        await using (TenantHost host = await TenantHost.StartAsync(services => services.AddSingleton<ILoggerProvider>(logs)))
        {
            await host.Http.PostAsync($"{Kind}/e-1/open/record-ground", HttpElections.Ground, First);
            await Task.WhenAll(Enumerable.Range(0, 1_000).Select(async i =>
                Assert.Equal(i % 3 == 0 ? 404 : 200, (await host.Http.GetAsync(i % 3 == 0 ? $"{Kind}/none" : $"{Kind}/e-1", First)).Code)));
        }

        // A tenant that is closed under somebody's hands is told of.
        Assert.DoesNotContain(logs.Lines, each => each.Id == 41);
    }

    private sealed class Misspelt(ITenantDirectory known) : ITenantDirectory
    {
        public IAsyncEnumerable<Tenant> ListAsync(CancellationToken cancellationToken) => known.ListAsync(cancellationToken);

        public ValueTask<Tenant?> FindAsync(string name, CancellationToken cancellationToken) =>
            name switch
            {
                "aktau" => new(new Tenant(name, "secret=1")),
                "away" => throw new IOException("secret"),
                _ => known.FindAsync(name, cancellationToken),
            };
    }
}
