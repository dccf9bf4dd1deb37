using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using SelfGov.AspNetCore.Hosts;
using SelfGov.Cases;
using SelfGov.Journal;
using SelfGov.Journal.Chain;
using SelfGov.Workflow;
using Xunit;

namespace SelfGov.AspNetCore.Cases;

public sealed class StatusTests
{
    private const string Id = "kyzylaray-2026";

    [Fact]
    public async Task A_case_is_opened_with_201_where_it_is_and_what_it_is()
    {
        await using HttpHost host = await HttpHost.StartAsync(isServed: true);
        Reply opened = await host.OpenAsync("Қызылжар 1/2");
        Assert.Equal(201, opened.Code);
        Assert.Equal("/api/akim-election/%D2%9A%D1%8B%D0%B7%D1%8B%D0%BB%D0%B6%D0%B0%D1%80%201%2F2", opened["Location"]);
        Assert.Equal("Қызылжар 1/2", opened.Json.GetProperty("id").GetString());
        Assert.Equal("D4", opened.Json.GetProperty("edition").GetString());
        Reply found = await host.GetAsync(opened["Location"]!);
        Assert.Equal(200, found.Code);
        Assert.Equal(opened.Text, found.Text);
        Assert.Equal(opened.Tag, found.Tag);
    }

    [Theory]
    [InlineData("a/b", "a%2Fb")]
    [InlineData("a%2Fb", "a%252Fb")]
    [InlineData("a%b", "a%25b")]
    [InlineData("open", "open")]
    [InlineData("inbox", "inbox")]
    [InlineData("a b+c", "a%20b+c")]
    public async Task A_case_is_found_by_what_its_identity_is_in_an_address(string id, string address)
    {
        await using HttpHost host = await HttpHost.StartAsync(isServed: true);
        Reply opened = await host.PostAsync($"{HttpElections.Kind}/{address}/open/record-ground", HttpElections.Ground);
        Assert.Equal(201, opened.Code);
        Assert.Equal(id, opened.Json.GetProperty("id").GetString());
        Assert.Equal(id, (await host.GetAsync($"{HttpElections.Kind}/{address}")).Json.GetProperty("id").GetString());
        Assert.Equal(id, (await host.GetAsync(opened["Location"]!)).Json.GetProperty("id").GetString());
        Assert.Equal(200, (await host.PostAsync($"{HttpElections.Kind}/{address}/commands/call-election", HttpElections.Call)).Code);
    }

    [Fact]
    public async Task A_command_that_is_accepted_answers_200_with_its_facts()
    {
        await using HttpHost host = await HttpHost.StartAsync();
        await host.OpenAsync(Id);
        Reply called = await host.CommandAsync(Id, "call-election", HttpElections.Call);
        Assert.Equal(200, called.Code);
        Assert.True(called.Json.GetProperty("isAccepted").GetBoolean());
        Assert.Equal(2, called.Json.GetProperty("version").GetInt64());
        Assert.Equal("election-called", called.Json.GetProperty("facts")[0].GetProperty("fact").GetString());
        Assert.Equal(0, called.Json.GetProperty("met").GetArrayLength());
        Assert.Equal("no-store", called["Cache-Control"]);
        Reply explained = await host.CommandAsync("another", "call-election", HttpElections.Call);
        Assert.Equal("404 not-found", $"{explained}");
        await host.OpenAsync("another");
        explained = await host.PostAsync($"{HttpElections.Kind}/another/commands/call-election?explain=true", HttpElections.Call);
        Assert.NotEqual(0, explained.Json.GetProperty("met").GetArrayLength());
    }

