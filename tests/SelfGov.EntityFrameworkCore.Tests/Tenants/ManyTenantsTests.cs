using System.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using NodaTime;
using SelfGov.Cases;
using SelfGov.EntityFrameworkCore.Worklists;
using SelfGov.Tenants;
using SelfGov.Workflow;
using Xunit;

namespace SelfGov.EntityFrameworkCore.Tenants;

/// <summary>A thousand tenants do not keep a thousand pools open, and each has its rounds.</summary>
public sealed class ManyTenantsTests
{
    private const int Kept = 8;
    private const int AtOnce = 4;

    // What one tenant has open at a time: two lanes of appends, and what is read beside.
    private const int OfEach = 4;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("files", 100, 1_000)]
    [InlineData("schemas", 20, 100)]
    public async Task What_is_open_stays_bounded_while_each_tenant_is_used_and_has_its_rounds(string kind, int quick, int full)
    {
        int count = TestSize.Of(quick, full);
        await using Okrugs okrugs = await Okrugs.CreateAsync(kind, count);
        ServiceProvider host = okrugs.Host(
            add: (builder, _) => builder.AddDeadlineScheduler().AddWorklist(), options: new() { KeptOpen = Kept, RoundsAtOnce = AtOnce });
        var tenants = host.GetRequiredService<OpenTenants>();
        long most = 0;
        int mostOpen = 0;
        using var watching = CancellationTokenSource.CreateLinkedTokenSource(Token);
        Task watch = Task.Run(
            async () =>
            {
                while (!watching.IsCancellationRequested)
                {
                    most = Math.Max(most, await okrugs.ConnectionsAsync());
                    mostOpen = Math.Max(mostOpen, tenants.Count);
                    await Task.Delay(20, Token);
                }
            },
            Token);
        IHostedService rounds = host.GetServices<IHostedService>().Single();
        await rounds.StartAsync(Token);
        long started = Stopwatch.GetTimestamp();
        await tenants.ForEachAsync(
            async (tenant, cancellation) => Assert.True((await tenant.Services.GetRequiredService<Cases<Petition>>().OpenAsync(
                new CaseId(tenant.Name), Petitions.Second, Petitions.Opening, Petitions.Somebody, null, cancellation)).IsAccepted),
            Token);
        TimeSpan used = Stopwatch.GetElapsedTime(started);
        okrugs.Clock.Reset(Petitions.Closes);
        started = Stopwatch.GetTimestamp();
        foreach (Tenant tenant in okrugs.Tenants)
        {
            string[] facts = [];
            await Okrugs.UntilAsync(async () => (facts = await okrugs.FactsAsync(tenant)).Length == 2, 240);
            Assert.Equal([$"{tenant.Name} petition.opened", $"{tenant.Name} petition.closed"], facts);
        }

        TimeSpan closed = Stopwatch.GetElapsedTime(started);
        await watching.CancelAsync();
        await watch;
        await rounds.StopAsync(Token);
        TestContext.Current.TestOutputHelper?.WriteLine(
            $"{count} {kind}: used in {used}, closed in {closed}, at most {most} connections of {mostOpen} open tenants.");

        // Those kept, and those that rounds and the tool have. Sixteen may be being closed when another is opened, and those in use follow.
        int inUse = (4 * AtOnce) + 4;
        int bound = Kept + (2 * inUse) + 16;
        Assert.InRange(mostOpen, 1, bound);
        Assert.InRange(most, 1, bound * OfEach);
        await okrugs.Host().DisposeAsync();
    }
}
