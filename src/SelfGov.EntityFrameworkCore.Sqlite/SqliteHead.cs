using Microsoft.Data.Sqlite;
using SelfGov.Cases;
using SelfGov.EntityFrameworkCore.Storage;
using SelfGov.Journal;

namespace SelfGov.EntityFrameworkCore.Sqlite;

/// <summary>
/// The row of a case, moved from where a batch starts to where it ends. SQLite writes the pages of each index that has a column which an
/// update names, whether its value changes or not; and so only those are named that change.
/// </summary>
internal sealed class SqliteHead(SqliteConnection connection, string table) : IDisposable
{
    // In the order of the bits that say which of them change, and of the values of a batch.
    private static readonly string[] Columns =
        ["law", "state", "unit", "next_cause", "next_deadline", "unit_code", "holds_until"];

    // What every batch changes stands in no index, but for cases whose status is to be computed anew.
    private const string Moved =
        "SET version = ?2, head = ?3, updated = ?4, claimed_until = NULL, computed_for = CASE WHEN ?5 IS NULL THEN 0 ELSE ?2 END";

    private const int FirstStatus = 5;
    private static readonly int FirstOfStart = FirstStatus + Columns.Length;
    private static readonly string AtStart = $"WHERE case_id = ?1 AND version = ?{FirstOfStart} AND head = ?{FirstOfStart + 1}";

    private readonly SqliteStatement?[] changing = new SqliteStatement?[1 << Columns.Length];
    private SqliteStatement? open;
    private SqliteStatement? keep;
    private SqliteStatement? compare;

    /// <exception cref="JournalMovedException">The case does not stand where the batch starts.</exception>
    internal void Move(string id, JournalBatch batch)
    {
        bool isMoved = batch.Start.Count == 0
            ? Open(id, batch)
            : AddAll(keep ??= Prepare($"UPDATE {table} {Moved} {AtStart}{Kept()}"), id, batch).Run() > 0 || Change(id, batch);
        if (!isMoved)
        {
            throw new JournalMovedException();
        }
    }

    public void Dispose()
    {
        open?.Dispose();
        keep?.Dispose();
        compare?.Dispose();
        foreach (SqliteStatement? statement in changing)
        {
            statement?.Dispose();
        }
    }

    private bool Open(string id, JournalBatch batch)
    {
        JournalEntry last = batch.Entries[^1];
        open ??= Prepare(
            $"""
            INSERT INTO {table} (case_id, version, head, updated, {string.Join(", ", Columns)}, kind, edition, computed_for)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, CASE WHEN ?5 IS NULL THEN 0 ELSE ?2 END) ON CONFLICT DO NOTHING
            """);
        return AddStatus(open, id, batch).Add(last.Kind).Add(last.Edition.ToString()).Run() > 0;
    }

    private bool Change(string id, JournalBatch batch)
    {
        compare ??= Prepare($"SELECT {string.Join(" + ", Columns.Select((_, i) => $"{1 << i} * ({Differs(i)})"))} FROM {table} {AtStart}");
        if (AddAll(compare, id, batch).Ask() is not { } changed)
        {
            return false;
        }

        return AddAll(changing[changed] ??= Prepare($"UPDATE {table} {Moved}{Set(changed)} {AtStart}"), id, batch).Run() > 0;
    }

    private static string Set(long changed) => string.Concat(
        Columns.Select((column, i) => (changed >> i & 1) == 1 ? $", {column} = ?{FirstStatus + i}" : null));

    private static string Kept() => string.Concat(Columns.Select((_, i) => $" AND NOT ({Differs(i)})"));

    private static string Differs(int column) => $"{Columns[column]} IS NOT ?{FirstStatus + column}";

    private static SqliteStatement AddAll(SqliteStatement statement, string id, JournalBatch batch) =>
        AddStatus(statement, id, batch).Add(batch.Start.Count).Add(batch.Start.Head);

    private static SqliteStatement AddStatus(SqliteStatement statement, string id, JournalBatch batch)
    {
        JournalEntry last = batch.Entries[^1];
        CaseStatus status = batch.Status;
        return statement.Anew().Add(id).Add(last.Version).Add(last.Hash).Add(last.Recorded)
            .Add(status.Law).Add(status.State).Add(status.Unit).Add(status.NextCause).Add(status.NextDeadline).Add(status.UnitCode)
            .Add(status.HoldsUntil);
    }

    private SqliteStatement Prepare(string text) => new(connection, text);
}
