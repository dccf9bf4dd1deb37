using System.Security.Claims;
using System.Text.Json;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.DependencyInjection;
using SelfGov.AspNetCore.Access;
using SelfGov.AspNetCore.Hosts;
using Xunit;

namespace SelfGov.AspNetCore.Cases;

public sealed class PolicyTests
{
    private const string Id = "kyzylaray-2026";

    // Users have the units that their claims name; cases of rolls are open to everybody.
    private static Action<IServiceCollection> Units(string policy) => services => services.AddAuthorization(options =>
        options.AddPolicy(policy, each => each.RequireAssertion(context => context.Resource is CaseResource resource
            && (resource.Kind == "roll" || context.User.HasClaim("unit", resource.Unit ?? "everywhere")))));

    [Fact]
    public async Task What_may_not_be_seen_is_404_as_if_it_were_not_there()
    {
        await using HttpHost host = await HttpHost.StartAsync(configure: Units(SelfGovPolicies.Read));
        await host.OpenAsync(Id);
        foreach (string reading in HeaderTests.Readings.Select(each => each.Data))
        {
            Assert.Equal(
                200, (await host.GetAsync($"{HttpElections.Kind}/{Id}{reading}", $"{Users.Commission};unit=Kyzylaray")).Code);
            Reply hidden = await host.GetAsync($"{HttpElections.Kind}/{Id}{reading}", $"{Users.Commission};unit=Other");
            Reply missing = await host.GetAsync($"{HttpElections.Kind}/nobody{reading}", $"{Users.Commission};unit=Other");
            Assert.Equal("404 not-found", $"{hidden}");
            Assert.Equal(missing.Text, hidden.Text);
            Assert.Equal("401 unauthenticated", $"{await host.GetAsync($"{HttpElections.Kind}/{Id}{reading}", user: null)}");
            Assert.Equal("401 unauthenticated", $"{await host.GetAsync($"{HttpElections.Kind}/nobody{reading}", user: null)}");
        }

        Assert.Equal(
            "404 not-found", $"{await host.CommandAsync(Id, "call-election", HttpElections.Call, $"{Users.Commission};unit=Other")}");
        Assert.Equal(200, (await host.CommandAsync(Id, "call-election", HttpElections.Call, $"{Users.Commission};unit=Kyzylaray")).Code);
    }

    [Fact]
    public async Task A_list_is_given_to_those_who_may_see_the_unit_they_ask_for()
    {
        await using HttpHost host = await HttpHost.StartAsync(configure: Units(SelfGovPolicies.Read));
        await host.OpenAsync(Id);
        await host.PostAsync(
            $"{HttpElections.Kind}/other/open/record-ground", HttpElections.Ground.Replace("Kyzylaray", "Other", StringComparison.Ordinal));
        Assert.Equal("403 forbidden", $"{await host.GetAsync(HttpElections.Kind, $"{Users.Commission};unit=Kyzylaray")}");
        Assert.Equal("401 unauthenticated", $"{await host.GetAsync(HttpElections.Kind, user: null)}");
        Assert.Equal([Id], IdsIn(await host.GetAsync($"{HttpElections.Kind}?unit=Kyzylaray", $"{Users.Commission};unit=Kyzylaray")));
        Assert.Equal(
            "403 forbidden", $"{await host.GetAsync($"{HttpElections.Kind}?unit=Other", $"{Users.Commission};unit=Kyzylaray")}");
        Assert.Equal([Id], IdsIn(await host.GetAsync(HttpElections.Kind, $"{Users.Commission};unit=everywhere;unit=Kyzylaray")));
    }

    [Fact]
    public async Task Whoever_may_not_see_a_case_does_not_learn_its_version_by_opening_it()
    {
        await using HttpHost host = await HttpHost.StartAsync(configure: Units(SelfGovPolicies.Read));
        await host.OpenAsync(Id);
        foreach ((string name, string value, string answer) in new[]
        {
            ("X", "x", "409 exists"), ("If-Match", "\"0\"", "412 precondition-failed"), ("If-Match", "\"5\"", "412 precondition-failed"),
        })
        {
            foreach (string unit in (string[])["Kyzylaray", "Other"])
            {
                Reply reply = await host.PostAsync(
                    $"{HttpElections.Kind}/{Id}/open/record-ground", HttpElections.Ground, $"{Users.Commission};unit={unit}",
                    (name, value));
                Assert.Equal(answer, $"{reply}");
                Assert.Equal(unit == "Kyzylaray", reply.Json.TryGetProperty("version", out _));
                Assert.True(unit == "Kyzylaray" || !reply.Json.TryGetProperty("detail", out _));
            }
        }
    }

