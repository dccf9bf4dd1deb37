using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;
using SelfGov.EntityFrameworkCore.Model;

namespace SelfGov.EntityFrameworkCore.Storage;

/// <summary>The tables of the journal, as a database is asked whether it has them.</summary>
internal static class OwnTables
{
    /// <summary>Names every table and column to the database, and reads no row.</summary>
    /// <exception cref="DbException">One is missing.</exception>
    internal static async ValueTask ReadAsync(JournalConnection connection, CancellationToken cancellationToken)
    {
        ISqlGenerationHelper sql = connection.Context.GetService<ISqlGenerationHelper>();
        foreach (IEntityType table in connection.Context.Model.GetEntityTypes().Where(IsOwn))
        {
            IEnumerable<string> columns = table.GetProperties().Select(property => sql.DelimitIdentifier(property.GetColumnName()));
            await using DbCommand command = connection.Command(
                $"SELECT {string.Join(", ", columns)} FROM {sql.DelimitIdentifier(table.GetTableName()!, table.GetSchema())} WHERE 1 = 0");
            await using DbDataReader none = await command.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    private static bool IsOwn(IEntityType table) =>
        table.ClrType.Assembly == typeof(CaseRow).Assembly && table.ClrType.Namespace == typeof(CaseRow).Namespace;
}
