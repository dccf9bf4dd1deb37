using System.Net.Http.Json;
using System.Text.Json.Nodes;
using NodaTime;
using SelfGov.AspNetCore.OpenApi.Hosts;
using SelfGov.Oracles;

namespace SelfGov.AspNetCore.OpenApi.Observed;

/// <summary>A whole election of an akim, from the ground to the akim in office, as the file <c>election.json</c> tells it.</summary>
internal static class ElectionStory
{
    internal const string Id = "kyzylaray-2023";

    internal static JsonArray Steps { get; } = JsonNode.Parse(File.ReadAllText(
        Path.Combine(RepositoryFolder.Root, "tests", "SelfGov.AspNetCore.OpenApi.Tests", "Observed", "election.json")))!.AsArray();

    /// <summary>Tells the story, or its first steps.</summary>
    internal static async Task TellAsync(RunningHost host, string id = Id, int steps = int.MaxValue)
    {
        foreach (JsonNode? step in Steps.Take(steps))
        {
            host.Clock.Reset(Instant.FromDateTimeOffset(step!["at"]!.GetValue<DateTimeOffset>()));
            string command = step["command"]!.GetValue<string>();
            string way = command == "record-ground" ? "open" : "commands";
            using HttpResponseMessage answer = await host.SendAsync(
                HttpMethod.Post, $"/api/akim-election/{id}/{way}/{command}", step["user"]!.GetValue<string>(), step["body"]);
            Assert.True(answer.IsSuccessStatusCode, $"{command}: {await answer.Content.ReadAsStringAsync(RunningHost.Token)}");
        }
    }

    /// <summary>Asks as somebody; nobody where null.</summary>
    internal static Task<HttpResponseMessage> SendAsync(
        this RunningHost host, HttpMethod method, string address, string? user, JsonNode? body = null,
        params ReadOnlySpan<(string Name, string Value)> headers)
    {
        var request = new HttpRequestMessage(method, address) { Content = body is null ? null : JsonContent.Create(body) };
        if (user is not null)
        {
            request.Headers.Add("Authorization", $"Bearer {user}");
        }

        foreach ((string name, string value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        return host.Client.SendAsync(request, RunningHost.Token);
    }
}
