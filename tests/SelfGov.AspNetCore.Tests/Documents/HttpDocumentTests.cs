using System.Reflection;
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using SelfGov.AspNetCore.Handlers;
using SelfGov.AspNetCore.Hosts;
using SelfGov.AspNetCore.Problems;
using SelfGov.AspNetCore.Routing;
using SelfGov.Elections.Direct;
using Xunit;

namespace SelfGov.AspNetCore.Documents;

/// <summary><c>docs/http.md</c> says what is so: its requests are sent, its tables are complete.</summary>
public sealed partial class HttpDocumentTests
{
    private static readonly string Page = File.ReadAllText(Path.Combine(
        typeof(HttpDocumentTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(each => each.Key == "Repository").Value!,
        "docs", "http.md"));

    [Fact]
    public async Task Every_request_of_the_page_is_answered_as_the_page_says()
    {
        await using HttpHost host = await HttpHost.StartAsync(each => each.Add(AkimElectionLifecycle.Procedure));
        Match[] blocks = Exchange().Matches(Page).ToArray();
        Assert.InRange(blocks.Length, 6, 100);
        foreach (Match block in blocks)
        {
            await AskAsync(host, block.Groups["request"].Value, block.Groups["answer"].Value);
        }
    }

    [Fact]
    public async Task Every_address_and_method_is_in_the_table()
    {
        await using HttpHost host = await HttpHost.StartAsync(each => each.Add(AkimElectionLifecycle.Procedure));
        IEnumerable<string> mapped = host.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>().Select(each =>
        {
            CaseOperation operation = each.Metadata.GetMetadata<CaseOperation>()!;
            string pattern = $"/{each.RoutePattern.RawText!.Trim('/')["api".Length..].Trim('/')}"
                .Replace("akim-election", "{kind}", StringComparison.Ordinal);
            pattern = operation.Command is { } command ? pattern.Replace($"/{command}", "/{command}", StringComparison.Ordinal) : pattern;
            return $"{pattern} {each.Metadata.GetMetadata<IHttpMethodMetadata>()!.HttpMethods[0]}";
        });
        Assert.Equal(
            mapped.Distinct().Order(StringComparer.Ordinal),
            AddressRow().Matches(Page).Select(row => $"{row.Groups["address"]} {row.Groups["method"]}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_problem_is_in_the_table_with_its_status() => Assert.Equal(
        typeof(ProblemTypes).GetFields(BindingFlags.Static | BindingFlags.NonPublic).Select(field => (ProblemType)field.GetValue(null)!)
            .Select(type => $"{type.Status} {type.Code}").Order(StringComparer.Ordinal),
        ProblemRow().Matches(Page).Select(row => $"{row.Groups["status"]} {row.Groups["code"]}").Order(StringComparer.Ordinal));

    [Fact]
    public void The_numbers_of_the_page_are_those_of_the_code()
    {
        Assert.Equal(15, FeedTiming.Usual.Heartbeat.TotalSeconds);
        Assert.Equal(30, FeedTiming.Usual.Longest.TotalMinutes);
        Assert.Equal(50, Inbox.MostItems);
    }

    private static async Task AskAsync(HttpHost host, string request, string answer)
    {
        (string line, (string Name, string Value)[] headers, string body) = Read(request);
        string[] words = line.Split(' ');
        using var message = new HttpRequestMessage(new HttpMethod(words[0]), words[1]);
        message.Headers.TryAddWithoutValidation("Authorization", $"Test {Users.Commission}");
        message.Content = body.Length == 0 ? null : new StringContent(body);
        message.Content?.Headers.Remove("Content-Type");
        foreach ((string name, string value) in headers)
        {
            Assert.True(
                message.Headers.TryAddWithoutValidation(name, value) || message.Content!.Headers.TryAddWithoutValidation(name, value));
        }

        using HttpResponseMessage response = await host.Client.SendAsync(
            message, HttpCompletionOption.ResponseHeadersRead, HttpHost.Token);
        (line, headers, body) = Read(answer);
        Assert.Equal(line.Split(' ')[1], $"{(int)response.StatusCode}");
        foreach ((string name, string value) in headers)
        {
            Assert.Equal(
                value,
                response.Headers.NonValidated.Concat(response.Content.Headers.NonValidated).Single(each => each.Key == name)
                    .Value.ToString());
        }

        if (response.Content.Headers.ContentType?.MediaType == "text/event-stream")
        {
            using var lines = new StreamReader(await response.Content.ReadAsStreamAsync(HttpHost.Token));
            while (await lines.ReadLineAsync(HttpHost.Token) != body)
            {
            }

            return;
        }

        JsonElement told = JsonElement.Parse(await response.Content.ReadAsStringAsync(HttpHost.Token));
        AssertWithin(JsonElement.Parse(body), told, line);
    }

    // The page leaves out what would not help its reader.
    private static void AssertWithin(JsonElement shown, JsonElement told, string where)
    {
        Assert.Equal(shown.ValueKind, told.ValueKind);
        switch (shown.ValueKind)
        {
            case JsonValueKind.Object:
                foreach (JsonProperty property in shown.EnumerateObject())
                {
                    Assert.True(told.TryGetProperty(property.Name, out JsonElement value), $"{where}: {property.Name}");
                    AssertWithin(property.Value, value, $"{where}/{property.Name}");
                }

                break;
            case JsonValueKind.Array:
                Assert.Equal(shown.GetArrayLength(), told.GetArrayLength());
                foreach ((JsonElement one, JsonElement other) in shown.EnumerateArray().Zip(told.EnumerateArray()))
                {
                    AssertWithin(one, other, where);
                }

                break;
            default:
                Assert.Equal(shown.GetRawText(), told.GetRawText());
                break;
        }
    }

    private static (string Line, (string Name, string Value)[] Headers, string Body) Read(string text)
    {
        string[] parts = text.Trim('\n').Split("\n\n", 2);
        string[] head = parts[0].Split('\n');
        return (
            head[0],
            [.. head.Skip(1).Select(line => line.Split(": ", 2)).Select(pair => (pair[0], pair[1]))],
            parts.ElementAtOrDefault(1)?.Trim('\n') ?? string.Empty);
    }

    [GeneratedRegex("```http\n(?<request>.*?)\n(?<answer>HTTP/1.1 .*?)```", RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex Exchange();

    [GeneratedRegex(@"^\| `(?<address>/[^`]*)` \| (?<method>GET|POST) \|", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex AddressRow();

    [GeneratedRegex(@"^\| (?<status>\d{3}) \| `(?<code>[a-z-]+)` \|", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex ProblemRow();
}
