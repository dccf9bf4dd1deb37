using System.Diagnostics;
using System.Globalization;
using NodaTime;
using SelfGov.Reliability;
using SelfGov.Reliability.Databases;
using SelfGov.Reliability.Work;

if (args is ["--work", var work, .. var rest])
{
    return await WorkOf(work, rest);
}

SuiteOptions options;
Trial[] trials;
try
{
    options = SuiteOptions.Parse(args);
    trials = [.. Trial.All.Where(trial => options.Trial is null || trial.Name == options.Trial)];
    if (trials.Length == 0)
    {
        throw new FormatException($"There is no trial {options.Trial}; there are {string.Join(", ", Trial.All.Select(each => each.Name))}");
    }
}
catch (FormatException unusable)
{
    Console.Error.WriteLine(unusable.Message);
    Console.Error.WriteLine(SuiteOptions.Usage);
    return 2;
}

Console.WriteLine($"seed {options.Seed}, {(options.IsFull ? "full" : "quick")}, .NET {Environment.Version}, "
    + $"{Environment.ProcessorCount} cores, {SystemClock.Instance.GetCurrentInstant().InUtc():uuuu-MM-dd HH:mm} UTC");
Console.WriteLine("| trial | database | outcome | seconds | figures |");
Console.WriteLine("| --- | --- | --- | ---: | --- |");
bool isMet = true;
foreach (Trial trial in trials)
{
    string?[] databases = trial.Databases.IsEmpty
        ? options.Database is null ? [null] : []
        : [.. trial.Databases.Where(name => options.Database is null || name == options.Database)];
    foreach (string? database in databases)
    {
        isMet &= await TryAsync(trial, database);
    }
}

await NpgsqlDatabase.StopOwnServerAsync();
return isMet ? 0 : 1;

async Task<bool> TryAsync(Trial trial, string? database)
{
    var run = new TrialRun(database, options.Seed, options.IsFull);
    long started = Stopwatch.GetTimestamp();
    string outcome = "met";
    try
    {
        await trial.RunAsync(run);
    }
    catch (CannotTryException cannot)
    {
        outcome = "skipped";
        run.Report(cannot.Message);
    }
    catch (Exception unmet)
    {
        outcome = "NOT MET";
        run.Report($"--trial {trial.Name} --seed {options.Seed}: {unmet.Message.ReplaceLineEndings(" ")}");
        await Console.Error.WriteLineAsync(unmet.ToString());
    }

    string seconds = Stopwatch.GetElapsedTime(started).TotalSeconds.ToString("0.0", CultureInfo.InvariantCulture);
    Console.WriteLine($"| {trial.Name} | {database ?? "none"} | {outcome} | {seconds} | {run.Figures} |");
    return outcome != "NOT MET";
}

static Task<int> WorkOf(string work, string[] arguments) => work switch
{
    "write" => WriterWork.RunAsync(arguments),
    "migrate" => MigrationWork.RunAsync(arguments),
    _ => throw new ArgumentException($"There is no work {work}."),
};
