using Microsoft.EntityFrameworkCore;

namespace SelfGov.EntityFrameworkCore;

/// <summary>A row of the host's own.</summary>
internal sealed class Permit
{
    public int Id { get; set; }

    public required string Text { get; set; }
}

/// <summary>A host's context that has the journal's tables beside its own.</summary>
internal class HostContext(DbContextOptions options) : DbContext(options)
{
    public DbSet<Permit> Permits => Set<Permit>();

    protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.AddSelfGovJournal();
}

/// <summary>The same in a schema of its own.</summary>
internal sealed class HostContextInSchema(DbContextOptions options) : HostContext(options)
{
    protected override void OnModelCreating(ModelBuilder modelBuilder) => base.OnModelCreating(modelBuilder.HasDefaultSchema("office"));
}

/// <summary>A host's context without the journal.</summary>
internal sealed class ContextWithoutJournal(DbContextOptions options) : DbContext(options);
