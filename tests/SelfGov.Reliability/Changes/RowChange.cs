using System.Text;
using Microsoft.Data.Sqlite;

namespace SelfGov.Reliability.Changes;

/// <summary>One value of one row that somebody has changed, and changes back.</summary>
/// <param name="connection">The connection of who has the database.</param>
/// <param name="column">The column.</param>
/// <param name="row">The row.</param>
internal sealed class RowChange(SqliteConnection connection, StoredColumn column, long row)
{
    private readonly object? before = Raw(connection, column, row);

    // A position is the number of the row itself.
    private readonly bool isPosition = column is { Table: "selfgov_entry", Name: "position" };

    private object? typed;

    internal StoredColumn Column => column;

    /// <summary>What stands there now.</summary>
    internal object? After { get; private set; }

    /// <summary>Whether what the library reads there is another value than before.</summary>
    internal bool IsAnother { get; private set; }

    internal object? Before => before;

    /// <summary>Puts another value there; false where the database itself does not take it.</summary>
    internal bool TryMake(object? value)
    {
        if (isPosition && value is not long)
        {
            return false;
        }

        try
        {
            object? was = Typed();
            Set(value);
            After = value;
            typed = isPosition ? value : Typed();
            IsAnother = was is byte[] one && typed is byte[] other ? !one.AsSpan().SequenceEqual(other) : !Equals(was, typed);
            return true;
        }
        catch (SqliteException)
        {
            return false;
        }
    }

    /// <summary>Puts the value back.</summary>
    internal void Undo() => Set(before, isPosition && IsAnother ? (long)typed! : row);

    public override string ToString() => $"{column} from {Short(before)} to {Short(After)}";

    private static string Short(object? value)
    {
        string text = value switch
        {
            byte[] bytes => $"x'{Convert.ToHexString(bytes)}'",
            TextBytes bytes => $"text x'{Convert.ToHexString(bytes.Bytes)}'",
            _ => $"{value ?? "null"}",
        };
        return text.Length > 300 ? text[..300] : text;
    }

    private static object? Raw(SqliteConnection connection, StoredColumn column, long row)
    {
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = $"SELECT {column.Name} FROM {column.Table} WHERE rowid = @row";
        command.Parameters.AddWithValue("@row", row);
        return command.ExecuteScalar() is { } value and not DBNull ? value : null;
    }

    // As the library reads it: the type that a value is stored as is not looked at.
    private object? Typed()
    {
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = $"SELECT {column.Name} FROM {column.Table} WHERE rowid = @row";
        command.Parameters.AddWithValue("@row", row);
        using SqliteDataReader reader = command.ExecuteReader();
        return !reader.Read() || reader.IsDBNull(0)
            ? null
            : column.Kind switch
            {
                ColumnKind.Number => reader.GetInt64(0),
                ColumnKind.Hash => reader.GetFieldValue<byte[]>(0),
                _ => Encoding.UTF8.GetBytes(reader.GetString(0)),
            };
    }

    private void Set(object? value, long? at = null)
    {
        using SqliteCommand command = connection.CreateCommand();
        string given = value is TextBytes ? "CAST(@value AS TEXT)" : "@value";
        command.CommandText = $"UPDATE {column.Table} SET {column.Name} = {given} WHERE rowid = @row";
        command.Parameters.AddWithValue("@value", (value is TextBytes text ? text.Bytes : value) ?? DBNull.Value);
        command.Parameters.AddWithValue("@row", at ?? row);
        command.ExecuteNonQuery();
    }
}
