using Npgsql;
using SelfGov.DurableBenchmarks;
using SelfGov.DurableBenchmarks.Measuring;
using SelfGov.DurableBenchmarks.Raw;

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

await MeasureSqliteAsync();
await MeasurePostgresAsync();
return 0;

async Task MeasureSqliteAsync()
{
    string directory = Path.Combine(options.SqliteDirectory ?? Environment.CurrentDirectory, $"durable-benchmark-{Guid.NewGuid():N}");
    Directory.CreateDirectory(directory);
    try
    {
        await MeasureAsync(RowCatalogue.Sqlite(directory));
    }
    finally
    {
        Directory.Delete(directory, recursive: true);
    }
}

async Task MeasurePostgresAsync()
{
    if (options.Postgres is null)
    {
        Console.WriteLine();
        Console.WriteLine($"PostgreSQL is skipped: neither --postgres nor {BenchmarkOptions.PostgresVariable} names a server.");
        return;
    }
    await using NpgsqlDataSource source = NpgsqlDataSource.Create(options.Postgres);
    await PostgresDatabase.CreateSchemaAsync(source);
    try
    {
        await MeasureAsync(RowCatalogue.Postgres(source));
    }
    finally
    {
        await PostgresDatabase.DropSchemaAsync(source);
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
