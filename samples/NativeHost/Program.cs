using System.Text;
using NodaTime;
using SelfGov.Elections.Direct;

namespace NativeHost;

/// <summary>
/// The election of an akim over HTTP in a program without a runtime: the host asks itself, and prints what it answers.
/// </summary>
internal static class Program
{
    private const string Ground =
        """
        {"unit":{"name":"Kyzylaray","kind":"RuralDistrict","zoneId":"Asia/Almaty","voters":1240,"settlements":3},
        "ground":{"kind":"EarlyTermination","day":"2026-11-02"}}
        """;

    private static async Task Main(string[] args)
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder(args);
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.AddSingleton<IClock>(new SetClock(Instant.FromUtc(2026, 11, 23, 5, 0)));
        builder.Services.AddSelfGov().UseInMemoryJournal().Add(AkimElectionLifecycle.Procedure).AddHttp<Commission>();
        await using WebApplication app = builder.Build();
        app.MapSelfGov("/api");
        await app.StartAsync();
        using var client = new HttpClient { BaseAddress = new Uri(app.Urls.Single()) };
        client.DefaultRequestHeaders.Add("Accept-Language", "en");
        const string Case = "/api/akim-election/kyzylaray-2026";
        await PostAsync(client, $"{Case}/open/record-ground", Ground);
        await PostAsync(client, $"{Case}/commands/call-election", """{"day":"2027-01-24","minimumWage":{"tenge":85000}}""");
        await PostAsync(client, $"{Case}/commands/call-election", """{"day":"27.12.2026","hurry":true}""");
        await PostAsync(client, $"{Case}/commands/call-election", """{"day":"2026-12-27","minimumWage":{"tenge":85000}}""");
        string[] readings = ["", "/options", "/deadlines", "/history", "/verification", "/diagram", "/calendar"];
        foreach (string address in readings.Select(reading => Case + reading).Append("/api/akim-election?counts=true").Append("/api"))
        {
            using HttpResponseMessage response = await client.GetAsync(new Uri(address, UriKind.Relative));
            await PrintAsync(address, response);
        }

        await app.StopAsync();
    }

    private static async Task PostAsync(HttpClient client, string address, string body)
    {
        using var content = new StringContent(body, Encoding.UTF8, "application/json");
        using HttpResponseMessage response = await client.PostAsync(new Uri(address, UriKind.Relative), content);
        await PrintAsync(address, response);
    }

    private static async Task PrintAsync(string address, HttpResponseMessage response)
    {
        string text = (await response.Content.ReadAsStringAsync()).ReplaceLineEndings("\n");
        Console.WriteLine($"{(int)response.StatusCode} {address}\n{text}\n");
    }
}
