using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SelfGov.Cases;
using SelfGov.EntityFrameworkCore.PostgreSQL;
using SelfGov.EntityFrameworkCore.Sqlite;
using SelfGov.Journal;
using SelfGov.Journal.Chain;
using SelfGov.Workflow;
using Xunit;
using static SelfGov.EntityFrameworkCore.PetitionActs;

namespace SelfGov.EntityFrameworkCore;

/// <summary>Databases that were made before the stores became packages of their own open, migrate, and go on.</summary>
public sealed class OlderDatabaseTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("sqlite", "7e9266f6ee03915d181b8706261c87de12efc821875379ef9da1d6bf09c552a9")]
    [InlineData("postgres", "9bf6a95dbe0b32686150e756004724532678bd7d1f1abbc48463b178d3fa2283")]
    public async Task A_database_made_before_opens_with_its_data_and_is_migrated(string name, string head)
    {
        await using TestStore store = await TestStore.CreateEmptyAsync(name);
        await store.ExecuteAsync(await File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "Databases", $"{name}.sql"), Token));
        ServiceProvider host = store.Host();
        await host.MigrateSelfGovJournalAsync(Token);
        await using (DbContext context = name == "sqlite"
            ? host.GetRequiredService<IDbContextFactory<SqliteJournalContext>>().CreateDbContext()
            : host.GetRequiredService<IDbContextFactory<NpgsqlJournalContext>>().CreateDbContext())
        {
            Assert.Equal("20261124000000_CreateJournal", (await context.Database.GetAppliedMigrationsAsync(Token)).First());
            Assert.Empty(await context.Database.GetPendingMigrationsAsync(Token));
        }

        Cases<Petition> cases = host.GetRequiredService<Cases<Petition>>();
        Verification verification = await cases.VerifyAsync(Id, new Checkpoint(4, EntryHash.Parse(head)), Token);
        Assert.Equal((null, Completeness.Complete), (verification.Break, verification.Completeness));
        Petition petition = (await cases.GetAsync(Id, Token)).Case;
        Assert.Equal((4L, 2, "Ерлан"), (petition.Version, petition.Signatures, petition.LastName));

        // A request answered then gets its answer now, and the next one is chained to what was there.
        var again = new HandleOptions { IdempotencyKey = "letter-17" };
        Assert.Equal(
            4,
            (await cases.HandleAsync(Id, new Sign("Ерлан"), Petitions.Somebody, again, Token)) is Decision<Petition>.Accepted
                ? (await cases.EntriesAsync()).Count
                : 0);
        store.Clock.AdvanceDays(2);
        await cases.SignAsync("Әлихан");
        Assert.Equal(5, (await cases.VerifyAsync(Id, null, Token)).Checkpoint.Count);
    }
}
