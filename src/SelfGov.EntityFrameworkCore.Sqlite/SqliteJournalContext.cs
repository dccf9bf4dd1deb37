using Microsoft.EntityFrameworkCore;

namespace SelfGov.EntityFrameworkCore.Sqlite;

/// <summary>The journal in an SQLite file of its own, with the migrations for it.</summary>
internal sealed class SqliteJournalContext(DbContextOptions<SqliteJournalContext> options) : DbContext(options)
{
    protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.AddSelfGovJournal();
}