    [Fact]
    public async Task A_refused_command_is_422_with_every_refusal()
    {
        await using HttpHost host = await HttpHost.StartAsync();
        await host.OpenAsync(Id);
        Reply late = await host.CommandAsync(
            Id, "call-election", """{ "day": "2027-01-24", "minimumWage": { "tenge": 85000 } }""", Users.Commission,
            ("Accept-Language", "en"));
        Assert.Equal("422 refused", $"{late}");
        JsonElement refusal = late.Json.GetProperty("refusals")[0];
        Assert.Equal("/day", refusal.GetProperty("field").GetString());
        Assert.Equal("Rule", refusal.GetProperty("kind").GetString());
        Assert.Equal(JsonValueKind.String, refusal.GetProperty("text").ValueKind);
        Assert.Equal("24.01.2027", refusal.GetProperty("found").GetString());
        Assert.StartsWith("https://", refusal.GetProperty("article").GetProperty("address").GetString(), StringComparison.Ordinal);
        Assert.Equal(JsonValueKind.String, refusal.GetProperty("article").GetProperty("text").ValueKind);
        Assert.Equal(JsonValueKind.Object, refusal.GetProperty("expectation").ValueKind);
        Assert.Contains("24.01.2027", late.Json.GetProperty("detail").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_comes_too_early_says_from_when_on_it_can_be_done()
    {
        await using HttpHost host = await HttpHost.StartAsync();
        await host.OpenAsync(Id);
        await host.CommandAsync(Id, "call-election", HttpElections.Call);
        await host.CommandAsync(Id, "publish-call");
        Reply early = await host.CommandAsync(Id, "nominate-self", HttpElections.Nomination, Users.Candidate);
        Assert.Equal("422 refused", $"{early}");
        Assert.Contains(
            early.Json.GetProperty("refusals").EnumerateArray(),
            refusal => refusal.GetProperty("earliest").ValueKind == JsonValueKind.String);
    }

    [Fact]
    public async Task A_role_that_may_not_is_403_with_the_refusal()
    {
        await using HttpHost host = await HttpHost.StartAsync();
        await host.OpenAsync(Id);
        Reply wrong = await host.CommandAsync(Id, "call-election", HttpElections.Call, Users.Candidate);
        Assert.Equal("403 wrong-role", $"{wrong}");
        Assert.Contains(wrong.Json.GetProperty("refusals").EnumerateArray(), refusal => refusal.GetProperty("kind").GetString() == "Role");
    }

    [Theory]
    [InlineData("GET", "")]
    [InlineData("GET", "/x")]
    [InlineData("GET", "/x/options")]
    [InlineData("GET", "/x/deadlines")]
    [InlineData("GET", "/x/history")]
    [InlineData("GET", "/x/verification")]
    [InlineData("GET", "/x/diagram")]
    [InlineData("GET", "/x/calendar")]
    [InlineData("POST", "/x/commands/call-election")]
    [InlineData("POST", "/x/open/record-ground")]
    public async Task Nobody_is_401_and_told_how_to_say_who_he_is(string method, string address)
    {
        await using HttpHost host = await HttpHost.StartAsync();
        await host.OpenAsync("x");
        foreach (string? user in (string?[])[null, Users.Stranger])
        {
            Reply reply = await host.SendAsync(new(method), $"{HttpElections.Kind}{address}", method == "POST" ? "{}" : null, user);
            Assert.Equal("401 unauthenticated", $"{reply}");
            Assert.Equal("Test", reply["WWW-Authenticate"]);
        }

        await using HttpHost without = await HttpHost.StartAsync(hasActors: false);
        Reply known = await without.SendAsync(new(method), $"{HttpElections.Kind}{address}", method == "POST" ? "{}" : null);
        Assert.Equal("401 unauthenticated", $"{known}");
    }

    [Theory]
    [InlineData("/api/inbox")]
    [InlineData("/api/feed")]
    public async Task Nobody_has_no_inbox_and_no_feed(string address)
    {
        await using HttpHost host = await HttpHost.StartAsync();
        Assert.Equal("401 unauthenticated", $"{await host.GetAsync(address, user: null)}");
    }

    [Theory]
    [InlineData("/nobody")]
    [InlineData("/nobody/options")]
    [InlineData("/nobody/deadlines")]
    [InlineData("/nobody/history")]
    [InlineData("/nobody/verification")]
    [InlineData("/nobody/diagram")]
    [InlineData("/nobody/calendar")]
    [InlineData("/x?asOf=2026-11-22T00:00:00Z")]
    public async Task What_is_not_there_is_404(string address)
    {
        await using HttpHost host = await HttpHost.StartAsync();
        await host.OpenAsync("x");
        Assert.Equal("404 not-found", $"{await host.GetAsync($"{HttpElections.Kind}{address}")}");
        Assert.Equal("404 not-found", $"{await host.GetAsync($"/api/roll/x")}");
        Assert.Equal("404 not-found", $"{await host.GetAsync($"/api/roll/x/history")}");
        Assert.Equal("404 not-found", $"{await host.GetAsync($"/api/roll/x/verification")}");
        Assert.Equal("404 not-found", $"{await host.CommandAsync("nobody", "publish-call")}");
        Assert.Equal(404, (await host.GetAsync("/api/nothing")).Code);
        Assert.Equal(404, (await host.CommandAsync("x", "no-such-command")).Code);
    }

    [Theory]
    [InlineData("PUT", "/x")]
    [InlineData("DELETE", "/x")]
    [InlineData("POST", "/x/history")]
    [InlineData("GET", "/x/commands/call-election")]
    [InlineData("GET", "/x/open/record-ground")]
    [InlineData("POST", "")]
    public async Task Another_method_is_405_and_told_which(string method, string address)
    {
        await using HttpHost host = await HttpHost.StartAsync();
        Reply reply = await host.SendAsync(new(method), $"{HttpElections.Kind}{address}");
        Assert.Equal(405, reply.Code);
        Assert.NotEmpty(reply["Allow"]!);
    }

    [Fact]
    public async Task A_form_that_there_is_not_is_406()
    {
        await using HttpHost host = await HttpHost.StartAsync();
        await host.OpenAsync("x");
        Assert.Equal("406 not-acceptable", $"{await host.GetAsync($"{HttpElections.Kind}/x", Users.Commission, ("Accept", "text/html"))}");
        Assert.Equal(
            "406 not-acceptable",
            $"{await host.GetAsync($"{HttpElections.Kind}/x/calendar", Users.Commission, ("Accept", "application/json"))}");
        foreach (string accept in (string[])["*/*", "text/html, application/*;q=0.5", "application/json", "", "not a type"])
        {
            Assert.Equal(200, (await host.GetAsync($"{HttpElections.Kind}/x", Users.Commission, ("Accept", accept))).Code);
        }
    }

    [Fact]
    public async Task A_case_that_is_there_already_is_409()
    {
        await using HttpHost host = await HttpHost.StartAsync();
        await host.OpenAsync("x");
        Assert.Equal("409 exists", $"{await host.OpenAsync("x")}");
        Reply other = await host.PostAsync("/api/roll/x/open/open-roll", "{}", Users.Clerk);
        Assert.Equal("409 exists", $"{other}");
    }

    [Fact]
    public async Task A_lost_race_is_409_with_the_version()
    {
        await using HttpHost host = await HttpHost.StartAsync(configure: services => services.Journal(
            appends: _ => throw new ConcurrencyConflictException(new CaseId("x"), 4, 5)));
        Assert.Equal("409 conflict", $"{await host.OpenAsync("y")}");
    }

    [Theory]
    [InlineData(true, 1)]
    [InlineData(false, 60)]
    public async Task A_store_that_cannot_be_used_is_503_and_when_to_come_again(bool isTransient, int seconds)
    {
        await using HttpHost host = await HttpHost.StartAsync(configure: services => services.Journal(
            heads: _ => throw new JournalUnavailableException("The secret address of the server is down.", null, isTransient)));
        foreach (Reply reply in new[] { await host.GetAsync($"{HttpElections.Kind}/x"), await host.CommandAsync("x", "publish-call") })
        {
            Assert.Equal("503 unavailable", $"{reply}");
            Assert.Equal($"{seconds}", reply["Retry-After"]);
            Assert.DoesNotContain("secret", reply.Text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task An_outcome_that_nobody_knows_says_to_repeat_under_the_key()
    {
        await using HttpHost host = await HttpHost.StartAsync(configure: services => services.Journal(
            appends: _ => throw new OutcomeUnknownException(new CaseId("x"), CancellationToken.None)));
        Reply reply = await host.OpenAsync("x", ("Accept-Language", "en"));
        Assert.Equal("503 outcome-unknown", $"{reply}");
        Assert.Contains("Idempotency-Key", reply.Json.GetProperty("detail").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_broken_journal_and_a_newer_release_have_problems_of_their_own()
    {
        await using HttpHost broken = await HttpHost.StartAsync(configure: services => services.Journal(
            heads: id => throw new BrokenJournalException(id, new JournalBreak(3, JournalBreakKind.Hash, "Анна Серікбаева"))));
        Reply reply = await broken.GetAsync($"{HttpElections.Kind}/x");
        Assert.Equal("500 broken-journal", $"{reply}");
        Assert.Equal(3, reply.Json.GetProperty("version").GetInt64());
        Assert.DoesNotContain("Анна", reply.Text, StringComparison.Ordinal);
        await using HttpHost newer = await HttpHost.StartAsync(configure: services => services.Journal(
            heads: id => throw new NewerReleaseException(id, 3, "a-later-fact")));
        Assert.Equal("503 newer-release", $"{await newer.GetAsync($"{HttpElections.Kind}/x")}");
    }

    [Fact]
    public async Task What_nobody_may_see_tells_of_no_error_either()
    {
        await using HttpHost broken = await HttpHost.StartAsync(configure: services => services.Journal(
            heads: id => throw new BrokenJournalException(id, new JournalBreak(3, JournalBreakKind.Hash, "x"))));
        Assert.Equal("401 unauthenticated", $"{await broken.GetAsync($"{HttpElections.Kind}/x", user: null)}");
    }

    [Fact]
    public async Task An_edition_that_nobody_knows_or_none_in_force_is_told()
    {
        await using HttpHost host = await HttpHost.StartAsync();
        Reply unknown = await host.PostAsync($"{HttpElections.Kind}/x/open/record-ground?edition=Z9", HttpElections.Ground);
        Assert.Equal("400 invalid-request", $"{unknown}");
        Assert.Contains("D4", unknown.Text, StringComparison.Ordinal);
        host.Clock.Reset(NodaTime.Instant.FromUtc(1995, 1, 1, 0, 0));
        Reply none = await host.OpenAsync("x");
        Assert.Equal("422 no-edition", $"{none}");
        Assert.Contains("D1", none.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_case_opens_under_the_edition_that_is_named()
    {
        await using HttpHost host = await HttpHost.StartAsync();
        host.Clock.Reset(NodaTime.Instant.FromUtc(2026, 6, 1, 5, 0));
        string ground = HttpElections.Ground.Replace("2026-11-02", "2026-05-20", StringComparison.Ordinal);
        Reply opened = await host.PostAsync($"{HttpElections.Kind}/x/open/record-ground?edition=D3", ground);
        Assert.Equal(201, opened.Code);
        Assert.Equal("D3", opened.Json.GetProperty("edition").GetString());
    }
}
