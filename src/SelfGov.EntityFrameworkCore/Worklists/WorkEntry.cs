using System.Collections.Immutable;
using System.Text.Json;
using NodaTime;
using SelfGov.Cases.Worklists;
using SelfGov.EntityFrameworkCore.Storage;
using SelfGov.Law;
using SelfGov.Workflow;

namespace SelfGov.EntityFrameworkCore.Worklists;

/// <summary>What the worklist keeps of one case, as rows of its tables.</summary>
/// <param name="Case">The identity.</param>
/// <param name="Row">The values of its row, in the order of <see cref="CaseColumns"/>.</param>
/// <param name="Work">A row for each deadline, in the order of <see cref="WorkColumns"/>; none where the old ones stay.</param>
/// <param name="Roles">A row for each deadline and role, in the order of <see cref="RoleColumns"/>.</param>
internal sealed record WorkEntry(
    string Case, ImmutableArray<object?> Row, ImmutableArray<ImmutableArray<object?>>? Work, ImmutableArray<ImmutableArray<object?>> Roles)
{
    internal static readonly ImmutableArray<string> CaseColumns =
        ["case_id", "kind", "edition", "unit", "unit_code", "version", "law", "renew_at", "failure"];

    internal static readonly ImmutableArray<string> WorkColumns =
        ["case_id", "place", "code", "article", "part", "deadline", "at", "day", "provisional", "roles", "commands"];

    internal static readonly ImmutableArray<string> RoleColumns =
        ["case_id", "place", "role", "deadline", "at", "kind", "unit_code"];

    /// <summary>A case as it was computed.</summary>
    internal static WorkEntry Of(CaseWork work)
    {
        string id = work.Case.ToString();
        return new(
            id,
            [
                id, work.Kind, work.Edition.ToString(), work.Unit, work.UnitCode, work.Version, work.Fingerprint.ToInt64(),
                work.Until.ToDatabase(), null,
            ],
            [.. work.Deadlines.Select((each, place) => WorkOf(id, place, each, work.Zone))],
            [.. work.Deadlines.SelectMany((each, place) => each.Deadline.Roles.Zip(each.Kinds, ImmutableArray<object?> (role, kind) =>
                [id, place, role.Code, kind.ToString(), each.Deadline.At.ToDatabase(), work.Kind, work.UnitCode]))]);
    }

    /// <summary>
    /// A case that could not be computed, by this process or at all: what is known of it stays as it is, and is marked.
    /// </summary>
    internal static WorkEntry Failed(string id, string kind, EditionId edition, long law, Instant? again, string? failure) =>
        new(id, [id, kind, edition.ToString(), null, null, 0L, law, again.ToDatabase(), failure], null, []);

    private static ImmutableArray<object?> WorkOf(string id, int place, CaseDeadline each, DateTimeZone zone)
    {
        Deadline deadline = each.Deadline;
        return
        [
            id, place, deadline.Code, deadline.Basis.Place, deadline.Part, deadline.Kind.ToString(), deadline.At.ToDatabase(),
            (deadline.At - Duration.Epsilon).InZone(zone).Date.ToDateOnly(), deadline.Provisional is not null,
            StoredRoles.Write([.. deadline.Roles.Select(role => role.Code)]), CommandsOf(each),
        ];
    }

    private static string CommandsOf(CaseDeadline each) =>
        $"[{string.Join(',', each.Commands.Zip(each.Deadline.Commands, (name, command) =>
            $$"""{"kind":"{{command.Kind}}","name":"{{JsonEncodedText.Encode(name)}}"}"""))}]";
}
