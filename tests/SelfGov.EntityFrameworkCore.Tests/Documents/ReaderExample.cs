using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using SelfGov.EntityFrameworkCore.Readers;
using SelfGov.Journal;

namespace SelfGov.EntityFrameworkCore.Documents;

/// <summary>The example of a reader in <c>docs/database.md</c>; its lines stand there verbatim.</summary>
internal static class ReaderExample
{
    internal static void Add(IServiceCollection services, Action<DbContextOptionsBuilder> configure)
    {
        services.AddDbContextFactory<RegisterContext>(configure);
        services.AddSelfGov().UseSqlite<RegisterContext>().Add(Petitions.Procedure).AddReader<Register>(Duration.FromSeconds(5));
    }
}

internal sealed class Register(RegisterContext context) : IJournalReader
{
    public async ValueTask<long> PositionAsync(CancellationToken cancellationToken) =>
        await context.Readers.Where(reader => reader.Name == "register").Select(reader => reader.Position)
            .SingleOrDefaultAsync(cancellationToken);

    public async ValueTask<bool> TakeAsync(long after, ImmutableArray<JournalEntry> entries, CancellationToken cancellationToken)
    {
        await using IDbContextTransaction transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        if (!await MoveAsync(after, entries[^1].Position, cancellationToken))
        {
            return false;
        }

        context.Lines.AddRange(entries.Select(entry => new Line { Case = entry.Case.ToString(), Fact = entry.FactName }));
        await context.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return true;
    }

    public async ValueTask ResetAsync(CancellationToken cancellationToken)
    {
        await using IDbContextTransaction transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        await context.Readers.Where(reader => reader.Name == "register")
            .ExecuteUpdateAsync(reader => reader.SetProperty(each => each.Position, 0), cancellationToken);
        await context.Lines.ExecuteDeleteAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }

    // The row is locked by whoever changes it first; another process waits, and then finds that the reader stands elsewhere.
    private async ValueTask<bool> MoveAsync(long from, long to, CancellationToken cancellationToken) =>
        await context.Database.ExecuteSqlAsync(
            $"""
            INSERT INTO "Readers" ("Name", "Position") VALUES ('register', {to})
            ON CONFLICT ("Name") DO UPDATE SET "Position" = {to} WHERE "Readers"."Position" = {from}
            """,
            cancellationToken) == 1;
}

internal sealed class RegisterContext(DbContextOptions<RegisterContext> options) : DbContext(options)
{
    public DbSet<FeedReader> Readers => Set<FeedReader>();

    public DbSet<Line> Lines => Set<Line>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<FeedReader>().HasKey(reader => reader.Name);
        modelBuilder.AddSelfGovJournal();
    }
}

internal sealed class Line
{
    public int Id { get; set; }

    public required string Case { get; set; }

    public required string Fact { get; set; }
}
