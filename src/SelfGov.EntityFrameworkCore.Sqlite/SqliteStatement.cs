using System.Buffers;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using Microsoft.Data.Sqlite;
using NodaTime;
using SelfGov.Journal.Chain;
using SQLitePCL;

namespace SelfGov.EntityFrameworkCore.Sqlite;

/// <summary>
/// A statement that is prepared once, and whose values are bound in the order of their places, as UTF-8 and without a parameter object for
/// each. What it writes, and how it fails, is what a command of the driver writes, and how that fails.
/// </summary>
internal sealed class SqliteStatement : IDisposable
{
    private const int LongestOnStack = 1_024;
    private const int LongestMoment = 32;

    // As the driver waits for a lock that another connection holds.
    private static readonly TimeSpan PauseWhereBusy = TimeSpan.FromMilliseconds(150);

    private readonly SqliteConnection connection;
    private readonly sqlite3 database;
    private readonly sqlite3_stmt statement;
    private int place;

    internal SqliteStatement(SqliteConnection connection, string text)
    {
        this.connection = connection;
        database = connection.Handle!;
        Check(raw.sqlite3_prepare_v2(database, text, out statement));
    }

    /// <summary>Begins with its first place, whatever became of it before.</summary>
    internal SqliteStatement Anew()
    {
        place = 0;
        return this;
    }

    internal SqliteStatement Add(long? value) =>
        value is { } number ? Bound(raw.sqlite3_bind_int64(statement, ++place, number)) : AddNull();

    internal SqliteStatement Add(in EntryHash hash)
    {
        Span<byte> bytes = stackalloc byte[EntryHash.Size];
        hash.CopyTo(bytes);
        return Bound(raw.sqlite3_bind_blob(statement, ++place, bytes));
    }

    internal SqliteStatement Add(string? text)
    {
        if (text is null)
        {
            return AddNull();
        }

        int most = Encoding.UTF8.GetMaxByteCount(text.Length);
        byte[]? rented = most <= LongestOnStack ? null : ArrayPool<byte>.Shared.Rent(most);
        Span<byte> bytes = rented ?? stackalloc byte[LongestOnStack];
        AddText(bytes[..Encoding.UTF8.GetBytes(text, bytes)]);
        if (rented is not null)
        {
            ArrayPool<byte>.Shared.Return(rented);
        }

        return this;
    }

    /// <summary>A text in UTF-8.</summary>
    internal SqliteStatement Add(ReadOnlyMemory<byte>? utf8) => utf8 is { } text ? AddText(text.Span) : AddNull();

    /// <summary>A moment, as the driver writes a DateTime.</summary>
    internal SqliteStatement Add(Instant? moment)
    {
        if (moment is not { } at)
        {
            return AddNull();
        }

        Span<byte> bytes = stackalloc byte[LongestMoment];
        at.ToDateTimeUtc().TryFormat(bytes, out int length, SqliteMoments.Format, CultureInfo.InvariantCulture);
        return AddText(bytes[..length]);
    }

    internal SqliteStatement AddNull() => Bound(raw.sqlite3_bind_null(statement, ++place));

    /// <summary>Runs it with the values that were added.</summary>
    /// <returns>How many rows it has changed, where it is one that changes rows.</returns>
    /// <exception cref="SqliteException">It fails.</exception>
    internal int Run()
    {
        int result = Step();
        int changed = raw.sqlite3_changes(database);
        Reset(result);
        return changed;
    }

    /// <summary>Runs it, and answers with the number in the first column of the first row; null where there is no row.</summary>
    /// <exception cref="SqliteException">It fails.</exception>
    internal long? Ask()
    {
        int result = Step();
        long? answer = result == raw.SQLITE_ROW ? raw.sqlite3_column_int64(statement, 0) : null;
        Reset(result);
        return answer;
    }

    /// <summary>Runs it once, without waiting for a lock; false where another connection holds it.</summary>
    /// <param name="isLast">Whether it fails where another connection holds the lock.</param>
    /// <exception cref="SqliteException">It fails.</exception>
    internal bool TryRun(bool isLast)
    {
        int result = raw.sqlite3_step(statement);
        if (!isLast && IsBusy(result))
        {
            raw.sqlite3_reset(statement);
            return false;
        }

        Reset(result);
        return true;
    }

    public void Dispose() => statement.Dispose();

    // A span of no bytes has no address, and would be bound as null.
    private SqliteStatement AddText(ReadOnlySpan<byte> utf8) => Bound(utf8.IsEmpty
        ? raw.sqlite3_bind_text(statement, ++place, utf8z.FromString(string.Empty))
        : raw.sqlite3_bind_text(statement, ++place, utf8));

    private SqliteStatement Bound(int result)
    {
        Check(result);
        return this;
    }

    private int Step()
    {
        int result = raw.sqlite3_step(statement);
        if (!IsBusy(result))
        {
            return result;
        }

        int patience = connection.DefaultTimeout;
        long started = Stopwatch.GetTimestamp();
        while (IsBusy(result) && (patience == 0 || Stopwatch.GetElapsedTime(started).TotalSeconds < patience))
        {
            raw.sqlite3_reset(statement);
            Thread.Sleep(PauseWhereBusy);
            result = raw.sqlite3_step(statement);
        }

        return result;
    }

    private void Reset(int result)
    {
        if (result is raw.SQLITE_DONE or raw.SQLITE_ROW)
        {
            raw.sqlite3_reset(statement);
            return;
        }

        try
        {
            Check(result);
        }
        finally
        {
            raw.sqlite3_reset(statement);
        }
    }

    private void Check(int result) => SqliteException.ThrowExceptionForRC(result, database);

    private static bool IsBusy(int result) =>
        result is raw.SQLITE_BUSY or raw.SQLITE_LOCKED or raw.SQLITE_LOCKED_SHAREDCACHE;
}
