using System.Transactions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using SelfGov.Cases;
using SelfGov.Journal;
using Xunit;
using static SelfGov.EntityFrameworkCore.PetitionActs;

namespace SelfGov.EntityFrameworkCore.Hosts;

/// <summary>The ways in which hosts use Entity Framework: they work, or are refused with a sentence.</summary>
public sealed class HostKindTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_context_added_by_AddDbContext_is_told_to_add_its_factory_in_place_of_it()
    {
        await using ServiceProvider host = new ServiceCollection()
            .AddDbContext<HostContext>(options => options.UseSqlite("Data Source=none.db"))
            .AddSelfGov().UseSqlite<HostContext>().Add(Petitions.Procedure).Services.BuildServiceProvider();
        Assert.Contains(
            "AddDbContextFactory<HostContext>(...) in place of AddDbContext",
            Assert.Throws<SelfGovConfigurationException>(() => host.ValidateSelfGov()).Message,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("sqlite")]
    [InlineData("postgres")]
    public async Task A_provider_can_be_disposed_without_waiting(string name)
    {
        await using TestStore store = await TestStore.CreateAsync(name);
        IServiceCollection services = new ServiceCollection().AddSingleton<IClock>(store.Clock);
        SelfGovBuilder builder = services.AddSelfGov().Add(Petitions.Procedure).AddDeadlineScheduler();
        _ = name == "sqlite" ? builder.UseSqlite(store.ConnectionString) : builder.UseNpgsql(store.ConnectionString);
        using (ServiceProvider host = services.BuildServiceProvider())
        {
            await host.GetRequiredService<Cases<Petition>>().OpenAsync();
            host.GetRequiredService<DeadlineScheduler>();
        }

        Assert.Equal(1, (await store.Cases().GetAsync(Id, Token)).Version);
    }

    [Theory]
    [InlineData("sqlite")]
    [InlineData("postgres")]
    public async Task A_TransactionScope_around_a_call_is_refused_and_appends_nothing(string name)
    {
        await using TestStore store = await TestStore.CreateAsync(name);
        Cases<Petition> cases = store.Cases();
        await cases.OpenAsync();
        using (var scope = new TransactionScope(TransactionScopeAsyncFlowOption.Enabled))
        {
            Assert.Contains(
                "TransactionScopeOption.Suppress",
                (await Assert.ThrowsAsync<InvalidOperationException>(() => cases.SignAsync("a"))).Message,
                StringComparison.Ordinal);
            await Assert.ThrowsAsync<InvalidOperationException>(async () => await cases.GetAsync(Id, Token));
            using (new TransactionScope(TransactionScopeOption.Suppress, TransactionScopeAsyncFlowOption.Enabled))
            {
                await cases.SignAsync("outside of it");
            }

            scope.Complete();
        }

        Assert.Equal(2, (await cases.GetAsync(Id, Token)).Version);
    }

    [Fact]
    public async Task A_host_with_a_retrying_strategy_has_all_of_the_journal()
    {
        await using TestStore store = await TestStore.CreateEmptyAsync("postgres");
        await using ServiceProvider host = new ServiceCollection().AddSingleton<IClock>(store.Clock)
            .AddDbContextFactory<HostContextInSchema>(options =>
                options.UseNpgsql(store.ConnectionString, npgsql => npgsql.EnableRetryOnFailure()))
            .AddSelfGov().Add(Petitions.Procedure).UseNpgsql<HostContextInSchema>().AddDeadlineScheduler().Services.BuildServiceProvider();
        await using HostContextInSchema context = await host.GetRequiredService<IDbContextFactory<HostContextInSchema>>()
            .CreateDbContextAsync(Token);
        await context.GetService<IRelationalDatabaseCreator>().CreateTablesAsync(Token);
        Cases<Petition> cases = host.GetRequiredService<Cases<Petition>>();
        await cases.OpenAsync();
        await context.Database.CreateExecutionStrategy().ExecuteAsync(async () =>
        {
            await using IDbContextTransaction transaction = await context.Database.BeginTransactionAsync(Token);
            await cases.In(context).SignAsync("a");
            Assert.Single((await cases.In(context).Journal.ListAsync(new CaseQuery(), Token)).Cases);
            await transaction.CommitAsync(Token);
        });
        store.Clock.Reset(Petitions.Closes);
        Assert.Equal(1, await host.GetRequiredService<DeadlineScheduler>().RunAsync(Token));
        ICaseJournal journal = host.GetRequiredService<ICaseJournal>();
        Assert.Equal(3, await journal.ReadAllAsync(0, Token).CountAsync(Token));
        await store.ExecuteAsync("""ALTER TABLE office.selfgov_case RENAME COLUMN kind TO kinds""");
        await Assert.ThrowsAsync<JournalUnavailableException>(async () => await journal.ListAsync(new CaseQuery(), Token));
    }
}
