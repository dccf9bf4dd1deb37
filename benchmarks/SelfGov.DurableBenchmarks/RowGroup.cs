namespace SelfGov.DurableBenchmarks;

/// <summary>Rows that can be compared: the same database and the same number of commands in a transaction.</summary>
/// <param name="Database">Where the commands are stored.</param>
/// <param name="TransactionSize">Commands in a transaction, at least 1.</param>
internal sealed record RowGroup(Database Database, int TransactionSize)
{
    /// <summary>Commands in a transaction of a batch.</summary>
    public const int BatchSize = 1_000;

    public static RowGroup Single(Database database) => new(database, 1);

    public static RowGroup Batch(Database database) => new(database, BatchSize);

    public override string ToString() =>
        TransactionSize == 1 ? $"{Database}, one command in a transaction" : $"{Database}, {TransactionSize:N0} commands in a transaction";
}
