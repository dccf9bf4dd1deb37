using System.Collections.Immutable;
using System.Data;
using System.Data.Common;
using NodaTime;
using SelfGov.Cases;
using SelfGov.Journal;

namespace SelfGov.EntityFrameworkCore.Storage;

/// <summary>Finds the rows of cases whose status has to be computed anew, and writes it.</summary>
/// <param name="connection">The connection.</param>
/// <param name="tables">The tables.</param>
/// <param name="ordinal">What makes the database compare a text letter by letter.</param>
/// <param name="behind">The column that has <c>computed_for</c> where it is behind the version; null where there is none.</param>
internal sealed class RenewalRows(JournalConnection connection, JournalTables tables, string ordinal, string? behind)
{
    private readonly string computed = behind ?? "computed_for";
    private readonly string isBehind = behind is null ? "computed_for <> version" : $"{behind} IS NOT NULL";

    private static readonly ImmutableArray<(string Name, DbType Type)> Columns =
    [
        ("case_id", DbType.String), ("version", DbType.Int64), ("head", DbType.Binary), ("state", DbType.String), ("unit", DbType.String),
        ("unit_code", DbType.String), ("next_cause", DbType.DateTime), ("next_deadline", DbType.DateTime), ("holds_until", DbType.DateTime),
        ("law", DbType.Int64),
    ];

    /// <summary>
    /// Whether there is a row of some kinds and editions that nobody of this release computed, and one whose moment has come. One look-up
    /// in an index for each.
    /// </summary>
    internal DbCommand Probe(IReadOnlyList<(string Kind, string Edition)> editions, Instant now)
    {
        DbCommand command = connection.Command(string.Empty);
        string values = ValuesOf(command, editions);
        RelationalJournal.Add(command, "now", now.ToDatabase());
        string First(string column, string condition, string order) =>
            $"(SELECT {column} FROM {tables.Cases} AS c WHERE c.kind = k.kind AND c.edition = k.edition AND {condition} "
                + $"ORDER BY {order} LIMIT 1)";
        command.CommandText =
            $"""
            WITH k (kind, edition) AS (VALUES {values})
            SELECT k.kind, k.edition,
                {First("1", isBehind, computed)},
                {First("1", "c.holds_until <= @now", "c.holds_until")}
            FROM k
            """;
        return command;
    }

    /// <summary>The laws that rows of some kinds and editions were computed under: one look-up in an index for each.</summary>
    internal DbCommand Laws(IReadOnlyList<(string Kind, string Edition)> editions)
    {
        DbCommand command = connection.Command(string.Empty);
        string Next(string of, string condition) =>
            $"(SELECT c.law FROM {tables.Cases} AS c WHERE c.kind = {of}.kind AND c.edition = {of}.edition AND {condition} "
                + "ORDER BY c.law LIMIT 1)";
        command.CommandText =
            $"""
            WITH RECURSIVE k (kind, edition) AS (VALUES {ValuesOf(command, editions)}), known (kind, edition, law) AS (
                SELECT k.kind, k.edition, {Next("k", "c.law IS NOT NULL")} FROM k
                UNION ALL
                SELECT known.kind, known.edition, {Next("known", "c.law > known.law")} FROM known WHERE known.law IS NOT NULL)
            SELECT kind, edition, law FROM known WHERE law IS NOT NULL
            """;
        return command;
    }

    private static string ValuesOf(DbCommand command, IReadOnlyList<(string Kind, string Edition)> editions)
    {
        var values = new List<string>(editions.Count);
        for (int i = 0; i < editions.Count; i++)
        {
            RelationalJournal.Add(command, $"kind{i}", editions[i].Kind);
            RelationalJournal.Add(command, $"edition{i}", editions[i].Edition);
            values.Add($"(@kind{i}, @edition{i})");
        }

        return string.Join(", ", values);
    }

    /// <summary>
    /// The next cases of a source, in an order that one index alone has: whatever the statistics of the database say of rows that are
    /// mostly none, it reads no other.
    /// </summary>
    /// <param name="source">The source.</param>
    /// <param name="after">The case behind which the page begins; null for the first page.</param>
    /// <param name="left">How many at the beginning stay, in the order of moments: the others leave it when they are renewed.</param>
    /// <param name="now">The moment.</param>
    /// <param name="limit">How many at most.</param>
    internal DbCommand Page(RenewalSource source, RenewalRow? after, int left, Instant now, int limit)
    {
        DbCommand command = connection.Command(string.Empty);
        RelationalJournal.Add(command, "kind", source.Kind);
        RelationalJournal.Add(command, "edition", source.Edition.ToString());
        string rest;
        if (source.HasPassed)
        {
            RelationalJournal.Add(command, "now", now.ToDatabase());
            rest = $"holds_until <= @now ORDER BY holds_until LIMIT {limit} OFFSET {left}";
        }
        else
        {
            string column = source.Law is null ? computed : "law";
            string place = string.Empty;
            if (after is not null)
            {
                RelationalJournal.Add(command, "number", source.Law ?? after.ComputedFor);
                RelationalJournal.Add(command, "after", after.Case);
                place = $" AND ({column}, case_id{ordinal}) > (@number, @after)";
            }

            if (source.Law is { } law)
            {
                RelationalJournal.Add(command, "law", law);
            }

            string condition = source.Law is null ? isBehind : "law >= @law AND law <= @law";
            rest = $"{condition}{place} ORDER BY {column}, case_id{ordinal} LIMIT {limit}";
        }

        command.CommandText =
            $"SELECT case_id, version, head, computed_for FROM {tables.Cases} WHERE kind = @kind AND edition = @edition AND {rest}";
        return command;
    }

    /// <summary>Writes the status of cases that still stand where it was computed.</summary>
    internal DbCommand Update(ImmutableArray<CaseRenewal> renewals)
    {
        DbCommand command = connection.Command(string.Empty);
        IEnumerable<string> rows = renewals.Select((renewal, i) =>
        {
            ImmutableArray<object?> values = ValuesOf(renewal);
            return $"({string.Join(", ", Columns.Select((column, j) => Parameter(command, $"{column.Name}{i}", column.Type, values[j])))})";
        });
        string set = string.Join(", ", Columns.Skip(3).Select(column => $"{column.Name} = u.{column.Name}"));
        command.CommandText =
            $"""
            WITH u ({string.Join(", ", Columns.Select(column => column.Name))}) AS (VALUES {string.Join(", ", rows)})
            UPDATE {tables.Cases} AS c SET {set}, computed_for = CASE WHEN u.law IS NULL THEN 0 ELSE u.version END FROM u
            WHERE c.case_id = u.case_id AND c.version = u.version AND c.head = u.head
            """;
        return command;
    }

    private static ImmutableArray<object?> ValuesOf(CaseRenewal renewal)
    {
        CaseStatus status = renewal.Status;
        return
        [
            renewal.Case.ToString(), renewal.Journal.Count, renewal.Journal.Head.ToArray(), status.State, status.Unit, status.UnitCode,
            status.NextCause.ToDatabase(), status.NextDeadline.ToDatabase(), status.HoldsUntil.ToDatabase(), status.Law,
        ];
    }

    private static string Parameter(DbCommand command, string name, DbType type, object? value)
    {
        DbParameter parameter = command.CreateParameter();
        parameter.ParameterName = name;
        parameter.DbType = type;
        parameter.Value = value ?? DBNull.Value;
        command.Parameters.Add(parameter);
        return $"@{name}";
    }
}
