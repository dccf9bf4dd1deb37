using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using SelfGov.AspNetCore.Hosts;
using Xunit;

namespace SelfGov.AspNetCore.Routes;

/// <summary>Requests that nobody has thought of: whatever comes, nothing is a 500.</summary>
public sealed class FuzzTests
{
    private static readonly string[] Methods = ["GET", "POST", "HEAD", "PUT", "DELETE", "OPTIONS", "PATCH", "get", "X"];

    private static readonly string[] Ids =
        ["e-1", "r-1", "nobody", "a%2Fb", "%00", "%C3%28", "%F0%9F%98%80", "..", ".", "%2E%2E", "'", "x".PadRight(300, 'x')];

    private static readonly string[] Segments =
        ["", "options", "deadlines", "history", "verification", "diagram", "calendar", "commands", "open", "x", "options/", "%2F"];

    private static readonly string[] Names =
    [
        "limit", "after", "before", "state", "unit", "unitCode", "idPrefix", "counts", "count", "head", "asOf", "personalData", "explain",
        "edition", "kind",
    ];

    private static readonly string[] Values =
    [
        "", "0", "1", "-1", "true", "false", "D4", "2026-11-23T05:00:00Z", "9999-12-31T23:59:59.999999999Z", "0001-01-01T00:00:00Z",
        "-9998-01-01T00:00:00Z", "9999-12-31T23:59:59-18:00",
        "%00", "%", "%ZZ", "%F0%9F", "99999999999999999999", "a b", "Қ", "'--", "AAAA", "1e9", "NaN",
        "0000000000000000000000000000000000000000000000000000000000000000",
    ];

    private static readonly (string Name, string[] Values)[] Headers =
    [
        ("If-Match", ["*", "\"1\"", "\"1-a\"", "1", "\"", "W/\"9223372036854775807\"", "\"99999999999999999999\"", "\"1\", \"2\"", ""]),
        ("If-None-Match", ["*", "\"1\"", "\"", "W/", ""]),
        ("Idempotency-Key", ["a", "\"a\"", "\"", "", " ", "\"\\", "ä", "k".PadRight(500, 'k')]),
        ("SelfGov-On", ["2026-11-23T04:00:00Z", "2199-12-31T23:59:59Z", "9999-12-31T23:59:59-18:00", "1991-01-01T00:00:00Z", "x", ""]),
        (
            "Accept",
            ["*/*", "application/json", "text/calendar", "text/vnd.mermaid", "text/*;q=0", "application/json;q=x", ",", "a/b;q=0.0001"]),
        ("Accept-Language", ["kk", "ru;q=0.1", "*;q=0", ";", "x-y-z", "en-", "-"]),
        ("Last-Event-ID", ["0", "x", "-1", "5"]),
        (
            "Content-Type",
            ["application/json", "application/json; charset=utf-16", "text/plain", "x", "application/json;", ";", "multipart/form-data"]),
        ("Content-Encoding", ["gzip", "identity", "", "x"]),
        (
            "Authorization",
            [$"Test {Users.Commission}", $"Test {Users.Candidate}", $"Test {Users.Clerk}", "Test clock;court", "Test", "Bearer x", ""]),
        ("Range", ["bytes=0-1", "x"]),
        ("Cookie", ["a=b", ";"]),
    ];

    [Fact]
    public async Task Whatever_comes_is_no_500()
    {
        await using HttpHost host = await HttpHost.StartAsync(each => each.AddProcedures()
            .Add(EntityFrameworkCore.Worklists.Rolls.Procedure));
        await host.NominatedAsync("e-1");
        await host.PostAsync("/api/roll/r-1/open/open-roll", "{}", Users.Clerk);
        int requests = Environment.GetEnvironmentVariable("SELFGOV_FUZZ") is { } given
            ? int.Parse(given, CultureInfo.InvariantCulture)
            : TestSize.Of(quick: 2_000, full: 100_000);
        var statuses = new ConcurrentDictionary<int, int>();
        await Parallel.ForEachAsync(Enumerable.Range(1, requests), HttpHost.Token, async (seed, _) =>
            statuses.AddOrUpdate(await SendAsync(host, seed), 1, (_, sofar) => sofar + 1));

        Assert.All((int[])[200, 400, 401, 403, 404, 405, 415, 422], status => Assert.Contains(status, statuses.Keys));
    }

