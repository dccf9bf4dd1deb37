using System.Globalization;
using SelfGov.DurableBenchmarks.Journal;
using SelfGov.HttpBenchmarks;

// Rows take turns, so that what the machine does beside them falls on all alike.
const int Cases = 1_000;
const int Callers = 64;
const int Turns = 3;
int seconds = args is ["--seconds", var text] && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int given)
    ? given
    : 5;
const string Address = "http://127.0.0.1:5087";
string folder = Directory.CreateTempSubdirectory("selfgov-http-").FullName;
try
{
    await using WebApplication app = await DocketHost.StartAsync(Path.Combine(folder, "journal.db"), Cases, Address);
    Cases<Docket> dockets = app.Services.GetRequiredService<Cases<Docket>>();
    (string Name, Func<int, Task<Load>> Measure)[] rows =
    [
        ("commands over HTTP", time => Load.OfWrkAsync(Address, "commands", Cases, Callers, time)),
        ("commands, bare journal", time => Load.OfCallersAsync(dockets, "commands", Cases, Callers, time)),
        ("cases read over HTTP", time => Load.OfWrkAsync(Address, "cases", Cases, Callers, time)),
        ("options read over HTTP", time => Load.OfWrkAsync(Address, "options", Cases, Callers, time)),
        ("cases read, bare journal", time => Load.OfCallersAsync(dockets, "cases", Cases, Callers, time)),
    ];
    var results = rows.ToDictionary(row => row.Name, _ => new List<Load>());
    foreach ((string name, Func<int, Task<Load>> measure) in rows)
    {
        await measure(2);
    }

    for (int turn = 0; turn < Turns; turn++)
    {
        foreach ((string name, Func<int, Task<Load>> measure) in rows)
        {
            results[name].Add(await measure(seconds));
        }
    }

    Console.WriteLine($".NET {Environment.Version}, {Environment.ProcessorCount} cores");
    Console.WriteLine($"{Turns} turns of {seconds} s, {Callers} callers, {Cases} cases");
    Console.WriteLine("| row | a second | p50 ms | p99 ms |");
    Console.WriteLine("| --- | ---: | ---: | ---: |");
    foreach ((string name, List<Load> loads) in results)
    {
        Load median = loads.OrderBy(load => load.PerSecond).ElementAt(Turns / 2);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"| {name} | {median.PerSecond:N0} | {median.Median:N1} | {median.NinetyNine:N1} |"));
    }
}
finally
{
    Directory.Delete(folder, recursive: true);
}
