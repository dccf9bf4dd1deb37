using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;
using SelfGov.EntityFrameworkCore.Model;

namespace SelfGov.EntityFrameworkCore.Worklists;

/// <summary>The names of the worklist's tables as the model of a context has them, with its schema, quoted for SQL.</summary>
internal sealed record WorklistTables(string Cases, string Work, string Roles, string Reader)
{
    /// <exception cref="InvalidOperationException">The model has no worklist.</exception>
    internal static WorklistTables Of(DbContext context)
    {
        ISqlGenerationHelper sql = context.GetService<ISqlGenerationHelper>();
        string Name<TRow>() => context.Model.FindEntityType(typeof(TRow)) is { } table
            ? sql.DelimitIdentifier(table.GetTableName()!, table.GetSchema())
            : throw new InvalidOperationException(
                $"The model of {context.GetType().Name} has no worklist; call modelBuilder.AddSelfGovJournal() in its OnModelCreating.");
        return new(Name<WorkCaseRow>(), Name<WorkRow>(), Name<WorkRoleRow>(), Name<WorkReaderRow>());
    }
}
