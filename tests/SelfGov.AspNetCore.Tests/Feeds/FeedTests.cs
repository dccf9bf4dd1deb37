using System.Net;
using System.Text.Json;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using SelfGov.AspNetCore.Access;
using SelfGov.AspNetCore.Handlers;
using SelfGov.AspNetCore.Hosts;
using SelfGov.Elections.Direct;
using SelfGov.EntityFrameworkCore.Worklists;
using SelfGov.Journal;
using SelfGov.Journal.Chain;
using Xunit;

namespace SelfGov.AspNetCore.Feeds;

public sealed class FeedTests
{
    private static readonly FeedTiming Quick =
        new(Duration.FromMilliseconds(5), Duration.FromMilliseconds(50), Duration.FromDays(100));

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(100)]
    [InlineData(1_001)]
    public async Task Every_entry_is_sent_once_whoever_breaks_off_and_comes_again(int entries)
    {
        await using HttpHost host = await StartAsync();
        for (int i = 0; i < entries; i++)
        {
            await host.PostAsync($"/api/roll/r-{i}/open/open-roll", "{}", Users.Clerk);
        }

        // Ten connections, each of which breaks off in the middle of what it could have.
        var seen = new List<long>();
        string? last = null;
        while (seen.Count < entries)
        {
            using Stream stream = await FollowAsync(host, last);
            foreach (FeedEvent each in await stream.TakeAsync(Math.Min(entries - seen.Count, Math.Max(1, entries / 10))))
            {
                Assert.Equal(each.Id, long.Parse(each.Json.GetProperty("sequence").GetString()!));
                seen.Add(long.Parse(each.Id.ToString()));
                last = each.Id.ToString();
            }
        }

        Assert.Equal(Enumerable.Range(1, entries).Select(i => (long)i), seen);
    }

    [Fact]
    public async Task What_happens_while_somebody_listens_is_sent_at_once()
    {
        await using HttpHost host = await StartAsync();
        using Stream stream = await FollowAsync(host, null);
        await host.NominatedAsync("e-1");
        FeedEvent[] events = await stream.TakeAsync(5);
        Assert.Equal(
            ["ground-arose", "election-called", "call-published", "nomination-opened", "candidate-nominated"],
            events.Select(each => each.Json.GetProperty("type").GetString()!["selfgov.akim-election.".Length..]));
        Assert.All(events, each => Assert.Equal("/api/feed", each.Json.GetProperty("source").GetString()));
        Assert.DoesNotContain("Серікбаева", string.Join('\n', events.Select(each => each.Json.GetRawText())), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_feed_begins_behind_a_position_and_its_headers_keep_proxies_from_gathering()
    {
        await using HttpHost host = await StartAsync();
        await host.NominatedAsync("e-1");
        using HttpResponseMessage response = await AskAsync(host, "/api/feed?after=3");
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("text/event-stream", response.Content.Headers.ContentType!.ToString());
        Assert.True(response.Headers.CacheControl!.NoStore);
        Assert.Equal("no", response.Headers.GetValues("X-Accel-Buffering").Single());
        using Stream stream = await response.Content.ReadAsStreamAsync(HttpHost.Token);
        Assert.Equal([4L, 5L], (await stream.TakeAsync(2)).Select(each => each.Id));
        using HttpResponseMessage resumed = await AskAsync(host, "/api/feed?after=3", ("Last-Event-ID", "4"));
        using Stream rest = await resumed.Content.ReadAsStreamAsync(HttpHost.Token);
        Assert.Equal([5L], (await rest.TakeAsync(1)).Select(each => each.Id));
    }

    [Theory]
    [InlineData("/api/feed?after=-1", null)]
    [InlineData("/api/feed?after=x", null)]
    [InlineData("/api/feed", "x")]
    [InlineData("/api/feed", "-1")]
    [InlineData("/api/feed", "1.5")]
    [InlineData("/api/feed", "99999999999999999999")]
    public async Task A_position_that_is_none_is_400(string address, string? last)
    {
        await using HttpHost host = await StartAsync();
        Reply reply = await host.GetAsync(address, Users.Commission, last is null ? [] : [("Last-Event-ID", last)]);
        Assert.Equal("400 invalid-request", $"{reply}");
    }

    [Fact]
    public async Task A_position_that_is_not_reached_yet_waits()
    {
        await using HttpHost host = await StartAsync();
        using Stream stream = await FollowAsync(host, "3");
        for (int i = 0; i < 4; i++)
        {
            await host.PostAsync($"/api/roll/r-{i}/open/open-roll", "{}", Users.Clerk);
        }

        Assert.Equal([4L], (await stream.TakeAsync(1)).Select(each => each.Id));
    }

    [Fact]
    public async Task A_silent_feed_gives_signs_of_life()
    {
        await using HttpHost host = await StartAsync();
        using HttpResponseMessage response = await AskAsync(host, "/api/feed");
        using var lines = new StreamReader(await response.Content.ReadAsStreamAsync(HttpHost.Token));
        int beats = 0;
        while (beats < 3)
        {
            beats += await lines.ReadLineAsync(HttpHost.Token) is [':', ..] ? 1 : 0;
        }
    }

    [Fact]
    public async Task What_may_not_be_seen_is_not_sent_and_the_position_goes_on()
    {
        await using HttpHost host = await StartAsync(services => services.AddAuthorization(options =>
            options.AddPolicy(SelfGovPolicies.Read, each => each.RequireAssertion(context =>
                context.User.HasClaim("sub", "listener")
                    ? context.Resource is CaseResource { Kind: "roll", Unit: "Kyzylaray", UnitCode: "271" }
                    : context.User.Identity?.IsAuthenticated == true))));
        await host.NominatedAsync("e-1");
        await host.PostAsync("/api/roll/r-1/open/open-roll", "{}", Users.Clerk);
        await host.OpenAsync("e-2");
        using Stream stream = await FollowAsync(host, null, "listener;court");
        FeedEvent[] events = await stream.TakeAsync(2);
        Assert.Equal("selfgov.roll.roll-opened", events[0].Json.GetProperty("type").GetString());
        Assert.Equal(6, events[0].Id);

        // Nothing more than where the feed has got to.
        Assert.Equal(JsonValueKind.Undefined, events[1].Json.ValueKind);
        Assert.Equal(7, events[1].Id);
    }

    [Fact]
    public async Task An_entry_that_cannot_be_read_is_said_to_be_left_out()
    {
        await using HttpHost host = await StartAsync(services => services.Journal());
        for (int i = 0; i < 3; i++)
        {
            await host.PostAsync($"/api/roll/r-{i}/open/open-roll", "{}", Users.Clerk);
        }

        host.Services.GetRequiredService<BrokenStore>().Reads = entry => entry.Position == 2
            ? throw new BrokenJournalException(entry.Case, new JournalBreak(1, JournalBreakKind.Hash, "x")) { Position = 2 }
            : entry;
        using Stream stream = await FollowAsync(host, null);
        FeedEvent[] events = await stream.TakeAsync(3);
        Assert.Equal([1L, 2L, 3L], events.Select(each => each.Id));
        Assert.Equal([null, "unreadable", null], events.Select(each => each.Type));
    }

    [Fact]
    public async Task A_store_that_fails_ends_the_stream_and_one_that_fails_before_it_is_503()
    {
        await using HttpHost host = await StartAsync(services => services.Journal());
        await host.PostAsync("/api/roll/r-1/open/open-roll", "{}", Users.Clerk);
        using Stream stream = await FollowAsync(host, null);
        await stream.TakeAsync(1);
        host.Services.GetRequiredService<BrokenStore>().Reads = _ => throw new JournalUnavailableException("stopped", null, true);
        await host.PostAsync("/api/roll/r-2/open/open-roll", "{}", Users.Clerk);
        Assert.Empty(await stream.RestAsync());
        Reply reply = await host.GetAsync("/api/feed");
        Assert.Equal("503 unavailable", $"{reply}");
        Assert.Equal("1", reply["Retry-After"]);
    }

    [Fact]
    public async Task A_feed_ends_with_the_host_and_after_its_longest_time()
    {
        await using HttpHost host = await StartAsync();
        using Stream stream = await FollowAsync(host, null);
        await host.PostAsync("/api/roll/r-1/open/open-roll", "{}", Users.Clerk);
        await stream.TakeAsync(1);
        host.Clock.AdvanceDays(101);
        Assert.Empty(await stream.RestAsync());
        using Stream other = await FollowAsync(host, null);
        await other.TakeAsync(1);
        await host.App.StopAsync(HttpHost.Token);
        Assert.Empty(await other.RestAsync());
    }

    private static Task<HttpHost> StartAsync(Action<IServiceCollection>? configure = null) => HttpHost.StartAsync(
        each => each.Add(AkimElectionLifecycle.Procedure).Add(Rolls.Procedure),
        services =>
        {
            services.AddSingleton(Quick);
            configure?.Invoke(services);
        });

    private static async Task<Stream> FollowAsync(HttpHost host, string? last, string user = Users.Commission)
    {
        HttpResponseMessage response = await AskAsync(
            host, "/api/feed", [("Authorization", $"Test {user}"), .. last is null ? [] : ((string, string)[])[("Last-Event-ID", last)]]);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return await response.Content.ReadAsStreamAsync(HttpHost.Token);
    }

    private static Task<HttpResponseMessage> AskAsync(HttpHost host, string address, params (string Name, string Value)[] headers)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, address);
        foreach ((string name, string value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        if (request.Headers.Authorization is null)
        {
            request.Headers.TryAddWithoutValidation("Authorization", $"Test {Users.Commission}");
        }

        return host.Client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, HttpHost.Token);
    }
}
