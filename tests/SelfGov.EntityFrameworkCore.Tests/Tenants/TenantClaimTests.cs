using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Threading.Channels;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using SelfGov.Cases;
using SelfGov.Tenants;
using SelfGov.Workflow;
using Xunit;
using static SelfGov.EntityFrameworkCore.PetitionActs;

namespace SelfGov.EntityFrameworkCore.Tenants;

/// <summary>A place stays with its tenant as long as the directory leads it there, and is another's at once when it does not.</summary>
public sealed class TenantClaimTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("files", 0)]
    [InlineData("files", 16)]
    [InlineData("databases", 0)]
    [InlineData("schemas", 0)]
    public async Task A_tenant_that_was_closed_and_moved_keeps_its_new_place_after_a_look(string kind, int keptOpen)
    {
        await using Okrugs okrugs = await Okrugs.CreateAsync(kind);
        var directory = new Changing([okrugs.Tenants[0]]);
        ServiceProvider host = okrugs.Host(directory, options: new() { KeptOpen = keptOpen });
        ITenants tenants = host.GetRequiredService<ITenants>();
        await OpenCaseAsync(tenants, "okrug-0");
        var moved = new Tenant("okrug-0", okrugs.Tenants[1].ConnectionString);
        directory.Tenants = [moved];
        if (keptOpen > 0)
        {
            Look(host, directory);
        }

        await using ITenantLease open = await tenants.OpenAsync("okrug-0", Token);
        await open.Services.GetRequiredService<Cases<Petition>>().OpenAsync();
        Look(host, directory);
        directory.Tenants = [moved, Elsewise("by mistake", moved.ConnectionString, kind)];
        await AssertRefusedAsync(tenants, "by mistake");
        await open.Services.GetRequiredService<Cases<Petition>>().SignAsync("somebody");
        Look(host, directory);
        await AssertRefusedAsync(tenants, "by mistake");
    }

    [Fact]
    public async Task A_tenant_that_comes_while_the_directory_is_looked_through_stays_open_and_keeps_its_place()
    {
        await using Okrugs okrugs = await Okrugs.CreateAsync("files");
        var directory = new Gated([okrugs.Tenants[0]]);
        ServiceProvider host = okrugs.Host(directory);
        ITenants tenants = host.GetRequiredService<ITenants>();
        IHostedService rounds = host.GetServices<IHostedService>().Single();
        await rounds.StartAsync(Token);
        await directory.Listing.Reader.ReadAsync(Token);
        directory.Tenants = okrugs.Tenants;
        await using ITenantLease open = await tenants.OpenAsync("okrug-1", Token);
        await open.Services.GetRequiredService<Cases<Petition>>().OpenAsync();
        directory.Goes.SetResult();
        await Okrugs.UntilAsync(() => host.GetRequiredService<TenantTurns>().State(okrugs.Clock.GetCurrentInstant(), default).HasLooked);
        await Task.Delay(200, Token);
        await using ITenantLease same = await tenants.OpenAsync("okrug-1", Token);
        Assert.Same(open.Services, same.Services);
        directory.Tenants = [.. okrugs.Tenants, Elsewise("by mistake", okrugs.Tenants[1].ConnectionString, "files")];
        await AssertRefusedAsync(tenants, "by mistake");
        await rounds.StopAsync(Token);
    }

    [Theory]
    [InlineData("files")]
    [InlineData("databases")]
    [InlineData("schemas")]
    public async Task A_tenant_that_is_renamed_is_there_at_once_and_nobody_opens_the_old_name(string kind)
    {
        await using Okrugs okrugs = await Okrugs.CreateAsync(kind, 1);
        Tenant old = okrugs.Tenants[0];
        var directory = new Changing([old]);
        ITenants tenants = okrugs.Host(directory).GetRequiredService<ITenants>();
        await OpenCaseAsync(tenants, "okrug-0");
        directory.Tenants = [new Tenant("renamed", old.ConnectionString)];
        Assert.Equal(1, await VersionAsync(tenants, "renamed"));
        await Assert.ThrowsAsync<UnknownTenantException>(async () => await tenants.OpenAsync("okrug-0", Token));

        // It comes back by mistake, to a place that is another's by now.
        directory.Tenants = [.. directory.Tenants, old];
        await AssertRefusedAsync(tenants, "okrug-0");
    }

    [Theory]
    [InlineData("files", false)]
    [InlineData("databases", false)]
    [InlineData("databases", true)]
    [InlineData("schemas", false)]
    [InlineData("schemas", true)]
    public async Task Two_that_change_places_have_them_at_once(string kind, bool wereLooked)
    {
        await using Okrugs okrugs = await Okrugs.CreateAsync(kind);
        var directory = new Changing(okrugs.Tenants);
        ServiceProvider host = okrugs.Host(directory, options: new() { KeptOpen = 0 });
        ITenants tenants = host.GetRequiredService<ITenants>();
        await OpenCaseAsync(tenants, "okrug-0");
        await Assert.ThrowsAsync<CaseNotFoundException>(() => VersionAsync(tenants, "okrug-1"));
        directory.Tenants = [new("okrug-0", okrugs.Tenants[1].ConnectionString), new("okrug-1", okrugs.Tenants[0].ConnectionString)];
        if (wereLooked)
        {
            Look(host, directory);
        }

        await Okrugs.UntilAsync(() => host.GetRequiredService<OpenTenants>().Count == 0);
        await Assert.ThrowsAsync<CaseNotFoundException>(() => VersionAsync(tenants, "okrug-0"));
        Assert.Equal(1, await VersionAsync(tenants, "okrug-1"));
        Assert.Empty(await okrugs.FactsAsync(okrugs.Tenants[1]));
    }

    [Theory]
    [InlineData("files")]
    [InlineData("databases")]
    [InlineData("schemas")]
    public async Task A_tenant_whose_connection_string_changes_and_leads_to_the_same_place_keeps_it(string kind)
    {
        await using Okrugs okrugs = await Okrugs.CreateAsync(kind, 1);
        Tenant old = okrugs.Tenants[0];
        var directory = new Changing([old]);
        ServiceProvider host = okrugs.Host(directory, options: new() { KeptOpen = 0 });
        ITenants tenants = host.GetRequiredService<ITenants>();
        await OpenCaseAsync(tenants, "okrug-0");
        Tenant changed = Elsewise("okrug-0", old.ConnectionString, kind);
        directory.Tenants = [changed, new Tenant("by mistake", $"{old.ConnectionString};Pooling=False")];
        Look(host, directory);
        await AssertRefusedAsync(tenants, "by mistake");
        Assert.Equal(1, await VersionAsync(tenants, "okrug-0"));
        await AssertRefusedAsync(tenants, "by mistake");
        await Okrugs.UntilAsync(() => host.GetRequiredService<OpenTenants>().Count == 0);
        await Okrugs.UntilAsync(async () => await okrugs.ConnectionsAsync() == 0);
    }

    [Fact]
    public async Task A_place_stays_with_its_tenant_as_long_as_the_directory_does_not_answer()
    {
        await using Okrugs okrugs = await Okrugs.CreateAsync("files", 1);
        var directory = new Changing([okrugs.Tenants[0], Elsewise("other", okrugs.Tenants[0].ConnectionString, "files")]);
        ITenants tenants = okrugs.Host(directory).GetRequiredService<ITenants>();
        await OpenCaseAsync(tenants, "okrug-0");
        await using ITenantLease other = await tenants.OpenAsync("other", Token);
        directory.IsAway = true;
        var cases = other.Services.GetRequiredService<Cases<Petition>>();
        var refusal = await Assert.ThrowsAsync<NotSupportedException>(async () => await cases.GetAsync(Id, Token));
        Assert.Contains("that of tenant 'okrug-0', as far as can be told", refusal.Message, StringComparison.Ordinal);
        Assert.IsType<TimeoutException>(refusal.InnerException);
        (directory.IsAway, directory.Tenants) = (false, [directory.Tenants[1]]);
        Assert.Equal(1, (await cases.GetAsync(Id, Token)).Version);
    }

    /// <summary>The same place, said in another way.</summary>
    private static Tenant Elsewise(string name, string connection, string kind) =>
        new(name, $"{connection};{(kind == "files" ? "Default Timeout=7" : "Application Name=other")}");

    private static void Look(IServiceProvider host, Changing directory) => host.GetRequiredService<OpenTenants>().GiveUpAllBut(
        directory.Tenants.ToDictionary(tenant => tenant.Name), Stopwatch.GetTimestamp());

    private static async Task OpenCaseAsync(ITenants tenants, string name)
    {
        await using ITenantLease lease = await tenants.OpenAsync(name, Token);
        await lease.Services.GetRequiredService<Cases<Petition>>().OpenAsync();
    }

    private static async Task<long> VersionAsync(ITenants tenants, string name)
    {
        await using ITenantLease lease = await tenants.OpenAsync(name, Token);
        return (await lease.Services.GetRequiredService<Cases<Petition>>().GetAsync(Id, Token)).Version;
    }

    private static async Task AssertRefusedAsync(ITenants tenants, string name)
    {
        await using ITenantLease wrong = await tenants.OpenAsync(name, Token);
        var cases = wrong.Services.GetRequiredService<Cases<Petition>>();
        await Assert.ThrowsAsync<NotSupportedException>(async () => await cases.GetAsync(Id, Token));
        await Assert.ThrowsAsync<NotSupportedException>(() => cases.SignAsync("somebody of another district"));
    }

    /// <summary>A directory whose list takes until it is let go.</summary>
    private sealed class Gated(IReadOnlyList<Tenant> tenants) : ITenantDirectory
    {
        public IReadOnlyList<Tenant> Tenants { get; set; } = tenants;

        public Channel<bool> Listing { get; } = Channel.CreateUnbounded<bool>();

        public TaskCompletionSource Goes { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public async IAsyncEnumerable<Tenant> ListAsync([EnumeratorCancellation] CancellationToken cancellationToken = default)
        {
            IReadOnlyList<Tenant> now = Tenants;
            Listing.Writer.TryWrite(true);
            await Goes.Task.WaitAsync(cancellationToken);
            foreach (Tenant tenant in now)
            {
                yield return tenant;
            }
        }

        public ValueTask<Tenant?> FindAsync(string name, CancellationToken cancellationToken = default) =>
            ValueTask.FromResult(Tenants.FirstOrDefault(tenant => tenant.Name == name));
    }
}
