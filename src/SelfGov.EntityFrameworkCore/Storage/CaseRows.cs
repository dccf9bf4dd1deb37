using SelfGov.Cases;
using SelfGov.EntityFrameworkCore.Model;

namespace SelfGov.EntityFrameworkCore.Storage;

/// <summary>One page of the cases that meet a query, by their keys.</summary>
internal static class CaseRows
{
    internal static IQueryable<CaseRow> Of(IQueryable<CaseRow> rows, CaseQuery query)
    {
        if (query.Kind is { } kind)
        {
            rows = rows.Where(row => row.Kind == kind);
        }

        if (query.State is { } state)
        {
            rows = rows.Where(row => row.State == state);
        }

        if (query.Unit is { } unit)
        {
            rows = rows.Where(row => row.Unit == unit);
        }

        return (query.DeadlineBefore is null ? ById(rows, query) : ByDeadline(rows, query)).Take(query.Limit);
    }

    private static IOrderedQueryable<CaseRow> ById(IQueryable<CaseRow> rows, CaseQuery query)
    {
        string? after = query.After?.Case.ToString();
        return (after is null ? rows : rows.Where(row => string.Compare(row.CaseId, after) > 0)).OrderBy(row => row.CaseId);
    }

    private static IOrderedQueryable<CaseRow> ByDeadline(IQueryable<CaseRow> rows, CaseQuery query)
    {
        DateTime? before = query.DeadlineBefore.ToDatabase();
        rows = rows.Where(row => row.NextDeadline < before);
        if (query.After is { } last)
        {
            string after = last.Case.ToString();
            DateTime? deadline = last.Status.NextDeadline.ToDatabase();
            rows = rows.Where(
                row => row.NextDeadline > deadline || (row.NextDeadline == deadline && string.Compare(row.CaseId, after) > 0));
        }

        return rows.OrderBy(row => row.NextDeadline).ThenBy(row => row.CaseId);
    }
}
