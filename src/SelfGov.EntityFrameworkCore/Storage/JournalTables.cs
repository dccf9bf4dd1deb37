using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;
using SelfGov.EntityFrameworkCore.Model;

namespace SelfGov.EntityFrameworkCore.Storage;

/// <summary>The names of the journal's tables as the model of a context has them, with its schema, quoted for SQL.</summary>
/// <param name="Cases">The table of cases.</param>
/// <param name="Entries">The table of entries.</param>
/// <param name="Requests">The table of requests.</param>
/// <param name="PersonalData">The table of personal data.</param>
public sealed record JournalTables(string Cases, string Entries, string Requests, string PersonalData)
{
    /// <summary>
    /// The table in which a journal with a database of its own keeps the history of its migrations, apart from any history of a host.
    /// </summary>
    public const string Migrations = "selfgov_migration";

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
        return new(Name<CaseRow>(), Name<EntryRow>(), Name<RequestRow>(), Name<PersonalDataRow>());
    }
}
