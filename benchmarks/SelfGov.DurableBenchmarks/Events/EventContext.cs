using Microsoft.EntityFrameworkCore;

namespace SelfGov.DurableBenchmarks.Events;

/// <summary>A stream of events: where it stands.</summary>
internal sealed class StreamRow
{
    public required string Id { get; set; }

    public required string State { get; set; }

    /// <summary>The number of its events; it guards against lost updates.</summary>
    public required long Version { get; set; }
}

/// <summary>An event of a stream, with who made it and by what command.</summary>
internal sealed class EventRow
{
    public long Position { get; set; }

    public required string StreamId { get; set; }

    public required long Version { get; set; }

    public required DateTime At { get; set; }

    public required string Actor { get; set; }

    public required string Role { get; set; }

    public required string Name { get; set; }

    public required string Data { get; set; }

    public required string Command { get; set; }
}

/// <summary>An event table as one writes it by hand on EF Core.</summary>
internal sealed class EventContext(DbContextOptions<EventContext> options) : DbContext(options)
{
    public DbSet<EventRow> Events => Set<EventRow>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<StreamRow>(stream =>
        {
            stream.ToTable("stream");
            stream.HasKey(row => row.Id);
            stream.Property(row => row.Version).IsConcurrencyToken();
        });
        modelBuilder.Entity<EventRow>(each =>
        {
            each.ToTable("event");
            each.HasKey(row => row.Position);
            each.HasIndex(row => new { row.StreamId, row.Version }).IsUnique();
        });
    }
}
