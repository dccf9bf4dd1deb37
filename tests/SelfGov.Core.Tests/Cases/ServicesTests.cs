using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using NodaTime.Testing;
using SelfGov.Journal;
using Xunit;

namespace SelfGov.Cases;

public class ServicesTests
{
    private static readonly ServiceProviderOptions Strict = new() { ValidateOnBuild = true, ValidateScopes = true };

    [Fact]
    public async Task A_host_gets_cases_over_the_journal_it_chose()
    {
        var services = new ServiceCollection();
        services.AddSelfGov().UseInMemoryJournal().Add(Petitions.Procedure);
        await using ServiceProvider provider = services.BuildServiceProvider(Strict);
        Assert.Same(provider.GetRequiredService<Cases<Petition>>(), provider.GetRequiredService<Cases<Petition>>());
        Assert.IsType<InMemoryJournal>(provider.GetRequiredService<ICaseJournal>());
        Assert.Same(SystemClock.Instance, provider.GetRequiredService<IClock>());
        Assert.Same(Petitions.Lifecycles, provider.GetRequiredService<Cases<Petition>>().Lifecycles);
    }

    [Fact]
    public async Task The_host_s_own_clock_is_kept_and_choices_made_twice_count_once()
    {
        var clock = new FakeClock(Petitions.Start);
        var services = new ServiceCollection();
        services.AddSingleton<IClock>(clock);
        services.AddSelfGov().UseInMemoryJournal().UseInMemoryJournal()
            .Add(Petitions.Procedure).Add(Petitions.Procedure);
        await using ServiceProvider provider = services.BuildServiceProvider(Strict);
        Assert.Same(clock, Assert.Single(provider.GetServices<IClock>()));
        Assert.Single(provider.GetServices<ICaseJournal>());
        Assert.Single(provider.GetServices<Cases<Petition>>());
    }

    [Fact]
    public void A_host_without_a_journal_is_told_when_it_starts()
    {
        var services = new ServiceCollection();
        services.AddSelfGov().Add(Petitions.Procedure);
        Assert.Contains(
            nameof(ICaseJournal), Assert.Throws<AggregateException>(() => services.BuildServiceProvider(Strict)).Message,
            StringComparison.Ordinal);
    }
}
