using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;
using SelfGov.EntityFrameworkCore.Storage;

namespace SelfGov.EntityFrameworkCore.PostgreSQL;

/// <summary>Where a context leads to: which server, database and schema, as the server says itself.</summary>
/// <remarks>
/// A server has an identifier from its <c>initdb</c>, and its standbys have the same: names, addresses, ports, poolers and users in between
/// do not matter.
/// </remarks>
internal sealed class NpgsqlPlace(DbContext context, JournalTables tables, string? schema)
{
    private readonly NpgsqlConnection connection = (NpgsqlConnection)context.Database.GetDbConnection();

    /// <summary>The schema that a connection string puts first; null where it names none.</summary>
    internal static string? SchemaOf(NpgsqlConnectionStringBuilder connection) =>
        connection.SearchPath?.Split(',')[0].Trim().Trim('"') is { Length: > 0 } first && first != "$user" ? first : null;

    /// <summary>The place, and whether its tables are there.</summary>
    /// <remarks>
    /// Migrations of the journal's own context put its tables into the schema that the connection string names first. As long as they are
    /// not there, those of a schema named after it are somebody else's.
    /// </remarks>
    internal async ValueTask<(string Place, bool IsCertain)> AskAsync(CancellationToken cancellationToken)
    {
        // A role that may not know the identifier has the name of the server in its place; to call the function would be an error.
        bool mayAsk = await AskAsync<bool>(
            "SELECT has_function_privilege('pg_catalog.pg_control_system()', 'EXECUTE')", cancellationToken).ConfigureAwait(false);
        string server = mayAsk
            ? await AskAsync<string>("SELECT system_identifier::text FROM pg_catalog.pg_control_system()", cancellationToken)
                .ConfigureAwait(false)
            : connection.DataSource;
        string? own = schema is null && context is NpgsqlJournalContext
            ? SchemaOf(new NpgsqlConnectionStringBuilder(connection.ConnectionString))
            : null;
        string?[] told = await AskAsync<string?[]>(
            """
            SELECT ARRAY[
                format('database %s (%s) of server %s', current_database(),
                    (SELECT oid FROM pg_catalog.pg_database WHERE datname = current_database()), @server),
                (SELECT n.nspname FROM pg_catalog.pg_class AS c JOIN pg_catalog.pg_namespace AS n ON n.oid = c.relnamespace
                    WHERE c.oid = pg_catalog.to_regclass(@table) AND (@own IS NULL OR n.nspname IN (@own, lower(@own)))),
                coalesce(@own, @schema, current_schema())]
            """,
            cancellationToken,
            new NpgsqlParameter<string>("server", server),
            new NpgsqlParameter<string>("table", tables.Cases),
            new NpgsqlParameter<string?>("own", own),
            new NpgsqlParameter<string?>("schema", schema)).ConfigureAwait(false);
        return ($"{told[0]}, schema {told[1] ?? told[2]}", told[1] is not null);
    }

    private async ValueTask<T> AskAsync<T>(string text, CancellationToken cancellationToken, params NpgsqlParameter[] parameters)
    {
        var command = new NpgsqlCommand(text, connection, (NpgsqlTransaction?)context.Database.CurrentTransaction?.GetDbTransaction());
        await using (command.ConfigureAwait(false))
        {
            command.Parameters.AddRange(parameters);
            return (T)(await command.ExecuteScalarAsync(cancellationToken).ConfigureAwait(false))!;
        }
    }
}
