using System.Diagnostics;
using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Logging;
using SelfGov.StartHost;

// One host in one process: prints a line when it listens, then what the first command of one procedure takes, and of a second one.
bool withSelfGov = args is [_, "selfgov"];
bool withDatabase = args is ["sqlite", _];
WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
builder.Logging.ClearProviders();
builder.WebHost.UseUrls("http://127.0.0.1:0");
string? file = withDatabase ? Databases.Add(builder.Services) : null;
if (withSelfGov)
{
    Procedures.Add(builder.Services, withDatabase);
}

await using WebApplication application = builder.Build();
if (withSelfGov)
{
    Procedures.Validate(application.Services);
}

if (withDatabase)
{
    await Databases.PrepareAsync(application.Services, withSelfGov);
}

application.MapGet("/", () => "ready");
await application.StartAsync();
Console.WriteLine("listens");
if (withSelfGov)
{
    long start = Stopwatch.GetTimestamp();
    await Procedures.OpenElectionAsync(application.Services);
    Say("first", start);
    start = Stopwatch.GetTimestamp();
    await Procedures.OpenHearingAsync(application.Services);
    Say("second", start);
}

await application.StopAsync();
Databases.Delete(file);

static void Say(string what, long since) => Console.WriteLine(string.Create(
    CultureInfo.InvariantCulture, $"{what} {Stopwatch.GetElapsedTime(since).TotalMilliseconds:F1}"));
