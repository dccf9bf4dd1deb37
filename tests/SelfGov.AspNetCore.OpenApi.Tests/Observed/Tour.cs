using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using NodaTime;
using SelfGov.AspNetCore.Access;
using SelfGov.AspNetCore.OpenApi.Hosts;
using SelfGov.Cases.Worklists;
using SelfGov.Elections.Direct;
using SelfGov.Journal;
using SelfGov.Law;
using SelfGov.Workflow;

namespace SelfGov.AspNetCore.OpenApi.Observed;

/// <summary>Asks a host for every answer that it can give.</summary>
internal static class Tour
{
    private const string Commission = "commission.territorial-commission";
    private const string Candidate = "berik.candidate";
    private const string Elections = "/api/akim-election";
    private const string Case = $"{Elections}/{ElectionStory.Id}";
    private static readonly string[] Readings = ["", "/options", "/deadlines", "/history", "/verification", "/diagram", "/calendar"];
    private static readonly JsonObject Ground = ElectionStory.Steps[0]!["body"]!.AsObject();

    internal static async Task<ImmutableArray<Observation>> TakeAsync()
    {
        var observer = new Observer();
        await using (RunningHost host = await StartAsync(observer, null))
        {
            await RaceAsync(host);
            await ElectionStory.TellAsync(host);
            await ReadAsync(host);
            await OverviewAsync(host);
            await OpenAsync(host);
            await CommandAsync(host);
        }

        LifecycleMap map = AkimElectionLifecycle.Procedure.Lifecycles.Of(new EditionId("D2")).Map;
        await using (RunningHost closed = await StartAsync(observer, services => services
            .AddSingleton<IWorklist>(new OneItemWorklist(ElectionStory.Id, map))
            .AddAuthorizationBuilder().AddPolicy(SelfGovPolicies.Read, policy => policy.RequireClaim("role", "territorial-commission"))))
        {
            await ElectionStory.TellAsync(closed, steps: 1);
            await InboxAsync(closed);
            await GetAsync(closed, Elections, Candidate);
            await GetAsync(closed, "/api/inbox", Candidate);
        }

        return [.. observer.Seen];
    }

    private static Task<RunningHost> StartAsync(Observer observer, Action<IServiceCollection>? configure) =>
        RunningHost.StartAsync(services =>
        {
            services.AddSingleton<IStartupFilter>(observer);
            services.RemoveAll<ICaseJournal>();
            services.AddSingleton<ICaseJournal, TroubledJournal>();
            configure?.Invoke(services);
        });

    private static async Task ReadAsync(RunningHost host)
    {
        foreach (string reading in Readings)
        {
            await KnownAsync(host, Case + reading);
            await GetAsync(host, Case + reading, null);
            await GetAsync(host, $"{Elections}/nowhere{reading}");
            await GetAsync(host, $"{Elections}/{new string('x', 201)}{reading}");
            await GetAsync(host, Case + reading, Commission, ("Accept", "image/png"));
            await GetAsync(host, $"{Elections}/{TroubledJournal.Broken}{reading}");
            await GetAsync(host, $"{Elections}/{TroubledJournal.Away}{reading}");
        }

        await GetAsync(host, $"{Case}?asOf=2023-08-20T00:00:00Z&personalData=true");
        await GetAsync(host, $"{Case}/options?personalData=true");
        await GetAsync(host, $"{Case}?personalData=true", Candidate);
        await GetAsync(host, $"{Case}/options?personalData=true", Candidate);
        await GetAsync(host, $"{Case}/diagram", Commission, ("Accept", "text/vnd.graphviz"));
    }

    private static async Task OverviewAsync(RunningHost host)
    {
        await KnownAsync(host, "/api");
        await GetAsync(host, "/api", null, ("Accept", "image/png"));
        await KnownAsync(host, $"{Elections}?counts=true");
        await GetAsync(host, $"{Elections}?limit=0");
        await GetAsync(host, Elections, null);
        await GetAsync(host, Elections, Commission, ("Accept", "image/png"));
        await GetAsync(host, $"{Elections}?idPrefix={TroubledJournal.Away}");
        await GetAsync(host, "/api/inbox");
        await GetAsync(host, "/api/feed?after=x");
        await GetAsync(host, "/api/feed", null);
        await GetAsync(host, "/api/feed", Commission, ("Accept", "image/png"));
        await GetAsync(host, $"/api/feed?after={TroubledJournal.LostPosition}");
        await FollowAsync(host);
    }

    private static async Task InboxAsync(RunningHost host)
    {
        await KnownAsync(host, "/api/inbox?count=true");
        await GetAsync(host, "/api/inbox?limit=0");
        await GetAsync(host, "/api/inbox", null);
        await GetAsync(host, "/api/inbox", Commission, ("Accept", "image/png"));
        await GetAsync(host, $"/api/inbox?idPrefix={TroubledJournal.Away}");
    }

