using Microsoft.EntityFrameworkCore;

namespace SelfGov.Reliability.Disks;

/// <summary>A host's context with the tables of the journal.</summary>
internal sealed class OfficeContext(DbContextOptions<OfficeContext> options) : DbContext(options)
{
    protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.AddSelfGovJournal();
}
