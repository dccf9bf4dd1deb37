using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using SelfGov.Cases;
using SelfGov.Journal;
using SelfGov.Workflow;
using Xunit;
using static SelfGov.EntityFrameworkCore.PetitionActs;

namespace SelfGov.EntityFrameworkCore;

/// <summary>Commands inside the transaction of a host, beside the host's own rows.</summary>
public sealed class HostTransactionTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("sqlite", true)]
    [InlineData("sqlite", false)]
    [InlineData("postgres", true)]
    [InlineData("postgres", false)]
    public async Task A_command_and_the_hosts_rows_are_kept_or_lost_together(string name, bool commits)
    {
        await using TestStore store = await TestStore.CreateAsync(name);
        await using HostContext context = await store.HostContextAsync();
        Cases<Petition> cases = store.Cases();
        await cases.OpenAsync();
        await using (IDbContextTransaction transaction = await context.Database.BeginTransactionAsync(Token))
        {
            context.Permits.Add(new Permit { Text = "signed" });
            await context.SaveChangesAsync(Token);
            await cases.In(context).SignAsync("a");
            await cases.In(context).SignAsync("b");
            await (commits ? transaction.CommitAsync(Token) : transaction.RollbackAsync(Token));
        }

        int kept = commits ? 1 : 0;
        Assert.Equal(kept, await context.Permits.CountAsync(Token));
        Assert.Equal(1 + (2 * kept), (await cases.GetAsync(Id, Token)).Version);
        await cases.SignAsync("c");
        Assert.True((await cases.VerifyAsync(Id, null, Token)).IsIntact);
    }

    [Theory]
    [InlineData("sqlite")]
    [InlineData("postgres")]
    public async Task What_a_transaction_showed_and_undid_is_not_taken_for_a_journal_that_was_cut(string name)
    {
        await using TestStore store = await TestStore.CreateAsync(name);
        await using HostContext context = await store.HostContextAsync();
        Cases<Petition> cases = store.Cases();
        await cases.OpenAsync();
        Cases<Petition> inside = cases.In(context);
        for (int i = 0; i < 3; i++)
        {
            await using IDbContextTransaction transaction = await context.Database.BeginTransactionAsync(Token);
            await inside.SignAsync("undone");
            Assert.Equal(2, (await inside.GetAsync(Id, Token)).Version);
            await transaction.RollbackAsync(Token);
            Assert.Equal(1, (await inside.GetAsync(Id, Token)).Version);
            Assert.Equal(1, (await cases.GetAsync(Id, Token)).Version);
        }

        await cases.SignAsync("kept");
        Assert.Equal("kept", (await inside.GetAsync(Id, Token)).Case.LastName);
    }

    [Theory]
    [InlineData("sqlite")]
    [InlineData("postgres")]
    public async Task A_refusal_inside_a_transaction_leaves_the_hosts_rows_to_be_committed(string name)
    {
        await using TestStore store = await TestStore.CreateAsync(name);
        await using HostContext context = await store.HostContextAsync();
        Cases<Petition> cases = store.Cases();
        await cases.OpenAsync();
        await using IDbContextTransaction transaction = await context.Database.BeginTransactionAsync(Token);
        context.Permits.Add(new Permit { Text = "refused" });
        await context.SaveChangesAsync(Token);
        Assert.False((await cases.In(context).HandleAsync(Id, new Sign(string.Empty), Petitions.Somebody, null, Token)).IsAccepted);
        await transaction.CommitAsync(Token);
        Assert.Equal((1, 1L), (await context.Permits.CountAsync(Token), (await cases.GetAsync(Id, Token)).Version));
    }

    [Fact]
    public async Task A_conflict_inside_a_transaction_is_undone_by_itself_and_decided_again()
    {
        await using TestStore store = await TestStore.CreateAsync("postgres");
        await using HostContext context = await store.HostContextAsync();
        Cases<Petition> cases = store.Cases();
        await cases.OpenAsync();
        await using IDbContextTransaction transaction = await context.Database.BeginTransactionAsync(Token);
        context.Permits.Add(new Permit { Text = "kept" });
        await context.SaveChangesAsync(Token);
        Cases<Petition> inside = cases.In(context);
        await inside.GetAsync(Id, Token);
        await cases.SignAsync("meanwhile");
        await inside.SignAsync("a");
        await transaction.CommitAsync(Token);
        Assert.Equal(2, (await cases.GetAsync(Id, Token)).Case.Signatures);
        Assert.Equal(1, await context.Permits.CountAsync(Token));
    }

    [Theory]
    [InlineData("sqlite")]
    [InlineData("postgres")]
    public async Task A_request_answered_before_gets_its_answer_inside_a_transaction_too(string name)
    {
        await using TestStore store = await TestStore.CreateAsync(name);
        await using HostContext context = await store.HostContextAsync();
        Cases<Petition> cases = store.Cases();
        await cases.OpenAsync();
        var options = new HandleOptions { IdempotencyKey = "k" };
        await cases.HandleAsync(Id, new Sign("a"), Petitions.Somebody, options, Token);
        await using IDbContextTransaction transaction = await context.Database.BeginTransactionAsync(Token);
        var again = Assert.IsType<Decision<Petition>.Accepted>(
            await cases.In(context).HandleAsync(Id, new Sign("a"), Petitions.Somebody, options, Token));
        await cases.In(context).SignAsync("c");
        await transaction.CommitAsync(Token);
        Assert.Equal("a", Assert.IsType<SignatureGiven>(again.Facts[0]).Signatory.Name);
        Assert.Equal(3, (await cases.GetAsync(Id, Token)).Version);
    }

    [Theory]
    [InlineData("sqlite")]
    [InlineData("postgres")]
    public async Task A_command_without_a_transaction_is_told_to_begin_one(string name)
    {
        await using TestStore store = await TestStore.CreateAsync(name);
        await using HostContext context = await store.HostContextAsync();
        Cases<Petition> cases = store.Cases();
        await cases.OpenAsync();
        Assert.Equal(1, (await cases.In(context).GetAsync(Id, Token)).Version);
        InvalidOperationException exception = await Assert.ThrowsAsync<InvalidOperationException>(() => cases.In(context).SignAsync("a"));
        Assert.Contains("BeginTransactionAsync", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("sqlite")]
    [InlineData("postgres")]
    public async Task A_context_whose_model_has_no_journal_is_told_what_is_missing(string name)
    {
        await using TestStore store = await TestStore.CreateAsync(name);
        await using var context = new ContextWithoutJournal(store.OptionsOf<ContextWithoutJournal>());
        InvalidOperationException exception = await Assert.ThrowsAsync<InvalidOperationException>(async () =>
            await store.Cases().In(context).GetAsync(Id, Token));
        Assert.Contains("AddSelfGovJournal", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_context_of_another_database_is_refused_by_both_names()
    {
        await using TestStore store = await TestStore.CreateAsync("sqlite");
        await using var context = new HostContext(new DbContextOptionsBuilder<HostContext>().UseNpgsql("Host=nowhere").Options);
        NotSupportedException exception = Assert.Throws<NotSupportedException>(() => store.Cases().In(context));
        Assert.Contains("Microsoft.EntityFrameworkCore.Sqlite; HostContext has Npgsql.EntityFrameworkCore.PostgreSQL", exception.Message,
            StringComparison.Ordinal);
        await using ServiceProvider host = new ServiceCollection()
            .AddDbContextFactory<HostContext>(store.Configure)
            .AddSelfGov().Add(Petitions.Procedure).UseNpgsql<HostContext>()
            .Services.BuildServiceProvider();
        Assert.Throws<NotSupportedException>(() => host.GetRequiredService<ICaseJournal>());
    }

    [Fact]
    public async Task Cases_in_memory_are_told_that_they_cannot_take_part_in_a_transaction()
    {
        await using TestStore store = await TestStore.CreateAsync("sqlite");
        await using HostContext context = await store.HostContextAsync();
        await using ServiceProvider host = new ServiceCollection()
            .AddSelfGov().UseInMemoryJournal().Add(Petitions.Procedure).Services.BuildServiceProvider();
        InvalidOperationException exception =
            Assert.Throws<InvalidOperationException>(() => host.GetRequiredService<Cases<Petition>>().In(context));
        Assert.Contains("no database", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Journals_in_the_hosts_database_and_schema_work_like_those_of_their_own()
    {
        await using TestStore store = await TestStore.CreateAsync("postgres");
        await using ServiceProvider host = new ServiceCollection()
            .AddSingleton<IClock>(store.Clock)
            .AddDbContextFactory<HostContextInSchema>(options => store.Configure(options))
            .AddSelfGov().Add(Petitions.Procedure).UseNpgsql<HostContextInSchema>().AddDeadlineScheduler()
            .Services.BuildServiceProvider();
        await using (HostContextInSchema context = host.GetRequiredService<IDbContextFactory<HostContextInSchema>>().CreateDbContext())
        {
            await ((IInfrastructure<IServiceProvider>)context.Database).Instance.GetRequiredService<IRelationalDatabaseCreator>()
                .CreateTablesAsync(Token);
        }

        Cases<Petition> cases = host.GetRequiredService<Cases<Petition>>();
        await cases.OpenAsync();
        await cases.SignAsync("a");
        store.Clock.Reset(Petitions.Closes);
        Assert.Equal(1, await host.GetRequiredService<DeadlineScheduler>().RunAsync(Token));
        Assert.Equal(3, (await cases.EntriesAsync()).Count);
        Assert.Equal(3, await host.GetRequiredService<ICaseJournal>().ReadAllAsync(0, Token).CountAsync(Token));
    }
}