    private static async Task<int> SendAsync(HttpHost host, int seed)
    {
        var random = new Random(seed);
        string address = Address(random);
        bool acts = address.Contains("/commands/", StringComparison.Ordinal) || address.Contains("/open/", StringComparison.Ordinal);
        string method = random.Next(6) > 0 ? acts ? "POST" : "GET" : Of(random, Methods);
        using var request = new HttpRequestMessage(new HttpMethod(method), address);
        if (random.Next(3) > 0)
        {
            string user = Of(random, [Users.Commission, Users.Clerk, Users.Candidate]);
            request.Headers.TryAddWithoutValidation("Authorization", $"Test {user}");
        }

        if (request.Method.Method is not ("GET" or "HEAD") || random.Next(20) == 0)
        {
            request.Content = new ByteArrayContent(Body(random));
            request.Content.Headers.TryAddWithoutValidation("Content-Type", "application/json");
        }

        for (int i = random.Next(4); i > 0; i--)
        {
            (string name, string[] values) = Headers[random.Next(Headers.Length)];
            string value = random.Next(10) == 0 ? Noise(random) : Of(random, values);
            request.Headers.TryAddWithoutValidation(name, value);
            request.Content?.Headers.TryAddWithoutValidation(name, value);
        }

        try
        {
            using HttpResponseMessage response = await host.Client.SendAsync(
                request, HttpCompletionOption.ResponseHeadersRead, HttpHost.Token);
            int status = (int)response.StatusCode;
            Assert.True(status < 500 || status == 501, $"{status} of {seed}: {request}");
            if (response.Content.Headers.ContentType?.MediaType == "application/problem+json" && request.Method != HttpMethod.Head)
            {
                _ = (await Reply.OfAsync(response)).Problem;
            }

            return status;
        }
        catch (InvalidOperationException exception) when (exception.Message == "The path contains null characters.")
        {
            // A server answers 400 by itself; the one in memory has its client throw.
            return 400;
        }
        catch (Exception exception) when (exception is not OperationCanceledException and not Xunit.Sdk.XunitException)
        {
            throw new InvalidOperationException($"{seed}: {request}", exception);
        }
    }

    private static string Address(Random random)
    {
        Library.Known known = Library.All[random.Next(Library.All.Length)];
        string kind = Of(random, [known.Kind, "akim-election", "akim-election", "roll", "x"]);
        string command = Of(random, [known.Command, "call-election", "publish-call", "nominate-self", "open-roll", "name-member", "x"]);
        string path = random.Next(12) switch
        {
            0 => "/api",
            1 => $"/api/{kind}",
            2 => "/api/inbox",
            3 => $"/api/{Noise(random)}",
            4 => $"/api/akim-election/e-1/commands/{Of(random, ["call-election", "publish-call", "nominate-self", "establish-results"])}",
            5 => $"/api/roll/r-1/commands/{Of(random, ["open-roll", "name-member", "hear-member", "close-roll"])}",
            6 => $"/api/{kind}/{Of(random, Ids)}/commands/{command}",
            7 => $"/api/{kind}/{Of(random, Ids)}/open/{command}",
            _ => $"/api/{kind}/{Of(random, Ids)}/{Of(random, Segments)}",
        };
        string query = string.Join('&', Enumerable.Range(0, random.Next(4)).Select(_ => $"{Of(random, Names)}={Of(random, Values)}"));
        return query.Length == 0 ? path : $"{path}?{query}";
    }

    private static byte[] Body(Random random)
    {
        Library.Known known = Library.All[random.Next(Library.All.Length)];
        byte[] body = Encoding.UTF8.GetBytes(Of(
            random,
            [
                "{}", "[]", "", "null", known.Example, HttpElections.Call, HttpElections.Ground, HttpElections.Nomination,
                "{\"name\":\"x\",\"due\":\"2026-12-01T00:00:00Z\"}",
            ]));
        for (int i = random.Next(3) == 0 ? random.Next(4) : 0; i > 0 && body.Length > 0; i--)
        {
            body[random.Next(body.Length)] = (byte)random.Next(256);
        }

        return body;
    }

    private static string Noise(Random random) =>
        new(
        [
            .. Enumerable.Range(0, random.Next(12)).Select(_ => (char)random.Next(0x21, 0x7F)).Where(letter => letter is not ('#' or '\\')),
        ]);

    private static string Of(Random random, string[] values) => values[random.Next(values.Length)];
}
