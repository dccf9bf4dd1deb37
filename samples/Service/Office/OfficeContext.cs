using Microsoft.EntityFrameworkCore;

namespace Service.Office;

/// <summary>The office's own tables, in the database of the journal.</summary>
internal sealed class OfficeContext(DbContextOptions<OfficeContext> options) : DbContext(options)
{
    public DbSet<OfficeTask> Tasks => Set<OfficeTask>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<OfficeTask>(task =>
        {
            task.ToTable("office_task");
            task.HasKey(each => each.Id);
            task.Property(each => each.Id).HasColumnName("id").ValueGeneratedNever();
            task.Property(each => each.Case).HasColumnName("case_id");
            task.Property(each => each.Text).HasColumnName("text");
        });

        // So that a command can take part in a transaction of this context.
        modelBuilder.AddSelfGovJournal();
    }
}
