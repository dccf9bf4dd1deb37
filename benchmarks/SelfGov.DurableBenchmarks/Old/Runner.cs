// Compiled against the code of 7340b7d alone: a process with its journal, which takes a turn for each line that it reads.
using System.Globalization;
using SelfGov.DurableBenchmarks;
using SelfGov.DurableBenchmarks.Journal;
using SelfGov.DurableBenchmarks.Measuring;
using SelfGov.DurableBenchmarks.Old;
using SelfGov.DurableBenchmarks.Stores;

Orders orders = Orders.Read(args);
IStore store = orders.Group.Database == Database.SQLite
    ? new SqliteStore(orders.Place, orders.Name)
    : new PostgresStore(orders.Place, orders.Name, orders.Connections, orders.Group.Waits);
await using IRow row = new JournalRow(store, orders.Group);
await row.PrepareAsync();
Console.WriteLine(Orders.Ready);
while (Console.ReadLine() is { } line)
{
    Console.WriteLine(line == Orders.Count
        ? (await row.CountStoredAsync()).ToString(CultureInfo.InvariantCulture)
        : (await row.TakeTurnAsync(TimeSpan.FromTicks(long.Parse(line, CultureInfo.InvariantCulture)))).Write());
}
