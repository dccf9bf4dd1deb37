using Microsoft.Extensions.DependencyInjection;
using SelfGov.Tenants;
using Xunit;

namespace SelfGov.EntityFrameworkCore.Tenants;

/// <summary>A tenant that is missing or unknown is an error before anything is opened.</summary>
public sealed class TenantNameTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(null, "No tenant was named")]
    [InlineData("", "No tenant was named")]
    [InlineData(" ", "No tenant was named")]
    [InlineData("okrug-2", "There is no tenant 'okrug-2'.")]
    [InlineData("OKRUG-0", "There is no tenant 'OKRUG-0'.")]
    [InlineData("okrug-0 ", "There is no tenant 'okrug-0 '")]
    [InlineData("okrug-0\n", "There is no tenant 'okrug-0?'")]
    [InlineData("okrug-0\0", "There is no tenant 'okrug-0?'")]
    [InlineData("../okrug-0", "There is no tenant '../okrug-0'.")]
    [InlineData("okrug-0' OR 1=1 --", "There is no tenant 'okrug-0' OR 1=1 --'.")]
    public async Task An_unknown_tenant_is_told_with_its_value_and_nothing_is_opened(string? name, string said)
    {
        await using Okrugs okrugs = await Okrugs.CreateAsync("files");
        ServiceProvider host = okrugs.Host();
        UnknownTenantException unknown = await Assert.ThrowsAsync<UnknownTenantException>(
            async () => await host.GetRequiredService<ITenants>().OpenAsync(name, Token));
        Assert.StartsWith(said, unknown.Message, StringComparison.Ordinal);
        Assert.Equal(name, unknown.Tenant);
        Assert.DoesNotContain('\n', unknown.Message);
        Assert.Equal(0, host.GetRequiredService<OpenTenants>().Count);
        Assert.Equal(0, await okrugs.ConnectionsAsync());
    }

    [Fact]
    public async Task A_name_too_long_is_told_with_the_limit_and_not_whole()
    {
        await using Okrugs okrugs = await Okrugs.CreateAsync("files");
        string message = (await Assert.ThrowsAsync<UnknownTenantException>(
            async () => await okrugs.Host().GetRequiredService<ITenants>().OpenAsync(new string('x', 100_000), Token))).Message;
        Assert.InRange(message.Length, 50, 300);
        Assert.Contains("1 to 200 characters", message, StringComparison.Ordinal);
        Assert.Contains("100000", message, StringComparison.Ordinal);
    }

    // As a table of a database does whose texts are compared without regard to case.
    [Fact]
    public async Task A_directory_that_answers_with_another_name_knows_no_tenant()
    {
        await using Okrugs okrugs = await Okrugs.CreateAsync("files", 1);
        var directory = new Changing([.. okrugs.Tenants]) { IgnoresCase = true };
        ITenants tenants = okrugs.Host(directory).GetRequiredService<ITenants>();
        await (await tenants.OpenAsync("okrug-0", Token)).DisposeAsync();
        await Assert.ThrowsAsync<UnknownTenantException>(async () => await tenants.OpenAsync("Okrug-0", Token));
    }

    [Fact]
    public async Task A_host_without_a_directory_is_told_to_register_one()
    {
        await using ServiceProvider host = new ServiceCollection().AddSelfGovTenants((_, _, _) => { }).BuildServiceProvider();
        Assert.Contains(
            nameof(ITenantDirectory),
            (await Assert.ThrowsAsync<InvalidOperationException>(
                async () => await host.GetRequiredService<ITenants>().OpenAsync("okrug-0", Token))).Message,
            StringComparison.Ordinal);
        Assert.Throws<InvalidOperationException>(
            () => new ServiceCollection().AddSelfGovTenants((_, _, _) => { }).AddSelfGovTenants((_, _, _) => { }));
    }

    [Fact]
    public async Task A_tenant_whose_journal_is_in_no_database_is_refused()
    {
        await using ServiceProvider host = new ServiceCollection()
            .AddSingleton<ITenantDirectory>(new TenantList(new Tenant("okrug-0", "nowhere")))
            .AddSelfGovTenants((builder, _, _) => builder.UseInMemoryJournal().Add(Petitions.Procedure)).BuildServiceProvider();
        Assert.Contains(
            "The journal of a tenant has to be in a database",
            (await Assert.ThrowsAsync<SelfGovConfigurationException>(
                async () => await host.GetRequiredService<ITenants>().OpenAsync("okrug-0", Token))).Message,
            StringComparison.Ordinal);
        Assert.Equal(0, host.GetRequiredService<OpenTenants>().Count);
    }
}
