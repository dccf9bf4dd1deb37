using System.Collections.Immutable;
using System.Data.Common;
using System.Text;
using SelfGov.DurableBenchmarks.Stores;

namespace SelfGov.DurableBenchmarks.Raw;

/// <summary>A column of an entry.</summary>
/// <param name="Name">The name.</param>
/// <param name="Type">The type, as the database calls it.</param>
/// <param name="Value">What the entry has there; null where it has nothing.</param>
internal sealed record StoredColumn(string Name, string Type, object? Value);

/// <summary>
/// An entry as the journal has stored it: bare SQL writes the same columns, and in them as many bytes, with another case, version and
/// hashes.
/// </summary>
internal sealed record StoredEntry(ImmutableArray<StoredColumn> Columns)
{
    private const string Position = "position";
    private const string SampleText = "SELECT * FROM selfgov_entry WHERE fact = 'act-noted' ORDER BY position LIMIT 1";

    /// <summary>The bytes of all columns: texts as UTF-8, numbers and moments of PostgreSQL as eight.</summary>
    public int Bytes => Columns.Sum(column => column.Value switch
    {
        null => 0,
        string text => Encoding.UTF8.GetByteCount(text),
        byte[] bytes => bytes.Length,
        _ => sizeof(long),
    });

    /// <param name="store">A store in which a journal has at least one entry of the benchmark's command.</param>
    public static async Task<StoredEntry> ReadAsync(IStore store)
    {
        await using DbConnection connection = await store.OpenAsync();
        await using DbCommand command = connection.CreateCommand();
        command.CommandText = SampleText;
        await using DbDataReader reader = await command.ExecuteReaderAsync();
        if (!await reader.ReadAsync())
        {
            throw new InvalidOperationException("The journal has no entry to measure.");
        }

        return new(
        [
            .. from column in Enumerable.Range(0, reader.FieldCount)
               where reader.GetName(column) != Position
               select new StoredColumn(
                   reader.GetName(column), reader.GetDataTypeName(column), reader.IsDBNull(column) ? null : reader.GetValue(column)),
        ]);
    }

    /// <summary>The statement that creates a table of such entries, which nothing but an index of case and version finds.</summary>
    /// <param name="key">The definition of the column that numbers them.</param>
    public string CreateTable(string key)
    {
        IEnumerable<string> columns = Columns.Select(
            column => $"{column.Name} {column.Type}{(column.Value is null ? string.Empty : " NOT NULL")}");
        return $"CREATE TABLE journal ({Position} {key}, {string.Join(", ", columns)}); "
            + "CREATE UNIQUE INDEX journal_case_version ON journal (case_id, version)";
    }

    /// <summary>The statement that inserts one.</summary>
    /// <param name="parameterOf">The parameter of the column with a number, from 0.</param>
    public string Insert(Func<int, string> parameterOf) =>
        $"INSERT INTO journal ({string.Join(", ", Columns.Select(column => column.Name))}) "
            + $"VALUES ({string.Join(", ", Enumerable.Range(0, Columns.Length).Select(parameterOf))})";

    public int ColumnOf(string name) => Columns.Index().Single(each => each.Item.Name == name).Index;
}
