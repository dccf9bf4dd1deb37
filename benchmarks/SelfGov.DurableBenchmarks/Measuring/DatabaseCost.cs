using SelfGov.DurableBenchmarks.Stores;

namespace SelfGov.DurableBenchmarks.Measuring;

/// <summary>
/// What a command costs the database: on SQLite the pages that it writes to the log, on PostgreSQL the connections that a row has open.
/// </summary>
internal static class DatabaseCost
{
    // Few enough that the log is not emptied by itself meanwhile, at 1,000 pages.
    private const int Commands = 64;

    /// <returns>The commands that were written for it, and the cost; null where the log could not be emptied, or in batches.</returns>
    public static async Task<(long Commands, double? Cost)> OfAsync(IRow row)
    {
        if (row.Store is PostgresStore server)
        {
            return (0, await server.CountConnectionsAsync());
        }

        var file = (SqliteStore)row.Store;
        if (row.Group.TransactionSize > 1 || !await file.TryEmptyLogAsync())
        {
            return (0, null);
        }

        long commands = 0;
        while (commands < Commands)
        {
            commands += (await row.TakeTurnAsync(TimeSpan.Zero)).Commands;
        }

        return (commands, (double)await file.CountLogPagesAsync() / commands);
    }
}
