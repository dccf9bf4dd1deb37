using SelfGov.EntityFrameworkCore.Storage;

namespace SelfGov.EntityFrameworkCore.PostgreSQL;

/// <summary>
/// The advisory lock that an append holds until its transaction ends. It is shared: appends do not wait for each other, but a reader can
/// see which are under way.
/// </summary>
/// <remarks>
/// Its key is the table of entries, so that a reader waits for the appends to its own schema alone. Each append holds the lock of the
/// whole database too, which is all that readers of earlier releases look at.
/// </remarks>
internal static class AppendLock
{
    // "SelfGov" in ASCII.
    private const string OfDatabase = "x'53656C66476F76'::bigint";

    // "SelG" in ASCII.
    private const string OfTable = "x'53656C47'::int";

    /// <summary>Columns that take the locks; that of the database comes first, so that nobody is seen with the other alone.</summary>
    internal static string Taken(JournalTables tables) =>
        $"pg_advisory_xact_lock_shared({OfDatabase}), pg_advisory_xact_lock_shared({OfTable}, {Entries(tables)}::int)";

    /// <summary>
    /// The transactions that are appending to the tables, and those of an earlier release, which do not say to which; those that are
    /// prepared, and have no process any more, too.
    /// </summary>
    internal static string UnderWay(JournalTables tables) =>
        $"""
        WITH held AS MATERIALIZED (
            SELECT virtualtransaction, objid, objsubid = 2 AS is_of_table FROM pg_locks
            WHERE locktype = 'advisory' AND database = (SELECT oid FROM pg_database WHERE datname = current_database())
                AND pid IS DISTINCT FROM pg_backend_pid()
                AND ((classid = ({OfDatabase} >> 32)::oid AND objid = ({OfDatabase} & 4294967295)::oid AND objsubid = 1)
                    OR (classid = {OfTable}::oid AND objsubid = 2)))
        SELECT coalesce(array_agg(DISTINCT virtualtransaction), ARRAY[]::text[]) FROM held
        WHERE CASE WHEN is_of_table THEN objid = {Entries(tables)}
            ELSE virtualtransaction NOT IN (SELECT virtualtransaction FROM held WHERE is_of_table) END
        """;

    private static string Entries(JournalTables tables) =>
        $"'{tables.Entries.Replace("'", "''", StringComparison.Ordinal)}'::regclass::oid";
}
