using System.Text.Json;
using NodaTime;
using SelfGov.AspNetCore.Hosts;
using Xunit;

namespace SelfGov.AspNetCore.Cases;

public sealed class HeaderTests
{
    private const string Id = "kyzylaray-2026";
    private const string Case = $"{HttpElections.Kind}/{Id}";

    public static TheoryData<string> Readings => ["", "/options", "/deadlines", "/history", "/verification", "/diagram", "/calendar"];

    [Theory]
    [MemberData(nameof(Readings))]
    public async Task A_reading_has_a_tag_by_which_it_is_not_sent_twice(string reading)
    {
        await using HttpHost host = await HttpHost.StartAsync();
        await host.OpenAsync(Id);
        Reply first = await host.GetAsync(Case + reading);
        Assert.Equal(200, first.Code);
        Assert.StartsWith("\"1-", first.Tag, StringComparison.Ordinal);
        Assert.Equal("private, no-cache", first["Cache-Control"]);
        string vary = reading == "/diagram" ? "Accept-Language, Authorization, Accept" : "Accept-Language, Authorization";
        Assert.Equal(vary, first["Vary"]);
        Assert.Equal("nosniff", first["X-Content-Type-Options"]);
        host.Clock.AdvanceMinutes(1);
        foreach (string known in (string[])[first.Tag!, $"W/{first.Tag}", $"\"x\", {first.Tag}", "*"])
        {
            Reply again = await host.GetAsync(Case + reading, Users.Commission, ("If-None-Match", known));
            Assert.Equal(304, again.Code);
            Assert.Empty(again.Text);
            Assert.Equal(first.Tag, again.Tag);
            Assert.Equal("private, no-cache", again["Cache-Control"]);
            Assert.Equal(vary, again["Vary"]);
        }

        Assert.Equal(200, (await host.GetAsync(Case + reading, Users.Commission, ("If-None-Match", "\"1-other\""))).Code);
        Assert.Equal(200, (await host.GetAsync(Case + reading, Users.Commission, ("If-None-Match", "not a tag"))).Code);
        await host.CommandAsync(Id, "call-election", HttpElections.Call);
        Reply later = await host.GetAsync(Case + reading, Users.Commission, ("If-None-Match", first.Tag!));
        Assert.Equal(200, later.Code);
        Assert.StartsWith("\"2-", later.Tag, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Readings))]
    public async Task HEAD_has_the_headers_of_GET_and_no_document(string reading)
    {
        await using HttpHost host = await HttpHost.StartAsync();
        await host.OpenAsync(Id);
        Reply get = await host.GetAsync(Case + reading);
        Reply head = await host.SendAsync(HttpMethod.Head, Case + reading);
        Assert.Equal(200, head.Code);
        Assert.Empty(head.Text);
        Assert.Equal(get.Tag, head.Tag);
        Assert.Equal(get["Content-Type"], head["Content-Type"]);
        Assert.Equal(get["Content-Length"], head["Content-Length"]);
    }

    [Fact]
    public async Task What_time_alone_opens_changes_the_tag_of_the_options()
    {
        await using HttpHost host = await HttpHost.StartAsync();
        await host.OpenAsync(Id);
        await host.CommandAsync(Id, "call-election", HttpElections.Call);
        await host.CommandAsync(Id, "publish-call");
        Reply before = await host.GetAsync($"{Case}/options", Users.Candidate);
        host.Clock.AdvanceMinutes(5);
        Assert.Equal(before.Tag, (await host.GetAsync($"{Case}/options", Users.Candidate)).Tag);
        host.Clock.AdvanceDays(1);
        Reply after = await host.GetAsync($"{Case}/options", Users.Candidate);
        Assert.NotEqual(before.Tag, after.Tag);
        Assert.NotEqual(before.Text, after.Text);
    }

    [Fact]
    public async Task Another_actor_has_another_tag_of_his_options()
    {
        await using HttpHost host = await HttpHost.StartAsync();
        await host.OpenAsync(Id);
        Assert.NotEqual(
            (await host.GetAsync($"{Case}/options")).Tag, (await host.GetAsync($"{Case}/options", Users.Candidate)).Tag);
    }

    [Fact]
    public async Task A_command_for_another_version_is_412_and_appends_nothing()
    {
        await using HttpHost host = await HttpHost.StartAsync();
        await host.OpenAsync(Id);
        Reply seen = await host.GetAsync(Case);
        foreach (string other in (string[])["\"0\"", "\"2\"", "\"7-abc\"", "\"of another server\"", "\"8\", \"9\"", "W/\"3\""])
        {
            Reply refused = await host.CommandAsync(Id, "call-election", HttpElections.Call, Users.Commission, ("If-Match", other));
            Assert.Equal("412 precondition-failed", $"{refused}");
            Assert.Equal(1, refused.Json.GetProperty("version").GetInt64());
        }

        Assert.Equal(seen.Tag, (await host.GetAsync(Case)).Tag);
        Reply called = await host.CommandAsync(Id, "call-election", HttpElections.Call, Users.Commission, ("If-Match", seen.Tag!));
        Assert.Equal(200, called.Code);
        foreach (string right in (string[])["\"2\"", "W/\"3-compressed\"", "\"3\", \"4\"", "*"])
        {
            Reply next = await host.CommandAsync(Id, "publish-call", "{}", Users.Commission, ("If-Match", right));
            Assert.NotEqual(412, next.Code);
        }
    }

    [Fact]
    public async Task A_case_that_is_to_be_opened_matches_nothing_but_0()
    {
        await using HttpHost host = await HttpHost.StartAsync();
        foreach (string other in (string[])["\"1\"", "\"1\", \"2\"", "*", "\"of another server\""])
        {
            Assert.Equal("412 precondition-failed", $"{await host.OpenAsync(Id, ("If-Match", other))}");
        }

        Assert.Equal(201, (await host.OpenAsync(Id, ("If-Match", "\"1\", \"0\""))).Code);
        Assert.Equal(201, (await host.OpenAsync("other", ("If-Match", "\"0\""))).Code);
        foreach (string met in (string[])["*", "\"1\""])
        {
            Assert.Equal("409 exists", $"{await host.OpenAsync(Id, ("If-Match", met))}");
        }

        Reply late = await host.OpenAsync(Id, ("If-Match", "\"0\""));
        Assert.Equal("412 precondition-failed", $"{late}");
        Assert.Equal(1, late.Json.GetProperty("version").GetInt64());
    }

    [Theory]
    [InlineData("If-Match", "1")]
    [InlineData("If-Match", "\"1")]
    [InlineData("Idempotency-Key", "\"open")]
    [InlineData("Idempotency-Key", "a\"b")]
    [InlineData("Idempotency-Key", "\"a\\b\"")]
    [InlineData("Idempotency-Key", "\"\"")]
    [InlineData("Idempotency-Key", " ")]
    [InlineData("SelfGov-On", "yesterday")]
    [InlineData("SelfGov-On", "2026-11-20")]
    [InlineData("SelfGov-On", "1990-11-20T10:00:00Z")]
    [InlineData("SelfGov-On", "2200-01-01T00:00:00Z")]
    [InlineData("SelfGov-On", "9999-12-31T23:59:59-18:00")]
    [InlineData("SelfGov-On", "-0001-01-01T00:00:00Z")]
    [InlineData("SelfGov-On", "2026-11-20T24:00:00Z")]
    public async Task A_header_that_cannot_be_read_is_400_and_named_with_its_value_and_the_rule(string name, string value)
    {
        await using HttpHost host = await HttpHost.StartAsync();
        await host.OpenAsync(Id);
        Reply reply = await host.CommandAsync(
            Id, "call-election", HttpElections.Call, Users.Commission, (name, value), ("Accept-Language", "en"));
        Assert.Equal("400 invalid-request", $"{reply}");
        JsonElement error = reply.Json.GetProperty("errors")[0];
        Assert.Equal(("header", name), (error.GetProperty("in").GetString(), error.GetProperty("name").GetString()));
        string shown = value.Trim() is { Length: > 0 } given ? given : "—";
        Assert.Contains(shown, error.GetProperty("text").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_header_of_200_characters_is_a_key_and_one_of_201_is_none()
    {
        await using HttpHost host = await HttpHost.StartAsync();
        await host.OpenAsync(Id);
        (string, string) Key(int length) => ("Idempotency-Key", new string('k', length));
        Assert.Equal(400, (await host.CommandAsync(Id, "call-election", HttpElections.Call, Users.Commission, Key(201))).Code);
        Assert.Equal(200, (await host.CommandAsync(Id, "call-election", HttpElections.Call, Users.Commission, Key(200))).Code);
    }

    [Fact]
    public async Task A_request_repeated_under_its_key_gets_the_first_answer()
    {
        await using HttpHost host = await HttpHost.StartAsync();
        Reply opened = await host.OpenAsync(Id, ("Idempotency-Key", "\"open-1\""));
        Reply openedAgain = await host.OpenAsync(Id, ("Idempotency-Key", "open-1"));
        Assert.Equal(201, openedAgain.Code);
        Assert.Equal(opened.Text, openedAgain.Text);
        Reply first = await host.CommandAsync(
            Id, "call-election", HttpElections.Call, Users.Commission, ("Idempotency-Key", "call-1"), ("If-Match", opened.Tag!));
        Reply again = await host.CommandAsync(
            Id, "call-election", HttpElections.Call, Users.Commission, ("Idempotency-Key", "\"call-1\""), ("If-Match", opened.Tag!));
        Assert.Equal(200, again.Code);
        Assert.Equal(first.Text, again.Text);
        Assert.Equal(2, (await host.GetAsync(Case)).Json.GetProperty("version").GetInt64());
        Reply other = await host.CommandAsync(Id, "publish-call", "{}", Users.Commission, ("Idempotency-Key", "call-1"));
        Assert.Equal("422 key-reused", $"{other}");
    }

    [Fact]
    public async Task An_act_of_another_day_is_recorded_as_of_that_day()
    {
        await using HttpHost host = await HttpHost.StartAsync();
        await host.OpenAsync(Id);
        host.Clock.AdvanceDays(2);
        Reply called = await host.CommandAsync(
            Id, "call-election", HttpElections.Call, Users.Commission, ("SelfGov-On", "2026-11-24T10:00:00+05:00"));
        Assert.Equal(200, called.Code);
        JsonElement entry = (await host.GetAsync($"{Case}/history")).Json[1];
        Assert.Equal("2026-11-24T05:00:00Z", entry.GetProperty("happened").GetString());
        Assert.Equal("2026-11-25T05:00:00Z", entry.GetProperty("recorded").GetString());
        Reply early = await host.CommandAsync(Id, "publish-call", "{}", Users.Commission, ("SelfGov-On", "2026-11-24T09:00:00+05:00"));
        Assert.Equal("422 refused", $"{early}");
        Assert.Equal("Moment", early.Json.GetProperty("refusals")[0].GetProperty("kind").GetString());
    }

    [Theory]
    [InlineData("kk", "kk")]
    [InlineData("ru", "ru")]
    [InlineData("en", "en")]
    [InlineData("en-GB, ru;q=0.9", "en")]
    [InlineData("de, ru;q=0.4, en;q=0.3", "ru")]
    [InlineData("ru;q=0.5, kk;q=0.5", "ru")]
    [InlineData("ru;q=0, en;q=0.1", "en")]
    [InlineData("de", "kk")]
    [InlineData("*", "kk")]
    [InlineData("kk;q=0, *", "ru")]
    [InlineData("kk;q=0, ru;q=0.1, *;q=0.5", "en")]
    [InlineData("kk;q=0.3, ru;q=0.2, en;q=0.1, *", "kk")]
    [InlineData("*;q=0.5, en;q=0.4", "kk")]
    [InlineData("", "kk")]
    [InlineData("???", "kk")]
    [InlineData("EN", "en")]
    public async Task Problems_diagrams_and_calendars_are_in_the_language_of_the_reader(string wanted, string given)
    {
        await using HttpHost host = await HttpHost.StartAsync();
        await host.OpenAsync(Id);
        Reply problem = await host.GetAsync($"{HttpElections.Kind}/nobody", Users.Commission, ("Accept-Language", wanted));
        Assert.Equal(given, problem["Content-Language"]);
        Assert.Equal(
            given switch { "kk" => "мұндай іс жоқ", "ru" => "такого дела нет", _ => "there is no such case" },
            problem.Json.GetProperty("title").GetString());
        Assert.Equal("no-store", problem["Cache-Control"]);
        foreach (string reading in (string[])["/diagram", "/calendar"])
        {
            Reply reply = await host.GetAsync(Case + reading, Users.Commission, ("Accept-Language", wanted));
            Assert.Equal(given, reply["Content-Language"]);
            Reply english = await host.GetAsync(Case + reading, Users.Commission, ("Accept-Language", "en"));
            Assert.Equal(given == "en", english.Tag == reply.Tag);
        }

        Reply document = await host.GetAsync(Case, Users.Commission, ("Accept-Language", wanted));
        Assert.Equal("kk, ru, en", document["Content-Language"]);
    }

    [Fact]
    public async Task The_case_is_shown_as_of_a_moment()
    {
        await using HttpHost host = await HttpHost.StartAsync();
        await host.OpenAsync(Id);
        host.Clock.AdvanceHours(1);
        await host.CommandAsync(Id, "call-election", HttpElections.Call);
        Reply then = await host.GetAsync($"{Case}?asOf=2026-11-23T10:30:00%2B05:00");
        Assert.Equal(1, then.Json.GetProperty("version").GetInt64());
        Assert.Equal("2026-11-23T05:30:00Z", then.Json.GetProperty("asOf").GetString());
        Assert.Equal(2, (await host.GetAsync($"{Case}?asOf=2026-11-23T06:00:00Z")).Json.GetProperty("version").GetInt64());
        Instant future = HttpHost.Now + Duration.FromDays(400);
        Assert.Equal(200, (await host.GetAsync($"{Case}?asOf={future}")).Code);
        Assert.Equal("400 invalid-request", $"{await host.GetAsync($"{Case}?asOf=today")}");
        Assert.Equal("400 invalid-request", $"{await host.GetAsync($"{Case}?asOf=9999-12-31T23:59:59-18:00")}");
        Assert.Equal("400 invalid-request", $"{await host.GetAsync($"{HttpElections.Kind}?before=9999-12-31T23:59:59-18:00")}");
        Assert.Equal(1, (await host.GetAsync($"{Case}?asOf=2026-11-23t05:30:00z&asOf=")).Json.GetProperty("version").GetInt64());
        Assert.Equal("400 invalid-request", $"{await host.GetAsync($"{Case}?asOf=2026-11-23T06:00:00Z&asOf=2026-11-23T06:00:00Z")}");
    }
}
