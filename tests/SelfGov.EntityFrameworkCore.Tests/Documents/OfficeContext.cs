using Microsoft.EntityFrameworkCore;

namespace SelfGov.EntityFrameworkCore.Documents;

/// <summary>The context of the host in <c>docs/guide/integrate.md</c>: two tables of its own beside those of the journal.</summary>
internal sealed class OfficeContext(DbContextOptions<OfficeContext> options) : DbContext(options)
{
    public DbSet<OfficeTask> Tasks => Set<OfficeTask>();

    public DbSet<FeedReader> Readers => Set<FeedReader>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<FeedReader>().HasKey(reader => reader.Name);
        modelBuilder.AddSelfGovJournal();
    }
}

internal sealed class OfficeTask
{
    public int Id { get; set; }

    public required string Case { get; set; }

    public required string Text { get; set; }
}

internal sealed class FeedReader
{
    public required string Name { get; set; }

    public long Position { get; set; }
}
