using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;
using SelfGov.EntityFrameworkCore.Model;
using SelfGov.Journal;

namespace SelfGov.EntityFrameworkCore.Storage;

/// <summary>The names of the journal's tables as the model of a context has them, with its schema, quoted for SQL.</summary>
/// <param name="Cases">The table of cases.</param>
/// <param name="Entries">The table of entries.</param>
/// <param name="Requests">The table of requests.</param>
/// <param name="PersonalData">The table of personal data.</param>
/// <param name="Refusals">The table of refused commands.</param>
/// <param name="Purges">The table of what is owed a purge.</param>
public sealed record JournalTables(
    string Cases, string Entries, string Requests, string PersonalData, string Refusals, string Purges)
{
    /// <summary>
    /// The table in which a journal with a database of its own keeps the history of its migrations, apart from any history of a host.
    /// </summary>
    public const string Migrations = "selfgov_migration";

    /// <summary>
    /// The rows of the table of personal data that a batch destroys, by their versions: those of entries, and of refused commands the
    /// numbers with a minus.
    /// </summary>
    /// <param name="batch">The batch.</param>
    /// <exception cref="ArgumentNullException">The batch is null.</exception>
    public static ImmutableArray<long> ErasedBy(JournalBatch batch)
    {
        ArgumentNullException.ThrowIfNull(batch);
        return batch.ErasedRefusals.IsEmpty ? batch.Erased : [.. batch.Erased, .. batch.ErasedRefusals.Select(VersionOfRefused)];
    }

    /// <summary>
    /// What an insert into the table of personal data does where somebody has left a record of no entry in its place: it is nobody's.
    /// </summary>
    public const string ReplacingOrphans = "ON CONFLICT (case_id, version) DO UPDATE SET record = excluded.record";

    /// <summary>The version under which the table of personal data has those of a refused command.</summary>
    internal static long VersionOfRefused(long number) => -number;

    /// <summary>The schema that the model of a context names for the journal; null where the connection decides.</summary>
    internal static string? SchemaOf(DbContext context) => context.Model.FindEntityType(typeof(CaseRow))?.GetSchema();

    /// <summary>The names in the model of a context.</summary>
    /// <param name="context">The context.</param>
    /// <exception cref="ArgumentNullException">The context is null.</exception>
    /// <exception cref="InvalidOperationException">The model has no journal.</exception>
    public static JournalTables Of(DbContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        ISqlGenerationHelper sql = context.GetService<ISqlGenerationHelper>();
        string Name<TRow>() => context.Model.FindEntityType(typeof(TRow)) is { } table
            ? sql.DelimitIdentifier(table.GetTableName()!, table.GetSchema())
            : throw new InvalidOperationException(
                $"The model of {context.GetType().Name} has no journal; call modelBuilder.AddSelfGovJournal() in its OnModelCreating.");
        return new(Name<CaseRow>(), Name<EntryRow>(), Name<RequestRow>(), Name<PersonalDataRow>(), Name<RefusalRow>(), Name<PurgeRow>());
    }
}
