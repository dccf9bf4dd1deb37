using System.Data.Common;
using SelfGov.Cases;
using SelfGov.Cases.Lists;

namespace SelfGov.EntityFrameworkCore.Storage;

/// <summary>The cases that meet a query: one page of them, by their keys, so that each page costs what the first does, or their number.
/// </summary>
internal sealed class CaseRows
{
    private readonly DbCommand command;
    private readonly JournalTables tables;
    private readonly CaseQuery query;
    private readonly string id;
    private readonly string kindColumn;
    private readonly List<string> conditions = [];

    private CaseRows(
        JournalConnection connection, JournalTables tables, (string Ordinal, string Aside) dialect, CaseQuery query)
    {
        command = connection.Command(string.Empty);
        this.tables = tables;
        this.query = query;
        id = $"case_id{dialect.Ordinal}";

        // A unit has few cases, which are read before those of a state or a kind; and deadlines come in their order.
        bool isOfUnit = query.Unit is not null || query.UnitCode is not null;
        kindColumn = isOfUnit ? $"{dialect.Aside}kind" : "kind";
        string state = isOfUnit || query.DeadlineBefore is not null ? $"{dialect.Aside}state" : "state";
        Where($"{state} = @state", ("state", query.State));
        Where("unit = @unit", ("unit", query.Unit));
        Where("unit_code = @code", ("code", query.UnitCode));
        Where("next_deadline < @before", ("before", query.DeadlineBefore?.ToDatabase()));
        if (query.Prefix is { Length: > 0 } prefix)
        {
            Where($"{id} >= @prefix", ("prefix", prefix));
            Where($"{id} < @beyond", ("beyond", TextRange.Behind(prefix)));
        }
    }

    /// <param name="connection">The connection.</param>
    /// <param name="tables">The tables.</param>
    /// <param name="dialect">
    /// How the database compares letter by letter, and leaves an index aside; see <see cref="RelationalJournal"/>.
    /// </param>
    /// <param name="query">The query.</param>
    /// <param name="limit">How many rows at most.</param>
    /// <exception cref="InvalidPageTokenException">The token of the query is none, or belongs to another query.</exception>
    internal static DbCommand Of(
        JournalConnection connection, JournalTables tables, (string Ordinal, string Aside) dialect, CaseQuery query, int limit)
    {
        CasePosition? after = CasePosition.Of(query);
        return new CaseRows(connection, tables, dialect, query).Page(after, limit);
    }

    internal static DbCommand Count(
        JournalConnection connection, JournalTables tables, (string Ordinal, string Aside) dialect, CaseQuery query) =>
        new CaseRows(connection, tables, dialect, query).Count();

    private DbCommand Page(CasePosition? after, int limit)
    {
        bool isByDeadline = query.DeadlineBefore is not null;
        string order = isByDeadline ? $"next_deadline, {id}" : id;
        if (after is not null)
        {
            string deadline = after.Deadline is null ? $"(SELECT next_deadline FROM {tables.Cases} WHERE case_id = @after)" : "@deadline";
            Where(isByDeadline ? $"(next_deadline, {id}) > ({deadline}, @after)" : $"{id} > @after", ("after", after.Case));
            Parameter("deadline", isByDeadline ? after.Deadline?.ToDatabase() : null);
        }

        // Each kind is read in its own order, and no further than the page goes.
        string[] branches =
        [
            .. Kinds().Select(kind => $"{kindColumn} = {kind}").DefaultIfEmpty().Select(kind =>
                $"SELECT {CaseRowReader.Columns} FROM {tables.Cases}{WhereText(kind)} ORDER BY {order} LIMIT {limit}"),
        ];
        command.CommandText = branches is [var one]
            ? one
            : $"SELECT * FROM ({string.Join(" UNION ALL ", branches.Select((branch, i) => $"SELECT * FROM ({branch}) AS k{i}"))}) "
                + $"AS listed ORDER BY {order} LIMIT {limit}";
        return command;
    }

    private DbCommand Count()
    {
        string[] kinds = [.. Kinds()];
        string? kind = kinds.Length == 0 ? null : $"{kindColumn} IN ({string.Join(", ", kinds)})";
        command.CommandText = $"SELECT kind, state, count(*) FROM {tables.Cases}{WhereText(kind)} GROUP BY kind, state";
        return command;
    }

    private IEnumerable<string> Kinds()
    {
        int number = 0;
        foreach (string kind in query.Kinds.Distinct(StringComparer.Ordinal))
        {
            string name = $"kind{number++}";
            Parameter(name, kind);
            yield return $"@{name}";
        }
    }

    private string WhereText(string? kind)
    {
        string[] all = kind is null ? [.. conditions] : [kind, .. conditions];
        return all.Length == 0 ? string.Empty : $" WHERE {string.Join(" AND ", all)}";
    }

    private void Where(string condition, (string Name, object? Value) parameter)
    {
        if (parameter.Value is not null)
        {
            conditions.Add(condition);
            Parameter(parameter.Name, parameter.Value);
        }
    }

    private void Parameter(string name, object? value)
    {
        if (value is not null)
        {
            RelationalJournal.Add(command, name, value);
        }
    }
}
