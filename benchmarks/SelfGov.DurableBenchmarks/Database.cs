namespace SelfGov.DurableBenchmarks;

/// <summary>Where a row stores.</summary>
internal enum Database
{
    /// <summary>A file in WAL mode with <c>PRAGMA synchronous = FULL</c>.</summary>
    SQLite,

    /// <summary>A server with <c>fsync</c> and <c>synchronous_commit</c> on.</summary>
    PostgreSQL,
}
