using Npgsql;

namespace SelfGov.DurableBenchmarks.Raw;

/// <summary>The parameters of an INSERT of an entry into PostgreSQL; those that are the same in every entry are set once.</summary>
internal sealed class PostgresInsert
{
    private readonly NpgsqlParameter<string> _case = new();
    private readonly NpgsqlParameter<long> _version = new();
    private readonly NpgsqlParameter<byte[]> _previous = new();
    private readonly NpgsqlParameter<byte[]> _hash = new();

    /// <param name="entry">The entry.</param>
    /// <param name="parameters">The parameters of the command.</param>
    public PostgresInsert(StoredEntry entry, NpgsqlParameterCollection parameters)
    {
        foreach (StoredColumn column in entry.Columns)
        {
            parameters.Add(column.Name switch
            {
                "case_id" => _case,
                "version" => _version,
                "previous" => _previous,
                "hash" => _hash,
                _ => Constant(column),
            });
        }

        Fill(new NextEntry(string.Empty, 1, new byte[32], new byte[32]));
    }

    public static string TextOf(StoredEntry entry) => entry.Insert(column => $"${column + 1}");

    public void Fill(NextEntry next)
    {
        _case.TypedValue = next.Case;
        _version.TypedValue = next.Version;
        _previous.TypedValue = next.Previous;
        _hash.TypedValue = next.Hash;
    }

    private static NpgsqlParameter Constant(StoredColumn column) => column.Value switch
    {
        string text => new NpgsqlParameter<string> { TypedValue = text },
        long number => new NpgsqlParameter<long> { TypedValue = number },
        DateTime moment => new NpgsqlParameter<DateTime> { TypedValue = moment },
        byte[] bytes => new NpgsqlParameter<byte[]> { TypedValue = bytes },
        null => new NpgsqlParameter { Value = DBNull.Value, DataTypeName = column.Type },
        _ => throw new NotSupportedException($"{column.Name} is of type {column.Type}."),
    };
}