    [Fact]
    public async Task A_policy_that_is_written_for_users_alone_gives_nothing_to_others()
    {
        await using HttpHost host = await HttpHost.StartAsync(configure: services => services.AddAuthorization(options =>
            options.AddPolicy(SelfGovPolicies.Read, each => each.RequireAssertion(
                context => context.User.FindFirst("district")!.Value == "A"))));
        await host.OpenAsync(Id);
        Reply read = await host.GetAsync($"{HttpElections.Kind}/{Id}", $"{Users.Commission};district=A");
        Assert.Equal(200, read.Code);
        Assert.Equal("private, no-cache", read["Cache-Control"]);
        Assert.Equal("404 not-found", $"{await host.GetAsync($"{HttpElections.Kind}/{Id}", $"{Users.Commission};district=B")}");
        Assert.Equal("401 unauthenticated", $"{await host.GetAsync($"{HttpElections.Kind}/{Id}", user: null)}");
    }

    [Fact]
    public async Task A_policy_of_commands_is_403_and_knows_the_command()
    {
        await using HttpHost host = await HttpHost.StartAsync(configure: services => services.AddAuthorization(options =>
            options.AddPolicy(SelfGovPolicies.Command, each => each.RequireAssertion(context =>
                context.Resource is CaseResource { Command: "record-ground" or "call-election", Kind: "akim-election" } resource
                && resource.Unit is null or "Kyzylaray"))));
        Assert.Equal(201, (await host.OpenAsync(Id)).Code);
        Assert.Equal(200, (await host.CommandAsync(Id, "call-election", HttpElections.Call)).Code);
        Assert.Equal("403 forbidden", $"{await host.CommandAsync(Id, "publish-call")}");
        Assert.Equal("403 forbidden", $"{await host.PostAsync("/api/roll/x/open/open-roll", "{}", Users.Clerk)}");
    }

    [Fact]
    public async Task What_everybody_may_see_is_public_and_needs_nobody()
    {
        await using HttpHost host = await HttpHost.StartAsync(configure: Units(SelfGovPolicies.Read));
        Assert.Equal(201, (await host.PostAsync("/api/roll/r-1/open/open-roll", "{}", Users.Clerk)).Code);
        foreach (string reading in (string[])["", "/deadlines", "/history", "/verification", "/diagram", "/calendar"])
        {
            Reply reply = await host.GetAsync($"/api/roll/r-1{reading}", user: null);
            Assert.Equal(200, reply.Code);
            Assert.Equal("public, no-cache", reply["Cache-Control"]);
        }

        Assert.Equal("404 not-found", $"{await host.GetAsync("/api/roll/r-2", user: null)}");
        Assert.Equal("401 unauthenticated", $"{await host.GetAsync("/api/roll/r-1/options", user: null)}");
        Reply options = await host.GetAsync("/api/roll/r-1/options", Users.Clerk);
        Assert.Equal("private, no-cache", options["Cache-Control"]);
        Assert.Equal("401 unauthenticated", $"{await host.PostAsync("/api/roll/r-1/commands/close-roll", "{}", null)}");
    }

    [Fact]
    public async Task Nobody_sees_personal_data_unless_the_host_says_who()
    {
        await using HttpHost host = await HttpHost.StartAsync();
        await host.NominatedAsync(Id);
        Reply plain = await host.GetAsync($"{HttpElections.Kind}/{Id}");
        Assert.DoesNotContain("Серікбаева", plain.Text, StringComparison.Ordinal);
        Assert.False(plain.Json.GetProperty("hasPersonalData").GetBoolean());
        foreach (string reading in (string[])["", "/options"])
        {
            Assert.Equal("403 forbidden", $"{await host.GetAsync($"{HttpElections.Kind}/{Id}{reading}?personalData=true")}");
            Assert.Equal(
                "401 unauthenticated", $"{await host.GetAsync($"{HttpElections.Kind}/{Id}{reading}?personalData=true", user: null)}");
        }

        Assert.Equal("400 invalid-request", $"{await host.GetAsync($"{HttpElections.Kind}/{Id}?personalData=yes")}");
    }

