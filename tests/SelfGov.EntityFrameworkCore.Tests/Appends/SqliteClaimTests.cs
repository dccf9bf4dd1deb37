using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using SelfGov.Cases;
using SelfGov.EntityFrameworkCore.Storage;
using SelfGov.Journal;
using Xunit;
using static SelfGov.EntityFrameworkCore.PetitionActs;

namespace SelfGov.EntityFrameworkCore.Appends;

/// <summary>A scheduler that asks for what is due while another process has the file.</summary>
public sealed class SqliteClaimTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task While_another_process_has_the_lock_a_claim_hears_its_token_and_holds_up_no_append()
    {
        await using TestStore store = await TestStore.CreateAsync("sqlite");
        ServiceProvider host = store.Host();
        await host.GetRequiredService<Cases<Petition>>().OpenAsync();
        store.Clock.AdvanceDays(400);
        var journal = (RelationalJournal)host.GetRequiredService<ICaseJournal>();
        await using var other = new SqliteConnection(store.ConnectionString);
        await other.OpenAsync(Token);
        await using SqliteTransaction holding = other.BeginTransaction();
        using var cancelling = new CancellationTokenSource();
        Task claim = Task.Run(async () => await ClaimAsync(journal, store, cancelling.Token), Token);
        Task append = Task.Run(async () => await journal.AppendAsync([Slip.Of("a")], cancelling.Token), Token);
        await Task.Delay(300, Token);
        await cancelling.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => claim.WaitAsync(TimeSpan.FromSeconds(10), Token));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => append.WaitAsync(TimeSpan.FromSeconds(10), Token));

        Task<int> patient = Task.Run(() => ClaimAsync(journal, store, Token), Token);
        await Task.Delay(100, Token);
        Task behind = journal.AppendAsync([Slip.Of("b")], Token).AsTask();
        await holding.RollbackAsync(Token);
        Assert.Equal(1, await patient.WaitAsync(TimeSpan.FromSeconds(20), Token));
        await behind.WaitAsync(TimeSpan.FromSeconds(20), Token);
        Assert.Equal(0, await ClaimAsync(journal, store, Token));
    }

    [Fact]
    public async Task A_claim_and_an_append_that_wait_for_the_lock_both_give_up_when_the_time_of_the_connection_string_has_passed()
    {
        await using TestStore store = await TestStore.CreateAsync("sqlite");
        await using ServiceProvider host = HostOf(store, "Default Timeout=2");
        await host.GetRequiredService<Cases<Petition>>().OpenAsync();
        store.Clock.AdvanceDays(400);
        var journal = (RelationalJournal)host.GetRequiredService<ICaseJournal>();
        await using var other = new SqliteConnection(store.ConnectionString);
        await other.OpenAsync(Token);
        await using SqliteTransaction holding = other.BeginTransaction();
        Task claim = Task.Run(() => ClaimAsync(journal, store, Token), Token);
        await Task.Delay(100, Token);
        Task append = journal.AppendAsync([Slip.Of("a")], Token).AsTask();
        foreach (Task waiting in new[] { claim, append })
        {
            JournalUnavailableException told = await Assert.ThrowsAsync<JournalUnavailableException>(
                () => waiting.WaitAsync(TimeSpan.FromSeconds(20), Token));
            Assert.True(told.IsTransient);
        }

        await holding.RollbackAsync(Token);
        await journal.AppendAsync([Slip.Of("a")], Token);
    }

    private static async Task<int> ClaimAsync(RelationalJournal journal, TestStore store, CancellationToken cancellationToken)
    {
        Instant now = store.Clock.GetCurrentInstant();
        return (await journal.ClaimDueAsync([Petitions.Procedure.Kind], now, now + Duration.FromMinutes(1), 10, cancellationToken)).Length;
    }

    private static ServiceProvider HostOf(TestStore store, string setting)
    {
        IServiceCollection services = new ServiceCollection().AddSingleton<IClock>(store.Clock);
        services.AddSelfGov().Add(Petitions.Procedure).UseSqlite($"{store.ConnectionString};{setting}");
        return services.BuildServiceProvider();
    }
}
