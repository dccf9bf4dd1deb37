using System.Collections.Immutable;
using System.Data.Common;
using System.Text;
using NodaTime;
using SelfGov.Cases.Worklists;
using SelfGov.EntityFrameworkCore.Storage;
using SelfGov.Workflow;

namespace SelfGov.EntityFrameworkCore.Worklists;

/// <summary>
/// The SQL of a query: for each role, and each thing that passes with a deadline, one look into one index, which begins where the page
/// begins; what they find is merged, and a deadline of several roles comes once.
/// </summary>
internal sealed class WorklistSelection
{
    private const int MostScans = 300;

    private readonly WorklistTables tables;
    private readonly WorklistQuery query;
    private readonly WorklistPosition? after;
    private readonly Instant asOf;
    private readonly Dictionary<string, object> parameters = [];

    internal WorklistSelection(WorklistTables tables, WorklistQuery query, WorklistPosition? after, Instant asOf)
    {
        this.tables = tables;
        this.query = query;
        this.after = after;
        this.asOf = asOf;
    }

    private bool IsByCase => query.Prefix is not null;

    private string Order => IsByCase ? "case_id, at, place" : "at, case_id, place";

    /// <summary>A command for the page, with one row more where another page follows.</summary>
    internal DbCommand Page(JournalConnection connection)
    {
        string limit = $"ORDER BY {Order} LIMIT {query.Limit + 1}";
        IEnumerable<string> found = Scans(isFromPage: true)
            .Select(scan => $"SELECT * FROM (SELECT at, case_id, place, {scan.Rank} AS rank {scan.From} {limit}) AS scan");
        return Command(
            connection,
            $"""
            SELECT page.case_id, page.rank, page.place, w.code, w.part, w.at, w.day, w.provisional, w.roles, w.commands,
                c.kind, c.edition, c.unit, c.unit_code, c.law, c.renew_at, c.failure, page.at, w.article
            FROM (SELECT at, case_id, place, min(rank) AS rank FROM (
            {string.Join("\nUNION ALL ", found)}
            ) AS found GROUP BY at, case_id, place {limit}) AS page
            LEFT JOIN {tables.Work} AS w ON w.case_id = page.case_id AND w.place = page.place
            LEFT JOIN {tables.Cases} AS c ON c.case_id = page.case_id
            ORDER BY {string.Join(", ", Order.Split(", ").Select(column => $"page.{column}"))}
            """);
    }

    /// <summary>A command for the number of deadlines, of all pages.</summary>
    internal DbCommand Count(JournalConnection connection) => Command(
        connection,
        "SELECT count(*) FROM ("
            + string.Join("\nUNION ", Scans(isFromPage: false).Select(scan => $"SELECT case_id, place {scan.From}"))
            + ") AS found");

    private IEnumerable<(int Rank, string From)> Scans(bool isFromPage)
    {
        string[] roles = [.. query.Roles.Select(role => role.Code).Distinct(StringComparer.Ordinal)];
        string?[] kinds = [.. query.Kinds.Distinct(StringComparer.Ordinal)];
        DeadlineKind[] deadlines = query.DeadlineKinds.Count == 0
            ? [DeadlineKind.Duty, DeadlineKind.Closes, DeadlineKind.Causes]
            : [.. query.DeadlineKinds.Distinct()];

        // Within a unit and within a prefix the kinds are looked through; elsewhere each has its place in an index.
        bool isScannedByKind = kinds.Length > 0 && !IsByCase && query.UnitCode is null;
        string among = kinds.Length > 0 && !isScannedByKind
            ? $" AND kind IN ({string.Join(", ", kinds.Select(kind => Parameter("kind", kind!)))})"
            : string.Empty;
        string?[] scanned = isScannedByKind ? kinds : [null];
        ThrowIfMany(roles.Length * deadlines.Length * scanned.Length);
        return
            from role in roles
            from deadline in deadlines
            from kind in scanned
            select (RankOf(deadline), $"FROM {tables.Roles} WHERE role = {Parameter("role", role)} AND deadline = '{deadline}'"
                + (kind is null ? string.Empty : $" AND kind = {Parameter("kind", kind)}")
                + (query.UnitCode is { } unit ? $" AND unit_code = {Parameter("unit", unit)}" : string.Empty)
                + among + Bounds(deadline, isFromPage));
    }

    private string Bounds(DeadlineKind deadline, bool isFromPage)
    {
        var bounds = new StringBuilder();
        bool mayHavePassed = deadline == DeadlineKind.Duty;
        if (isFromPage && after is not null && (IsByCase || mayHavePassed || after.At > asOf))
        {
            bounds.Append(IsByCase ? " AND (case_id, at, place) > (" : " AND (at, case_id, place) > (")
                .AppendJoin(", ", Order.Split(", ").Select(ParameterOfPlace)).Append(')');
            mayHavePassed |= !IsByCase;
        }

        if (!mayHavePassed)
        {
            bounds.Append(" AND at > ").Append(Parameter("now", asOf.ToDatabase()));
        }

        if (query.Before is { } before)
        {
            bounds.Append(" AND at < ").Append(Parameter("before", before.ToDatabase()));
        }

        if (query.Prefix is { } prefix)
        {
            bounds.Append(" AND case_id >= ").Append(Parameter("prefix", prefix));
            if (TextRange.Behind(prefix) is { } end)
            {
                bounds.Append(" AND case_id < ").Append(Parameter("end", end));
            }
        }

        return bounds.ToString();
    }

    private string ParameterOfPlace(string column) => column switch
    {
        "at" => Parameter("after_at", after!.At.ToDatabase()),
        "case_id" => Parameter("after_case", after!.Case),
        _ => Parameter("after_place", after!.Place),
    };

    /// <summary>The name of a parameter for a value; one value has one name.</summary>
    private string Parameter(string name, object value)
    {
        int number = 0;
        string named = name;
        while (!parameters.TryAdd(named, value) && !parameters[named].Equals(value))
        {
            named = $"{name}{++number}";
        }

        return $"@{named}";
    }

    private DbCommand Command(JournalConnection connection, string text)
    {
        DbCommand command = connection.Command(text);
        foreach ((string name, object value) in parameters)
        {
            RelationalJournal.Add(command, name, value);
        }

        return command;
    }

    private static int RankOf(DeadlineKind deadline) => deadline switch
    {
        DeadlineKind.Duty => 0,
        DeadlineKind.Closes => 1,
        _ => 2,
    };

    /// <summary>What a rank stands for.</summary>
    internal static DeadlineKind KindOf(int rank) => rank switch
    {
        0 => DeadlineKind.Duty,
        1 => DeadlineKind.Closes,
        _ => DeadlineKind.Causes,
    };

    private static void ThrowIfMany(int scans)
    {
        if (scans > MostScans)
        {
            throw new ArgumentException(
                $"The query asks for {scans} combinations of a role, a kind of procedure and a kind of deadline; at most {MostScans} are "
                    + "answered at once. Leave the kinds of procedure out, or ask for fewer roles.");
        }
    }
}
