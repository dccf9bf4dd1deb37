using Microsoft.EntityFrameworkCore;

namespace SelfGov.DurableBenchmarks.Journal;

/// <summary>A database that holds nothing but the journal.</summary>
internal sealed class JournalRowContext(DbContextOptions<JournalRowContext> options) : DbContext(options)
{
    protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.AddSelfGovJournal();
}
