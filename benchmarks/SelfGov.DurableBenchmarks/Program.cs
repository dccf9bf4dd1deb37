using SelfGov.DurableBenchmarks;
using SelfGov.DurableBenchmarks.Journal;
using SelfGov.DurableBenchmarks.Measuring;
using SelfGov.DurableBenchmarks.Purging;

BenchmarkOptions options;
try
{
    options = BenchmarkOptions.Parse(args);
}
catch (FormatException unusable)
{
    Console.Error.WriteLine(unusable.Message);
    Console.Error.WriteLine(BenchmarkOptions.Usage);
    return 2;
}

Console.WriteLine($".NET {Environment.Version}, {Environment.ProcessorCount} cores, {options.Seconds:N0} s a row");
string directory = Path.Combine(options.SqliteDirectory ?? Environment.CurrentDirectory, $"durable-benchmark-{Guid.NewGuid():N}");
Directory.CreateDirectory(directory);
try
{
    if (options.PurgeMegabytes is { } sizes)
    {
        await MeasurePurgesAsync(sizes);
        return 0;
    }

    await MeasureAsync(RowCatalogue.Sqlite(directory));
    await CaseReading.MeasureAsync(directory);
}
finally
{
    Directory.Delete(directory, recursive: true);
}

if (options.Postgres is null)
{
    Console.WriteLine();
    Console.WriteLine($"PostgreSQL is skipped: neither --postgres nor {BenchmarkOptions.PostgresVariable} names a server.");
}
else
{
    await MeasureAsync(RowCatalogue.Postgres(options.Postgres));
}
return 0;

async Task MeasurePurgesAsync(IReadOnlyList<int> sizes)
{
    PurgeCost.WriteHead();
    foreach (int megabytes in sizes)
    {
        await using var sqlite = new PurgeCost(new SqlitePurgeStore(directory), megabytes);
        await sqlite.MeasureAsync();
        if (options.Postgres is { } server)
        {
            await using var postgres = new PurgeCost(new PostgresPurgeStore(server), megabytes);
            await postgres.MeasureAsync();
        }
    }
}

async Task MeasureAsync(IReadOnlyList<IRow> rows)
{
    try
    {
        foreach (IRow row in rows)
        {
            await row.PrepareAsync();
        }
        foreach (IGrouping<RowGroup, IRow> group in rows.GroupBy(row => row.Group))
        {
            IReadOnlyList<RowResult> results = await GroupMeasurement.MeasureAsync([.. group], options.Seconds);
            ResultTable.Write(Console.Out, group.Key, results);
        }
    }
    finally
    {
        foreach (IRow row in rows)
        {
            await row.DisposeAsync();
        }
    }
}
