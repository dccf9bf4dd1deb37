namespace SelfGov.DurableBenchmarks;

/// <summary>A row whose entries are known byte by byte.</summary>
internal interface IEntryRow : IRow
{
    /// <summary>The bytes of an entry; null before the row is prepared.</summary>
    int? EntryBytes { get; }

    /// <summary>Whether the row is nothing but SQL.</summary>
    bool IsBareSql { get; }
}
