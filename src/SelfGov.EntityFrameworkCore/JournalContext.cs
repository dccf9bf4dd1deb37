using Microsoft.EntityFrameworkCore;

namespace SelfGov.EntityFrameworkCore;

/// <summary>The database of a journal that stands alone; a host with a context of its own adds the tables there instead.</summary>
internal abstract class JournalContext(DbContextOptions options) : DbContext(options)
{
    protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.AddSelfGovJournal();
}
