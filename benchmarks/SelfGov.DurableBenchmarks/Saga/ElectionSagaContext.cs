using Microsoft.EntityFrameworkCore;

namespace SelfGov.DurableBenchmarks.Saga;

/// <summary>The one table that the sagas are kept in.</summary>
internal sealed class ElectionSagaContext : DbContext
{
    public ElectionSagaContext(DbContextOptions<ElectionSagaContext> options)
        : base(options) =>
        // The transaction of a message is rolled back as a whole, so a savepoint in it would be two statements for nothing.
        Database.AutoSavepointsEnabled = false;

    public DbSet<AkimElectionSaga> Elections => Set<AkimElectionSaga>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<AkimElectionSaga>(saga =>
        {
            saga.ToTable("akim_election_saga");
            saga.HasKey(election => election.CorrelationId);
            saga.Property(election => election.CorrelationId).ValueGeneratedNever();
            saga.Property(election => election.Version).IsConcurrencyToken();
            saga.Property(election => election.CurrentState).HasMaxLength(64);
        });
    }
}
