using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;
using SelfGov.EntityFrameworkCore.Model;

namespace SelfGov.EntityFrameworkCore.Storage;

/// <summary>The names of the journal's tables as the model of a context has them, with its schema, ready for SQL.</summary>
internal sealed record JournalTables(string Cases, string Entries, string Requests, string PersonalData)
{
    internal static JournalTables Of(DbContext context)
    {
        ISqlGenerationHelper sql = context.GetService<ISqlGenerationHelper>();
        string Name<TRow>() => context.Model.FindEntityType(typeof(TRow)) is { } table
            ? sql.DelimitIdentifier(table.GetTableName()!, table.GetSchema())
            : throw new InvalidOperationException(
                $"The model of {context.GetType().Name} has no journal; call modelBuilder.AddSelfGovJournal() in its OnModelCreating.");
        return new(Name<CaseRow>(), Name<EntryRow>(), Name<RequestRow>(), Name<PersonalDataRow>());
    }
}
