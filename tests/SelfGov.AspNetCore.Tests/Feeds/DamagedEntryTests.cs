using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using SelfGov.AspNetCore.Handlers;
using SelfGov.AspNetCore.Hosts;
using SelfGov.Journal;
using SelfGov.Journal.Chain;
using SelfGov.Law;
using Xunit;

namespace SelfGov.AspNetCore.Feeds;

/// <summary>What somebody has changed where it is stored ends no feed, and goes out as no event.</summary>
public sealed class DamagedEntryTests
{
    public static TheoryData<string> Changes => [.. All.Keys];

    private static Dictionary<string, Func<JournalEntry, JournalEntry>> All { get; } = new(StringComparer.Ordinal)
    {
        ["payload is no JSON"] = entry => entry with { Payload = "garbage" },
        ["payload is empty"] = entry => entry with { Payload = string.Empty },
        ["payload is no JSON, and hashed anew"] = entry => HashChain.Seal(entry with { Payload = "garbage" }),
        ["payload is empty, and hashed anew"] = entry => HashChain.Seal(entry with { Payload = string.Empty }),
        ["payload of an earlier release is no JSON"] =
            entry => HashChain.Seal(entry with { Payload = "garbage", FactName = "member-named", Commitment = default }),
        ["payload is another one"] = entry => entry with { Payload = """{"forged":true}""" },
        ["actor"] = entry => entry with { ActorId = "somebody-else" },
        ["role"] = entry => entry with { Role = "chair" },
        ["edition"] = entry => entry with { Edition = new EditionId("R2") },
        ["kind"] = entry => entry with { Kind = "no-such-kind" },
        ["fact"] = entry => entry with { FactName = "roll-closed" },
        ["version"] = entry => entry with { Version = 0 },
        ["previous hash"] = entry => entry with { Previous = entry.Hash },
    };

    [Theory]
    [MemberData(nameof(Changes))]
    public async Task A_damaged_entry_is_unreadable_and_the_feed_goes_on(string change)
    {
        await using HttpHost host = await StartAsync(3);
        host.Services.GetRequiredService<BrokenStore>().Reads = entry => entry.Position == 2 ? All[change](entry) : entry;
        foreach ((string last, long[] positions) in ((string, long[])[])[("0", [1, 2, 3]), ("1", [2, 3])])
        {
            FeedEvent[] events = await TakeAsync(host, last, positions.Length);
            Assert.Equal(positions, events.Select(each => each.Id));
            Assert.Equal(positions.Select(each => each == 2 ? "unreadable" : null), events.Select(each => each.Type));
            FeedEvent damaged = events.Single(each => each.Type is not null);
            Assert.Equal(["sequence"], damaged.Json.EnumerateObject().Select(each => each.Name));
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(101)]
    [InlineData(1_001)]
    public async Task Where_all_are_damaged_each_is_said(int entries)
    {
        await using HttpHost host = await StartAsync(entries);
        host.Services.GetRequiredService<BrokenStore>().Reads = entry => entry with { Payload = "garbage" };
        FeedEvent[] events = await TakeAsync(host, "0", entries);
        Assert.Equal(Enumerable.Range(1, entries).Select(each => (long)each), events.Select(each => each.Id));
        Assert.All(events, each => Assert.Equal("unreadable", each.Type));
    }

    private static async Task<HttpHost> StartAsync(int entries)
    {
        HttpHost host = await HttpHost.StartAsync(configure: services =>
        {
            services.Journal();
            services.AddSingleton(new FeedTiming(Duration.FromMilliseconds(5), Duration.FromMilliseconds(50), Duration.FromDays(100)));
        });
        for (int i = 0; i < entries; i++)
        {
            Assert.Equal(201, (await host.PostAsync($"/api/roll/r-{i}/open/open-roll", "{}", Users.Clerk)).Code);
        }

        return host;
    }

    private static async Task<FeedEvent[]> TakeAsync(HttpHost host, string last, int count)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/feed");
        request.Headers.TryAddWithoutValidation("Authorization", $"Test {Users.Commission}");
        request.Headers.TryAddWithoutValidation("Last-Event-ID", last);
        using HttpResponseMessage response = await host.Client.SendAsync(
            request, HttpCompletionOption.ResponseHeadersRead, HttpHost.Token);
        Assert.Equal(200, (int)response.StatusCode);
        using Stream stream = await response.Content.ReadAsStreamAsync(HttpHost.Token);
        return await stream.TakeAsync(count);
    }
}
