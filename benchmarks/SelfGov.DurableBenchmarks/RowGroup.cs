namespace SelfGov.DurableBenchmarks;

/// <summary>Rows that can be compared: the same database, callers and number of commands in a transaction.</summary>
/// <param name="Database">Where the commands are stored.</param>
/// <param name="TransactionSize">Commands in a transaction, at least 1.</param>
/// <param name="Callers">How many call at the same time, each on cases of its own; at least 1, and 1 where there are batches.</param>
/// <param name="Waits">Whether a commit waits for the disk.</param>
internal sealed record RowGroup(Database Database, int TransactionSize, int Callers, bool Waits)
{
    /// <summary>Commands in a transaction of a batch.</summary>
    public const int BatchSize = 1_000;

    public static RowGroup Single(Database database, int callers, bool waits = true) => new(database, 1, callers, waits);

    public static RowGroup Batch(Database database) => new(database, BatchSize, 1, true);

    public override string ToString()
    {
        string wait = Waits ? string.Empty : ", without the wait for the disk";
        string callers = Callers == 1 ? "one caller" : $"{Callers} callers, each on cases of its own";
        return TransactionSize == 1 ? $"{Database}, {callers}{wait}" : $"{Database}, {TransactionSize:N0} commands in a transaction{wait}";
    }
}
