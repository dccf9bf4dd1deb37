using System.Runtime.CompilerServices;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Hosting;
using SelfGov.EntityFrameworkCore.Observation;
using SelfGov.Tenants;
using Xunit;

namespace SelfGov.EntityFrameworkCore.Tenants;

/// <summary>A directory that does not answer is one that cannot be read.</summary>
public sealed class SilentDirectoryTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(false, HealthStatus.Unhealthy)]
    [InlineData(true, HealthStatus.Degraded)]
    public async Task It_is_given_up_after_a_while_told_of_and_asked_again_and_no_host_waits_for_it(bool answersFirst, HealthStatus status)
    {
        await using Okrugs okrugs = await Okrugs.CreateAsync("files", 1);
        using var door = new Door();
        var directory = new Silent(okrugs.Tenants[0], door, answersFirst ? 1 : 0);
        ServiceProvider host = okrugs.Host(
            directory, configure: services => services.AddLogging().AddSelfGovTenantHealthChecks());
        TenantRounds rounds = host.GetServices<IHostedService>().OfType<TenantRounds>().Single();
        await rounds.StartAsync(Token);
        var health = host.GetRequiredService<HealthCheckService>();
        HealthReportEntry told = default;
        await Okrugs.UntilAsync(async () =>
            (told = (await health.CheckHealthAsync(Token)).Entries["selfgov.tenants"]).Status == status && told.Exception is not null);
        Assert.StartsWith("The directory of tenants cannot be read: ", told.Description, StringComparison.Ordinal);
        if (!answersFirst)
        {
            door.Open();
            await Okrugs.UntilAsync(async () => (await health.CheckHealthAsync(Token)).Status == HealthStatus.Healthy);
        }

        await rounds.StopAsync(Token).WaitAsync(TimeSpan.FromSeconds(10), Token);
    }

    [Fact]
    public async Task A_host_that_stops_while_it_is_asked_does_not_wait_for_it()
    {
        await using Okrugs okrugs = await Okrugs.CreateAsync("files", 1);
        using var door = new Door();
        ServiceProvider host = okrugs.Host(new Silent(okrugs.Tenants[0], door, 0));
        IHostedService rounds = host.GetServices<IHostedService>().Single();
        await rounds.StartAsync(Token);
        await Okrugs.UntilAsync(() => door.Waiting == 1);
        await rounds.StopAsync(Token).WaitAsync(TimeSpan.FromSeconds(5), Token);
    }

    private sealed class Silent(Tenant tenant, Door door, int answers) : ITenantDirectory
    {
        private int asked;

        public async IAsyncEnumerable<Tenant> ListAsync([EnumeratorCancellation] CancellationToken cancellationToken = default)
        {
            if (Interlocked.Increment(ref asked) > answers)
            {
                // It does not even hear that nobody waits any more.
                await door.PassAsync(CancellationToken.None);
            }

            yield return tenant;
        }

        public ValueTask<Tenant?> FindAsync(string name, CancellationToken cancellationToken = default) =>
            ValueTask.FromResult(name == tenant.Name ? tenant : null);
    }
}
