using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using SelfGov.Cases;
using SelfGov.Journal;
using SelfGov.Workflow;
using Xunit;
using static SelfGov.EntityFrameworkCore.PetitionActs;

namespace SelfGov.EntityFrameworkCore.Hosts;

/// <summary>What a host says of all columns of its model does not reach those of the journal, or is refused at start.</summary>
public sealed class ModelConventionTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("sqlite")]
    [InlineData("postgres")]
    public async Task Journals_work_beside_any_conventions_of_the_host(string name)
    {
        await using TestStore store = await TestStore.CreateEmptyAsync(name);
        await using ServiceProvider host = Host<Opinionated>(store);
        await using (Opinionated context = await host.GetRequiredService<IDbContextFactory<Opinionated>>().CreateDbContextAsync(Token))
        {
            await context.Database.EnsureCreatedAsync(Token);
        }

        Cases<Petition> cases = host.GetRequiredService<Cases<Petition>>();
        await cases.OpenAsync();
        await cases.SignAsync(new string('a', 500));
        CaseSummary summary = Assert.Single((await host.GetRequiredService<ICaseJournal>().ListAsync(
            new CaseQuery { DeadlineBefore = Instant.FromUtc(9000, 1, 1, 0, 0) }, Token)).Cases);
        Assert.Equal(Petitions.Closes, summary.Status.NextDeadline);
        store.Clock.Reset(Petitions.Closes);
        Assert.Equal(1, await host.GetRequiredService<DeadlineScheduler>().RunAsync(Token));
        Assert.True((await cases.VerifyAsync(Id, null, Token)).IsIntact);
        Assert.Equal(3, await host.GetRequiredService<ICaseJournal>().ReadAllAsync(0, Token).CountAsync(Token));
    }

    [Theory]
    [InlineData("sqlite")]
    [InlineData("postgres")]
    public void Its_columns_are_those_of_a_journal_of_its_own(string name)
    {
        var builder = new DbContextOptionsBuilder();
        _ = name == "sqlite" ? builder.UseSqlite("Data Source=none.db") : builder.UseNpgsql("Host=none");
        using var plain = new HostContext(builder.Options);
        using var opinionated = new Opinionated(builder.Options);
        Assert.Equal(ColumnsOf(plain), ColumnsOf(opinionated));
        Assert.NotEmpty(ColumnsOf(plain));
    }

    [Theory]
    [InlineData("sqlite")]
    [InlineData("postgres")]
    public async Task What_changes_its_columns_afterwards_is_refused_at_start(string name)
    {
        await using TestStore store = await TestStore.CreateEmptyAsync(name);
        await using ServiceProvider host = Host<Sweeping>(store);
        SelfGovConfigurationException exception = Assert.Throws<SelfGovConfigurationException>(() => host.ValidateSelfGov());
        Assert.Contains("Sweeping has changed", exception.Message, StringComparison.Ordinal);
    }

    private static string[] ColumnsOf(DbContext context) =>
    [
        .. context.GetService<IDesignTimeModel>().Model.GetEntityTypes()
            .Where(table => table.GetTableName()!.StartsWith("selfgov_", StringComparison.Ordinal))
            .SelectMany(table => table.GetProperties())
            .Select(column => $"{column.DeclaringType.DisplayName()}.{column.Name} {column.GetColumnName()} {column.GetColumnType()} "
                + $"{column.GetMaxLength()} {column.IsNullable} {column.FindTypeMapping()!.Converter} "
                + $"{column.FindAnnotation("Npgsql:ValueGenerationStrategy")?.Value}")
            .Order(StringComparer.Ordinal),
    ];

    private static ServiceProvider Host<TContext>(TestStore store)
        where TContext : DbContext
    {
        IServiceCollection services = new ServiceCollection().AddSingleton<IClock>(store.Clock)
            .AddDbContextFactory<TContext>(store.Configure);
        SelfGovBuilder builder = services.AddSelfGov().Add(Petitions.Procedure).AddDeadlineScheduler();
        _ = store is SqliteTestStore ? builder.UseSqlite<TContext>() : builder.UseNpgsql<TContext>();
        return services.BuildServiceProvider();
    }

    private sealed class Opinionated(DbContextOptions options) : DbContext(options)
    {
        protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
        {
            configurationBuilder.Properties<DateTime>().HaveConversion<DateTimeToTicksConverter>().HavePrecision(0);
            configurationBuilder.Properties<string>().HaveMaxLength(100).AreUnicode(false).AreFixedLength();
            configurationBuilder.Properties<long>().HaveConversion<int>();
            configurationBuilder.Properties<byte[]>().HaveMaxLength(16);
        }

        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            if (Database.IsNpgsql())
            {
                modelBuilder.UseHiLo();
            }

            modelBuilder.AddSelfGovJournal();
        }
    }

    private sealed class Sweeping(DbContextOptions<Sweeping> options) : DbContext(options)
    {
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.AddSelfGovJournal();
            foreach (IMutableProperty column in modelBuilder.Model.GetEntityTypes().SelectMany(table => table.GetProperties())
                .Where(column => column.ClrType == typeof(DateTime)))
            {
                column.SetValueConverter(new DateTimeToTicksConverter());
            }
        }
    }
}
