using Microsoft.EntityFrameworkCore;

namespace SelfGov.EntityFrameworkCore.PostgreSQL;

/// <summary>The journal in a PostgreSQL database of its own, with the migrations for it.</summary>
internal sealed class NpgsqlJournalContext(DbContextOptions<NpgsqlJournalContext> options) : DbContext(options)
{
    protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.AddSelfGovJournal();
}
