using Npgsql;

namespace SelfGov.DurableBenchmarks.Raw;

/// <summary>The journal table in PostgreSQL and the parameters of its INSERT.</summary>
internal static class PostgresJournal
{
    public const string CreateTable =
        """
        CREATE TABLE journal (
            position bigserial PRIMARY KEY,
            case_id text NOT NULL,
            version bigint NOT NULL,
            recorded_at timestamptz NOT NULL,
            actor_id text NOT NULL,
            role text NOT NULL,
            kind text NOT NULL,
            edition text NOT NULL,
            fact_name text NOT NULL,
            payload text NOT NULL,
            previous_hash bytea NOT NULL,
            hash bytea NOT NULL);
        CREATE UNIQUE INDEX journal_case_version ON journal (case_id, version)
        """;

    public const string InsertEntry =
        """
        INSERT INTO journal
            (case_id, version, recorded_at, actor_id, role, kind, edition, fact_name, payload, previous_hash, hash)
        VALUES
            ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
        """;

    public const string CountEntries = "SELECT count(*) FROM journal";

    public static void AddParameters(NpgsqlParameterCollection parameters)
    {
        parameters.Add(new NpgsqlParameter<string>());
        parameters.Add(new NpgsqlParameter<long>());
        parameters.Add(new NpgsqlParameter<DateTime>());
        for (int text = 0; text < 6; text++)
        {
            parameters.Add(new NpgsqlParameter<string>());
        }
        parameters.Add(new NpgsqlParameter<byte[]>());
        parameters.Add(new NpgsqlParameter<byte[]>());
    }

    public static void Fill(NpgsqlParameterCollection parameters, JournalEntry entry)
    {
        Set(parameters, 0, entry.CaseId);
        Set(parameters, 1, entry.Version);
        Set(parameters, 2, DateTimeOffset.FromUnixTimeSeconds(entry.RecordedAt).UtcDateTime);
        Set(parameters, 3, entry.ActorId);
        Set(parameters, 4, entry.Role);
        Set(parameters, 5, entry.Kind);
        Set(parameters, 6, entry.Edition);
        Set(parameters, 7, entry.FactName);
        Set(parameters, 8, entry.Payload);
        Set(parameters, 9, entry.PreviousHash);
        Set(parameters, 10, entry.Hash);
    }

    private static void Set<T>(NpgsqlParameterCollection parameters, int index, T value) =>
        ((NpgsqlParameter<T>)parameters[index]).TypedValue = value;
}
