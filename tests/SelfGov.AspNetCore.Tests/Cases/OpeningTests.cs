using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using SelfGov.AspNetCore.Hosts;
using SelfGov.Journal;
using Xunit;

namespace SelfGov.AspNetCore.Cases;

/// <summary>An opening is answered with the case as it has left it, and answered whatever fails afterwards.</summary>
public sealed class OpeningTests
{
    private const string Id = "kyzylaray-2026";
    private static readonly (string, string) Key = ("Idempotency-Key", "open-1");

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(40)]
    public async Task An_opening_repeated_under_its_key_shows_the_case_as_it_left_it(int days)
    {
        await using HttpHost host = await HttpHost.StartAsync();
        Reply opened = await host.OpenAsync(Id, Key);
        Assert.Equal(200, (await host.CommandAsync(Id, "call-election", HttpElections.Call)).Code);
        host.Clock.AdvanceDays(days);
        Reply again = await host.OpenAsync(Id, Key);
        Assert.Equal(201, again.Code);
        Assert.Equal(opened.Text, again.Text);
        Assert.Equal(opened.Tag, again.Tag);
        Assert.Equal(opened["Location"], again["Location"]);
        Assert.Equal("GroundArisen", again.Json.GetProperty("state").GetProperty("name").GetString());
        Assert.Equal(1, again.Json.GetProperty("version").GetInt64());
    }

    [Fact]
    public async Task A_key_of_a_command_on_the_open_case_opens_none()
    {
        await using HttpHost host = await HttpHost.StartAsync(each => each.AddProcedures());
        const string user = "office-1;akims-office";
        string plan = Library.All.Single(each => each is { Kind: "self-government-account", Command: "draft-plan" }).Example
            .Replace("\"year\":1,", "\"year\":2019,", StringComparison.Ordinal);
        const string Account = "/api/self-government-account/a";
        Reply opened = await host.PostAsync($"{Account}/open/draft-plan?edition=B0", plan, user);
        Assert.Equal("201 ", $"{opened}"[..4]);
        Reply again = await host.PostAsync($"{Account}/commands/draft-plan", plan, user, Key);
        Assert.Equal("200 ", $"{again}"[..4]);
        Assert.Equal("422 key-reused", $"{await host.PostAsync($"{Account}/open/draft-plan?edition=B0", plan, user, Key)}");
    }

    [Fact]
    public async Task A_key_that_has_opened_a_case_under_another_edition_stands_for_another_request()
    {
        await using HttpHost host = await HttpHost.StartAsync();
        Assert.Equal(201, (await host.OpenAsync(Id, Key)).Code);
        string address = $"{HttpElections.Kind}/{Id}/open/record-ground?edition=";
        Reply other = await host.PostAsync($"{address}D3", HttpElections.Ground, Users.Commission, Key);
        Assert.Equal("422 key-reused", $"{other}");
        Assert.Equal(201, (await host.PostAsync($"{address}D4", HttpElections.Ground, Users.Commission, Key)).Code);
    }

    [Fact]
    public async Task An_opening_that_was_recorded_is_answered_though_nothing_can_be_read_any_more()
    {
        await using HttpHost host = await HttpHost.StartAsync(configure: services => services.Journal());
        BrokenStore store = host.Services.GetRequiredService<BrokenStore>();
        store.CaseReads = () => throw new JournalUnavailableException("stopped", null, true);
        Reply opened = await host.OpenAsync(Id);
        Assert.Equal(201, opened.Code);
        store.CaseReads = null;
        Assert.Equal(opened.Text, (await host.GetAsync($"{HttpElections.Kind}/{Id}")).Text);
    }

    [Fact]
    public async Task An_opening_under_a_key_whose_moment_cannot_be_read_is_to_be_repeated_and_answered_then()
    {
        await using HttpHost host = await HttpHost.StartAsync(configure: services => services.Journal());
        BrokenStore store = host.Services.GetRequiredService<BrokenStore>();
        store.CaseReads = () => throw new JournalUnavailableException("stopped", null, true);
        Reply unknown = await host.OpenAsync(Id, Key);
        Assert.Equal("503 outcome-unknown", $"{unknown}");
        Assert.NotNull(unknown["Retry-After"]);
        store.CaseReads = null;
        Assert.Equal(201, (await host.OpenAsync(Id, Key)).Code);
        Assert.Equal(1, (await host.GetAsync($"{HttpElections.Kind}/{Id}/history")).Json.GetArrayLength());
    }

    [Fact]
    public async Task An_opening_is_answered_with_the_case_as_a_reading_shows_it()
    {
        await using HttpHost host = await HttpHost.StartAsync(each => each.AddProcedures());
        int openings = 0;
        foreach (Library.Known opening in Library.All.Where(each => each.Opens))
        {
            host.Clock.Reset(HttpHost.Now + Duration.FromDays(1));
            Reply opened = await host.PostAsync(
                $"/api/{opening.Kind}/x-{opening.Command}/open/{opening.Command}", opening.Example, Users.Everybody);
            if (opened.Code == 201)
            {
                Reply seen = await host.GetAsync(opened["Location"]!, Users.Everybody);
                Assert.Equal(seen.Text, opened.Text);
                openings++;
            }
        }

        Assert.NotEqual(0, openings);
    }
}