    private static async Task OpenAsync(RunningHost host)
    {
        const string How = "open/record-ground";
        await AllOfActingAsync(host, How, Ground);
        await PostAsync(host, $"{Case}/{How}", Ground);
        await PostAsync(host, $"{Elections}/other/{How}", Ground, Commission, ("If-Match", "\"5\""));
        JsonObject other = Ground.DeepClone().AsObject();
        other["unit"]!["voters"] = 1_300;
        foreach (string troubled in new[] { TroubledJournal.Broken, TroubledJournal.Away })
        {
            // What is there already is looked at.
            await PostAsync(host, $"{Elections}/{troubled}/{How}", Ground);
            await PostAsync(host, $"{Elections}/{troubled}/{How}", Ground);
        }

        await PostAsync(host, $"{Elections}/keyed/{How}", Ground, Commission, ("Idempotency-Key", "once"));
        await PostAsync(host, $"{Elections}/keyed/{How}", other, Commission, ("Idempotency-Key", "once"));
    }

    private static async Task CommandAsync(RunningHost host)
    {
        const string How = "commands/call-election";
        JsonObject call = ElectionStory.Steps[1]!["body"]!.AsObject();
        await AllOfActingAsync(host, How, call);
        await PostAsync(host, $"{Case}/{How}", call);
        await PostAsync(host, $"{Elections}/nowhere/{How}", call);
        await PostAsync(host, $"{Case}/{How}", call, Commission, ("If-Match", "\"5\""));
    }

    private static async Task RaceAsync(RunningHost host)
    {
        JsonObject call = ElectionStory.Steps[1]!["body"]!.AsObject();
        host.Clock.Reset(Instant.FromUtc(2023, 8, 9, 3, 0));
        await PostAsync(host, $"{Elections}/{TroubledJournal.Raced}/open/record-ground", Ground);
        await PostAsync(host, $"{Elections}/{TroubledJournal.Raced}/commands/call-election", call);
        await PostAsync(host, $"{Elections}/explained/open/record-ground", Ground);
        await PostAsync(host, $"{Elections}/explained/commands/call-election?explain=true", call);
    }

    // What goes wrong with whatever is done.
    private static async Task AllOfActingAsync(RunningHost host, string how, JsonObject body)
    {
        await PostAsync(host, $"{Case}/{how}", new JsonObject { ["hurry"] = true });
        await PostAsync(host, $"{Case}/{how}", body, null);
        await PostAsync(host, $"{Elections}/nowhere/{how}", body, Candidate);
        await PostAsync(host, $"{Case}/{how}", body, Candidate);
        await PostAsync(host, $"{Case}/{how}", body, Commission, ("Accept", "image/png"));
        await PostAsync(host, $"{Case}/{how}", new JsonObject { ["long"] = new string('x', 1_100_000) });
        await PostAsync(host, $"{Elections}/{TroubledJournal.Broken}/{how}", body);
        await PostAsync(host, $"{Elections}/{TroubledJournal.Away}/{how}", body);
        using var form = new HttpRequestMessage(HttpMethod.Post, $"{Case}/{how}") { Content = new StringContent("call") };
        form.Headers.Add("Authorization", $"Bearer {Commission}");
        using HttpResponseMessage answer = await host.Client.SendAsync(form, RunningHost.Token);
    }

    private static async Task KnownAsync(RunningHost host, string address)
    {
        using HttpResponseMessage first = await host.SendAsync(HttpMethod.Get, address, Commission);
        using HttpResponseMessage again = await host.SendAsync(
            HttpMethod.Get, address, Commission, null, ("If-None-Match", first.Headers.ETag!.ToString()));
    }

    private static async Task GetAsync(
        RunningHost host, string address, string? user = Commission, params (string Name, string Value)[] headers)
    {
        using HttpResponseMessage answer = await host.SendAsync(HttpMethod.Get, address, user, null, headers);
    }

    private static async Task PostAsync(
        RunningHost host, string address, JsonNode body, string? user = Commission, params (string Name, string Value)[] headers)
    {
        using HttpResponseMessage answer = await host.SendAsync(HttpMethod.Post, address, user, body.DeepClone(), headers);
    }

    // Listens until the first event has come.
    private static async Task FollowAsync(RunningHost host)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/feed");
        request.Headers.Add("Authorization", $"Bearer {Commission}");
        using HttpResponseMessage answer = await host.Client.SendAsync(
            request, HttpCompletionOption.ResponseHeadersRead, RunningHost.Token);
        using var lines = new StreamReader(await answer.Content.ReadAsStreamAsync(RunningHost.Token));
        while (await lines.ReadLineAsync(RunningHost.Token) is { } line && !line.StartsWith("data:", StringComparison.Ordinal))
        {
        }
    }
}
