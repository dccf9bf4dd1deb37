using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using SelfGov.Cases;
using SelfGov.Elections.Direct;
using SelfGov.Journal;
using SelfGov.Law;
using SelfGov.Workflow;

namespace SelfGov.EntityFrameworkCore.Documents;

/// <summary>The examples of <c>docs/database.md</c>; its lines stand here verbatim.</summary>
internal static class DatabaseExample
{
    internal static void AddFile(IServiceCollection services)
    {
        services.AddSelfGov()
            .UseSqlite("Data Source=okrug.db")
            .Add(AkimElectionLifecycle.Procedure)
            .AddDeadlineScheduler();
    }

    internal static void AddServer(IServiceCollection services)
    {
        services.AddSelfGov()
            .UseNpgsql("Host=db.example;Database=selfgov;Username=okrug")
            .Add(AkimElectionLifecycle.Procedure)
            .AddDeadlineScheduler(new DeadlineSchedulerOptions { Interval = Duration.FromSeconds(30), CasesAtATime = 50 });
    }

    internal static void AddPatient(IServiceCollection services)
    {
        services.AddSelfGov()
            .UseNpgsql("Host=db.example;Database=selfgov;Username=okrug", new PurgeOptions { Patience = Duration.FromMinutes(5) })
            .Add(AkimElectionLifecycle.Procedure);
    }

    internal static async Task MigrateAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        await services.MigrateSelfGovJournalAsync(cancellationToken);
    }

    internal static void AddContext(IServiceCollection services, string connectionString)
    {
        services.AddPooledDbContextFactory<OkrugContext>(options => options.UseSqlite(connectionString));
        services.AddSelfGov().UseSqlite<OkrugContext>().Add(Petitions.Procedure);
    }

    internal static async Task<Decision<Petition>> SignAsync(
        IDbContextFactory<OkrugContext> contexts, Cases<Petition> petitions, CaseId id, Actor actor, string name,
        CancellationToken cancellationToken)
    {
        await using OkrugContext context = await contexts.CreateDbContextAsync(cancellationToken);
        await using IDbContextTransaction transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        Decision<Petition> decision = await petitions.In(context).HandleAsync(id, new Sign(name), actor, null, cancellationToken);
        if (decision.IsAccepted)
        {
            context.Letters.Add(new Letter { Case = id.ToString(), Subject = "Your signature was received" });
            await context.SaveChangesAsync(cancellationToken);
            await transaction.CommitAsync(cancellationToken);
        }

        return decision;
    }

    internal static async Task EraseAsync(
        IDbContextFactory<OkrugContext> contexts,
        Cases<Petition> petitions,
        ICaseJournal journal,
        CaseId id,
        Citation basis,
        Actor actor,
        CancellationToken cancellationToken)
    {
        await using OkrugContext context = await contexts.CreateDbContextAsync(cancellationToken);
        await using IDbContextTransaction transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        await petitions.In(context).ErasePersonalDataAsync(id, basis, actor, null, cancellationToken);
        await context.Letters.Where(letter => letter.Case == id.ToString()).ExecuteDeleteAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        await journal.PurgeAsync(cancellationToken);
    }
}

internal sealed class OkrugContext(DbContextOptions<OkrugContext> options) : DbContext(options)
{
    public DbSet<Letter> Letters => Set<Letter>();

    protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.AddSelfGovJournal();
}

internal sealed class Letter
{
    public int Id { get; set; }

    public required string Case { get; set; }

    public required string Subject { get; set; }
}
