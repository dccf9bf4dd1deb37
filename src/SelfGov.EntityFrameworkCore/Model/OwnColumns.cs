using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace SelfGov.EntityFrameworkCore.Model;

/// <summary>
/// Keeps the journal's columns free of what a host says of all columns of its model, such as that moments are numbers or texts short.
/// </summary>
internal static class OwnColumns
{
    internal const int LongestIdentity = 200;

    // The name that Npgsql gives to how a column has its numbers, in each of its models; this package knows no database.
    private const string NumberedBy = "Npgsql:ValueGenerationStrategy";

    /// <summary>Takes from the columns of a table whatever was said of them. Called before the journal says what they are.</summary>
    internal static void Free(IMutableEntityType table)
    {
        foreach (IMutableProperty column in table.GetProperties())
        {
            column.SetValueConverter((ValueConverter?)null);
            column.SetProviderClrType(null);
            column.SetValueComparer((ValueComparer?)null);
            column.SetMaxLength(null);
            column.SetPrecision(null);
            column.SetScale(null);
            column.SetIsUnicode(null);
            column.SetIsFixedLength(null);
            column.SetColumnType(null);
            column.SetCollation(null);
        }
    }

    /// <summary>Has a column numbered by the database itself, however the host has others numbered.</summary>
    internal static void NumberByDatabase(IMutableProperty column)
    {
        if (column.DeclaringType.Model.FindAnnotation(NumberedBy)?.Value is { } usual)
        {
            column.SetAnnotation(NumberedBy, Enum.Parse(usual.GetType(), "IdentityByDefaultColumn"));
        }
    }

    /// <summary>
    /// Has an index that ends with the identity keep it letter by letter, whatever the order of the database: pages of lists begin in it,
    /// and so do prefixes. Databases that know no other order pass over it.
    /// </summary>
    internal static IndexBuilder<TRow> Ordinal<TRow>(this IndexBuilder<TRow> index)
    {
        string?[] orders = new string?[index.Metadata.Properties.Count];
        orders[^1] = "C";
        index.Metadata.SetAnnotation(RelationalAnnotationNames.Collation, orders);
        return index;
    }

    /// <summary>
    /// Has a database that orders texts by the rules of a language order those of a column by their bytes, so that all that begin alike
    /// stand together. SQLite does so by itself.
    /// </summary>
    internal static void OrderByBytes(IMutableProperty column)
    {
        if (AreOfPostgres(column.DeclaringType))
        {
            column.SetCollation("C");
        }
    }

    /// <summary>Whether a table is in a model of Npgsql's.</summary>
    internal static bool AreOfPostgres(IReadOnlyTypeBase table) => table.Model.FindAnnotation(NumberedBy) is not null;

    /// <exception cref="NotSupportedException">The host has changed a column after the journal said what it is.</exception>
    internal static void ThrowIfChanged(DbContext context)
    {
        foreach (IProperty column in context.Model.GetEntityTypes().Where(IsOwn).SelectMany(table => table.GetProperties()))
        {
            bool isIdentity = column.GetColumnName() is "case_id" or "key";
            if (column.FindTypeMapping()?.Converter is not null
                || column.GetMaxLength() != (isIdentity ? LongestIdentity : (int?)null)
                || column.GetPrecision() is not null)
            {
                throw new NotSupportedException(
                    $"The model of {context.GetType().Name} has changed {column.DeclaringType.DisplayName()}.{column.Name}: its "
                        + "conversion, length or precision. The journal needs its columns as AddSelfGovJournal() makes them; leave out "
                        + $"types of the namespace {typeof(OwnColumns).Namespace} where all columns of the model are changed.");
            }
        }
    }

    private static bool IsOwn(IEntityType table) => table.ClrType.Namespace == typeof(OwnColumns).Namespace;
}
