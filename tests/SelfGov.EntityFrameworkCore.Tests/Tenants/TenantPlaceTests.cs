using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using SelfGov.Cases;
using SelfGov.Journal;
using SelfGov.Tenants;
using SelfGov.Workflow;
using Xunit;
using static SelfGov.EntityFrameworkCore.PetitionActs;

namespace SelfGov.EntityFrameworkCore.Tenants;

/// <summary>Each tenant has a place of its own, and waits for nobody else's.</summary>
public sealed class TenantPlaceTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("files")]
    [InlineData("databases")]
    [InlineData("schemas")]
    public async Task A_second_tenant_that_leads_to_the_place_of_the_first_is_refused(string kind)
    {
        await using Okrugs okrugs = await Okrugs.CreateAsync(kind, 1);
        Tenant first = okrugs.Tenants[0];
        string other = kind == "files" ? "Default Timeout=7" : "Application Name=other";
        var second = new Tenant("by mistake", $"{first.ConnectionString};{other}");
        ITenants tenants = okrugs.Host(new TenantList(first, second), options: new() { KeptOpen = 0 }).GetRequiredService<ITenants>();
        for (int i = 0; i < 2; i++)
        {
            await using ITenantLease own = await tenants.OpenAsync(first.Name, Token);
            await own.Services.GetRequiredService<Cases<Petition>>().OpenAsync(new CaseId($"petition-{i}"));
            await using ITenantLease wrong = await tenants.OpenAsync(second.Name, Token);
            var cases = wrong.Services.GetRequiredService<Cases<Petition>>();
            for (int attempt = 0; attempt < 2; attempt++)
            {
                string refusal = (await Assert.ThrowsAsync<NotSupportedException>(() => cases.OpenAsync(new CaseId("petition-9")))).Message;
                Assert.StartsWith("Tenant 'by mistake' leads to ", refusal, StringComparison.Ordinal);
                Assert.Contains("that of tenant 'okrug-0'", refusal, StringComparison.Ordinal);
                await Assert.ThrowsAsync<NotSupportedException>(async () => await cases.GetAsync(Id, Token));
            }
        }

        Assert.Equal(2, (await okrugs.FactsAsync(first)).Length);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task The_feed_of_a_schema_waits_for_the_appends_to_that_schema_and_to_no_other(bool isOfEarlierRelease)
    {
        await using Okrugs okrugs = await Okrugs.CreateAsync("schemas");
        ITenants tenants = okrugs.Host().GetRequiredService<ITenants>();
        await using ITenantLease one = await tenants.OpenAsync("okrug-0", Token);
        await using ITenantLease two = await tenants.OpenAsync("okrug-1", Token);
        foreach (ITenantLease lease in (ITenantLease[])[one, two])
        {
            await lease.Services.GetRequiredService<Cases<Petition>>().OpenAsync();
        }

        await using var connection = new NpgsqlConnection(okrugs.Tenants[1].ConnectionString);
        await connection.OpenAsync(Token);
        await using NpgsqlTransaction open = await connection.BeginTransactionAsync(Token);
        if (isOfEarlierRelease)
        {
            // An earlier release does not say which schema it appends to.
            await using var old = new NpgsqlCommand("SELECT pg_advisory_xact_lock_shared(x'53656C66476F76'::bigint)", connection, open);
            await old.ExecuteNonQueryAsync(Token);
        }
        else
        {
            await using var context = new HostContext(new DbContextOptionsBuilder<HostContext>().UseNpgsql(connection).Options);
            await context.Database.UseTransactionAsync(open, Token);
            await two.Services.GetRequiredService<Cases<Petition>>().In(context).SignAsync("not committed yet");
        }

        Task<int> first = CountAsync(one);
        Task<int> second = CountAsync(two);
        if (!isOfEarlierRelease)
        {
            Assert.Equal(1, await first.WaitAsync(TimeSpan.FromSeconds(20), Token));
        }

        await Task.Delay(300, Token);
        Assert.Equal((!isOfEarlierRelease, false), (first.IsCompleted, second.IsCompleted));
        await open.CommitAsync(Token);
        Assert.Equal((1, 1), (await first, await second));
        Assert.Equal((1, isOfEarlierRelease ? 1 : 2), (await CountAsync(one), await CountAsync(two)));
    }

    [Fact]
    public async Task An_append_is_seen_by_readers_of_an_earlier_release()
    {
        await using TestStore store = await TestStore.CreateAsync("postgres");
        ServiceProvider host = store.Host();
        var cases = host.GetRequiredService<Cases<Petition>>();
        await cases.OpenAsync();
        await using HostContext context = await store.HostContextAsync();
        await using IDbContextTransaction open = await context.Database.BeginTransactionAsync(Token);
        await cases.In(context).SignAsync("not committed yet");
        long held = await context.Database.SqlQueryRaw<long>(
            """
            SELECT count(*) AS "Value" FROM pg_locks WHERE locktype = 'advisory' AND pid = pg_backend_pid()
                AND classid = (x'53656C66476F76'::bigint >> 32)::oid AND objid = (x'53656C66476F76'::bigint & 4294967295)::oid
                AND objsubid = 1
            """).SingleAsync(Token);
        Assert.Equal(1, held);
    }

    private static Task<int> CountAsync(ITenantLease tenant) => Task.Run(
        async () => await tenant.Services.GetRequiredService<ICaseJournal>().ReadAllAsync(0, Token).CountAsync(Token), Token);
}
