using System.Text.Json;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using SelfGov.AspNetCore.Access;
using SelfGov.AspNetCore.Hosts;
using SelfGov.Contract;
using SelfGov.Elections.Direct;
using SelfGov.Elections.Terms;
using SelfGov.Workflow;
using SelfGov.Workflow.Proofs;
using Xunit;

namespace SelfGov.AspNetCore.Cases;

/// <summary>What was found is told as far as the case without its personal data comes to the same.</summary>
public sealed class DecisionTests
{
    private const string Age = "registration.age";
    private static readonly string Address = $"{HttpElections.Kind}/{WholeElection.Id}";

    [Fact]
    public async Task An_explained_registration_does_not_tell_how_old_the_candidate_is()
    {
        await using HttpHost host = await StartAsync();
        (string command, string data) = await UntilRegistrationAsync(host);
        Reply reply = await host.PostAsync($"{Address}/commands/{command}?explain=true", data);
        Assert.Equal(200, reply.Code);
        JsonElement age = MetOf(reply).Single(met => met.GetProperty("code").GetString() == Age);
        Assert.Equal(JsonValueKind.Null, age.GetProperty("found").ValueKind);
        Assert.Equal(JsonValueKind.Object, age.GetProperty("expected").ValueKind);
    }

    [Fact]
    public async Task Whom_the_policy_lets_is_told_and_the_host_takes_note_before()
    {
        var log = new Log();
        await using HttpHost host = await StartAsync(log);
        (string command, string data) = await UntilRegistrationAsync(host);
        string asked = $"{Address}/commands/{command}?explain=true&personalData=true";
        Assert.Equal("403 forbidden", $"{await host.PostAsync(asked, data)}");
        Assert.Empty(log.Kept);
        log.IsFull = true;
        Assert.Equal("503 access-not-recorded", $"{await host.PostAsync(asked, data, $"{Users.Commission};clearance=yes")}");
        long version = (await host.GetAsync(Address)).Json.GetProperty("version").GetInt64();
        log.IsFull = false;
        Reply reply = await host.PostAsync(asked, data, $"{Users.Commission};clearance=yes");
        Assert.Equal(200, reply.Code);
        JsonElement age = MetOf(reply).Single(met => met.GetProperty("code").GetString() == Age);
        Assert.Equal("43", age.GetProperty("found").GetProperty("en").GetString());
        PersonalDataAccess access = Assert.Single(log.Kept);
        Assert.Equal((version, "akim-election"), (access.Version, access.Kind));
        Assert.Equal(version + 1, reply.Json.GetProperty("version").GetInt64());
    }

