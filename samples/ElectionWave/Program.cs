using System.Collections.Immutable;
using System.Globalization;
using ElectionWave;
using Spectre.Console;

const string Usage = "dotnet run -c Release --project samples/ElectionWave [-- --seed NUMBER] [--database FILE]";

int seed = 2021;
string database = Path.Combine(Path.GetTempPath(), "selfgov-wave.db");
for (int i = 0; i < args.Length; i += 2)
{
    string? value = i + 1 < args.Length ? args[i + 1] : null;
    if (args[i] == "--seed" && int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out int given))
    {
        seed = given;
    }
    else if (args[i] == "--database" && !string.IsNullOrWhiteSpace(value))
    {
        // The file of an earlier run in the temporary folder is made anew; a file that the user names is never deleted.
        if (File.Exists(value))
        {
            await Console.Error.WriteLineAsync($"{value} exists already; name a file that does not.");
            return 2;
        }

        database = value;
    }
    else
    {
        await Console.Error.WriteLineAsync($"Unknown or incomplete: {args[i]} {value}. Usage: {Usage}");
        return 2;
    }
}

AnsiConsole.WriteLine("25 July 2021: the first direct elections of akims of rural districts, told anew with made-up people and votes.");
ImmutableArray<District> districts = WaveGenerator.Make(seed);
int steps = WaveStory.StageCount * districts.Length;
WaveRun memory = null!;
WaveRun sqlite = null!;
await AnsiConsole.Progress().StartAsync(async context =>
{
    ProgressTask inMemory = context.AddTask("in memory", maxValue: steps);
    ProgressTask onSqlite = context.AddTask("on SQLite", maxValue: steps);
    memory = await WaveRun.InMemoryAsync(districts, done => inMemory.Increment(done), CancellationToken.None);
    sqlite = await WaveRun.OnSqliteAsync(districts, database, done => onSqlite.Increment(done), CancellationToken.None);
});

AnsiConsole.Write(SummaryTable.Of(sqlite.Figures));
AnsiConsole.Write(SummaryTable.Of(("in memory", memory), ("SQLite, one file", sqlite)));
AnsiConsole.WriteLine($"The journal is in {database}.");
return memory.Figures == sqlite.Figures ? 0 : 1;
