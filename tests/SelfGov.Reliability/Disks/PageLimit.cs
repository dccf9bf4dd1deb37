using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace SelfGov.Reliability.Disks;

/// <summary>Lets an SQLite file grow to so many pages and no further, over every connection.</summary>
internal sealed class PageLimit : DbConnectionInterceptor
{
    internal int Pages { get; set; } = int.MaxValue;

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        using DbCommand command = connection.CreateCommand();
        command.CommandText = $"PRAGMA max_page_count = {Pages}";
        command.ExecuteNonQuery();
    }

    public override Task ConnectionOpenedAsync(
        DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        ConnectionOpened(connection, eventData);
        return Task.CompletedTask;
    }
}
