using System.Runtime.InteropServices;
using Microsoft.Data.Sqlite;

namespace SelfGov.EntityFrameworkCore.Sqlite;

/// <summary>What SQLite's connections do not tell of their files.</summary>
internal static class SqliteFiles
{
    // https://www.sqlite.org/c3ref/c_fcntl_begin_atomic_write.html
    private const int HasMovedControl = 20;
    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    /// <summary>Whether a connection string names a database that ends with the process, in one of the ways that SQLite knows.</summary>
    internal static bool IsInMemory(string connectionString)
    {
        var parsed = new SqliteConnectionStringBuilder(connectionString);
        return parsed.Mode == SqliteOpenMode.Memory || parsed.DataSource is "" or ":memory:" || IsUriInMemory(parsed.DataSource);
    }

    /// <summary>Whether the file under the name of an open connection is another one by now, or none.</summary>
    /// <remarks>Where files in use cannot be moved, as on Windows, SQLite does not answer, and they have not.</remarks>
    internal static bool HasMoved(SqliteConnection connection)
    {
        int moved = 0;
        _ = Control(connection.Handle!, null, HasMovedControl, ref moved);
        return moved != 0;
    }

    /// <summary>
    /// Gives a file that is still empty to its owner alone, and the mode in which EF Core creates files. The log and the shared memory
    /// beside it are made with the rights of the file.
    /// </summary>
    internal static void Prepare(SqliteConnection connection)
    {
        if (!File.Exists(connection.DataSource) || new FileInfo(connection.DataSource).Length > 0)
        {
            return;
        }

        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(connection.DataSource, OwnerOnly);
        }

        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = "PRAGMA journal_mode = WAL";
        command.ExecuteNonQuery();
    }

    // https://www.sqlite.org/uri.html
    private static bool IsUriInMemory(string source)
    {
        if (!source.StartsWith("file:", StringComparison.Ordinal))
        {
            return false;
        }

        string[] parts = source["file:".Length..].Split('#')[0].Split('?', 2);
        string[] parameters = parts.Length == 1 ? [] : Uri.UnescapeDataString(parts[1]).Split('&');
        return Uri.UnescapeDataString(parts[0]) is "" or ":memory:"
            || parameters.Any(parameter => parameter is "mode=memory" or "vfs=memdb");
    }

    [DllImport("e_sqlite3", EntryPoint = "sqlite3_file_control", CallingConvention = CallingConvention.Cdecl)]
    private static extern int Control(
        SafeHandle connection, [MarshalAs(UnmanagedType.LPUTF8Str)] string? database, int operation, ref int answer);
}
