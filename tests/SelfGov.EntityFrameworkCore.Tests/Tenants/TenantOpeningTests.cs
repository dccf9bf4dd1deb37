using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using SelfGov.Cases;
using SelfGov.Tenants;
using SelfGov.Workflow;
using Xunit;
using static SelfGov.EntityFrameworkCore.PetitionActs;

namespace SelfGov.EntityFrameworkCore.Tenants;

/// <summary>A tenant is opened once for all who use it, and closed when nobody does and others are wanted.</summary>
public sealed class TenantOpeningTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("files")]
    [InlineData("schemas")]
    public async Task All_who_open_a_tenant_at_once_have_the_same_services(string kind)
    {
        await using Okrugs okrugs = await Okrugs.CreateAsync(kind, 1);
        int made = 0;
        var directory = new Changing(okrugs.Tenants);
        ITenants tenants = okrugs.Host(directory, (_, _) => Interlocked.Increment(ref made)).GetRequiredService<ITenants>();
        ITenantLease[] leases = await Task.WhenAll(
            Enumerable.Range(0, 64).Select(_ => Task.Run(async () => await tenants.OpenAsync("okrug-0", Token), Token)));
        Assert.Equal((1, 1), (made, directory.Asked));
        Assert.Single(leases.Select(lease => lease.Services.GetRequiredService<Cases<Petition>>()).Distinct());
        foreach (ITenantLease lease in leases)
        {
            await lease.DisposeAsync();
        }
    }

    [Fact]
    public async Task Who_is_cancelled_while_a_tenant_is_opened_keeps_it_from_nobody_else()
    {
        await using Okrugs okrugs = await Okrugs.CreateAsync("files", 1);
        ITenants tenants = okrugs.Host(new Changing(okrugs.Tenants)).GetRequiredService<ITenants>();
        using var impatient = new CancellationTokenSource();
        Task<ITenantLease> first = tenants.OpenAsync("okrug-0", impatient.Token).AsTask();
        Task<ITenantLease> second = tenants.OpenAsync("okrug-0", Token).AsTask();
        await impatient.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => first);
        await using ITenantLease open = await second;
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await tenants.OpenAsync("okrug-0", new(true)));
    }

    [Fact]
    public async Task A_directory_that_fails_is_told_to_all_and_asked_again()
    {
        await using Okrugs okrugs = await Okrugs.CreateAsync("files", 1);
        var directory = new Changing(okrugs.Tenants) { IsAway = true };
        ITenants tenants = okrugs.Host(directory).GetRequiredService<ITenants>();
        Task<ITenantLease>[] opening = [.. Enumerable.Range(0, 8).Select(_ => tenants.OpenAsync("okrug-0", Token).AsTask())];
        foreach (Task<ITenantLease> each in opening)
        {
            await Assert.ThrowsAsync<TimeoutException>(() => each);
        }

        directory.IsAway = false;
        await (await tenants.OpenAsync("okrug-0", Token)).DisposeAsync();
    }

    [Theory]
    [InlineData("files")]
    [InlineData("databases")]
    [InlineData("schemas")]
    public async Task A_tenant_is_closed_with_its_last_lease_and_not_before(string kind)
    {
        await using Okrugs okrugs = await Okrugs.CreateAsync(kind, 1);
        ServiceProvider host = okrugs.Host(options: new() { KeptOpen = 0 });
        ITenants tenants = host.GetRequiredService<ITenants>();
        ITenantLease first = await tenants.OpenAsync("okrug-0", Token);
        ITenantLease second = await tenants.OpenAsync("okrug-0", Token);
        var cases = second.Services.GetRequiredService<Cases<Petition>>();
        await cases.OpenAsync();
        await first.DisposeAsync();
        await first.DisposeAsync();
        Assert.Throws<ObjectDisposedException>(() => first.Services);
        Assert.Equal("okrug-0", first.Name);
        await cases.SignAsync("while the other is back");
        Assert.InRange(await okrugs.ConnectionsAsync(), 1, 5);
        await second.DisposeAsync();
        await Okrugs.UntilAsync(async () => await okrugs.ConnectionsAsync() == 0 && host.GetRequiredService<OpenTenants>().Count == 0);
        await using ITenantLease again = await tenants.OpenAsync("okrug-0", Token);
        Assert.NotSame(cases, again.Services.GetRequiredService<Cases<Petition>>());
        Assert.Equal(2, (await again.Services.GetRequiredService<Cases<Petition>>().GetAsync(Id, Token)).Version);
    }

    [Fact]
    public async Task Those_used_last_stay_open()
    {
        await using Okrugs okrugs = await Okrugs.CreateAsync("files", 5);
        var made = new List<string>();
        ServiceProvider host = okrugs.Host(add: (_, tenant) => made.Add(tenant.Name), options: new() { KeptOpen = 2 });
        ITenants tenants = host.GetRequiredService<ITenants>();
        foreach (int number in (int[])[0, 1, 0, 2, 0, 3, 0, 4, 0, 4])
        {
            await (await tenants.OpenAsync($"okrug-{number}", Token)).DisposeAsync();
        }

        Assert.Equal(["okrug-0", "okrug-1", "okrug-2", "okrug-3", "okrug-4"], made);
        await Okrugs.UntilAsync(() => host.GetRequiredService<OpenTenants>().Count == 2);
    }

    [Fact]
    public async Task A_tenant_that_only_rounds_have_opened_drives_out_none_that_somebody_uses()
    {
        await using Okrugs okrugs = await Okrugs.CreateAsync("files", 4);
        var made = new List<string>();
        ServiceProvider host = okrugs.Host(add: (_, tenant) => made.Add(tenant.Name), options: new() { KeptOpen = 1 });
        var tenants = host.GetRequiredService<OpenTenants>();
        await (await tenants.OpenAsync("okrug-0", Token)).DisposeAsync();
        for (int i = 1; i < 4; i++)
        {
            await tenants.ReturnFromRoundAsync(await tenants.OpenForRoundAsync($"okrug-{i}", Token));
            await Okrugs.UntilAsync(() => tenants.Count == 1);
        }

        await (await tenants.OpenAsync("okrug-0", Token)).DisposeAsync();
        Assert.Equal(["okrug-0", "okrug-1", "okrug-2", "okrug-3"], made);
    }

    [Theory]
    [InlineData("files")]
    [InlineData("schemas")]
    public async Task Many_callers_of_many_tenants_each_have_their_own(string kind)
    {
        await using Okrugs okrugs = await Okrugs.CreateAsync(kind, 6);
        ServiceProvider host = okrugs.Host(options: new() { KeptOpen = 2 });
        ITenants tenants = host.GetRequiredService<ITenants>();
        int each = TestSize.Of(6, 60);
        await Task.WhenAll(Enumerable.Range(0, 64).Select(caller => Task.Run(
            async () =>
            {
                var dice = new Dice((uint)caller + 1);
                for (int i = 0; i < each; i++)
                {
                    string name = $"okrug-{dice.Below(6)}";
                    await using ITenantLease lease = await tenants.OpenAsync(name, Token);
                    Assert.Equal(name, lease.Services.GetRequiredService<Tenant>().Name);
                    await lease.Services.GetRequiredService<Cases<Petition>>().OpenAsync(new CaseId($"{name}-{caller}-{i}"));
                }
            },
            Token)));
        int sum = 0;
        foreach (Tenant tenant in okrugs.Tenants)
        {
            string[] facts = await okrugs.FactsAsync(tenant);
            Assert.All(facts, fact => Assert.StartsWith($"{tenant.Name}-", fact, StringComparison.Ordinal));
            sum += facts.Length;
        }

        Assert.Equal(64 * each, sum);
        await Okrugs.UntilAsync(() => host.GetRequiredService<OpenTenants>().Count <= 2);
    }

    [Fact]
    public async Task A_host_that_ends_closes_all_and_waits_for_leases_but_not_for_ever()
    {
        await using Okrugs okrugs = await Okrugs.CreateAsync("files");
        ServiceProvider host = okrugs.Host();
        ITenants tenants = host.GetRequiredService<ITenants>();
        await using (ITenantLease used = await tenants.OpenAsync("okrug-0", Token))
        {
            await used.Services.GetRequiredService<Cases<Petition>>().OpenAsync();
        }

        ITenantLease kept = await tenants.OpenAsync("okrug-1", Token);
        Task ending = host.DisposeAsync().AsTask();
        await Assert.ThrowsAsync<ObjectDisposedException>(async () => await tenants.OpenAsync("okrug-2", Token));
        Assert.False(ending.IsCompleted);
        await kept.DisposeAsync();
        await ending.WaitAsync(TimeSpan.FromSeconds(20), Token);
        await Okrugs.UntilAsync(async () => await okrugs.ConnectionsAsync() == 0);

        ServiceProvider other = okrugs.Host();
        ITenantLease lost = await other.GetRequiredService<ITenants>().OpenAsync("okrug-0", Token);
        await other.DisposeAsync().AsTask().WaitAsync(TimeSpan.FromSeconds(20), Token);
        await lost.DisposeAsync();
    }

    [Fact]
    public async Task A_lease_on_what_is_open_allocates_itself_and_nothing_else()
    {
        await using Okrugs okrugs = await Okrugs.CreateAsync("files", 1);
        ITenants tenants = okrugs.Host().GetRequiredService<ITenants>();
        await using ITenantLease open = await tenants.OpenAsync("okrug-0", Token);
        await (await tenants.OpenAsync("okrug-0", Token)).DisposeAsync();
        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int i = 0; i < 1_000; i++)
        {
            ValueTask<ITenantLease> lease = tenants.OpenAsync("okrug-0", CancellationToken.None);
            Assert.True(lease.IsCompletedSuccessfully);
            ValueTask back = (await lease).DisposeAsync();
            Assert.True(back.IsCompletedSuccessfully);
            await back;
        }

        Assert.InRange((GC.GetAllocatedBytesForCurrentThread() - before) / 1_000, 24, 64);
    }

    [Fact]
    public async Task What_the_services_of_a_tenant_log_names_it()
    {
        await using Okrugs okrugs = await Okrugs.CreateAsync("files");
        using var logs = new ScopedLogs();
        ITenants tenants = okrugs.Host(configure: services => services.AddLogging(logging => logging.AddProvider(logs)))
            .GetRequiredService<ITenants>();
        foreach (Tenant tenant in okrugs.Tenants)
        {
            await using ITenantLease open = await tenants.OpenAsync(tenant.Name, Token);
            open.Services.GetRequiredService<ILogger<TenantOpeningTests>>().Log(
                LogLevel.Warning, default, "something of a case", null, (text, _) => text);
        }

        Assert.Equal(["tenant okrug-0: something of a case", "tenant okrug-1: something of a case"], logs.Lines);
    }

    [Fact]
    public async Task A_scoped_service_is_not_given_without_a_scope()
    {
        await using Okrugs okrugs = await Okrugs.CreateAsync("files", 1);
        ITenants tenants = okrugs.Host(add: (builder, _) => builder.Services.AddScoped<Changing>(_ => new Changing([])))
            .GetRequiredService<ITenants>();
        await using ITenantLease open = await tenants.OpenAsync("okrug-0", Token);
        Assert.Throws<InvalidOperationException>(() => open.Services.GetRequiredService<Changing>());
        await using AsyncServiceScope scope = open.Services.CreateAsyncScope();
        Assert.NotNull(scope.ServiceProvider.GetRequiredService<Changing>());
        Assert.Null(open.Services.GetService<ITenants>());
    }
}
