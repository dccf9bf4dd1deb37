using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using SelfGov.Cases;
using Xunit;

namespace SelfGov.EntityFrameworkCore;

/// <summary>What is missing is named before a host starts, all of it and in words.</summary>
public sealed class ValidationTests
{
    [Fact]
    public void Everything_that_is_missing_is_named_at_once()
    {
        using ServiceProvider nothing = new ServiceCollection().BuildServiceProvider();
        SelfGovConfigurationException missing = Assert.Throws<SelfGovConfigurationException>(() => nothing.ValidateSelfGov());
        Assert.Equal(3, missing.Problems.Length);
        Assert.Contains("AddSelfGov()", missing.Message, StringComparison.Ordinal);
        Assert.Contains("Add(procedure)", missing.Message, StringComparison.Ordinal);
        Assert.Contains("UseInMemoryJournal()", missing.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentNullException>(() => ((IServiceProvider)null!).ValidateSelfGov());
    }

    [Fact]
    public void A_host_that_lacks_nothing_is_given_back()
    {
        using ServiceProvider host = Host(builder => builder.UseInMemoryJournal().Add(Petitions.Procedure));
        Assert.Same(host, host.ValidateSelfGov());
    }

    [Fact]
    public async Task A_scheduler_without_a_database_is_told_before_it_starts()
    {
        await using ServiceProvider host = Host(
            builder => builder.UseInMemoryJournal().Add(Petitions.Procedure).AddDeadlineScheduler());
        Assert.Contains(
            "UseSqlite(...)",
            Assert.Throws<SelfGovConfigurationException>(() => host.GetServices<IHostedService>().ToList()).Message,
            StringComparison.Ordinal);
        Assert.Throws<SelfGovConfigurationException>(() => host.ValidateSelfGov());
    }

    [Fact]
    public async Task A_context_without_a_factory_and_one_without_the_journals_tables_are_told()
    {
        await using ServiceProvider noFactory = Host(builder => builder.UseSqlite<Bare>().Add(Petitions.Procedure));
        Assert.Contains("AddDbContextFactory<Bare>", Problem(noFactory), StringComparison.Ordinal);
        await using ServiceProvider noTables = Host(builder =>
        {
            builder.Services.AddDbContextFactory<Bare>(options => options.UseSqlite("Data Source=none.db"));
            builder.UseSqlite<Bare>().Add(Petitions.Procedure);
        });
        Assert.Contains("AddSelfGovJournal()", Problem(noTables), StringComparison.Ordinal);
    }

    private static string Problem(IServiceProvider host) =>
        Assert.Single(Assert.Throws<SelfGovConfigurationException>(() => host.ValidateSelfGov()).Problems);

    private static ServiceProvider Host(Action<SelfGovBuilder> configure)
    {
        var services = new ServiceCollection();
        configure(services.AddSelfGov());
        return services.BuildServiceProvider();
    }

    private sealed class Bare(DbContextOptions<Bare> options) : DbContext(options);
}
