using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace SelfGov.StartHost;

/// <summary>A host's database, with the tables of the journal or without.</summary>
internal static class Databases
{
    [MethodImpl(MethodImplOptions.NoInlining)]
    internal static string Add(IServiceCollection services)
    {
        string file = Path.Combine(Path.GetTempPath(), $"selfgov-start-{Environment.ProcessId}.db");
        services.AddDbContextFactory<OfficeContext>(options => options.UseSqlite($"Data Source={file}"));
        services.AddDbContextFactory<BareContext>(options => options.UseSqlite($"Data Source={file}"));
        return file;
    }

    /// <summary>Builds the model and makes the tables, as a host does before it listens.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    internal static async Task PrepareAsync(IServiceProvider services, bool withJournal)
    {
        await using DbContext context = withJournal
            ? services.GetRequiredService<IDbContextFactory<OfficeContext>>().CreateDbContext()
            : services.GetRequiredService<IDbContextFactory<BareContext>>().CreateDbContext();
        await context.Database.EnsureCreatedAsync();
    }

    internal static void Delete(string? file)
    {
        if (file is not null)
        {
            foreach (string each in Directory.GetFiles(Path.GetDirectoryName(file)!, Path.GetFileName(file) + "*"))
            {
                File.Delete(each);
            }
        }
    }
}

/// <summary>A desk of an office: what a host keeps of its own.</summary>
internal sealed class Desk
{
    public int Id { get; set; }

    public string Name { get; set; } = string.Empty;
}

/// <summary>A host's context without the journal.</summary>
internal sealed class BareContext(DbContextOptions<BareContext> options) : DbContext(options)
{
    public DbSet<Desk> Desks => Set<Desk>();
}

/// <summary>A host's context with the tables of the journal.</summary>
internal sealed class OfficeContext(DbContextOptions<OfficeContext> options) : DbContext(options)
{
    public DbSet<Desk> Desks => Set<Desk>();

    protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.AddSelfGovJournal();
}