    [Fact]
    public async Task Whom_the_policy_lets_sees_personal_data_and_the_host_is_told_before()
    {
        var log = new Log();
        await using HttpHost host = await HttpHost.StartAsync(configure: services => services
            .AddSingleton<IPersonalDataAccessLog>(log)
            .AddAuthorization(options => options.AddPolicy(SelfGovPolicies.PersonalData, each => each.RequireClaim("clearance", "yes"))));
        await host.NominatedAsync(Id);
        const string Cleared = $"{Users.Commission};clearance=yes";
        Assert.Equal("403 forbidden", $"{await host.GetAsync($"{HttpElections.Kind}/{Id}?personalData=true")}");
        await host.GetAsync($"{HttpElections.Kind}/{Id}", Cleared);
        Assert.Empty(log.Kept);
        Reply seen = await host.GetAsync($"{HttpElections.Kind}/{Id}?personalData=true", Cleared);
        Assert.Contains("Анна Серікбаева", seen.Text, StringComparison.Ordinal);
        Assert.Equal("private, no-cache", seen["Cache-Control"]);
        Assert.NotEqual(seen.Tag, (await host.GetAsync($"{HttpElections.Kind}/{Id}", Cleared)).Tag);
        PersonalDataAccess access = Assert.Single(log.Kept);
        Assert.Equal(("commission-17", "akim-election", Id), (access.Actor.Id, access.Kind, access.Case.ToString()));
        Assert.Equal(seen.Json.GetProperty("version").GetInt64(), access.Version);
        Assert.Contains("candidates.person.name", access.Fields);
        Assert.Equal(host.Clock.GetCurrentInstant(), access.At);
        log.IsFull = true;
        Reply refused = await host.GetAsync($"{HttpElections.Kind}/{Id}?personalData=true", Cleared);
        Assert.Equal("503 access-not-recorded", $"{refused}");
        Assert.DoesNotContain("Серікбаева", refused.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_key_of_a_part_that_is_personal_is_shown_to_nobody_else()
    {
        await using HttpHost host = await HttpHost.StartAsync(configure: services => services.AddAuthorization(options =>
            options.AddPolicy(SelfGovPolicies.PersonalData, each => each.RequireClaim("clearance", "yes"))));
        await host.PostAsync("/api/roll/r-1/open/open-roll", "{}", Users.Clerk);
        Reply named = await host.PostAsync(
            "/api/roll/r-1/commands/name-member", """{ "name": "Амангүл", "due": "2026-12-01T00:00:00Z" }""", Users.Clerk);
        Assert.Equal(200, named.Code);
        Assert.DoesNotContain("Амангүл", named.Text, StringComparison.Ordinal);
        host.Clock.AdvanceHours(1);
        await host.PostAsync("/api/roll/r-1/commands/hear-member", """{ "number": 0 }""", Users.Clerk);
        string then = $"?asOf={HttpHost.Now}";
        foreach (string reading in HeaderTests.Readings.Select(each => each.Data).Append(then))
        {
            Reply reply = await host.GetAsync($"/api/roll/r-1{reading}", Users.Clerk);
            Assert.Equal(200, reply.Code);
            Assert.DoesNotContain("Амангүл", reply.Text, StringComparison.Ordinal);
        }

        Assert.Contains(
            "Амангүл", (await host.GetAsync("/api/roll/r-1?personalData=true", $"{Users.Clerk};clearance=yes")).Text,
            StringComparison.Ordinal);
        Reply options = await host.GetAsync("/api/roll/r-1/options?personalData=true", $"{Users.Clerk};clearance=yes");
        Assert.Contains("Амангүл", options.Text, StringComparison.Ordinal);
    }

    private static IEnumerable<string?> IdsIn(Reply reply) =>
        reply.Json.GetProperty("cases").EnumerateArray().Select(each => each.GetProperty("id").GetString());

    private sealed class Log : IPersonalDataAccessLog
    {
        internal List<PersonalDataAccess> Kept { get; } = [];

        internal bool IsFull { get; set; }

        public ValueTask RecordAsync(PersonalDataAccess access, CancellationToken cancellationToken)
        {
            if (IsFull)
            {
                throw new InvalidOperationException("The disk is full.");
            }

            Kept.Add(access);
            return ValueTask.CompletedTask;
        }
    }
}
