using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using SelfGov.Cases;
using SelfGov.Journal;
using Xunit;
using static SelfGov.EntityFrameworkCore.PetitionActs;

namespace SelfGov.EntityFrameworkCore.Hosts;

/// <summary>A release goes on beside a newer one as long as that says it can.</summary>
public sealed class MinimumReaderTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("sqlite")]
    [InlineData("postgres")]
    public async Task Tables_that_a_newer_release_has_only_added_to_are_used(string name)
    {
        await using TestStore store = await StoreOfNewerAsync(name, "20990101000000_Later");
        await store.Host().MigrateSelfGovJournalAsync(Token);
        await store.Cases().OpenAsync();
        Assert.Equal(1, (await store.Cases().GetAsync(Id, Token)).Version);
    }

    [Theory]
    [InlineData("sqlite")]
    [InlineData("postgres")]
    public async Task Tables_that_this_release_would_misread_are_refused_by_every_call(string name)
    {
        await using TestStore store = await StoreOfNewerAsync(name, "20990101000000_Later_Breaking");
        foreach (Func<Task> call in (Func<Task>[])
            [
                () => store.Cases().OpenAsync(),
                async () => await store.Cases().GetAsync(Id, Token),
                async () => await store.Journal().ListAsync(new CaseQuery(), Token),
                async () => await store.Host().GetRequiredService<DeadlineScheduler>().RunAsync(Token),
                () => store.Host().MigrateSelfGovJournalAsync(Token),
            ])
        {
            JournalUnavailableException exception = await Assert.ThrowsAsync<JournalUnavailableException>(call);
            Assert.Contains("20990101000000_Later_Breaking", exception.Message, StringComparison.Ordinal);
            Assert.False(exception.IsTransient);
        }
    }

    [Fact]
    public async Task A_role_that_may_not_read_the_history_goes_on_as_before()
    {
        await using TestStore store = await TestStore.CreateAsync("postgres");
        string role = $"selfgov_test_{Guid.NewGuid():N}";
        await store.ExecuteAsync($"CREATE ROLE {role}; GRANT SELECT ON selfgov_case TO {role}");
        try
        {
            string connection = new NpgsqlConnectionStringBuilder(store.ConnectionString) { Options = $"-c role={role}" }.ConnectionString;
            await using ServiceProvider host = new ServiceCollection().AddSelfGov().Add(Petitions.Procedure).UseNpgsql(connection)
                .Services.BuildServiceProvider();
            Assert.Empty((await host.GetRequiredService<ICaseJournal>().ListAsync(new CaseQuery(), Token)).Cases);
        }
        finally
        {
            await store.ExecuteAsync($"DROP OWNED BY {role}; DROP ROLE {role}");
        }
    }

    private static async Task<TestStore> StoreOfNewerAsync(string name, string migration)
    {
        TestStore store = await TestStore.CreateAsync(name);
        await store.ExecuteAsync($"""INSERT INTO selfgov_migration ("MigrationId", "ProductVersion") VALUES ('{migration}', '99.0.0')""");
        return store;
    }
}
