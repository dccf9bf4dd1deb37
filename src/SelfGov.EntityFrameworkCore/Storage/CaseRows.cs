using System.Data.Common;
using SelfGov.Cases;

namespace SelfGov.EntityFrameworkCore.Storage;

/// <summary>One page of the cases that meet a query, by their keys: each page costs what the first does.</summary>
internal static class CaseRows
{
    internal static DbCommand Of(JournalConnection connection, JournalTables tables, CaseQuery query)
    {
        DbCommand command = connection.Command(string.Empty);
        var conditions = new List<string>();
        Where("kind = @kind", "kind", query.Kind);
        Where("state = @state", "state", query.State);
        Where("unit = @unit", "unit", query.Unit);
        Where("next_deadline < @before", "before", query.DeadlineBefore?.ToDatabase());
        if (query.After is { } last)
        {
            conditions.Add(
                query.DeadlineBefore is null ? "case_id > @after"
                : last.Status.NextDeadline is null
                    ? $"(next_deadline, case_id) > ((SELECT next_deadline FROM {tables.Cases} WHERE case_id = @after), @after)"
                : "(next_deadline, case_id) > (@deadline, @after)");
            Parameter("after", last.Case.ToString());
            Parameter("deadline", last.Status.NextDeadline?.ToDatabase());
        }

        string where = conditions.Count == 0 ? string.Empty : $" WHERE {string.Join(" AND ", conditions)}";
        string order = query.DeadlineBefore is null ? "case_id" : "next_deadline, case_id";
        command.CommandText = $"SELECT {CaseRowReader.Columns} FROM {tables.Cases}{where} ORDER BY {order} LIMIT {query.Limit}";
        return command;

        void Where(string condition, string name, object? value)
        {
            if (value is not null)
            {
                conditions.Add(condition);
                Parameter(name, value);
            }
        }

        void Parameter(string name, object? value)
        {
            if (value is not null)
            {
                RelationalJournal.Add(command, name, value);
            }
        }
    }
}
