using System.Globalization;
using SelfGov.DurableBenchmarks.Growth;
using SelfGov.DurableBenchmarks.Journal;
using SelfGov.DurableBenchmarks.Measuring;
using SelfGov.DurableBenchmarks.Old;
using SelfGov.DurableBenchmarks.Purging;
using SelfGov.DurableBenchmarks.Stores;

namespace SelfGov.DurableBenchmarks;

/// <summary>Makes the tables that were asked for.</summary>
internal sealed class Run(BenchmarkOptions options)
{
    private const int CallersWithoutWait = 64;
    private const int RowsOnServer = 7;
    private const int ConnectionsAside = 10;

    private OldCode? _old;

    public async Task MakeAsync()
    {
        string directory = MakeDirectory(options.SqliteDirectory ?? Environment.CurrentDirectory);
        try
        {
            if (options.PurgeMegabytes is { } sizes)
            {
                await MeasurePurgesAsync(directory, sizes);
                return;
            }

            if (options.Old is { } commit
                && options.Tables.Any(table => table is not (BenchmarkOptions.Reading or BenchmarkOptions.Growth)))
            {
                _old = await OldCode.BuildAsync(commit);
            }

            foreach (string table in options.Tables)
            {
                await MakeAsync(table, directory);
            }
        }
        finally
        {
            if (_old is not null)
            {
                await _old.DisposeAsync();
            }

            Directory.Delete(directory, recursive: true);
        }
    }

    private async Task MakeAsync(string table, string directory)
    {
        switch (table)
        {
            case BenchmarkOptions.SqliteCallers:
                await MeasureAsync(directory, options.Callers.Select(callers => RowGroup.Single(Database.SQLite, callers)));
                break;
            case BenchmarkOptions.SqliteBatch:
                await MeasureAsync(directory, [RowGroup.Batch(Database.SQLite)]);
                break;
            case BenchmarkOptions.SqliteNoWait:
                await MeasureInMemoryAsync();
                break;
            case BenchmarkOptions.Reading:
                await CaseReading.MeasureAsync(directory);
                break;
            case BenchmarkOptions.Growth:
                await GrowthOfTableBenchmarks.MeasureAsync(directory, options.Postgres);
                break;
            default:
                await MeasureServerAsync(table, directory);
                break;
        }
    }

    private async Task MeasureServerAsync(string table, string directory)
    {
        if (options.Postgres is not { } server)
        {
            Console.WriteLine();
            Console.WriteLine($"{table} is skipped: neither --postgres nor {BenchmarkOptions.PostgresVariable} names a server.");
            return;
        }

        await MeasureAsync(
            server,
            table switch
            {
                BenchmarkOptions.PostgresBatch => [RowGroup.Batch(Database.PostgreSQL)],
                BenchmarkOptions.PostgresNoWait => WithoutWait(Database.PostgreSQL),
                _ => options.Callers.Select(callers => RowGroup.Single(Database.PostgreSQL, callers)),
            },
            directory);
    }

    private async Task MeasureInMemoryAsync()
    {
        if (!Directory.Exists(options.MemoryDirectory))
        {
            Console.WriteLine();
            Console.WriteLine($"{BenchmarkOptions.SqliteNoWait} is skipped: there is no {options.MemoryDirectory}.");
            return;
        }

        string memory = MakeDirectory(options.MemoryDirectory);
        try
        {
            await MeasureAsync(memory, WithoutWait(Database.SQLite));
        }
        finally
        {
            Directory.Delete(memory, recursive: true);
        }
    }

    private static IEnumerable<RowGroup> WithoutWait(Database database) =>
        [RowGroup.Single(database, 1, waits: false), RowGroup.Single(database, CallersWithoutWait, waits: false)];

    private async Task MeasureAsync(string place, IEnumerable<RowGroup> groups, string? directory = null)
    {
        foreach (RowGroup group in groups)
        {
            string flush = await FlushAsync(group, place, directory ?? place);
            IReadOnlyList<IRow> rows = new RowCatalogue(place, _old).Of(group);
            try
            {
                ResultTable.Write(Console.Out, group, flush, await new GroupMeasurement(rows, options.Seconds).MeasureAsync());
            }
            finally
            {
                foreach (IRow row in rows.Reverse())
                {
                    await row.DisposeAsync();
                }

                Clear(directory ?? place);
            }
        }
    }

    /// <summary>How long the disk takes that the commits of a group wait for.</summary>
    private static async Task<string> FlushAsync(RowGroup group, string place, string directory)
    {
        string where = "in the directory of the files";
        double time = DiskFlush.MedianMicroseconds(directory);
        if (group.Database == Database.PostgreSQL)
        {
            where = "beside the program, since the server's directory cannot be written";
            await using var server = new PostgresStore(place, "flush", 1, waits: true);
            await ThrowIfTooFewAsync(server, group);
            try
            {
                time = DiskFlush.MedianMicroseconds((string)(await server.ScalarAsync("SHOW data_directory"))!);
                where = "in the directory of the server";
            }
            catch (Exception unusable) when (unusable is IOException or UnauthorizedAccessException or Npgsql.PostgresException)
            {
                // The disk of the program stands for it.
            }
        }

        string wait = group.Waits ? "each commit waits for one" : "no commit waits for one";
        return string.Create(
            CultureInfo.InvariantCulture,
            $"A small append and its flush to the disk takes {time:N0} µs (median of 200, {where}); {wait}.");
    }

    /// <summary>The rows of a group keep their connections while others take their turns.</summary>
    private static async Task ThrowIfTooFewAsync(PostgresStore server, RowGroup group)
    {
        int most = int.Parse((string)(await server.ScalarAsync("SHOW max_connections"))!, CultureInfo.InvariantCulture);
        int needed = (group.Callers * RowsOnServer) + ConnectionsAside;
        if (most < needed)
        {
            throw new InvalidOperationException(
                $"{group}: the rows have {needed} connections together; max_connections of the server is {most}.");
        }
    }

    private async Task MeasurePurgesAsync(string directory, IReadOnlyList<int> sizes)
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

    private static string MakeDirectory(string parent) =>
        Directory.CreateDirectory(Path.Combine(parent, $"durable-benchmark-{Guid.NewGuid():N}")).FullName;

    private static void Clear(string directory)
    {
        foreach (string file in Directory.EnumerateFiles(directory))
        {
            File.Delete(file);
        }
    }
}