    [Fact]
    public async Task A_refused_registration_does_not_tell_how_old_the_candidate_is()
    {
        await using HttpHost host = await StartAsync();
        (string command, string data) = await UntilRegistrationAsync(host, born: 2001);
        Reply reply = await host.PostAsync($"{Address}/commands/{command}", data, Users.Commission, ("Accept-Language", "en"));
        Assert.Equal("422 refused", $"{reply}");
        JsonElement age = reply.Json.GetProperty("refusals").EnumerateArray().Single(each => each.GetProperty("code").GetString() == Age);
        Assert.Equal(JsonValueKind.Null, age.GetProperty("found").ValueKind);
        Assert.Contains("25", age.GetProperty("expected").GetString(), StringComparison.Ordinal);
        Assert.DoesNotContain("22", reply.Json.GetProperty("detail").GetString(), StringComparison.Ordinal);
        Reply open = await host.PostAsync(
            $"{Address}/commands/{command}?personalData=true", data, $"{Users.Commission};clearance=yes", ("Accept-Language", "en"));
        Assert.Equal("422 refused", $"{open}");
        Assert.Contains("22", open.Json.GetProperty("detail").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_has_nothing_to_do_with_personal_data_is_told_as_it_was()
    {
        await using HttpHost host = await StartAsync();
        await host.OpenAsync("e-1");
        Reply called = await host.PostAsync($"{HttpElections.Kind}/e-1/commands/call-election?explain=true", HttpElections.Call);
        Assert.Contains(MetOf(called), met => met.GetProperty("found").ValueKind == JsonValueKind.Object);
        await host.CommandAsync("e-1", "publish-call");
        Reply early = await host.CommandAsync("e-1", "nominate-self", HttpElections.Nomination, Users.Candidate);
        Assert.Contains(
            early.Json.GetProperty("refusals").EnumerateArray(), each => each.GetProperty("found").ValueKind == JsonValueKind.String);
        Reply past = await host.CommandAsync("e-1", "publish-call", "{}", Users.Commission, ("SelfGov-On", "2026-11-01T00:00:00Z"));
        Assert.Equal(JsonValueKind.String, past.Json.GetProperty("refusals")[0].GetProperty("found").ValueKind);
    }

    [Fact]
    public async Task What_is_wrong_with_an_entry_that_a_command_names_is_told()
    {
        await using HttpHost host = await HttpHost.StartAsync(each => each.Add(TermLifecycle.Procedure));
        string address = $"/api/{TermLifecycle.Procedure.Kind}/t-1";
        var paper = new AkimOnPaper(new PaperReference("Territorial commission", "17", new LocalDate(2026, 11, 20)), "anna");
        WrittenCommand begin = TermLifecycle.Procedure.Contract.Write(
            new BeginTerm(Election.Village(), new LocalDate(2026, 11, 20), Stated: paper));
        Reply begun = await host.PostAsync($"{address}/open/{begin.Name}", begin.Data);
        Assert.True(begun.Code == 201, begun.Text);
        WrittenCommand vacate = TermLifecycle.Procedure.Contract.Write(
            new VacateOffice(new EntryReference("office-termination", "none", new string('0', 64))));
        Reply reply = await host.PostAsync($"{address}/commands/{vacate.Name}", vacate.Data);
        JsonElement refusal = reply.Json.GetProperty("refusals").EnumerateArray()
            .Single(each => each.GetProperty("code").GetString() == "termination.proved");
        Assert.Equal(JsonValueKind.String, refusal.GetProperty("found").ValueKind);
    }

    [Fact]
    public async Task An_explained_request_repeated_under_its_key_gets_the_answer_and_no_explanation()
    {
        await using HttpHost host = await StartAsync();
        await host.OpenAsync("e-1");
        string address = $"{HttpElections.Kind}/e-1/commands/call-election?explain=true";
        Reply first = await host.PostAsync(address, HttpElections.Call, Users.Commission, ("Idempotency-Key", "k"));
        Reply again = await host.PostAsync(address, HttpElections.Call, Users.Commission, ("Idempotency-Key", "k"));
        Assert.Equal(first.Json.GetProperty("facts").GetRawText(), again.Json.GetProperty("facts").GetRawText());
        Assert.NotEmpty(MetOf(first));
        Assert.Empty(MetOf(again));
    }

    private static JsonElement[] MetOf(Reply reply) => [.. reply.Json.GetProperty("met").EnumerateArray()];

    private static Task<HttpHost> StartAsync(Log? log = null) => HttpHost.StartAsync(configure: services =>
    {
        services.AddAuthorization(options =>
            options.AddPolicy(SelfGovPolicies.PersonalData, each => each.RequireClaim("clearance", "yes")));
        if (log is not null)
        {
            services.AddSingleton<IPersonalDataAccessLog>(log);
        }
    });

    // The whole election up to the registration of its first candidate, who was born in some year.
    private static async Task<(string Command, string Data)> UntilRegistrationAsync(HttpHost host, int born = 1980)
    {
        foreach ((LocalDateTime at, ICommand<AkimElection> command, Actor actor) in WholeElection.Steps)
        {
            host.Clock.Reset(WholeElection.InZone(at));
            WrittenCommand written = AkimElectionLifecycle.Procedure.Contract.Write(command);
            if (command is RegisterCandidate)
            {
                return (written.Name, written.Data);
            }

            string way = command is RecordGround ? $"open/{written.Name}" : $"commands/{written.Name}";
            string user = $"{actor.Id};{string.Join(',', actor.Roles.Select(role => role.Code))}";
            Reply reply = await host.PostAsync(
                $"{Address}/{way}", written.Data.Replace("1980-05-01", $"{born}-05-01", StringComparison.Ordinal), user);
            Assert.True(reply.Code is 200 or 201, $"{written.Name}: {reply.Text}");
        }

        throw new InvalidOperationException("Nobody is registered.");
    }

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
