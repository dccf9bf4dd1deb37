using System.Collections.Immutable;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using SelfGov.Cases;
using SelfGov.Journal;
using SelfGov.Tenants;
using SelfGov.Workflow;
using Xunit;
using static SelfGov.EntityFrameworkCore.PetitionActs;

namespace SelfGov.EntityFrameworkCore.Tenants;

/// <summary>Whose a place is, is asked before it is migrated, and is certain when its tables are there.</summary>
public sealed class TenantMigrationTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("files")]
    [InlineData("databases")]
    [InlineData("schemas")]
    public async Task The_place_of_another_tenant_is_not_migrated(string kind)
    {
        await using Okrugs okrugs = await Okrugs.CreateAsync(kind, 1);
        Tenant first = okrugs.Tenants[0];
        var second = new Tenant("by mistake", $"{first.ConnectionString};Pooling=False");
        ServiceProvider host = okrugs.Host(new TenantList(first, second));
        Refused(await Assert.ThrowsAsync<AggregateException>(() => host.MigrateSelfGovTenantsAsync(Token)));

        // In another process, where the first is in use.
        ITenants tenants = okrugs.Host(new TenantList(first, second)).GetRequiredService<ITenants>();
        await using ITenantLease used = await tenants.OpenAsync(first.Name, Token);
        await used.Services.GetRequiredService<Cases<Petition>>().OpenAsync();
        await using ITenantLease wrong = await tenants.OpenAsync(second.Name, Token);
        await Assert.ThrowsAsync<NotSupportedException>(() => wrong.Services.MigrateSelfGovJournalAsync(Token));
        await used.Services.MigrateSelfGovJournalAsync(Token);
        await used.Services.GetRequiredService<Cases<Petition>>().SignAsync("somebody");
    }

    [Fact]
    public async Task Of_two_tenants_that_lead_to_one_schema_that_is_not_made_yet_one_is_migrated()
    {
        await using Okrugs okrugs = await Okrugs.CreateAsync("schemas", 1);
        Tenant[] both = [In(okrugs, "one", "s1"), In(okrugs, "two", "s1,public")];
        ServiceProvider host = okrugs.Host(new TenantList(both));
        Refused(await Assert.ThrowsAsync<AggregateException>(() => host.MigrateSelfGovTenantsAsync(Token)));
        await using ServiceProvider again = okrugs.Host(new TenantList(both));
        Refused(await Assert.ThrowsAsync<AggregateException>(() => again.MigrateSelfGovTenantsAsync(Token)));
    }

    [Fact]
    public async Task A_tenant_that_was_asked_before_its_schema_was_made_has_it_for_itself()
    {
        await using Okrugs okrugs = await Okrugs.CreateAsync("schemas", 1);
        Tenant[] both = [In(okrugs, "one", "s1"), In(okrugs, "two", "s1,public")];
        ITenants tenants = okrugs.Host(new TenantList(both)).GetRequiredService<ITenants>();
        await using ITenantLease one = await tenants.OpenAsync("one", Token);
        await AssertNotMigratedAsync(one);
        await one.Services.MigrateSelfGovJournalAsync(Token);
        await one.Services.GetRequiredService<Cases<Petition>>().OpenAsync();
        await using ITenantLease two = await tenants.OpenAsync("two", Token);
        var cases = two.Services.GetRequiredService<Cases<Petition>>();
        await Assert.ThrowsAsync<NotSupportedException>(async () => await cases.GetAsync(Id, Token));
        await Assert.ThrowsAsync<NotSupportedException>(() => cases.SignAsync("somebody of another district"));
        await Assert.ThrowsAsync<NotSupportedException>(() => two.Services.MigrateSelfGovJournalAsync(Token));
        await one.Services.GetRequiredService<Cases<Petition>>().SignAsync("somebody");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_tenant_whose_schema_is_not_made_yet_takes_no_place_and_reads_no_other(bool isAskedFirst)
    {
        await using Okrugs okrugs = await Okrugs.CreateAsync("schemas", 1);
        ImmutableArray<Tenant> all = [In(okrugs, "three", "s3,public"), In(okrugs, "four", "s4"), In(okrugs, "five", "public")];
        ITenants tenants = okrugs.Host(new TenantList(all)).GetRequiredService<ITenants>();
        await using ITenantLease three = await tenants.OpenAsync("three", Token);
        await using ITenantLease four = await tenants.OpenAsync("four", Token);
        await using ITenantLease five = await tenants.OpenAsync("five", Token);
        foreach (ITenantLease each in isAskedFirst ? (ITenantLease[])[three, four, five] : [])
        {
            await AssertNotMigratedAsync(each);
        }

        await five.Services.MigrateSelfGovJournalAsync(Token);
        if (!isAskedFirst)
        {
            // The tables of the fifth are there, and nobody has used them yet.
            await AssertNotMigratedAsync(three);
        }

        await five.Services.GetRequiredService<Cases<Petition>>().OpenAsync();
        await AssertNotMigratedAsync(three);
        await AssertNotMigratedAsync(four);
        await three.Services.MigrateSelfGovJournalAsync(Token);
        await four.Services.MigrateSelfGovJournalAsync(Token);
        foreach (ITenantLease each in (ITenantLease[])[three, four])
        {
            var cases = each.Services.GetRequiredService<Cases<Petition>>();
            await Assert.ThrowsAsync<CaseNotFoundException>(async () => await cases.GetAsync(Id, Token));
            await cases.OpenAsync(new CaseId($"petition-of-{each.Name}"));
        }

        Assert.Equal(["petition-of-three petition.opened"], await okrugs.FactsAsync(In(okrugs, "three", "s3")));
        Assert.Equal(["petition-of-four petition.opened"], await okrugs.FactsAsync(all[1]));
        Assert.Equal(["petition-1 petition.opened"], await okrugs.FactsAsync(all[2]));
    }

    private static Tenant In(Okrugs okrugs, string name, string searchPath) => new(
        name, new NpgsqlConnectionStringBuilder(okrugs.Tenants[0].ConnectionString) { SearchPath = searchPath }.ConnectionString);

    private static void Refused(AggregateException failed)
    {
        Exception one = Assert.Single(failed.InnerExceptions);
        Assert.IsType<NotSupportedException>(one.InnerException);
        Assert.Contains("which is that of tenant", one.Message, StringComparison.Ordinal);
    }

    private static async Task AssertNotMigratedAsync(ITenantLease tenant)
    {
        var cases = tenant.Services.GetRequiredService<Cases<Petition>>();
        foreach (Func<Task> call in (Func<Task>[])[() => cases.OpenAsync(), async () => await cases.GetAsync(Id, Token)])
        {
            string told = (await Assert.ThrowsAsync<JournalUnavailableException>(call)).Message;
            Assert.Contains("has no journal yet: call MigrateSelfGovJournalAsync()", told, StringComparison.Ordinal);
        }
    }
}
