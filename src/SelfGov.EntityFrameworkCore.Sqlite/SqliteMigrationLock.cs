using Microsoft.Data.Sqlite;

namespace SelfGov.EntityFrameworkCore.Sqlite;

/// <summary>
/// Keeps processes from migrating a file at the same time, by a lock of the system on a file beside it, which ends with the process.
/// </summary>
/// <remarks>
/// The lock of EF Core is a row in the database, and one that a killed process has left there is waited for without end
/// (https://learn.microsoft.com/ef/core/providers/sqlite/limitations#concurrent-migrations-protection).
/// </remarks>
internal static class SqliteMigrationLock
{
    // EAGAIN, and ERROR_SHARING_VIOLATION.
    private const int TakenOnLinux = 11;
    private const int TakenOnMac = 35;
    private const int TakenOnWindows = 32;
    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite;
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(20);

    /// <summary>Waits until nobody else migrates; null where no file can be made beside the database.</summary>
    internal static async Task<FileStream?> TakeAsync(SqliteConnection connection, CancellationToken cancellationToken)
    {
        var options = new FileStreamOptions
        {
            Mode = FileMode.OpenOrCreate,
            Access = FileAccess.ReadWrite,
            Share = FileShare.None,
            Options = FileOptions.DeleteOnClose,
        };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = OwnerOnly;
        }

        string path = connection.DataSource + "-migration";
        while (true)
        {
            try
            {
                return new FileStream(path, options);
            }
            catch (IOException taken) when ((taken.HResult & 0xFFFF) is TakenOnLinux or TakenOnMac or TakenOnWindows)
            {
                await Task.Delay(Pause, cancellationToken).ConfigureAwait(false);
            }
            catch (Exception exception) when (exception is UnauthorizedAccessException or IOException)
            {
                // What the folder does not allow, the database says in words of its own.
                return null;
            }
        }
    }

    /// <summary>Removes the row of a process that was killed while it migrated: whoever migrates now is alone.</summary>
    internal static void RemoveLeftBehind(SqliteConnection connection)
    {
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = "SELECT count(*) FROM sqlite_master WHERE name = '__EFMigrationsLock'";
        if ((long)command.ExecuteScalar()! > 0)
        {
            command.CommandText = "DELETE FROM \"__EFMigrationsLock\"";
            command.ExecuteNonQuery();
        }
    }
}
