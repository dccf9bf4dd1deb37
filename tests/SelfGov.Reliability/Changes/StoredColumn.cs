using System.Collections.Immutable;

namespace SelfGov.Reliability.Changes;

/// <summary>A column that somebody may change.</summary>
/// <param name="Table">The table.</param>
/// <param name="Name">The column.</param>
/// <param name="Kind">What it holds.</param>
internal sealed record StoredColumn(string Table, string Name, ColumnKind Kind)
{
    internal static ImmutableArray<StoredColumn> All { get; } =
    [
        .. Of("selfgov_entry", ColumnKind.Number, "position", "version", "decision"),
        .. Of("selfgov_entry", ColumnKind.Moment, "recorded", "happened"),
        .. Of("selfgov_entry", ColumnKind.Hash, "commitment", "previous", "hash"),
        .. Of("selfgov_entry", ColumnKind.Text,
            "case_id", "actor", "role", "kind", "edition", "fact", "payload", "payload", "command", "command", "roles", "fingerprint"),
        .. Of("selfgov_case", ColumnKind.Text, "case_id", "kind", "edition", "state", "unit"),
        .. Of("selfgov_case", ColumnKind.Number, "version"),
        .. Of("selfgov_case", ColumnKind.Hash, "head"),
        .. Of("selfgov_case", ColumnKind.Moment, "updated", "next_cause", "next_deadline", "claimed_until"),
        .. Of("selfgov_personal_data", ColumnKind.Text, "case_id", "record", "record"),
        .. Of("selfgov_personal_data", ColumnKind.Number, "version"),
        .. Of("selfgov_refusal", ColumnKind.Text, "case_id", "actor", "roles", "kind", "edition", "command", "refusals"),
        .. Of("selfgov_refusal", ColumnKind.Number, "number", "decided_on"),
        .. Of("selfgov_refusal", ColumnKind.Moment, "recorded", "happened"),
        .. Of("selfgov_refusal", ColumnKind.Hash, "head", "commitment", "previous", "hash"),
        .. Of("selfgov_request", ColumnKind.Text, "case_id", "key"),
        .. Of("selfgov_request", ColumnKind.Number, "first_version", "last_version"),
    ];

    public override string ToString() => $"{Table}.{Name}";

    private static IEnumerable<StoredColumn> Of(string table, ColumnKind kind, params string[] names) =>
        names.Select(name => new StoredColumn(table, name, kind));
}
